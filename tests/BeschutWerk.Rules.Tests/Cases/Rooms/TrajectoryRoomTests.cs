using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 5 in a review: what each line of it hangs on.</summary>
public sealed class TrajectoryRoomTests
{
    private const string Held = "indicationHeld: true, reported: true";

    [Theory]
    [InlineData("2026-08-31", true)] // the last day of the trajectory
    [InlineData("2026-09-01", false)]
    public void Article_5_lid_4_a_facility_granted_before_the_start_belongs_to_it_when_it_begins_within_the_term(
        string from,
        bool belongs
    ) =>
        Review(
                "2026-03-01",
                $"2026-02-02 facilityGranted facilityFirstDay: {from}, facilityLastDay: {from}; 2026-03-01 trajectoryStarted",
                Held
            )
            .TermsOf("facility")
            .Should()
            .HaveCount(belongs ? 1 : 0);

    [Theory]
    [InlineData("2026-04-30", "permitted discretionary, art. 5 lid 4")]
    [InlineData("2026-05-01", "none")]
    public void Article_5_lid_4_a_facility_is_decided_on_up_to_its_last_day(string on, string decision) =>
        Review(
                on,
                "2026-03-01 trajectoryStarted; 2026-03-02 facilityGranted facilityFirstDay: 2026-03-02, facilityLastDay: 2026-04-30",
                Held
            )
            .Decision("placement.facility")
            .Should()
            .Be(decision);

    [Fact]
    public void Article_5_lid_2_of_a_new_trajectory_the_text_does_not_say_whether_it_can_be_extended()
    {
        var review = Review(
            "2026-08-01",
            "2026-01-01 trajectoryStarted; 2026-07-01 trajectoryRenewed months: 6, wageValue: 20, higherWageValueExpected: true, newWorkplace: true",
            Held + ", ground: noSuitablePlace"
        );
        review.CaveatsOf("placement.extend").Should().Contain("renewedTrajectory");
        review
            .StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2026-12-31 discretionary, art. 5 lid 2 [renewedTrajectory]");
    }

    [Theory]
    [InlineData(", reason: stated", "permitted discretionary, art. 5 lid 2")]
    [InlineData("", "refused bound, art. 5 lid 2")]
    public void Article_5_lid_2_another_exceptional_situation_needs_its_reason(string reason, string decision) =>
        Review("2026-02-01", "2026-01-01 trajectoryStarted", $"{Held}, ground: other{reason}")
            .Decision("placement.extend")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData(4, "extensionRoom 2026-11-01 to 2026-12-31")]
    [InlineData(5, "extensionRoom 2026-12-01 to 2026-12-31")] // one month is left
    [InlineData(6, null)]
    public void Article_5_lid_2_what_is_left_of_the_six_months_is_shown(int months, string? room) =>
        Review(
                "2026-03-02",
                $"2026-01-01 trajectoryStarted; 2026-03-02 trajectoryExtended months: {months}, ground: newWorkplace",
                Held
            )
            .TermsOf("extensionRoom")
            .Select(line => line.Split(',')[0])
            .Should()
            .Equal(room is null ? [] : [room]);

    [Fact]
    public void Article_5_lid_2_a_policy_that_sets_no_months_for_the_trajectory_can_still_extend_it() =>
        Under(Without(Norm.TrajectoryStart), "2026-02-01", "2026-01-01 trajectoryStarted months: 8", Held)
            .TermsOf("extensionRoom")
            .Select(line => line.Split(',')[0])
            .Should()
            .Equal("extensionRoom 2026-09-01 to 2027-02-28");

    [Fact]
    public void Article_5_lid_2_no_more_is_left_than_a_calendar_holds()
    {
        var longest = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(1190)),
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(12))
        );
        Under(
                longest,
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-03-02 trajectoryExtended months: 5, ground: newWorkplace",
                Held
            )
            .TermsOf("extensionRoom")
            .Select(line => line.Split(',')[0])
            .Should()
            .Equal("extensionRoom 2125-08-01 to 2125-12-31");
    }
}
