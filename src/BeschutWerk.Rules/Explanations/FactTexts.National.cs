namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class FactTexts
{
    private static Text? OfNationalLaw(string fact) =>
        fact switch
        {
            "wageValueAmount" => new(
                "wat is de loonwaarde met vakantiebijslag, in euro per maand?",
                "what is the wage value with its holiday allowance, in euros a month?"
            ),
            "employerCostPercent" => new(
                "hoeveel procent zijn de werkgeverslasten? de wet van deze dag geeft het niet, voor zover die is gezien",
                "how many per cent are the employer costs? the law of this day does not tell, as far as it was seen"
            ),
            "employmentFirstDay" => new(
                "op welke dag is de dienstbetrekking begonnen?",
                "on which day did the employment begin?"
            ),
            "on" => new("voor welke dag wordt het bedrag berekend?", "for which day is the amount reckoned?"),
            "numberRealised" => new(
                "is het aantal te realiseren plaatsen, of een hoger aantal van de raad, al bereikt?",
                "has the number of positions to realise, or a higher one of the council, been reached?"
            ),
            "requested" => new(
                "vraagt de persoon er zelf om, zodat het college niet uit zichzelf handelt?",
                "does the person ask for it, so that the college does not act of itself?"
            ),
            "flatRate" => new(
                "geldt de forfaitaire loonkostensubsidie van de eerste maanden?",
                "does the flat rate of the first months apply?"
            ),
            _ => null,
        };
}
