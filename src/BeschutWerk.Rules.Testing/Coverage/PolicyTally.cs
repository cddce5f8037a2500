namespace BeschutWerk.Rules.Testing;

/// <summary>How often each norm of a policy was decided, and how.</summary>
internal sealed class PolicyTally(Policy policy)
{
    private const int Results = 4;

    private readonly int[] counts = new int[(Words.MembersOf<Norm>().Max(norm => (int)norm) + 1) * Results];

    public Policy Policy { get; } = policy;

    /// <summary>Counts each norm that was weighed, and the one under which the question was decided.</summary>
    public void Add(IDecision decision)
    {
        foreach (var finding in decision.Findings)
        {
            Count(finding.Norm, finding.Result);
        }

        foreach (var ground in decision.Rule.Grounds)
        {
            if (Policy.Regulates(ground))
            {
                Count(ground, ResultOf(ground, decision));
            }
        }
    }

    /// <summary>Every norm of the policy in the order of its text.</summary>
    public IEnumerable<CoveredNorm> Norms() =>
        Policy
            .Provisions.OrderBy(provision => provision.Citation)
            .Select(provision => new CoveredNorm(
                Policy.Key,
                Policy.Regulation.Title,
                provision.Norm,
                provision.Citation.ToShortString(Policy.Regulation),
                RuleCatalogue.All.Any(rule =>
                    rule.Norms.Contains(provision.Norm) || rule.Grounds.Contains(provision.Norm)
                ),
                this[provision.Norm, FindingResult.Met],
                this[provision.Norm, FindingResult.Unmet],
                this[provision.Norm, FindingResult.Unknown],
                this[provision.Norm, FindingResult.NotApplicable]
            ));

    private int this[Norm norm, FindingResult result] => Volatile.Read(ref counts[PlaceOf(norm, result)]);

    private static int PlaceOf(Norm norm, FindingResult result) => ((int)norm * Results) + (int)result;

    /// <summary>A norm under which is decided is met by what rests on it, and unmet by what rests on another.</summary>
    private static FindingResult ResultOf(Norm ground, IDecision decision) =>
        decision.Status switch
        {
            DecisionStatus.Determined => decision.Basis == ground ? FindingResult.Met : FindingResult.Unmet,
            DecisionStatus.FactsMissing => FindingResult.Unknown,
            _ => FindingResult.NotApplicable,
        };

    private void Count(Norm norm, FindingResult result) => Interlocked.Increment(ref counts[PlaceOf(norm, result)]);
}
