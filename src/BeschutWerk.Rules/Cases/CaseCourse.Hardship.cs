using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The hardship clause: article 12.</content>
internal sealed partial class CaseCourse
{
    private List<CaseEvent>? hardships;

    /// <summary>
    /// Each application of the clause whose conditions are met takes the place of one breach of the rule that it departs
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
                        HardshipRules.DepartRule
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

    /// <summary>The first breach of that rule, of that day or later, that the new outcome would have made none.</summary>
    private void Depart(CaseEvent happened, Rule rule)
    {
        var place = -1;
        for (var i = 0; i < (breaches?.Count ?? 0); i++)
        {
            var breach = breaches![i];
            if (
                ReferenceEquals(breach.Rule, rule)
                && breach.On >= happened.On
                && CaseBreachOutcomes.Allow(breach.What, happened.Facts.NewOutcome ?? "")
                && (place < 0 || breach.On < breaches[place].On)
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

        var covered = breaches![place];
        breaches.RemoveAt(place);
        AddDeparture(CaseDepartureKind.Hardship, covered.On, covered.By, Norm.Hardship, covered.What);
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
