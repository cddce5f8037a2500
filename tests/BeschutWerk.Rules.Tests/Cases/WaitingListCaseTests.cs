using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>Who comes on the list, in which place, and what the number decides (article 9, article 11 lid 2).</summary>
public sealed class WaitingListCaseTests
{
    private const string Held = "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true;";
    private const string Employed = Held + "2026-03-01 employmentStarted;";
    private const string Trajectory = "2026-02-10 reported; 2026-03-02 trajectoryStarted; 2026-06-01 trajectoryEnded";

    [Fact]
    public void Article_9_lid_2_whoever_is_still_on_the_list_has_a_rank_until_the_loss_is_decided()
    {
        var review = Review(
            "2026-06-01",
            $"{Held} 2026-02-10 placedOnWaitingList quotaRealised: true; 2026-04-01 newAdviceRequested; 2026-05-04 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true"
        );
        review.StepsOf("decideIndicationLost").Should().ContainSingle();
        review.Rank.Should().Be("2026-02-02 indicationDecided, art. 9 lid 2");
    }

    // article 11 lid 2: the rank is that of the dismissal that ended the last employment

    [Theory]
    [InlineData("2028-01-10 employmentEnded")]
    [InlineData("2028-01-10 dismissed conduct: none")]
    public void Article_11_lid_2_a_new_employment_has_used_up_an_earlier_dismissal(string end) =>
        Review(
            "2028-01-11",
            $"{Employed} 2027-01-10 dismissed conduct: alcoholAbuse; 2027-08-02 employmentStarted; {end}; 2028-01-11 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be("2026-02-02 indicationDecided, art. 9 lid 2");

    [Fact]
    public void Article_11_lid_2_of_two_dismissals_it_is_that_of_the_last_employment() =>
        Review(
            "2028-07-11",
            $"{Employed} 2027-01-10 dismissed conduct: alcoholAbuse; 2027-08-02 employmentStarted; 2028-01-10 dismissed conduct: alcoholAbuse; 2028-07-11 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be("2028-01-10 dismissed, art. 11 lid 2");

    [Theory]
    [InlineData("", "art. 11 lid 2")]
    [InlineData("2027-08-02 employmentStarted; 2027-12-01 employmentEnded", "art. 9 lid 1")]
    public void Article_11_lid_2_the_placement_on_the_list_rests_on_it_until_a_new_employment(
        string then,
        string place
    ) =>
        Review("2028-01-11", $"{Employed} 2027-01-10 dismissed conduct: alcoholAbuse; {then}", "quotaRealised: true")
            .StepsOf("placeOnWaitingList")
            .Should()
            .Equal($"college placeOnWaitingList bound, {place}");

    [Theory]
    [InlineData("", "", "forMisconduct (waitingList.next)")]
    [InlineData("2027-08-01 conductAssessed forMisconduct: true;", "2027-01-10 dismissed, art. 11 lid 2", null)]
    [InlineData("2027-08-01 conductAssessed forMisconduct: false;", "2026-02-02 indicationDecided, art. 9 lid 2", null)]
    public void Article_11_lid_2_nobody_is_ranked_on_a_dismissal_that_is_not_assessed(
        string assessed,
        string rank,
        string? fact
    )
    {
        var review = Review(
            "2027-08-02",
            $"{Employed} 2027-01-10 dismissed conduct: other; {assessed} 2027-08-02 placedOnWaitingList quotaRealised: true"
        );

        review.Rank.Should().Be(rank);
        review.FactsOf("forMisconduct").Should().Equal(fact is null ? [] : [fact]);
    }

    // article 9 lid 1: after a trajectory the placement is still to come, and the number is tested before it

    [Theory]
    [InlineData(
        "quotaRealised: true",
        "waitingList bound, art. 9 lid 1",
        "college placeOnWaitingList bound, art. 9 lid 1"
    )]
    [InlineData("quotaRealised: false", "position bound, art. 9 lid 1", "")]
    [InlineData("", "lacks quotaRealised", "")]
    public void Article_9_lid_1_the_number_is_tested_after_a_trajectory_too(string known, string decision, string step)
    {
        var review = Review("2026-06-02", Held + Trajectory, known);

        review.Decision("waitingList.place").Replace("[", "").Replace("]", "").Should().Be(decision);
        review.StepsOf("placeOnWaitingList").Should().Equal(step.Length == 0 ? [] : [step]);
        review.FactsOf("quotaRealised").Should().HaveCount(known.Length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData("2026-02-10 reported directEmployment: true", "startEmploymentDirectly", "startEmploymentDirectly")]
    [InlineData(Trajectory, "startEmployment", "offerEmployment")] // with room national law demands the offer
    public void Article_9_lid_1_the_list_comes_before_an_employment(string course, string step, string withRoom)
    {
        Review("2026-06-02", Held + course, "quotaRealised: true").StepsOf(step).Should().BeEmpty();
        Review("2026-06-02", Held + course, "quotaRealised: false").StepsOf(withRoom).Should().ContainSingle();
        Review("2026-06-02", Held + course).StepsOf(step).Should().ContainSingle();
        Review("2026-06-02", $"{Held} {course}; 2026-06-02 placedOnWaitingList quotaRealised: true")
            .StepsOf("placeOnWaitingList")
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("2026-02-02 indicationDecided belongs: false", "waitingListWithoutGround 2026-02-20, art. 9 lid 1")]
    [InlineData("", "waitingListWithoutGround 2026-02-20, art. 9 lid 1")] // not decided yet
    [InlineData("2026-02-02 indicationDecided belongs: true", null)]
    public void Article_9_lid_1_the_list_is_for_indications(string decided, string? breach) =>
        Review(
                "2026-02-20",
                $"2026-01-05 adviceReceived POS; {decided}; 2026-02-20 placedOnWaitingList quotaRealised: true"
            )
            .BreachesOf("waitingListWithoutGround")
            .Should()
            .Equal(breach is null ? [] : [breach]);

    // Participatiewet article 10b: on the number hangs whether employment must be offered, whatever the policy regulates

    [Theory]
    [InlineData(OfMaastricht, "2026-06-02", "", "quotaRealised (statute.offer)")]
    [InlineData(OfMaastricht, "2026-06-02", "quotaRealised: false", null)]
    [InlineData(OfNuenen, "2026-06-02", "", "quotaRealised (waitingList.place)")]
    [InlineData(OfNuenen, "2026-06-02", "quotaRealised: true", null)]
    public void The_statutory_duty_asks_whether_the_number_is_realised(
        string policy,
        string on,
        string known,
        string? fact
    ) => Review(on, Held, known, policy).FactsOf("quotaRealised").Should().Equal(fact is null ? [] : [fact]);

    [Fact]
    public void It_asks_so_on_the_list_too() =>
        Review("2026-06-02", Held + "2026-02-20 placedOnWaitingList")
            .FactsOf("quotaRealised")
            .Should()
            .BeEquivalentTo("quotaRealised (statute.offer)", "quotaRealised on 2026-02-20 (waitingList.place)");
}
