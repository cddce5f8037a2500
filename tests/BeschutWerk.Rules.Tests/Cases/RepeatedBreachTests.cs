using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>The same act twice is two breaches, and nothing that follows takes them away.</summary>
public sealed class RepeatedBreachTests
{
    public static readonly TheoryData<string, string, string> Repeated = new()
    {
        {
            "facilityOutsideTrajectory",
            """
                2026-01-01 trajectoryStarted
                2026-02-02 facilityGranted facilityFirstDay: 2026-02-02, facilityLastDay: 2026-07-01
                2026-03-02 facilityGranted facilityFirstDay: 2026-03-02, facilityLastDay: 2026-07-02
                """,
            "2026-02-02 1 days, art. 5 lid 4; 2026-03-02 2 days, art. 5 lid 4"
        },
        {
            "wageValueWithoutProspect",
            """
                2026-01-01 trajectoryStarted
                2026-02-02 wageValueDetermined wageValue: 40, prospectOfEmployment: false
                2026-03-02 wageValueDetermined wageValue: 50, prospectOfEmployment: false
                2026-04-02 wageValueDetermined wageValue: 60, prospectOfEmployment: true
                """,
            "2026-02-02, toelichting art. 5 lid 6; 2026-03-02, toelichting art. 5 lid 6"
        },
        {
            "subsidyWithoutGround",
            """
                2026-01-01 employmentStarted
                2026-02-02 subsidyDecided outcome: grant, receivesWajong: true
                2026-03-02 subsidyDecided outcome: refuse, receivesWajong: true
                2026-04-02 subsidyDecided outcome: grant, receivesWajong: true
                """,
            "2026-02-02, art. 7 lid 1 onder f; 2026-04-02, art. 7 lid 1 onder f"
        },
        {
            "offeredTooEarly",
            """
                2025-01-01 employmentStarted
                2026-01-10 dismissed conduct: alcoholAbuse
                2026-07-10 workOffered
                2026-07-10 employmentStarted
                2026-08-01 dismissed conduct: none
                """,
            "2026-07-10 1 days, art. 11 lid 1"
        },
        {
            "waitingListWithoutGround",
            """
                2026-01-05 placedOnWaitingList quotaRealised: false
                2026-02-01 trajectoryStarted
                2026-08-01 placedOnWaitingList quotaRealised: false
                2026-09-01 trajectoryStarted
                """,
            "2026-01-05, art. 9 lid 1; 2026-08-01, art. 9 lid 1"
        },
        {
            "trajectoryTooLong",
            "2025-01-01 trajectoryStarted months: 7; 2026-01-01 trajectoryStarted months: 8; 2026-10-01 employmentStarted",
            "2025-01-01 1 months, art. 5 lid 1; 2026-01-01 2 months, art. 5 lid 1"
        },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void What_is_done_twice_against_the_rules_is_a_breach_of_each_day(
        string what,
        string events,
        string expected
    ) =>
        Review("2026-12-31", events, "indicationHeld: true, reported: true")
            .BreachesOf(what)
            .Should()
            .Equal(expected.Split("; ").Select(line => $"{what} {line}"));

    [Fact]
    public void Article_6_lid_2_a_second_employment_can_withhold_the_permanent_contract_again() =>
        Review(
            "2028-12-31",
            """
            2022-01-01 employmentStarted contract: temporary
            2024-01-11 contractRenewed contract: permanent
            2024-06-30 employmentEnded
            2024-09-01 employmentStarted contract: temporary
            2026-09-06 contractRenewed contract: permanent
            """,
            "indicationHeld: true"
        )
            .Breaches.Should()
            .Equal(
                "permanentContractWithheld 2024-01-02 10 days, art. 6 lid 2",
                "permanentContractWithheld 2026-09-02 5 days, art. 6 lid 2"
            );

    [Fact]
    public void A_file_that_grows_keeps_the_breaches_of_its_acts()
    {
        const string events = """
            2025-11-03 adviceRequested requestedBy: other
            2026-01-05 adviceReceived POS
            2026-03-20 adviceReceived POS
            2026-03-23 indicationDecided belongs: true
            2026-04-01 trajectoryStarted months: 7
            2026-04-02 facilityGranted facilityFirstDay: 2026-04-02, facilityLastDay: 2026-11-05
            2026-06-01 wageValueDetermined wageValue: 20, prospectOfEmployment: false
            2026-10-01 employmentStarted hours: 40, fullTimeHours: 36
            2026-10-05 subsidyDecided outcome: grant, wageValue: 20, employerWilling: false, workplace: suitable
            2026-11-02 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true
            2026-11-09 indicationDecided belongs: true
            2026-12-01 dismissed conduct: alcoholAbuse
            2026-12-10 workOffered
            2027-01-04 newAdviceReceived belongs: true
            """;
        var lines = events.Split('\n');
        string[] before = [];
        for (var count = 1; count <= lines.Length; count++)
        {
            var review = Review(lines[count - 1][..10], string.Join('\n', lines[..count]), "reported: false");
            before.Except(review.Breaches).Should().BeEmpty("{0} takes none away", lines[count - 1]);
            before = [.. review.Breaches.Where(line => !line.StartsWith("adviceLate ", StringComparison.Ordinal))];
        }

        before
            .Select(line => line.Split(' ')[0])
            .Should()
            .Contain([
                "adviceRequestedByOther",
                "decisionLate",
                "trajectoryTooLong",
                "facilityOutsideTrajectory",
                "wageValueWithoutProspect",
                "hoursNotPermitted",
                "subsidyWithoutGround",
                "adviceNotFollowed",
                "offeredTooEarly",
            ]);
    }
}
