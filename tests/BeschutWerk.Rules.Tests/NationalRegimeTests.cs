using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10b in time: not yet, a power, a duty.</summary>
public sealed class NationalRegimeTests
{
    [Theory]
    [InlineData("1998-01-01")]
    [InlineData("2014-12-31")]
    public void Before_2015_the_wsw_is_open_and_sheltered_work_not_yet_there(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.WswClosed, NationalLaw.InvoeringswetParticipatiewet, "art. II");
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.NotAvailable, WswOpen: true));
        Findings(decision).Should().Equal(FindingResult.Unmet, FindingResult.Unmet, FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2016-12-31")]
    public void In_2015_and_2016_the_municipality_may(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b lid 1", Force.Discretionary);
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.Power, WswOpen: false));
        decision.Caveats.Should().Be(Caveats.None);
        Findings(decision).Should().Equal(FindingResult.Met, FindingResult.Met, FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData("2017-01-01")]
    [InlineData("2026-07-01")]
    [InlineData("2999-12-31")]
    public void Since_2017_the_municipality_must_until_the_number_is_realised(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.StatutoryDuty, NationalLaw.Participatiewet, "art. 10b lid 1");
        decision
            .Caveats.Should()
            .Be(Caveats.DutyEndsWithNumber | (on == "2999-12-31" ? Caveats.LaterLawNotSeen : Caveats.None));
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.Duty, WswOpen: false));
        Findings(decision).Should().Equal(FindingResult.Met, FindingResult.NotApplicable, FindingResult.Met);
    }

    [Fact]
    public void The_days_are_rows_of_data_and_a_gap_between_them_is_not_regulated()
    {
        var law = NationalStatutes.BuiltIn;
        var place = NationalPolicy.CitationOf(Norm.StatutoryDuty)!.Value;
        var gap = Under(
            law.Without(Norm.StatutoryDuty).With(Row(new Provision(Norm.StatutoryDuty, place), Day(2018, 1, 1)))
        );
        var decision = StatuteRules.Regime(gap, new RegimeFacts(Day(2017, 12, 31)));
        decision.ShouldBeNotRegulated();
        decision.Reason.Should().Be(new NotRegulatedReason(Norm.StatutoryDuty, LawGap.BeforeFirstVersion));
        StatuteRules.Regime(gap, new RegimeFacts(Day(2016, 12, 31))).Outcome.Result.Should().Be(RegimeResult.Power);
        StatuteRules.Regime(gap, new RegimeFacts(Day(2018, 1, 1))).Outcome.Result.Should().Be(RegimeResult.Duty);
    }

    [Fact]
    public void What_the_law_leaves_out_is_not_told()
    {
        StatuteRules
            .Regime(Lacking(Norm.WswClosed), new RegimeFacts(Day(2014, 12, 31)))
            .Outcome.Should()
            .Be(new RegimeOutcome(RegimeResult.NotAvailable, WswOpen: null));
        StatuteRules
            .Regime(Lacking(Norm.WswClosed), new RegimeFacts(Day(2020, 1, 1)))
            .Outcome.Should()
            .Be(new RegimeOutcome(RegimeResult.Duty, WswOpen: null));
        StatuteRules
            .Regime(Lacking(Norm.StatutoryPower), new RegimeFacts(Day(2016, 12, 31)))
            .Outcome.Should()
            .Be(new RegimeOutcome(RegimeResult.NotAvailable, WswOpen: false));
        StatuteRules.Regime(Lacking(Norm.StatutoryDuty), new RegimeFacts(Day(2017, 1, 1))).ShouldBeNotRegulated();
    }

    [Fact]
    public void Under_the_rules_of_a_municipality_the_answer_is_the_same()
    {
        foreach (var day in new[] { "2014-12-31", "2015-01-01", "2024-01-01" })
        {
            foreach (var policy in BuiltInPolicies.All)
            {
                StatuteRules.Regime(policy, new RegimeFacts(Iso(day))).Should().Be(Regime(day));
            }
        }
    }

    [Fact]
    public void A_day_that_was_never_made_or_is_out_of_bounds_is_refused()
    {
        Refused(() => StatuteRules.Regime(NationalPolicy, default), "facts");
        Refused(() => new RegimeFacts(default), "on");
        Refused(() => new RegimeFacts(LocalDate.MaxIsoValue), "on");
        var missing = () => StatuteRules.Regime(null!, new RegimeFacts(Day(2017, 1, 1)));
        missing.Should().Throw<ArgumentNullException>();
        new RegimeFacts(Day(2017, 1, 1)).ToString().Should().Be("on: 2017-01-01");
    }

    [Fact]
    public void In_json_it_says_whether_the_wsw_is_open_and_where_the_law_stands()
    {
        var duty = Ask("statute.regime", """{"on": "2017-01-01"}""");
        duty.ShouldSay("duty", "bound", "art. 10b lid 1", """{"wswOpen":false}""");
        duty.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10b&lid=1");
        duty.Texts("caveats").Should().Equal("dutyEndsWithNumber");
        var before = Ask("statute.regime", """{"on": "2014-12-31"}""");
        before.ShouldSay("notAvailable", "bound", "art. II", """{"wswOpen":true}""");
        before.Text("regulation").Should().Be("Invoeringswet Participatiewet");
        before.Text("juriconnect").Should().Be("jci1.3:c:BWBR0035333&artikel=II");
        Ask("statute.regime", "{}").ShouldBeRefused("missingField", "facts.on");
        Answers.Of("statute.regime", """{"on": "2017-01-01"}""").ToString().Should().Be(duty.ToString());
    }

    [Fact]
    public void A_duty_is_told_to_the_municipality_and_nothing_is_asked_where_there_is_none()
    {
        Regime("2017-01-01").Explain(Language.Dutch).Should().Contain("de gemeente moet zich hieraan houden");
        Regime("2016-12-31").Explain(Language.Dutch).Should().Contain("de gemeente mag dit, maar hoeft niet");
        Regime("2014-12-31").Explain(Language.English).Should().NotContain("must");
    }

    [Theory]
    [InlineData("power")]
    [InlineData("notAvailable")]
    public void Hardship_never_departs_from_what_the_law_fixes(string newOutcome)
    {
        var facts = new HardshipFacts
        {
            SpecialCase = true,
            UnfairnessEstablished = true,
            FixedByStatute = false,
            Reason = "asked for",
        };
        var departure = HardshipRules.Depart(NuenenPolicy, Regime("2017-01-01"), newOutcome, facts);
        ((IDecision)departure).OutcomeWord.Should().Be("notDeparted");
        departure.ShouldRestOn(Norm.Hardship, "art. 12");
        HardshipRules
            .Depart(NuenenPolicy, Regime("2017-01-01"), new RegimeOutcome(RegimeResult.Power, WswOpen: false), facts)
            .Outcome.Result.Should()
            .Be(DepartureResult.NotDeparted);
    }

    [Theory]
    [InlineData("""  "policy": "national",  """)]
    [InlineData("""  "policy": "nuenen-2019",  """)]
    [InlineData("")]
    public void In_json_an_original_of_national_law_may_stand_in_a_question_about_a_municipality(string policy)
    {
        var answer = Departed($$"""{"rule": "statute.regime", {{policy}} "facts": {"on": "2017-01-01"} }""", "power");
        answer.Text("outcome").Should().Be("notDeparted");
        answer.Text("citation").Should().Be("art. 12");
        answer.Text("policy").Should().Be("nuenen-2019");
        var original = answer.GetProperty("values").GetProperty("original");
        original.Text("policy").Should().Be("national");
        original.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10b&lid=1");
    }

    [Fact]
    public void In_json_another_original_keeps_the_policy_around_it()
    {
        Departed(
                """{"rule": "waitingList.place", "policy": "national", "facts": {"quotaRealised": true}}""",
                "position"
            )
            .ShouldBeRefused("invalidValue", "facts.original.policy", "nuenen-2019");
        Departed("""{"rule": "statute.regime", "policy": "maastricht-2024", "facts": {"on": "2017-01-01"}}""", "power")
            .ShouldBeRefused("invalidValue", "facts.original.policy", "nuenen-2019 or national");
    }

    private static Decision<RegimeOutcome> Regime(string on) =>
        StatuteRules.Regime(NationalPolicy, new RegimeFacts(Iso(on)));

    private static IEnumerable<FindingResult> Findings(Decision<RegimeOutcome> decision) =>
        decision.Findings.Select(finding => finding.Result);

    private static System.Text.Json.JsonElement Departed(string original, string newOutcome) =>
        Answers.Of(
            "hardship.depart",
            $$"""
            {"original": {{original}}, "newOutcome": "{{newOutcome}}", "specialCase": true,
             "unfairnessEstablished": true, "fixedByStatute": false, "reason": "asked for"}
            """
        );
}
