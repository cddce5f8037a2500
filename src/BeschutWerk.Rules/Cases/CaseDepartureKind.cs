namespace BeschutWerk.Rules;

/// <summary>
/// What was done otherwise than the rules have it in principle, or by a power to depart. The word in JSON is the name in
/// camel case.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseDepartureKind
{
    /// <summary>Advice was asked for without the pre-trajectory. Maastricht 2024, page 2 paragraph 3.</summary>
    AdviceWithoutPreTrajectory = 1,

    /// <summary>The college departed from advice that came about carelessly. Nuenen 2019 article 4 lid 2.</summary>
    AdviceDepartedFrom,

    /// <summary>Employment started at once, without a trajectory. Nuenen 2019 article 5 lid 7.</summary>
    DirectEmployment,

    /// <summary>A contract for an indefinite period within the first years. Nuenen 2019 article 6 lid 1.</summary>
    PermanentContractEarly,

    /// <summary>Subsidy below the floor of the wage value. Nuenen 2019, note to article 7 lid 1 onder c.</summary>
    GrantBelowFloor,

    /// <summary>A departure under the hardship clause. Nuenen 2019 article 12.</summary>
    Hardship,

    /// <summary>
    /// What a policy demands in principle only was done otherwise, or left undone: under one that binds to it, it is the breach that
    /// <see cref="CaseDeparture.InsteadOf"/> names.
    /// </summary>
    FromPrinciple,
}
