using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10b in time: not yet, a power, a duty.</summary>
public sealed class NationalRegimeTests
{
    private static readonly Regulation Letter = BuiltInPolicies.Maastricht2024.Regulation;

    [Theory]
    [InlineData("1998-01-01")]
    [InlineData("2014-12-31")]
    public void Before_2015_the_wsw_is_open_and_sheltered_work_not_yet_there(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.WswClosed, Letter, "brief p. 1 al. 2");
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.NotAvailable, WswOpen: true));
        Findings(decision).Should().Equal(FindingResult.Unmet, FindingResult.Unmet, FindingResult.Unmet);
    }

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2016-12-31")]
    public void In_2015_and_2016_the_municipality_may(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b", Force.Discretionary);
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.Power, WswOpen: false));
        Findings(decision).Should().Equal(FindingResult.Met, FindingResult.Met, FindingResult.Unmet);
    }

    [Theory]
    [InlineData("2017-01-01")]
    [InlineData("2999-12-31")]
    public void Since_2017_the_municipality_must(string on)
    {
        var decision = Regime(on);
        decision.ShouldRestOn(Norm.StatutoryDuty, NationalLaw.Participatiewet, "art. 10b");
        decision.Outcome.Should().Be(new RegimeOutcome(RegimeResult.Duty, WswOpen: false));
        Findings(decision).Should().Equal(FindingResult.Met, FindingResult.NotApplicable, FindingResult.Met);
    }

    [Fact]
    public void The_days_are_data_of_the_policy()
    {
        var place = NationalPolicy.CitationOf(Norm.StatutoryDuty)!.Value;
        var gap = NationalPolicy.With(
            new Provision(Norm.StatutoryPower, place, firstDay: Day(2015, 1, 1), lastDay: Day(2015, 12, 31)),
            new Provision(Norm.StatutoryDuty, place, firstDay: Day(2018, 1, 1))
        );
        StatuteRules
            .Regime(gap, new RegimeFacts(Day(2016, 1, 1)))
            .ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b");
        StatuteRules.Regime(gap, new RegimeFacts(Day(2018, 1, 1))).Outcome.Result.Should().Be(RegimeResult.Duty);
    }

    [Fact]
    public void What_the_policy_leaves_out_is_not_told()
    {
        var withoutWsw = Without(Norm.WswClosed);
        StatuteRules
            .Regime(withoutWsw, new RegimeFacts(Day(2014, 12, 31)))
            .Outcome.Should()
            .Be(new RegimeOutcome(RegimeResult.NotAvailable, WswOpen: null));
        var onlyPower = Without(Norm.StatutoryDuty);
        StatuteRules
            .Regime(onlyPower, new RegimeFacts(Day(2017, 1, 1)))
            .ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b");
        var onlyDuty = Without(Norm.StatutoryPower);
        StatuteRules
            .Regime(onlyDuty, new RegimeFacts(Day(2016, 12, 31)))
            .ShouldRestOn(Norm.StatutoryDuty, NationalLaw.Participatiewet, "art. 10b");
        var onlyWsw = onlyPower with { Provisions = onlyPower.Provisions.Without(Norm.StatutoryPower) };
        StatuteRules.Regime(onlyWsw, new RegimeFacts(Day(2017, 1, 1))).ShouldBeNotRegulated();
    }

    [Fact]
    public void A_municipality_does_not_regulate_it_nor_leave_it_to_its_own_rules()
    {
        var decision = StatuteRules.Regime(BuiltInPolicies.Maastricht2024, new RegimeFacts(Day(2024, 1, 1)));
        decision.ShouldBeNotRegulated();
        decision.Citation.Should().BeNull("national law is not left to the rules of the college");
        BuiltInPolicies.Maastricht2024.LeftToOtherRules.Should().NotBeNull();
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
        duty.ShouldSay("duty", "bound", "art. 10b", """{"wswOpen":false}""");
        duty.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10b");
        var before = Ask("statute.regime", """{"on": "2014-12-31"}""");
        before.ShouldSay("notAvailable", "bound", "brief p. 1 al. 2", """{"wswOpen":true}""");
        before.TryGetProperty("juriconnect", out _).Should().BeFalse("a letter is no national law");
        Ask("statute.regime", "{}").ShouldBeRefused("missingField", "facts.on");
        Answers.Of("statute.regime", """{"on": "2017-01-01"}""").Text("status").Should().Be("notRegulated");
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
    [InlineData("")]
    public void In_json_an_original_of_national_law_may_stand_in_a_question_about_a_municipality(string policy)
    {
        var answer = Departed($$"""{"rule": "statute.regime", {{policy}} "facts": {"on": "2017-01-01"} }""", "power");
        answer.Text("outcome").Should().Be("notDeparted");
        answer.Text("citation").Should().Be("art. 12");
        answer.Text("policy").Should().Be("nuenen-2019");
        var original = answer.GetProperty("values").GetProperty("original");
        original.Text("policy").Should().Be("national");
        original.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10b");
    }

    [Fact]
    public void In_json_another_original_keeps_the_policy_around_it()
    {
        Departed(
                """{"rule": "waitingList.place", "policy": "national", "facts": {"quotaRealised": true}}""",
                "position"
            )
            .ShouldBeRefused("invalidValue", "facts.original.policy", "nuenen-2019");
        Departed("""{"rule": "statute.regime", "policy": "nuenen-2019", "facts": {"on": "2017-01-01"}}""", "power")
            .ShouldBeRefused("invalidValue", "facts.original.policy", "national");
    }

    [Fact]
    public void The_norms_of_national_law_are_listed_with_their_identifiers()
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            Json.CatalogueJson.WriteNorms(writer, NationalPolicy);
        }

        using var document = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        document
            .RootElement.EnumerateArray()
            .Select(norm => (norm.Text("norm"), norm.Text("juriconnect")))
            .Should()
            .Equal(
                ("WswClosed", null),
                ("StatutoryPower", "jci1.3:c:BWBR0015703&artikel=10b"),
                ("StatutoryDuty", "jci1.3:c:BWBR0015703&artikel=10b"),
                ("UwvAdviceTerm", "jci1.3:c:BWBR0035947&artikel=2"),
                ("StatutoryWageCostSubsidy", "jci1.3:c:BWBR0015703&artikel=10d&lid=4"),
                ("StatutorySubsidyCap", "jci1.3:c:BWBR0015703&artikel=10d&lid=4"),
                ("FlatRateSubsidy", "jci1.3:c:BWBR0015703&artikel=10d&lid=5")
            );
    }

    [Fact]
    public void Every_norm_of_national_law_is_decided_by_a_rule_that_no_municipality_departs_from()
    {
        foreach (var provision in NationalPolicy.Provisions)
        {
            RuleCatalogue.DecidedBy(provision.Norm).Should().OnlyContain(rule => rule.IsStatutory).And.NotBeEmpty();
        }
    }

    private static Decision<RegimeOutcome> Regime(string on) =>
        StatuteRules.Regime(NationalPolicy, new RegimeFacts(Iso(on)));

    private static IEnumerable<FindingResult> Findings(Decision<RegimeOutcome> decision) =>
        decision.Findings.Select(finding => finding.Result);

    private static Policy Without(Norm norm) =>
        NationalPolicy with
        {
            Provisions = NationalPolicy.Provisions.Without(norm),
        };

    private static System.Text.Json.JsonElement Departed(string original, string newOutcome) =>
        Answers.Of(
            "hardship.depart",
            $$"""
            {"original": {{original}}, "newOutcome": "{{newOutcome}}", "specialCase": true,
             "unfairnessEstablished": true, "fixedByStatute": false, "reason": "asked for"}
            """
        );
}
