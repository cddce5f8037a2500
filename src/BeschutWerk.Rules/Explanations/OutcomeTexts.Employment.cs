namespace BeschutWerk.Rules;

/// <content>Article 6.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText EmploymentContract(EmploymentContractResult outcome) =>
        outcome switch
        {
            EmploymentContractResult.Temporary => Act(
                "Het dienstverband [moet] tijdelijk zijn.",
                "The contract must be temporary."
            ),
            EmploymentContractResult.Permanent => Act(
                "Het dienstverband [moet] voor onbepaalde duur zijn.",
                "The contract must be for an indefinite period."
            ),
            EmploymentContractResult.NoOffer => new(
                "Er [mag] geen dienstverband meer worden aangeboden.",
                "There is no contract to be offered any more."
            ),
        };

    private static OutcomeText EmploymentHours(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => Act(
                "Een dienstverband met deze uren [mag] worden aangeboden.",
                "Employment with these hours may be offered."
            ),
            PermissionOutcome.Refused => new(
                "Een dienstverband met deze uren [mag] niet worden aangeboden.",
                "Employment with these hours may not be offered."
            ),
        };

    private static OutcomeText EmploymentEmployer(EmployerOutcome outcome) =>
        outcome switch
        {
            EmployerOutcome.DevelopmentCompany => Act(
                "De dienstbetrekking [moet] bij ‹het developmentCompany› zijn.",
                "The employment must be with the ‹developmentCompany›."
            ),
            EmployerOutcome.AnyFormalEmployer => new(
                "De dienstbetrekking [kan] bij iedere ‹formalEmployer› zijn die een passende werkplek heeft.",
                "The employment can be with any ‹formalEmployer› that has a suitable workplace."
            ),
        };
}
