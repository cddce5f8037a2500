namespace BeschutWerk.Rules;

/// <summary>In what a <see cref="CaseAmount"/> is counted.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseAmountUnit
{
    /// <summary>Calendar days.</summary>
    Days = 1,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>Hours a week.</summary>
    HoursPerWeek,
}
