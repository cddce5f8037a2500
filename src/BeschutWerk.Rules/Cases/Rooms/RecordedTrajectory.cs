using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A trajectory as the file records it. Its last day is always counted from the first with the whole length.</summary>
/// <param name="FirstDay">The first day, included.</param>
/// <param name="Months">The months without extensions; null where neither the file nor the policy gives them.</param>
/// <param name="ExtensionMonths">The months of all extensions together.</param>
/// <param name="IsRenewed">Whether it is a new one under article 5 lid 3.</param>
internal readonly record struct RecordedTrajectory(LocalDate FirstDay, int? Months, int ExtensionMonths, bool IsRenewed)
{
    public LocalDate? LastDay => Months is { } months ? LastDayOf(months + ExtensionMonths) : null;

    /// <summary>The norm under which it was begun.</summary>
    public Norm Norm => IsRenewed ? Norm.NewTrajectory : Norm.TrajectoryStart;

    /// <summary>The months that the article allows without extensions; null where the policy sets none.</summary>
    public int? MostMonths(Policy policy) => policy.Regulates(Norm) ? policy.TermOf(Norm).Amount : null;

    public LocalDate LastDayOf(int months) => Term.Months(months).LastDayFrom(FirstDay);

    /// <summary>What the article allows of it; null while its length is unknown.</summary>
    public LawfulTrajectory? LawfulUnder(Policy policy)
    {
        if (Months is not { } months)
        {
            return null;
        }

        var lawful = Math.Min(months, MostMonths(policy) ?? months);
        var extension = policy.Regulates(Norm.TrajectoryExtension)
            ? Math.Min(ExtensionMonths, policy.TermOf(Norm.TrajectoryExtension).Amount)
            : ExtensionMonths;
        return new LawfulTrajectory(FirstDay, LastDayOf(lawful + extension));
    }

    public CaseTermDerivation Derivation =>
        new(
            IsRenewed ? CaseEventType.TrajectoryRenewed : CaseEventType.TrajectoryStarted,
            FirstDay,
            Term.Months(Months.GetValueOrDefault()),
            ExtensionMonths
        );
}
