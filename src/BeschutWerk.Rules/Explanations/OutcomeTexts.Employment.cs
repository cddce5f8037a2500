namespace BeschutWerk.Rules;

/// <content>Article 6.</content>
internal static partial class OutcomeTexts
{
    private static Text EmploymentContract(string word) =>
        word switch
        {
            "temporary" => new(
                "Beschut werk wordt met een tijdelijk dienstverband aangeboden.",
                "Sheltered work is offered with a temporary contract."
            ),
            "permanent" => new(
                "Beschut werk wordt met een dienstverband voor onbepaalde duur aangeboden.",
                "Sheltered work is offered with a contract for an indefinite period."
            ),
            "noOffer" => new("Er wordt geen dienstverband meer aangeboden.", "No contract is offered any more."),
            _ => Unknown(word),
        };

    private static Text EmploymentHours(string word) =>
        word switch
        {
            "permitted" => new(
                "Een dienstverband met deze uren kan worden aangeboden.",
                "Employment with these hours can be offered."
            ),
            "refused" => new(
                "Een dienstverband met deze uren kan niet worden aangeboden.",
                "Employment with these hours cannot be offered."
            ),
            _ => Unknown(word),
        };

    private static Text EmploymentEmployer(string word) =>
        word switch
        {
            "developmentCompany" => new(
                "De dienstbetrekking is bij ‹het developmentCompany›.",
                "The employment is with the ‹developmentCompany›."
            ),
            "anyFormalEmployer" => new(
                "De dienstbetrekking kan bij iedere ‹formalEmployer› zijn die een passende werkplek heeft.",
                "The employment may be with any ‹formalEmployer› that has a suitable workplace."
            ),
            _ => Unknown(word),
        };
}
