using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>How a trajectory is lengthened, continued and followed by another, and what it leaves behind.</summary>
public sealed class CaseTrajectoryTests
{
    /// <summary>A trajectory of six months from 28 February 2026, whose last day is 27 August 2026.</summary>
    private static readonly CaseEvent Started = On(
        "2026-02-28",
        CaseEventType.TrajectoryStarted,
        new() { Months = 6, ProspectOfEmployment = true }
    );

    private static readonly CaseEvent Asked = On(
        "2026-04-01",
        CaseEventType.NewAdviceRequested,
        new() { CriteriaInDoubt = true }
    );

    [Theory]
    [InlineData("2026-05-02", "2026-08-27")]
    [InlineData("2026-08-27", "2026-08-27")]
    [InlineData("2026-08-28", null)]
    public void Note_to_7_1_c_an_unwilling_employer_makes_an_extension_a_duty_whether_or_not_it_was_completed(
        string on,
        string? by
    )
    {
        var review = Holding(new() { ReceivesWajong = false }, Started, Determined("2026-05-01", 20, willing: false))
            .At(on);
        review
            .Decision("subsidy.decide")
            .ShouldRestOn(Norm.ExtensionForLowWageValue, "toelichting art. 7 lid 1 onder c");
        review.Decision("subsidy.decide").OutcomeWord.Should().Be("extendTrajectory");
        var step = review.NextSteps.Single(item => item.What == CaseStep.ExtendTrajectory && item.Force == Force.Bound);
        step.By.Should().Be(by is null ? null : Iso(by));
        step.Citation.Should().Be(Place("toelichting art. 7 lid 1 onder c"));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(30, false)]
    [InlineData(40, false)]
    public void A_grant_still_asks_whether_the_trajectory_was_completed(int percent, bool willing)
    {
        var known = new CaseFacts
        {
            ReceivesWajong = false,
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
        };
        Holding(known, Started, Determined("2026-05-01", percent, willing))
            .At("2026-05-02")
            .Decision("subsidy.decide")
            .ShouldLack([Norm.TrajectoryCompleted], "trajectory");
    }

    [Fact]
    public void What_an_extension_still_asks_does_not_name_the_trajectory() =>
        Holding(CaseFacts.None, Started, Determined("2026-05-01", 20, willing: false))
            .At("2026-05-02")
            .Decision("subsidy.decide")
            .ShouldLack([Norm.NoWajong], "receivesWajong");

    [Theory]
    [InlineData("2026-08-27", CasePhase.Trajectory)]
    [InlineData("2026-09-01", CasePhase.AfterTrajectory)]
    public void Article_10_lid_3_another_trajectory_continues_nothing(string advisedOn, CasePhase phase)
    {
        var review = Holding(CaseFacts.None, Started, Asked, Advised(advisedOn, isSame: false)).At(advisedOn);
        review.ShouldNotHold(CaseBreachKind.ContinuedPastEnd);
        review.Phase.Should().Be(phase);
        review
            .Term(CaseTermName.Trajectory)
            .ShouldRun("2026-02-28", "2026-08-27", "art. 5 lid 1", phase is CasePhase.Trajectory ? 0 : null);
        review.ShouldNotAsk(CaseStep.ExtendTrajectory);
    }

    [Theory]
    [InlineData("2026-08-28", 1)]
    [InlineData("2026-10-27", 61)]
    public void Article_5_lid_2_a_late_extension_covers_the_continuation(string advisedOn, int late)
    {
        var continued = Holding(CaseFacts.None, Started, Asked, Advised(advisedOn, isSame: true));
        var before = continued.At(advisedOn);
        before.ShouldHold(CaseBreachKind.ContinuedPastEnd, advisedOn, "art. 5 lid 2", Days(late));
        before.ShouldAsk(CaseStep.ExtendTrajectory, CaseParty.College, null, Force.Discretionary, "art. 5 lid 2");

        var after = continued.With(Extended(advisedOn, 2)).At(advisedOn);
        after.ShouldNotHold(CaseBreachKind.ContinuedPastEnd);
        after.Phase.Should().Be(CasePhase.Trajectory);
        after.Term(CaseTermName.Trajectory).LastDay.Should().Be(Iso("2026-10-27"));
    }

    [Fact]
    public void Article_5_lid_2_an_extension_that_falls_short_leaves_the_breach_as_it_was()
    {
        var review = Holding(CaseFacts.None, Started, Asked, Advised("2026-10-28", isSame: true))
            .With(Extended("2026-10-28", 2))
            .At("2026-10-29");
        review.ShouldHold(CaseBreachKind.ContinuedPastEnd, "2026-10-28", "art. 5 lid 2", Days(62));
        review.ShouldAsk(CaseStep.ExtendTrajectory, CaseParty.College, null, Force.Discretionary, "art. 5 lid 2");
    }

    [Fact]
    public void A_trajectory_that_was_not_continued_past_its_end_is_not_extended_as_a_step() =>
        Holding(CaseFacts.None, Started).At("2026-08-28").ShouldNotAsk(CaseStep.ExtendTrajectory);

    [Theory]
    [InlineData(ExtensionGround.Interrupted, false)]
    [InlineData(null, false)]
    [InlineData(ExtensionGround.NewWorkplace, true)]
    public void Article_5_lid_2_an_interruption_serves_for_one_extension(ExtensionGround? ground, bool isLeft)
    {
        var interrupted = On("2026-04-01", CaseEventType.TrajectoryInterrupted);
        var review = Holding(CaseFacts.None, Started, interrupted, Extended("2026-08-01", 2, ground)).At("2026-08-01");
        ExpectGround(review, isLeft);
        var again = On("2026-09-01", CaseEventType.TrajectoryInterrupted);
        ExpectGround(
            Holding(
                    CaseFacts.None,
                    Started,
                    interrupted,
                    On("2026-05-01", CaseEventType.TrajectoryResumed),
                    Extended("2026-08-01", 2, ground),
                    again
                )
                .At("2026-09-01"),
            isKnown: true
        );
    }

    [Theory]
    [InlineData("2026-08-27", false)]
    [InlineData("2026-08-28", true)]
    public void Article_5_lid_2_an_act_cannot_rest_on_the_interruption_of_a_trajectory_that_had_run_out(
        string interruptedOn,
        bool isBreach
    ) =>
        Holding(
                CaseFacts.None,
                Started,
                On(interruptedOn, CaseEventType.TrajectoryInterrupted),
                Extended("2026-09-01", 2, ExtensionGround.Interrupted)
            )
            .At("2026-09-01")
            .Breaches.Select(breach => breach.What)
            .Should()
            .Equal(isBreach ? [CaseBreachKind.ExtensionWithoutGround] : Array.Empty<CaseBreachKind>());

    [Fact]
    public void Article_5_lid_2_a_situation_known_without_a_date_serves_for_one_extension()
    {
        var file = Holding(new() { Ground = ExtensionGround.NoSuitablePlace }, Started);
        ExpectGround(file.At("2026-08-01"), isKnown: true);
        ExpectGround(
            file.With(Extended("2026-08-01", 2, ExtensionGround.NoSuitablePlace)).At("2026-08-01"),
            isKnown: false
        );
    }

    [Theory]
    [InlineData(6, null, "2026-08-28 to 2027-02-27")]
    [InlineData(5, null, "2026-07-28 to 2027-01-27")]
    [InlineData(7, null, "2026-08-28 to 2027-02-27")] // the seventh month gives no rights, and takes none
    [InlineData(6, ExtensionGround.None, null)]
    [InlineData(7, ExtensionGround.None, null)]
    public void Article_5_lid_2_there_is_room_only_where_an_extension_is_not_refused(
        int months,
        ExtensionGround? ground,
        string? room
    )
    {
        var review = Holding(
                new() { Ground = ground },
                On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = months })
            )
            .At("2026-03-01");
        review.TermsOf(CaseTermName.ExtensionRoom).Should().Equal(room is null ? [] : [room]);
        if (room is not null)
        {
            review.Term(CaseTermName.ExtensionRoom).Citation.Should().Be(Place("art. 5 lid 2"));
        }
    }

    [Fact]
    public void There_is_no_room_to_extend_once_the_indication_is_lost()
    {
        CaseEvent[] lost =
        [
            .. InTrajectory,
            On("2026-04-01", CaseEventType.NewAdviceRequested),
            On("2026-05-01", CaseEventType.NewAdviceReceived, new() { Belongs = false }),
        ];
        Case(lost).At("2026-05-04").TermsOf(CaseTermName.ExtensionRoom).Should().ContainSingle();
        var ended = Case([.. lost, On("2026-05-04", CaseEventType.IndicationDecided, new() { Belongs = false })])
            .At("2026-05-04");
        ended.Phase.Should().Be(CasePhase.Ended);
        ended.TermsOf(CaseTermName.ExtensionRoom).Should().BeEmpty();
    }

    [Fact]
    public void Article_5_lid_4_the_term_of_the_trajectory_counts_and_not_the_day_on_which_it_was_ended()
    {
        var ended = On("2026-06-30", CaseEventType.TrajectoryEnded);
        Holding(CaseFacts.None, Started, Facility("2026-03-02", "2026-03-02", "2026-08-27"), ended)
            .At("2026-07-01")
            .Breaches.Should()
            .BeEmpty();
        Holding(CaseFacts.None, Started, Facility("2026-03-02", "2026-03-02", "2026-08-28"), ended)
            .At("2026-07-01")
            .ShouldHold(CaseBreachKind.FacilityOutsideTrajectory, "2026-03-02", "art. 5 lid 4", Days(1));
    }

    [Fact]
    public void Article_5_lid_4_a_facility_granted_after_the_end_is_judged_with_the_next_trajectory()
    {
        var granted = Facility("2026-09-01", "2026-10-01", "2027-04-01");
        Holding(CaseFacts.None, Started, granted).At("2026-09-30").Breaches.Should().BeEmpty();
        Holding(
                CaseFacts.None,
                Started,
                granted,
                On("2026-10-01", CaseEventType.TrajectoryRenewed, new() { Months = 6 })
            )
            .At("2026-10-01")
            .ShouldHold(CaseBreachKind.FacilityOutsideTrajectory, "2026-10-01", "art. 5 lid 4", Days(1));
    }

    [Fact]
    public void Article_5_lid_4_an_extension_permits_the_facility_from_then_on_and_leaves_what_was_done()
    {
        var file = Holding(CaseFacts.None, Started, Facility("2026-03-02", "2026-03-02", "2026-09-01"));
        file.At("2026-07-01").Decision("placement.facility").OutcomeWord.Should().Be("refused");
        var extended = file.With(Extended("2026-08-01", 1)).At("2026-08-01");
        extended.Decision("placement.facility").OutcomeWord.Should().Be("permitted");
        extended.ShouldHold(CaseBreachKind.FacilityOutsideTrajectory, "2026-03-02", "art. 5 lid 4", Days(5));
    }

    [Fact]
    public void What_has_ended_keeps_its_days_in_order_of_time()
    {
        var review = Holding(
                CaseFacts.None,
                Started,
                Facility("2026-03-02", "2026-03-02", "2026-08-27"),
                On("2026-08-27", CaseEventType.TrajectoryEnded),
                On("2026-08-28", CaseEventType.TrajectoryRenewed, new() { Months = 4 }),
                Facility("2026-09-01", "2026-09-01", "2026-12-27"),
                On("2027-01-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
                On("2027-03-31", CaseEventType.EmploymentEnded),
                On("2027-05-01", CaseEventType.TrajectoryStarted),
                On("2027-11-01", CaseEventType.EmploymentStarted)
            )
            .At("2027-11-01");
        review
            .TermsOf(CaseTermName.Trajectory)
            .Should()
            .Equal("2026-02-28 to 2026-08-27", "2026-08-28 to 2026-12-27", "2027-05-01 to 2027-10-31");
        review
            .Terms.Where(term => term.Name == CaseTermName.Trajectory)
            .Should()
            .OnlyContain(term => !term.DaysLeft.HasValue);
        review
            .Terms.Where(term => term.Name == CaseTermName.Trajectory)
            .Select(term => term.Citation)
            .Should()
            .Equal(Place("art. 5 lid 1"), Place("art. 5 lid 3"), Place("art. 5 lid 1"));
        review.TermsOf(CaseTermName.Facility).Should().Equal("2026-03-02 to 2026-08-27", "2026-09-01 to 2026-12-27");
        review
            .TermsOf(CaseTermName.TemporaryContract)
            .Should()
            .Equal("2027-01-01 to 2027-03-31", "2027-11-01 to 2029-10-31");
    }

    private static void ExpectGround(CaseReview review, bool isKnown)
    {
        if (isKnown)
        {
            review
                .Decision("placement.extend")
                .ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", Force.Discretionary);
        }
        else
        {
            review.Decision("placement.extend").ShouldLack([Norm.TrajectoryExtension], "ground");
        }
    }

    private static CaseFile Holding(CaseFacts known, params CaseEvent[] events) =>
        Knowing(known with { IndicationHeld = true, Reported = true }, events);

    private static CaseEvent Determined(string day, int percent, bool willing) =>
        On(
            day,
            CaseEventType.WageValueDetermined,
            new()
            {
                WageValue = WageValue.FromPercent(percent),
                EmployerWilling = willing,
                CriteriaInDoubt = false,
            }
        );

    private static CaseEvent Advised(string day, bool isSame) =>
        On(day, CaseEventType.NewAdviceReceived, new() { Belongs = true, SameTrajectoryContinued = isSame });

    private static CaseEvent Extended(string day, int months, ExtensionGround? ground = ExtensionGround.Interrupted) =>
        On(day, CaseEventType.TrajectoryExtended, new() { Months = months, Ground = ground });

    private static CaseEvent Facility(string day, string first, string last) =>
        On(day, CaseEventType.FacilityGranted, new() { FacilityFirstDay = Iso(first), FacilityLastDay = Iso(last) });
}
