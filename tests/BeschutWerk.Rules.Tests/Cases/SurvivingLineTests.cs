using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Lines of the review that could once be changed without a test that failed.</summary>
public sealed class SurvivingLineTests
{
    private const string Held = "indicationHeld: true, reported: true";

    // article 6: an offer during employment

    [Fact]
    public void A_fact_that_a_decision_and_an_act_both_lack_matters_once()
    {
        var file = new CaseFile(
            "a",
            BuiltInPolicies.Nuenen2019,
            [
                new CaseEvent(CaseEventType.AdviceReceived, new(2026, 6, 9), new CaseFacts { AdviceBelongs = true }),
                new CaseEvent(CaseEventType.InformationRequested, new(2026, 6, 11)),
            ],
            publishedOn: new(2019, 9, 10)
        );
        CaseRules.Review(file, new(2027, 2, 28)).FactsThatMatter.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
    }

    [Fact]
    public void A_policy_whose_new_advice_rests_on_no_percentage_is_reviewed_with_a_wage_value()
    {
        var policy = BuiltInPolicies.Nuenen2019 with
        {
            Provisions = BuiltInPolicies.Nuenen2019.Provisions.With(
                new Provision(
                    Norm.NewAdviceRequest,
                    BuiltInPolicies.Nuenen2019.CitationOf(Norm.NewAdviceRequest)!.Value
                )
            ),
        };
        var file = new CaseFile(
            "a",
            policy,
            [
                new CaseEvent(CaseEventType.EmploymentStarted, new(2026, 8, 31)),
                new CaseEvent(CaseEventType.NewAdviceReceived, new(2026, 10, 31), new CaseFacts { Belongs = true }),
            ],
            new CaseFacts { IndicationHeld = true, WageValue = WageValue.FromPercent(20) },
            publishedOn: new(2019, 9, 10)
        );
        CaseRules
            .Review(file, new(2027, 2, 28))
            .Decisions.Should()
            .Contain(it => it.Rule == IndicationRules.ReassessRule);
    }

    [Fact]
    public void Article_6_work_offered_during_an_employment_is_judged_and_leaves_the_employment_as_it_is()
    {
        var review = Review(
            "2026-05-02",
            "2026-01-01 employmentStarted hours: 36, fullTimeHours: 36; 2026-05-01 workOffered hours: 24, fullTimeHours: 36",
            Held + ", medicalRestriction: false, otherInability: none"
        );
        review.Breaches.Should().Equal("hoursNotPermitted 2026-05-01 12 hoursPerWeek, art. 6 lid 4");
        review.Decision("employment.hours").Should().Be("permitted discretionary, art. 6 lid 3");
        review.Phase.Should().Be("employment");
    }

    // article 11

    [Theory]
    [InlineData("other", "")]
    [InlineData("none", "")]
    public void Article_11_lid_1_a_dismissal_after_one_whose_period_is_over_has_its_own(string first, string breach)
    {
        var review = Review(
            "2026-01-20",
            $"""
            2024-09-01 employmentStarted
            2025-01-10 dismissed conduct: {first}
            2025-08-01 employmentStarted
            2025-12-01 dismissed conduct: alcoholAbuse
            """,
            Held
        );
        review.Phase.Should().Be("misconductPeriod");
        review.TermsOf("misconductPeriod").Should().Equal("misconductPeriod 2025-12-02 to 2026-06-01, left 132");
        string.Join(";", review.Breaches).Should().Be(breach);
        review.Facts.Should().NotContain(fact => fact.StartsWith("forMisconduct on ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-07-10", null)]
    [InlineData("2025-07-11", 1)]
    [InlineData("2025-12-10", 153)] // the later dismissal was for no misconduct
    public void Article_11_lid_3_support_belongs_to_the_dismissal_for_misconduct(string offered, int? late) =>
        Review(
            "2025-12-20",
            $"""
            2024-09-01 employmentStarted
            2025-01-10 dismissed conduct: alcoholAbuse
            {(
                offered.StartsWith("2025-12", StringComparison.Ordinal)
                    ? "2025-08-01 employmentStarted\n2025-12-01 dismissed conduct: none"
                    : ""
            )}
            {offered} misconductSupportOffered preventsRepetition: true, improvesChances: true
            """,
            Held
        )
            .Breaches.Should()
            .Equal(late is { } days ? [$"supportOutsidePeriod {offered} {days} days, art. 11 lid 3"] : []);

    [Theory]
    [InlineData("2025-12-01", true)] // its own day is not inside the period
    [InlineData("2025-12-02", false)]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-06-02", true)]
    public void Article_11_lid_3_after_two_dismissals_for_misconduct_the_last_counts(string offered, bool isOutside)
    {
        var breaches = Review(
                "2026-12-20",
                $"""
                2024-09-01 employmentStarted
                2025-01-10 dismissed conduct: alcoholAbuse
                2025-08-01 employmentStarted
                2025-12-01 dismissed conduct: refusalOfOrders
                {offered} misconductSupportOffered preventsRepetition: true, improvesChances: true
                """,
                Held
            )
            .BreachesOf("supportOutsidePeriod");
        breaches.Length.Should().Be(isOutside ? 1 : 0);
    }

    // decisions that a review could leave out

    [Theory]
    [InlineData("ableToWork: false", "dayActivities bound, brief p. 1 al. 4")]
    [InlineData("ableToWork: true, suitableInstruments: [guidance]", "regularInstrument bound, brief p. 2 al. 2")]
    [InlineData(
        "ableToWork: true, suitableInstruments: [], shelteredWorkFits: true",
        "shelteredWork bound, brief p. 2 al. 2"
    )]
    [InlineData("", "lacks [ableToWork, suitableInstruments, shelteredWorkFits]")]
    public void Maastricht_the_choice_of_an_instrument_is_reviewed(string known, string decision) =>
        Review("2026-03-01", "", known, OfMaastricht).Decision("instrument.choose").Should().Be(decision);

    [Theory]
    [InlineData("2026-01-04", "none")]
    [InlineData("2026-01-05", "lacks [adaptationsBeyondEmployer, supervisionBeyondEmployer]")]
    [InlineData("2026-02-02", "none")]
    public void Note_to_3_lid_2_the_conclusion_is_reviewed_while_advice_is_awaited(string on, string decision) =>
        Review(on, "2026-01-05 adviceRequested; 2026-02-02 adviceReceived")
            .Decision("advice.conclude")
            .Should()
            .Be(decision);

    [Fact]
    public void Article_8_sickness_and_the_workplace_are_reviewed_during_an_employment()
    {
        const string events =
            "2026-01-01 employmentStarted; 2026-02-01 sicknessStarted; 2026-03-01 sicknessEnded; 2026-04-01 employmentEnded";
        const string known = Held + ", limitationPresent: true, expertFindsNecessary: true, benefit: participatiewet";
        Review("2026-01-31", events, known).Decision("provisions.sickness").Should().Be("none");
        Review("2026-02-01", events, known)
            .Decision("provisions.sickness")
            .Should()
            .Be("noRiskPolicyApplies bound, art. 8 lid 3");
        Review("2026-03-01", events, known).Decision("provisions.sickness").Should().Be("none");
        var employed = Review("2026-03-01", events, known);
        employed.Decision("provisions.workplaceAdaptation").Should().Be("permitted discretionary, art. 8 lid 2");
        employed.StepsOf("adaptWorkplace").Should().Equal("college adaptWorkplace discretionary, art. 8 lid 2");
        Review("2026-04-01", events, known).StepsOf("adaptWorkplace").Should().BeEmpty();
    }

    // Besluit article 2 for the new advice

    [Theory]
    [InlineData("2026-03-02", null)] // eight weeks after Monday 5 January
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-12", 10)]
    public void Besluit_article_2_a_new_advice_is_late_after_eight_weeks(string received, int? late)
    {
        const string asked = "2025-09-01 employmentStarted; 2026-01-05 newAdviceRequested;";
        foreach (var events in (string[])[asked, $"{asked} {received} newAdviceReceived belongs: true"])
        {
            var on = events == asked && late is not null ? "2026-03-03" : received;
            Review(received, events, Held)
                .BreachesOf("adviceLate")
                .Should()
                .Equal(late is { } days ? [$"adviceLate {on} {days} days, art. 2 lid 1"] : []);
        }
    }

    // note to article 7 lid 1 onder c

    [Theory]
    [InlineData("", true)]
    [InlineData("wageValue: 30", false)]
    [InlineData("wageValue: 29.9999", true)]
    [InlineData("employerWilling: true", false)]
    [InlineData("targetGroupConfirmed: false", false)]
    [InlineData("receivesWajong: true", false)]
    [InlineData("departureReason: stated", false)]
    public void Note_to_7_c_the_conditions_of_an_extension_that_is_withheld(string other, bool isWithheld)
    {
        string[] said =
        [
            "wageValue: 20",
            "employerWilling: false",
            "targetGroupConfirmed: true",
            "receivesWajong: false",
        ];
        var facts = said.Where(fact => fact.Split(':')[0] != other.Split(':')[0]).Append(other);
        Review(
                "2026-07-01",
                $"2026-01-01 trajectoryStarted; 2026-06-15 subsidyDecided outcome: refuse, {string.Join(", ", facts)}",
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal(isWithheld ? ["extensionWithheld 2026-06-15, toelichting art. 7 lid 1 onder c"] : []);
    }

    [Fact]
    public void Note_to_7_c_after_the_full_extension_nothing_is_withheld() =>
        Review(
            "2027-01-01",
            """
            2026-01-01 trajectoryStarted
            2026-02-01 trajectoryExtended months: 6, ground: newWorkplace
            2026-06-15 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false
            """,
            Held
        )
            .Breaches.Should()
            .BeEmpty();

    // a policy that has ended

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2025-12-31", 0)]
    public void What_is_done_after_the_last_day_of_a_policy_breaks_it_no_more(string lastDay, int count)
    {
        var ended = NuenenPolicy.Until(Iso(lastDay));
        var events = CaseText.File("2026-01-01 trajectoryStarted months: 8").Events;
        var file = new CaseFile("z-1", ended, events, publishedOn: Day(2019, 9, 10));
        CaseRules.Review(file, Day(2026, 1, 1)).Breaches.Should().HaveCount(count);
        CaseRules.Review(file, Day(2026, 6, 1)).Breaches.Should().HaveCount(count);
    }
}
