using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Whether someone on the waiting list is next. Source: Nuenen 2019 article 9 lid 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum WaitingListNextResult
{
    /// <summary>The work is offered to a candidate.</summary>
    Candidate = 1,

    /// <summary>The work matches nobody to whom it can be offered.</summary>
    Nobody,
}

/// <summary>
/// Who on the waiting list is next, who is passed over and why, and the whole ranking. Source: Nuenen 2019 article 9 lid
/// 2 and article 11 lid 2.
/// </summary>
/// <remarks>
/// <para>Immutable; equal when every property is equal. The default value is no outcome.</para>
/// <para>
/// <see cref="Candidate"/> is known at once; each of the lists is worked out, in a new array, when it is read. Keep the
/// list rather than reading the property again.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListNextOutcome : IPartlyKnownOutcome
{
    private readonly WaitingListTurn turn;

    internal WaitingListNextOutcome(WaitingListTurn turn) => this.turn = turn;

    /// <summary>Whether someone is next.</summary>
    public WaitingListNextResult Result =>
        turn.IsDefault ? default
        : turn.Candidate is null ? WaitingListNextResult.Nobody
        : WaitingListNextResult.Candidate;

    /// <summary>The key of the person to whom the work is offered; null where it is nobody.</summary>
    public string? Candidate => turn.Candidate;

    /// <summary>
    /// Whoever ranks before the candidate, with the reason why they are passed over, in the order of the ranking;
    /// everyone on the list where nobody is next.
    /// </summary>
    public ImmutableArray<PassedOver> PassedOver => turn.PassedOver();

    /// <summary>
    /// The keys of the others of the same rank to whom the work could be offered as well: the policy is silent on their
    /// order, and the earliest registration has gone first. Null where nobody is next, and where it is unknown of one of
    /// them whether the work matches (<see cref="UnknownMatch"/>).
    /// </summary>
    public ImmutableArray<string>? TiedWith =>
        turn.Candidate is null || !turn.TiedWithCandidate(matches: false).IsEmpty
            ? null
            : turn.TiedWithCandidate(matches: true);

    /// <summary>The keys of all entries in the order of the policy, those passed over included.</summary>
    public ImmutableArray<string> Ranking => turn.Ranking();

    /// <summary>
    /// The keys of those of the candidate's rank of whom it is unknown whether the work matches; mostly none. They do
    /// not change who is next.
    /// </summary>
    public ImmutableArray<string> UnknownMatch =>
        turn.IsSettled ? turn.TiedWithCandidate(matches: false) : turn.UnknownBeforeCandidate();

    /// <summary>
    /// The same list with a candidate whom the college chooses, as the new outcome of a departure in a special case
    /// (<see cref="HardshipRules.Depart{T}"/>). It is for the college to see that the work suits this person.
    /// </summary>
    /// <param name="key">The key of the person, who must be on the list that was decided on.</param>
    /// <returns>
    /// An outcome in which this person is the candidate, and whoever ranks earlier is passed over: where the work matches
    /// them or may match them, with <see cref="PassedOverReason.ChoiceOfCollege"/>. A choice leaves no tie:
    /// <see cref="TiedWith"/> and <see cref="UnknownMatch"/> are empty. For the key of the candidate: this outcome itself.
    /// </returns>
    /// <exception cref="ArgumentNullException">The key is missing.</exception>
    /// <exception cref="InvalidValueException">The key is not on the list.</exception>
    public WaitingListNextOutcome WithCandidate(string key)
    {
        if (string.Equals(Guard.NotNull(key, nameof(key)), Candidate, StringComparison.Ordinal))
        {
            return this;
        }

        var place = turn.PlaceOf(key);
        if (place < 0)
        {
            Guard.Refuse(nameof(key), "must be on the waiting list", $"'{key}'");
        }

        return new WaitingListNextOutcome(turn.WithChosen(place));
    }

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("candidate", Candidate),
            ("passedOver", ObjectsOf(PassedOver)),
            ("tiedWith", TiedWith),
            ("ranking", Ranking),
            ("unknownMatch", UnknownMatch is { IsEmpty: false } unknown ? unknown : null)
        );

    ImmutableArray<OutcomeValue> IPartlyKnownOutcome.ValuesWhileFactsAreMissing =>
        Outcomes.Values(("ranking", Ranking), ("unknownMatch", UnknownMatch));

    /// <summary>Whether every property is equal.</summary>
    /// <param name="other">The other outcome.</param>
    public bool Equals(WaitingListNextOutcome other) =>
        Result == other.Result
        && string.Equals(Candidate, other.Candidate, StringComparison.Ordinal)
        && Ranking.SequenceEqual(other.Ranking, StringComparer.Ordinal)
        && PassedOver.SequenceEqual(other.PassedOver)
        && UnknownMatch.SequenceEqual(other.UnknownMatch, StringComparer.Ordinal)
        && TiedWith.HasValue == other.TiedWith.HasValue
        && (TiedWith ?? []).SequenceEqual(other.TiedWith ?? [], StringComparer.Ordinal);

    /// <summary>A hash code over the candidate.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Candidate ?? "");

    /// <summary>The candidate, that it is nobody, or that this is no outcome.</summary>
    public override string ToString() => Candidate ?? (turn.IsDefault ? Outcomes.WordOfResult(Result) : "(nobody)");

    private static ImmutableArray<ImmutableArray<OutcomeValue>> ObjectsOf(ImmutableArray<PassedOver> passedOver) =>
        [.. passedOver.Select(person => Outcomes.Values(("key", person.Key), ("reason", Words.Of(person.Reason))))];
}
