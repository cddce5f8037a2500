namespace BeschutWerk.Rules;

/// <summary>
/// A norm by its logical name. The same norm stands at another place in another municipality's rules; a
/// <see cref="Policy"/> tells where. <see cref="NormTable"/> has the kind and force of each.
/// </summary>
/// <remarks>The order is that of the norms in the policy rules of Nuenen; 0 is no norm.</remarks>
public enum Norm
{
    /// <summary>N1.1: terms mean what they mean in the Participatiewet and the Awb.</summary>
    TermsOfTheAct = 1,

    /// <summary>N1.2: the policy's own six definitions.</summary>
    Definitions,

    /// <summary>N2: who belongs to the target group.</summary>
    TargetGroup,

    /// <summary>N2.a: a physical, intellectual or psychological limitation.</summary>
    LimitationPresent,

    /// <summary>N2.b: more guidance or adaptation than a regular employer can reasonably be expected to offer.</summary>
    BeyondRegularEmployer,

    /// <summary>N2.c: some capacity for work.</summary>
    WorkCapacity,

    /// <summary>N2.d: the indication is held.</summary>
    IndicationHeld,

    /// <summary>N3.1: who asks UWV for advice.</summary>
    AdviceRequest,

    /// <summary>N3.2: UWV advises.</summary>
    AdviceByUwv,

    /// <summary>N3.2*a: whether adaptations beyond an employer's reasonable reach are needed.</summary>
    AdaptationQuestion,

    /// <summary>N3.2*b: whether supervision or guidance beyond an employer's reasonable reach is needed.</summary>
    SupervisionQuestion,

    /// <summary>N3.2*c: no investigation is needed for a person with a Wsw indication.</summary>
    WswIndicationExemption,

    /// <summary>N3.2*d: no investigation is needed soon after the last assessment.</summary>
    RecentAssessmentExemption,

    /// <summary>N3*: a later version of the decree prevails over the note.</summary>
    DecreePrevails,

    /// <summary>N4.1: the term within which the college decides.</summary>
    DecisionTerm,

    /// <summary>N4.2: the advice is followed.</summary>
    AdviceFollowed,

    /// <summary>N4.2: the college may depart from an advice that came about carelessly.</summary>
    DepartureForCarelessness,

    /// <summary>N4.3: the college may ask UWV for more where the reasoning is insufficient.</summary>
    InformationRequest,

    /// <summary>N4.3: meanwhile the decision is suspended.</summary>
    Suspension,

    /// <summary>N13.1: the day on which the policy enters into force.</summary>
    EntryIntoForce,

    /// <summary>N13.2: the title under which the policy is cited.</summary>
    CitationTitle,

    /// <summary>M3: a pre-trajectory comes before the request for advice.</summary>
    PreTrajectory,
}
