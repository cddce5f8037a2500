using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 12: the college departs from a decision in a special case.</summary>
public sealed class Article12HardshipTests
{
    private const string Reason = "de werkplek vervalt een week voor het einde van de periode";

    private static readonly ReofferOutcome OfferedAtOnce = new(ReofferResult.PeriodOver, new LocalDate(2026, 2, 20));

    private static readonly HardshipFacts Established = new()
    {
        SpecialCase = true,
        UnfairnessEstablished = true,
        FixedByStatute = false,
        Reason = Reason,
    };

    [Fact]
    public void A_departure_keeps_the_original_the_new_outcome_and_the_reason()
    {
        var departed = Depart(Established);
        departed.ShouldRestOn(Norm.Hardship, "art. 12", Force.Discretionary);
        departed.Outcome.Result.Should().Be(DepartureResult.Departed);
        departed.Outcome.Original.Should().Be(TooEarly());
        departed.Outcome.NewOutcome.Should().Be(OfferedAtOnce);
        departed.Outcome.Outcome.Should().Be(OfferedAtOnce);
        departed.Outcome.Reason.Should().Be(Reason);
        departed.Outcome.Original.Citation!.Value.ToShortString().Should().Be("art. 11 lid 1");
        departed.Findings.Of(Norm.Hardship).Should().Be(FindingResult.Met);
    }

    public static TheoryData<HardshipFacts> NotEnough =>
        [
            Established with
            {
                SpecialCase = false,
            },
            Established with
            {
                UnfairnessEstablished = false,
            },
            Established with
            {
                FixedByStatute = true,
            },
            Established with
            {
                Reason = null,
            },
            Established with
            {
                Reason = " ",
            },
            Established with
            {
                SpecialCase = null,
                Reason = "",
            },
            Established with
            {
                SpecialCase = null,
                UnfairnessEstablished = null,
                FixedByStatute = true,
            },
            default,
        ];

    [Theory]
    [MemberData(nameof(NotEnough))]
    public void Otherwise_the_original_stands(HardshipFacts facts)
    {
        var stands = Depart(facts);
        stands.ShouldRestOn(Norm.Hardship, "art. 12");
        stands.Outcome.Result.Should().Be(DepartureResult.NotDeparted);
        stands.Outcome.Original.Should().Be(TooEarly());
        stands.Outcome.NewOutcome.Should().BeNull();
        stands.Outcome.Reason.Should().BeNull();
        stands.Outcome.Outcome.Should().Be(TooEarly().Outcome);
        stands.Findings.Of(Norm.Hardship).Should().Be(FindingResult.Unmet);
    }

    [Theory]
    [InlineData(Reason)]
    [InlineData(null)]
    public void Every_combination_is_settled_exactly(string? reason) =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("specialCase"),
                    FactValues.YesNo("unfairnessEstablished"),
                    FactValues.YesNo("fixedByStatute"),
                ],
                facts =>
                    Depart(
                        new HardshipFacts
                        {
                            SpecialCase = (bool?)facts[0],
                            UnfairnessEstablished = (bool?)facts[1],
                            FixedByStatute = (bool?)facts[2],
                            Reason = reason,
                        }
                    )
            )
            .Should()
            .Be(27);

    [Fact]
    public void What_is_unknown_is_missing()
    {
        Depart(Established with { UnfairnessEstablished = null }).ShouldLack([Norm.Hardship], "unfairnessEstablished");
        Depart(new HardshipFacts { Reason = Reason })
            .ShouldLack([Norm.Hardship], "specialCase", "unfairnessEstablished", "fixedByStatute");
    }

    [Fact]
    public void Any_decision_can_be_departed_from_typed()
    {
        var placement = WaitingListRules.Place(NuenenPolicy, new() { QuotaRealised = true });
        var departed = HardshipRules.Depart(NuenenPolicy, placement, WaitingListPlacementOutcome.Position, Established);
        departed.ShouldRestOn(Norm.Hardship, "art. 12", Force.Discretionary);
        departed.Outcome.Outcome.Should().Be(WaitingListPlacementOutcome.Position);

        var target = TargetGroupRules.Assess(NuenenPolicy, new() { WorkCapacity = false });
        HardshipRules
            .Depart(NuenenPolicy, target, TargetGroupOutcome.Belongs, Established)
            .Outcome.Outcome.Should()
            .Be(TargetGroupOutcome.Belongs);
    }

    [Fact]
    public void An_original_that_is_not_determined_or_a_departure_or_of_another_policy_is_refused()
    {
        var undetermined = WaitingListRules.Place(NuenenPolicy, default);
        Refused(
            () => HardshipRules.Depart(NuenenPolicy, undetermined, WaitingListPlacementOutcome.Position, Established),
            "original"
        );
        Refused(
            () => HardshipRules.Depart(NuenenPolicy, default(Decision<ReofferOutcome>), OfferedAtOnce, Established),
            "original"
        );
        var departed = Depart(Established);
        Refused(() => HardshipRules.Depart(NuenenPolicy, departed, default, Established), "original");
        Refused(() => HardshipRules.Depart(NuenenPolicy, departed, "notDeparted", Established), "original");
        var other = NuenenPolicy with { Key = "elsewhere" };
        Refused(() => HardshipRules.Depart(other, TooEarly(), OfferedAtOnce, Established), "original");
        Refused(() => HardshipRules.Depart(other, TooEarly(), "periodOver", Established), "original");
    }

    [Fact]
    public void A_new_outcome_that_is_none_or_changes_nothing_is_refused()
    {
        Refused(() => HardshipRules.Depart(NuenenPolicy, TooEarly(), TooEarly().Outcome, Established), "newOutcome");
        Refused(() => HardshipRules.Depart(NuenenPolicy, TooEarly(), "permitted", Established), "newOutcome");
        var placement = WaitingListRules.Place(NuenenPolicy, new() { QuotaRealised = true });
        Refused(() => HardshipRules.Depart(NuenenPolicy, placement, "waitingList", Established), "newOutcome");
        HardshipRules
            .Depart(NuenenPolicy, TooEarly(), "tooEarly", Established)
            .Outcome.Result.Should()
            .Be(DepartureResult.Departed, "the same word may stand for another first day");
        var later = new ReofferOutcome(ReofferResult.TooEarly, new LocalDate(2026, 2, 25));
        HardshipRules
            .Depart(NuenenPolicy, TooEarly(), later, Established)
            .Outcome.NewOutcome.Should()
            .Be(later, "the values of a typed outcome may change while its word stays");
    }

    [Fact]
    public void A_new_outcome_that_no_rule_can_give_is_refused()
    {
        var target = TargetGroupRules.Assess(NuenenPolicy, new() { WorkCapacity = false });
        Refused(() => HardshipRules.Depart(NuenenPolicy, target, (TargetGroupOutcome)7, Established), "newOutcome");
        Refused(
            () => HardshipRules.Depart(NuenenPolicy, TooEarly(), new((ReofferResult)7, FirstDay: null), Established),
            "newOutcome"
        );
        var act = () => HardshipRules.Depart(NuenenPolicy, target, (TargetGroupOutcome)7, Established);
        act.Should()
            .Throw<InvalidValueException>()
            .Which.Requirement.Should()
            .Be("must be one of belongs, doesNotBelong");
    }

    [Fact]
    public void The_college_can_depart_from_the_order_and_say_who_is_offered_the_work()
    {
        var original = NextOfList();
        original.Outcome.Candidate.Should().Be("B");
        var chosen = original.Outcome.WithCandidate("E");
        var departed = HardshipRules.Depart(NuenenPolicy, original, chosen, Established);
        departed.ShouldRestOn(Norm.Hardship, "art. 12", Force.Discretionary);
        departed.Outcome.Outcome.Candidate.Should().Be("E");
        departed.Outcome.Original.Outcome.Candidate.Should().Be("B");

        chosen.Result.Should().Be(WaitingListNextResult.Candidate);
        chosen.Ranking.Should().Equal(original.Outcome.Ranking);
        chosen
            .PassedOver.Should()
            .Equal(
                new PassedOver("A", PassedOverReason.NoMatch),
                new PassedOver("B", PassedOverReason.ChoiceOfCollege),
                new PassedOver("C", PassedOverReason.ChoiceOfCollege),
                new PassedOver("D", PassedOverReason.ChoiceOfCollege),
                new PassedOver("M", PassedOverReason.MisconductPeriod)
            );
        chosen.TiedWith.Should().BeEmpty("a choice leaves no tie");
        chosen.UnknownMatch.Should().BeEmpty();
        chosen.Should().Be(NextOfList().Outcome.WithCandidate("E"));
        chosen.Should().NotBe(original.Outcome);
        original.Outcome.WithCandidate("M").PassedOver.Should().HaveCount(4, "also someone within the period");
        departed
            .Explain(Language.English)
            .Should()
            .Contain("- new outcome: The college must offer the work to the candidate on the waiting list.\n")
            .And.NotContain("below");
        string.Join(", ", ((IOutcome)chosen).Values).Should().Contain("choiceOfCollege");
        Phrases
            .Value(((IOutcome)chosen).Values[1], Language.English)
            .Should()
            .Contain("B (the college chose another)")
            .And.Contain("A (the work does not match)");
    }

    [Fact]
    public void A_chosen_candidate_must_be_on_the_list_and_another_than_the_first()
    {
        var original = NextOfList();
        original.Outcome.WithCandidate("B").Should().Be(original.Outcome);
        Refused(
            () => HardshipRules.Depart(NuenenPolicy, original, original.Outcome.WithCandidate("B"), Established),
            "newOutcome"
        );
        Refused(() => original.Outcome.WithCandidate("Q"), "key");
        Refused(() => original.Outcome.WithCandidate(""), "key");
        Refused(() => default(WaitingListNextOutcome).WithCandidate("B"), "key");
        var missing = () => original.Outcome.WithCandidate(null!);
        missing.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("key");
    }

    [Fact]
    public void Where_the_work_matches_nobody_the_college_can_still_choose_someone()
    {
        var nobody = WaitingListRules.Next(
            NuenenPolicy,
            new WaitingListFacts(
                Day(2026, 1, 15),
                new WaitingList(new WaitingListEntry("A", Day(2024, 1, 1)) { Matches = false })
            )
        );
        var departed = HardshipRules.Depart(NuenenPolicy, nobody, nobody.Outcome.WithCandidate("A"), Established);
        departed.Outcome.Outcome.Candidate.Should().Be("A");
        departed.Outcome.Outcome.PassedOver.Should().BeEmpty();
    }

    [Fact]
    public void A_policy_without_the_clause_does_not_regulate_departures()
    {
        var policy = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.Without(Norm.Hardship) };
        var original = WaitingListRules.Place(policy, new() { QuotaRealised = true });
        HardshipRules
            .Depart(policy, original, WaitingListPlacementOutcome.Position, Established)
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Equal_departures_are_equal_and_defaults_depart_from_nothing()
    {
        Depart(Established).Should().Be(Depart(Established));
        Depart(Established).Should().NotBe(Depart(Established with { Reason = "een andere reden" }));
        Untyped("periodOver").Should().Be(Untyped("periodOver"));
        Untyped("periodOver").Outcome.Original.Should().Be(TooEarly());
        Untyped("periodOver").Outcome.NewOutcome.Should().Be("periodOver");
        Untyped("periodOver").Outcome.Reason.Should().Be(Reason);
        Untyped("periodOver").Outcome.Result.Should().Be(DepartureResult.Departed);

        default(Departure<ReofferOutcome>).Result.Should().Be(default(DepartureResult));
        var typed = () => default(Departure<ReofferOutcome>).Outcome;
        typed.Should().Throw<InvalidOperationException>();
        var untyped = () => default(Departure).Original;
        untyped.Should().Throw<InvalidOperationException>();
        default(Departure).ToString().Should().Be("(no outcome)");
    }

    [Fact]
    public void A_stated_reason_stays_out_of_the_explanation()
    {
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            Depart(Established).Explain(language).Should().NotContain(Reason).And.NotContain("reason:");
        }

        Depart(Established)
            .Explain(Language.English)
            .Should()
            .Contain(
                "original decision (offering again after misconduct): It is too early to offer sheltered work again (art. 11 lid 1)"
            )
            .And.Contain("new outcome: Sheltered work can be offered again: the period is over");
    }

    [Fact]
    public void A_departure_in_json_carries_the_original_decision()
    {
        var answer = Answers.Of("hardship.depart", Question(Original, "periodOver"));
        answer.Text("status").Should().Be("determined");
        answer.Text("outcome").Should().Be("departed");
        answer.Text("force").Should().Be("discretionary");
        answer.Text("norm").Should().Be("Hardship");
        answer.Text("citation").Should().Be("art. 12");
        var values = answer.GetProperty("values");
        values.Text("newOutcome").Should().Be("periodOver");
        values.Text("reason").Should().Be("de werkplek vervalt");
        var original = values.GetProperty("original");
        original.Text("rule").Should().Be("misconduct.reoffer");
        original.Text("outcome").Should().Be("tooEarly");
        original.Text("citation").Should().Be("art. 11 lid 1");
        original.GetProperty("values").Text("firstDay").Should().Be("2026-03-01");

        var withoutReason = Answers.Of(
            "hardship.depart",
            $$"""{"original": {{Original}}, "newOutcome": "periodOver"}"""
        );
        withoutReason.Text("outcome").Should().Be("notDeparted");
        withoutReason.Text("force").Should().Be("bound");
        withoutReason.GetProperty("values").GetProperty("original").Text("outcome").Should().Be("tooEarly");
    }

    [Fact]
    public void The_original_in_json_takes_the_policy_of_the_question_around_it()
    {
        var withoutPolicy = """{"rule": "waitingList.place", "facts": {"quotaRealised": true}}""";
        var answer = Answers.Of("hardship.depart", Question(withoutPolicy, "position"));
        answer.Text("outcome").Should().Be("departed");
        answer.GetProperty("values").GetProperty("original").Text("policy").Should().Be("nuenen-2019");
    }

    public static TheoryData<string, string, string, string> Unfit =>
        new()
        {
            { "null", "periodOver", "missingField", "facts.original" },
            { "7", "periodOver", "invalidValue", "facts.original" },
            { "{}", "periodOver", "missingField", "facts.original.rule" },
            { """{"rule": "no.such"}""", "periodOver", "unknownRule", "facts.original.rule" },
            {
                """{"rule": "waitingList.place", "policy": "nowhere"}""",
                "position",
                "unknownPolicy",
                "facts.original.policy"
            },
            { """{"rule": "waitingList.place", "fact": {}}""", "position", "unknownField", "facts.original.fact" },
            { """{"rule": "waitingList.place"}""", "position", "invalidValue", "facts.original" },
            {
                """{"rule": "waitingList.place", "facts": {"quota": 1}}""",
                "position",
                "unknownField",
                "facts.original.facts.quota"
            },
            {
                """{"rule": "misconduct.reoffer", "facts": {"on": "2026-01-01", "dismissedOn": "2026-01-02"}}""",
                "periodOver",
                "invalidValue",
                "facts.original.facts.dismissedOn"
            },
            { Original, "permitted", "invalidValue", "facts.newOutcome" },
            {
                """{"rule": "waitingList.place", "facts": {"quotaRealised": true}}""",
                "waitingList",
                "invalidValue",
                "facts.newOutcome"
            },
            {
                $$"""{"rule": "hardship.depart", "facts": {{Question(Original, "periodOver")}}}""",
                "notDeparted",
                "invalidValue",
                "facts.original"
            },
        };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void An_original_or_outcome_that_does_not_fit_is_refused_by_its_path(
        string original,
        string newOutcome,
        string code,
        string path
    ) => Answers.Of("hardship.depart", Question(original, newOutcome)).ShouldBeRefused(code, path);

    private static string Original =>
        """{"rule": "misconduct.reoffer", "policy": "nuenen-2019", "facts": {"on": "2026-02-20", "dismissedOn": "2025-08-31", "forMisconduct": true}}""";

    private static string Question(string original, string newOutcome) =>
        $$"""
            {"original": {{original}}, "newOutcome": "{{newOutcome}}", "specialCase": true, "unfairnessEstablished": true,
             "fixedByStatute": false, "reason": "de werkplek vervalt"}
            """;

    /// <summary>B is next, tied with C, and with D whose match is unknown; M is within the period after misconduct.</summary>
    private static Decision<WaitingListNextOutcome> NextOfList() =>
        WaitingListRules.Next(
            NuenenPolicy,
            new WaitingListFacts(
                Day(2026, 1, 15),
                new WaitingList(
                    new WaitingListEntry("A", Day(2024, 1, 1)) { Matches = false },
                    new WaitingListEntry("B", Day(2024, 2, 1)) { Matches = true },
                    new WaitingListEntry("C", Day(2024, 2, 1)) { Matches = true },
                    new WaitingListEntry("D", Day(2024, 2, 1)),
                    new WaitingListEntry("M", Day(2020, 1, 1)) { MisconductDismissalOn = Day(2025, 10, 1) },
                    new WaitingListEntry("E", Day(2025, 12, 1)) { Matches = true }
                )
            )
        );

    private static Decision<ReofferOutcome> TooEarly() =>
        MisconductRules.Reoffer(
            NuenenPolicy,
            new ReofferFacts(Day(2026, 2, 20), Day(2025, 8, 31)) { ForMisconduct = true }
        );

    private static Decision<Departure<ReofferOutcome>> Depart(HardshipFacts facts) =>
        HardshipRules.Depart(NuenenPolicy, TooEarly(), OfferedAtOnce, facts);

    private static Decision<Departure> Untyped(string newOutcome) =>
        HardshipRules.Depart(NuenenPolicy, TooEarly(), newOutcome, Established);

    private static void Refused<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);
}
