namespace BeschutWerk.Rules;

/// <summary>What can or must be done next. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseStep
{
    /// <summary>Start a pre-trajectory before advice is asked for. Maastricht 2024, page 2 paragraph 3.</summary>
    StartPreTrajectory = 1,

    /// <summary>Ask UWV for advice. Nuenen 2019 article 3 lid 1.</summary>
    RequestAdvice,

    /// <summary>Give the advice that was asked for. Nuenen 2019 article 3 lid 2.</summary>
    GiveAdvice,

    /// <summary>Ask UWV for more information on the advice. Nuenen 2019 article 4 lid 3.</summary>
    RequestInformation,

    /// <summary>Decide on the indication. Nuenen 2019 article 4 lid 1.</summary>
    DecideIndication,

    /// <summary>Depart from advice that came about carelessly. Nuenen 2019 article 4 lid 2.</summary>
    DepartFromAdvice,

    /// <summary>Decide that the person no longer belongs to the target group. Nuenen 2019 article 10 lid 2.</summary>
    DecideIndicationLost,

    /// <summary>Offer another form of participation. Nuenen 2019, note to article 10 lid 2.</summary>
    OfferAlternative,

    /// <summary>Report for a placement trajectory. Nuenen 2019 article 5 lid 1.</summary>
    Report,

    /// <summary>
    /// Place the person on the waiting list. Nuenen 2019 article 9 lid 1, after a dismissal for misconduct article 11
    /// lid 2.
    /// </summary>
    PlaceOnWaitingList,

    /// <summary>
    /// Start a placement trajectory. Nuenen 2019 article 5 lid 1, after a new advice that keeps the indication article
    /// 10 lid 3.
    /// </summary>
    StartTrajectory,

    /// <summary>
    /// Extend the trajectory. Nuenen 2019 article 5 lid 2, for a low wage value the note to article 7 lid 1 onder c.
    /// </summary>
    ExtendTrajectory,

    /// <summary>Start a new trajectory instead of an extension. Nuenen 2019 article 5 lid 3.</summary>
    RenewTrajectory,

    /// <summary>Grant a facility within the trajectory. Nuenen 2019 article 5 lid 4.</summary>
    GrantFacility,

    /// <summary>Determine the wage value. Nuenen 2019 article 5 lid 6, article 7 lid 3.</summary>
    DetermineWageValue,

    /// <summary>Start employment at once, without a trajectory. Nuenen 2019 article 5 lid 7.</summary>
    StartEmploymentDirectly,

    /// <summary>Start employment after the trajectory. Nuenen 2019 article 6 lid 1.</summary>
    StartEmployment,

    /// <summary>Offer a contract for an indefinite period. Nuenen 2019 article 6 lid 2.</summary>
    OfferPermanentContract,

    /// <summary>
    /// Decide on wage cost subsidy. Nuenen 2019 article 7 lid 1, the last day for it Participatiewet article 10d lid
    /// 12.
    /// </summary>
    DecideSubsidy,

    /// <summary>Adapt the workplace. Nuenen 2019 article 8 lid 2.</summary>
    AdaptWorkplace,

    /// <summary>Take responsibility for re-integration in sickness. Nuenen 2019 article 8 lid 3.</summary>
    Reintegrate,

    /// <summary>End or withdraw provisions. Nuenen 2019 article 8 lid 4.</summary>
    EndProvisions,

    /// <summary>Ask UWV for a new advice. Nuenen 2019 article 10 lid 1.</summary>
    RequestNewAdvice,

    /// <summary>Give the new advice. Nuenen 2019 article 3 lid 2, article 10.</summary>
    GiveNewAdvice,

    /// <summary>Judge whether the conduct was misconduct. Nuenen 2019, note to article 11 lid 1.</summary>
    AssessConduct,

    /// <summary>Offer support that prevents a repetition of misconduct. Nuenen 2019 article 11 lid 3.</summary>
    OfferSupport,

    /// <summary>Cooperate with that support. Nuenen 2019 article 11 lid 4.</summary>
    Cooperate,

    /// <summary>
    /// Offer sheltered work within the period after misconduct, once the hardship clause has lifted it. Nuenen 2019
    /// article 12.
    /// </summary>
    OfferWork,

    /// <summary>Use an instrument that suits for work at a regular workplace. Maastricht 2024, page 2 paragraph 2.</summary>
    DeployInstrument,

    /// <summary>Seek a suitable place in day activities. Maastricht 2024, page 1 paragraph 4.</summary>
    OfferDayActivities,

    /// <summary>Offer employment in sheltered work. Participatiewet article 10b lid 1, until 2016 lid 3.</summary>
    OfferEmployment,
}
