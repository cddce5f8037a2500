using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A term that the case has running, or that has ended, with its days and how they were worked out.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no term, and no review holds it.</remarks>
/// <param name="Name">Which term it is.</param>
/// <param name="FirstDay">The first day, included.</param>
/// <param name="LastDay">The last day, included; null while it has none: a suspended term, a policy without a known end.</param>
/// <param name="Norm">The norm that gives the term.</param>
/// <param name="Citation">Where the norm stands.</param>
/// <param name="Derivation">How the days were worked out.</param>
/// <param name="DaysLeft">
/// The days from the day of the review up to the last day, 0 or more; null after it, once what had to be done is done, and
/// where there is no last day.
/// </param>
/// <param name="DaysLate">
/// The days, 1 or more, by which something that must be done within the term was done late, or is late on the day of the
/// review; null for a period in which nothing must be done.
/// </param>
public readonly record struct CaseTerm(
    CaseTermName Name,
    LocalDate FirstDay,
    LocalDate? LastDay,
    Norm Norm,
    Citation Citation,
    CaseTermDerivation Derivation,
    int? DaysLeft,
    int? DaysLate
)
{
    /// <summary>
    /// The last day that the article allows, included, where the recorded <see cref="LastDay"/> is later: a month beyond the
    /// article gives no rights. Otherwise null.
    /// </summary>
    public LocalDate? LawfulLastDay { get; init; }

    /// <summary>
    /// Whether nothing hangs on the term any more: its last day has passed and nothing is late and open, or what it was for
    /// has been done, or what it was about has ended.
    /// </summary>
    public bool IsPast { get; init; }

    /// <summary>Name and days, in the invariant culture.</summary>
    public override string ToString() =>
        $"{Words.Of(Name)}: {Guard.Iso(FirstDay)} to {(LastDay is { } last ? Guard.Iso(last) : "..")}";
}
