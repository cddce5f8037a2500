using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>The answer to one question, with the article that justifies it.</summary>
/// <typeparam name="T">The outcome: an enumeration, or a struct with values.</typeparam>
/// <remarks>
/// <para>
/// Immutable, and made without allocation. Two decisions are equal when policy, question, status, outcome, basis,
/// citation, force, reason, findings, missing facts and caveats are equal. No order is defined. It is no record, so that an
/// assertion compares it as one value, and never reads an outcome that is not there.
/// </para>
/// <para>
/// The default value is no decision: its properties throw an <see cref="InvalidOperationException"/>, it never reads as
/// an outcome.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly struct Decision<T> : IDecision, IMissingFacts, IEquatable<Decision<T>>
    where T : struct
{
    private readonly Policy? policy;
    private readonly Rule? rule;
    private readonly T outcome;
    private readonly uint findings;
    private readonly uint missingFacts;
    private readonly Caveats caveats;
    private readonly byte basis;
    private readonly byte force;
    private readonly byte status;
    private readonly bool citesNote;
    private readonly byte gap; // then basis is the norm that has the gap

    /// <summary>A determined decision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Decision(
        Policy policy,
        Rule rule,
        uint findings,
        T outcome,
        Norm basis,
        Force force,
        Caveats caveats,
        bool citesNote
    )
    {
        this.policy = policy;
        this.rule = rule;
        this.findings = findings;
        this.outcome = outcome;
        this.basis = unchecked((byte)basis);
        this.force = unchecked((byte)force);
        this.caveats = caveats;
        this.citesNote = citesNote;
        status = (byte)DecisionStatus.Determined;
    }

    /// <summary>A decision that lacks facts, or that the policy does not regulate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Decision(
        Policy policy,
        Rule rule,
        uint findings,
        DecisionStatus status,
        uint missingFacts = 0,
        Caveats caveats = Caveats.None,
        T partlyKnown = default,
        NotRegulatedReason? reason = null
    )
    {
        this.policy = policy;
        this.rule = rule;
        this.findings = findings;
        this.missingFacts = missingFacts;
        this.caveats = caveats;
        basis = unchecked((byte)reason.GetValueOrDefault().Norm);
        gap = unchecked((byte)reason.GetValueOrDefault().Gap);
        outcome = partlyKnown; // read only through the values that it gives while facts are missing
        this.status = unchecked((byte)status);
    }

    private Decision(in Decision<T> other, in T outcome, Caveats caveats)
    {
        this = other;
        this.outcome = outcome;
        this.caveats = caveats;
    }

    /// <inheritdoc/>
    public Rule Rule => rule ?? throw NoDecision();

    /// <inheritdoc/>
    public Policy Policy => policy ?? throw NoDecision();

    /// <inheritdoc/>
    public DecisionStatus Status => rule is null ? throw NoDecision() : (DecisionStatus)status;

    /// <summary>Whether the known facts settle the outcome.</summary>
    public bool IsDetermined => Status == DecisionStatus.Determined;

    /// <summary>The outcome.</summary>
    /// <exception cref="InvalidOperationException">
    /// The decision is not determined; the message names the facts that are missing, or says that the policy does not
    /// regulate the question.
    /// </exception>
    public T Outcome => IsDetermined ? outcome : throw NotDetermined();

    /// <inheritdoc/>
    public Norm? Basis => IsDetermined ? (Norm)basis : null;

    /// <inheritdoc/>
    public Citation? Citation =>
        Status switch
        {
            DecisionStatus.Determined => citesNote ? Policy.NoteTo((Norm)basis) : Policy.CitationOf((Norm)basis),
            DecisionStatus.NotRegulated when !Rule.IsStatutory => Policy.LeftToOtherRules,
            _ => null,
        };

    /// <inheritdoc/>
    public NotRegulatedReason? Reason =>
        Status is DecisionStatus.NotRegulated && gap != 0 ? new((Norm)basis, (LawGap)gap) : null;

    /// <inheritdoc/>
    public Force? Force => IsDetermined ? (Force)force : null;

    /// <inheritdoc/>
    public Findings Findings => new(Policy, Rule, findings);

    /// <inheritdoc/>
    public ImmutableArray<Finding> Missing
    {
        get
        {
            var asked = Rule; // a default value has none, and no answer either
            if (missingFacts == 0)
            {
                return [];
            }

            var weighed = new Findings(Policy, asked, findings);
            var lacking = ImmutableArray.CreateBuilder<Finding>();
            for (var left = PlacesMissing(weighed); left != 0; left &= left - 1)
            {
                lacking.Add(weighed[Bits.Lowest(left)]);
            }

            return lacking.ToImmutable();
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<string> MissingFacts
    {
        get
        {
            var asked = Rule; // a default value has none, and no answer either
            if (missingFacts == 0)
            {
                return [];
            }

            var names = ImmutableArray.CreateBuilder<string>();
            for (var left = missingFacts; left != 0; left &= left - 1)
            {
                names.Add(asked.Facts[Bits.Lowest(left)].Name);
            }

            return names.ToImmutable();
        }
    }

    /// <inheritdoc/>
    public Caveats Caveats => rule is null ? throw NoDecision() : caveats;

    uint IMissingFacts.MissingBits => missingFacts;

    /// <inheritdoc cref="IMissingFacts.MissingBits"/>
    internal uint MissingBits => missingFacts;

    string? IDecision.OutcomeWord => IsDetermined ? Outcomes.WordOf(outcome) : null;

    ImmutableArray<OutcomeValue> IDecision.Values =>
        Status switch
        {
            DecisionStatus.Determined => Outcomes.ValuesOf(outcome),
            DecisionStatus.FactsMissing => Outcomes.PartlyKnownValuesOf(outcome),
            _ => [],
        };

    ImmutableArray<OutcomeValue> IDecision.DatesThatMattered =>
        IsDetermined && outcome is IDatedOutcome dated ? dated.DatesThatMattered : [];

    /// <summary>Gives the outcome where there is one.</summary>
    /// <param name="value">
    /// The outcome; the default value, which is no outcome of any question, where the decision is not determined.
    /// </param>
    /// <returns>Whether the decision is determined.</returns>
    /// <exception cref="InvalidOperationException">
    /// This is the default value: no decision was made, which is a mistake in the program and not an answer.
    /// </exception>
    public bool TryGetOutcome(out T value)
    {
        value = IsDetermined ? outcome : default;
        return IsDetermined;
    }

    /// <summary>
    /// Question, outcome and citation, the values, what every norm gave and the warnings: in one line, for a person who
    /// debugs or reads what a test found; never an exception.
    /// </summary>
    public override string ToString()
    {
        if (rule is null)
        {
            return "(no decision)";
        }

        return (DecisionStatus)status switch
        {
            DecisionStatus.Determined =>
                $"{rule.Key}: {Outcomes.WordOf(outcome)}, {Words.Of((Force)force)}, {Citation?.ToShortString(Policy.Regulation)}{DecisionLine.Of(this)}",
            DecisionStatus.FactsMissing =>
                $"{rule.Key}: facts missing: {string.Join(", ", MissingFacts)}{DecisionLine.Of(this)}",
            _ => $"{rule.Key}: not regulated by {Policy.Key}{(Reason is { } reason ? $", {reason}" : "")}",
        };
    }

    /// <summary>Whether both are the same answer to the same question under an equal policy.</summary>
    /// <param name="other">The other decision.</param>
    public bool Equals(Decision<T> other) =>
        ReferenceEquals(rule, other.rule)
        && status == other.status
        && findings == other.findings
        && missingFacts == other.missingFacts
        && caveats == other.caveats
        && (basis, force, gap, citesNote) == (other.basis, other.force, other.gap, other.citesNote)
        && EqualityComparer<T>.Default.Equals(outcome, other.outcome)
        && Equals(policy, other.policy);

    /// <summary>Whether the other object is an equal decision.</summary>
    /// <param name="obj">The other object.</param>
    public override bool Equals(object? obj) => obj is Decision<T> other && Equals(other);

    /// <summary>A hash code over question, policy, outcome and findings.</summary>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = (rule?.GetHashCode() ?? 0) * 31 + (policy?.GetHashCode() ?? 0);
            hash = hash * 31 + EqualityComparer<T>.Default.GetHashCode(outcome);
            return hash * 31 + (int)(findings ^ missingFacts);
        }
    }

    /// <summary>Whether two decisions are equal.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Decision<T> left, Decision<T> right) => left.Equals(right);

    /// <summary>Whether two decisions differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Decision<T> left, Decision<T> right) => !left.Equals(right);

    /// <summary>Whether this is the default value, which is no decision.</summary>
    internal bool IsDefault => rule is null;

    /// <summary>The same decision with further warnings.</summary>
    internal Decision<T> With(Caveats more) => new(this, outcome, caveats | more);

    /// <summary>The same decision with other values of its outcome.</summary>
    internal Decision<T> WithOutcome(in T other) => new(this, other, caveats);

    /// <summary>The same decision without warnings that no longer hold.</summary>
    internal Decision<T> Without(Caveats fewer) => new(this, outcome, caveats & ~fewer);

    /// <summary>The norms that lack facts, as bits by their places among the findings.</summary>
    /// <remarks>
    /// Of two norms that can need a fact those that are unknown do. Where the policy does not have its norm, whatever is left
    /// unknown waits for it: a wage value without a floor decides on the cap.
    /// </remarks>
    private uint PlacesMissing(Findings weighed)
    {
        var (missing, unknown) = (0u, weighed.PlacesWith(FindingResult.Unknown));
        for (var left = missingFacts; left != 0; left &= left - 1)
        {
            var fact = Rule.Facts[Bits.Lowest(left)];
            var own = weighed.PlacesOf(fact.Norm);
            var needed = (own | weighed.PlacesOf(fact.OtherNorm)) & unknown;
            missing |=
                needed != 0 ? needed
                : unknown != 0 && (own & ~weighed.PlacesWith(FindingResult.NotApplicable)) == 0 ? unknown
                : own;
        }

        return missing;
    }

    private InvalidOperationException NotDetermined() =>
        new(
            Status == DecisionStatus.FactsMissing
                ? $"{Rule.Key} has no outcome yet: it lacks {string.Join(", ", MissingFacts)}."
                : $"{Rule.Key} has no outcome: {Policy.Key} does not regulate it."
        );

    private static InvalidOperationException NoDecision() =>
        new("This is a default value and no decision; decisions are made by the evaluator functions.");
}
