namespace BeschutWerk.Rules;

/// <content>What can or must be done.</content>
internal static partial class CaseTexts
{
    /// <summary>
    /// The step by how far it binds: what must be done about the subsidy is a decision, which may be a grant below the floor, and
    /// what must be done about a trajectory is to offer it.
    /// </summary>
    public static Text Of(CaseStep step, Force force, Policy? policy) =>
        (step, force) switch
        {
            (CaseStep.DecideSubsidy, not Force.Bound) => new("loonkostensubsidie toekennen", "grant wage cost subsidy"),
            (CaseStep.StartTrajectory, Force.Bound) => new(
                "een ‹placementTrajectory› aanbieden",
                "offer ‹a placementTrajectory›"
            ),
            _ => Of(step, policy),
        };

    /// <summary>The step by its norm too: after a new advice it is a new trajectory that is offered.</summary>
    public static Text Of(CaseParty who, in NextStep step, Policy? policy) =>
        step is { What: CaseStep.StartTrajectory, Norm: Norm.IndicationKept }
            ? new(
                $"{Of(who).Dutch} {Of(step.Force).Dutch}: ‹een nieuw placementTrajectory› aanbieden",
                $"{Of(who).English} {Of(step.Force).English}: offer a new ‹placementTrajectory›"
            )
            : Of(who, step.What, step.Force, policy);

    /// <summary>Who must or may do what.</summary>
    public static Text Of(CaseParty who, CaseStep step, Force force, Policy? policy)
    {
        var (verb, what) = (Of(force), Of(step, force, policy));
        return new($"{Of(who).Dutch} {verb.Dutch}: {what.Dutch}", $"{Of(who).English} {verb.English}: {what.English}");
    }

    /// <summary>The step, to be read after "must:" or "may:"; by the rest of a policy, or as most texts have it.</summary>
    public static Text Of(CaseStep step, Policy? policy) =>
        step switch
        {
            CaseStep.StartPreTrajectory => new("een ‹preTrajectory› beginnen", "start ‹a preTrajectory›"),
            CaseStep.RequestAdvice => new("UWV om advies vragen", "ask UWV for advice"),
            CaseStep.GiveAdvice => new("het gevraagde advies geven", "give the advice that was asked for"),
            CaseStep.RequestInformation => new("UWV om nadere informatie vragen", "ask UWV for more information"),
            CaseStep.DecideIndication => new("beslissen over de indicatie", "decide on the indication"),
            CaseStep.DepartFromAdvice => new(
                "van het onzorgvuldige advies afwijken",
                "depart from the careless advice"
            ),
            CaseStep.DecideIndicationLost => new(
                "besluiten dat de persoon niet meer bij de doelgroep hoort",
                "decide that the person no longer belongs to the target group"
            ),
            CaseStep.OfferAlternative => new(
                "een andere vorm van participatie aanbieden",
                "offer another form of participation"
            ),
            CaseStep.RequestNewAdvice => new("UWV om een nieuw advies vragen", "ask UWV for a new advice"),
            CaseStep.GiveNewAdvice => new("het nieuwe advies geven", "give the new advice"),
            CaseStep.Report => new("zich melden voor een ‹placementTrajectory›", "report for ‹a placementTrajectory›"),
            CaseStep.PlaceOnWaitingList => new(
                "de persoon op de wachtlijst plaatsen",
                "place the person on the waiting list"
            ),
            CaseStep.StartTrajectory => new("een ‹placementTrajectory› beginnen", "start ‹a placementTrajectory›"),
            CaseStep.ExtendTrajectory => new("‹het placementTrajectory› verlengen", "extend the ‹placementTrajectory›"),
            CaseStep.RenewTrajectory when NormTexts.IsWithoutExtension(policy) => new(
                "‹een nieuw placementTrajectory› beginnen",
                "start a new ‹placementTrajectory›"
            ),
            CaseStep.RenewTrajectory => new(
                "in plaats van een verlenging ‹een nieuw placementTrajectory› beginnen",
                "start a new ‹placementTrajectory› instead of an extension"
            ),
            CaseStep.GrantFacility => new(
                "binnen ‹het placementTrajectory› een voorziening toekennen",
                "grant a facility within the ‹placementTrajectory›"
            ),
            CaseStep.DetermineWageValue => new("de loonwaarde laten bepalen", "have the wage value determined"),
            CaseStep.StartEmploymentDirectly => new(
                "zonder ‹placementTrajectory› een dienstbetrekking beginnen",
                "start employment without ‹a placementTrajectory›"
            ),
            CaseStep.StartEmployment => new("een dienstbetrekking aanbieden", "offer employment"),
            CaseStep.OfferPermanentContract => new(
                "een dienstverband voor onbepaalde duur aanbieden",
                "offer a contract for an indefinite period"
            ),
            CaseStep.DecideSubsidy => new("beslissen over de loonkostensubsidie", "decide on wage cost subsidy"),
            CaseStep.AdaptWorkplace => new("de werkplek aanpassen", "adapt the workplace"),
            CaseStep.Reintegrate => new("zorgen voor de re-integratie bij ziekte", "see to re-integration in sickness"),
            CaseStep.EndProvisions => new("voorzieningen beëindigen of intrekken", "end or withdraw provisions"),
            CaseStep.AssessConduct => new(
                "beoordelen of het gedrag een misdraging was",
                "judge whether the conduct was misconduct"
            ),
            CaseStep.OfferSupport => new(
                "ondersteuning aanbieden tegen herhaling",
                "offer support against a repetition"
            ),
            CaseStep.Cooperate => new(
                "meewerken aan de aangeboden ondersteuning",
                "cooperate with the support that was offered"
            ),
            CaseStep.OfferWork => new(
                "met de hardheidsclausule al beschut werk aanbieden",
                "offer sheltered work already, under the hardship clause"
            ),
            CaseStep.OfferEmployment => new(
                "een dienstbetrekking beschut werk aanbieden",
                "offer employment in sheltered work"
            ),
            CaseStep.DeployInstrument => new(
                "een passend instrument inzetten voor werk op een reguliere werkplek",
                "use an instrument that suits for work at a regular workplace"
            ),
            CaseStep.OfferDayActivities => new(
                "een passende plek voor dagbesteding zoeken",
                "seek a suitable place in day activities"
            ),
        };
}
