namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>The letter of Maastricht: first whatever leads to regular work, sheltered work as the last safety net.</summary>
internal static class MaastrichtLetter
{
    public static IEnumerable<NaiveRule> Rules =>
        [NaiveRule.Of<InstrumentFacts>("instrument.choose", Choose, EverySetOfInstruments)];

    private static Ruling Choose(PolicyText text, InstrumentFacts facts) =>
        text.Has(Norm.DayActivities) && facts.AbleToWork is false ? text.Must("dayActivities", Norm.DayActivities)
        : text.Has(Norm.RegularWorkFirst) && facts.SuitableInstruments != SuitableInstruments.None
            ? text.Must("regularInstrument", Norm.RegularWorkFirst)
        : text.Has(Norm.LastSafetyNet) && facts.ShelteredWorkFits is true
            ? text.Must("shelteredWork", Norm.LastSafetyNet)
        : Ruling.NotRegulated;

    /// <summary>Every set of the eight instruments, none among them.</summary>
    private static Dictionary<string, object[]> EverySetOfInstruments(PolicyText text)
    {
        var each = Enum.GetValues<SuitableInstruments>().Where(one => one != SuitableInstruments.None).ToArray();
        return new()
        {
            ["suitableInstruments"] =
            [
                .. Enumerable
                    .Range(0, 1 << each.Length)
                    .Select(bits => (object)each.Where((_, i) => ((bits >> i) & 1) == 1).ToArray()),
            ],
        };
    }
}
