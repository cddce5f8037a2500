using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// One case: what happened, day by day, and what is known besides. <see cref="CaseRules.Review"/> tells what the policy
/// makes of it on a day.
/// </summary>
/// <remarks>
/// <para>
/// Immutable; equal when key, policy, days, known facts and events in their order are equal. The order in which events of
/// different days are given does not matter; events of one day keep the order in which they are given.
/// </para>
/// <para>
/// Only what cannot have happened is refused: an answer to no request, two trajectories at once. What is against the rules
/// is no error but a breach, which the review reports. It holds no personal data: the key is opaque.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class CaseFile : IEquatable<CaseFile>
{
    /// <summary>Makes a case file.</summary>
    /// <param name="key">
    /// The opaque key: 1 to 64 letters a to z in either case, digits, hyphens, points and underscores; never a name.
    /// </param>
    /// <param name="policy">The policy that applies.</param>
    /// <param name="events">What happened, in any order; events of one day in the order in which they happened.</param>
    /// <param name="known">What is known without a date; null for nothing.</param>
    /// <param name="publishedOn">
    /// The day on which the policy was or will be published, not before it was adopted; null where it is unknown.
    /// </param>
    /// <param name="introducedOn">
    /// The day on which sheltered work was or will be introduced, for a policy that depends on one and within the period that
    /// it gives; null where it is unknown.
    /// </param>
    /// <exception cref="ArgumentNullException">The key, the policy or the events are missing.</exception>
    /// <exception cref="ArgumentException">An event is missing; the message has its place.</exception>
    /// <exception cref="InvalidCaseException">The file cannot be; the exception names every error at once.</exception>
    public CaseFile(
        string key,
        Policy policy,
        IEnumerable<CaseEvent> events,
        CaseFacts? known = null,
        LocalDate? publishedOn = null,
        LocalDate? introducedOn = null
    )
        : this(key, policy, Complete(events), known ?? CaseFacts.None, publishedOn, introducedOn, isChecked: false) { }

    private CaseFile(
        string key,
        Policy policy,
        ImmutableArray<CaseEvent> events,
        CaseFacts known,
        LocalDate? publishedOn,
        LocalDate? introducedOn,
        bool isChecked
    )
    {
        Key = Guard.NotNull(key, nameof(key));
        Policy = Guard.NotNull(policy, nameof(policy));
        Known = known;
        PublishedOn = publishedOn;
        IntroducedOn = introducedOn;
        if (!isChecked && Check(key, policy, events!, known, publishedOn, introducedOn) is { IsEmpty: false } errors)
        {
            throw new InvalidCaseException(errors);
        }

        Events = InOrder(events);
    }

    /// <summary>The opaque key.</summary>
    public string Key { get; }

    /// <summary>The policy that applies.</summary>
    public Policy Policy { get; }

    /// <summary>The day on which the policy was or will be published; null where it is unknown.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>The day on which sheltered work was or will be introduced; null where it is unknown.</summary>
    public LocalDate? IntroducedOn { get; }

    /// <summary>What is known without a date.</summary>
    public CaseFacts Known { get; }

    /// <summary>What happened, by day; those of one day in the order in which they were given.</summary>
    public ImmutableArray<CaseEvent> Events { get; }

    /// <summary>Makes a case file without an exception for one that cannot be.</summary>
    /// <param name="key">As for the constructor.</param>
    /// <param name="policy">As for the constructor.</param>
    /// <param name="events">As for the constructor.</param>
    /// <param name="known">As for the constructor.</param>
    /// <param name="publishedOn">As for the constructor.</param>
    /// <param name="introducedOn">As for the constructor.</param>
    /// <param name="file">The file; null where it cannot be.</param>
    /// <param name="errors">Every error, in the order of the file; none where it can be.</param>
    /// <returns>Whether the file can be.</returns>
    /// <exception cref="ArgumentNullException">The key, the policy or the events are missing.</exception>
    /// <exception cref="ArgumentException">An event is missing; the message has its place.</exception>
    public static bool TryCreate(
        string key,
        Policy policy,
        IEnumerable<CaseEvent> events,
        CaseFacts? known,
        LocalDate? publishedOn,
        LocalDate? introducedOn,
        out CaseFile? file,
        out ImmutableArray<CaseError> errors
    )
    {
        return TryCreate(key, policy, Complete(events), known, publishedOn, introducedOn, out file, out errors);
    }

    /// <summary>Makes a case file of events of which none is missing.</summary>
    internal static bool TryCreate(
        string key,
        Policy policy,
        ImmutableArray<CaseEvent> given,
        CaseFacts? known,
        LocalDate? publishedOn,
        LocalDate? introducedOn,
        out CaseFile? file,
        out ImmutableArray<CaseError> errors
    )
    {
        errors = Check(key, policy, given!, known, publishedOn, introducedOn);
        file = errors.IsEmpty
            ? new CaseFile(key, policy, given, known ?? CaseFacts.None, publishedOn, introducedOn, isChecked: true)
            : null;
        return file is not null;
    }

    /// <summary>Tells everything in a case file that cannot be.</summary>
    /// <param name="key">As for the constructor.</param>
    /// <param name="policy">As for the constructor.</param>
    /// <param name="events">
    /// As for the constructor; null stands for an event that could not be read. It keeps its place in the numbering, and
    /// the order of the events is then not judged, since the missing one may explain the others.
    /// </param>
    /// <param name="known">As for the constructor.</param>
    /// <param name="publishedOn">As for the constructor.</param>
    /// <param name="introducedOn">As for the constructor.</param>
    /// <returns>Every error, in the order of the file; none where it can be.</returns>
    /// <exception cref="ArgumentNullException">The key, the policy or the events are missing.</exception>
    public static ImmutableArray<CaseError> Check(
        string key,
        Policy policy,
        ImmutableArray<CaseEvent?> events,
        CaseFacts? known = null,
        LocalDate? publishedOn = null,
        LocalDate? introducedOn = null
    )
    {
        Guard.NotNull(key, nameof(key));
        Guard.NotNull(policy, nameof(policy));
        if (events.IsDefault)
        {
            throw new ArgumentNullException(nameof(events));
        }

        return CaseChecks.OfFile(key, policy, events, known ?? CaseFacts.None, publishedOn, introducedOn);
    }

    /// <summary>The same case with one more event, which comes after those of its day.</summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentNullException">The event is missing.</exception>
    /// <exception cref="InvalidCaseException">The event cannot have happened here.</exception>
    public CaseFile With(CaseEvent happened) =>
        new(Key, Policy, Events.Add(Guard.NotNull(happened, nameof(happened))), Known, PublishedOn, IntroducedOn);

    /// <summary>The same case as it stood at the end of a day: without the events after it.</summary>
    /// <param name="day">The day, included.</param>
    public CaseFile UpTo(LocalDate day) =>
        new(
            Key,
            Policy,
            [.. Events.Where(item => item.On <= day)],
            Known,
            PublishedOn,
            IntroducedOn,
            isChecked: true // what can have happened can have happened so far
        );

    /// <summary>
    /// The same case as if another policy applied. The days of publication and introduction are those of one policy: they
    /// are kept only where the other has the same key, and are unknown otherwise.
    /// </summary>
    /// <param name="policy">The other policy.</param>
    /// <param name="file">The case under that policy; null where it cannot be.</param>
    /// <param name="errors">Why it cannot have happened under that policy; none where it can.</param>
    /// <returns>Whether the case can have happened under that policy.</returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public bool TryUnder(Policy policy, out CaseFile? file, out ImmutableArray<CaseError> errors)
    {
        var isSamePolicy = string.Equals(
            Guard.NotNull(policy, nameof(policy)).Key,
            Policy.Key,
            StringComparison.Ordinal
        );
        return TryCreate(
            Key,
            policy,
            Events,
            Known,
            isSamePolicy ? PublishedOn : null,
            isSamePolicy ? IntroducedOn : null,
            out file,
            out errors
        );
    }

    /// <summary>The same case as if another policy applied, as <see cref="TryUnder"/> puts it.</summary>
    /// <param name="policy">The other policy.</param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidCaseException">The case cannot have happened under that policy.</exception>
    public CaseFile Under(Policy policy) =>
        TryUnder(policy, out var file, out var errors) ? file! : throw new InvalidCaseException(errors);

    /// <summary>Whether both are the same case with equal parts.</summary>
    /// <param name="other">The other case file.</param>
    public bool Equals(CaseFile? other) =>
        other is not null
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && Policy.Equals(other.Policy)
        && PublishedOn == other.PublishedOn
        && IntroducedOn == other.IntroducedOn
        && Known.Equals(other.Known)
        && Events.SequenceEqual(other.Events);

    /// <summary>Whether the other object is an equal case file.</summary>
    /// <param name="obj">The other object.</param>
    public override bool Equals(object? obj) => Equals(obj as CaseFile);

    /// <summary>A hash code over key and events.</summary>
    public override int GetHashCode() =>
        Events.Aggregate(
            StringComparer.Ordinal.GetHashCode(Key),
            (hash, item) => unchecked((hash * 31) + item.GetHashCode())
        );

    /// <summary>
    /// The case as its file in JSON has it, an event a line, so that it can be read back; of a reason only that it is stated.
    /// </summary>
    public override string ToString()
    {
        var head = string.Concat(
            Field("case", Key),
            Field("policy", Policy.Key),
            PublishedOn is { } published ? Field("publishedOn", Guard.Iso(published)) : "",
            IntroducedOn is { } introduced ? Field("introducedOn", Guard.Iso(introduced)) : "",
            Known.Told.IsEmpty ? "" : $"\"known\": {{{Known.Written}}}, "
        );
        var events = Events.Select(item =>
            $"\n  {{{Field("on", Guard.Iso(item.On))}\"type\": \"{Words.Of(item.Type)}\""
            + $"{(item.Facts.Told.IsEmpty ? "" : ", ")}{item.Facts.Written}}}"
        );
        return $"{{{head}\"events\": [{string.Join(",", events)}]}}";

        static string Field(string name, string value) => $"\"{name}\": \"{value}\", ";
    }

    private static ImmutableArray<CaseEvent> Complete(IEnumerable<CaseEvent> events)
    {
        var given = Guard.NotNull(events, nameof(events)).ToImmutableArray();
        var place = given.IndexOf(null!);
        return place < 0
            ? given
            : throw new ArgumentException(
                FormattableString.Invariant($"must hold no null; events[{place}] is null"),
                nameof(events)
            );
    }

    /// <summary>By day, those of one day as they were given; most files are in order.</summary>
    private static ImmutableArray<CaseEvent> InOrder(ImmutableArray<CaseEvent> events)
    {
        for (var i = 1; i < events.Length; i++)
        {
            if (events[i].On < events[i - 1].On)
            {
                return [.. events.OrderBy(item => item.On)];
            }
        }

        return events;
    }
}
