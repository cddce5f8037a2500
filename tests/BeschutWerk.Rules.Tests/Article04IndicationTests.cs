using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 4: the decision on the indication.</summary>
public sealed class Article04IndicationTests
{
    private static readonly LocalDate Received = new(2026, 1, 5);

    [Fact]
    public void The_term_runs_eight_weeks_after_the_advice_and_includes_its_last_day()
    {
        var running = Term(Day(2026, 3, 2));
        running.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        running.Outcome.Result.Should().Be(IndicationTermResult.Running);
        running.Outcome.LastDay.Should().Be(Day(2026, 3, 2));
        running.Outcome.SuspendedDays.Should().Be(0);
        running.Outcome.DaysLeft.Should().Be(0);
        running.Outcome.DaysLate.Should().BeNull();
        running.Caveats.Should().Be(Caveats.None);

        Term(Day(2026, 3, 1)).Outcome.DaysLeft.Should().Be(1);
    }

    [Fact]
    public void The_day_after_the_last_day_it_is_overdue()
    {
        var overdue = Term(Day(2026, 3, 3));
        overdue.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        overdue.Outcome.Result.Should().Be(IndicationTermResult.Overdue);
        overdue.Outcome.LastDay.Should().Be(Day(2026, 3, 2));
        overdue.Outcome.DaysLate.Should().Be(1);
        overdue.Outcome.DaysLeft.Should().BeNull();
        overdue.Findings.Of(Norm.DecisionTerm).Should().Be(FindingResult.Unmet);
    }

    [Theory]
    [InlineData("2026-01-05", IndicationTermResult.DecidedInTime, null)]
    [InlineData("2026-03-02", IndicationTermResult.DecidedInTime, null)]
    [InlineData("2026-03-03", IndicationTermResult.DecidedLate, 1)]
    [InlineData("2026-04-01", IndicationTermResult.DecidedLate, 30)]
    public void A_decision_is_in_time_up_to_and_including_the_last_day(
        string decidedOn,
        IndicationTermResult result,
        int? daysLate
    )
    {
        var decision = Term(Day(2026, 12, 31), Iso(decidedOn));
        decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        decision.Outcome.Result.Should().Be(result);
        decision.Outcome.DaysLate.Should().Be(daysLate);
        decision.Outcome.DaysLeft.Should().BeNull();
    }

    [Theory]
    // asked 20 January, received 30 January: 21 up to and including 29 January
    [InlineData("2026-01-20/2026-01-30", 9, "2026-03-11")]
    // the same day, and the next: no day lies between
    [InlineData("2026-01-20/2026-01-20", 0, "2026-03-02")]
    [InlineData("2026-01-20/2026-01-21", 0, "2026-03-02")]
    [InlineData("2026-01-20/2026-01-22", 1, "2026-03-03")]
    // overlapping, nested, adjoining and separate requests
    [InlineData("2026-01-20/2026-01-30, 2026-01-25/2026-02-04", 14, "2026-03-16")]
    [InlineData("2026-01-25/2026-02-04, 2026-01-20/2026-01-30", 14, "2026-03-16")]
    [InlineData("2026-01-20/2026-02-20, 2026-01-25/2026-02-04", 30, "2026-04-01")]
    [InlineData("2026-01-20/2026-01-30, 2026-01-20/2026-01-30", 9, "2026-03-11")]
    [InlineData("2026-01-20/2026-01-30, 2026-01-29/2026-02-02", 12, "2026-03-14")]
    [InlineData("2026-01-20/2026-01-30, 2026-01-30/2026-02-02", 11, "2026-03-13")]
    [InlineData("2026-01-20/2026-01-30, 2026-02-10/2026-02-15", 13, "2026-03-15")]
    // asked on the last day or later: the term has run out
    [InlineData("2026-03-01/2026-03-11", 9, "2026-03-11")]
    [InlineData("2026-03-02/2026-03-12", 0, "2026-03-02")]
    [InlineData("2026-03-05/2026-03-12", 0, "2026-03-02")]
    // the last day that counts is the one that earlier requests have moved
    [InlineData("2026-01-20/2026-01-30, 2026-03-10/2026-03-15", 13, "2026-03-15")]
    [InlineData("2026-01-20/2026-01-30, 2026-03-11/2026-03-15", 9, "2026-03-11")]
    public void Answered_requests_move_the_last_day_by_the_distinct_days_between(
        string suspensions,
        int suspendedDays,
        string lastDay
    )
    {
        var decision = Term(Day(2026, 12, 31), decidedOn: null, suspensions);
        decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        decision.Outcome.SuspendedDays.Should().Be(suspendedDays);
        decision.Outcome.LastDay.Should().Be(Iso(lastDay));
        decision.Findings.Of(Norm.Suspension).Should().Be(suspendedDays > 0 ? FindingResult.Met : FindingResult.Unmet);
        decision.Caveats.Should().Be(suspendedDays > 0 ? Caveats.StatutoryTermMayRunOn : Caveats.None);
    }

    [Fact]
    public void A_suspended_decision_can_be_late_by_one_day()
    {
        var decision = Term(Day(2026, 3, 12), Day(2026, 3, 12), "2026-01-20/2026-01-30");
        decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        decision.Outcome.Result.Should().Be(IndicationTermResult.DecidedLate);
        decision.Outcome.LastDay.Should().Be(Day(2026, 3, 11));
        decision.Outcome.SuspendedDays.Should().Be(9);
        decision.Outcome.DaysLate.Should().Be(1);
        decision
            .Findings.Select(f => (f.Norm, f.Citation!.Value.ToShortString(), f.Result))
            .Should()
            .Equal(
                (Norm.DecisionTerm, "art. 4 lid 1", FindingResult.Unmet),
                (Norm.Suspension, "art. 4 lid 3", FindingResult.Met)
            );
        decision.Caveats.Should().Be(Caveats.StatutoryTermMayRunOn);

        Term(Day(2026, 3, 12), Day(2026, 3, 11), "2026-01-20/2026-01-30")
            .Outcome.Result.Should()
            .Be(IndicationTermResult.DecidedInTime);
    }

    [Theory]
    [InlineData("2026-01-20")]
    [InlineData("2026-02-15")]
    [InlineData("2026-12-31")]
    public void While_information_is_outstanding_the_term_is_suspended_and_has_no_last_day(string on)
    {
        var decision = Term(Iso(on), decidedOn: null, "2026-01-20/..");
        decision.ShouldRestOn(Norm.Suspension, "art. 4 lid 3");
        decision.Outcome.Result.Should().Be(IndicationTermResult.Suspended);
        decision.Outcome.LastDay.Should().BeNull();
        decision.Outcome.SuspendedDays.Should().Be(0);
        decision.Outcome.DaysLeft.Should().BeNull();
        decision.Outcome.DaysLate.Should().BeNull();
        decision.Caveats.Should().Be(Caveats.StatutoryTermMayRunOn | Caveats.SuspensionWithoutBackstop);
    }

    [Fact]
    public void While_one_request_is_outstanding_the_days_of_the_answered_ones_are_told()
    {
        var decision = Term(Day(2026, 3, 20), decidedOn: null, "2026-01-20/2026-01-30, 2026-03-10/..");
        decision.Outcome.Result.Should().Be(IndicationTermResult.Suspended);
        decision.Outcome.SuspendedDays.Should().Be(9);
    }

    [Fact]
    public void A_request_on_the_last_day_that_stays_unanswered_suspends_nothing()
    {
        Term(Day(2026, 3, 2), decidedOn: null, "2026-03-02/..")
            .Outcome.Result.Should()
            .Be(IndicationTermResult.Running);
        Term(Day(2026, 3, 3), decidedOn: null, "2026-03-02/..")
            .Outcome.Result.Should()
            .Be(IndicationTermResult.Overdue);
        Term(Day(2026, 3, 3), decidedOn: null, "2026-03-01/..")
            .Outcome.Result.Should()
            .Be(IndicationTermResult.Suspended);
    }

    [Fact]
    public void A_decision_taken_while_information_is_outstanding_is_in_time()
    {
        foreach (var suspension in new[] { "2026-01-20/..", "2026-01-20/2026-06-10" })
        {
            var decision = Term(Day(2026, 6, 30), Day(2026, 6, 1), suspension);
            decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
            decision.Outcome.Result.Should().Be(IndicationTermResult.DecidedInTime);
            decision.Outcome.LastDay.Should().BeNull();
            decision.Outcome.SuspendedDays.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("2026-01-04", null, "DecidedOn")]
    [InlineData("2027-01-01", null, "DecidedOn")]
    [InlineData(null, "2026-01-04/2026-01-10", "Suspensions[0].RequestedOn")]
    [InlineData(null, "2026-02-01/2026-02-02, 2027-01-01/..", "Suspensions[1].RequestedOn")]
    [InlineData(null, "2026-02-01/2027-01-01", "Suspensions[0].ReceivedOn")]
    public void A_date_order_that_cannot_be_is_refused_by_name(string? decidedOn, string? suspensions, string parameter)
    {
        var act = () => Term(Day(2026, 12, 31), decidedOn is null ? null : Iso(decidedOn), suspensions ?? "");
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);
    }

    [Fact]
    public void Advice_after_the_day_of_judging_and_facts_that_were_never_made_are_refused()
    {
        var early = () => new IndicationTermFacts(Day(2026, 1, 4), Received);
        early.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("adviceReceivedOn");
        var never = () => IndicationRules.Term(NuenenPolicy, default);
        never.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("facts");
        var with = () => new IndicationTermFacts(Day(2026, 2, 1), Received) with { DecidedOn = Day(2026, 2, 2) };
        with.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("DecidedOn");
    }

    [Fact]
    public void A_decision_in_another_calendar_is_refused_by_name()
    {
        var act = () => Term(Day(2026, 12, 31), new LocalDate(2026, 2, 1, CalendarSystem.Julian));
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("DecidedOn");
    }

    [Fact]
    public void A_policy_that_opens_no_departure_or_no_request_asks_nothing_about_it()
    {
        var noDeparture = Without(Norm.DepartureForCarelessness);
        var careless = new IndicationFacts
        {
            AdviceBelongs = true,
            CarefullyPrepared = false,
            SufficientlyReasoned = true,
        };
        IndicationRules
            .Decide(noDeparture, careless)
            .ShouldBe(IndicationOutcome.Belongs, Norm.AdviceFollowed, "art. 4 lid 2");
        IndicationRules
            .Decide(noDeparture, careless with { CarefullyPrepared = null, SufficientlyReasoned = null })
            .ShouldLack([Norm.InformationRequest], "sufficientlyReasoned");

        var noRequest = Without(Norm.InformationRequest);
        var unreasoned = new IndicationFacts
        {
            AdviceBelongs = false,
            CarefullyPrepared = true,
            SufficientlyReasoned = false,
        };
        IndicationRules
            .Decide(noRequest, unreasoned)
            .ShouldBe(IndicationOutcome.DoesNotBelong, Norm.AdviceFollowed, "art. 4 lid 2");
        IndicationRules
            .Decide(noRequest, unreasoned with { CarefullyPrepared = null, SufficientlyReasoned = null })
            .ShouldLack([Norm.DepartureForCarelessness], "carefullyPrepared");
    }

    [Fact]
    public void Careful_and_sufficiently_reasoned_advice_is_followed()
    {
        Decide(adviceBelongs: true, careful: true, reasoned: true)
            .ShouldBe(IndicationOutcome.Belongs, Norm.AdviceFollowed, "art. 4 lid 2");
        Decide(adviceBelongs: false, careful: true, reasoned: true)
            .ShouldBe(IndicationOutcome.DoesNotBelong, Norm.AdviceFollowed, "art. 4 lid 2");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void From_careless_advice_the_college_may_depart_whatever_else_is_known(
        bool? adviceBelongs,
        bool? reasoned
    ) =>
        Decide(adviceBelongs, careful: false, reasoned)
            .ShouldBe(IndicationOutcome.MayDepart, Norm.DepartureForCarelessness, "art. 4 lid 2", Force.Discretionary);

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void Insufficient_reasoning_alone_opens_a_request_for_information_and_no_departure(bool? adviceBelongs) =>
        Decide(adviceBelongs, careful: true, reasoned: false)
            .ShouldBe(
                IndicationOutcome.MayRequestInformation,
                Norm.InformationRequest,
                "art. 4 lid 3",
                Force.Discretionary
            );

    [Theory]
    [InlineData(true, true, true, FindingResult.Met, FindingResult.Unmet, FindingResult.Unmet)]
    [InlineData(true, false, true, FindingResult.NotApplicable, FindingResult.Met, FindingResult.Unmet)]
    [InlineData(true, true, false, FindingResult.NotApplicable, FindingResult.Unmet, FindingResult.Met)]
    [InlineData(null, true, true, FindingResult.Unknown, FindingResult.Unmet, FindingResult.Unmet)]
    [InlineData(true, null, null, FindingResult.Unknown, FindingResult.Unknown, FindingResult.Unknown)]
    public void Each_norm_is_found_met_unmet_unknown_or_not_applicable(
        bool? adviceBelongs,
        bool? careful,
        bool? reasoned,
        FindingResult followed,
        FindingResult departure,
        FindingResult request
    ) =>
        Decide(adviceBelongs, careful, reasoned)
            .Findings.Select(finding => (finding.Norm, finding.Result))
            .Should()
            .Equal(
                (Norm.AdviceFollowed, followed),
                (Norm.DepartureForCarelessness, departure),
                (Norm.InformationRequest, request)
            );

    [Fact]
    public void Whether_the_advice_is_careful_must_be_known()
    {
        Decide(adviceBelongs: true, careful: null, reasoned: true)
            .ShouldLack([Norm.DepartureForCarelessness], "carefullyPrepared");
        Decide(adviceBelongs: null, careful: null, reasoned: false)
            .ShouldLack([Norm.DepartureForCarelessness], "carefullyPrepared");
        Decide(adviceBelongs: null, careful: null, reasoned: null)
            .ShouldLack(
                [Norm.AdviceFollowed, Norm.DepartureForCarelessness, Norm.InformationRequest],
                "adviceBelongs",
                "carefullyPrepared",
                "sufficientlyReasoned"
            );
    }

    [Fact]
    public void Every_combination_of_yes_no_and_unknown_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("adviceBelongs"),
                    FactValues.YesNo("carefullyPrepared"),
                    FactValues.YesNo("sufficientlyReasoned"),
                ],
                facts => Decide((bool?)facts[0], (bool?)facts[1], (bool?)facts[2])
            )
            .Should()
            .Be(27);

    private static Decision<IndicationOutcome> Decide(bool? adviceBelongs, bool? careful, bool? reasoned) =>
        IndicationRules.Decide(
            NuenenPolicy,
            new IndicationFacts
            {
                AdviceBelongs = adviceBelongs,
                CarefullyPrepared = careful,
                SufficientlyReasoned = reasoned,
            }
        );

    private static Decision<IndicationTermOutcome> Term(
        LocalDate on,
        LocalDate? decidedOn = null,
        string suspensions = ""
    ) =>
        IndicationRules.Term(
            NuenenPolicy,
            new IndicationTermFacts(on, Received)
            {
                Suspensions = new Suspensions(Parse(suspensions)),
                DecidedOn = decidedOn,
            }
        );

    private static IEnumerable<Suspension> Parse(string suspensions) =>
        from text in suspensions.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let days = text.Split('/')
        select new Suspension(Iso(days[0]), days[1] is ".." ? null : Iso(days[1]));
}
