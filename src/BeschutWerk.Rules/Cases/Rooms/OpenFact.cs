using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>An unknown fact on which something hangs that no decision of the review asks for.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Norm">The norm that lacks it.</param>
/// <param name="Rule">The open question.</param>
/// <param name="On">The day of the act that it decides about; null for what is open on the day of the review.</param>
internal readonly record struct OpenFact(string Fact, Norm Norm, Rule Rule, LocalDate? On)
{
    public FactThatMatters Under(Policy policy) =>
        new(Fact, Norm, (Rule.IsStatutory ? BuiltInPolicies.National : policy).CitationOf(Norm), Rule, On);
}
