using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The table of all norms that the library knows.</summary>
public static class NormTable
{
    /// <summary>Every norm, in the order of <see cref="Norm"/>.</summary>
    public static ImmutableArray<NormDescription> All { get; } =
    [
        Row(Norm.TermsOfTheAct, "N1.1", NormKind.Definition),
        Row(Norm.Definitions, "N1.2", NormKind.Definition),
        Row(Norm.TargetGroup, "N2", NormKind.Definition),
        Row(Norm.LimitationPresent, "N2.a", NormKind.Condition),
        Row(Norm.BeyondRegularEmployer, "N2.b", NormKind.Condition),
        Row(Norm.WorkCapacity, "N2.c", NormKind.Condition),
        Row(Norm.IndicationHeld, "N2.d", NormKind.Condition),
        Row(Norm.AdviceRequest, "N3.1", NormKind.Power, Force.Discretionary),
        Row(Norm.AdviceByUwv, "N3.2", NormKind.Duty),
        Row(Norm.AdaptationQuestion, "N3.2*a", NormKind.Condition),
        Row(Norm.SupervisionQuestion, "N3.2*b", NormKind.Condition),
        Row(Norm.WswIndicationExemption, "N3.2*c", NormKind.Exception, Force.Discretionary),
        Row(Norm.RecentAssessmentExemption, "N3.2*d", NormKind.Exception, Force.Discretionary, carriesTerm: true),
        Row(Norm.DecreePrevails, "N3*", NormKind.Reference),
        Row(Norm.DecisionTerm, "N4.1", NormKind.Term, carriesTerm: true),
        Row(Norm.AdviceFollowed, "N4.2", NormKind.Duty),
        Row(Norm.DepartureForCarelessness, "N4.2", NormKind.Exception, Force.Discretionary),
        Row(Norm.InformationRequest, "N4.3", NormKind.Power, Force.Discretionary),
        Row(Norm.Suspension, "N4.3", NormKind.Term),
        Row(Norm.EntryIntoForce, "N13.1", NormKind.Term, carriesTerm: true),
        Row(Norm.CitationTitle, "N13.2", NormKind.Reference),
        Row(Norm.PreTrajectory, "M3", NormKind.Principle, Force.InPrinciple),
    ];

    /// <summary>The row of a norm.</summary>
    /// <param name="norm">A member of <see cref="Norm"/>.</param>
    /// <exception cref="InvalidValueException">There is no such norm.</exception>
    public static NormDescription Of(Norm norm) => All[(int)Guard.Defined(norm, nameof(norm)) - 1];

    /// <summary>The norm with a name.</summary>
    /// <param name="name">The name as in <see cref="Norm"/>, in the same case.</param>
    /// <param name="norm">The norm, or the default value.</param>
    /// <returns>Whether there is such a norm.</returns>
    public static bool TryFind(string? name, out Norm norm)
    {
        var row = All.FirstOrDefault(r => string.Equals(r.Norm.ToString(), name, StringComparison.Ordinal));
        norm = row?.Norm ?? default;
        return row is not null;
    }

    private static NormDescription Row(
        Norm norm,
        string id,
        NormKind kind,
        Force force = Force.Bound,
        bool carriesTerm = false
    ) => new(norm, id, kind, force, carriesTerm);
}
