using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The words that a fact can be, for people, by the name of the fact and the word in the catalogue.</summary>
internal static class FactWordTexts
{
    private static readonly ImmutableDictionary<string, Text> Texts = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["requestedBy.person"] = new("de persoon", "the person"),
        ["requestedBy.college"] = new("het college", "the college"),
        ["requestedBy.other"] = new("een ander", "another"),
        ["lastAssessedOn.never"] = new("nooit", "never"),
        ["phase.trajectory"] = new("‹placementTrajectory›", "‹placementTrajectory›"),
        ["phase.employment"] = new("dienstbetrekking", "employment"),
        ["phase.other"] = new("geen van beide", "neither"),
        ["ground.interrupted"] = new("onderbroken", "interrupted"),
        ["ground.newWorkplace"] = new("nieuwe werkplek", "new workplace"),
        ["ground.noSuitablePlace"] = new("geen geschikte plek", "no suitable place"),
        ["ground.other"] = new("een andere", "another"),
        ["ground.none"] = new("geen", "none"),
        ["benefit.participatiewet"] = new("Participatiewet", "Participatiewet"),
        ["benefit.uwv"] = new("van UWV", "of UWV"),
        ["benefit.wajong"] = new("Wajong", "Wajong"),
        ["benefit.other"] = new("een andere", "another"),
        ["benefit.none"] = new("geen", "none"),
        ["otherInability.durable"] = new("duurzaam", "durable"),
        ["otherInability.temporary"] = new("tijdelijk", "temporary"),
        ["otherInability.none"] = new("geen", "none"),
        ["trajectory.completed"] = new("afgerond", "completed"),
        ["trajectory.notCompleted"] = new("niet afgerond", "not completed"),
        ["trajectory.notApplicable"] = new("niet van toepassing", "not applicable"),
        ["workplace.suitable"] = new("geschikt", "suitable"),
        ["workplace.orientation"] = new("alleen oriëntatie", "orientation only"),
        ["workplace.none"] = new("geen", "none"),
        ["newAdvice.belongs"] = new("hoort bij de doelgroep", "belongs to the target group"),
        ["newAdvice.doesNotBelong"] = new("hoort niet bij de doelgroep", "does not belong to the target group"),
        ["newAdvice.none"] = new("geen", "none"),
        ["period.beforeEmployment"] = new("tot het werk begint", "until the work starts"),
        ["period.employment"] = new("het werk zelf", "the work itself"),
        ["suitableInstruments.wageCostSubsidy"] = new("loonkostensubsidie", "wage cost subsidy"),
        ["suitableInstruments.guidance"] = new("begeleiding", "guidance"),
        ["suitableInstruments.physicalAdaptation"] = new("fysieke aanpassing", "physical adaptation"),
        ["suitableInstruments.taskSplitting"] = new("taken splitsen", "splitting of tasks"),
        ["suitableInstruments.adaptedGuidance"] = new("aangepaste begeleiding", "adapted guidance"),
        ["suitableInstruments.adaptedPace"] = new("aangepast tempo", "adapted pace"),
        ["suitableInstruments.adaptedHours"] = new("aangepaste werktijden", "adapted hours"),
        ["suitableInstruments.other"] = new("een ander instrument", "another instrument"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>A word of a fact.</summary>
    public static Text Of(string fact, string word) =>
        string.Equals(fact, "conduct", StringComparison.Ordinal) && Words.TryParse<Conduct>(word, out var conduct)
            ? NormTexts.Of(conduct)
        : Texts.TryGetValue($"{fact}.{word}", out var text) ? text
        : throw new ArgumentException($"'{word}' of '{fact}' has no text.", nameof(word));
}
