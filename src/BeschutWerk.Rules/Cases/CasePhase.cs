namespace BeschutWerk.Rules;

/// <summary>Where a case stands on a day. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CasePhase
{
    /// <summary>No advice has been asked for.</summary>
    BeforeAdvice = 1,

    /// <summary>A pre-trajectory runs, before advice is asked for. Maastricht 2024, page 2 paragraph 3.</summary>
    PreTrajectory,

    /// <summary>UWV has been asked for its first advice and has not given it. Nuenen 2019 article 3.</summary>
    AdviceAwaited,

    /// <summary>The advice is there and the college has not decided on the indication. Nuenen 2019 article 4.</summary>
    DecisionAwaited,

    /// <summary>The person holds the indication and has no placement. Nuenen 2019 articles 5 and 9.</summary>
    Indicated,

    /// <summary>The person holds the indication and waits on the list. Nuenen 2019 article 9.</summary>
    WaitingList,

    /// <summary>A placement trajectory runs. Nuenen 2019 article 5.</summary>
    Trajectory,

    /// <summary>
    /// The trajectory has ended, by an event or by its term, and there is no employment yet. Nuenen 2019 articles 5 and
    /// 7.
    /// </summary>
    AfterTrajectory,

    /// <summary>Sheltered employment runs. Nuenen 2019 articles 6 to 8.</summary>
    Employment,

    /// <summary>
    /// Dismissed from sheltered employment, while it is not known whether for misconduct. Nuenen 2019 article 11.
    /// </summary>
    DismissalUnassessed,

    /// <summary>
    /// Within the period after a dismissal from sheltered employment for misconduct. Nuenen 2019 article 11 lid 1.
    /// </summary>
    MisconductPeriod,

    /// <summary>
    /// The college decided that the person does not, or no longer, belong to the target group. Nuenen 2019 articles 4
    /// and 10.
    /// </summary>
    Ended,
}
