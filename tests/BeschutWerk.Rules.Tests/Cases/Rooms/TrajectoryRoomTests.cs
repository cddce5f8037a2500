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

    [Fact]
    public void Article_5_lid_4_facilities_stand_by_their_first_day_and_those_of_one_day_as_they_were_granted() =>
        Review(
                "2026-03-10",
                """
                2026-03-01 trajectoryStarted
                2026-03-05 facilityGranted facilityFirstDay: 2026-04-01, facilityLastDay: 2026-05-31
                2026-03-06 facilityGranted facilityFirstDay: 2026-03-09, facilityLastDay: 2026-03-31
                2026-03-07 facilityGranted facilityFirstDay: 2026-04-01, facilityLastDay: 2026-04-30
                """,
                Held
            )
            .TermsOf("facility")
            .Select(line => line.Split(',')[0])
            .Should()
            .Equal(
                "facility 2026-03-09 to 2026-03-31",
                "facility 2026-04-01 to 2026-05-31",
                "facility 2026-04-01 to 2026-04-30"
            );

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void Article_5_lid_2_a_shorter_trajectory_is_extended_late_after_its_own_last_day(string on, bool isLate) =>
        Review(on, "2026-01-01 trajectoryStarted months: 3", $"{Held}, ground: newWorkplace")
            .CaveatsOf("placement.extend")
            .Contains("decidedAfterEnd")
            .Should()
            .Be(isLate);

    [Fact]
    public void Article_5_lid_2_what_fills_the_calendar_cannot_be_lengthened()
    {
        var longest = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(1200)),
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(12))
        );
        foreach (var (months, extended) in new[] { (1200, 0), (1190, 10), (1199, 0) })
        {
            var extension =
                extended > 0 ? $"; 2026-02-02 trajectoryExtended months: {extended}, ground: newWorkplace" : "";
            Under(longest, "2026-03-02", $"2026-01-01 trajectoryStarted months: {months}{extension}", Held)
                .StepsOf("extendTrajectory")
                .Should()
                .HaveCount(months + extended < 1200 ? 1 : 0);
        }
    }

    [Theory]
    [InlineData(Norm.ExtensionForLowWageValue, 20)]
    [InlineData(Norm.MinimumWageValue, 20)]
    [InlineData(Norm.Suspension, 30)] // that one has nothing to do with it: thirty per cent is not lower than the floor
    [InlineData(Norm.Suspension, 50)]
    public void Article_5_lid_2_only_a_wage_value_below_the_floor_stands_for_a_situation(Norm without, int wageValue) =>
        Under(
                Without(without),
                "2026-03-02",
                $"2026-01-01 trajectoryStarted; 2026-02-02 wageValueDetermined wageValue: {wageValue}, employerWilling: false; 2026-03-02 trajectoryExtended months: 1, ground: none",
                "indicationHeld: true"
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .Equal("extensionWithoutGround 2026-03-02, art. 5 lid 2");

    [Fact]
    public void Note_to_7_c_an_extension_for_the_wage_value_needs_no_other_situation() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-02-02 wageValueDetermined wageValue: 29.99, employerWilling: false; 2026-03-02 trajectoryExtended months: 1, ground: none",
                "indicationHeld: true"
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .BeEmpty();

    [Fact]
    public void Note_to_7_c_in_a_new_trajectory_another_extension_can_be_due() =>
        Review(
                "2026-07-06",
                """
                2026-01-01 trajectoryStarted
                2026-07-01 trajectoryRenewed months: 3, higherWageValueExpected: true, newWorkplace: true
                2026-07-06 newAdviceRequested wageValue: 20, criteriaInDoubt: false
                """,
                $"{Held}, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("extendTrajectory bound, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Two_articles_that_ask_for_one_step_give_one_step_bound_where_one_of_them_binds()
    {
        const string events = """
            2026-01-01 trajectoryStarted
            2026-02-02 wageValueDetermined wageValue: 20, employerWilling: false, criteriaInDoubt: false
            2026-03-02 newAdviceReceived belongs: true, sameTrajectoryContinued: true
            """;
        const string known = $"{Held}, targetGroupConfirmed: true, receivesWajong: false, ground: newWorkplace";
        var review = Review("2026-03-02", events, known);
        review.Steps[0].Should().Be("college extendTrajectory by 2026-06-30 bound, toelichting art. 7 lid 1 onder c");
        review.StepsOf("extendTrajectory").Should().HaveCount(1);

        var note = NuenenPolicy.Provisions[Norm.ExtensionForLowWageValue]!;
        Under(NuenenPolicy.With(note with { Force = Force.Discretionary }), "2026-03-02", events, known)
            .StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2026-06-30 discretionary, art. 5 lid 2");
    }

    [Fact]
    public void A_trajectory_of_a_placement_that_has_ended_cannot_be_ended_once_more() =>
        Errors(
                "2026-01-01 trajectoryStarted; 2026-03-02 employmentStarted; 2026-06-01 employmentEnded; 2026-06-02 trajectoryEnded"
            )
            .Should()
            .Equal("invalidValue events[3].on");

    // article 5 lid 7

    [Theory]
    [InlineData("2026-01-05 adviceRequested", 1)]
    [InlineData("2026-01-05 adviceReceived adviceBelongs: true", 1)]
    [InlineData("2026-01-05 indicationDecided belongs: true", 1)]
    [InlineData("2026-01-05 reported", 0)]
    [InlineData("2026-01-05 newAdviceReceived belongs: true", 0)]
    public void Article_5_lid_7_a_file_that_holds_the_course_of_the_advice_shows_that_there_was_no_trajectory(
        string before,
        int count
    )
    {
        var review = Review("2026-02-02", $"{before}; 2026-02-02 employmentStarted", Held);
        review.DeparturesOf("directEmployment").Should().HaveCount(count);
        review
            .FactsOf("directEmployment")
            .Count(fact => fact.Contains("2026-02-02", StringComparison.Ordinal))
            .Should()
            .Be(1 - count);
    }

    [Fact]
    public void Article_5_lid_7_of_a_second_employment_the_advice_before_it_shows_nothing()
    {
        var review = Review(
            "2026-09-01",
            "2025-01-01 employmentStarted; 2025-06-01 employmentEnded; 2026-01-05 adviceReceived adviceBelongs: true; 2026-09-01 employmentStarted",
            Held
        );
        review.DeparturesOf("directEmployment").Should().BeEmpty();
        review
            .FactsOf("directEmployment")
            .Should()
            .Contain(fact => fact.Contains("2026-09-01", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-07-15", 1, "2026-08-15", 0)]
    [InlineData("2026-07-31", 1, "2026-08-15", 0)] // the extension covers the day up to its end
    [InlineData("2026-08-01", 1, "2026-08-15", 1)]
    public void Article_5_lid_2_what_was_continued_past_its_end_is_mended_by_an_extension_that_covers_it(
        string continued,
        int months,
        string on,
        int steps
    )
    {
        var review = Review(
            on,
            $"""
            2026-01-01 trajectoryStarted
            {continued} newAdviceReceived belongs: true, sameTrajectoryContinued: true
            2026-08-03 trajectoryExtended months: {months}, ground: newWorkplace
            """,
            Held
        );
        review.BreachesOf("continuedPastEnd").Should().HaveCount(steps);
        review.StepsOf("extendTrajectory").Should().HaveCount(steps);
    }

    [Theory]
    [InlineData("2999-07-01", "permitted discretionary, art. 5 lid 4")] // its last day is that of the calendar
    [InlineData("2999-07-02", "none")]
    public void Article_5_lid_4_a_trajectory_that_ends_after_the_calendar_leaves_its_facilities_undecided(
        string start,
        string decision
    ) =>
        Review(
                "2999-08-01",
                $"{start} trajectoryStarted; 2999-08-01 facilityGranted facilityFirstDay: 2999-08-01, facilityLastDay: 2999-08-31",
                Held
            )
            .Decision("placement.facility")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void Article_5_lid_7_what_is_said_of_a_direct_start_goes_before_what_the_file_shows(string said, int count)
    {
        var review = Review(
            "2026-02-02",
            $"2026-01-05 adviceReceived adviceBelongs: true; 2026-02-02 employmentStarted directEmployment: {said}",
            Held
        );
        review.DeparturesOf("directEmployment").Should().HaveCount(count);
        review.FactsOf("directEmployment").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-06-15", 0)] // lengthened on the day of the refusal
    [InlineData("2026-06-14", 1)] // an extension that had nothing to do with it
    public void Note_to_7_c_an_extension_on_the_day_of_the_refusal_is_what_the_note_asks(
        string extended,
        int breaches
    ) =>
        Review(
                "2026-09-01",
                $"""
                2026-01-01 trajectoryStarted
                {extended} trajectoryExtended months: 2, ground: newWorkplace
                2026-06-15 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false
                """,
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .HaveCount(breaches);

    [Fact]
    public void Article_5_lid_4_the_facilities_of_a_former_trajectory_are_not_decided_on_in_the_next() =>
        Review(
                "2026-03-03",
                """
                2026-01-01 trajectoryStarted
                2026-01-05 facilityGranted facilityFirstDay: 2026-01-05, facilityLastDay: 2026-06-30
                2026-03-01 trajectoryEnded
                2026-03-02 trajectoryStarted
                """,
                Held
            )
            .Decision("placement.facility")
            .Should()
            .Be("none");

    [Fact]
    public void Article_5_lid_2_what_was_continued_of_a_former_trajectory_is_no_reason_to_extend_the_next() =>
        Review(
                "2027-03-01",
                """
                2026-01-01 trajectoryStarted
                2026-07-15 newAdviceReceived belongs: true, sameTrajectoryContinued: true
                2026-07-20 trajectoryEnded
                2026-08-01 trajectoryStarted
                """,
                Held
            )
            .StepsOf("extendTrajectory")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("belongs: false", 0)]
    [InlineData("sameTrajectoryContinued: false", 0)]
    [InlineData("belongs: true", 1)]
    public void Article_10_lid_3_a_negative_advice_past_the_end_leaves_nothing_open_of_what_continues(
        string advice,
        int open
    ) =>
        Review("2026-07-15", $"2026-01-01 trajectoryStarted; 2026-07-15 newAdviceReceived {advice}", Held)
            .FactsOf("sameTrajectoryContinued")
            .Count(fact => fact.Contains("on 2026-07-15", StringComparison.Ordinal))
            .Should()
            .Be(open);

    [Fact]
    public void Note_to_7_c_what_fills_the_calendar_is_not_lengthened_for_the_wage_value()
    {
        var longest = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(1200)),
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(12))
        );
        foreach (var (months, steps) in new[] { (1189, 1), (1190, 0) })
        {
            Under(
                    longest,
                    "2026-03-02",
                    $"2026-01-01 trajectoryStarted months: {months}; 2026-02-02 trajectoryExtended months: 10, ground: newWorkplace",
                    $"{Held}, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false"
                )
                .StepsOf("extendTrajectory")
                .Should()
                .HaveCount(steps);
        }
    }

    [Fact]
    public void Note_to_7_c_an_extension_that_was_withheld_stays_so_when_another_trajectory_starts() =>
        Review(
                "2026-09-01",
                """
                2026-01-01 trajectoryStarted
                2026-06-15 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false
                2026-09-01 trajectoryStarted
                """,
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal("extensionWithheld 2026-06-15, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Whoever_was_sick_before_a_trajectory_can_fall_sick_in_it() =>
        Errors("2026-01-05 sicknessStarted; 2026-02-02 trajectoryStarted; 2026-03-02 sicknessStarted")
            .Should()
            .BeEmpty();

    [Fact]
    public void Note_to_7_c_an_extension_of_a_former_trajectory_does_not_stand_for_one_of_the_next() =>
        Review(
                "2026-10-05",
                """
                2026-01-01 trajectoryStarted
                2026-02-02 wageValueDetermined wageValue: 20, employerWilling: false
                2026-03-02 trajectoryExtended months: 2, ground: none
                2026-08-31 trajectoryEnded
                2026-10-01 trajectoryStarted
                2026-10-05 newAdviceRequested wageValue: 20, criteriaInDoubt: false
                """,
                $"{Held}, targetGroupConfirmed: true, receivesWajong: false"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("extendTrajectory bound, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Note_to_7_c_what_was_withheld_until_another_wage_value_stays_a_breach() =>
        Review(
                "2026-07-10",
                """
                2026-01-01 trajectoryStarted
                2026-06-15 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false
                2026-07-06 wageValueDetermined wageValue: 25
                2026-07-10 trajectoryExtended months: 1, ground: newWorkplace
                """,
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal("extensionWithheld 2026-06-15, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Article_10_lid_3_a_positive_advice_without_a_trajectory_offers_no_other() =>
        Review("2026-02-02", "2026-02-02 newAdviceReceived belongs: true, sameTrajectoryContinued: false", Held)
            .Steps.Should()
            .NotContain(step => step.Contains("art. 10 lid 3", StringComparison.Ordinal));

    // article 5 lid 4, from one trajectory to another

    private const string Clause =
        "2026-03-01 hardshipApplied rule: placement.extend, newOutcome: permitted, reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false";

    private const string LaterClause =
        "2026-03-02 hardshipApplied rule: placement.extend, newOutcome: permitted, reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false";

    private const string Eight = "2026-03-01 trajectoryExtended months: 8, ground: newWorkplace";

    [Theory]
    [InlineData(Eight, ", lawful 2026-12-31")] // two months too many
    [InlineData(Clause + ";" + Eight, "")] // by article 12 they are lawful, up to 28 February 2027
    [InlineData(Eight + ";" + Clause, "")]
    [InlineData(Eight + ";" + LaterClause, ", lawful 2026-12-31")] // it covers an act of its own day or later
    public void Article_5_lid_4_a_facility_is_lawful_as_long_as_the_clause_lets_the_trajectory_be(
        string events,
        string lawful
    ) =>
        Review(
                "2026-07-01",
                $"2026-01-01 trajectoryStarted; 2026-02-01 facilityGranted facilityFirstDay: 2026-02-01, facilityLastDay: 2027-02-15; {events}",
                Held
            )
            .TermsOf("facility")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"facility 2026-02-01 to 2027-02-15{lawful}, left");

    [Fact]
    public void Article_5_lid_4_a_facility_beyond_an_extension_is_lawful_up_to_the_last_day_of_that() =>
        Review(
                "2026-07-01",
                """
                2026-01-01 trajectoryStarted
                2026-02-01 facilityGranted facilityFirstDay: 2026-02-01, facilityLastDay: 2027-02-15
                2026-03-01 trajectoryExtended months: 3, ground: newWorkplace
                """,
                Held
            )
            .TermsOf("facility")
            .Should()
            .Equal("facility 2026-02-01 to 2027-02-15, lawful 2026-09-30, left 91");

    [Fact]
    public void Article_5_lid_4_an_extension_makes_a_facility_of_a_former_trajectory_no_longer_lawful() =>
        Review(
                "2025-12-01",
                """
                2025-01-01 trajectoryStarted
                2025-02-01 facilityGranted facilityFirstDay: 2025-02-01, facilityLastDay: 2025-08-31
                2025-09-01 trajectoryStarted
                2025-10-01 trajectoryExtended months: 3, ground: newWorkplace
                """,
                Held
            )
            .TermsOf("facility")
            .Should()
            .Equal("facility 2025-02-01 to 2025-08-31, lawful 2025-06-30, past");

    [Theory]
    [InlineData("2026-06-30", 1)] // the last day of the first trajectory, of which it is
    [InlineData("2026-07-01", 0)]
    [InlineData("2026-07-31", 0)]
    [InlineData("2026-08-01", 1)] // the first day of the second one
    [InlineData("2027-01-31", 1)]
    [InlineData("2027-02-01", 0)]
    public void Ruling_N5_4_a_facility_that_was_granted_before_begins_in_a_later_trajectory_or_is_none(
        string from,
        int terms
    ) =>
        Review(
                "2026-08-01",
                $"""
                2025-12-01 facilityGranted facilityFirstDay: {from}, facilityLastDay: {from}
                2026-01-01 trajectoryStarted
                2026-08-01 trajectoryStarted
                """,
                Held
            )
            .TermsOf("facility")
            .Should()
            .HaveCount(terms);

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-15", false)] // its own last day
    [InlineData("2026-04-16", true)]
    public void Article_5_lid_4_the_end_of_a_trajectory_ends_the_facilities_that_would_outlast_it(
        string lastDay,
        bool isEndedByIt
    )
    {
        var file = File(
            $"2026-01-01 trajectoryStarted; 2026-01-02 facilityGranted facilityFirstDay: 2026-02-01, facilityLastDay: {lastDay}; 2026-04-15 trajectoryEnded",
            Held
        );
        CaseRules
            .Review(file, new(2026, 5, 1))
            .Terms.Single(term => term.Name == CaseTermName.Facility)
            .EndedBy.Should()
            .Be(isEndedByIt ? CaseEventType.TrajectoryEnded : null);
    }

    [Theory]
    [InlineData("2026-06-30", "")]
    [InlineData("2026-07-01", "facilityOutsideTrajectory 2026-01-02 1 days, art. 5 lid 4")]
    public void Article_5_lid_4_a_facility_of_one_day_is_judged_as_any_other(string day, string breach) =>
        string.Join(
                "; ",
                Review(
                    "2026-02-02",
                    $"2026-01-01 trajectoryStarted; 2026-01-02 facilityGranted facilityFirstDay: {day}, facilityLastDay: {day}",
                    Held
                ).Breaches
            )
            .Should()
            .Be(breach);

    // note to article 7 lid 1 onder c

    [Theory]
    [InlineData("", "extensionWithheld 2026-07-01, toelichting art. 7 lid 1 onder c")]
    [InlineData("2026-06-15 subsidyDecided outcome: grant, employerWilling: true, trajectory: completed", "")]
    public void Note_to_7_c_with_an_employer_who_has_become_willing_nothing_is_to_be_lengthened(
        string decided,
        string breach
    ) =>
        string.Join(
                "; ",
                Review(
                        "2026-08-01",
                        $"""
                        2026-01-01 trajectoryStarted
                        2026-06-01 subsidyDecided outcome: extendTrajectory, wageValue: 20, employerWilling: false
                        {decided}
                        """,
                        $"{Held}, targetGroupConfirmed: true, receivesWajong: false, workplace: suitable, independentOfBenefit: true"
                    )
                    .BreachesOf("extensionWithheld")
            )
            .Should()
            .Be(breach);

    // article 12 and the months beyond article 5

    private const string Applied =
        "reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false";

    private const string ToStart = "hardshipApplied rule: placement.start, newOutcome: mayStart, " + Applied;

    private const string ToRenew = "hardshipApplied rule: placement.renew, newOutcome: permitted, " + Applied;

    private const string Renewed = "wageValue: 20, higherWageValueExpected: true, newWorkplace: true";

    /// <summary>The day by which a facility can be granted is the lawful last day of the trajectory.</summary>
    [Theory]
    // two applications on one day give the two months beyond once
    [InlineData("2026-07-01", "2026-01-01 trajectoryStarted; " + Clause + ";" + Eight + ";" + Clause, "2027-02-28")]
    // one for a first act, whatever that was, gives none to the second, and one of the day after gives them
    [InlineData(
        "2026-07-01",
        "2026-01-01 trajectoryStarted; 2026-03-01 trajectoryExtended months: 3, ground: none; "
            + Clause
            + "; 2026-05-01 trajectoryExtended months: 5, ground: newWorkplace",
        "2026-12-31"
    )]
    [InlineData(
        "2026-07-01",
        "2026-01-01 trajectoryStarted; 2026-03-01 trajectoryExtended months: 3, ground: none; "
            + LaterClause
            + "; 2026-05-01 trajectoryExtended months: 5, ground: newWorkplace",
        "2027-02-28"
    )]
    [InlineData(
        "2026-07-01",
        "2026-01-01 trajectoryStarted; "
            + Eight
            + ";"
            + LaterClause
            + "; 2026-05-01 trajectoryExtended months: 1, ground: newWorkplace",
        "2027-01-31"
    )]
    [InlineData("2026-02-02", "2026-01-01 trajectoryStarted months: 7; 2026-01-01 " + ToStart, "2026-07-31")]
    [InlineData(
        "2025-02-02",
        "2024-01-01 trajectoryStarted months: 8; 2024-01-01 " + ToStart + "; 2025-01-01 trajectoryStarted months: 8",
        "2025-06-30"
    )]
    [InlineData(
        "2025-02-02",
        "2024-01-01 trajectoryStarted months: 8; 2024-01-02 " + ToStart + "; 2025-01-01 trajectoryStarted months: 8",
        "2025-08-31"
    )]
    [InlineData(
        "2026-08-03",
        "2026-01-01 trajectoryStarted; 2026-07-01 trajectoryRenewed months: 7, " + Renewed + "; 2026-07-01 " + ToRenew,
        "2027-01-31"
    )]
    [InlineData(
        "2026-08-03",
        "2026-01-01 trajectoryStarted; 2026-07-01 trajectoryRenewed months: 7, " + Renewed,
        "2026-12-31"
    )]
    [InlineData(
        "2026-08-03",
        "2025-06-01 trajectoryStarted; 2025-12-01 trajectoryRenewed months: 8, "
            + Renewed
            + "; 2025-12-02 "
            + ToRenew
            + "; 2026-07-01 trajectoryRenewed months: 8, "
            + Renewed,
        "2027-02-28"
    )]
    [InlineData(
        "2026-08-03",
        "2025-06-01 trajectoryStarted; 2025-12-01 trajectoryRenewed months: 8, "
            + Renewed
            + "; 2025-12-01 "
            + ToRenew
            + "; 2026-07-01 trajectoryRenewed months: 8, "
            + Renewed,
        "2026-12-31"
    )]
    // the clause for the first gives nothing to the one that takes its place on the same day
    [InlineData(
        "2026-03-02",
        "2026-01-01 trajectoryStarted months: 8; 2026-01-01 trajectoryRenewed months: 6, "
            + Renewed
            + "; 2026-01-01 "
            + ToStart,
        "2026-06-30"
    )]
    // before the rules, in force from 11 September 2019, no month was beyond them
    [InlineData("2019-10-01", "2019-09-01 trajectoryStarted months: 8; 2019-09-01 " + ToStart, "2020-04-30")]
    [InlineData(
        "2019-10-01",
        "2019-08-01 trajectoryStarted; 2019-09-01 trajectoryRenewed months: 8, " + Renewed + "; 2019-09-01 " + ToRenew,
        "2020-04-30"
    )]
    public void Article_12_gives_the_months_beyond_article_5_to_the_act_to_which_it_was_applied(
        string on,
        string events,
        string lawful
    ) =>
        Review(on, events, Held)
            .StepsOf("grantFacility")
            .Should()
            .Equal($"college grantFacility by {lawful} discretionary, art. 5 lid 4");

    [Fact]
    public void Article_12_gives_no_month_where_the_policy_has_no_new_trajectory() =>
        Under(
                Without(Norm.NewTrajectory),
                "2026-08-03",
                $"2026-01-01 trajectoryStarted; 2026-07-01 trajectoryRenewed months: 6; 2026-07-01 {ToRenew}",
                Held
            )
            .StepsOf("grantFacility")
            .Should()
            .Equal("college grantFacility by 2026-12-31 discretionary, art. 5 lid 4");

    [Fact]
    public void A_policy_without_extension_has_no_month_beyond_it_whenever_it_came_into_force()
    {
        var told = File("2019-08-01 trajectoryStarted; 2019-09-01 trajectoryExtended months: 3", Held);
        var file = new CaseFile(
            "a",
            Without(Norm.TrajectoryExtension),
            told.Events,
            told.Known,
            publishedOn: new(2019, 9, 10)
        );
        CaseRules
            .Review(file, new(2019, 10, 1))
            .NextSteps.Single(step => step.What == CaseStep.GrantFacility)
            .By.Should()
            .Be(new LocalDate(2020, 4, 30));
    }

    [Theory]
    [InlineData(
        "2019-10-01",
        "2019-09-01 trajectoryStarted months: 7; 2019-10-01 trajectoryExtended months: 1, ground: newWorkplace",
        "longerThanArticle 2019-10-01, art. 5 lid 2, placement.extend"
    )]
    [InlineData(
        "2026-05-01",
        "2026-01-01 trajectoryStarted; "
            + Clause
            + ";"
            + Eight
            + "; 2026-04-01 trajectoryExtended months: 1, ground: newWorkplace",
        ""
    )]
    public void Article_5_lid_2_the_text_leaves_open_how_a_trajectory_longer_than_lid_1_is_extended(
        string on,
        string events,
        string remark
    ) => string.Join("; ", Review(on, events, Held).RemarksOf("longerThanArticle")).Should().Be(remark);

    // article 5 lid 2

    [Fact]
    public void Article_5_lid_2_an_interruption_past_the_end_of_one_trajectory_is_none_of_the_next() =>
        Review(
            "2027-02-01",
            """
            2026-01-01 trajectoryStarted
            2026-07-05 trajectoryInterrupted
            2026-10-01 trajectoryStarted
            2026-12-01 trajectoryExtended months: 3, ground: interrupted
            """,
            Held
        )
            .Breaches.Should()
            .BeEmpty();

    [Fact]
    public void Article_5_lid_2_a_policy_that_extends_by_one_month_extends_by_that()
    {
        var policy = NuenenPolicy.With(
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(1))
        );
        Under(
            policy,
            "2026-03-02",
            "2026-01-01 trajectoryStarted; 2026-03-02 trajectoryExtended months: 1, ground: newWorkplace",
            Held
        )
            .Breaches.Should()
            .BeEmpty();
        Under(
            policy,
            "2026-03-02",
            "2026-01-01 trajectoryStarted; 2026-03-02 trajectoryExtended months: 1, ground: none",
            Held
        )
            .Breaches.Should()
            .Equal("extensionWithoutGround 2026-03-02, art. 5 lid 2");
    }

    [Theory]
    [InlineData("none", 1)]
    [InlineData("newWorkplace", 0)]
    public void Article_5_lid_2_where_the_text_sets_no_months_of_the_trajectory_its_extension_is_judged(
        string situation,
        int breaches
    ) =>
        Under(
                Without(Norm.TrajectoryStart),
                "2026-03-02",
                $"2026-01-01 trajectoryStarted months: 9; 2026-03-02 trajectoryExtended months: 1, ground: {situation}",
                Held
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .HaveCount(breaches);

    [Theory]
    [InlineData(1194, "lacks [ground]")]
    [InlineData(1195, "none")] // with five more months no calendar holds another
    public void Article_5_lid_2_a_trajectory_that_fills_the_calendar_is_extended_no_further(
        int months,
        string decision
    ) =>
        Review(
                "2026-03-02",
                $"2026-01-01 trajectoryStarted months: {months}; 2026-03-01 trajectoryExtended months: 5, ground: newWorkplace",
                Held
            )
            .Decision("placement.extend")
            .Should()
            .Be(decision);

    // article 10 lid 3, past the end of the trajectory

    private const string GoesOn = "newAdviceReceived belongs: true, sameTrajectoryContinued: true";

    [Theory]
    [InlineData("2026-07-10 adviceReceived", "")] // it is the first advice
    [InlineData("2026-06-30 trajectoryEnded; 2026-07-10 " + GoesOn, "")]
    [InlineData("2026-07-10 " + GoesOn, "continuedPastEnd 2026-07-10 10 days, art. 5 lid 2")]
    public void Article_10_lid_3_only_a_new_advice_lets_a_trajectory_that_was_not_ended_go_on(
        string events,
        string breach
    )
    {
        var review = Review("2026-07-10", $"2026-01-01 trajectoryStarted; {events}", Held);
        string.Join("; ", review.BreachesOf("continuedPastEnd")).Should().Be(breach);
        review.FactsOf("belongs").Should().BeEmpty();
        review.FactsOf("sameTrajectoryContinued").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(
        "2026-07-10 hardshipApplied rule: indication.afterNewAdvice, newOutcome: keptTermContinues, " + Applied,
        "hardship 2026-07-10 10 days, art. 12, continuedPastEnd"
    )]
    public void Article_10_lid_3_what_was_departed_from_is_not_taken_into_the_excess_at_the_end(
        string clause,
        string departure
    )
    {
        var review = Review(
            "2026-07-20",
            $"2026-01-01 trajectoryStarted; 2026-07-10 {GoesOn}; {clause}; 2026-07-20 trajectoryEnded",
            Held
        );
        review.Breaches.Should().Equal("continuedPastEnd 2026-07-20 20 days, art. 5 lid 2");
        string.Join("; ", review.Departures).Should().Be(departure);
    }

    [Theory]
    [InlineData("2027-01-20 trajectoryEnded", "; continuedPastEnd 2027-01-20 11 days, art. 5 lid 2")]
    [InlineData("2027-01-20 " + GoesOn + "; 2027-01-25 trajectoryExtended months: 3, ground: newWorkplace", "")] // it covers that day
    public void Article_10_lid_3_a_trajectory_that_begins_as_another_goes_on_takes_nothing_of_that_away(
        string then,
        string second
    ) =>
        string.Join(
                "; ",
                Review(
                    "2027-01-25",
                    $"2026-01-01 trajectoryStarted; 2026-07-10 {GoesOn}; 2026-07-10 trajectoryStarted; {then}",
                    Held
                ).Breaches
            )
            .Should()
            .Be($"continuedPastEnd 2026-07-10 10 days, art. 5 lid 2{second}");

    [Theory]
    [InlineData("", 1)]
    [InlineData("2026-04-01 employmentStarted", 0)]
    public void Article_10_lid_3_another_trajectory_is_offered_no_more_once_employment_has_begun(
        string then,
        int steps
    ) =>
        Review(
                "2026-06-01",
                $"2026-01-01 trajectoryStarted; 2026-03-01 newAdviceReceived belongs: true, sameTrajectoryContinued: false; {then}",
                Held
            )
            .StepsOf("startTrajectory")
            .Should()
            .HaveCount(steps);

    // article 5 lid 1 and 3

    [Theory]
    [InlineData("trajectoryExtended months: 1, ground: newWorkplace")]
    [InlineData("trajectoryInterrupted")]
    public void A_trajectory_that_an_employment_has_followed_does_not_go_on(string happened) =>
        Errors($"2026-01-01 trajectoryStarted; 2026-04-01 employmentStarted; 2026-04-02 {happened}", Held)
            .Should()
            .Equal("invalidValue events[2].on");

    [Theory]
    [InlineData(true, "trajectoryAfterTrajectory 2025-09-01, art. 5 lid 3, placement.start")]
    [InlineData(false, "trajectoryAfterTrajectory 2025-09-01, art. 5 lid 1, placement.start")]
    public void Article_5_lid_3_a_second_trajectory_is_remarked_by_what_gives_a_new_one(
        bool hasNewTrajectory,
        string remark
    ) =>
        Under(
                hasNewTrajectory ? NuenenPolicy : Without(Norm.NewTrajectory),
                "2025-09-01",
                "2025-01-01 trajectoryStarted; 2025-09-01 trajectoryStarted",
                Held
            )
            .RemarksOf("trajectoryAfterTrajectory")
            .Should()
            .Equal(remark);

    [Fact]
    public void Article_5_lid_1_after_a_lost_indication_the_first_trajectory_is_a_first_and_the_next_is_not() =>
        Review(
                "2026-09-02",
                """
                2025-01-01 trajectoryStarted
                2025-03-01 indicationDecided belongs: false
                2025-06-01 indicationDecided belongs: true
                2025-09-01 trajectoryStarted
                2026-09-01 trajectoryStarted
                """,
                Held
            )
            .RemarksOf("trajectoryAfterTrajectory")
            .Should()
            .Equal("trajectoryAfterTrajectory 2026-09-01, art. 5 lid 3, placement.start");

    [Fact]
    public void Article_5_lid_1_what_ended_a_trajectory_has_not_ended_the_next()
    {
        var file = File("2025-01-01 trajectoryStarted; 2025-03-31 trajectoryEnded; 2025-09-01 trajectoryStarted", Held);
        CaseRules
            .Review(file, new(2025, 10, 1))
            .Terms.Where(term => term.Name == CaseTermName.Trajectory)
            .Select(term => term.EndedBy)
            .Should()
            .Equal(CaseEventType.TrajectoryEnded, null);
    }

    [Theory]
    [InlineData("true", "permitted discretionary, art. 5 lid 3")]
    [InlineData("false", "refused bound, art. 5 lid 3")]
    public void Article_5_lid_3_the_prospect_of_a_higher_wage_value_can_be_known_without_a_day(
        string expected,
        string decision
    ) =>
        Review(
                "2025-10-01",
                "2025-09-01 trajectoryStarted",
                $"{Held}, wageValue: 20, newWorkplace: true, higherWageValueExpected: {expected}"
            )
            .Decision("placement.renew")
            .Should()
            .Be(decision);

    // note to article 7 lid 1 onder c: what is owed, and until when

    private const string Low = "wageValue: 20, employerWilling: false";

    private const string Confirmed = Held + ", targetGroupConfirmed: true, receivesWajong: false";

    [Theory]
    [InlineData("2026-05-01", "2026-05-10 indicationDecided belongs: true", "2026-07-01")]
    [InlineData("2026-05-01", "2026-05-10 indicationDecided belongs: false", null)] // it ends the trajectory
    [InlineData("2026-05-01", "2026-07-10 indicationDecided belongs: false", "2026-07-01")]
    [InlineData("2026-06-30", "", "2026-07-01")] // decided on its last day
    [InlineData("2026-06-01", "2026-07-01 employmentStarted", null)] // until the day before it could be done
    [InlineData("2026-06-01", "2026-07-02 employmentStarted", "2026-07-01")]
    public void Note_to_7_c_what_was_decided_on_is_withheld_from_the_day_after_the_trajectory(
        string decided,
        string then,
        string? since
    ) =>
        Review(
                "2026-08-01",
                $"2026-01-01 trajectoryStarted; {decided} subsidyDecided outcome: extendTrajectory, {Low}; {then}",
                Confirmed
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal(since is null ? [] : [$"extensionWithheld {since}, toelichting art. 7 lid 1 onder c"]);

    [Fact]
    public void Note_to_7_c_the_one_month_that_is_left_to_lengthen_is_shown() =>
        Review(
                "2026-03-10",
                $"2026-01-01 trajectoryStarted; 2026-02-01 trajectoryExtended months: 5, ground: newWorkplace; 2026-03-01 wageValueDetermined {Low}",
                Confirmed
            )
            .TermsOf("extensionRoom")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("extensionRoom 2026-12-01 to 2026-12-31");

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Note_to_7_c_a_policy_without_it_or_any_subsidy_extends_for_no_wage_value(bool hasNote, int breaches)
    {
        Norm[] gone = hasNote ? [] : [Norm.ExtensionForLowWageValue, Norm.WageCostSubsidy];
        var policy = NuenenPolicy with
        {
            Provisions = new ProvisionCollection(
                NuenenPolicy.Provisions.Where(provision => !gone.Contains(provision.Norm))
            ),
        };
        Under(
                policy,
                "2026-03-10",
                $"2026-01-01 trajectoryStarted; 2026-03-01 wageValueDetermined {Low}; 2026-03-10 trajectoryExtended months: 1, ground: none",
                Confirmed
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .HaveCount(breaches);
    }
}
