using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a review says of an act goes by the facts of that act, and no sentence denies what stands beside it.</summary>
public sealed class TrueOfItsActTests
{
    private const string Held =
        "2023-01-01 adviceReceived POS; 2023-01-10 indicationDecided belongs: true, quotaRealised: false; 2023-01-15 reported; ";

    [Fact]
    public void Article_11_lid_3_of_two_supports_each_lacks_what_it_lacks() =>
        Lines(
                "2023-07-12",
                Held
                    + "2023-02-01 employmentStarted directEmployment: true; 2023-06-01 dismissed conduct: crimeAgainstTrust; "
                    + "2023-07-01 misconductSupportOffered preventsRepetition: false, improvesChances: true; "
                    + "2023-07-10 misconductSupportOffered preventsRepetition: true, improvesChances: false"
            )
            .Where(line =>
                line.StartsWith("- 1 juli 2023", StringComparison.Ordinal)
                || line.StartsWith("- 10 juli 2023", StringComparison.Ordinal)
            )
            .Should()
            .SatisfyRespectively(
                first =>
                    first.Should().Contain("kan herhaling niet voorkomen of beperken").And.NotContain("kans op werk"),
                second => second.Should().Contain("vergroot de kans op werk niet").And.NotContain("herhaling niet")
            );

    [Theory]
    [InlineData("preventsRepetition: false, improvesChances: true", true)]
    [InlineData("preventsRepetition: null", true)]
    [InlineData("preventsRepetition: true, improvesChances: true", false)]
    public void Article_11_lid_3_support_can_be_offered_that_suits(string support, bool isConditional) =>
        Lines(
                "2023-07-02",
                Held
                    + "2023-02-01 employmentStarted directEmployment: true; 2023-06-01 dismissed conduct: crimeAgainstTrust; "
                    + $"2023-07-01 misconductSupportOffered {support}"
            )
            .Single(line => line.Contains("ondersteuning aanbieden", StringComparison.Ordinal))
            .Contains("als die aan de voorwaarden daarvoor voldoet", StringComparison.Ordinal)
            .Should()
            .Be(isConditional);

    [Theory]
    [InlineData("2023-11-01 wageValueDetermined wageValue: 45", "2023-11-02")]
    [InlineData("2023-12-01 trajectoryExtended months: 6", "2024-02-01")]
    public void Article_5_lid_3_a_new_trajectory_lacks_what_it_lacked_on_its_day(string later, string on) =>
        Lines(
                on,
                Held
                    + "2023-07-01 trajectoryStarted; "
                    + $"2023-10-01 trajectoryRenewed months: 6, wageValue: 20, higherWageValueExpected: false, newWorkplace: true; {later}"
            )
            .Single(line => line.StartsWith("- 1 oktober 2023: nieuw", StringComparison.Ordinal))
            .Should()
            .Contain("geen reëel uitzicht")
            .And.NotContainAny("niet lager dan 30%", "niet meer worden verlengd");

    [Fact]
    public void A_question_that_the_letter_does_not_regulate_is_warned_of_by_nothing() =>
        CaseRules
            .Review(
                File(
                    "2024-04-10 adviceRequested; 2024-05-20 adviceReceived; 2024-06-01 indicationDecided belongs: true; "
                        + "2024-06-10 reported; 2024-07-01 trajectoryStarted months: 6",
                    "",
                    OfMaastricht
                ),
                new LocalDate(2025, 2, 10)
            )
            .Decisions.Where(decision => decision.Status == DecisionStatus.NotRegulated)
            .Should()
            .Contain(decision => decision.Rule.Key == "placement.extend")
            .And.OnlyContain(decision => decision.Caveats == Caveats.None);

    [Fact]
    public void Article_7_lid_1_onder_c_no_refusal_is_certain_while_another_reason_to_depart_can_be_recorded() =>
        Lines(
                "2024-06-02",
                "2024-01-01 adviceReceived POS; 2024-01-10 indicationDecided belongs: true, quotaRealised: false; 2024-01-15 reported; "
                    + "2024-02-01 employmentStarted workplace: suitable, independentOfBenefit: true, directEmployment: true; "
                    + "2024-02-10 subsidyDecided outcome: extendTrajectory, employerWilling: false; "
                    + "2024-03-01 newAdviceRequested wageValue: 20; "
                    + "2024-03-20 newAdviceReceived belongs: true, carefullyPrepared: true, sufficientlyReasoned: true",
                "targetGroupConfirmed: true, receivesWajong: false"
            )
            .Should()
            .Contain(line =>
                line.StartsWith("- geen: ", StringComparison.Ordinal)
                || line.StartsWith("- nu geen", StringComparison.Ordinal)
            )
            .And.NotContain(line => line.Contains("alleen een weigering", StringComparison.Ordinal));

    [Theory]
    [InlineData("[guidance]")]
    [InlineData("[]")]
    public void Page_2_after_a_refusal_the_way_to_a_new_advice_begins_with_a_pre_trajectory(string instruments) =>
        Review(
                "2025-01-10",
                "2024-02-01 preTrajectoryStarted; 2024-04-01 preTrajectoryEnded preTrajectoryCompleted: true, ableToWork: true, "
                    + $"suitableInstruments: {instruments}, shelteredWorkFits: true; "
                    + "2024-04-10 adviceRequested; 2024-05-20 adviceReceived adviceBelongs: false; 2024-06-01 indicationDecided belongs: false",
                "",
                OfMaastricht
            )
            .StepsOf("startPreTrajectory")
            .Should()
            .ContainSingle();

    /// <summary>With the indication the cause of the five weeks is gone; in an employment they run on.</summary>
    [Theory]
    [InlineData("", 1)]
    [InlineData("2024-05-15 indicationDecided belongs: false", 0)]
    [InlineData("2024-05-12 employmentStarted; 2024-05-15 indicationDecided belongs: false", 1)]
    public void Participatiewet_10d_lid_12_the_five_weeks_do_not_outlive_their_cause(string course, int terms) =>
        Review(
                "2024-05-20",
                Held
                    + "2024-02-18 trajectoryStarted; 2024-05-01 wageValueDetermined wageValue: 45; "
                    + $"2024-05-10 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true; {course}"
            )
            .TermsOf("subsidyDecision")
            .Should()
            .HaveCount(terms);

    private static string[] Lines(string on, string events, string known = "") =>
        CaseRules.Review(File(events, known), Nuenen.Iso(on)).Explain(Language.Dutch).Split('\n');
}
