using static BeschutWerk.Rules.Tests.CaseMaking;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the trajectory, the employment and the subsidy leave in a review.</summary>
public sealed class CasePlacementTests
{
    private static readonly CaseFacts Known = new()
    {
        IndicationHeld = true,
        Reported = true,
        ReceivesWajong = false,
    };

    [Fact]
    public void With_an_unwilling_employer_the_trajectory_must_be_extended_whether_or_not_it_is_known_to_be_completed()
    {
        CaseEvent[] events =
        [
            On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = 6, ProspectOfEmployment = true }),
            On(
                "2026-05-01",
                CaseEventType.WageValueDetermined,
                new()
                {
                    WageValue = WageValue.FromPercent(20),
                    EmployerWilling = false,
                    CriteriaInDoubt = false,
                }
            ),
        ];
        foreach (var on in new[] { "2026-05-02", "2026-08-27", "2026-08-28" })
        {
            var review = Knowing(Known, events).At(on);
            var step = review.NextSteps.Single(step =>
                step.What == CaseStep.ExtendTrajectory && step.Force == Force.Bound
            );
            step.Citation.ToShortString().Should().Be("toelichting art. 7 lid 1 onder c");
            step.By?.Should().Be(Nuenen.Day(2026, 8, 27));
        }
    }

    [Theory]
    [InlineData("2026-06-01", 1, true)] // the interruption was used for the extension
    [InlineData("2026-05-15", 0, false)]
    public void An_interruption_is_a_ground_for_one_extension(string on, int extensions, bool groundMatters)
    {
        var review = Knowing(
                Known,
                On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = 6 }),
                On("2026-04-01", CaseEventType.TrajectoryInterrupted),
                On("2026-05-01", CaseEventType.TrajectoryResumed),
                On(
                    "2026-06-01",
                    CaseEventType.TrajectoryExtended,
                    new() { Months = 1, Ground = ExtensionGround.Interrupted }
                )
            )
            .At(on);
        review
            .Terms.Single(term => term.Name == CaseTermName.Trajectory)
            .Derivation.ExtensionMonths.Should()
            .Be(extensions);
        review.FactsThatMatter.Any(fact => fact.Fact == "ground").Should().Be(groundMatters);
    }

    [Fact]
    public void A_month_beyond_the_article_takes_nothing_from_the_room_to_extend_and_adds_nothing() =>
        Knowing(Known, On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = 7 }))
            .At("2026-03-01")
            .TermsOf(CaseTermName.ExtensionRoom)
            .Should()
            .Equal("2026-08-28 to 2027-02-27");

    [Fact]
    public void A_trajectory_that_ended_early_has_that_day_as_its_last()
    {
        CaseEvent[] events =
        [
            On("2026-03-01", CaseEventType.TrajectoryStarted, new() { Months = 6 }),
            On("2026-05-15", CaseEventType.TrajectoryEnded),
        ];
        Knowing(Known, events)
            .At("2026-05-14")
            .Term(CaseTermName.Trajectory)
            .LastDay.Should()
            .Be(Nuenen.Day(2026, 8, 31));
        Knowing(Known, events)
            .At("2026-05-15")
            .Term(CaseTermName.Trajectory)
            .LastDay.Should()
            .Be(Nuenen.Day(2026, 5, 15));
    }

    [Fact]
    public void Former_terms_keep_their_place()
    {
        var review = Knowing(
                Known,
                On("2026-03-01", CaseEventType.TrajectoryStarted, new() { Months = 6 }),
                On("2026-09-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
                On("2027-03-01", CaseEventType.EmploymentEnded),
                On("2027-05-01", CaseEventType.TrajectoryStarted, new() { Months = 3 }),
                On("2027-08-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary })
            )
            .At("2027-09-01");
        review
            .Terms.Where(term => term.Name is CaseTermName.Trajectory or CaseTermName.TemporaryContract)
            .Select(term =>
                $"{Words.Of(term.Name)} {term.FirstDay:uuuu-MM-dd} {term.LastDay:uuuu-MM-dd} {term.DaysLeft}"
            )
            .Should()
            .Equal(
                "trajectory 2026-03-01 2026-08-31 ",
                "trajectory 2027-05-01 2027-07-31 ",
                "temporaryContract 2026-09-01 2027-03-01 ",
                "temporaryContract 2027-08-01 2029-07-31 699"
            );
    }

    [Fact]
    public void Employment_after_a_trajectory_is_no_direct_employment()
    {
        Knowing(
                Known with
                {
                    Trajectory = TrajectoryStatus.Completed,
                },
                On("2026-03-01", CaseEventType.EmploymentStarted)
            )
            .At("2026-03-01")
            .Departures.Should()
            .BeEmpty();
        Knowing(Known, On("2026-03-01", CaseEventType.EmploymentStarted, new() { DirectEmployment = true }))
            .At("2026-03-01")
            .ShouldHold(CaseDepartureKind.DirectEmployment, "2026-03-01", "art. 5 lid 7");
        Knowing(Known, On("2026-03-01", CaseEventType.EmploymentStarted))
            .At("2026-03-01")
            .Departures.Should()
            .BeEmpty("the file does not tell whether there was a trajectory");
    }

    [Theory]
    [InlineData("2028-02-29", null)] // the last day of the two years
    [InlineData("2028-03-01", null)]
    [InlineData("2028-03-02", 1)]
    [InlineData("2028-03-20", 19)]
    [InlineData("2028-06-01", 92)]
    [InlineData("2028-08-01", 92)]
    public void A_permanent_contract_that_is_withheld_is_one_breach_that_lasts_until_it_is_given(string on, int? days)
    {
        var review = Knowing(
                Known,
                On("2026-03-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
                On("2028-03-20", CaseEventType.ContractRenewed, new() { Contract = ContractKind.Temporary }),
                On("2028-06-01", CaseEventType.ContractRenewed, new() { Contract = ContractKind.Permanent })
            )
            .At(on);
        if (days is { } number)
        {
            review.Breaches.Should().ContainSingle();
            review.ShouldHold(CaseBreachKind.PermanentContractWithheld, "2028-03-02", "art. 6 lid 2", Days(number));
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(36, null)]
    [InlineData(36.25, 0.25)]
    [InlineData(24, null)]
    public void Work_is_offered_for_hours_that_are_permitted(double hours, double? over)
    {
        var review = Knowing(
                Known with
                {
                    MedicalRestriction = true,
                },
                On(
                    "2026-03-01",
                    CaseEventType.WorkOffered,
                    new() { Hours = HoursPerWeek.FromHours((decimal)hours), FullTimeHours = HoursPerWeek.FromHours(36) }
                )
            )
            .At("2026-03-01");
        if (over is { } more)
        {
            review.ShouldHold(
                CaseBreachKind.HoursNotPermitted,
                "2026-03-01",
                "art. 6 lid 3",
                new CaseAmount((decimal)more, CaseAmountUnit.HoursPerWeek)
            );
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("2026-08-27", true, 0, null)] // on the last day the term still runs
    [InlineData("2026-08-28", true, 0, 1)]
    [InlineData("2026-09-01", true, 0, 5)]
    [InlineData("2026-09-01", false, 0, null)] // it ended by its term, and another is offered
    [InlineData("2026-08-28", true, 2, null)] // extended the same day: late, but permitted
    public void A_trajectory_continues_past_its_end_only_by_an_extension(string day, bool same, int extended, int? over)
    {
        CaseEvent[] events =
        [
            On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = 6 }),
            On("2026-07-15", CaseEventType.NewAdviceRequested, new() { CriteriaInDoubt = true }),
            On(day, CaseEventType.NewAdviceReceived, new() { Belongs = true, SameTrajectoryContinued = same }),
            .. extended == 0
                ? (CaseEvent[])[]
                :
                [
                    On(
                        day,
                        CaseEventType.TrajectoryExtended,
                        new() { Months = extended, Ground = ExtensionGround.Interrupted }
                    ),
                ],
        ];
        var review = Knowing(Known, events).At(day);
        if (over is { } days)
        {
            review.ShouldHold(CaseBreachKind.ContinuedPastEnd, day, "art. 5 lid 2", Days(days));
            review
                .NextSteps.Should()
                .Contain(step => step.What == CaseStep.ExtendTrajectory && step.Force == Force.Discretionary);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }
}
