using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The hardship clause: article 12.</content>
internal sealed partial class CaseCourse
{
    private List<CaseEvent>? hardships;

    /// <summary>
    /// Each application of the clause whose conditions are met takes the place of one act against the rule that it departs
    /// from; one whose conditions are not met is a breach itself, and one of which that is unknown is neither.
    /// </summary>
    private void ReviewHardship()
    {
        if (hardships is null || !policy.Regulates(Norm.Hardship))
        {
            return;
        }

        foreach (var happened in hardships)
        {
            if (RuleCatalogue.Find(happened.Facts.Rule ?? "") is not { } rule)
            {
                continue;
            }

            var facts = HardshipFactsOf(happened.Facts, rule);
            switch (HardshipRules.IsHardship(facts))
            {
                case true:
                    Depart(happened, rule);
                    break;
                case false:
                    AddBreach(
                        CaseBreachKind.HardshipWithoutGround,
                        happened.On,
                        null,
                        Norm.Hardship,
                        HardshipRules.DepartRule,
                        arisesFrom: happened
                    );
                    break;
                case null:
                    break;
            }

            DecideDeparture(happened.Facts, rule, facts);
        }
    }

    private static HardshipFacts HardshipFactsOf(CaseFacts facts, Rule rule) =>
        new()
        {
            SpecialCase = facts.SpecialCase,
            UnfairnessEstablished = facts.UnfairnessEstablished,
            FixedByStatute = rule.IsStatutory ? true : facts.FixedByStatute,
            Reason = facts.Reason,
        };

    /// <summary>
    /// The first breach of that rule, of that day or later, that the new outcome would have made none, with the others
    /// that arise from the same act or the same dismissal.
    /// </summary>
    private void Depart(CaseEvent happened, Rule rule)
    {
        var place = -1;
        for (var i = 0; i < (breaches?.Count ?? 0); i++)
        {
            if (
                IsAllowed(breaches![i].Breach, happened, rule)
                && (place < 0 || breaches[i].Breach.On < breaches[place].Breach.On)
            )
            {
                place = i;
            }
        }

        if (place < 0)
        {
            AddDeparture(CaseDepartureKind.Hardship, happened.On, null, Norm.Hardship);
            return;
        }

        var first = breaches![place];
        for (var i = 0; i < breaches.Count; )
        {
            var item = breaches[i];
            var isSameAct = first.Act is not null && ReferenceEquals(item.Act, first.Act);
            if (item == first || (isSameAct && IsAllowed(item.Breach, happened, rule)))
            {
                breaches.RemoveAt(i);
                AddDeparture(
                    CaseDepartureKind.Hardship,
                    item.Breach.On,
                    item.Breach.By,
                    Norm.Hardship,
                    item.Breach.What
                );
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsAllowed(CaseBreach breach, CaseEvent happened, Rule rule) =>
        ReferenceEquals(breach.Rule, rule)
        && breach.On >= happened.On
        && CaseBreachOutcomes.Allow(breach.What, happened.Facts.NewOutcome ?? "");

    /// <summary>
    /// Whether the clause was applied to a rule since a day, so that what would else be a breach is none and its duty is
    /// lifted.
    /// </summary>
    private bool IsDepartedFrom(Rule rule, CaseBreachKind what, LocalDate since)
    {
        if (hardships is null || !policy.Regulates(Norm.Hardship))
        {
            return false;
        }

        foreach (var happened in hardships)
        {
            var facts = happened.Facts;
            if (
                happened.On >= since
                && string.Equals(facts.Rule, rule.Key, StringComparison.Ordinal)
                && CaseBreachOutcomes.Allow(what, facts.NewOutcome ?? "")
                && HardshipRules.IsHardship(HardshipFactsOf(facts, rule)) is true
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The decision to depart, where the review holds the decision that is departed from.</summary>
    private void DecideDeparture(CaseFacts applied, Rule rule, HardshipFacts facts)
    {
        foreach (var original in decisions)
        {
            if (!ReferenceEquals(original.Rule, rule) || original.Status is not DecisionStatus.Determined)
            {
                continue;
            }

            var isSame = string.Equals(original.OutcomeWord, applied.NewOutcome, StringComparison.Ordinal);
            if (!isSame)
            {
                Add(HardshipRules.Depart(policy, original, applied.NewOutcome ?? "", facts));
            }

            return;
        }
    }
}
