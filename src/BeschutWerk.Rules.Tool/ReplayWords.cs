using System.Globalization;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// A difference between two reviews for people: the place in a review, as JSON has it, and what stood there, in words. What
/// JSON has and people have no word for stays as it is.
/// </summary>
internal sealed class ReplayWords(IReadOnlyList<Policy> policies, Language language)
{
    /// <summary>The parts of a review and the fields in them, by their names in JSON.</summary>
    private static readonly Dictionary<string, Text> Fields = new(StringComparer.Ordinal)
    {
        ["case"] = new("zaak", "case"),
        ["policy"] = new("regels", "rules"),
        ["on"] = new("dag", "day"),
        ["phase"] = new("fase", "phase"),
        ["decisions"] = new("beslissing", "decision"),
        ["terms"] = new("termijn", "term"),
        ["nextSteps"] = new("stap", "step"),
        ["rank"] = new("rang op de wachtlijst", "rank on the waiting list"),
        ["breaches"] = new("in strijd met de regels", "against the rules"),
        ["departures"] = new("afwijking", "departure"),
        ["remarks"] = new("kanttekening", "remark"),
        ["factsThatMatter"] = new("nog niet bekend", "not yet known"),
        ["obstacles"] = new("staat in de weg", "stands in the way"),
        ["findings"] = new("gewogen", "weighed"),
        ["missing"] = new("normen die wachten", "norms that wait"),
        ["missingFacts"] = new("nog niet bekend", "not yet known"),
        ["values"] = new("gegevens", "values"),
        ["caveats"] = new("let op", "note"),
        ["changes"] = new("wat dit zou veranderen", "what would change this"),
        ["derivation"] = new("berekening", "derivation"),
        ["decision"] = new("beslissing", "decision"),
        ["rule"] = new("vraag", "question"),
        ["status"] = new("stand", "status"),
        ["outcome"] = new("uitkomst", "outcome"),
        ["force"] = new("hoe ver het bindt", "how far it binds"),
        ["norm"] = new("norm", "norm"),
        ["citation"] = new("vindplaats", "place"),
        ["regulation"] = new("regeling", "regulation"),
        ["juriconnect"] = new("adres van de bepaling", "address of the provision"),
        ["address"] = new("adres", "address"),
        ["reason"] = new("reden", "reason"),
        ["finding"] = new("bevinding", "finding"),
        ["fact"] = new("gegeven", "fact"),
        ["what"] = new("wat", "what"),
        ["who"] = new("wie", "who"),
        ["by"] = new("laatste dag of hoeveel", "last day or how much"),
        ["value"] = new("hoeveel", "how much"),
        ["unit"] = new("waarin", "in what"),
        ["name"] = new("naam", "name"),
        ["date"] = new("dag", "day"),
        ["day"] = new("dag", "day"),
        ["event"] = new("gebeurtenis", "event"),
        ["eventOn"] = new("dag van de gebeurtenis", "day of the event"),
        ["recordedBy"] = new("vastgelegd met", "recorded by"),
        ["insteadOf"] = new("in plaats van", "instead of"),
        ["length"] = new("lengte", "length"),
        ["firstDay"] = new("eerste dag", "first day"),
        ["lastDay"] = new("laatste dag", "last day"),
        ["lawfulLastDay"] = new("laatste dag volgens het artikel", "last day that the article allows"),
        ["daysLeft"] = new("dagen over", "days left"),
        ["daysLate"] = new("dagen te laat", "days late"),
        ["past"] = new("loopt niet meer", "no longer runs"),
        ["term"] = new("termijn volgens de wet", "term by the law"),
        ["endedBy"] = new("beëindigd door", "ended by"),
        ["endedOn"] = new("beëindigd op", "ended on"),
        ["extensionMonths"] = new("maanden verlengd", "months extended"),
        ["suspendedDays"] = new("dagen opgeschort", "days suspended"),
        ["shiftedDays"] = new("dagen opgeschoven", "days moved"),
        ["explanation"] = new("uitleg", "explanation"),
        ["part"] = new("deel", "part"),
    };

    /// <summary>The place in words: <c>beslissing (besluit over de indicatie), uitkomst</c>.</summary>
    public string Place(string path) => string.Join(", ", Steps(path).Select(Step));

    /// <summary>What stood there; an object or a list as that there is something.</summary>
    public string Value(string path, string? json)
    {
        if (json is null)
        {
            return In("(niets)", "(nothing)");
        }

        using var document = JsonDocument.Parse(json);
        var value = document.RootElement;
        return value.ValueKind switch
        {
            JsonValueKind.String => Word(path, value.GetString()!),
            JsonValueKind.True => In("ja", "yes"),
            JsonValueKind.False => In("nee", "no"),
            JsonValueKind.Number => language == Language.Dutch ? json.Replace('.', ',') : json,
            JsonValueKind.Array when value.GetArrayLength() == 0 => In("(niets)", "(nothing)"),
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) =>
                string.Join(", ", value.EnumerateArray().Select(item => Word(path, item.GetString()!))),
            JsonValueKind.Object when value.TryGetProperty("outcome", out var outcome) => Word(
                $"{path}.outcome",
                outcome.GetString()!
            ),
            _ => In("staat er", "stands there"),
        };
    }

    /// <summary>The steps of a path: fields, and between brackets what a part of a list is about.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        var from = 0;
        for (var at = 0; at <= path.Length; at++)
        {
            if (at < path.Length && path[at] is not ('.' or '['))
            {
                if (path[at] == ']')
                {
                    yield return path[from..at];
                    from = at + 1;
                }

                continue;
            }

            if (at > from)
            {
                yield return path[from..at];
            }

            if (at < path.Length && path[at] == '[')
            {
                var end = path.IndexOf(']', at);
                yield return path[at..(end + 1)];
                at = end;
            }

            from = at + 1;
        }
    }

    private string Step(string step) =>
        step.StartsWith('[') ? string.Join(", ", step.Trim('[', ']').Split(' ').Select(Named))
        : Fields.TryGetValue(step, out var text) ? text.In(language)
        : ValueName(step);

    private string ValueName(string name)
    {
        var rule = RuleCatalogue.All.FirstOrDefault(rule => rule.Values.Contains(name, StringComparer.Ordinal));
        return rule is null ? name : ValueTexts.Of(rule, name).In(language, policy: null);
    }

    /// <summary>What a part is about: a question, a term, a step, a fact, a norm; an ordinal stays a number.</summary>
    private string Named(string word) =>
        RuleCatalogue.Find(word) is { } rule ? rule.Explain(language)
        : Words.TryParse<CaseTermName>(word, out var term) ? term.Explain(language)
        : Words.TryParse<CaseStep>(word, out var step) ? step.Explain(language)
        : Words.TryParse<CaseBreachKind>(word, out var breach) ? breach.Explain(language)
        : Words.TryParse<CaseDepartureKind>(word, out var departure) ? departure.Explain(language)
        : Words.TryParse<Caveats>(word, out var caveat) ? caveat.Explain(language)
        : NormTable.TryFind(word, out var norm) ? norm.Explain(PolicyWith(norm), language)
        : FactOf(word) is { } fact ? fact.Explain(language)
        : Fields.TryGetValue(word, out var field) ? field.In(language)
        : word;

    private string Word(string path, string word)
    {
        if (LocalDatePattern.Iso.Parse(word).TryGetValue(default, out var day))
        {
            return Phrases.Date(day, language);
        }

        var steps = Steps(path).ToList();
        var field = steps.LastOrDefault() ?? "";
        var rule = steps
            .Where(step => step.StartsWith('['))
            .SelectMany(step => step.Trim('[', ']').Split(' '))
            .Select(RuleCatalogue.Find)
            .LastOrDefault(found => found is not null);
        return field switch
        {
            "outcome" or "newOutcome" when rule is not null && rule.Outcomes.Contains(word, StringComparer.Ordinal) =>
                OutcomeTexts.Of(rule, word, BuiltInPolicies.National).In(language, policy: null).TrimEnd('.'),
            "policy" => policies
                .FirstOrDefault(policy => string.Equals(policy.Key, word, StringComparison.Ordinal))
                ?.Regulation.Title
                ?? word,
            "status" => Words.TryParse<DecisionStatus>(word, out var status) ? Of(status) : word,
            "force" => Words.TryParse<Force>(word, out var force) ? force.Explain(language) : word,
            "finding" => Words.TryParse<FindingResult>(word, out var result)
                ? Phrases.Result(result).In(language)
                : word,
            "phase" => Words.TryParse<CasePhase>(word, out var phase) ? phase.Explain(language) : word,
            "who" => Words.TryParse<CaseParty>(word, out var party) ? CaseTexts.Of(party).In(language) : word,
            "event" or "recordedBy" or "endedBy" => Words.TryParse<CaseEventType>(word, out var type)
                ? type.Explain(language)
                : word,
            "length" => Term.TryParse(word, out var length) ? Phrases.Length(length, language) : word,
            "citation" or "regulation" or "case" or "juriconnect" or "address" or "explanation" => word,
            _ when ValueTexts.OfWord(field, word) is var text
                    && !string.Equals(text.Dutch, word, StringComparison.Ordinal) => text.In(language, policy: null),
            _ => Named(word),
        };
    }

    private string Of(DecisionStatus status) =>
        status switch
        {
            DecisionStatus.Determined => In("beslist", "decided"),
            DecisionStatus.FactsMissing => In("nog niet te beslissen", "cannot be decided yet"),
            _ => In("niet geregeld", "not regulated"),
        };

    /// <summary>The first of the policies that has a norm, whose numbers its words name.</summary>
    private Policy PolicyWith(Norm norm) => policies.FirstOrDefault(policy => policy.Regulates(norm)) ?? policies[0];

    private static RuleFact? FactOf(string name) =>
        RuleCatalogue
            .All.SelectMany(rule => rule.Facts)
            .FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.Ordinal));

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
