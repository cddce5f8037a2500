namespace BeschutWerk.Rules;

/// <content>Articles 7, 8 and 10.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText IndicationReassess(ReassessmentOutcome outcome) =>
        outcome switch
        {
            ReassessmentOutcome.MayRequestAdvice => Act(
                "Het college [mag] UWV om een nieuw advies vragen.",
                "The college may ask UWV for a new advice."
            ),
            ReassessmentOutcome.NoGround => new(
                "Er [is] geen grond voor een nieuw advies volgens deze bepaling; een gewone adviesaanvraag "
                    + "staat daar los van.",
                "There is no ground for a new advice by this provision; an ordinary request for advice stands "
                    + "apart from it."
            ),
        };

    private static OutcomeText IndicationAfterNewAdvice(NewAdviceResult outcome, Policy policy) =>
        outcome switch
        {
            NewAdviceResult.Lost => IndicationLost(policy),
            NewAdviceResult.KeptTermContinues => new(
                "‹Het placementTrajectory› [gaat] verder zonder nieuwe termijn.",
                "The ‹placementTrajectory› goes on without a new term."
            ),
            NewAdviceResult.KeptTermRestarts => new(
                "Er [komt] ‹een ander placementTrajectory›, met een nieuwe termijn.",
                "Another ‹placementTrajectory› is offered, with a new term."
            ),
            NewAdviceResult.KeptEmploymentContinues => new(
                "De indicatie en de dienstbetrekking [blijven] bestaan.",
                "The indication and the employment continue."
            ),
        };

    /// <summary>
    /// Article 4 lid 2 holds for the new advice too, by analogy: of careless advice the college may depart, so that it does not
    /// have to decide as that says.
    /// </summary>
    private static OutcomeText IndicationLost(Policy policy)
    {
        var unless = policy.Regulates(Norm.DepartureForCarelessness)
            ? new Text(", tenzij het van een onzorgvuldig advies afwijkt", ", unless it departs from careless advice")
            : new("", "");
        var others = policy.Provisions[Norm.IndicationLost] is { Note: not null }
            ? new Text(
                "; het kan bezien hoe de persoon anders kan meedoen, bijvoorbeeld met dagbesteding vanuit de Wmo",
                "; it can consider other ways to take part, such as day activities under the Wmo"
            )
            : new("", "");
        return Act(
            $"Het college [moet] besluiten dat de persoon niet meer bij de doelgroep hoort{unless.Dutch}{others.Dutch}.",
            $"The college must decide that the person no longer belongs to the target group{unless.English}{others.English}."
        );
    }

    private static OutcomeText SubsidyDecide(SubsidyResult outcome) =>
        outcome switch
        {
            SubsidyResult.Grant => Act(
                "Het college [moet] de loonkostensubsidie toekennen.",
                "The college must grant the wage cost subsidy."
            ),
            SubsidyResult.Refuse => new(
                "Het college [moet] de loonkostensubsidie weigeren.",
                "The college must refuse the wage cost subsidy."
            ),
            SubsidyResult.ExtendTrajectory => Act(
                "‹Het placementTrajectory› [moet] worden verlengd, om een hogere loonwaarde te bereiken.",
                "The ‹placementTrajectory› must be lengthened, to reach a higher wage value."
            ),
            SubsidyResult.NoSubsidyDue => new(
                "Er [valt] niets te subsidiëren, al is aan de voorwaarden voldaan.",
                "There is nothing to subsidise, though the conditions are met."
            ),
        };

    private static OutcomeText SubsidyAward(SubsidyAwardOutcome outcome) =>
        outcome switch
        {
            SubsidyAwardOutcome.Complete => new(
                "De beschikking [bevat] alles wat erin moet staan.",
                "The award records everything that it must."
            ),
            SubsidyAwardOutcome.Incomplete => new(
                "De beschikking [is] onvolledig en kan zo niet worden genomen.",
                "The award is incomplete and cannot be made like this."
            ),
        };

    private static OutcomeText SubsidyNextDetermination(NextDeterminationResult outcome) =>
        outcome switch
        {
            NextDeterminationResult.Due => Act(
                "De loonwaarde [moet] opnieuw worden bepaald.",
                "The wage value must be determined again."
            ),
            NextDeterminationResult.NotDue => new(
                "De loonwaarde [hoeft] nog niet opnieuw te worden bepaald.",
                "The wage value need not be determined again yet."
            ),
        };

    private static OutcomeText ProvisionsWorkplaceAdaptation(WorkplaceAdaptationResult outcome) =>
        outcome switch
        {
            WorkplaceAdaptationResult.Permitted => Act(
                "De werkplek [mag] worden aangepast.",
                "The workplace may be adapted."
            ),
            WorkplaceAdaptationResult.Refused => new(
                "Er [is] geen grond om de werkplek aan te passen.",
                "There is no ground to adapt the workplace."
            ),
        };

    private static OutcomeText ProvisionsSickness(SicknessResult outcome, Policy policy) =>
        outcome switch
        {
            SicknessResult.NoRiskPolicyApplies when policy.Provisions[Norm.SicknessDuringEmployment]?.Note is null =>
                new("De no-riskpolis van UWV [geldt].", "UWV's no-risk policy applies."),
            SicknessResult.NoRiskPolicyApplies => new(
                "De no-riskpolis van UWV [geldt]. De arbeidsovereenkomst regelt wat bij ziekte geldt en als de "
                    + "persoon niet meer bij de doelgroep hoort; afspraken op maat kunnen de gemeente een rol geven "
                    + "bij de re-integratie.",
                "UWV's no-risk policy applies. The contract arranges what holds in sickness and when the person "
                    + "no longer belongs to the target group; agreements made to measure can give the municipality a "
                    + "part in re-integration."
            ),
            SicknessResult.NotApplicable => new(
                "Deze bepaling [geldt] niet: er is geen dienstbetrekking.",
                "This provision does not apply: there is no employment."
            ),
        };

    private static OutcomeText ProvisionsEnd(EndOfProvisionsOutcome outcome) =>
        outcome switch
        {
            EndOfProvisionsOutcome.MayEnd => Act(
                "De voorzieningen [mogen] worden beëindigd of ingetrokken.",
                "The provisions may be ended or withdrawn."
            ),
            EndOfProvisionsOutcome.MayNotEnd => new(
                "De voorzieningen [mogen] hier niet worden beëindigd of ingetrokken.",
                "The provisions may not be ended or withdrawn here."
            ),
        };

    private static OutcomeText ProvisionsListed(ListedProvisionsResult outcome) =>
        outcome switch
        {
            ListedProvisionsResult.Listed => new(
                "De regels [noemen] deze voorzieningen.",
                "The rules list these provisions."
            ),
        };
}
