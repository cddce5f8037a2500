namespace BeschutWerk.Rules;

/// <summary>Each caveat as a sentence.</summary>
internal static class CaveatTexts
{
    public static Text Of(Caveats caveat) =>
        caveat switch
        {
            Caveats.DecreePrevails => new(
                "een latere versie van het Besluit advisering beschut werk gaat voor op deze toelichting",
                "a later version of the Besluit advisering beschut werk prevails over this note"
            ),
            Caveats.StatutoryTermMayRunOn => new(
                "deze opschorting is die van de beleidsregels; een wettelijke termijn op een aanvraag kan doorlopen "
                    + "(Awb 4:13 en 4:15)",
                "this suspension is that of the policy rules; a statutory term on an application may run on "
                    + "(Awb 4:13 and 4:15)"
            ),
            Caveats.SuspensionWithoutBackstop => new(
                "de beleidsregels stellen geen termijn voor het antwoord; onder de Awb eindigt een opschorting ook als "
                    + "zo'n termijn ongebruikt voorbijgaat",
                "the policy rules set no term for the answer; under the Awb a suspension also ends when such a term "
                    + "passes unused"
            ),
            _ => new(caveat.ToString(), caveat.ToString()),
        };
}
