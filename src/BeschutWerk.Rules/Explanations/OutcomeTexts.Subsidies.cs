namespace BeschutWerk.Rules;

/// <content>Articles 7, 8 and 10.</content>
internal static partial class OutcomeTexts
{
    private static Text IndicationReassess(string word) =>
        word switch
        {
            "mayRequestAdvice" => new(
                "Bij UWV kan een nieuw advies worden gevraagd.",
                "UWV can be asked for a new advice."
            ),
            "noGround" => new(
                "Deze bepaling geeft geen grond voor een nieuw advies; een gewone adviesaanvraag staat daar los van.",
                "This provision gives no ground for a new advice; an ordinary request for advice stands apart from it."
            ),
            _ => Unknown(word),
        };

    private static Text IndicationAfterNewAdvice(string word, Policy policy) =>
        word switch
        {
            "lost" when policy.Provisions[Norm.IndicationLost]?.Note is null => new(
                "Het college besluit opnieuw dat de persoon niet meer bij de doelgroep hoort.",
                "The college decides anew that the person no longer belongs to the target group."
            ),
            "lost" => new(
                "Het college besluit opnieuw dat de persoon niet meer bij de doelgroep hoort; het kan bezien hoe de persoon "
                    + "anders kan meedoen, bijvoorbeeld met dagbesteding vanuit de Wmo.",
                "The college decides anew that the person no longer belongs to the target group; it can consider other ways "
                    + "to take part, such as day activities under the Wmo."
            ),
            "keptTermContinues" => new(
                "‹Het placementTrajectory› gaat verder en de termijn loopt door.",
                "The ‹placementTrajectory› goes on, and its term runs on."
            ),
            "keptTermRestarts" => new(
                "Er komt ‹een ander placementTrajectory›, met een nieuwe termijn.",
                "Another ‹placementTrajectory› is offered, with a new term."
            ),
            "keptEmploymentContinues" => new(
                "De indicatie blijft en de dienstbetrekking gaat door.",
                "The indication stays, and the employment goes on."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyDecide(string word) =>
        word switch
        {
            "grant" => new(
                "De uitkomst is toekenning van loonkostensubsidie.",
                "The outcome is a grant of wage cost subsidy."
            ),
            "refuse" => new(
                "De uitkomst is weigering van loonkostensubsidie.",
                "The outcome is a refusal of wage cost subsidy."
            ),
            "extendTrajectory" => new(
                "‹Het placementTrajectory› wordt verlengd, om een hogere loonwaarde te bereiken.",
                "The ‹placementTrajectory› is lengthened, to reach a higher wage value."
            ),
            "noSubsidyDue" => new(
                "Aan de voorwaarden is voldaan, maar er valt niets te subsidiëren.",
                "The conditions are met, but there is nothing to subsidise."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyAward(string word) =>
        word switch
        {
            "complete" => new(
                "De beschikking bevat alles wat erin moet staan.",
                "The award records everything that it must."
            ),
            "incomplete" => new(
                "De beschikking is onvolledig en kan zo niet worden genomen.",
                "The award is incomplete and cannot be made like this."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyNextDetermination(string word) =>
        word switch
        {
            "due" => new("De loonwaarde moet opnieuw worden bepaald.", "The wage value is to be determined again."),
            "notDue" => new(
                "De loonwaarde hoeft nog niet opnieuw te worden bepaald.",
                "The wage value need not be determined again yet."
            ),
            _ => Unknown(word),
        };

    private static Text ProvisionsWorkplaceAdaptation(string word) =>
        word switch
        {
            "permitted" => new("De werkplek kan worden aangepast.", "The workplace can be adapted."),
            "refused" => new(
                "Een aanpassing van de werkplek wordt geweigerd.",
                "An adaptation of the workplace is refused."
            ),
            _ => Unknown(word),
        };

    private static Text ProvisionsSickness(string word, Policy policy) =>
        word switch
        {
            "noRiskPolicyApplies" when policy.Provisions[Norm.SicknessDuringEmployment]?.Note is null => new(
                "De no-riskpolis van UWV geldt.",
                "UWV's no-risk policy applies."
            ),
            "noRiskPolicyApplies" => new(
                "De no-riskpolis van UWV geldt. De arbeidsovereenkomst regelt wat bij ziekte geldt en als de persoon niet meer "
                    + "bij de doelgroep hoort; afspraken op maat kunnen de gemeente een rol geven bij de re-integratie.",
                "UWV's no-risk policy applies. The contract arranges what holds in sickness and when the person no longer "
                    + "belongs to the target group; agreements made to measure can give the municipality a part in "
                    + "re-integration."
            ),
            "notApplicable" => new(
                "Buiten een dienstbetrekking is deze bepaling niet van toepassing.",
                "Outside an employment this provision does not apply."
            ),
            _ => Unknown(word),
        };

    private static Text ProvisionsEnd(string word) =>
        word switch
        {
            "mayEnd" => new(
                "De voorzieningen kunnen worden beëindigd of ingetrokken.",
                "The provisions can be ended or withdrawn."
            ),
            "mayNotEnd" => new(
                "De voorzieningen kunnen hier niet worden beëindigd of ingetrokken.",
                "The provisions cannot be ended or withdrawn here."
            ),
            _ => Unknown(word),
        };
}
