using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>
/// The norms of one question as a rule goes through them in the order of the article, two bits a finding, and the
/// decision that follows.
/// </summary>
/// <remarks>
/// Every member is inlined, the loops stand in static functions over plain values, and arithmetic on bits is unchecked,
/// so that a whole rule keeps its findings in registers.
/// </remarks>
internal struct Weighing
{
    private const uint LowBits = 0x5555_5555;

    private readonly Policy policy;
    private readonly Rule rule;
    private uint findings;
    private int weighed;

    /// <summary>Starts with the norms that the policy does not regulate as not applicable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Weighing(Policy policy, Rule rule)
    {
        this.policy = policy ?? throw new ArgumentNullException(nameof(policy));
        this.rule = rule;
        findings = policy.Provisions.Regulated.ContainsAll(rule.NormSet) ? 0 : NotRegulatedNorms(policy, rule);
    }

    /// <summary>Whether a norm is not met.</summary>
    public readonly bool AnyUnmet => Unmet != 0;

    /// <summary>Whether a norm lacks facts.</summary>
    public readonly bool AnyUnknown => (~(findings | (findings >> 1)) & LowBits & Weighed) != 0;

    /// <summary>Whether no norm applies: the policy regulates none of them.</summary>
    public readonly bool NoneApplies => (~(findings & (findings >> 1)) & LowBits & Weighed) == 0;

    private readonly uint Met => findings & ~(findings >> 1) & LowBits;

    private readonly uint Unmet => (findings >> 1) & ~findings & LowBits;

    private readonly uint Weighed => unchecked((uint)((1UL << (2 * weighed)) - 1));

    /// <summary>Adds the next norm of the article: met, unmet, or unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, bool? met) => Weigh(norm, Result(met));

    /// <summary>Adds the next norm of the article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, FindingResult result)
    {
        Debug.Assert(rule.Norms[weighed] == norm, "Norms are weighed in the order of the rule.");
        unchecked
        {
            findings |= (uint)result << (2 * weighed); // over "not applicable", with both bits, this changes nothing
            weighed++;
        }
    }

    /// <summary>The first norm of the article that is met, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Norm? FirstMet() => Met == 0 ? null : FirstOf(rule, Met);

    /// <summary>An outcome that a norm grants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> Decide<T>(
        T outcome,
        Norm basis,
        Force force = Force.Bound,
        Caveats caveats = Caveats.None,
        bool citesNote = false
    )
        where T : struct
    {
        Debug.Assert(weighed == rule.Norms.Length, "Every norm of the rule is weighed before it decides.");
        return new Decision<T>(policy, rule, findings, outcome, basis, force, caveats, citesNote);
    }

    /// <summary>A positive outcome, which binds as far as the norm that grants it does in this policy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> Grant<T>(T outcome, Norm basis, Caveats caveats = Caveats.None)
        where T : struct => Decide(outcome, basis, policy.ForceOf(basis), caveats);

    /// <summary>A negative outcome: its basis is the first unmet norm, and it is bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> Refuse<T>(T outcome, Caveats caveats = Caveats.None)
        where T : struct
    {
        Debug.Assert(AnyUnmet, "A refusal rests on an unmet norm.");
        return Decide(outcome, FirstOf(rule, Unmet), Force.Bound, caveats);
    }

    /// <summary>No outcome yet: the unknown facts of the norms that are unknown could still change it.</summary>
    /// <param name="unknownFacts">A bit for each fact of the rule that is unknown.</param>
    /// <param name="caveats">The warnings.</param>
    /// <param name="neededAllTheSame">
    /// A bit for each fact that could still change the outcome although the policy does not regulate the norm to which it
    /// belongs, such as a wage value where a policy has no floor: the subsidised share still depends on it.
    /// </param>
    /// <param name="partlyKnown">The outcome as far as it is known, for one that has values even so.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> FactsMissing<T>(
        uint unknownFacts,
        Caveats caveats = Caveats.None,
        uint neededAllTheSame = 0,
        T partlyKnown = default
    )
        where T : struct
    {
        var missing = MissingFacts(rule, findings, unknownFacts) | (unknownFacts & neededAllTheSame);
        Debug.Assert(missing != 0, "Facts are missing only where one is unknown.");
        return new Decision<T>(policy, rule, findings, DecisionStatus.FactsMissing, missing, caveats, partlyKnown);
    }

    /// <summary>The policy does not regulate the question, or national law does not on the day.</summary>
    /// <param name="reason">Why national law does not; null for a question of the policy.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> NotRegulated<T>(NotRegulatedReason? reason = null)
        where T : struct
    {
        var nothingApplies = (uint)((1UL << (2 * rule.Norms.Length)) - 1);
        return new Decision<T>(policy, rule, nothingApplies, DecisionStatus.NotRegulated, reason: reason);
    }

    /// <summary>Yes, no or unknown as a finding, without a branch: 1, 2 and 0 are met, unmet and unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FindingResult Result(bool? met) =>
        unchecked((FindingResult)((met.HasValue ? 2 : 0) - (met.GetValueOrDefault() ? 1 : 0)));

    /// <summary>No, yes or unknown as a finding, for a norm that is met by a "no".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FindingResult Opposite(bool? unmet) =>
        unchecked((FindingResult)((unmet.HasValue ? 1 : 0) + (unmet.GetValueOrDefault() ? 1 : 0)));

    private static Norm FirstOf(Rule rule, uint marked) => rule.Norms[Bits.Lowest(marked) / 2];

    private static uint MissingFacts(Rule rule, uint findings, uint unknownFacts)
    {
        var missing = 0u;
        for (var left = unknownFacts; left != 0; left = unchecked(left & (left - 1)))
        {
            var fact = Bits.Lowest(left);
            var finding = (FindingResult)((findings >> (2 * rule.NormOfFact[fact])) & 3);
            missing |= (finding == FindingResult.Unknown ? 1u : 0u) << fact;
        }

        return missing;
    }

    private static uint NotRegulatedNorms(Policy policy, Rule rule)
    {
        var notRegulated = 0u;
        for (var i = 0; i < rule.Norms.Length; i++)
        {
            if (policy.Governing(rule.Norms[i]) is null)
            {
                notRegulated |= (uint)FindingResult.NotApplicable << (2 * i);
            }
        }

        return notRegulated;
    }
}
