using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>When sheltered work was last assessed for a person: on a day, never, or unknown.</summary>
/// <remarks>
/// Immutable; equal when it says the same. The default value is unknown, which is not the same as never. No order is
/// defined. Source: Nuenen 2019, note to article 3 lid 2.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct LastAssessment
{
    private LastAssessment(LocalDate? date, bool isNever)
    {
        Date = date;
        IsNever = isNever;
    }

    /// <summary>Not known; the same as the default value.</summary>
    public static LastAssessment Unknown => default;

    /// <summary>Known: there has been no assessment.</summary>
    public static LastAssessment Never => new(null, isNever: true);

    /// <summary>The day of the last assessment; null where there was none or it is unknown.</summary>
    public LocalDate? Date { get; }

    /// <summary>Whether it is known that there was none.</summary>
    public bool IsNever { get; }

    /// <summary>Whether it is unknown.</summary>
    public bool IsUnknown => Date is null && !IsNever;

    /// <summary>The last assessment was on a day.</summary>
    /// <param name="date">The day, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public static LastAssessment On(LocalDate date) => new(Guard.Date(date, nameof(date)), isNever: false);

    /// <summary>The ISO date, <c>never</c> or <c>unknown</c>.</summary>
    public override string ToString() =>
        Date is { } date ? Guard.Iso(date)
        : IsNever ? "never"
        : "unknown";
}
