namespace BeschutWerk.Rules;

/// <summary>What was done, or left undone, against the rules. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseBreachKind
{
    /// <summary>Advice was asked for by someone who may not. Nuenen 2019 article 3 lid 1.</summary>
    AdviceRequestedByOther = 1,

    /// <summary>UWV advised after its last day, or has not advised by it. Besluit advisering beschut werk article 2.</summary>
    AdviceLate,

    /// <summary>
    /// The college decided after the last day, or has not decided by it. Nuenen 2019 article 4 lid 1.
    /// </summary>
    DecisionLate,

    /// <summary>
    /// The college departed from advice that came about with care, or under a policy that knows no departure from advice. Nuenen
    /// 2019 article 4 lid 2.
    /// </summary>
    AdviceNotFollowed,

    /// <summary>A trajectory started without the indication or a report. Nuenen 2019 article 5 lid 1.</summary>
    TrajectoryWithoutGround,

    /// <summary>A trajectory was started for longer than it can be. Nuenen 2019 article 5 lid 1.</summary>
    TrajectoryTooLong,

    /// <summary>The extensions are together longer than they can be. Nuenen 2019 article 5 lid 2.</summary>
    ExtensionTooLong,

    /// <summary>The trajectory was extended without an exceptional situation. Nuenen 2019 article 5 lid 2.</summary>
    ExtensionWithoutGround,

    /// <summary>A new trajectory is longer than it can be. Nuenen 2019 article 5 lid 3.</summary>
    RenewalTooLong,

    /// <summary>
    /// A new trajectory came instead of an extension without its conditions, or after the extension was used up. Nuenen
    /// 2019 article 5 lid 3.
    /// </summary>
    RenewalWithoutGround,

    /// <summary>
    /// The same trajectory was continued after a new advice, although its term had ended and it was not extended.
    /// Nuenen 2019 article 10 lid 3 with article 5 lid 2.
    /// </summary>
    ContinuedPastEnd,

    /// <summary>A facility begins before the trajectory or outlasts it. Nuenen 2019 article 5 lid 4.</summary>
    FacilityOutsideTrajectory,

    /// <summary>
    /// The wage value was determined in the trajectory at a workplace without prospect of employment. Nuenen 2019, note
    /// to article 5 lid 6.
    /// </summary>
    WageValueWithoutProspect,

    /// <summary>Employment started for a person without the indication. Nuenen 2019 article 2.</summary>
    EmploymentWithoutIndication,

    /// <summary>
    /// A contract for an indefinite period within the first years, where the text binds to a temporary one. Nuenen 2019 article 6
    /// lid 1 has that in principle only, so that it is a departure there.
    /// </summary>
    PermanentContractEarly,

    /// <summary>
    /// After the first years the contract is not for an indefinite period. Nuenen 2019 article 6 lid 2.
    /// </summary>
    PermanentContractWithheld,

    /// <summary>
    /// After the first years a contract was given to someone who was shown no longer to belong to the target group.
    /// Nuenen 2019 article 6 lid 2.
    /// </summary>
    ContractWithoutTargetGroup,

    /// <summary>More hours than full time, or fewer without a ground. Nuenen 2019 article 6 lid 3 and 4.</summary>
    HoursNotPermitted,

    /// <summary>Subsidy was granted although a condition is not met. Nuenen 2019 article 7 lid 1.</summary>
    SubsidyWithoutGround,

    /// <summary>Subsidy was not granted although every condition is met. Nuenen 2019 article 7 lid 1.</summary>
    SubsidyWithheld,

    /// <summary>
    /// The trajectory was not extended where a higher wage value demands that: subsidy was refused instead, or the extension was
    /// decided on and not given. Nuenen 2019, note to article 7 lid 1 onder c.
    /// </summary>
    ExtensionWithheld,

    /// <summary>
    /// The subsidised share, in per cent of the wage, is higher than the wage value and the cap leave. Nuenen 2019,
    /// note to article 7 lid 1 onder c; under a policy without a cap of its own Participatiewet article 10d lid 4.
    /// </summary>
    SubsidyTooHigh,

    /// <summary>The award does not record what it must. Nuenen 2019 article 7 lid 2.</summary>
    AwardIncomplete,

    /// <summary>
    /// The decision on wage cost subsidy came, or is, later than the law allows after the wage value was determined.
    /// Participatiewet article 10d lid 12.
    /// </summary>
    SubsidyDecisionLate,

    /// <summary>
    /// The wage value was determined later than the report asks, or is overdue. Nuenen 2019 article 7 lid 3.
    /// </summary>
    WageValueLate,

    /// <summary>
    /// The person was placed on the waiting list although the number of positions is not realised. Nuenen 2019 article
    /// 9 lid 1.
    /// </summary>
    WaitingListWithoutGround,

    /// <summary>
    /// Sheltered work was offered, or employment started, within the period after a dismissal for misconduct. Nuenen
    /// 2019 article 11 lid 1.
    /// </summary>
    OfferedTooEarly,

    /// <summary>Support was offered outside that period. Nuenen 2019 article 11 lid 3.</summary>
    SupportOutsidePeriod,

    /// <summary>Support was offered that does not do what it is for. Nuenen 2019 article 11 lid 3.</summary>
    SupportUnsuitable,

    /// <summary>The hardship clause was applied without its conditions. Nuenen 2019 article 12.</summary>
    HardshipWithoutGround,
}
