using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the case itself shows goes before what an event left open or said earlier.</summary>
public sealed class ShownByCaseTests
{
    private const string Held = "indicationHeld: true, reported: true";
    private const string Required = "required bound, toelichting art. 3 lid 2";
    private const string NotRequired = "notRequired discretionary, toelichting art. 3 lid 2";

    /// <summary>Advised on 10 February 2025 and refused: a year after it is 10 February 2026.</summary>
    private const string Refused = """
        2025-01-06 adviceRequested wswIndication: false, lastAssessedOn: never
        2025-02-10 adviceReceived adviceBelongs: false
        2025-03-03 indicationDecided belongs: false

        """;

    // ruling N3.2*d

    [Fact]
    public void The_example_of_an_assessment_received_in_the_case() =>
        Review(
                "2025-12-02",
                """
                [{"on":"2025-01-06","type":"adviceRequested","wswIndication":false,"lastAssessedOn":"never"},
                 {"on":"2025-02-10","type":"adviceReceived","adviceBelongs":false},
                 {"on":"2025-03-03","type":"indicationDecided","belongs":false},
                 {"on":"2025-12-01","type":"adviceRequested","requestedBy":"person","situationChanged":false}]
                """
            )
            .Decision("advice.investigation")
            .Should()
            .Be(NotRequired);

    [Theory]
    [InlineData("2026-02-10 adviceRequested requestedBy: person, situationChanged: false", NotRequired)] // the last day
    [InlineData("2026-02-11 adviceRequested requestedBy: person, situationChanged: false", Required)]
    [InlineData("2025-12-01 adviceRequested requestedBy: person, situationChanged: true", Required)]
    [InlineData("2025-12-01 adviceRequested requestedBy: college, situationChanged: false", Required)]
    [InlineData("2025-12-01 adviceRequested requestedBy: person, situationChanged: null", "lacks [situationChanged]")]
    [InlineData(
        "2025-12-01 adviceRequested requestedBy: person, situationChanged: false, lastAssessedOn: never",
        NotRequired
    )]
    [InlineData(
        "2025-12-01 adviceRequested requestedBy: person, situationChanged: false, lastAssessedOn: 2024-01-08",
        NotRequired
    )]
    public void Ruling_N3_2_the_assessment_received_in_the_case_is_the_last_one(string request, string decision) =>
        Review(request[..10], Refused + request.Replace(" adviceRequested", " adviceRequested wswIndication: false,"))
            .Decision("advice.investigation")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("2026-05-10", NotRequired)]
    [InlineData("2026-05-11", Required)]
    public void Ruling_N3_2_a_new_advice_is_an_assessment_as_well(string day, string decision) =>
        Review(
                day,
                $"""
                {Refused}
                2025-05-10 newAdviceReceived belongs: false
                {day} adviceRequested requestedBy: person, situationChanged: false, wswIndication: false
                """
            )
            .Decision("advice.investigation")
            .Should()
            .Be(decision);

    [Fact]
    public void Note_to_3_lid_2_without_an_advice_in_the_case_the_request_tells() =>
        Review(
                "2025-12-01",
                "2025-12-01 adviceRequested requestedBy: person, wswIndication: false, lastAssessedOn: never, situationChanged: false"
            )
            .Decision("advice.investigation")
            .Should()
            .Be(Required);

    // ruling N10.1

    [Theory]
    [InlineData("trajectoryStarted", "wageValue: 20, criteriaInDoubt: false")]
    [InlineData("trajectoryStarted", "wageValue: 40, criteriaInDoubt: true")]
    [InlineData("trajectoryStarted", "wageValue: 20, criteriaInDoubt: true")]
    [InlineData("employmentStarted", "wageValue: 20, criteriaInDoubt: false")]
    [InlineData("employmentStarted", "wageValue: 40, criteriaInDoubt: true")]
    [InlineData("employmentStarted", "wageValue: 29.9999, criteriaInDoubt: true")]
    public void Ruling_N10_1_what_a_new_advice_has_answered_is_no_ground_any_more(string placed, string ground)
    {
        var asked = $"""
            2026-01-01 {placed}
            2026-02-02 wageValueDetermined {ground}
            2026-02-09 newAdviceRequested
            """;
        Review("2026-02-08", asked, Held)
            .StepsOf("requestNewAdvice")
            .Should()
            .Equal("college requestNewAdvice discretionary, art. 10 lid 1");
        Review("2026-02-09", asked, Held).StepsOf("requestNewAdvice").Should().BeEmpty("it is outstanding");

        var answered = asked + "\n2026-04-01 newAdviceReceived belongs: true, sameTrajectoryContinued: true";
        foreach (var on in (string[])["2026-04-01", "2026-04-02", "2026-06-30"])
        {
            Review(on, answered, Held).StepsOf("requestNewAdvice").Should().BeEmpty();
            Review(on, answered, Held).Decision("indication.reassess").Should().NotStartWith("mayRequestAdvice");
        }

        Review("2026-05-04", $"{answered}\n2026-05-04 wageValueDetermined {ground}", Held)
            .StepsOf("requestNewAdvice")
            .Should()
            .ContainSingle("a new ground is one");
    }

    [Fact]
    public void Ruling_N10_1_a_doubt_after_the_request_and_before_its_answer_is_answered_too() =>
        Review(
                "2026-04-02",
                """
                2026-01-01 employmentStarted
                2026-02-09 newAdviceRequested wageValue: 20
                2026-03-02 wageValueDetermined wageValue: 18, criteriaInDoubt: true
                2026-04-01 newAdviceReceived belongs: true
                """,
                Held
            )
            .StepsOf("requestNewAdvice")
            .Should()
            .BeEmpty();

    [Fact]
    public void Article_10_lid_3_a_kept_indication_leaves_the_low_wage_value_below_the_floor() =>
        Review(
                "2026-04-02",
                """
                2026-01-01 employmentStarted workplace: suitable, independentOfBenefit: true, employerWilling: true
                2026-02-02 wageValueDetermined wageValue: 20, criteriaInDoubt: true
                2026-02-09 newAdviceRequested
                2026-04-01 newAdviceReceived belongs: true
                """,
                Held + ", receivesWajong: false, trajectory: completed"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("grant discretionary, toelichting art. 7 lid 1 onder c");

    [Theory]
    [InlineData("2026-03-09")]
    [InlineData("2026-03-10")]
    public void Article_10d_lid_12_what_is_left_to_the_college_is_still_to_be_decided(string on) =>
        Review(
                on,
                """
                2026-01-01 employmentStarted workplace: suitable, independentOfBenefit: true, employerWilling: true
                2026-02-02 wageValueDetermined wageValue: 20
                """,
                Held + ", receivesWajong: false, trajectory: completed, targetGroupConfirmed: true"
            )
            .StepsOf("decideSubsidy")
            .Should()
            .Equal("college decideSubsidy by 2026-03-09 bound, art. 10d lid 12");

    // ruling N9.1

    [Theory]
    [InlineData("true", "2026-02-02", true)]
    [InlineData("true", "2026-02-03", true)]
    [InlineData("true", "2026-12-31", true)]
    [InlineData("false", "2026-02-03", false)]
    public void Ruling_N9_1_whether_the_number_is_realised_holds_until_it_is_told_anew(
        string told,
        string on,
        bool isAsked
    )
    {
        var review = Review(
            on,
            $"2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, quotaRealised: {told}"
        );
        review
            .StepsOf("placeOnWaitingList")
            .Should()
            .Equal(isAsked ? ["college placeOnWaitingList bound, art. 9 lid 1"] : []);
        review.FactsOf("quotaRealised").Should().BeEmpty("it was told");
    }

    [Fact]
    public void Ruling_N9_1_a_placement_on_the_list_rests_on_what_was_told_with_the_indication()
    {
        const string placed =
            "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, {0}; 2026-02-20 placedOnWaitingList {1}";
        var review = Placed("quotaRealised: true", "");
        review.Breaches.Should().BeEmpty();
        review.FactsOf("quotaRealised").Should().BeEmpty();
        Placed("quotaRealised: true", "quotaRealised: false")
            .Breaches.Should()
            .Equal("waitingListWithoutGround 2026-02-20, art. 9 lid 1");
        Placed("quotaRealised: false", "quotaRealised: true").Breaches.Should().BeEmpty("it was told anew");
        Placed("quotaRealised: null", "")
            .FactsOf("quotaRealised")
            .Should()
            .Equal("quotaRealised on 2026-02-20 (waitingList.place)", "quotaRealised (statute.offer)");

        ReviewText Placed(string decided, string listed) =>
            Review(
                "2026-02-20",
                placed
                    .Replace("{0}", decided, StringComparison.Ordinal)
                    .Replace("{1}", listed, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Ruling_N9_1_a_new_indication_asks_it_anew() =>
        Review(
                "2027-03-01",
                """
                2026-01-05 adviceReceived POS
                2026-02-02 indicationDecided belongs: true, quotaRealised: true
                2026-06-01 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true
                2026-06-15 indicationDecided belongs: false
                2027-01-04 adviceReceived POS
                2027-03-01 indicationDecided belongs: true
                """
            )
            .FactsOf("quotaRealised")
            .Should()
            .Equal("quotaRealised (waitingList.place)");

    // kind 10: a benefit that settles it

    [Theory]
    [InlineData("participatiewet", false)]
    [InlineData("none", false)]
    [InlineData("wajong", false)]
    [InlineData("uwv", true)]
    [InlineData("other", false)]
    public void Article_7_f_a_benefit_that_excludes_a_Wajong_is_not_asked_again(string benefit, bool isAsked)
    {
        const string rest = "trajectory: completed, wageValue: 40, workplace: suitable, independentOfBenefit: true";
        var known = $"{Held}, {rest}, criteriaInDoubt: false";
        var events = $"2026-01-01 employmentStarted; 2026-02-02 benefitChanged benefit: {benefit};";
        Review("2026-02-03", events, known).FactsOf("receivesWajong").Length.Should().Be(isAsked ? 1 : 0);
        var granted = Review(
            "2026-02-10",
            $"{events} 2026-02-09 subsidyDecided outcome: grant, targetGroupConfirmed: true, {rest}",
            known
        );
        granted
            .FactsOf("receivesWajong")
            .Should()
            .Equal(isAsked ? ["receivesWajong on 2026-02-09 (subsidy.decide)"] : []);
        granted
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal(benefit == "wajong" ? ["subsidyWithoutGround 2026-02-09, art. 7 lid 1 onder f"] : []);
    }
}
