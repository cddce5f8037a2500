using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.SuitableInstruments;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The letter of Maastricht of 19 December 2023, paragraph by paragraph.</summary>
public sealed class MaastrichtTests
{
    private const string Letter = "Invoering nieuw beschut werk in 2024 (gemeente Maastricht, 19 december 2023)";

    /// <summary>The rules on which the letter says something; every other it leaves to rules of the college.</summary>
    private static readonly string[] Regulated =
    [
        "policy.inForce",
        "targetGroup.assess",
        "advice.mayRequest",
        "instrument.choose",
        "employment.employer",
    ];

    private static Policy Maastricht => BuiltInPolicies.Maastricht2024;

    public static TheoryData<string> OtherRules =>
        [.. RuleCatalogue.All.Select(rule => rule.Key).Where(key => !Regulated.Contains(key))];

    [Theory]
    [InlineData(Norm.BeyondRegularEmployer, "M0 brief p. 1 al. 2")]
    [InlineData(Norm.WorkCapacity, "M0 brief p. 1 al. 2")]
    [InlineData(Norm.RegularWorkFirst, "M1 brief p. 2 al. 2")]
    [InlineData(Norm.LastSafetyNet, "M2 brief p. 2 al. 2")]
    [InlineData(Norm.PreTrajectory, "M3 brief p. 2 al. 3")]
    [InlineData(Norm.AdviceRequest, "M3 brief p. 2 al. 3")]
    [InlineData(Norm.DevelopmentCompanyEmployer, "M4 brief p. 2 al. 2")]
    [InlineData(Norm.StatutoryTask, "M5 brief p. 1 al. 3", "brief p. 2 al. 1")]
    [InlineData(Norm.DayActivities, "M6 brief p. 1 al. 4")]
    [InlineData(
        Norm.LegalBasisOrdinance,
        "M7 brief p. 3 al. 1",
        "art. 10 Verordening re-integratie Participatiewet 2023"
    )]
    [InlineData(Norm.Introduction, "M8 brief p. 1 al. 1", "brief p. 2 al. 1")]
    public void The_norm_stands_at_this_place_in_the_letter(Norm norm, string place, string? alsoAt = null)
    {
        var provision = Maastricht.Provisions[norm]!;
        provision.Citation.ToString().Should().Be($"{place[3..]} {Letter}");
        alsoAt = alsoAt?.StartsWith("brief", StringComparison.Ordinal) is true ? $"{alsoAt} {Letter}" : alsoAt;
        provision.AlsoAt?.ToString().Should().Be(alsoAt);
        if (place[..2] is not ("M0" or "M3"))
        {
            NormTable.Of(norm).Id.Should().Be(place[..2]);
        }
    }

    [Fact]
    public void The_letter_regulates_nothing_else() =>
        Maastricht
            .Provisions.Select(provision => provision.Norm)
            .Should()
            .BeEquivalentTo([
                Norm.BeyondRegularEmployer,
                Norm.WorkCapacity,
                Norm.AdviceRequest,
                Norm.RegularWorkFirst,
                Norm.LastSafetyNet,
                Norm.PreTrajectory,
                Norm.DevelopmentCompanyEmployer,
                Norm.StatutoryTask,
                Norm.DayActivities,
                Norm.LegalBasisOrdinance,
                Norm.Introduction,
            ]);

    // M0

    [Theory]
    [InlineData(true, true, TargetGroupOutcome.Belongs, Norm.BeyondRegularEmployer)]
    [InlineData(false, true, TargetGroupOutcome.DoesNotBelong, Norm.BeyondRegularEmployer)]
    [InlineData(true, false, TargetGroupOutcome.DoesNotBelong, Norm.WorkCapacity)]
    [InlineData(null, false, TargetGroupOutcome.DoesNotBelong, Norm.WorkCapacity)]
    public void The_group_can_work_but_needs_more_than_a_regular_employer_offers(
        bool? beyond,
        bool? capacity,
        TargetGroupOutcome outcome,
        Norm basis
    )
    {
        var decision = TargetGroupRules.Assess(
            Maastricht,
            new() { BeyondRegularEmployer = beyond, WorkCapacity = capacity }
        );
        Rests(decision, basis, "brief p. 1 al. 2");
        decision.Outcome.Should().Be(outcome);
        decision.Findings.Of(Norm.LimitationPresent).Should().Be(FindingResult.NotApplicable);
        decision.Findings.Of(Norm.IndicationHeld).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void A_limitation_and_an_indication_do_not_matter_to_the_letter()
    {
        var facts = new TargetGroupFacts { BeyondRegularEmployer = true, WorkCapacity = true };
        TargetGroupRules
            .Assess(Maastricht, facts with { LimitationPresent = false, IndicationHeld = false })
            .Outcome.Should()
            .Be(TargetGroupOutcome.Belongs);
        TargetGroupRules
            .Assess(Maastricht, default)
            .ShouldLack([Norm.BeyondRegularEmployer, Norm.WorkCapacity], "beyondRegularEmployer", "workCapacity");
    }

    // M1, M2 and M6

    [Theory]
    [InlineData(WageCostSubsidy)]
    [InlineData(Guidance)]
    [InlineData(PhysicalAdaptation)]
    [InlineData(TaskSplitting)]
    [InlineData(AdaptedGuidance)]
    [InlineData(AdaptedPace)]
    [InlineData(AdaptedHours)]
    [InlineData(Other)]
    [InlineData(Guidance | AdaptedPace | Other)]
    public void Any_suitable_instrument_goes_before_sheltered_work(SuitableInstruments instruments)
    {
        foreach (var fits in new bool?[] { true, false, null })
        {
            var decision = Choose(able: true, instruments, fits);
            Rests(decision, Norm.RegularWorkFirst, "brief p. 2 al. 2");
            decision.Outcome.Should().Be(InstrumentOutcome.RegularInstrument);
            decision.Findings.Of(Norm.RegularWorkFirst).Should().Be(FindingResult.Met);
            decision.Findings.Of(Norm.LastSafetyNet).Should().Be(FindingResult.NotApplicable);
            decision.Caveats.Should().Be(Caveats.OrderOfExamination);
        }
    }

    [Fact]
    public void Sheltered_work_that_fits_is_the_last_safety_net_when_nothing_else_does()
    {
        var decision = Choose(able: true, None, fits: true);
        Rests(decision, Norm.LastSafetyNet, "brief p. 2 al. 2");
        decision.Outcome.Should().Be(InstrumentOutcome.ShelteredWork);
        decision.Findings.Of(Norm.RegularWorkFirst).Should().Be(FindingResult.Unmet);
        decision.Findings.Of(Norm.DayActivities).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void Where_nothing_fits_the_letter_is_silent() => LeftToTheCollege(Choose(able: true, None, fits: false));

    [Theory]
    [InlineData(None, true)]
    [InlineData(Guidance, false)]
    [InlineData(null, null)]
    public void Whoever_cannot_work_is_found_a_place_in_day_activities(SuitableInstruments? instruments, bool? fits)
    {
        var decision = Choose(able: false, instruments, fits);
        Rests(decision, Norm.DayActivities, "brief p. 1 al. 4");
        decision.Outcome.Should().Be(InstrumentOutcome.DayActivities);
        decision.Caveats.Should().Be(Caveats.FormerPractice);
        decision.Findings.Of(Norm.RegularWorkFirst).Should().Be(FindingResult.NotApplicable);
        decision.Findings.Of(Norm.LastSafetyNet).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void Every_combination_of_the_choice_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("ableToWork"),
                    new FactValues("suitableInstruments", None, Guidance, TaskSplitting | Other),
                    FactValues.YesNo("shelteredWorkFits"),
                ],
                facts => Choose((bool?)facts[0], (SuitableInstruments?)facts[1], (bool?)facts[2])
            )
            .Should()
            .Be(3 * 4 * 3);

    [Fact]
    public void Nuenen_knows_no_such_choice() =>
        InstrumentRules
            .Choose(NuenenPolicy, new() { AbleToWork = true, SuitableInstruments = Guidance })
            .ShouldBeNotRegulated();

    [Fact]
    public void Something_that_is_no_instrument_is_refused() =>
        Refused(() => new InstrumentFacts { SuitableInstruments = (SuitableInstruments)256 }, "SuitableInstruments");

    [Theory]
    [InlineData("""["guidance", "none"]""", "facts.suitableInstruments[1]")]
    [InlineData("""["Guidance"]""", "facts.suitableInstruments[0]")]
    [InlineData("\"guidance\"", "facts.suitableInstruments")]
    public void In_json_the_instruments_are_a_list_of_words(string given, string path)
    {
        var question =
            $$$"""{"rule": "instrument.choose", "policy": "maastricht-2024", "facts": {"suitableInstruments": {{{given}}} }}""";
        var answer = DecisionJson.Decide(System.Text.Encoding.UTF8.GetBytes(question));
        answer.Error!.Code.Should().Be(ReadingErrorCode.InvalidValue);
        answer.Error.Path.Should().Be(path);
        answer.Error.Message.Should().Contain("wageCostSubsidy").And.NotContain("none,");
    }

    // M3

    [Fact]
    public void The_person_may_ask_for_advice_after_the_pre_trajectory()
    {
        var decision = MayRequest(Requester.Person, completed: true);
        Rests(decision, Norm.AdviceRequest, "brief p. 2 al. 3", Force.Discretionary);
        decision.Outcome.Should().Be(AdviceRequestOutcome.Permitted);
        decision.Findings.Of(Norm.PreTrajectory).Should().Be(FindingResult.Met);
    }

    [Fact]
    public void Without_the_pre_trajectory_the_request_stays_permitted_but_departs_from_the_standard_step()
    {
        var decision = MayRequest(Requester.Person, completed: false);
        Rests(decision, Norm.AdviceRequest, "brief p. 2 al. 3", Force.InPrinciple);
        decision.Outcome.Should().Be(AdviceRequestOutcome.Permitted);
        decision.Findings.Of(Norm.PreTrajectory).Should().Be(FindingResult.Unmet);
        decision
            .Explain(Language.English)
            .Should()
            .Contain("asking without it is permitted too")
            .And.Contain("the request comes from the person concerned (brief p. 2 al. 3)");
        MayRequest(Requester.Person, completed: null).ShouldLack([Norm.PreTrajectory], "preTrajectoryCompleted");
    }

    [Theory]
    [InlineData(Requester.College)]
    [InlineData(Requester.Other)]
    public void On_anyone_else_who_asks_the_letter_is_silent(Requester requester)
    {
        foreach (var completed in new bool?[] { true, false, null })
        {
            LeftToTheCollege(MayRequest(requester, completed));
        }
    }

    [Fact]
    public void Every_combination_of_the_request_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [FactValues.Of<Requester>("requestedBy"), FactValues.YesNo("preTrajectoryCompleted")],
                facts => MayRequest((Requester?)facts[0], (bool?)facts[1])
            )
            .Should()
            .Be(4 * 3);

    // M4

    [Fact]
    public void Where_sheltered_work_fits_the_development_company_employs()
    {
        var decision = EmploymentRules.Employer(Maastricht, new() { ShelteredWorkFits = true });
        Rests(decision, Norm.DevelopmentCompanyEmployer, "brief p. 2 al. 2");
        decision.Outcome.Should().Be(EmployerOutcome.DevelopmentCompany);
        LeftToTheCollege(EmploymentRules.Employer(Maastricht, new() { ShelteredWorkFits = false }));
        EmploymentRules
            .Employer(Maastricht, default)
            .ShouldLack([Norm.DevelopmentCompanyEmployer], "shelteredWorkFits");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void In_Nuenen_any_formal_employer_with_a_suitable_place_may_employ(bool? fits)
    {
        var decision = EmploymentRules.Employer(NuenenPolicy, new() { ShelteredWorkFits = fits });
        decision.ShouldBe(EmployerOutcome.AnyFormalEmployer, Norm.SuitableWorkplace, "art. 7 lid 1 onder d");
        decision.Findings.Of(Norm.DevelopmentCompanyEmployer).Should().Be(FindingResult.NotApplicable);
        decision.Findings.Of(Norm.SuitableWorkplace).Should().Be(FindingResult.Met);
    }

    [Fact]
    public void A_policy_with_both_employers_leaves_it_free_where_sheltered_work_does_not_fit()
    {
        var both = NuenenPolicy.With(new Provision(Norm.DevelopmentCompanyEmployer, Place("art. 6 lid 5")));
        EmploymentRules
            .Employer(both, new() { ShelteredWorkFits = false })
            .ShouldBe(EmployerOutcome.AnyFormalEmployer, Norm.SuitableWorkplace, "art. 7 lid 1 onder d");
        EmploymentRules
            .Employer(both, new() { ShelteredWorkFits = true })
            .ShouldBe(EmployerOutcome.DevelopmentCompany, Norm.DevelopmentCompanyEmployer, "art. 6 lid 5");
        EmploymentRules.Employer(both, default).ShouldLack([Norm.DevelopmentCompanyEmployer], "shelteredWorkFits");
    }

    // M5 and M7

    [Theory]
    [MemberData(nameof(OtherRules))]
    public void Everything_else_is_left_to_rules_of_the_college_and_nothing_of_Nuenen_leaks_in(string key)
    {
        var rule = RuleCatalogue.Find(key)!;
        foreach (var facts in ExamplesOf(rule))
        {
            var here = facts.Replace("nuenen-2019", "maastricht-2024", StringComparison.Ordinal);
            var question = $$$"""{"rule": "{{{key}}}", "policy": "maastricht-2024", "facts": {{{here}}} }""";
            var answer = DecisionJson.Decide(System.Text.Encoding.UTF8.GetBytes(question));
            if (rule == RuleCatalogue.Find("hardship.depart"))
            {
                answer
                    .Error?.Path.Should()
                    .Be("facts.original", "an original that is not regulated cannot be departed from");
            }
            else if (rule.IsStatutory)
            {
                var national = $$$"""{"rule": "{{{key}}}", "policy": "national", "facts": {{{facts}}} }""";
                DecisionJson
                    .Decide(System.Text.Encoding.UTF8.GetBytes(national))
                    .Decision.Should()
                    .Be(answer.Decision, "national law fixes this, no rule of the college");
            }
            else
            {
                LeftToTheCollege(answer.Decision!);
            }
        }
    }

    // M8

    [Theory]
    [InlineData("2023-12-31", null, "notYetInForce")]
    [InlineData("2024-01-01", null, null)]
    [InlineData("2024-12-30", null, null)]
    [InlineData("2024-12-31", null, "inForce")]
    [InlineData("2025-01-01", null, "inForce")]
    [InlineData("2024-03-31", "2024-04-01", "notYetInForce")]
    [InlineData("2024-04-01", "2024-04-01", "inForce")]
    [InlineData("2023-12-31", "2024-01-01", "notYetInForce")]
    [InlineData("2024-01-01", "2024-01-01", "inForce")]
    [InlineData("2024-12-30", "2024-12-31", "notYetInForce")]
    public void It_is_introduced_in_2024_on_a_day_that_the_letter_does_not_give(
        string on,
        string? introducedOn,
        string? outcome
    )
    {
        var decision = PolicyRules.InForce(
            Maastricht,
            new(Iso(on)) { IntroducedOn = introducedOn is null ? null : Iso(introducedOn) }
        );
        if (outcome is null)
        {
            decision.ShouldLack([Norm.Introduction], "introducedOn");
            return;
        }

        Rests(decision, Norm.Introduction, "brief p. 1 al. 1");
        Words.Of(decision.Outcome.Result).Should().Be(outcome);
        decision.Outcome.FirstDay.Should().Be(introducedOn is null ? null : Iso(introducedOn));
        decision.Outcome.LastDay.Should().BeNull();
        decision.Findings.Of(Norm.EntryIntoForce).Should().Be(FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData("2023-12-31")]
    [InlineData("2025-01-01")]
    public void An_introduction_outside_that_year_cannot_be(string introducedOn) =>
        Refused(
            () => PolicyRules.InForce(Maastricht, new(Day(2024, 6, 1)) { IntroducedOn = Iso(introducedOn) }),
            "IntroducedOn"
        );

    [Fact]
    public void A_publication_does_not_matter_to_the_letter() =>
        PolicyRules
            .InForce(Maastricht, new(Day(2024, 6, 1)) { PublishedOn = Day(2024, 1, 5) })
            .ShouldLack([Norm.Introduction], "introducedOn");

    [Fact]
    public void A_policy_with_both_norms_is_in_force_when_both_days_have_come()
    {
        var both = NuenenPolicy.With(Maastricht.Provisions[Norm.Introduction]!) with
        {
            Validity = new(Day(2024, 2, 1)),
        };
        var facts = new PolicyInForceFacts(Day(2024, 3, 10)) { PublishedOn = Day(2024, 3, 1) };
        PolicyRules.InForce(both, facts).ShouldLack([Norm.Introduction], "introducedOn");
        var late = PolicyRules.InForce(both, facts with { IntroducedOn = Day(2024, 3, 11) });
        late.Basis.Should().Be(Norm.Introduction);
        late.Outcome.Should().Be(new PolicyInForceOutcome(PolicyInForceResult.NotYetInForce, Day(2024, 3, 11), null));
        var early = PolicyRules.InForce(both, facts with { IntroducedOn = Day(2024, 3, 1) });
        early.Basis.Should().Be(Norm.EntryIntoForce);
        early.Outcome.Should().Be(new PolicyInForceOutcome(PolicyInForceResult.InForce, Day(2024, 3, 2), null));
    }

    private static Decision<InstrumentOutcome> Choose(bool? able, SuitableInstruments? instruments, bool? fits) =>
        InstrumentRules.Choose(
            Maastricht,
            new()
            {
                AbleToWork = able,
                SuitableInstruments = instruments,
                ShelteredWorkFits = fits,
            }
        );

    private static Decision<AdviceRequestOutcome> MayRequest(Requester? requester, bool? completed) =>
        AdviceRules.MayRequest(Maastricht, new() { RequestedBy = requester, PreTrajectoryCompleted = completed });

    private static void Rests(IDecision decision, Norm basis, string citation, Force force = Force.Bound)
    {
        decision.Status.Should().Be(DecisionStatus.Determined, "{0}", decision);
        decision.Basis.Should().Be(basis);
        decision.Citation!.Value.ToString().Should().Be($"{citation} {Letter}");
        decision.Force.Should().Be(force);
        decision.MissingFacts.Should().BeEmpty();
    }

    private static void LeftToTheCollege(IDecision decision)
    {
        decision.ShouldBeNotRegulated();
        decision.Citation!.Value.ToString().Should().Be($"brief p. 3 al. 1 {Letter}");
        decision.Explain(Language.Dutch).Should().Contain("alinea 1");
        decision.Explain(Language.English).Should().NotContain("Nuenen");
    }

    private static IEnumerable<string> ExamplesOf(Rule rule)
    {
        var found = 0;
        foreach (
            var line in Directory
                .GetFiles(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples"), "*.jsonl")
                .SelectMany(File.ReadLines)
        )
        {
            using var question = JsonDocument.Parse(line);
            if (question.RootElement.Text("rule") == rule.Key)
            {
                found++;
                yield return question.RootElement.GetProperty("facts").GetRawText();
            }
        }

        found.Should().BePositive("{0} has an example", rule);
    }
}
