namespace BeschutWerk.Rules;

/// <content>Articles 7, 8 and 10.</content>
internal static partial class OutcomeTexts
{
    private static Text IndicationReassess(ReassessmentOutcome outcome) =>
        outcome switch
        {
            ReassessmentOutcome.MayRequestAdvice => new(
                "Bij UWV kan een nieuw advies worden gevraagd.",
                "UWV can be asked for a new advice."
            ),
            ReassessmentOutcome.NoGround => new(
                "Deze bepaling geeft geen grond voor een nieuw advies; een gewone adviesaanvraag staat daar los van.",
                "This provision gives no ground for a new advice; an ordinary request for advice stands apart from it."
            ),
        };

    private static Text IndicationAfterNewAdvice(NewAdviceResult outcome, Policy policy) =>
        outcome switch
        {
            NewAdviceResult.Lost when policy.Provisions[Norm.IndicationLost]?.Note is null => new(
                "Het college besluit opnieuw dat de persoon niet meer bij de doelgroep hoort.",
                "The college decides anew that the person no longer belongs to the target group."
            ),
            NewAdviceResult.Lost => new(
                "Het college besluit opnieuw dat de persoon niet meer bij de doelgroep hoort; het kan bezien hoe de persoon "
                    + "anders kan meedoen, bijvoorbeeld met dagbesteding vanuit de Wmo.",
                "The college decides anew that the person no longer belongs to the target group; it can consider other ways "
                    + "to take part, such as day activities under the Wmo."
            ),
            NewAdviceResult.KeptTermContinues => new(
                "‹Het placementTrajectory› gaat verder en de termijn loopt door.",
                "The ‹placementTrajectory› goes on, and its term runs on."
            ),
            NewAdviceResult.KeptTermRestarts => new(
                "Er komt ‹een ander placementTrajectory›, met een nieuwe termijn.",
                "Another ‹placementTrajectory› is offered, with a new term."
            ),
            NewAdviceResult.KeptEmploymentContinues => new(
                "De indicatie blijft en de dienstbetrekking gaat door.",
                "The indication stays, and the employment goes on."
            ),
        };

    private static Text SubsidyDecide(SubsidyResult outcome) =>
        outcome switch
        {
            SubsidyResult.Grant => new(
                "De uitkomst is toekenning van loonkostensubsidie.",
                "The outcome is a grant of wage cost subsidy."
            ),
            SubsidyResult.Refuse => new(
                "De uitkomst is weigering van loonkostensubsidie.",
                "The outcome is a refusal of wage cost subsidy."
            ),
            SubsidyResult.ExtendTrajectory => new(
                "‹Het placementTrajectory› wordt verlengd, om een hogere loonwaarde te bereiken.",
                "The ‹placementTrajectory› is lengthened, to reach a higher wage value."
            ),
            SubsidyResult.NoSubsidyDue => new(
                "Aan de voorwaarden is voldaan, maar er valt niets te subsidiëren.",
                "The conditions are met, but there is nothing to subsidise."
            ),
        };

    private static Text SubsidyAward(SubsidyAwardOutcome outcome) =>
        outcome switch
        {
            SubsidyAwardOutcome.Complete => new(
                "De beschikking bevat alles wat erin moet staan.",
                "The award records everything that it must."
            ),
            SubsidyAwardOutcome.Incomplete => new(
                "De beschikking is onvolledig en kan zo niet worden genomen.",
                "The award is incomplete and cannot be made like this."
            ),
        };

    private static Text SubsidyNextDetermination(NextDeterminationResult outcome) =>
        outcome switch
        {
            NextDeterminationResult.Due => new(
                "De loonwaarde moet opnieuw worden bepaald.",
                "The wage value is to be determined again."
            ),
            NextDeterminationResult.NotDue => new(
                "De loonwaarde hoeft nog niet opnieuw te worden bepaald.",
                "The wage value need not be determined again yet."
            ),
        };

    private static Text ProvisionsWorkplaceAdaptation(WorkplaceAdaptationResult outcome) =>
        outcome switch
        {
            WorkplaceAdaptationResult.Permitted => new(
                "De werkplek kan worden aangepast.",
                "The workplace can be adapted."
            ),
            WorkplaceAdaptationResult.Refused => new(
                "Een aanpassing van de werkplek wordt geweigerd.",
                "An adaptation of the workplace is refused."
            ),
        };

    private static Text ProvisionsSickness(SicknessResult outcome, Policy policy) =>
        outcome switch
        {
            SicknessResult.NoRiskPolicyApplies when policy.Provisions[Norm.SicknessDuringEmployment]?.Note is null =>
                new("De no-riskpolis van UWV geldt.", "UWV's no-risk policy applies."),
            SicknessResult.NoRiskPolicyApplies => new(
                "De no-riskpolis van UWV geldt. De arbeidsovereenkomst regelt wat bij ziekte geldt en als de persoon niet meer "
                    + "bij de doelgroep hoort; afspraken op maat kunnen de gemeente een rol geven bij de re-integratie.",
                "UWV's no-risk policy applies. The contract arranges what holds in sickness and when the person no longer "
                    + "belongs to the target group; agreements made to measure can give the municipality a part in "
                    + "re-integration."
            ),
            SicknessResult.NotApplicable => new(
                "Buiten een dienstbetrekking is deze bepaling niet van toepassing.",
                "Outside an employment this provision does not apply."
            ),
        };

    private static Text ProvisionsEnd(EndOfProvisionsOutcome outcome) =>
        outcome switch
        {
            EndOfProvisionsOutcome.MayEnd => new(
                "De voorzieningen kunnen worden beëindigd of ingetrokken.",
                "The provisions can be ended or withdrawn."
            ),
            EndOfProvisionsOutcome.MayNotEnd => new(
                "De voorzieningen kunnen hier niet worden beëindigd of ingetrokken.",
                "The provisions cannot be ended or withdrawn here."
            ),
        };

    private static Text ProvisionsListed(ListedProvisionsResult outcome) =>
        outcome switch
        {
            ListedProvisionsResult.Listed => new(
                "De regels noemen deze voorzieningen.",
                "The rules list these provisions."
            ),
        };
}
