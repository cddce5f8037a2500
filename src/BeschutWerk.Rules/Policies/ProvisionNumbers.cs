namespace BeschutWerk.Rules;

/// <summary>The numbers that a norm needs from the policy that regulates it.</summary>
[Flags]
[JsonConverter(typeof(ContractJsonConverter))]
public enum ProvisionNumbers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A term.</summary>
    Term = 1 << 0,

    /// <summary>A percentage.</summary>
    Percentage = 1 << 1,

    /// <summary>Hours a week.</summary>
    HoursPerWeek = 1 << 2,

    /// <summary>The term is one of whole months, since the facts that it is compared with are months.</summary>
    InMonths = 1 << 3,

    /// <summary>The first day of a period.</summary>
    FirstDay = 1 << 4,

    /// <summary>The last day of a period, included.</summary>
    LastDay = 1 << 5,

    /// <summary>The policy may let the term, which ends on a day for deciding or advising, move to a working day.</summary>
    MayMove = 1 << 6,
}
