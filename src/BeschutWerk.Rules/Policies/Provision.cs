using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>One norm as a policy regulates it: where it stands, and the numbers and days that the policy gives it.</summary>
/// <remarks>
/// Immutable; equal when its parts are equal. Which numbers a norm needs stands in <see cref="NormDescription"/>: a
/// provision without one of them, or with one too many, cannot be made.
/// </remarks>
public sealed record Provision
{
    private readonly Citation? note;
    private readonly Citation? alsoAt;
    private readonly bool movesToWorkingDay;
    private readonly string? refersTo;

    /// <summary>Regulates a norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="term">Its term.</param>
    /// <param name="percentage">Its percentage.</param>
    /// <param name="hours">Its hours a week.</param>
    /// <param name="firstDay">The first day of its period, within <see cref="DateBounds"/>.</param>
    /// <param name="lastDay">The last day of its period, included, not before the first.</param>
    /// <exception cref="InvalidValueException">
    /// There is no such norm, the citation is a default value, a number or day is missing or out of place, a term is not
    /// in months where it must be, or a period ends before it starts.
    /// </exception>
    public Provision(
        Norm norm,
        Citation citation,
        Term? term = null,
        Percentage? percentage = null,
        HoursPerWeek? hours = null,
        LocalDate? firstDay = null,
        LocalDate? lastDay = null
    )
    {
        Norm = Guard.Defined(norm, nameof(norm));
        Guard.Initialized(citation != default, nameof(citation));
        Guard.Initialized(term != default(Term), nameof(term));
        var needed = NormTable.Of(norm).Numbers;
        RequireIff(needed.HasFlag(ProvisionNumbers.Term), term, nameof(term));
        RequireIff(needed.HasFlag(ProvisionNumbers.Percentage), percentage, nameof(percentage));
        RequireIff(needed.HasFlag(ProvisionNumbers.HoursPerWeek), hours, nameof(hours));
        if (needed.HasFlag(ProvisionNumbers.InMonths) && term is { Unit: not TermUnit.Months } other)
        {
            Guard.Refuse(nameof(term), $"must be in months for {Norm}", other.ToString());
        }

        RequireIff(needed.HasFlag(ProvisionNumbers.FirstDay), firstDay, nameof(firstDay));
        RequireIff(needed.HasFlag(ProvisionNumbers.LastDay), lastDay, nameof(lastDay));
        if (firstDay is { } first)
        {
            Guard.Date(first, nameof(firstDay));
        }

        if (lastDay is { } last)
        {
            Guard.NotBefore(
                Guard.Date(last, nameof(lastDay)),
                nameof(lastDay),
                firstDay.GetValueOrDefault(last),
                nameof(firstDay)
            );
        }

        Citation = citation;
        Term = term;
        Percentage = percentage;
        Hours = hours;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>Where the explanatory note to it stands; null where there is none that an outcome rests on.</summary>
    /// <exception cref="InvalidValueException">The citation is a default value.</exception>
    public Citation? Note
    {
        get => note;
        init
        {
            Guard.Initialized(value != default(Citation), nameof(Note));
            note = value;
        }
    }

    /// <summary>A second place that says the same; null where there is none.</summary>
    /// <exception cref="InvalidValueException">The citation is a default value.</exception>
    public Citation? AlsoAt
    {
        get => alsoAt;
        init
        {
            Guard.Initialized(value != default(Citation), nameof(AlsoAt));
            alsoAt = value;
        }
    }

    /// <summary>
    /// Whether the term, when it ends on a Saturday, Sunday or generally recognised holiday, runs to the next day that is
    /// none: always for a term of an act or decree (Algemene termijnenwet articles 1 and 3), for a term of policy rules
    /// only where these say so.
    /// </summary>
    /// <exception cref="InvalidValueException">The norm has no term within which someone must decide or advise.</exception>
    public bool MovesToWorkingDay
    {
        get => movesToWorkingDay;
        init
        {
            if (value && !NormTable.Of(Norm).Numbers.HasFlag(ProvisionNumbers.MayMove))
            {
                Guard.Refuse(nameof(MovesToWorkingDay), $"must be false: {Norm} has no term that can move", "true");
            }

            movesToWorkingDay = value;
        }
    }

    /// <summary>Its term; null for a norm that has none.</summary>
    public Term? Term { get; }

    /// <summary>Its percentage; null for a norm that has none.</summary>
    public Percentage? Percentage { get; }

    /// <summary>Its hours a week; null for a norm that has none.</summary>
    public HoursPerWeek? Hours { get; }

    /// <summary>The first day of its period; null for a norm that has none.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of its period, included; null for a norm that has none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The document to which it leaves the matter, by its title; null where it decides for itself.</summary>
    /// <exception cref="InvalidValueException">The title is empty.</exception>
    public string? RefersTo
    {
        get => refersTo;
        init
        {
            if (value is not null && string.IsNullOrWhiteSpace(value))
            {
                Guard.Refuse(nameof(RefersTo), "must be the title of a document, or null", "empty");
            }

            refersTo = value;
        }
    }

    private void RequireIff<T>(bool needed, T? number, string parameter)
        where T : struct
    {
        if (needed != number.HasValue)
        {
            var requirement = needed ? $"must be given: {Norm} needs it" : $"must be absent: {Norm} has none";
            Guard.Refuse(parameter, requirement, number?.ToString() ?? "absent");
        }
    }
}
