namespace BeschutWerk.Rules;

/// <summary>Why someone on the waiting list is passed over. Source: Nuenen 2019 article 9 lid 2 and article 11 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PassedOverReason
{
    /// <summary>The available work does not match the person's capabilities.</summary>
    NoMatch = 1,

    /// <summary>The period after a dismissal for misconduct is not over, whether the work matches or not.</summary>
    MisconductPeriod,

    /// <summary>
    /// The college chose someone else (<see cref="WaitingListNextOutcome.WithCandidate"/>). Only in an outcome for a
    /// departure; source: article 12.
    /// </summary>
    ChoiceOfCollege,
}

/// <summary>Someone on the waiting list who ranks earlier than the candidate, and why it is not their turn.</summary>
/// <param name="Key">The opaque key of the person.</param>
/// <param name="Reason">Why. Being passed over costs no rank.</param>
/// <remarks>Immutable; equal when both parts are equal. The default value names nobody; no outcome holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PassedOver(string Key, PassedOverReason Reason)
{
    /// <summary>Key and reason.</summary>
    public override string ToString() => $"{Key}: {Words.Of(Reason)}";
}
