using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The invented cases that come with the tool, on the days at which the page of the command says to look.</summary>
public sealed class ExampleCaseTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/cases";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathTo(Folder), "*.json").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_can_be_and_the_page_of_the_command_says_when_to_look(string name)
    {
        var file = Read(name);
        file.Events.Length.Should().BeInRange(8, 16);
        File.ReadAllText(Repository.PathTo("src/docs/tool.md"))
            .Contains($"`{name}`")
            .Should()
            .BeTrue("the page of the command names {0}", name);
    }

    [Fact]
    public void The_case_in_code_in_the_readme_gives_what_stands_beside_it()
    {
        var file = new CaseFile(
            "A-001",
            BuiltInPolicies.Nuenen2019,
            [
                new CaseEvent(CaseEventType.AdviceRequested, new(2025, 11, 17)),
                new CaseEvent(CaseEventType.AdviceReceived, new(2026, 1, 5), new CaseFacts { AdviceBelongs = true }),
            ],
            publishedOn: new(2019, 9, 10)
        );
        var review = CaseRules.Review(file, on: new(2026, 3, 3));
        review.Phase.ToString().Should().Be("DecisionAwaited");
        review.NextSteps[0].ToString().Should().Be("college: decideIndication by 2026-03-02, bound");
        review
            .Breaches[0]
            .ToString()
            .Should()
            .StartWith("decisionLate on 2026-03-03 by 1 days (art. 4 lid 1 Beleidsregels");
        review.FactsThatMatter[0].ToString().Should().Be("limitationPresent (targetGroup.assess)");
    }

    [Fact]
    public void The_ordinary_course_goes_from_advice_to_a_permanent_contract_without_a_breach()
    {
        var indicated = Review("ordinary-course.json", new(2023, 4, 10));
        indicated.Phase.Should().Be(CasePhase.Indicated);
        Term(indicated, CaseTermName.IndicationDecision).Should().Be("2023-02-28 to 2023-04-24 (art. 4 lid 1)");
        Step(indicated, CaseStep.StartTrajectory).Should().Be("college, discretionary (art. 5 lid 1)");

        var trajectory = Review("ordinary-course.json", new(2023, 7, 1));
        trajectory.Phase.Should().Be(CasePhase.Trajectory);
        Term(trajectory, CaseTermName.Trajectory).Should().Be("2023-05-01 to 2023-10-31, 122 left (art. 5 lid 1)");
        Term(trajectory, CaseTermName.ExtensionRoom).Should().StartWith("2023-11-01 to 2024-04-30");
        Decision(trajectory, "placement.income").Should().EndWith("(art. 5 lid 5)");

        var employed = Review("ordinary-course.json", new(2024, 1, 15));
        employed.Phase.Should().Be(CasePhase.Employment);
        Decision(employed, "employment.contract").Should().Be("temporary, inPrinciple (art. 6 lid 1)");
        Decision(employed, "employment.hours").Should().Be("permitted, discretionary (art. 6 lid 4)");
        Term(employed, CaseTermName.WageValueDetermination)
            .Should()
            .Be("2023-09-12 to 2024-09-11, 240 left (art. 7 lid 3)");

        var lastDay = Review("ordinary-course.json", new(2025, 10, 31));
        Term(lastDay, CaseTermName.TemporaryContract).Should().Be("2023-11-01 to 2025-10-31, 0 left (art. 6 lid 1)");
        Step(lastDay, CaseStep.OfferPermanentContract).Should().EndWith("bound (art. 6 lid 2)");
        var permanent = Review("ordinary-course.json", new(2025, 11, 1));
        Decision(permanent, "employment.contract").Should().Be("permanent, bound (art. 6 lid 2)");
        permanent.Breaches.Should().BeEmpty();
        permanent.Departures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ordinary-course.json", "2023-11-06", 57.5, true)] // 100 - 42.5
    [InlineData("ordinary-course.json", "2024-09-16", 55, false)] // a grant stands: the subsidy rules say what follows
    [InlineData("ordinary-course.json", "2025-09-15", 52.5, false)]
    [InlineData("low-wage-value.json", "2026-03-09", 68.75, true)] // below the cap of 70
    public void The_subsidy_is_granted_as_the_wage_value_leaves_it(
        string name,
        string grantedOn,
        double percent,
        bool isFirst
    )
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(grantedOn).Value;
        var before = Review(name, day.PlusDays(-1));
        Decision(before, "subsidy.decide").Should().Be("grant, bound (art. 7 lid 1)");
        before
            .Decisions.Single(item => item.Rule.Key == "subsidy.decide")
            .Values.Should()
            .Contain(new OutcomeValue("subsidisedPercent", (decimal)percent));
        before.NextSteps.Any(step => step.What == CaseStep.DecideSubsidy).Should().Be(isFirst);
        if (isFirst)
        {
            Step(before, CaseStep.DecideSubsidy).Should().StartWith("college").And.EndWith(", bound (art. 7 lid 1)");
        }

        var after = Review(name, day);
        after.NextSteps.Should().NotContain(step => step.What == CaseStep.DecideSubsidy);
        after.Breaches.Should().BeEmpty();
    }

    [Fact]
    public void A_suspended_term_moves_by_its_days_and_a_decision_after_it_is_late()
    {
        // 8 weeks after 5 January is 2 March; 9 days and 7 days of suspension
        var suspended = Review("suspended-decision.json", new(2026, 1, 25));
        suspended.Phase.Should().Be(CasePhase.DecisionAwaited);
        Decision(suspended, "indication.term").Should().Be("suspended, bound (art. 4 lid 3)");
        Term(suspended, CaseTermName.IndicationDecision).Should().Be("2026-01-06 to .. (art. 4 lid 1)");
        Term(suspended, CaseTermName.Suspension).Should().Be("2026-01-21 to .. (art. 4 lid 3)");

        var lastDay = Review("suspended-decision.json", new(2026, 3, 18));
        Term(lastDay, CaseTermName.IndicationDecision).Should().Be("2026-01-06 to 2026-03-18, 0 left (art. 4 lid 1)");
        Step(lastDay, CaseStep.DecideIndication).Should().Be("college by 2026-03-18, bound (art. 4 lid 1)");
        lastDay.Breaches.Should().BeEmpty();

        var late = Review("suspended-decision.json", new(2026, 3, 19));
        Term(late, CaseTermName.IndicationDecision).Should().Be("2026-01-06 to 2026-03-18, 1 late (art. 4 lid 1)");
        Breaches(late).Should().Equal("decisionLate on 2026-03-19 by 1 days (art. 4 lid 1)");

        var waiting = Review("suspended-decision.json", new(2026, 4, 1));
        waiting.Phase.Should().Be(CasePhase.WaitingList);
        Breaches(waiting).Should().Equal("decisionLate on 2026-03-20 by 2 days (art. 4 lid 1)");
        Decision(waiting, "waitingList.responsible").Should().Be("uwv, inPrinciple (toelichting art. 9)");

        var trajectory = Review("suspended-decision.json", new(2026, 7, 15));
        Term(trajectory, CaseTermName.Trajectory).Should().StartWith("2026-07-01 to 2026-12-31");
    }

    [Fact]
    public void A_low_wage_value_opens_a_new_trajectory_after_a_short_extension()
    {
        Term(Review("low-wage-value.json", new(2025, 6, 15)), CaseTermName.Trajectory)
            .Should()
            .StartWith("2025-01-01 to 2025-06-30");
        var extended = Review("low-wage-value.json", new(2025, 6, 16));
        Term(extended, CaseTermName.Trajectory).Should().StartWith("2025-01-01 to 2025-08-31, 76 left");
        Term(extended, CaseTermName.ExtensionRoom).Should().StartWith("2025-09-01 to 2025-12-31");

        var low = Review("low-wage-value.json", new(2025, 8, 20));
        Step(low, CaseStep.RequestNewAdvice).Should().Be("college, discretionary (art. 10 lid 1)");
        low.FactsThatMatter.Select(fact => $"{fact.Fact} {fact.Citation?.ToShortString()}")
            .Should()
            .Contain("newWorkplace art. 5 lid 3");

        var renewed = Review("low-wage-value.json", new(2025, 12, 1));
        Terms(renewed, CaseTermName.Trajectory)
            .Should()
            .Equal("2025-01-01 to 2025-08-31 (art. 5 lid 1)", "2025-09-01 to 2026-02-28, 89 left (art. 5 lid 3)");

        var employed = Review("low-wage-value.json", new(2026, 4, 1));
        Term(employed, CaseTermName.TemporaryContract).Should().StartWith("2026-03-01 to 2028-02-29");
        employed.Breaches.Should().BeEmpty();
        employed.Departures.Should().BeEmpty();
    }

    [Fact]
    public void After_misconduct_sheltered_work_is_offered_again_from_the_day_after_six_months()
    {
        var within = Review("misconduct.json", new(2026, 2, 28));
        within.Phase.Should().Be(CasePhase.MisconductPeriod);
        Term(within, CaseTermName.MisconductPeriod).Should().Be("2025-09-01 to 2026-02-28, 0 left (art. 11 lid 1)");
        Decision(within, "misconduct.reoffer").Should().Be("tooEarly, bound (art. 11 lid 1)");
        Decision(within, "misconduct.cooperation").Should().Be("mustCooperate, bound (art. 11 lid 4)");
        Step(within, CaseStep.OfferSupport).Should().Be("college by 2026-02-28, discretionary (art. 11 lid 3)");
        within
            .Obstacles.Select(item => $"{item.Rule.Key} {item.Citation?.ToShortString()}")
            .Should()
            .Contain("misconduct.reoffer art. 11 lid 1");

        Review("misconduct.json", new(2026, 3, 1)).Phase.Should().Be(CasePhase.WaitingList);
        var returned = Review("misconduct.json", new(2026, 6, 1));
        returned.Phase.Should().Be(CasePhase.Trajectory);
        returned.Breaches.Should().BeEmpty();

        var tooEarly = Read("misconduct.json").With(new CaseEvent(CaseEventType.WorkOffered, new(2026, 2, 28)));
        Breaches(CaseRules.Review(tooEarly, new(2026, 6, 1)))
            .Should()
            .Equal("offeredTooEarly on 2026-02-28 by 1 days (art. 11 lid 1)");
        var inTime = Read("misconduct.json").With(new CaseEvent(CaseEventType.WorkOffered, new(2026, 3, 1)));
        CaseRules.Review(inTime, new(2026, 6, 1)).Breaches.Should().BeEmpty();
    }

    [Fact]
    public void With_a_wajong_benefit_uwv_provides_and_there_is_no_subsidy()
    {
        // assessed on 15 January 2024: a request on 13 January 2025 still comes within the 12 months
        var advice = Review("wajong.json", new(2025, 2, 1));
        Decision(advice, "advice.investigation").Should().Be("notRequired, discretionary (toelichting art. 3 lid 2)");
        // 8 weeks after 13 January is Monday 10 March
        Term(advice, CaseTermName.Advice).Should().StartWith("2025-01-14 to 2025-03-10, 37 left (art. 2");
        Step(advice, CaseStep.GiveAdvice).Should().StartWith("uwv by 2025-03-10, bound");
        Decision(Review("wajong.json", new(2025, 6, 1)), "placement.income")
            .Should()
            .EndWith("(toelichting art. 5 lid 5)");

        var employed = Review("wajong.json", new(2025, 11, 5));
        Decision(employed, "subsidy.decide").Should().Be("refuse, bound (art. 7 lid 1 onder f)");
        employed
            .Obstacles.Select(item => $"{item.Rule.Key} {item.Citation?.ToShortString()}")
            .Should()
            .Contain("subsidy.decide art. 7 lid 1 onder f");
        Step(employed, CaseStep.AdaptWorkplace).Should().Be("uwv, discretionary (art. 8 lid 2)");

        var sick = Review("wajong.json", new(2026, 2, 1));
        Step(sick, CaseStep.Reintegrate).Should().Be("employer, bound (art. 8 lid 3)");
        var recovered = Review("wajong.json", new(2026, 2, 2));
        recovered.NextSteps.Should().NotContain(step => step.What == CaseStep.Reintegrate);
        recovered.Breaches.Should().BeEmpty();
    }

    [Fact]
    public void In_maastricht_advice_without_a_pre_trajectory_is_a_departure_and_no_breach()
    {
        Decision(Review("maastricht.json", new(2024, 3, 31)), "policy.inForce").Should().StartWith("notYetInForce");
        var asked = Review("maastricht.json", new(2024, 5, 20));
        asked.Phase.Should().Be(CasePhase.AdviceAwaited);
        Departures(asked).Should().Equal("adviceWithoutPreTrajectory on 2024-05-06 (brief p. 2 al. 3)");
        asked.Breaches.Should().BeEmpty();

        var negative = Review("maastricht.json", new(2024, 7, 9));
        negative.Phase.Should().Be(CasePhase.Ended);
        Step(negative, CaseStep.StartPreTrajectory).Should().Be("college, inPrinciple (brief p. 2 al. 3)");

        var askedAgain = Review("maastricht.json", new(2025, 1, 20));
        askedAgain.Phase.Should().Be(CasePhase.AdviceAwaited);
        askedAgain.Departures.Should().HaveCount(1, "the second time the pre-trajectory came first");

        var employed = Review("maastricht.json", new(2025, 6, 1));
        employed.Phase.Should().Be(CasePhase.Employment);
        employed
            .Decisions.Single(item => item.Rule.Key == "subsidy.decide")
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);
        employed.Breaches.Should().BeEmpty();
    }

    private static CaseFile Read(string name)
    {
        var reading = CaseJson.Read(File.ReadAllBytes(Repository.PathTo($"{Folder}/{name}")));
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }

    private static CaseReview Review(string name, LocalDate on) => CaseRules.Review(Read(name), on);

    private static string Term(CaseReview review, CaseTermName name) => Terms(review, name).Single();

    private static IEnumerable<string> Terms(CaseReview review, CaseTermName name) =>
        review.Terms.Where(item => item.Name == name).Select(Shown);

    private static string Shown(CaseTerm term)
    {
        var days =
            term.DaysLeft is { } left ? $", {left} left"
            : term.DaysLate is { } late ? $", {late} late"
            : "";
        return $"{Day(term.FirstDay)} to {Day(term.LastDay)}{days} ({term.Citation.ToShortString()})";
    }

    private static string Step(CaseReview review, CaseStep what)
    {
        var step = review.NextSteps.Single(item => item.What == what);
        var by = step.By is { } day ? $" by {Day(day)}" : "";
        return $"{Words.Of(step.Who)}{by}, {Words.Of(step.Force)} ({step.Citation.ToShortString()})";
    }

    private static string Decision(CaseReview review, string rule)
    {
        var decision = review.Decisions.Single(item => item.Rule.Key == rule);
        return $"{decision.OutcomeWord}, {Words.Of(decision.Force!.Value)} ({decision.Citation?.ToShortString()})";
    }

    private static IEnumerable<string> Breaches(CaseReview review) =>
        review.Breaches.Select(item =>
            $"{Words.Of(item.What)} on {Day(item.On)}{By(item.Extent)} ({item.Citation.ToShortString()})"
        );

    private static IEnumerable<string> Departures(CaseReview review) =>
        review.Departures.Select(item =>
            $"{Words.Of(item.What)} on {Day(item.On)}{By(item.Extent)} ({item.Citation.ToShortString()})"
        );

    private static string By(CaseAmount? amount) => amount is { } by ? $" by {by}" : "";

    private static string Day(LocalDate? day) =>
        day is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "..";
}
