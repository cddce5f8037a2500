using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// An unknown fact that could still change an open decision, or that decides whether an act was right or a step is to be
/// taken.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no fact, and no review holds it.</remarks>
/// <param name="Fact">The name of the fact, as in the catalogue or the case file.</param>
/// <param name="Norm">The norm that lacks it.</param>
/// <param name="Citation">Where the norm stands; null where the policy does not regulate it.</param>
/// <param name="Rule">The open question.</param>
/// <param name="On">The day of the act that it decides about; null for what is open on the day of the review.</param>
public readonly record struct FactThatMatters(
    string Fact,
    Norm Norm,
    Citation? Citation,
    Rule Rule,
    LocalDate? On = null
)
{
    /// <summary>Fact and question.</summary>
    public override string ToString() => $"{Fact} ({Rule}{(On is { } day ? $" on {Guard.Iso(day)}" : "")})";
}
