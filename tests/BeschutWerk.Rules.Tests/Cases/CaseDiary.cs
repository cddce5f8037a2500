using System.Text.Json;
using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Everything that the review of a case says, day by day: of the first day every line, of a later one the lines that are
/// new or say something else (+), and what is said no more (-).
/// </summary>
internal static class CaseDiary
{
    public static string Of(string events, string known, string policy, params string[] days)
    {
        var diary = new List<string>();
        string[] before = [];
        foreach (var day in days)
        {
            var now = LinesOf(Review(day, events, known, policy).ToString());
            var keys = now.Select(Key).ToHashSet();
            var gone = before.Except(now).Select(Key).Where(key => !keys.Contains(key)).Distinct().ToList();
            diary.Add(day);
            diary.AddRange(now.Except(before).Select(line => $"+ {line}"));
            diary.AddRange(gone.Count == 0 ? [] : [$"- {string.Join("; ", gone)}"]);
            before = now;
        }

        return string.Join("\n", diary);
    }

    /// <summary>What a line is about: its kind and name, of what has a day with that.</summary>
    private static string Key(string line) =>
        line.StartsWith("open ", StringComparison.Ordinal) ? line.Split(": ")[0] : line.Split(": ")[0].Split(',')[0];

    /// <summary>The lines of a review; what is left of a term is left out, for that changes with every day.</summary>
    private static string[] LinesOf(string json)
    {
        var review = JsonDocument.Parse(json).RootElement;
        var rank = review.TryGetProperty("rank", out var ranked) ? ranked : default;
        return
        [
            $"phase: {Of(review, "phase")}",
            .. Items(review, "decisions")
                .Where(item => Of(item, "outcome") != "inForce")
                .Select(item => $"{Of(item, "rule")}: {Decided(item)}"),
            .. Items(review, "terms").Where(item => Of(item, "name") != "policyInForce").Select(Term),
            .. Items(review, "nextSteps")
                .Select(item =>
                    $"step {Of(item, "what")}: {Of(item, "who")}{Then(item, "by", " by ")}, {Of(item, "force")}, {Of(item, "citation")}{List(item, "caveats")}{Then(item, "recordedBy", ", as ")}"
                ),
            .. Items(review, "breaches")
                .Select(item => $"breach {Done(item)}{Then(item, "rule", ", ")}{Outcome(item)}"),
            .. Items(review, "departures")
                .Select(item => $"departure {Done(item)}{Then(item, "insteadOf", ", instead of ")}"),
            .. Items(review, "remarks").Select(item => $"remark {Done(item)}, {Of(item, "rule")}"),
            .. Items(review, "obstacles")
                .Select(item =>
                    $"obstacle {Of(item, "norm")}: {Of(item, "finding")}, {Of(item, "citation")}, {Of(item, "rule")}"
                ),
            .. Items(review, "factsThatMatter")
                .GroupBy(item => $"{Of(item, "rule")}{Then(item, "on", " on ")}, {Of(item, "citation")}")
                .Select(rule => $"open in {rule.Key}: {string.Join(", ", rule.Select(item => Of(item, "fact")))}"),
            .. rank.ValueKind == JsonValueKind.Undefined
                ? Array.Empty<string>()
                : [$"rank: {Of(rank, "date")}{Then(rank, "event", " ")}, {Of(rank, "citation")}"],
        ];
    }

    private static string Decided(JsonElement item) =>
        Of(item, "status") switch
        {
            "determined" =>
                $"{Of(item, "outcome")} {Of(item, "force")}, {Of(item, "citation")}{Values(item)}{List(item, "caveats")}",
            "factsMissing" => $"lacks{List(item, "missingFacts")}",
            var other => other,
        };

    private static string Term(JsonElement item)
    {
        var from = item.GetProperty("derivation");
        var source = string.Join(
            " ",
            from.EnumerateObject()
                .Select(part =>
                    part.Name is "event" or "eventOn" or "length" ? $"{part.Value}" : $"{part.Name} {part.Value}"
                )
        );
        return $"term {Of(item, "name")} {Of(item, "firstDay")}: {(Of(item, "lastDay") is { Length: > 0 } last ? $"to {last}" : "suspended")}{Then(item, "lawfulLastDay", ", lawful ")}{Then(item, "daysLate", ", late ")}{(Of(item, "past") == "True" ? ", past" : "")}, {Of(item, "citation")} ({source})";
    }

    private static string Done(JsonElement item)
    {
        var by = item.TryGetProperty("by", out var amount)
            ? $" {amount.GetProperty("value").GetRawText()} {Of(amount, "unit")}"
            : "";
        return $"{Of(item, "what")} {Of(item, "on")}{by}, {Of(item, "citation")}";
    }

    private static string Outcome(JsonElement item) =>
        item.TryGetProperty("decision", out var decision) ? Then(decision, "outcome", ": ") : "";

    private static string Values(JsonElement item) =>
        string.Concat(
            item.GetProperty("values")
                .EnumerateObject()
                .Where(value => value.Name != "daysLeft" && value.Value.ToString() is not ("0" or "[]"))
                .Select(value => $" {value.Name} {value.Value}")
        );

    private static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string List(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.GetArrayLength() > 0
            ? $" [{string.Join(", ", list.EnumerateArray().Select(word => word.GetString()))}]"
            : "";

    private static string Of(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string Then(JsonElement item, string name, string before) =>
        Of(item, name) is { Length: > 0 } value ? before + value : "";
}
