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
            Caveats.EntriesTie => new(
                "anderen op de wachtlijst hebben dezelfde rang; de regels kiezen niet tussen hen, en wie het eerst is "
                    + "ingeschreven is voorgegaan",
                "others on the waiting list have the same rank; the rules do not choose between them, and the earliest "
                    + "registration has gone first"
            ),
            Caveats.RankKeptMeanwhile => new(
                "de regels zeggen niet of iemand in de periode na een ontslag wegens misdragingen de plaats op de "
                    + "wachtlijst houdt; hier is aangenomen van wel",
                "the rules do not say whether someone within the period after a dismissal for misconduct keeps the place "
                    + "on the waiting list; here it is taken that they do"
            ),
            _ => new(caveat.ToString(), caveat.ToString()),
        };
}
