using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What the decisions of a review lack, and what stands in their way.</summary>
internal static class CaseFindings
{
    /// <summary>Those of the decisions, and then what else is open: of acts, and of steps.</summary>
    public static ImmutableArray<FactThatMatters> FactsThatMatter(
        ImmutableArray<IDecision> decisions,
        ImmutableArray<OpenFact> openFacts
    )
    {
        var facts = new LazyList<OpenFact>();
        foreach (var decision in decisions)
        {
            AddMissing(ref facts, decision.Policy, decision.Rule, ((IMissingFacts)decision).MissingBits, on: null);
        }

        foreach (var fact in openFacts)
        {
            facts.AddOnce(fact);
        }

        var all = ImmutableArray.CreateBuilder<FactThatMatters>(facts.Count);
        foreach (var fact in facts)
        {
            all.Add(fact.ToFact());
        }

        return all.MoveToImmutable();
    }

    /// <summary>Adds the facts that a decision lacks.</summary>
    /// <param name="facts">To which they are added.</param>
    /// <param name="law">The policy, or the national law, by which it is taken.</param>
    /// <param name="rule">Its question.</param>
    /// <param name="missing">Which facts it lacks, as <see cref="IMissingFacts.MissingBits"/> has them.</param>
    /// <param name="on">The day of the act that it judges; null where it is to be taken.</param>
    public static void AddMissing(ref LazyList<OpenFact> facts, Policy law, Rule rule, uint missing, LocalDate? on)
    {
        for (var left = missing; left != 0; left &= left - 1)
        {
            var fact = rule.Facts[Bits.Lowest(left)];
            facts.AddOnce(new OpenFact(fact.Name, fact.Norm.GetValueOrDefault(), law, rule, on));
        }
    }

    /// <summary>
    /// A negative decision rests on a norm that is not met. That an exemption, a waiting list, a repeated determination or a
    /// duty to cooperate does not come in denies nobody anything, and that conduct is none of the listed kinds neither. A term
    /// that has passed is a breach: what is late can still be done, and nothing makes it in time.
    /// </summary>
    public static ImmutableArray<Obstacle> Obstacles(ImmutableArray<IDecision> decisions)
    {
        var obstacles = ImmutableArray.CreateBuilder<Obstacle>();
        foreach (var decision in decisions)
        {
            if (!RestsOnWhatIsNotMet(decision))
            {
                continue;
            }

            foreach (var finding in decision.Findings)
            {
                if (finding.Result == FindingResult.Unmet && !IsToldByBasis(finding.Norm, decision))
                {
                    obstacles.Add(new Obstacle(decision, finding));
                }
            }
        }

        return obstacles.ToImmutable();
    }

    /// <summary>Article 11 lid 3 asks for the period of lid 1: outside of that, both are unmet for one reason, told once.</summary>
    private static bool IsToldByBasis(Norm norm, IDecision decision) =>
        norm is Norm.MisconductPeriod && decision.Basis is Norm.BehaviourSupport;

    /// <summary>What would change each negative decision.</summary>
    public static ImmutableArray<(IDecision Decision, ImmutableArray<PossibleChange> Changes)> Changes(
        IEnumerable<IDecision> decisions,
        AskedQuestions asked
    ) => [.. decisions.Where(IsNegative).Select(decision => (decision, asked.ChangesOf(decision)))];

    private static bool IsNegative(IDecision decision) => RestsOnWhatIsNotMet(decision) || IsNoIndication(decision);

    /// <summary>A decision against the person that follows an advice, as the college must.</summary>
    private static bool IsNoIndication(IDecision decision) =>
        decision switch
        {
            Decision<IndicationOutcome> first => first.TryGetOutcome(out var outcome)
                && outcome is IndicationOutcome.DoesNotBelong,
            Decision<NewAdviceOutcome> anew => anew.TryGetOutcome(out var outcome)
                && outcome.Result is NewAdviceResult.Lost,
            _ => false,
        };

    private static bool RestsOnWhatIsNotMet(IDecision decision) =>
        decision.Basis is { } basis
        && decision.Findings.Of(basis) == FindingResult.Unmet
        && basis
            is not (
                Norm.WswIndicationExemption
                or Norm.RecentAssessmentExemption
                or Norm.WaitingListApplies
                or Norm.AssessmentFrequency
                or Norm.CooperationDuty
                or Norm.MisconductKinds
                or Norm.DecisionTerm
                or Norm.UwvAdviceTerm
                or Norm.SubsidyDecisionTerm
            );
}
