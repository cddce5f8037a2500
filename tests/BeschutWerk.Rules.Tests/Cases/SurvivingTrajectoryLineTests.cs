using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>Lines of the review of a trajectory that could once be changed without a test that failed.</summary>
public sealed class SurvivingTrajectoryLineTests
{
    private const string Held = "indicationHeld: true, reported: true";

    // article 5 lid 2

    [Theory]
    [InlineData(5, 3, 2, "2026-03-01 2 months; 2026-04-01 2 months")] // the third is over by its own months, not by four
    [InlineData(4, 2, 1, "2026-04-01 1 months")]
    [InlineData(2, 2, 3, "2026-04-01 1 months")]
    [InlineData(2, 2, 2, "")]
    [InlineData(7, 1, 1, "2026-02-01 1 months; 2026-03-01 1 months; 2026-04-01 1 months")]
    public void Article_5_lid_2_each_extension_is_too_long_by_its_own_months_at_most(
        int first,
        int second,
        int third,
        string over
    ) =>
        Review(
                "2026-04-01",
                $"""
                2026-01-01 trajectoryStarted
                2026-02-01 trajectoryExtended months: {first}, ground: newWorkplace
                2026-03-01 trajectoryExtended months: {second}, ground: newWorkplace
                2026-04-01 trajectoryExtended months: {third}, ground: newWorkplace
                """,
                Held
            )
            .BreachesOf("extensionTooLong")
            .Should()
            .Equal(
                over.Split("; ", StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => $"extensionTooLong {line}, art. 5 lid 2")
            );

    // article 5 lid 4

    [Theory]
    [InlineData("2026-08-20", "2026-08-25", "2026-08-27", null)] // the last day of the term, which runs on
    [InlineData("2026-08-20", "2026-08-25", "2026-08-28", 1)]
    [InlineData("2026-09-01", "2026-08-27", "2026-09-05", 9)] // continued past its end
    public void Article_5_lid_4_a_facility_in_a_continued_trajectory_stays_within_its_term(
        string advised,
        string first,
        string last,
        int? outside
    ) =>
        Review(
                "2026-10-01",
                $"""
                2026-02-28 trajectoryStarted
                {advised} newAdviceReceived belongs: true, sameTrajectoryContinued: true
                {advised} facilityGranted facilityFirstDay: {first}, facilityLastDay: {last}
                """,
                Held
            )
            .BreachesOf("facilityOutsideTrajectory")
            .Should()
            .Equal(outside is { } days ? [$"facilityOutsideTrajectory {advised} {days} days, art. 5 lid 4"] : []);

    [Fact]
    public void Article_5_lid_4_an_extension_of_the_continued_trajectory_covers_it() =>
        Review(
            "2026-10-01",
            """
            2026-02-28 trajectoryStarted
            2026-09-01 newAdviceReceived belongs: true, sameTrajectoryContinued: true
            2026-09-01 trajectoryExtended months: 2, ground: newWorkplace
            2026-09-02 facilityGranted facilityFirstDay: 2026-09-02, facilityLastDay: 2026-10-27
            """,
            Held
        )
            .Breaches.Should()
            .BeEmpty();

    [Theory]
    [InlineData("2026-08-31", null)]
    [InlineData("2026-09-01", 1)]
    public void Article_5_lid_4_a_facility_granted_on_the_day_of_the_start_is_of_that_trajectory(
        string last,
        int? outside
    )
    {
        var granted = $"2026-03-01 facilityGranted facilityFirstDay: 2026-03-01, facilityLastDay: {last}";
        foreach (
            var events in (string[])
                [$"{granted}; 2026-03-01 trajectoryStarted", $"2026-03-01 trajectoryStarted; {granted}"]
        )
        {
            var review = Review("2026-03-01", events, Held);
            review.TermsOf("facility").Should().ContainSingle();
            review
                .Breaches.Should()
                .Equal(outside is { } days ? [$"facilityOutsideTrajectory 2026-03-01 {days} days, art. 5 lid 4"] : []);
        }
    }

    [Fact]
    public void Ruling_N5_4_a_facility_that_begins_in_no_trajectory_is_none_of_article_5()
    {
        var review = Review(
            "2026-12-31",
            "2026-01-05 facilityGranted facilityFirstDay: 2026-01-05, facilityLastDay: 2026-01-31; 2026-03-01 trajectoryStarted",
            Held
        );
        review.TermsOf("facility").Should().BeEmpty();
        review.Breaches.Should().BeEmpty();
        review.Decision("placement.facility").Should().Be("none");
    }

    // the earlier day where a trajectory is stopped

    [Theory]
    [InlineData("2026-03-31 trajectoryEnded; 2026-05-01 employmentStarted", "2026-03-31")]
    [InlineData("2026-05-01 employmentStarted", "2026-04-30")]
    [InlineData("2026-05-01 employmentStarted; 2026-05-03 trajectoryEnded", "2026-04-30")]
    [InlineData("2026-10-01 employmentStarted", "2026-06-30")]
    [InlineData("2026-03-31 trajectoryEnded; 2026-05-01 trajectoryRenewed months: 3", "2026-03-31")]
    [InlineData("2026-05-01 trajectoryRenewed months: 3", "2026-04-30")]
    [InlineData("2026-08-01 trajectoryRenewed months: 3", "2026-06-30")]
    [InlineData("2026-03-31 trajectoryEnded; 2026-04-15 indicationDecided belongs: false", "2026-03-31")]
    [InlineData("2026-07-15 indicationDecided belongs: false", "2026-06-30")]
    [InlineData("2026-04-15 dismissed conduct: alcoholAbuse", "2026-04-15")]
    [InlineData("2026-04-15 dismissed conduct: alcoholAbuse; 2026-05-01 employmentStarted", "2026-04-15")]
    public void A_trajectory_ends_on_the_earliest_of_the_days_that_end_it(string events, string last) =>
        Review("2026-12-31", $"2026-01-01 trajectoryStarted; {events}", Held)
            .TermsOf("trajectory")[0]
            .Should()
            .StartWith($"trajectory 2026-01-01 to {last},");

    [Fact]
    public void Article_11_a_dismissal_from_a_trajectory_ends_it_and_gives_no_period()
    {
        var review = Review(
            "2026-05-01",
            "2026-01-01 trajectoryStarted; 2026-04-15 dismissed conduct: alcoholAbuse",
            Held
        );
        review.Phase.Should().Be("afterTrajectory");
        review.TermsOf("misconductPeriod").Should().BeEmpty();
        review.StepsOf("grantFacility").Should().BeEmpty();
        review.StepsOf("extendTrajectory").Should().BeEmpty();
    }

    // article 5 lid 3: the days of a new trajectory in a review

    [Theory]
    [InlineData("2026-06-01", "2026-07-01", "2026-12-31")] // after the one that runs
    [InlineData("2026-06-30", "2026-07-01", "2026-12-31")]
    [InlineData("2026-07-01", "2026-07-01", "2026-12-31")]
    [InlineData("2026-08-10", "2026-08-10", "2027-02-09")] // from the day of the review
    public void Article_5_lid_3_a_new_trajectory_has_its_first_and_last_day(string on, string first, string last)
    {
        var review = Review(
            on,
            "2026-01-01 trajectoryStarted; 2026-05-10 wageValueDetermined wageValue: 20, higherWageValueExpected: true",
            Held + ", newWorkplace: true"
        );
        review.Decision("placement.renew").Should().Be("permitted discretionary, art. 5 lid 3");
        review.ToString().Should().Contain($"\"values\":{{\"firstDay\":\"{first}\",\"lastDay\":\"{last}\"}}");
    }
}
