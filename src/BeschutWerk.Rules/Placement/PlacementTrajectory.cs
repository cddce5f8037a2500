using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// A placement trajectory (plaatsingstraject): its first day, its length, and all its extensions together. Source:
/// Nuenen 2019 article 5.
/// </summary>
/// <remarks>
/// <para>
/// Immutable. Equal when first day, length and extension are equal; no order is defined. Extensions of 3 and 3 months
/// give the same trajectory as one of 6, since the last day is always counted from the original first day with the
/// whole length.
/// </para>
/// <para>
/// The default value is no trajectory: its properties throw an <see cref="InvalidOperationException"/>. The greatest
/// lengths are a policy's, not this type's: it refuses only what no calendar holds.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementTrajectory
{
    /// <summary>The most months that the arithmetic of terms holds, extensions included.</summary>
    internal const int MostMonths = 1200;

    /// <summary>The months that a trajectory can have.</summary>
    internal static FactBounds Lengths => new(1, MostMonths);

    private readonly LocalDate firstDay;
    private readonly int months;
    private readonly int extensionMonths;

    /// <summary>Makes a trajectory without extension.</summary>
    /// <param name="firstDay">The first day, which counts, within <see cref="DateBounds"/>.</param>
    /// <param name="months">The length in whole months, 1 to 1,200.</param>
    /// <exception cref="InvalidValueException">The date or the number is out of bounds.</exception>
    public PlacementTrajectory(LocalDate firstDay, int months)
    {
        this.firstDay = Guard.Date(firstDay, nameof(firstDay));
        this.months = Guard.Within(months, Lengths, nameof(months));
    }

    private PlacementTrajectory(LocalDate firstDay, int months, int extensionMonths)
    {
        this.firstDay = firstDay;
        this.months = months;
        this.extensionMonths = extensionMonths;
    }

    /// <summary>The first day, included.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate FirstDay => months > 0 ? firstDay : throw NoTrajectory();

    /// <summary>The length in months without extension, 1 or more.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Months => months > 0 ? months : throw NoTrajectory();

    /// <summary>The months of all extensions together, 0 or more.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int ExtensionMonths => months > 0 ? extensionMonths : throw NoTrajectory();

    /// <summary>
    /// The last day, included, extensions and all: from 2025-08-31 a trajectory of 6 months ends on 2026-02-28, and
    /// with an extension of 6 months on 2026-08-30.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate LastDay => Term.FromMonths(Months + extensionMonths).LastDayFrom(firstDay);

    /// <summary>The same trajectory with one more extension.</summary>
    /// <param name="months">The months of that extension, 0 or more, up to 1,200 for the whole trajectory.</param>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public PlacementTrajectory ExtendedBy(int months)
    {
        var most = MostMonths - Months - extensionMonths;
        var added = Guard.Within(months, 0, most, nameof(months));
        return new PlacementTrajectory(firstDay, this.months, extensionMonths + added);
    }

    /// <summary>The first and the last day, in ISO form.</summary>
    public override string ToString() =>
        months == 0
            ? "(no trajectory)"
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0} to {1} ({2} + {3} months)",
                Guard.Iso(firstDay),
                Guard.Iso(LastDay),
                months,
                extensionMonths
            );

    private static InvalidOperationException NoTrajectory() =>
        new("This is default(PlacementTrajectory), which has no days; make a trajectory with its constructor.");
}
