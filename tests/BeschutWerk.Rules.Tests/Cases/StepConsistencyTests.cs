using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Steps contradict neither each other nor the calendar, and nothing stands twice.</summary>
public sealed class StepConsistencyTests
{
    private const string Held = "indicationHeld: true, reported: true";
    private const string Negative = "belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    // article 10 lid 2: who must decide the loss may not also lengthen

    [Theory]
    [InlineData("carefullyPrepared: true, sufficientlyReasoned: true", "decideIndicationLost", false)]
    [InlineData("carefullyPrepared: false", "decideIndication", true)] // it may be departed from
    public void Article_10_lid_2_where_the_loss_must_be_decided_the_trajectory_is_not_extended_or_renewed(
        string advice,
        string step,
        bool mayExtend
    )
    {
        var review = Review(
            "2026-05-04",
            $"""
            2026-01-01 trajectoryStarted
            2026-03-02 wageValueDetermined wageValue: 20, higherWageValueExpected: true, prospectOfEmployment: true
            2026-03-09 trajectoryInterrupted
            2026-05-04 newAdviceReceived belongs: false, {advice}
            """,
            Held + ", newWorkplace: true"
        );
        review.StepsOf(step).Should().ContainSingle();
        review.StepsOf("extendTrajectory").Length.Should().Be(mayExtend ? 1 : 0);
        review.StepsOf("renewTrajectory").Length.Should().Be(mayExtend ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-12-01", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void Article_5_lid_2_an_extension_too_long_is_late_only_after_the_last_day(string on, bool isLate) =>
        Review(
            on,
            $"""
            2025-01-01 trajectoryStarted
            2025-06-16 trajectoryExtended months: 6, ground: noSuitablePlace
            {on} trajectoryExtended months: 1, ground: noSuitablePlace
            """,
            Held
        )
            .Remarks.Any(remark => remark.Contains("decidedAfterEnd", StringComparison.OrdinalIgnoreCase))
            .Should()
            .Be(isLate);

    [Theory]
    [InlineData("carefullyPrepared: true, sufficientlyReasoned: true", 0)]
    [InlineData("carefullyPrepared: false", 1)]
    public void Article_9_lid_1_who_is_to_lose_the_indication_is_not_put_on_the_list(string advice, int steps) =>
        Review(
                "2026-09-07",
                $"""
                2026-01-05 indicationDecided belongs: true, quotaRealised: true
                2026-02-02 trajectoryStarted
                2026-06-01 newAdviceReceived belongs: false, {advice}
                """,
                "reported: true"
            )
            .StepsOf("placeOnWaitingList")
            .Should()
            .HaveCount(steps);

    // article 4: a power with a day that has passed

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", false)]
    [InlineData("2026-06-01", false)]
    public void Article_4_lid_2_a_power_is_not_named_by_a_day_that_has_passed(string on, bool isInTime)
    {
        var review = Review(on, "2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: false");
        if (isInTime)
        {
            review
                .StepsOf("departFromAdvice")
                .Should()
                .Equal("college departFromAdvice by 2026-03-02 discretionary, art. 4 lid 2");
        }

        review.StepsOf("departFromAdvice").Any(step => step.Contains(" by ")).Should().Be(isInTime);
        review
            .StepsOf("decideIndication")
            .Should()
            .Equal(["college decideIndication by 2026-03-02 bound, art. 4 lid 1"], "a duty keeps its day");
    }

    [Theory]
    [InlineData("2026-03-01", "by 2026-03-01 ")]
    [InlineData("2026-03-02", "")] // on the last day a request suspends nothing
    [InlineData("2026-06-01", "")]
    public void Article_4_lid_3_information_is_asked_by_the_day_before_the_last_or_without_a_day(string on, string by)
    {
        var steps = Review(on, "2026-01-05 adviceReceived carefullyPrepared: true, sufficientlyReasoned: false")
            .StepsOf("requestInformation");
        steps.Except([$"college requestInformation {by}discretionary, art. 4 lid 3"]).Should().BeEmpty();
        (by.Length == 0 || steps.Length == 1).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: false;")]
    [InlineData(
        "2025-09-01 employmentStarted; 2026-01-05 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: false;"
    )]
    public void Article_4_lid_3_information_that_is_outstanding_is_not_asked_again(string advised)
    {
        var known = advised.Contains("employment") ? Held : "";
        Review("2026-01-19", advised, known).StepsOf("requestInformation").Should().ContainSingle();
        var asked = advised + "2026-01-20 informationRequested;";
        Review("2026-01-20", asked, known).StepsOf("requestInformation").Should().BeEmpty();
        Review("2026-02-28", asked, known).StepsOf("requestInformation").Should().BeEmpty();
        Review("2026-01-20", asked, known).Decision("indication.decide").Should().Be("none");
        Review("2026-03-20", advised + "2026-03-10 informationRequested", known)
            .StepsOf("requestInformation")
            .Should()
            .BeEmpty("it was asked after the last day, and is outstanding as well");
        Review("2026-02-02", asked + "2026-02-02 informationReceived sufficientlyReasoned: false", known)
            .StepsOf("requestInformation")
            .Should()
            .ContainSingle("the answer does not suffice either");
    }

    // article 3: a second request after one without an answer

    [Theory]
    [InlineData("adviceRequested requestedBy: person", "adviceRequested requestedBy: college", "giveAdvice")]
    [InlineData("newAdviceRequested", "newAdviceRequested", "giveNewAdvice")]
    public void A_second_request_after_one_without_an_answer_gives_one_conclusion(
        string first,
        string second,
        string step
    )
    {
        var placed = step == "giveNewAdvice" ? "2025-09-01 employmentStarted;" : "";
        var review = Review(
            "2026-03-20",
            $"{placed} 2025-12-01 {first}; 2026-03-16 {second}",
            placed.Length > 0 ? Held : ""
        );
        foreach (var rule in (string[])["advice.term", "advice.conclude", "advice.investigation"])
        {
            review.Decision(rule).Should().NotContain(" and ");
        }

        review.StepsOf(step).Should().ContainSingle();
    }

    // ruling N5: days go by the lawful last day

    [Theory]
    [InlineData("2026-06-30", "college grantFacility by 2026-06-30 discretionary, art. 5 lid 4")]
    [InlineData("2026-07-01", null)]
    [InlineData("2026-07-31", null)]
    public void Ruling_N5_no_facility_is_granted_in_an_unlawful_seventh_month(string on, string? step) =>
        Review(on, "2026-01-01 trajectoryStarted months: 7", Held)
            .StepsOf("grantFacility")
            .Should()
            .Equal(step is null ? [] : [step]);

    [Theory]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", 1)]
    [InlineData("2026-07-31", 31)]
    public void Ruling_N5_a_facility_in_the_seventh_month_is_outside_the_trajectory(string last, int? outside) =>
        Review(
                "2026-08-01",
                $"2026-01-01 trajectoryStarted months: 7; 2026-02-02 facilityGranted facilityFirstDay: 2026-02-02, facilityLastDay: {last}",
                Held
            )
            .BreachesOf("facilityOutsideTrajectory")
            .Should()
            .Equal(outside is { } days ? [$"facilityOutsideTrajectory 2026-02-02 {days} days, art. 5 lid 4"] : []);

    [Fact]
    public void Ruling_N5_the_steps_of_an_extension_that_is_too_long_go_by_its_lawful_last_day()
    {
        var review = Review(
            "2026-08-03",
            "2026-01-01 trajectoryStarted; 2026-02-01 trajectoryExtended months: 8, ground: newWorkplace",
            Held + ", prospectOfEmployment: true"
        );
        review
            .StepsOf("grantFacility")
            .Should()
            .Equal("college grantFacility by 2026-12-31 discretionary, art. 5 lid 4");
        review
            .StepsOf("determineWageValue")
            .Should()
            .Equal("college determineWageValue by 2026-12-31 discretionary, art. 5 lid 6");
        review.StepsOf("extendTrajectory").Should().BeEmpty();
    }

    // articles 6 and 8

    [Fact]
    public void Article_6_no_hours_are_permitted_where_no_contract_is_offered_any_more()
    {
        var review = Review(
            "2025-10-01",
            """
            2023-09-01 employmentStarted contract: temporary, hours: 24, fullTimeHours: 36, medicalRestriction: true
            2025-08-20 contractRenewed noLongerInTargetGroup: true
            """,
            Held
        );
        review.Decision("employment.contract").Should().StartWith("noOffer ");
        review.Decision("employment.hours").Should().NotStartWith("permitted");
        review.StepsOf("offerPermanentContract").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "college endProvisions discretionary, art. 8 lid 4 [newDecisionFirst]")]
    [InlineData("2026-03-16 indicationDecided belongs: false", "college endProvisions discretionary, art. 8 lid 4")]
    [InlineData("2026-03-16 indicationDecided belongs: true", null)]
    public void Ruling_N8_4_the_caveat_of_a_decision_to_come_goes_once_it_was_taken(string decided, string? step) =>
        Review("2026-03-16", $"2026-01-01 employmentStarted; 2026-03-02 newAdviceReceived {Negative}; {decided}", Held)
            .StepsOf("endProvisions")
            .Should()
            .Equal(step is null ? [] : [step]);

    // a step once: the binding one wins

    [Fact]
    public void Note_to_7_c_an_extension_that_must_come_is_not_named_as_one_that_may() =>
        Review(
                "2026-05-22",
                """
                2026-01-01 trajectoryStarted
                2026-05-10 wageValueDetermined wageValue: 20, employerWilling: false, criteriaInDoubt: false
                2026-05-12 trajectoryInterrupted
                """,
                Held + ", receivesWajong: false"
            )
            .StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2026-06-30 bound, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Two_requests_of_one_day_without_an_answer_are_late_once()
    {
        const string twice =
            "2025-12-01 adviceRequested requestedBy: person; 2025-12-01 adviceRequested requestedBy: college;";
        Review("2026-01-27", twice).Breaches.Should().Equal("adviceLate 2026-01-27 1 days, art. 2 lid 1");
        Review("2026-02-10", twice + "2026-02-10 adviceReceived; 2026-02-10 adviceReceived")
            .BreachesOf("adviceLate")
            .Should()
            .OnlyHaveUniqueItems();
    }

    public static readonly TheoryData<string, string> Courses = new()
    {
        {
            "2025-12-01 adviceRequested; 2026-01-05 adviceReceived carefullyPrepared: false, sufficientlyReasoned: false",
            ""
        },
        {
            "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, quotaRealised: true; 2026-02-20 placedOnWaitingList",
            "benefit: wajong"
        },
        {
            "2026-01-01 trajectoryStarted months: 7; 2026-02-01 trajectoryInterrupted; 2026-03-01 wageValueDetermined wageValue: 20, employerWilling: false, higherWageValueExpected: true",
            "indicationHeld: true, reported: true, newWorkplace: true, receivesWajong: false"
        },
        {
            "2026-01-31 trajectoryStarted; 2026-05-01 newAdviceRequested; 2026-08-10 newAdviceReceived belongs: true, sameTrajectoryContinued: true; 2026-10-01 employmentStarted",
            "indicationHeld: true, criteriaInDoubt: true"
        },
        {
            "2024-02-29 employmentStarted contract: temporary; 2024-03-01 subsidyDecided outcome: grant; 2024-03-02 wageValueDetermined wageValue: 20, everyMonths: 12; 2026-06-01 newAdviceReceived "
                + Negative,
            "indicationHeld: true, limitationPresent: true, expertFindsNecessary: true"
        },
        {
            "2025-01-01 employmentStarted; 2025-08-31 dismissed conduct: other; 2025-10-01 employmentStarted; 2026-02-01 dismissed conduct: alcoholAbuse; 2026-03-01 misconductSupportOffered",
            "indicationHeld: true, reported: true, quotaRealised: true"
        },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void On_every_day_of_a_case_its_steps_fit_the_calendar_and_each_other(string events, string known)
    {
        for (var day = Iso("2024-02-28"); day <= Iso("2027-03-01"); day = day.PlusDays(7))
        {
            var on = Guard.Iso(day);
            var review = Review(on, events, known);
            review.Steps.Select(step => string.Join(' ', step.Split(' ')[..2])).Should().OnlyHaveUniqueItems(on);
            review.Breaches.Should().OnlyHaveUniqueItems(on);
            review.Remarks.Should().OnlyHaveUniqueItems(on);
            review.Departures.Should().OnlyHaveUniqueItems(on);
            review.Facts.Should().OnlyHaveUniqueItems(on);
            foreach (var step in review.Steps.Where(step => step.Contains(" by ") && step.Contains(" discretionary")))
            {
                string.CompareOrdinal(step.Split(' ')[3], on)
                    .Should()
                    .BeGreaterThanOrEqualTo(0, "{0} on {1}", step, on);
            }

            foreach (var term in review.Terms.Select(term => term.Split(' ')).Where(term => term[3].Length > 0))
            {
                string.CompareOrdinal(term[1], term[3]).Should().BeLessThanOrEqualTo(0, "{0} on {1}", term[0], on);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_step_can_be_recorded_by_its_event(string events, string known)
    {
        for (var day = Iso("2024-02-28"); day <= Iso("2027-03-01"); day = day.PlusDays(11))
        {
            var on = Guard.Iso(day);
            var until = string.Join(
                ';',
                events.Split(';').Where(item => string.CompareOrdinal(item.Trim()[..10], on) <= 0)
            );
            foreach (var step in CaseRules.Review(CaseText.File(until, known), day).NextSteps)
            {
                if (step.RecordedBy is { } type)
                {
                    var word = Words.Of(type);
                    Errors($"{until}; {on} {word} {CasePairTests.Required.GetValueOrDefault(word)}", known)
                        .Should()
                        .BeEmpty("{0} on {1}", step, on);
                }
            }
        }
    }
}
