using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>C7 in a case, where it reaches further than one act: the contract, the subsidy, a dismissal, Maastricht.</summary>
public sealed class UnknownContractTests
{
    private const string Held = "indicationHeld: true, reported: true";

    // article 6 lid 2

    [Theory]
    [InlineData("2025-08-31", false)]
    [InlineData("2025-09-02", true)]
    [InlineData("2025-12-01", true)]
    public void Article_6_lid_2_a_renewal_of_unknown_kind_is_no_withheld_permanent_contract(string on, bool matters)
    {
        var review = Review(
            on,
            """
            [{"on":"2023-09-01","type":"employmentStarted","contract":"temporary"},
             {"on":"2024-09-01","type":"contractRenewed"}]
            """,
            "indicationHeld: true"
        );
        review.Breaches.Should().BeEmpty();
        review.FactsOf("contract").Should().Equal(matters ? ["contract on 2025-09-01 (employment.contract)"] : []);
    }

    [Theory]
    [InlineData("contract: temporary", "permanentContractWithheld 2025-09-02 91 days, art. 6 lid 2")]
    [InlineData("contract: permanent", "")]
    public void Article_6_lid_2_the_kind_of_the_renewal_settles_it(string kind, string breach)
    {
        var review = Review(
            "2025-12-01",
            $"2023-09-01 employmentStarted contract: temporary; 2024-09-01 contractRenewed {kind}",
            "indicationHeld: true"
        );
        string.Join(";", review.Breaches).Should().Be(breach);
        review.FactsOf("contract").Should().BeEmpty();
    }

    [Fact]
    public void Article_6_lid_2_what_is_known_until_the_renewal_is_alleged_and_what_is_unknown_after_it_is_not()
    {
        var review = Review(
            "2025-12-01",
            "2023-09-01 employmentStarted contract: temporary; 2025-10-01 contractRenewed",
            "indicationHeld: true"
        );
        review.Breaches.Should().Equal("permanentContractWithheld 2025-09-02 30 days, art. 6 lid 2");
        review.FactsOf("contract").Should().ContainSingle().Which.Should().EndWith("(employment.contract)");
    }

    [Theory]
    [InlineData("2023-09-01 employmentStarted", true)]
    [InlineData("2023-09-01 employmentStarted; 2024-09-01 contractRenewed contract: permanent", false)]
    [InlineData("2023-09-01 employmentStarted; 2025-08-31 employmentEnded", false)]
    public void Article_6_lid_2_the_first_contract_may_be_of_unknown_kind_too(string events, bool matters)
    {
        var review = Review("2025-12-01", events, "indicationHeld: true");
        review.Breaches.Should().BeEmpty();
        review.Facts.Contains("contract on 2025-09-01 (employment.contract)").Should().Be(matters);
    }

    // article 7 lid 1

    [Theory]
    [InlineData("trajectory", "trajectory: notCompleted", "art. 7 lid 1 onder a")]
    [InlineData("targetGroupConfirmed", "targetGroupConfirmed: false", "art. 7 lid 1 onder b")]
    [InlineData("wageValue", "wageValue: 29.99, employerWilling: false", "art. 7 lid 1 onder c")]
    [InlineData("workplace", "workplace: orientation", "art. 7 lid 1 onder d")]
    [InlineData("workplace", "workplace: none", "art. 7 lid 1 onder d")]
    [InlineData("independentOfBenefit", "independentOfBenefit: false", "art. 7 lid 1 onder e")]
    [InlineData("receivesWajong", "receivesWajong: true", "art. 7 lid 1 onder f")]
    public void Article_7_lid_1_an_unknown_condition_of_a_grant_matters_after_it(string fact, string no, string place)
    {
        var others = string.Join(
            ", ",
            "trajectory: completed, targetGroupConfirmed: true, wageValue: 40, workplace: suitable, independentOfBenefit: true, receivesWajong: false"
                .Split(", ")
                .Where(said => !said.StartsWith($"{fact}:", StringComparison.Ordinal))
        );
        var granted = Granting(others);
        granted.BreachesOf("subsidyWithoutGround").Should().BeEmpty();
        granted.Facts.Should().Contain($"{fact} on 2026-02-02 (subsidy.decide)");
        Granting($"{others}, {no}")
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal($"subsidyWithoutGround 2026-02-02, {place}");
    }

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("employerWilling: true", "", "grantBelowFloor 2026-02-02, toelichting art. 7 lid 1 onder c", false)]
    [InlineData("employerWilling: false", "subsidyWithoutGround 2026-02-02, art. 7 lid 1 onder c", "", false)]
    [InlineData(
        "employerWilling: false, departureReason: stated",
        "",
        "grantBelowFloor 2026-02-02, toelichting art. 7 lid 1 onder c",
        false
    )]
    [InlineData("departureReason: stated", "", "grantBelowFloor 2026-02-02, toelichting art. 7 lid 1 onder c", false)]
    public void Article_7_c_a_grant_below_the_floor_without_a_word_on_the_employer_is_no_clean_file(
        string said,
        string breach,
        string departure,
        bool matters
    )
    {
        var review = Granting(
            $"trajectory: completed, targetGroupConfirmed: true, wageValue: 29.9999, workplace: suitable, independentOfBenefit: true, receivesWajong: false, {said}"
        );
        string.Join(";", review.BreachesOf("subsidyWithoutGround")).Should().Be(breach);
        string.Join(";", review.DeparturesOf("grantBelowFloor")).Should().Be(departure);
        review.Facts.Contains("employerWilling on 2026-02-02 (subsidy.decide)").Should().Be(matters);
    }

    [Theory]
    [InlineData("conditionsRecorded")]
    [InlineData("hoursRecorded")]
    [InlineData("subsidyRecorded")]
    [InlineData("personalSupportRecorded")]
    public void Article_7_lid_2_what_the_award_records_matters_while_unknown(string fact)
    {
        var line = $"{fact} on 2026-02-02 (subsidy.award)";
        Granting("").Facts.Should().Contain(line);
        Granting($"{fact}: true").Facts.Should().NotContain(line);
        Granting($"{fact}: false")
            .BreachesOf("awardIncomplete")
            .Should()
            .Equal("awardIncomplete 2026-02-02, art. 7 lid 2");
        Review("2026-02-03", "2026-02-02 subsidyDecided outcome: refuse", Held)
            .Facts.Should()
            .NotContain(line, "a refusal is no award");
    }

    [Theory]
    [InlineData("trajectory: completed, targetGroupConfirmed: true, wageValue: 40, workplace: suitable", true)]
    [InlineData("trajectory: notCompleted, targetGroupConfirmed: true, wageValue: 40, workplace: suitable", false)]
    public void Article_7_lid_1_a_refusal_is_withheld_only_where_every_condition_is_known_to_be_met(
        string said,
        bool matters
    )
    {
        var review = Review(
            "2026-02-03",
            $"2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: refuse, receivesWajong: false, {said}",
            Held
        );
        review.BreachesOf("subsidyWithheld").Should().BeEmpty();
        review.Facts.Contains("independentOfBenefit on 2026-02-02 (subsidy.decide)").Should().Be(matters);
    }

    // article 11 lid 1

    private const string Unassessed =
        "2026-01-01 employmentStarted; 2026-03-10 dismissed conduct: other; 2026-05-01 employmentStarted;";

    [Fact]
    public void Ruling_N11_1_a_dismissal_that_nobody_assessed_stays_an_open_question_in_a_new_employment()
    {
        var review = Review("2026-06-01", Unassessed, Held);
        review.Phase.Should().Be("employment");
        review.Breaches.Should().BeEmpty();
        review.FactsOf("forMisconduct").Should().Contain("forMisconduct on 2026-05-01 (misconduct.reoffer)");
        review.StepsOf("assessConduct").Should().ContainSingle();
    }

    [Theory]
    [InlineData("true", "offeredTooEarly 2026-05-01 133 days, art. 11 lid 1")]
    [InlineData("false", "")]
    public void Ruling_N11_1_the_assessment_settles_it(string forMisconduct, string breach)
    {
        var review = Review(
            "2026-06-02",
            $"{Unassessed} 2026-06-01 conductAssessed forMisconduct: {forMisconduct}",
            Held
        );
        string.Join(";", review.Breaches).Should().Be(breach);
        review.FactsOf("forMisconduct").Should().BeEmpty();
        review.StepsOf("assessConduct").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-09-10", true)] // the last day of the six months
    [InlineData("2026-09-11", false)]
    public void Article_11_lid_1_it_matters_for_the_offer_only_within_the_period(string offered, bool matters) =>
        Review(
            offered,
            $"2026-01-01 employmentStarted; 2026-03-10 dismissed conduct: other; {offered} workOffered",
            Held
        )
            .Facts.Contains($"forMisconduct on {offered} (misconduct.reoffer)")
            .Should()
            .Be(matters);

    [Fact]
    public void Article_11_lid_3_support_offered_after_a_dismissal_that_nobody_assessed_is_no_breach()
    {
        var review = Review(
            "2026-04-02",
            "2026-01-01 employmentStarted; 2026-03-10 dismissed; 2026-04-01 misconductSupportOffered preventsRepetition: true, improvesChances: true",
            Held
        );
        review.Breaches.Should().BeEmpty();
        review.FactsOf("conduct").Should().NotBeEmpty();
    }

    // Maastricht

    [Theory]
    [InlineData("preTrajectoryCompleted: null", true, false)]
    [InlineData("preTrajectoryCompleted: false", false, true)]
    [InlineData("preTrajectoryCompleted: true", false, false)]
    public void Maastricht_whether_the_pre_trajectory_was_completed_matters_for_the_request(
        string said,
        bool matters,
        bool isDeparture
    )
    {
        var review = Review(
            "2026-03-03",
            $"2026-01-05 preTrajectoryStarted; 2026-02-02 preTrajectoryEnded {said}; 2026-03-02 adviceRequested requestedBy: person",
            policy: OfMaastricht
        );
        review.Facts.Contains("preTrajectoryCompleted on 2026-03-02 (advice.mayRequest)").Should().Be(matters);
        review
            .Departures.Should()
            .Equal(isDeparture ? ["adviceWithoutPreTrajectory 2026-03-02, brief p. 2 al. 3"] : []);
    }

    private static ReviewText Granting(string said) =>
        Review("2026-02-03", $"2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: grant, {said}", Held);
}
