using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What national law makes of sheltered work under the Participatiewet. Source: Participatiewet article 10b.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum RegimeResult
{
    /// <summary>The municipality has neither power nor duty to offer it: the day lies before the first version.</summary>
    NotAvailable = 1,

    /// <summary>The municipality may offer it: in 2015 and 2016, lid 1.</summary>
    Power,

    /// <summary>The municipality must offer it: since 2017, lid 1.</summary>
    Duty,
}

/// <summary>The national regime on a day.</summary>
/// <param name="Result">Whether the municipality may or must offer sheltered work.</param>
/// <param name="WswOpen">
/// Whether someone new could still enter the Wsw; null where the law known does not tell. Source: Invoeringswet
/// Participatiewet article II.
/// </param>
/// <remarks>Immutable; equal when both parts are equal. The default value is no outcome.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct RegimeOutcome(RegimeResult Result, bool? WswOpen) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("wswOpen", WswOpen));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
