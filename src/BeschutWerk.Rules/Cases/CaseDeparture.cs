using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something that departs from the rule in principle, or from the rules by a power to do so: no breach.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no departure, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseDeparture
{
    internal CaseDeparture(
        CaseDepartureKind what,
        LocalDate on,
        CaseAmount? extent,
        Norm norm,
        Citation citation,
        CaseBreachKind? insteadOf = null
    )
    {
        What = what;
        On = on;
        Extent = extent;
        Norm = norm;
        Citation = citation;
        InsteadOf = insteadOf;
    }

    /// <summary>What it is.</summary>
    public CaseDepartureKind What { get; }

    /// <summary>The day on which it was done.</summary>
    public LocalDate On { get; }

    /// <summary>By how much; null where it has no measure.</summary>
    public CaseAmount? Extent { get; }

    /// <summary>The norm that is departed from, or that gives the power.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>
    /// What it would have been without the hardship clause, or under a policy that binds where this one has a rule in principle;
    /// null for another departure, and where nothing of the case needed the clause.
    /// </summary>
    public CaseBreachKind? InsteadOf { get; }

    /// <summary>The question of the rule that the hardship clause departs from; null for another departure.</summary>
    internal Rule? Rule { get; init; }

    /// <summary>What, when and by how much, in the invariant culture.</summary>
    public override string ToString() =>
        What == default
            ? "(no departure)"
            : $"{Words.Of(What)} on {Guard.Iso(On)}{(Extent is { } extent ? $" by {extent}" : "")} ({Citation})";
}
