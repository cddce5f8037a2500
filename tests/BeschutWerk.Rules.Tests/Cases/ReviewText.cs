using System.Text.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>A review as it is written in JSON, each part of it on a line that can be compared with a text.</summary>
internal sealed class ReviewText(string json)
{
    private readonly JsonElement _root = JsonDocument.Parse(json).RootElement.Clone();

    public string Phase => Of(_root, "phase");

    /// <summary><c>decisionLate 2026-03-03 18 days, art. 4 lid 1</c>.</summary>
    public string[] Breaches => Lines("breaches", item => $"{Done(item)}, {Of(item, "citation")}");

    /// <summary><c>hardship 2026-03-03, art. 12, extensionTooLong</c>: the breach that it would have been last.</summary>
    public string[] Departures =>
        Lines("departures", item => $"{Done(item)}, {Of(item, "citation")}{Then(item, "insteadOf", ", ")}");

    /// <summary><c>decidedAfterEnd 2026-09-05, art. 5 lid 2, placement.extend</c>.</summary>
    public string[] Remarks => Lines("remarks", item => $"{Done(item)}, {Of(item, "citation")}, {Of(item, "rule")}");

    /// <summary><c>college decideIndication by 2026-05-15 bound, art. 4 lid 1</c>, and the caveats between brackets.</summary>
    public string[] Steps =>
        Lines(
            "nextSteps",
            item =>
                $"{Of(item, "who")} {Of(item, "what")}{Then(item, "by", " by ")} {Of(item, "force")}, {Of(item, "citation")}{Words(item, "caveats")}"
        );

    /// <summary><c>trajectory 2026-01-01 to 2026-06-30</c>, then what it has of lawful, left, late and past.</summary>
    public string[] Terms =>
        Lines(
            "terms",
            item =>
                $"{Of(item, "name")} {Of(item, "firstDay")} to {Of(item, "lastDay")}{Then(item, "lawfulLastDay", ", lawful ")}{Then(item, "daysLeft", ", left ")}{Then(item, "daysLate", ", late ")}{(Is(item, "past") ? ", past" : "")}"
        );

    /// <summary><c>contract (employment.contract)</c>, of an act with its day: <c>contract on 2025-09-01 (…)</c>.</summary>
    public string[] Facts =>
        Lines("factsThatMatter", item => $"{Of(item, "fact")}{Then(item, "on", " on ")} ({Of(item, "rule")})");

    /// <summary><c>targetGroup.assess WorkCapacity unmet</c>.</summary>
    public string[] Obstacles =>
        Lines("obstacles", item => $"{Of(item, "rule")} {Of(item, "norm")}{Then(item, "finding", " ")}");

    /// <summary><c>2026-02-02 indicationDecided, art. 9 lid 2</c>; empty without a rank.</summary>
    public string Rank =>
        _root.TryGetProperty("rank", out var rank)
            ? $"{Of(rank, "date")}{Then(rank, "event", " ")}, {Of(rank, "citation")}"
            : "";

    public string[] BreachesOf(string what) => Starting(Breaches, what);

    public string[] DeparturesOf(string what) => Starting(Departures, what);

    public string[] RemarksOf(string what) => Starting(Remarks, what);

    public string[] StepsOf(string what) =>
        [.. Steps.Where(step => string.Equals(step.Split(' ')[1], what, StringComparison.Ordinal))];

    public string[] TermsOf(string name) => Starting(Terms, name);

    /// <summary>The lines of an unknown fact among those that matter.</summary>
    public string[] FactsOf(string fact) => Starting(Facts, fact);

    /// <summary>Outcome of a decision with its force; what it lacks; its status otherwise; none where it is not asked.</summary>
    public string Decision(string rule)
    {
        var found = _root.GetProperty("decisions").EnumerateArray().Where(item => Of(item, "rule") == rule).ToList();
        return found.Count switch
        {
            0 => "none",
            1 => Shown(found[0]),
            _ => string.Join(" and ", found.Select(Shown)),
        };

        static string Shown(JsonElement item) =>
            Of(item, "status") switch
            {
                "determined" => $"{Of(item, "outcome")} {Of(item, "force")}, {Of(item, "citation")}",
                "factsMissing" => $"lacks{Words(item, "missingFacts")}",
                var other => other,
            };
    }

    /// <summary>Caveats of a decision.</summary>
    public string[] CaveatsOf(string rule) =>
        [
            .. _root
                .GetProperty("decisions")
                .EnumerateArray()
                .Where(item => Of(item, "rule") == rule)
                .SelectMany(item => item.GetProperty("caveats").EnumerateArray())
                .Select(item => item.GetString()!),
        ];

    /// <summary>The one breach of a kind, as JSON.</summary>
    public JsonElement BreachJson(string what) =>
        _root.GetProperty("breaches").EnumerateArray().Single(item => Of(item, "what") == what);

    /// <summary>The event that records a step; empty where there is none.</summary>
    public string RecordedBy(string what) =>
        Of(_root.GetProperty("nextSteps").EnumerateArray().First(item => Of(item, "what") == what), "recordedBy");

    /// <summary>The JSON of the review, but for what it says of unknown facts.</summary>
    public string WithoutFacts() =>
        string.Join(
            "\n",
            _root
                .EnumerateObject()
                .Where(part => part.Name != "factsThatMatter")
                .Select(part => $"{part.Name}: {part.Value.GetRawText()}")
        );

    public override string ToString() => _root.GetRawText();

    private string[] Lines(string name, Func<JsonElement, string> line) =>
        _root.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(line)] : [];

    private static string[] Starting(string[] lines, string word) =>
        [.. lines.Where(line => line.StartsWith($"{word} ", StringComparison.Ordinal))];

    private static string Done(JsonElement item)
    {
        var by = item.TryGetProperty("by", out var amount)
            ? $" {amount.GetProperty("value").GetRawText()} {Of(amount, "unit")}"
            : "";
        return $"{Of(item, "what")} {Of(item, "on")}{by}";
    }

    private static string Of(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string Then(JsonElement item, string name, string before) =>
        Of(item, name) is { Length: > 0 } value ? before + value : "";

    private static bool Is(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string Words(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.GetArrayLength() > 0
            ? $" [{string.Join(", ", list.EnumerateArray().Select(word => word.GetString()))}]"
            : "";
}
