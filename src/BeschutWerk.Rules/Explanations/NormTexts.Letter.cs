namespace BeschutWerk.Rules;

/// <content>The norms of the letter of Maastricht.</content>
internal static partial class NormTexts
{
    private static Text? OfLetter(Norm norm) =>
        norm switch
        {
            Norm.RegularWorkFirst => new(
                "er is een passend instrument om op een gewone werkplek te werken",
                "there is a suitable instrument for work at a regular workplace"
            ),
            Norm.LastSafetyNet => new(
                "beschut werk past, als ‹lastSafetyNet›",
                "sheltered work fits, as the ‹lastSafetyNet›"
            ),
            Norm.PreTrajectory => new("eerst een ‹preTrajectory› afgerond", "‹a preTrajectory› was completed first"),
            Norm.DevelopmentCompanyEmployer => new(
                "past beschut werk, dan een dienstbetrekking bij ‹het developmentCompany›",
                "where sheltered work fits, employment with the ‹developmentCompany›"
            ),
            Norm.DayActivities => new(
                "de voorwaarde voor een plek in de dagbesteding",
                "the condition for a place in day activities"
            ),
            Norm.Introduction => new(
                "beschut werk is op deze dag ingevoerd",
                "sheltered work has been introduced on this day"
            ),
            _ => null,
        };
}
