using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Short ways to make cases, and to say what their review must hold.</summary>
internal static class CaseMaking
{
    public static CaseEvent On(string date, CaseEventType type, CaseFacts? facts = null) =>
        new(type, Iso(date), facts ?? CaseFacts.None);

    public static CaseFile Case(params CaseEvent[] events) => new("z-1", NuenenPolicy, events);

    public static CaseFile Knowing(CaseFacts known, params CaseEvent[] events) =>
        new("z-1", NuenenPolicy, events, known);

    public static CaseReview At(this CaseFile file, string date) => CaseRules.Review(file, Iso(date));

    /// <summary>Asked, advised with care and decided in time: the indication is held from 2 February 2026.</summary>
    public static CaseEvent[] Indicated =>
        [
            On("2025-12-01", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person }),
            On(
                "2026-01-05",
                CaseEventType.AdviceReceived,
                new()
                {
                    AdviceBelongs = true,
                    CarefullyPrepared = true,
                    SufficientlyReasoned = true,
                }
            ),
            On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = true }),
            On("2026-02-10", CaseEventType.Reported),
        ];

    /// <summary>A trajectory from 1 March 2026, whose last day is 31 August 2026.</summary>
    public static CaseEvent[] InTrajectory => [.. Indicated, On("2026-03-01", CaseEventType.TrajectoryStarted)];

    /// <summary>Employment from 1 September 2026, whose first two years end on 31 August 2028.</summary>
    public static CaseEvent[] Employed =>
        [
            .. InTrajectory,
            On("2026-08-31", CaseEventType.TrajectoryEnded, new() { Trajectory = TrajectoryStatus.Completed }),
            On("2026-09-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
        ];

    /// <summary>Dismissed for misconduct on 10 January 2027.</summary>
    public static CaseEvent[] DismissedForMisconduct =>
        [.. Employed, On("2027-01-10", CaseEventType.Dismissed, new() { Conduct = Conduct.RefusalOfOrders })];

    public static void ShouldHold(
        this CaseReview review,
        CaseBreachKind what,
        string on,
        string citation,
        CaseAmount? by
    )
    {
        review.Departures.Should().NotContain(departure => departure.InsteadOf == what);
        var breach = review.Breaches.Should().ContainSingle(item => item.What == what, "{0}", review).Which;
        breach.On.Should().Be(Iso(on));
        breach.Extent.Should().Be(by);
        breach.Citation.Should().Be(Place(citation));
        breach.Norm.Should().BeDefined();
        RuleCatalogue.All.Should().Contain(breach.Rule);
    }

    public static void ShouldNotHold(this CaseReview review, CaseBreachKind what) =>
        review.Breaches.Should().NotContain(breach => breach.What == what);

    public static void ShouldHold(
        this CaseReview review,
        CaseDepartureKind what,
        string on,
        string citation,
        CaseBreachKind? insteadOf = null
    )
    {
        var departure = review.Departures.Should().ContainSingle(item => item.What == what).Which;
        departure.On.Should().Be(Iso(on));
        departure.InsteadOf.Should().Be(insteadOf);
        departure.Citation.Should().Be(Citation.Parse(citation, review.Policy.Regulation));
    }

    public static NextStep Step(this CaseReview review, CaseStep what) =>
        review
            .NextSteps.Should()
            .ContainSingle(step => step.What == what, "{0}", string.Join("; ", review.NextSteps))
            .Which;

    public static void ShouldAsk(
        this CaseReview review,
        CaseStep what,
        CaseParty who,
        string? by,
        Force force,
        string citation
    )
    {
        var step = review.Step(what);
        step.Who.Should().Be(who);
        step.By.Should().Be(by is null ? null : Iso(by));
        step.Force.Should().Be(force);
        step.Citation.Should().Be(Citation.Parse(citation, review.Policy.Regulation));
    }

    public static void ShouldNotAsk(this CaseReview review, CaseStep what) =>
        review.NextSteps.Should().NotContain(step => step.What == what);

    /// <summary>The latest term of that name; former ones stand before it.</summary>
    public static CaseTerm Term(this CaseReview review, CaseTermName name)
    {
        review.Terms.Should().Contain(term => term.Name == name, "{0}", string.Join("; ", review.Terms));
        return review.Terms.Last(term => term.Name == name);
    }

    /// <summary>All terms of a name, those that have ended included: first and last day.</summary>
    public static IEnumerable<string> TermsOf(this CaseReview review, CaseTermName name) =>
        review
            .Terms.Where(term => term.Name == name)
            .Select(term => $"{Guard.Iso(term.FirstDay)} to {Guard.Iso(term.LastDay!.Value)}");

    public static void ShouldRun(
        this CaseTerm term,
        string first,
        string? last,
        string citation,
        int? left,
        int? late = null
    )
    {
        term.FirstDay.Should().Be(Iso(first));
        term.LastDay.Should().Be(last is null ? null : Iso(last));
        term.Citation.Should().Be(Place(citation));
        term.DaysLeft.Should().Be(left);
        term.DaysLate.Should().Be(late);
    }

    public static IDecision Decision(this CaseReview review, string rule) =>
        review.Decisions.Should().ContainSingle(decision => decision.Rule.Key == rule).Which;

    public static CaseAmount Days(int days) => new(days, CaseAmountUnit.Days);

    public static CaseAmount Months(int months) => new(months, CaseAmountUnit.Months);

    /// <summary>The hardship clause, with its conditions met.</summary>
    public static CaseEvent Departing(string day, string rule, string outcome) =>
        On(
            day,
            CaseEventType.HardshipApplied,
            new()
            {
                Rule = rule,
                NewOutcome = outcome,
                Reason = "a reason",
                SpecialCase = true,
                UnfairnessEstablished = true,
                FixedByStatute = false,
            }
        );
}
