namespace BeschutWerk.Rules;

/// <summary>The terms that a case can have. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseTermName
{
    /// <summary>The days on which the policy is in force. Nuenen 2019 article 13 lid 1.</summary>
    PolicyInForce = 1,

    /// <summary>
    /// The days after the last assessment on which UWV need not investigate. Nuenen 2019, note to article 3 lid 2.
    /// </summary>
    AssessmentExemption,

    /// <summary>UWV's term for its advice. Besluit advisering beschut werk article 2.</summary>
    Advice,

    /// <summary>The term for the decision on the indication. Nuenen 2019 article 4 lid 1.</summary>
    IndicationDecision,

    /// <summary>A suspension of that term that runs. Nuenen 2019 article 4 lid 3.</summary>
    Suspension,

    /// <summary>The placement trajectory with its extensions. Nuenen 2019 article 5 lid 1 to 3.</summary>
    Trajectory,

    /// <summary>
    /// What the trajectory can still be extended by: from the day after its last day to the longest possible end.
    /// Nuenen 2019 article 5 lid 2.
    /// </summary>
    ExtensionRoom,

    /// <summary>A facility in the trajectory. Nuenen 2019 article 5 lid 4.</summary>
    Facility,

    /// <summary>
    /// The first years of the employment, in which contracts are temporary in principle. Nuenen 2019 article 6 lid 1.
    /// </summary>
    TemporaryContract,

    /// <summary>The term for the decision on wage cost subsidy. Participatiewet article 10d lid 12.</summary>
    SubsidyDecision,

    /// <summary>The interval up to the next determination of the wage value. Nuenen 2019 article 7 lid 3.</summary>
    WageValueDetermination,

    /// <summary>
    /// The period after a dismissal for misconduct in which no sheltered work is offered. Nuenen 2019 article 11 lid 1.
    /// </summary>
    MisconductPeriod,

    /// <summary>
    /// The period in which support can be offered that prevents a repetition. Nuenen 2019 article 11 lid 3.
    /// </summary>
    BehaviourSupport,
}
