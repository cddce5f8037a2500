using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What a case needs for what follows in it: that the person still belongs, that there is something left to lengthen, and that
/// one thing is told once.
/// </summary>
public sealed class NeededForWhatFollowsTests
{
    private const string NoWajong = "receivesWajong: false";

    private const string Careful = "belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    /// <summary>The two years end on 30 September 2024; the contract for an indefinite period is due on 1 October.</summary>
    private const string TwoYears = """
        2022-09-01 indicationDecided belongs: true, quotaRealised: false
        2022-10-01 employmentStarted contract: temporary, directEmployment: true, hours: 36, fullTimeHours: 36
        2024-07-10 newAdviceRequested
        """;

    /// <summary>A trajectory from 18 March to 17 September 2024.</summary>
    private const string Placed = """
        2024-01-08 adviceRequested requestedBy: person
        2024-02-12 adviceReceived POS
        2024-03-01 indicationDecided belongs: true, quotaRealised: false
        2024-03-04 reported directEmployment: false
        2024-03-18 trajectoryStarted
        """;

    private const string Permanent = "offerPermanentContract";
    private const string Withheld = "permanentContractWithheld";

    // article 6 lid 2: for an indefinite period, unless an interim investigation has shown that the person no longer belongs

    [Theory]
    [InlineData(Careful, false)]
    [InlineData("belongs: false, sufficientlyReasoned: true", false)] // it may be careful
    [InlineData("belongs: false, carefullyPrepared: true", false)]
    [InlineData("carefullyPrepared: true, sufficientlyReasoned: true", false)] // it may be negative
    [InlineData("belongs: false, carefullyPrepared: false, sufficientlyReasoned: true", true)] // careless advice shows nothing
    [InlineData("belongs: false, carefullyPrepared: true, sufficientlyReasoned: false", true)]
    [InlineData("belongs: false, sufficientlyReasoned: false", true)] // careless or not, it does not bind to the loss
    [InlineData("belongs: true, carefullyPrepared: true, sufficientlyReasoned: true", true)]
    public void Article_6_lid_2_a_permanent_contract_is_due_unless_new_advice_shows_the_loss(string advice, bool isDue)
    {
        var events = $"{TwoYears}\n2024-09-25 newAdviceReceived {advice}";
        Review("2024-09-26", events, NoWajong)
            .StepsOf(Permanent)
            .Should()
            .Equal(isDue ? ["college offerPermanentContract by 2024-10-01 bound, art. 6 lid 2"] : []);
        var late = Review("2024-10-03", events, NoWajong);
        late.StepsOf(Permanent).Should().HaveCount(isDue ? 1 : 0);
        late.BreachesOf(Withheld)
            .Should()
            .Equal(isDue ? ["permanentContractWithheld 2024-10-02 2 days, art. 6 lid 2"] : []);
    }

    [Theory]
    [InlineData(Careful, "noOffer bound, art. 6 lid 2", false)]
    [InlineData("belongs: false, sufficientlyReasoned: true", "none", true)]
    [InlineData(
        "belongs: false, carefullyPrepared: false, sufficientlyReasoned: true",
        "permanent bound, art. 6 lid 2",
        false
    )]
    public void Article_6_lid_2_what_decides_on_the_contract_is_asked_while_it_is_open(
        string advice,
        string decision,
        bool isAsked
    )
    {
        var review = Review("2024-10-03", $"{TwoYears}\n2024-09-25 newAdviceReceived {advice}", NoWajong);
        review.Decision("employment.contract").Should().Be(decision);
        review
            .FactsOf("noLongerInTargetGroup")
            .Should()
            .Equal(isAsked ? ["noLongerInTargetGroup (employment.contract)"] : []);
    }

    [Fact]
    public void Article_6_lid_2_an_investigation_that_showed_nothing_leaves_it_due_until_advice_binds()
    {
        var known = $"{NoWajong}, noLongerInTargetGroup: false";
        var open = "2024-09-25 newAdviceReceived belongs: false, sufficientlyReasoned: true";
        Review("2024-10-03", $"{TwoYears}\n{open}", known).BreachesOf(Withheld).Should().ContainSingle();
        Review("2024-10-03", $"{TwoYears}\n2024-09-25 newAdviceReceived {Careful}", known)
            .BreachesOf(Withheld)
            .Should()
            .BeEmpty();
        Review("2024-12-01", $"{TwoYears}\n2024-09-25 indicationDecided belongs: false", known)
            .BreachesOf(Withheld)
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("newAdviceReceived", Careful)]
    [InlineData("newAdviceReceived", "belongs: false")]
    public void Article_6_lid_2_what_was_withheld_before_the_advice_stays_a_breach_up_to_it(
        string advice,
        string says
    ) =>
        Review("2024-12-01", $"{TwoYears}\n2024-10-10 {advice} {says}", NoWajong)
            .BreachesOf(Withheld)
            .Should()
            .Equal("permanentContractWithheld 2024-10-02 9 days, art. 6 lid 2");

    [Theory]
    [InlineData("2024-10-20 indicationDecided belongs: false", null)]
    [InlineData(
        "2024-10-20 indicationDecided belongs: true",
        "permanentContractWithheld 2024-10-21 12 days, art. 6 lid 2"
    )]
    [InlineData(
        "2024-10-20 newAdviceReceived belongs: true",
        "permanentContractWithheld 2024-10-21 12 days, art. 6 lid 2"
    )]
    [InlineData(
        "2024-10-18 informationRequested sufficientlyReasoned: false; "
            + "2024-10-20 informationReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: true",
        "permanentContractWithheld 2024-10-19 14 days, art. 6 lid 2" // from the request on it is not sufficiently reasoned
    )]
    public void Article_6_lid_2_once_the_person_belongs_all_the_same_it_is_due_from_then_on(
        string then,
        string? breach
    ) =>
        Review("2024-11-01", $"{TwoYears}\n2024-09-25 newAdviceReceived {Careful}; {then}", NoWajong)
            .BreachesOf(Withheld)
            .Should()
            .Equal(breach is null ? [] : [breach]);

    [Theory]
    [InlineData(Careful, "contractWithoutTargetGroup 2024-10-05, art. 6 lid 2", false)]
    [InlineData("belongs: false, sufficientlyReasoned: true", null, true)]
    public void Article_6_lid_2_a_contract_given_meanwhile_is_judged_by_what_the_advice_shows(
        string advice,
        string? breach,
        bool isOpen
    )
    {
        var review = Review(
            "2024-10-06",
            $"{TwoYears}\n2024-09-25 newAdviceReceived {advice}; 2024-10-05 contractRenewed contract: temporary",
            NoWajong
        );
        review.BreachesOf("contractWithoutTargetGroup").Should().Equal(breach is null ? [] : [breach]);
        review.BreachesOf(Withheld).Should().BeEmpty();
        review
            .FactsOf("noLongerInTargetGroup")
            .Contains("noLongerInTargetGroup on 2024-10-05 (employment.contract)")
            .Should()
            .Be(isOpen);
    }

    [Theory]
    [InlineData(
        "2024-09-25",
        "2024-10-20 indicationDecided belongs: false",
        "noLongerInTargetGroup on 2024-10-01 (employment.contract)"
    )]
    [InlineData(
        "2024-10-10",
        "2024-10-20 indicationDecided belongs: true",
        "noLongerInTargetGroup on 2024-10-10 (employment.contract)"
    )]
    [InlineData(
        "2024-09-25",
        "2024-10-20 employmentEnded",
        "noLongerInTargetGroup on 2024-10-01 (employment.contract)"
    )]
    [InlineData("2024-09-25", "2024-09-28 indicationDecided belongs: false", null)]
    [InlineData(
        "2024-09-25",
        "2024-09-28 contractRenewed contract: permanent; 2024-10-20 indicationDecided belongs: true",
        null
    )]
    public void Article_6_lid_2_what_was_open_of_the_advice_is_asked_afterwards_too(
        string adviceOn,
        string then,
        string? open
    ) =>
        Review("2024-10-21", $"{TwoYears}\n{adviceOn} newAdviceReceived belongs: false; {then}", NoWajong)
            .FactsOf("noLongerInTargetGroup")
            .Should()
            .Equal(open is null ? [] : [open]);

    [Theory]
    [InlineData("newAdviceReceived belongs: true")]
    [InlineData("indicationDecided belongs: true")]
    public void Article_6_lid_2_positive_advice_answers_what_an_investigation_had_shown(string answer) =>
        Review(
                "2024-11-01",
                $"{TwoYears}\n2024-09-20 contractRenewed contract: temporary, noLongerInTargetGroup: true; 2024-10-15 {answer}",
                NoWajong
            )
            .BreachesOf(Withheld)
            .Should()
            .Equal("permanentContractWithheld 2024-10-16 17 days, art. 6 lid 2");

    // Participatiewet article 10d lid 12: the last day is named while it runs, wherever the case stands

    [Theory]
    [InlineData("2026-02-01 trajectoryStarted; 2026-05-01 wageValueDetermined wageValue: 45", OfNuenen)]
    [InlineData("2026-02-01 trajectoryStarted; 2026-05-01 wageValueDetermined wageValue: 45", OfMaastricht)]
    [InlineData("2026-02-01 indicationDecided belongs: true; 2026-05-01 wageValueDetermined wageValue: 45", OfNuenen)]
    [InlineData(
        "2026-02-01 indicationDecided belongs: true; 2026-02-02 placedOnWaitingList; 2026-05-01 wageValueDetermined wageValue: 45",
        OfNuenen
    )]
    public void Participatiewet_10d_lid_12_the_last_day_is_named_before_there_is_an_employment(
        string events,
        string policy
    )
    {
        const string Days = "subsidyDecision 2026-05-02 to 2026-06-05";
        var running = Review("2026-06-04", events, policy: policy);
        running.TermsOf("subsidyDecision").Should().Equal($"{Days}, left 1");
        running.StepsOf("decideSubsidy").Should().BeEmpty(); // that an employer means to employ is not told
        Review("2026-06-05", events, policy: policy).TermsOf("subsidyDecision").Should().Equal($"{Days}, left 0");
        var passed = Review("2026-06-06", events, policy: policy);
        passed.TermsOf("subsidyDecision").Should().Equal($"{Days}, past");
        passed.BreachesOf("subsidyDecisionLate").Should().BeEmpty();
    }

    [Fact]
    public void Participatiewet_10d_lid_12_an_employment_on_its_last_day_makes_it_a_duty_of_that_day() =>
        Review(
                "2026-06-05",
                "2026-02-01 trajectoryStarted; 2026-05-01 wageValueDetermined wageValue: 45; 2026-06-05 employmentStarted"
            )
            .StepsOf("decideSubsidy")
            .Should()
            .Equal("college decideSubsidy by 2026-06-05 bound, art. 10d lid 12");

    // article 10 lid 3: during an employment a positive new advice changes nothing, and nothing after it either

    [Theory]
    [InlineData("2024-10-02 employmentEnded", "2024-10-03")]
    [InlineData("2024-10-02 employmentEnded; 2024-11-01 trajectoryStarted", "2024-11-02")]
    [InlineData("2024-10-02 employmentEnded; 2024-10-03 placedOnWaitingList quotaRealised: true", "2024-10-04")]
    public void Article_10_lid_3_a_positive_new_advice_asks_nothing_after_its_employment(string then, string on)
    {
        var review = Review(on, $"{TwoYears}\n2024-07-20 newAdviceReceived belongs: true; {then}", NoWajong);
        review.Decision("indication.afterNewAdvice").Should().Be("none");
        review.FactsOf("phase").Should().BeEmpty();
        review.FactsOf("sameTrajectoryContinued").Should().BeEmpty();
    }

    [Fact]
    public void Article_10_of_a_new_advice_outside_a_placement_only_what_it_says_is_asked()
    {
        var review = Review(
            "2024-10-03",
            $"{TwoYears}\n2024-07-20 newAdviceReceived; 2024-10-02 employmentEnded",
            NoWajong
        );
        review.FactsOf("phase").Should().BeEmpty();
        review.FactsOf("belongs").Should().Equal("belongs (indication.afterNewAdvice)");
        Review(
                "2024-10-03",
                $"{TwoYears}\n2024-07-20 newAdviceReceived {Careful}; 2024-10-02 employmentEnded",
                NoWajong
            )
            .Decision("indication.afterNewAdvice")
            .Should()
            .Be("lost bound, art. 10 lid 2");
        Review("2024-09-02", $"{TwoYears}\n2024-07-20 newAdviceReceived belongs: true", NoWajong)
            .Decision("indication.afterNewAdvice")
            .Should()
            .Be("keptEmploymentContinues bound, art. 10 lid 3");
    }

    // the note to article 7 lid 1 onder c lengthens a trajectory; in an employment there is none

    [Theory]
    [InlineData("wageValue: 100", "")]
    [InlineData("wageValue: 25", ", employerWilling: true")]
    [InlineData("wageValue: 25", ", employerWilling: false")]
    [InlineData("wageValue: 60", "")]
    public void Note_to_7_lid_1_c_deciding_to_lengthen_in_an_employment_is_in_vain(string value, string employer) =>
        Review(
                "2024-09-21",
                $"""
                {Placed}
                2024-08-01 wageValueDetermined {value}
                2024-09-17 trajectoryEnded trajectory: completed
                2024-09-18 employmentStarted contract: temporary{employer}
                2024-09-20 subsidyDecided outcome: extendTrajectory
                """,
                NoWajong
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .Equal("extensionWithoutGround 2024-09-20, toelichting art. 7 lid 1 onder c");

    [Theory]
    [InlineData("2024-09-10 trajectoryEnded; 2024-09-20 subsidyDecided outcome: extendTrajectory", true)]
    [InlineData(
        "2024-09-18 employmentStarted; 2024-09-19 employmentEnded; 2024-09-20 subsidyDecided outcome: extendTrajectory",
        true
    )]
    [InlineData(
        "2024-09-10 trajectoryExtended months: 6, ground: newWorkplace; 2024-09-20 subsidyDecided outcome: extendTrajectory",
        true
    )]
    [InlineData(
        "2024-09-10 trajectoryExtended months: 5, ground: newWorkplace; 2024-09-20 subsidyDecided outcome: extendTrajectory",
        false // a month is left, and article 5 lid 2 can give it
    )]
    public void Note_to_7_lid_1_c_so_it_is_wherever_nothing_is_left(string course, bool isInVain) =>
        Review("2024-09-21", $"{Placed}\n2024-08-01 wageValueDetermined wageValue: 100; {course}", NoWajong)
            .BreachesOf("extensionWithoutGround")
            .Should()
            .HaveCount(isInVain ? 1 : 0);

    [Fact]
    public void Note_to_7_lid_1_c_where_a_grant_is_due_it_is_withheld_and_nothing_more()
    {
        var review = Review(
            "2024-09-21",
            $"""
            {Placed}
            2024-08-01 wageValueDetermined wageValue: 60
            2024-09-17 trajectoryEnded trajectory: completed
            2024-09-18 employmentStarted contract: temporary, workplace: suitable, independentOfBenefit: true
            2024-09-20 subsidyDecided outcome: extendTrajectory, targetGroupConfirmed: true
            """,
            NoWajong
        );
        review.Breaches.Should().Equal("subsidyWithheld 2024-09-20, art. 7 lid 1");
    }

    // articles 2, 5 and 6: a placement begins for who holds the indication, and not once that must be lost

    [Theory]
    [InlineData(
        "2024-10-15",
        "2024-07-01 newAdviceRequested; 2024-08-20 newAdviceReceived " + Careful,
        "startEmployment",
        false
    )]
    [InlineData(
        "2024-10-15",
        "2024-07-01 newAdviceRequested; 2024-08-20 newAdviceReceived belongs: true",
        "startEmployment",
        true
    )]
    [InlineData("2024-10-15", "", "startEmployment", true)]
    public void Article_6_lid_1_no_employment_is_offered_to_who_must_lose_the_indication(
        string on,
        string advice,
        string step,
        bool isPower
    ) =>
        Review(on, $"{Over}; {advice}", $"{NoWajong}, indicationHeld: true")
            .StepsOf(step)
            .Should()
            .HaveCount(isPower ? 1 : 0);

    [Theory]
    [InlineData(Careful, 0)]
    [InlineData("belongs: true", 1)]
    public void Article_5_lid_1_and_7_nor_a_trajectory_nor_an_employment_at_once(string advice, int count)
    {
        var review = Review(
            "2024-08-21",
            $"2024-07-01 newAdviceRequested; 2024-08-20 newAdviceReceived {advice}",
            $"{NoWajong}, indicationHeld: true, reported: true, directEmployment: true"
        );
        review.StepsOf("startTrajectory").Should().HaveCount(count);
        review.StepsOf("startEmploymentDirectly").Should().HaveCount(count);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", indicationHeld: true", 1)]
    public void Article_2_what_begins_a_placement_waits_until_the_indication_is_known(string known, int count)
    {
        var over = Review("2024-09-18", Over, NoWajong + known);
        over.StepsOf("startEmployment").Should().HaveCount(count);
        Review("2024-09-18", Over, $"{NoWajong}{known}, quotaRealised: true")
            .StepsOf("placeOnWaitingList")
            .Should()
            .HaveCount(count);
        Review("2024-09-18", Over, $"{NoWajong}{known}, quotaRealised: true")
            .Decision("waitingList.place")
            .Should()
            .Be(count == 0 ? "none" : "waitingList bound, art. 9 lid 1");
        var again = Review(
            "2024-09-18",
            "2024-03-18 employmentStarted; 2024-09-17 employmentEnded",
            $"{NoWajong}{known}, reported: true, directEmployment: true"
        );
        again.StepsOf("startTrajectory").Should().HaveCount(count);
        again.StepsOf("startEmploymentDirectly").Should().HaveCount(count);
        (again.FactsOf("indicationHeld").Length > 0).Should().Be(count == 0);
    }

    [Theory]
    [InlineData("2023-09-25 newAdviceReceived " + Careful, "none")]
    [InlineData("2023-09-25 newAdviceReceived belongs: false", "permitted discretionary, art. 6 lid 3")]
    [InlineData("2023-10-20 indicationDecided belongs: false", "none")]
    public void Article_6_lid_3_no_hours_are_offered_to_who_must_lose_the_indication_or_has_lost_it(
        string then,
        string decision
    ) =>
        Review(
                "2023-10-21",
                $"""
                2022-09-01 indicationDecided belongs: true
                2022-10-01 employmentStarted contract: temporary, hours: 36, fullTimeHours: 36
                {then}
                """
            )
            .Decision("employment.hours")
            .Should()
            .Be(decision);

    // article 5 lid 1: a trajectory without the indication goes on in fact only

    [Theory]
    [InlineData("2024-03-01 indicationDecided belongs: false", "ended")]
    [InlineData("", "decisionAwaited")]
    public void Article_5_lid_1_gives_no_days_of_a_trajectory_without_the_indication(string decision, string phase)
    {
        var review = Review(
            "2024-03-20",
            $"2024-02-12 adviceReceived POS; {decision}; 2024-03-18 trajectoryStarted; "
                + "2024-03-19 facilityGranted facilityFirstDay: 2024-03-19, facilityLastDay: 2024-06-30"
        );
        review.Phase.Should().Be(phase);
        review.TermsOf("trajectory").Should().Equal("trajectory 2024-03-18 to 2024-09-17");
        review.TermsOf("facility").Should().Equal("facility 2024-03-19 to 2024-06-30");
        review.StepsOf("extendTrajectory").Should().BeEmpty();
        review.StepsOf("grantFacility").Should().BeEmpty();
        review.BreachesOf("trajectoryWithoutGround").Should().ContainSingle();
    }

    // article 7 lid 1: at the whole wage every condition is met, and there is nothing to subsidise

    [Theory]
    [InlineData(
        ", subsidisedPercent: 1",
        "subsidyTooHigh 2024-09-20 1 percentagePoints, toelichting art. 7 lid 1 onder c"
    )]
    [InlineData("", "subsidyWithoutGround 2024-09-20, art. 7 lid 1")]
    [InlineData(", subsidisedPercent: 0", "subsidyWithoutGround 2024-09-20, art. 7 lid 1")]
    public void Article_7_lid_1_a_grant_at_the_whole_wage_is_too_high_and_lacks_no_condition(
        string share,
        string breach
    )
    {
        var review = Review(
            "2024-09-21",
            $"""
            {Placed}
            2024-08-01 wageValueDetermined wageValue: 100
            2024-09-17 trajectoryEnded trajectory: completed
            2024-09-18 employmentStarted contract: temporary, workplace: suitable, independentOfBenefit: true
            2024-09-20 subsidyDecided outcome: grant, targetGroupConfirmed: true, conditionsRecorded: true, hoursRecorded: true, subsidyRecorded: true, personalSupportRecorded: true{share}
            """,
            NoWajong
        );
        review.Breaches.Should().Equal(breach);
    }

    [Theory]
    [InlineData(
        Language.Dutch,
        "- 20 september 2024: loonkostensubsidie toegekend terwijl de loonwaarde niets te vergoeden laat (art. 7 lid 1)"
    )]
    [InlineData(
        Language.English,
        "- 20 September 2024: wage cost subsidy granted although the wage value leaves nothing to reimburse (art. 7 lid 1)"
    )]
    public void Article_7_lid_1_a_grant_at_the_whole_wage_is_told_as_what_it_is(Language language, string line)
    {
        var file = File(
            """
            2024-09-18 employmentStarted contract: temporary, workplace: suitable, independentOfBenefit: true
            2024-09-20 subsidyDecided outcome: grant
            """,
            $"{NoWajong}, indicationHeld: true, targetGroupConfirmed: true, trajectory: completed, wageValue: 100"
        );
        CaseRules.Review(file, Iso("2024-09-21")).Explain(language).Split('\n').Should().Contain(line);
    }

    [Fact]
    public void Article_5_lid_1_of_a_trajectory_without_the_indication_no_days_left_are_told() =>
        CaseRules
            .Review(
                File("2024-03-01 indicationDecided belongs: false; 2024-03-18 trajectoryStarted"),
                Iso("2024-03-20")
            )
            .Explain(Language.Dutch)
            .Split('\n')
            .Should()
            .Contain(
                "- plaatsingstraject: 18 maart 2024 tot en met 17 september 2024; 6 maanden, geteld vanaf 18 maart 2024 "
                    + "(plaatsingstraject begonnen) (art. 5 lid 1)"
            );

    // article 5 lid 2: what goes on past the end is one excess

    [Theory]
    [InlineData("", "continuedPastEnd 2024-10-01 14 days, art. 5 lid 2")]
    [InlineData("2024-11-20 trajectoryEnded", "continuedPastEnd 2024-11-20 64 days, art. 5 lid 2")]
    [InlineData("2024-10-01 trajectoryEnded", "continuedPastEnd 2024-10-01 14 days, art. 5 lid 2")]
    [InlineData(
        "2024-10-20 newAdviceReceived belongs: true, sameTrajectoryContinued: true",
        "continuedPastEnd 2024-10-20 33 days, art. 5 lid 2"
    )]
    [InlineData(
        "2024-10-25 employmentStarted contract: temporary",
        "continuedPastEnd 2024-10-01 14 days, art. 5 lid 2"
    )]
    public void Article_5_lid_2_a_trajectory_that_goes_on_past_its_end_is_counted_once(string then, string breach) =>
        Review(
                "2024-11-21",
                $"{Placed}\n2024-08-15 newAdviceRequested; "
                    + $"2024-10-01 newAdviceReceived belongs: true, sameTrajectoryContinued: true; {then}",
                NoWajong
            )
            .BreachesOf("continuedPastEnd")
            .Should()
            .Equal(breach);

    // article 4 lid 1, and by analogy of a second advice: what is late can still be done, and nothing makes it in time

    [Theory]
    [InlineData(Placed + "\n2024-07-01 newAdviceRequested; 2024-08-20 newAdviceReceived " + Careful)]
    [InlineData("2024-07-01 adviceRequested; 2024-08-20 adviceReceived adviceBelongs: false, carefullyPrepared: true")]
    public void Article_4_lid_1_of_a_term_that_has_passed_no_change_is_told(string events)
    {
        var review = CaseRules.ReviewWithChanges(File(events), Iso("2024-10-16"));
        var term = review.Decisions.Single(decision => decision.Rule.Key == "indication.term");
        term.OutcomeWord.Should().Be("overdue");
        review.ChangesOf(term).Should().BeNull();
    }

    private const string Over = "2024-03-18 trajectoryStarted; 2024-09-17 trajectoryEnded";
}
