using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>
/// The norms of one question as a rule goes through them in the order of the article, two bits a finding, and the
/// decision that follows.
/// </summary>
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
        this.policy = Guard.NotNull(policy, nameof(policy));
        this.rule = rule;
        findings = policy.Provisions.Regulated.ContainsAll(rule.NormSet) ? 0 : NotRegulatedNorms(policy, rule);
    }

    /// <summary>Whether a norm is not met.</summary>
    public readonly bool AnyUnmet => Unmet != 0;

    /// <summary>Whether a norm lacks facts.</summary>
    public readonly bool AnyUnknown => (~(findings | (findings >> 1)) & LowBits & Weighed) != 0;

    /// <summary>Whether no norm applies: the policy regulates none of them.</summary>
    public readonly bool NoneApplies => (findings & (findings >> 1) & LowBits & Weighed) == (LowBits & Weighed);

    private readonly uint Unmet => (findings >> 1) & ~findings & LowBits;

    private readonly uint NothingApplies => (uint)((1UL << (2 * rule.Norms.Length)) - 1);

    private readonly uint Weighed => (uint)((1UL << (2 * weighed)) - 1);

    /// <summary>Adds the next norm of the article: met, unmet, or unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, bool? met) => Weigh(norm, Result(met));

    /// <summary>Adds the next norm of the article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, FindingResult result)
    {
        Debug.Assert(rule.Norms[weighed] == norm, "Norms are weighed in the order of the rule.");
        findings |= (uint)result << (2 * weighed); // over "not applicable", which has both bits, this changes nothing
        weighed++;
    }

    /// <summary>The first norm of the article that is met, or null.</summary>
    public readonly Norm? FirstMet()
    {
        var met = findings & ~(findings >> 1) & LowBits;
        return met == 0 ? null : FirstOf(met);
    }

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

    /// <summary>A negative outcome: its basis is the first unmet norm, and it is bound.</summary>
    public readonly Decision<T> Refuse<T>(T outcome, Caveats caveats = Caveats.None)
        where T : struct => Decide(outcome, FirstUnmet(), Force.Bound, caveats);

    /// <summary>No outcome yet: the unknown facts of the norms that are unknown could still change it.</summary>
    /// <param name="unknownFacts">A bit for each fact of the rule that is unknown.</param>
    /// <param name="caveats">The warnings.</param>
    /// <param name="partlyKnown">The outcome as far as it is known, for one that has values even so.</param>
    public readonly Decision<T> FactsMissing<T>(
        uint unknownFacts,
        Caveats caveats = Caveats.None,
        T partlyKnown = default
    )
        where T : struct
    {
        var missing = 0u;
        for (var i = 0; i < rule.Facts.Length; i++)
        {
            var isUnknown = ((unknownFacts >> i) & 1) == 1;
            if (isUnknown && rule.Facts[i].Norm is { } norm && ResultOf(norm) == FindingResult.Unknown)
            {
                missing |= 1u << i;
            }
        }

        Debug.Assert(missing != 0, "Facts are missing only where one is unknown.");
        return new Decision<T>(policy, rule, findings, DecisionStatus.FactsMissing, missing, caveats, partlyKnown);
    }

    /// <summary>The policy does not regulate the question.</summary>
    public readonly Decision<T> NotRegulated<T>()
        where T : struct => new(policy, rule, NothingApplies, DecisionStatus.NotRegulated);

    /// <summary>Yes, no or unknown as a finding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FindingResult Result(bool? met) =>
        met.HasValue
            ? met.GetValueOrDefault()
                ? FindingResult.Met
                : FindingResult.Unmet
            : FindingResult.Unknown;

    private readonly FindingResult ResultOf(Norm norm) => new Findings(policy, rule, findings).Of(norm);

    private readonly Norm FirstUnmet()
    {
        Debug.Assert(AnyUnmet, "A refusal rests on an unmet norm.");
        return FirstOf(Unmet);
    }

    private readonly Norm FirstOf(uint marked)
    {
        var index = 0;
        for (; (marked & 1) == 0; marked >>= 2)
        {
            index++;
        }

        return rule.Norms[index];
    }

    private static uint NotRegulatedNorms(Policy policy, Rule rule)
    {
        var notRegulated = 0u;
        for (var i = 0; i < rule.Norms.Length; i++)
        {
            if (!policy.Regulates(rule.Norms[i]))
            {
                notRegulated |= (uint)FindingResult.NotApplicable << (2 * i);
            }
        }

        return notRegulated;
    }
}
