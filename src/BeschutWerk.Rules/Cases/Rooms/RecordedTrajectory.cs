using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A trajectory as the file records it, with what the article allows of it.</summary>
/// <remarks>Its last day is always counted from the first day with the whole length.</remarks>
internal readonly record struct RecordedTrajectory
{
    public RecordedTrajectory(
        Policy policy,
        LocalDate firstDay,
        int? months,
        int extensionMonths,
        bool isRenewed,
        int departedMonths = 0
    )
    {
        FirstDay = firstDay;
        Months = months;
        ExtensionMonths = extensionMonths;
        IsRenewed = isRenewed;
        DepartedMonths = departedMonths;
        if (months is not { } length)
        {
            return;
        }

        LastDay = LastDayOf(length + extensionMonths);
        LawfulMonths = departedMonths + Math.Min(length, MostMonths(policy) ?? length);
        IsLongerThanArticle = departedMonths > 0 && length > MostMonths(policy);
        var lawful =
            LawfulMonths.Value
            + (
                policy.Regulates(Norm.TrajectoryExtension)
                    ? Math.Min(extensionMonths, policy.TermOf(Norm.TrajectoryExtension).Amount)
                    : extensionMonths
            );
        LawfulLastDay = lawful == length + extensionMonths ? LastDay : LastDayOf(lawful);
    }

    /// <summary>The first day, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The months without extensions; null where neither the file nor the policy gives them.</summary>
    public int? Months { get; }

    /// <summary>Of those months what the article allows, or a departure from it; null where there are none.</summary>
    public int? LawfulMonths { get; }

    /// <summary>The months of all extensions together.</summary>
    public int ExtensionMonths { get; }

    /// <summary>The months beyond the article that the college gave by the hardship clause, or before the article applied.</summary>
    public int DepartedMonths { get; }

    /// <summary>
    /// Whether it has, without extensions, more months than the article gives and none of them is a breach: they were given
    /// before the article applied, or by the hardship clause.
    /// </summary>
    public bool IsLongerThanArticle { get; }

    /// <summary>Whether it is a new one under article 5 lid 3.</summary>
    public bool IsRenewed { get; }

    /// <summary>The last day, included; null while the length is unknown.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>
    /// The last day that the article allows, or a departure from it under the hardship clause: a month beyond gives no rights.
    /// </summary>
    public LocalDate? LawfulLastDay { get; }

    /// <summary>The norm under which it was begun.</summary>
    public Norm Norm => IsRenewed ? Norm.NewTrajectory : Norm.TrajectoryStart;

    public CaseTermDerivation Derivation => From(Months);

    /// <summary>The same with no months beyond the article.</summary>
    public CaseTermDerivation LawfulDerivation => From(LawfulMonths);

    /// <summary>The months that the article allows without extensions; null where the policy sets none.</summary>
    public int? MostMonths(Policy policy) => policy.Regulates(Norm) ? policy.TermOf(Norm).Amount : null;

    /// <summary>The last day with every month that article 5 lid 2 gives; null where the policy or the file sets no end.</summary>
    public LocalDate? MostLastDay(Policy policy) =>
        LawfulMonths is { } months && policy.Provisions[Norm.TrajectoryExtension]?.Term is { } most
            ? LastDayOf(Math.Min(months + most.Amount, PlacementTrajectory.MostMonths))
            : null;

    public LocalDate LastDayOf(int months) => Term.FromMonths(months).LastDayFrom(FirstDay);

    public RecordedTrajectory ExtendedBy(Policy policy, int months) =>
        new(policy, FirstDay, Months, ExtensionMonths + months, IsRenewed, DepartedMonths);

    /// <summary>The months, of a number given last, that are beyond the article: of the extensions, or else of the first ones.</summary>
    public int MonthsBeyond(Policy policy, int given) =>
        Math.Max(
            0,
            ExtensionMonths == 0
                ? (Months - MostMonths(policy)).GetValueOrDefault()
                : Math.Min(
                    given,
                    ExtensionMonths - (policy.Provisions[Norm.TrajectoryExtension]?.Term?.Amount ?? ExtensionMonths)
                )
        );

    /// <summary>The same with months beyond the article that the hardship clause gives, or that were given before it was there.</summary>
    public RecordedTrajectory DepartedBy(Policy policy, int months) =>
        new(policy, FirstDay, Months, ExtensionMonths, IsRenewed, DepartedMonths + months);

    private CaseTermDerivation From(int? months) =>
        new(
            IsRenewed ? CaseEventType.TrajectoryRenewed : CaseEventType.TrajectoryStarted,
            FirstDay,
            Term.FromMonths(months.GetValueOrDefault()),
            ExtensionMonths
        );
}
