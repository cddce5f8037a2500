using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something in a case file that cannot be.</summary>
/// <remarks>Immutable; equal when every part is equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseError
{
    internal CaseError(int? @event, CaseEventType? type, LocalDate? on, string field, string requirement, string actual)
    {
        Event = @event;
        Type = type;
        On = on;
        Field = field;
        Requirement = requirement;
        Actual = actual;
    }

    /// <summary>The place of the event among those given, from 0; null for a part of the file itself.</summary>
    public int? Event { get; }

    /// <summary>The type of that event; null for a part of the file itself.</summary>
    public CaseEventType? Type { get; }

    /// <summary>The day of that event; null for a part of the file itself.</summary>
    public LocalDate? On { get; }

    /// <summary>
    /// The field of the event or the file as it stands in JSON, such as <c>on</c>, <c>months</c>, <c>publishedOn</c> or
    /// <c>known.hours</c>.
    /// </summary>
    public string Field { get; }

    /// <summary>What is allowed, to be read after the field: "must not be before …".</summary>
    public string Requirement { get; }

    /// <summary>What was given, in the invariant culture; empty where something is missing before the event.</summary>
    public string Actual { get; }

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
