using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What becomes of a person's benefit during the trajectory. Source: Nuenen 2019 article 5 lid 5 and its note.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PlacementIncomeResult
{
    /// <summary>The benefit is retained.</summary>
    BenefitRetained = 1,

    /// <summary>UWV goes on paying its benefit.</summary>
    UwvContinues,

    /// <summary>Without a benefit, no provision for income is made during the trajectory.</summary>
    NoIncomeProvision,
}

/// <summary>Who pays a person's benefit during the trajectory. Source: Nuenen 2019, note to article 5 lid 5.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum BenefitPayer
{
    /// <summary>The municipality.</summary>
    Municipality = 1,

    /// <summary>UWV.</summary>
    Uwv,

    /// <summary>Whoever pays that other benefit.</summary>
    OtherPayer,

    /// <summary>Nobody: there is no benefit.</summary>
    Nobody,
}

/// <summary>What becomes of a person's benefit during the trajectory, and who pays it.</summary>
/// <param name="Result">What becomes of the benefit.</param>
/// <param name="PaidBy">Who pays it.</param>
/// <remarks>Immutable; equal when both parts are equal. Source: Nuenen 2019 article 5 lid 5 and its note.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementIncomeOutcome(PlacementIncomeResult Result, BenefitPayer PaidBy) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("paidBy", Words.Of(PaidBy)));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
