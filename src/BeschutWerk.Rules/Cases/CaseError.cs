using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something in a case file that cannot be.</summary>
/// <param name="Event">The place of the event among those given, from 0; null for a part of the file itself.</param>
/// <param name="Type">The type of that event; null for a part of the file itself.</param>
/// <param name="On">The day of that event; null for a part of the file itself.</param>
/// <param name="Field">
/// The field of the event or the file as it stands in JSON, such as <c>on</c>, <c>months</c>, <c>publishedOn</c> or
/// <c>known.hours</c>.
/// </param>
/// <param name="Requirement">What is allowed, to be read after the field: "must not be before …".</param>
/// <param name="Actual">What was given, in the invariant culture; empty where something is missing before the event.</param>
/// <remarks>Immutable; equal when every part is equal.</remarks>
public readonly record struct CaseError(
    int? Event,
    CaseEventType? Type,
    LocalDate? On,
    string Field,
    string Requirement,
    string Actual
)
{
    /// <summary>Where it stands in the file: <c>events[3].on</c>, <c>publishedOn</c>.</summary>
    public string Path => Event is { } index ? FormattableString.Invariant($"events[{index}].{Field}") : Field;

    /// <summary>The place, the event, what is allowed and what was given or is missing, in one line.</summary>
    public override string ToString()
    {
        if (Field is null)
        {
            return "(no error)";
        }

        var happened = Type is { } type && On is { } on ? $" ({Words.Of(type)} on {Guard.Iso(on)})" : "";
        var given = Actual.Length > 0 ? $"; it was {Actual}" : "";
        return $"{Path}{happened} {Requirement}{given}.";
    }
}
