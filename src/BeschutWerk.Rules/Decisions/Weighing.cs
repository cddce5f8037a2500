using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>
/// The norms of one question as a rule goes through them in the order of the article, two bits a finding, and the
/// decision that follows.
/// </summary>
/// <remarks>
/// Every member is inlined, the loops stand in static functions over plain values, and arithmetic on bits is unchecked,
/// so that a whole rule keeps its findings in registers. So a rule does not hand its weighing on by reference, and
/// works out what takes a branch before it calls a member: otherwise the findings stand in memory.
///
/// No rule says how far its outcome binds: the norm on which it rests does, in the table or in the policy. A negative
/// outcome is bound. The three exceptions have a name each.
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
        Guard.NotNull(policy, nameof(policy));
        var notRegulated = 0u;
        if (!policy.Provisions.Regulated.ContainsAll(rule.NormSet))
        {
            notRegulated = NotRegulatedNorms(policy, rule);
        }

        this.policy = policy;
        this.rule = rule;
        findings = notRegulated;
    }

    /// <summary>Whether a norm is not met.</summary>
    public readonly bool AnyUnmet => Unmet != 0;

    /// <summary>Whether a norm lacks facts.</summary>
    public readonly bool AnyUnknown => UnknownOf(LowBits & Weighed) != 0;

    /// <summary>Whether no norm applies: the policy regulates none of them.</summary>
    public readonly bool NoneApplies => (~(findings & (findings >> 1)) & LowBits & Weighed) == 0;

    private readonly uint NothingApplies => NothingAppliesIn(rule);

    private readonly uint Met => findings & ~(findings >> 1) & LowBits;

    private readonly uint Unmet => (findings >> 1) & ~findings & LowBits;

    private readonly uint Weighed => unchecked((uint)((1UL << (2 * weighed)) - 1));

    /// <summary>Adds the next norm of the article: met, unmet, or unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, Answer met) => Weigh(norm, met.Finding);

    /// <summary>Adds the next norm of the article, which can be left aside in this case: it is then not applicable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(Norm norm, Answer met, bool unless) => Weigh(norm, met.FindingUnless(unless));

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

    /// <summary>Adds every norm of the rule as not applicable: the article is not at issue in this case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WeighNothing()
    {
        findings = NothingApplies;
        weighed = rule.Norms.Length;
    }

    /// <summary>
    /// Whether some norms are all met: one unmet settles it, one that does not apply stands in nobody's way.
    /// </summary>
    /// <param name="places">The norms, by <see cref="Rule.Places"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Answer AllOf(uint places) =>
        Answer.Of(isNo: (Unmet & places) != 0, isUnknown: UnknownOf(places) != 0);

    /// <summary>Of some norms those that lack facts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint UnknownOf(uint places) => ~(findings | (findings >> 1)) & places;

    /// <summary>Makes norms that were weighed not applicable: they are not at issue in this case after all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LeaveAside(uint places) => findings |= places | (places << 1);

    /// <summary>The first norm of the article that is met, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Norm? FirstMet() => Met == 0 ? null : FirstOf(rule, Met);

    /// <summary>The first norm of the article that is not met; there is one.</summary>
    /// <param name="leavingAside">A norm on which nothing rests.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Norm FirstUnmet(Norm leavingAside) => FirstBut(rule, Unmet, leavingAside);

    /// <summary>An outcome that rests on a norm, and binds as far as that norm does in this policy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> Decide<T>(T outcome, Norm basis, Caveats caveats = Caveats.None, bool citesNote = false)
        where T : struct
    {
        var force = policy.ForceOf(basis);
        return Decide(outcome, basis, force, caveats, citesNote);
    }

    /// <summary>A negative outcome, which is bound: its basis is the first unmet norm.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="caveats">The warnings.</param>
    /// <param name="leavingAside">A norm that leaves the college a choice, so that no refusal rests on it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> Refuse<T>(T outcome, Caveats caveats = Caveats.None, Norm leavingAside = default)
        where T : struct
    {
        Debug.Assert(AnyUnmet, "A refusal rests on an unmet norm.");
        var basis = FirstUnmet(leavingAside);
        return RefuseOn(outcome, basis, caveats);
    }

    /// <summary>A negative outcome, which is bound, on a norm that is not simply the first unmet one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> RefuseOn<T>(
        T outcome,
        Norm basis,
        Caveats caveats = Caveats.None,
        bool citesNote = false
    )
        where T : struct => Decide(outcome, basis, Force.Bound, caveats, citesNote);

    /// <summary>
    /// Named exception: an outcome that tells what is so, which is bound whatever the policy makes of the norm on which it
    /// rests.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> DecideAsFact<T>(T outcome, Norm basis)
        where T : struct => Decide(outcome, basis, Force.Bound, Caveats.None, citesNote: false);

    /// <summary>Named exception: a norm that defines leaves what it does not name to the college.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> LeaveToCollege<T>(T outcome, Norm basis)
        where T : struct => Decide(outcome, basis, Force.Discretionary, Caveats.None, citesNote: false);

    /// <summary>Named exception: an outcome rests on a norm, but binds as far as another, which was left aside, does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> DecideWithForceOf<T>(Norm leftAside, T outcome, Norm basis)
        where T : struct => Decide(outcome, basis, policy.ForceOf(leftAside), Caveats.None, citesNote: false);

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
        var missing = MissingFacts(policy, rule, findings, unknownFacts) | (unknownFacts & neededAllTheSame);
        Debug.Assert(missing != 0, "Facts are missing only where one is unknown.");
        return Undecided(policy, rule, findings, DecisionStatus.FactsMissing, missing, caveats, partlyKnown);
    }

    /// <summary>The policy does not regulate the question, or national law does not on the day.</summary>
    /// <param name="reason">Why national law does not; null for a question of the policy.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Decision<T> NotRegulated<T>(NotRegulatedReason? reason = null)
        where T : struct
    {
        return Undecided<T>(policy, rule, NothingApplies, DecisionStatus.NotRegulated, reason: reason);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Decision<T> Decide<T>(T outcome, Norm basis, Force force, Caveats caveats, bool citesNote)
        where T : struct
    {
        Debug.Assert(weighed == rule.Norms.Length, "Every norm of the rule is weighed before it decides.");
        return new Decision<T>(policy, rule, findings, outcome, basis, force, caveats, citesNote);
    }

    private static uint NothingAppliesIn(Rule rule) => unchecked((uint)((1UL << (2 * rule.Norms.Length)) - 1));

    /// <summary>Apart, so that a rule keeps no room for a decision that it seldom gives.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Decision<T> Undecided<T>(
        Policy policy,
        Rule rule,
        uint findings,
        DecisionStatus status,
        uint missing = 0,
        Caveats caveats = Caveats.None,
        T partlyKnown = default,
        NotRegulatedReason? reason = null
    )
        where T : struct => new(policy, rule, findings, status, missing, caveats, partlyKnown, reason);

    /// <summary>Yes, no or unknown as a finding.</summary>
    internal static FindingResult Result(bool? met) => ((Answer)met).Finding;

    private static Norm FirstOf(Rule rule, uint marked) => rule.Norms[Bits.Lowest(marked) / 2];

    private static Norm FirstBut(Rule rule, uint marked, Norm leavingAside)
    {
        var first = FirstOf(rule, marked);
        return first == leavingAside ? FirstOf(rule, unchecked(marked & (marked - 1))) : first;
    }

    /// <summary>The unknown facts of the norms that are unknown, without those that the policy does not ask.</summary>
    private static uint MissingFacts(Policy policy, Rule rule, uint findings, uint unknownFacts)
    {
        var missing = 0u;
        for (var left = unknownFacts; left != 0; left = unchecked(left & (left - 1)))
        {
            var fact = Bits.Lowest(left);
            var finding = (FindingResult)((findings >> (2 * rule.NormOfFact[fact])) & 3);
            missing |= (finding == FindingResult.Unknown ? 1u : 0u) << fact;
        }

        return policy.Provisions.AskedAsUsual.ContainsAll(rule.NormSet) ? missing : missing & AskedFacts(policy, rule);
    }

    /// <summary>A bit for each fact but those that answer a condition which the text of this policy does not put.</summary>
    private static uint AskedFacts(Policy policy, Rule rule)
    {
        var asked = uint.MaxValue;
        for (var fact = 0; fact < rule.Facts.Length; fact++)
        {
            if (
                rule.ConditionOfFact[fact] is { } condition
                && rule.Facts[fact].Norm is { } norm
                && policy.Provisions[norm]?.Asks(condition) is false
            )
            {
                asked &= ~(1u << fact);
            }
        }

        return asked;
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
