using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Of a text that asks or says less than others an answer and a review say no more than it does.</summary>
public sealed class OtherTextsTests
{
    private const string Indicated =
        """{"on": "2026-03-02", "type": "indicationDecided", "belongs": true, "quotaRealised": false}""";

    [Theory]
    [InlineData("", CaseStep.Report)]
    [InlineData(", \"requires\": [\"indicationHeld\"]", CaseStep.StartTrajectory)]
    [InlineData(", \"requires\": []", CaseStep.StartTrajectory)]
    public void A_report_is_a_step_only_where_the_trajectory_asks_it_and_never_a_duty(
        string requires,
        CaseStep expected
    )
    {
        var start =
            $$"""{"norm": "TrajectoryStart", "at": "art. 4", "term": "3 months", "force": "bound"{{requires}}}""";
        var steps = Review("2026-03-03", Indicated, start).NextSteps.Where(step => step.Norm is Norm.TrajectoryStart);
        var step = steps.Should().ContainSingle().Which;
        step.What.Should().Be(expected);
        step.Force.Should().Be(expected is CaseStep.Report ? Force.Discretionary : Force.Bound);
    }

    [Theory]
    [InlineData("bound", 1)]
    [InlineData("inPrinciple", 0)]
    [InlineData("discretionary", 0)]
    public void A_permanent_contract_is_withheld_only_where_it_is_a_duty(string force, int breaches) =>
        Review(
            "2026-06-01",
            """{"on": "2024-01-01", "type": "employmentStarted", "contract": "temporary"}""",
            """{"norm": "TemporaryContract", "at": "art. 5", "term": "1 year"}""",
            $$"""{"norm": "PermanentContract", "at": "art. 6", "force": "{{force}}"}"""
        )
            .Breaches.Count(breach => breach.What is CaseBreachKind.PermanentContractWithheld)
            .Should()
            .Be(breaches);

    [Theory]
    [InlineData("", true, 28 + 30)] // 1 February up to 1 March, 1 June up to 30 June
    [InlineData(", \"requires\": [\"trajectoryLastDay\"]", true, 30)]
    [InlineData(", \"requires\": [\"trajectoryFirstDay\"]", false, 28)]
    [InlineData(", \"requires\": []", false, 0)]
    public void A_facility_is_bound_to_the_days_that_the_text_names(string requires, bool isBoundToTheEnd, int days)
    {
        var review = Review(
            "2026-03-10",
            """
            {"on": "2026-03-01", "type": "trajectoryStarted"},
            {"on": "2026-03-01", "type": "facilityGranted", "facilityFirstDay": "2026-02-01", "facilityLastDay": "2026-06-30"}
            """,
            """{"norm": "TrajectoryStart", "at": "art. 4", "term": "3 months", "requires": []}""",
            $$"""{"norm": "TrajectoryFacilities", "at": "art. 5"{{requires}}}"""
        );
        var term = review.Terms.Single(term => term.Name is CaseTermName.Facility);
        term.LawfulLastDay.Should().Be(isBoundToTheEnd ? Iso("2026-05-31") : null);
        review
            .Breaches.Where(breach => breach.What is CaseBreachKind.FacilityOutsideTrajectory)
            .Select(breach => breach.Extent)
            .Should()
            .Equal(days == 0 ? [] : [CaseAmount.InDays(days)]);
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("[\"limitationPresent\", \"expertFindsNecessary\"]", false)]
    public void A_workplace_is_adapted_without_an_expert_where_the_text_asks_none(string requires, bool isStep) =>
        Review(
            "2026-06-01",
            """{"on": "2026-05-01", "type": "employmentStarted", "contract": "temporary"}""",
            $$"""{"norm": "WorkplaceAdaptation", "at": "art. 5", "requires": {{requires}}}"""
        )
            .NextSteps.Any(step => step.What is CaseStep.AdaptWorkplace)
            .Should()
            .Be(isStep);

    [Fact]
    public void A_place_is_no_duty_where_the_waiting_list_is_a_power()
    {
        var policy = Of("""{"norm": "WaitingListApplies", "at": "art. 5", "force": "discretionary"}""");
        WaitingListRules
            .Place(policy, new WaitingListPlacementFacts { QuotaRealised = false })
            .Explain(Language.Dutch)
            .Should()
            .StartWith("De persoon kan worden geplaatst")
            .And.Contain("Dit is gebonden");
    }

    [Theory]
    [InlineData(Norm.DecisionTerm, "besluit binnen 4 weken na ontvangst van het advies")]
    [InlineData(Norm.AdviceFollowed, "het advies wordt gevolgd")]
    [InlineData(Norm.NewTrajectory, "een nieuw traject van hoogstens 2 maanden; verder geen voorwaarde")]
    [InlineData(
        Norm.ExtensionForLowWageValue,
        "het traject wordt verlengd als een werkgever de persoon om de lage loonwaarde niet in dienst wil nemen"
    )]
    [InlineData(Norm.NoWajong, "geen Wajong-uitkering")]
    [InlineData(Norm.HoursOfPosition, "de contracten vullen samen de plaatsen, elk van 31:20 uur per week")]
    [InlineData(Norm.MisconductKinds, "een van de genoemde soorten misdragingen; misbruik van alcohol")]
    public void A_norm_says_nothing_of_norms_and_notes_that_the_text_does_not_have(Norm norm, string expected) =>
        norm.Explain(
                Of(
                    """{"norm": "DecisionTerm", "at": "art. 3 lid 1", "term": "4 weeks"}""",
                    """{"norm": "AdviceFollowed", "at": "art. 3 lid 2"}""",
                    """{"norm": "NewTrajectory", "at": "art. 4", "term": "2 months", "requires": []}""",
                    """{"norm": "WageCostSubsidy", "at": "art. 5"}""",
                    """{"norm": "MinimumWageValue", "at": "art. 5 onder a", "percentage": 20}""",
                    """{"norm": "ExtensionForLowWageValue", "at": "art. 5 onder b"}""",
                    """{"norm": "NoWajong", "at": "art. 5 onder c"}""",
                    """{"norm": "WaitingListApplies", "at": "art. 6"}""",
                    """{"norm": "PositionOf31Hours", "at": "art. 6", "hoursPerWeek": "31:20"}""",
                    """{"norm": "MisconductPeriod", "at": "art. 7", "term": "2 months"}""",
                    """{"norm": "MisconductKinds", "at": "art. 7", "conduct": ["alcoholAbuse"]}"""
                ),
                Language.Dutch
            )
            .Should()
            .Be(expected);

    [Fact]
    public void An_outcome_says_what_a_note_adds_only_where_there_is_one()
    {
        var facts = new SicknessFacts { DuringEmployment = true };
        ProvisionRules
            .Sickness(Of("""{"norm": "SicknessDuringEmployment", "at": "art. 5"}"""), facts)
            .Explain(Language.Dutch)
            .Should()
            .StartWith("De no-riskpolis van UWV geldt.\n");
        ProvisionRules
            .Sickness(BuiltInPolicies.Nuenen2019, facts)
            .Explain(Language.Dutch)
            .Should()
            .StartWith("De no-riskpolis van UWV geldt. De arbeidsovereenkomst");
    }

    [Fact]
    public void A_form_learns_which_terms_are_in_months_and_which_can_move()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CatalogueJson.WriteNorms(writer, BuiltInPolicies.Nuenen2019);
        }

        using var norms = JsonDocument.Parse(stream.ToArray());
        string[] With(string name) =>
            [
                .. norms
                    .RootElement.EnumerateArray()
                    .Where(norm => norm.TryGetProperty(name, out _))
                    .Select(norm => norm.GetProperty("norm").GetString()!),
            ];
        With("termInMonths").Should().Equal("TrajectoryStart", "TrajectoryExtension", "NewTrajectory");
        With("mayMoveToWorkingDay").Should().Equal("DecisionTerm");
    }

    private static Policy Of(params string[] provisions)
    {
        var reading = PolicyJson.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                {"key": "mijnstad", "title": "Regels Mijnstad", "inForceFrom": "2020-01-01", "provisions": [
                {{string.Join(",\n", provisions)}},
                {"norm": "EntryIntoForce", "at": "art. 9"}]}
                """
            )
        );
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }

    private static CaseReview Review(string on, string events, params string[] provisions)
    {
        var reading = CaseJson.Read(
            Encoding.UTF8.GetBytes($$"""{"case": "A-1", "policy": "mijnstad", "known": {}, "events": [{{events}}]}"""),
            new KnownPolicies(Of(provisions))
        );
        reading.Errors.Should().BeEmpty();
        return CaseRules.Review(reading.Value!, Iso(on));
    }
}
