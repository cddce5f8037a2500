namespace BeschutWerk.Rules;

/// <content>The order of the instruments, as in Maastricht.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText InstrumentChoose(InstrumentOutcome outcome) =>
        outcome switch
        {
            InstrumentOutcome.RegularInstrument => new(
                "Een passend re-integratie-instrument op een gewone werkplek [gaat] voor; beschut werk is nu "
                    + "niet aan de orde.",
                "A suitable re-integration instrument at a regular workplace comes first; sheltered work is not "
                    + "at issue now."
            ),
            InstrumentOutcome.ShelteredWork => new(
                "Beschut werk [is] aan de orde: het past, en niets anders past.",
                "Sheltered work is at issue: it fits, and nothing else does."
            ),
            InstrumentOutcome.DayActivities => Act(
                "Het college [moet] een passende plek in de dagbesteding zoeken.",
                "The college must seek a suitable place in day activities."
            ),
        };
}
