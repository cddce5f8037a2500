using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The words that stand in a list of a fact, for people, by the name of the fact and the word in the catalogue.</summary>
internal static class FactWordTexts
{
    private static readonly ImmutableDictionary<string, Text> Texts = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["suitableInstruments.wageCostSubsidy"] = new("loonkostensubsidie", "wage cost subsidy"),
        ["suitableInstruments.guidance"] = new("begeleiding", "guidance"),
        ["suitableInstruments.physicalAdaptation"] = new("fysieke aanpassing", "physical adaptation"),
        ["suitableInstruments.taskSplitting"] = new("taken splitsen", "splitting of tasks"),
        ["suitableInstruments.adaptedGuidance"] = new("aangepaste begeleiding", "adapted guidance"),
        ["suitableInstruments.adaptedPace"] = new("aangepast tempo", "adapted pace"),
        ["suitableInstruments.adaptedHours"] = new("aangepaste werktijden", "adapted hours"),
        ["suitableInstruments.other"] = new("een ander instrument", "another instrument"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>A word of such a fact.</summary>
    public static Text Of(string fact, string word) =>
        Texts.TryGetValue($"{fact}.{word}", out var text)
            ? text
            : throw new ArgumentException($"'{word}' of '{fact}' has no text.", nameof(word));
}
