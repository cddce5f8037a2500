namespace BeschutWerk.Rules;

/// <content>Article 6.</content>
internal static partial class OutcomeTexts
{
    private static Text EmploymentContract(EmploymentContractResult outcome) =>
        outcome switch
        {
            EmploymentContractResult.Temporary => new(
                "Beschut werk wordt met een tijdelijk dienstverband aangeboden.",
                "Sheltered work is offered with a temporary contract."
            ),
            EmploymentContractResult.Permanent => new(
                "Beschut werk wordt met een dienstverband voor onbepaalde duur aangeboden.",
                "Sheltered work is offered with a contract for an indefinite period."
            ),
            EmploymentContractResult.NoOffer => new(
                "Er wordt geen dienstverband meer aangeboden.",
                "No contract is offered any more."
            ),
        };

    private static Text EmploymentHours(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => new(
                "Een dienstverband met deze uren kan worden aangeboden.",
                "Employment with these hours can be offered."
            ),
            PermissionOutcome.Refused => new(
                "Een dienstverband met deze uren kan niet worden aangeboden.",
                "Employment with these hours cannot be offered."
            ),
        };

    private static Text EmploymentEmployer(EmployerOutcome outcome) =>
        outcome switch
        {
            EmployerOutcome.DevelopmentCompany => new(
                "De dienstbetrekking is bij ‹het developmentCompany›.",
                "The employment is with the ‹developmentCompany›."
            ),
            EmployerOutcome.AnyFormalEmployer => new(
                "De dienstbetrekking kan bij iedere ‹formalEmployer› zijn die een passende werkplek heeft.",
                "The employment may be with any ‹formalEmployer› that has a suitable workplace."
            ),
        };
}
