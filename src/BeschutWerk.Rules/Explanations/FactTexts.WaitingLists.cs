namespace BeschutWerk.Rules;

/// <content>Articles 9, 11 and 12.</content>
internal static partial class FactTexts
{
    private static Text? OfWaitingLists(string fact) =>
        fact switch
        {
            "quotaRealised" => new(
                "is het aantal te realiseren plaatsen al bereikt?",
                "has the number of positions to realise been reached?"
            ),
            "matches" => new(
                "sluit het beschikbare werk aan op wat deze persoon kan?",
                "does the available work match what this person can do?"
            ),
            "shelteredEmployment" => new(
                "was er een dienstbetrekking beschut werk?",
                "was there employment in sheltered work?"
            ),
            "dismissed" => new("is de persoon ontslagen?", "was the person dismissed?"),
            "conduct" => new("om welk gedrag ging het?", "what conduct was it for?"),
            "forMisconduct" => new("was het ontslag wegens misdragingen?", "was the dismissal for misconduct?"),
            "preventsRepetition" => new(
                "kan de ondersteuning herhaling voorkomen of beperken?",
                "can the support prevent or limit a repetition?"
            ),
            "improvesChances" => new(
                "vergroot de ondersteuning de kans op werk?",
                "does the support improve the chance of work?"
            ),
            "supportOffered" => new("is er ondersteuning aangeboden?", "was support offered?"),
            "municipalBenefit" => new(
                "is de persoon na het ontslag een uitkering van de gemeente gaan ontvangen?",
                "has the person come to receive a benefit of the municipality after the dismissal?"
            ),
            "specialCase" => new("is dit een bijzonder geval?", "is this a special case?"),
            "unfairnessEstablished" => new(
                "staat vast dat de uitkomst ernstig onbillijk is?",
                "is it established that the outcome is seriously unfair?"
            ),
            "fixedByStatute" => new(
                "volgt de uitkomst uit een wet in plaats van uit deze regels?",
                "does the outcome follow from a statute rather than from these rules?"
            ),
            _ => null,
        };
}
