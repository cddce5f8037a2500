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
            "employmentFirstDay" => new(
                "op welke dag is de dienstbetrekking begonnen?",
                "on which day did the employment begin?"
            ),
            "on" => new("voor welke dag wordt het bedrag berekend?", "for which day is the amount reckoned?"),
            "flatRate" => new(
                "geldt de forfaitaire loonkostensubsidie van de eerste maanden?",
                "does the flat rate of the first months apply?"
            ),
            _ => null,
        };
}
