using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>An unknown fact on which something hangs.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Norm">The norm that lacks it.</param>
/// <param name="Law">The policy, or the national law, in which that norm stands.</param>
/// <param name="Rule">The open question.</param>
/// <param name="On">The day of the act that it decides about; null for what is open on the day of the review.</param>
internal readonly record struct OpenFact(string Fact, Norm Norm, Policy Law, Rule Rule, LocalDate? On)
{
    public OpenFact(CaseFact fact, Norm norm, Policy law, Rule rule, LocalDate? on)
        : this(fact.Name, norm, law, rule, on) { }

    public FactThatMatters ToFact() => new(Fact, Norm, Law.CitationOf(Norm), Rule, On);
}
