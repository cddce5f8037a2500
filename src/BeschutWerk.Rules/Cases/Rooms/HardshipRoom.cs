using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The hardship clause: article 12.</summary>
internal sealed class HardshipRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseEvent> applied;

    public override void Follow(CaseEvent happened)
    {
        applied.Add(happened);
        Signals.HardshipApplied(happened.On);
    }

    /// <summary>
    /// Whether the clause was applied to a rule since a day, so that what would else be a breach is none and its duty is
    /// lifted.
    /// </summary>
    public bool IsDepartedFrom(Rule rule, CaseBreachKind what, LocalDate since)
    {
        foreach (var happened in applied)
        {
            if (happened.On >= since && Lifts(happened.Facts, rule, what))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Each application of the clause whose conditions are met takes the place of one act against the rule that it departs
    /// from; one whose conditions are not met is a breach itself, and one of which that is unknown is neither.
    /// </summary>
    public override void Conclude(ReviewDraft review)
    {
        if (applied.Count == 0 || !Policy.Regulates(Norm.Hardship))
        {
            return;
        }

        foreach (var happened in applied)
        {
            if (RuleCatalogue.Find(happened.Facts.Rule!) is { } rule)
            {
                Conclude(review, happened, rule);
            }
        }
    }

    private bool Lifts(CaseFacts facts, Rule rule, CaseBreachKind what) =>
        Policy.Regulates(Norm.Hardship)
        && string.Equals(facts.Rule, rule.Key, StringComparison.Ordinal)
        && BreachTable.Of(what).IsNoneWith(facts.NewOutcome!)
        && HardshipRules.IsHardship(Policy, FactsOf(facts, rule)) is true;

    private void Conclude(ReviewDraft review, CaseEvent happened, Rule rule)
    {
        var facts = FactsOf(happened.Facts, rule);
        var isHardship = HardshipRules.IsHardship(Policy, facts);
        if (isHardship is not false)
        {
            foreach (var act in Fixed(review, happened, rule))
            {
                review.Lift(act); // of what was departed from, the statute is left
            }
        }

        switch (isHardship)
        {
            case true:
                Depart(review, happened, rule);
                break;
            case false:
                review.AddBreach(
                    CaseBreachKind.HardshipWithoutGround,
                    happened.On,
                    decision: null,
                    by: null,
                    arisesFrom: happened
                );
                break;
            case null:
                AddUnknown(review, happened.On, facts);
                foreach (var act in Mended(review, happened, rule))
                {
                    review.Lift(act); // nothing is alleged while it may have been lifted
                }

                break;
        }

        DecideDeparture(review, happened, rule, facts);
    }

    private void AddUnknown(ReviewDraft review, LocalDate day, HardshipFacts facts)
    {
        AddIf(facts.SpecialCase is null && Policy.Asks(Norm.Hardship, Condition.SpecialCase), CaseFact.SpecialCase);
        AddIf(
            facts.UnfairnessEstablished is null && Policy.Asks(Norm.Hardship, Condition.UnfairnessEstablished),
            CaseFact.UnfairnessEstablished
        );
        AddIf(facts.FixedByStatute is null, CaseFact.FixedByStatute);

        void AddIf(bool isUnknown, CaseFact fact)
        {
            if (isUnknown)
            {
                review.AddFact(fact, Norm.Hardship, HardshipRules.DepartRule, day);
            }
        }
    }

    private static HardshipFacts FactsOf(CaseFacts facts, Rule rule) =>
        new()
        {
            SpecialCase = facts.SpecialCase,
            UnfairnessEstablished = facts.UnfairnessEstablished,
            FixedByStatute = rule.IsStatutory ? true : facts.FixedByStatute,
            Reason = facts.Reason,
        };

    private void Depart(ReviewDraft review, CaseEvent happened, Rule rule)
    {
        var mended = Mended(review, happened, rule);
        if (mended.Count == 0)
        {
            AddDeparture(review, rule, happened.On, by: null, insteadOf: null);
        }

        foreach (var act in mended)
        {
            review.Lift(act);
            AddDeparture(
                review,
                rule,
                act.Breach.On,
                act.Fixed is { Rest: var rest } ? rest : act.Breach.Extent,
                act.Breach.What
            );
        }
    }

    /// <summary>The breaches that it would have made none, and that a statute fixes as a whole.</summary>
    private static List<JudgedAct> Fixed(ReviewDraft review, CaseEvent happened, Rule rule) =>
        [.. review.Breaches.Where(act => act.Fixed is { Rest: null } && IsMended(act.Breach, happened, rule))];

    /// <summary>
    /// The first breach of that rule, of that day or later, that the new outcome would have made none, with the others
    /// that arise from the same act or the same dismissal; none where it has put an end to one that ran.
    /// </summary>
    private static List<JudgedAct> Mended(ReviewDraft review, CaseEvent happened, Rule rule)
    {
        if (review.Breaches.Any(act => IsEnded(act.Breach, happened, rule)))
        {
            return [];
        }

        var mended = review
            .Breaches.Where(act => act.Fixed is not { Rest: null } && IsMended(act.Breach, happened, rule))
            .ToList();
        if (mended.Count < 2)
        {
            return mended;
        }

        var first = mended.Aggregate((one, other) => other.Breach.On < one.Breach.On ? other : one);
        return mended.FindAll(act => act == first || (first.Act is not null && ReferenceEquals(act.Act, first.Act)));
    }

    /// <summary>What began before it and it put an end to, so that it is spent.</summary>
    private static bool IsEnded(CaseBreach breach, CaseEvent happened, Rule rule) =>
        breach is { EndedBy: CaseEventType.HardshipApplied, EndedOn: { } day }
        && day == happened.On
        && breach.On < day
        && ReferenceEquals(breach.Rule, rule);

    private void AddDeparture(ReviewDraft review, Rule rule, LocalDate day, CaseAmount? by, CaseBreachKind? insteadOf)
    {
        if (Applied(day) && Policy.CitationOf(Norm.Hardship) is { } citation)
        {
            review.AddDeparture(
                new CaseDeparture(CaseDepartureKind.Hardship, day, by, Norm.Hardship, citation, insteadOf)
                {
                    Rule = rule,
                }
            );
        }
    }

    /// <summary>The clause departs from the rules of the policy only, not from what a statute fixes.</summary>
    private static bool IsMended(CaseBreach breach, CaseEvent happened, Rule rule) =>
        ReferenceEquals(breach.Rule, rule)
        && !NormTable.Of(breach.Norm).IsNational
        && breach.On >= happened.On
        && BreachTable.Of(breach.What).IsNoneWith(happened.Facts.NewOutcome!);

    /// <summary>The decision to depart, where the review holds the decision that is departed from.</summary>
    private void DecideDeparture(ReviewDraft review, CaseEvent happened, Rule rule, HardshipFacts facts)
    {
        var newOutcome = happened.Facts.NewOutcome!;
        var original = review.Decisions.FirstOrDefault(decision =>
            ReferenceEquals(decision.Rule, rule) && decision.Status is DecisionStatus.Determined
        );
        if (original is not null && !string.Equals(original.OutcomeWord, newOutcome, StringComparison.Ordinal))
        {
            review.Add(
                Ask((policy, given) => HardshipRules.Depart(policy, original, newOutcome, given), facts),
                happened.Type,
                happened.On
            );
        }
    }
}
