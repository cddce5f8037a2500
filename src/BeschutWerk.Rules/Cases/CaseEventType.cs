namespace BeschutWerk.Rules;

/// <summary>
/// What happened in a case. <see cref="CaseEventTable"/> tells which facts each can carry and which it must. The word in
/// JSON is the name in camel case.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseEventType
{
    /// <summary>UWV was asked for its first advice. Nuenen 2019 article 3 lid 1.</summary>
    AdviceRequested,

    /// <summary>The college received the advice that was asked for. Nuenen 2019 article 4 lid 1.</summary>
    AdviceReceived,

    /// <summary>The college asked UWV for more information on an advice. Nuenen 2019 article 4 lid 3.</summary>
    InformationRequested,

    /// <summary>UWV answered such a request. Nuenen 2019 article 4 lid 3.</summary>
    InformationReceived,

    /// <summary>
    /// The college decided, for the first time or anew, on the indication. Nuenen 2019 article 4 lid 1, article 10 lid
    /// 2.
    /// </summary>
    IndicationDecided,

    /// <summary>The indicated person reported. Nuenen 2019 article 5 lid 1.</summary>
    Reported,

    /// <summary>A placement trajectory started; this is its first day. Nuenen 2019 article 5 lid 1.</summary>
    TrajectoryStarted,

    /// <summary>The trajectory was interrupted. Nuenen 2019, note to article 5 lid 2.</summary>
    TrajectoryInterrupted,

    /// <summary>The interrupted trajectory went on. Nuenen 2019, note to article 5 lid 2.</summary>
    TrajectoryResumed,

    /// <summary>The college decided to extend the trajectory. Nuenen 2019 article 5 lid 2.</summary>
    TrajectoryExtended,

    /// <summary>
    /// A new trajectory took the place of the former one after a low wage value; this is its first day. Nuenen 2019
    /// article 5 lid 3.
    /// </summary>
    TrajectoryRenewed,

    /// <summary>The trajectory ended; this is its last day.</summary>
    TrajectoryEnded,

    /// <summary>A facility (voorziening) was granted. Nuenen 2019 article 5 lid 4.</summary>
    FacilityGranted,

    /// <summary>The wage value was determined. Nuenen 2019 article 5 lid 6, article 7 lid 3.</summary>
    WageValueDetermined,

    /// <summary>
    /// Sheltered employment started; this is the first day of its first contract. Nuenen 2019 article 6.
    /// </summary>
    EmploymentStarted,

    /// <summary>The employment got another contract; this is the first day of it. Nuenen 2019 article 6.</summary>
    ContractRenewed,

    /// <summary>The employment ended otherwise than by a dismissal; this is its last day.</summary>
    EmploymentEnded,

    /// <summary>The college decided on wage cost subsidy. Nuenen 2019 article 7.</summary>
    SubsidyDecided,

    /// <summary>The person fell ill; nothing more of it is recorded. Nuenen 2019 article 8 lid 3.</summary>
    SicknessStarted,

    /// <summary>The person recovered.</summary>
    SicknessEnded,

    /// <summary>The college asked UWV for a new advice. Nuenen 2019 article 10 lid 1.</summary>
    NewAdviceRequested,

    /// <summary>The college received the new advice. Nuenen 2019 article 10 lid 2 and 3.</summary>
    NewAdviceReceived,

    /// <summary>
    /// The person was dismissed; this is the day on which the placement ended by it. Nuenen 2019 article 11 lid 1.
    /// </summary>
    Dismissed,

    /// <summary>
    /// The college assessed whether the last dismissal was for misconduct, after the dismissal was recorded. Nuenen
    /// 2019 article 11 lid 1 and its note.
    /// </summary>
    ConductAssessed,

    /// <summary>Support was offered that prevents a repetition of misconduct. Nuenen 2019 article 11 lid 3.</summary>
    MisconductSupportOffered,

    /// <summary>The benefit of the person changed. Nuenen 2019 article 5 lid 5.</summary>
    BenefitChanged,

    /// <summary>The person was placed on the waiting list. Nuenen 2019 article 9 lid 1.</summary>
    PlacedOnWaitingList,

    /// <summary>Sheltered work was offered. Nuenen 2019 articles 9 and 11.</summary>
    WorkOffered,

    /// <summary>A pre-trajectory (voorschakeltraject) started. Maastricht 2024, page 2 paragraph 3.</summary>
    PreTrajectoryStarted,

    /// <summary>The pre-trajectory ended.</summary>
    PreTrajectoryEnded,

    /// <summary>
    /// The college decided to depart from an outcome under the hardship clause. Nuenen 2019 article 12.
    /// </summary>
    HardshipApplied,
}
