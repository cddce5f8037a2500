using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something that happened in a case on a day.</summary>
/// <remarks>
/// <para>
/// Immutable; equal when type, day and facts are equal. No order is defined: those of one day keep the order in which
/// a <see cref="CaseFile"/> is given them.
/// </para>
/// <para>
/// An event by itself is checked only for its day; which facts it can and must carry, and whether it can follow on those
/// before it, the case file checks, so that it can report every error at once.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record CaseEvent
{
    /// <summary>Records an event of which nothing more is known.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The type is no member, or the date is out of bounds.</exception>
    public CaseEvent(CaseEventType type, LocalDate on)
        : this(type, on, CaseFacts.None) { }

    /// <summary>Records an event.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <param name="facts">What is known at it.</param>
    /// <exception cref="ArgumentNullException">The facts are missing.</exception>
    /// <exception cref="InvalidValueException">The type is no member, or the date is out of bounds.</exception>
    public CaseEvent(CaseEventType type, LocalDate on, CaseFacts facts)
    {
        Type = Guard.Defined(type, nameof(type));
        On = Guard.Date(on, nameof(on));
        Facts = Guard.NotNull(facts, nameof(facts));
    }

    /// <summary>What happened.</summary>
    public CaseEventType Type { get; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>What is known at it.</summary>
    public CaseFacts Facts { get; }

    /// <summary>
    /// What is wrong with the facts of this event by themselves: one that its type does not have, one that it must have
    /// and lacks, an end before its start, an assessment after the event, a rule that does not exist or has no such
    /// outcome, two that contradict each other.
    /// </summary>
    /// <returns>The errors, without a place in a file; none where the event can be.</returns>
    public ImmutableArray<CaseError> Errors() => CaseChecks.OfEvent(this);

    /// <summary>Day, type and what is known, in the invariant culture.</summary>
    public override string ToString() => $"{Guard.Iso(On)} {Words.Of(Type)} ({Facts})";
}
