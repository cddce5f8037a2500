namespace BeschutWerk.Rules.Tool;

/// <summary>In which form a fact is given, for people; the words and names of the contract in it stay as they are.</summary>
internal static class FormWords
{
    /// <summary>The phrases of forms, what holds another before it.</summary>
    private static readonly (string English, string Dutch)[] Phrases =
    [
        (
            "amount in euros a month, holiday allowance included, such as 2412.5 or ",
            "bedrag in euro per maand, met vakantiebijslag, zoals 2412.5 of "
        ),
        ("percentage of the minimum wage, in place of ", "percentage van het minimumloon, in plaats van "),
        ("hours a week, such as 15.25 or 15:20", "uren per week, zoals 15.25 of 15:20"),
        ("whole number of months", "geheel aantal maanden"),
        ("an outcome of the rule of the original", "een uitkomst van de regel van het origineel"),
        ("[] where none suits", "[] als er geen past"),
        ("whole number", "geheel getal"),
        ("true or false", "true of false"),
        (": text", ": tekst"),
        ("[text]", "[tekst]"),
        (": date", ": datum"),
        ("[date]", "[datum]"),
        ("date |", "datum |"),
    ];

    public static string Of(string form, Language language) =>
        language != Language.Dutch ? form
        : form is "date" ? "datum"
        : form is "text" ? "tekst"
        : Phrases.Aggregate(
            form,
            (words, phrase) => words.Replace(phrase.English, phrase.Dutch, StringComparison.Ordinal)
        );
}
