using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Cases as texts. An event is a line, or a part between semicolons: its day, its type and its fields as in JSON, but
/// that words and days need no quotes: <c>2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: null</c>.
/// A text that begins with a bracket is the JSON of the events itself.
/// </summary>
internal static partial class CaseText
{
    public const string OfNuenen = "nuenen-2019";
    public const string OfMaastricht = "maastricht-2024";

    /// <summary>The fields of an advice that the person belongs, with nothing against it.</summary>
    private const string Positive = "adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: true";

    /// <summary>The review of a case on a day.</summary>
    public static ReviewText Review(string on, string events, string known = "", string policy = OfNuenen) =>
        Written(CaseRules.Review(File(events, known, policy), Iso(on)));

    /// <summary>The review of a case under a policy that is no file of its own; its first day in force is not told.</summary>
    public static ReviewText Under(Policy policy, string on, string events, string known = "")
    {
        var told = File(events, known);
        return Written(CaseRules.Review(new CaseFile(told.Key, policy, told.Events, told.Known), Iso(on)));
    }

    private static ReviewText Written(CaseReview review)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReviewJson.Write(writer, review);
        }

        return new ReviewText(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>The errors of a case file, each as code and path; none where it is a case.</summary>
    public static string[] Errors(string events, string known = "", string policy = OfNuenen) =>
        [.. Read(events, known, policy).Errors.Select(error => $"{Words.Of(error.Code)} {error.Path}")];

    /// <summary>What the errors of a case file say.</summary>
    public static string[] Messages(string events, string known = "", string policy = OfNuenen) =>
        [.. Read(events, known, policy).Errors.Select(error => error.Message)];

    /// <summary>The case itself.</summary>
    public static CaseFile File(string events, string known = "", string policy = OfNuenen)
    {
        var reading = Read(events, known, policy);
        reading.Errors.Should().BeEmpty("{0}", events);
        return reading.Value!;
    }

    private static Reading<CaseFile> Read(string events, string known, string policy)
    {
        var inForce = policy == OfMaastricht ? "\"introducedOn\": \"2024-01-01\"" : "\"publishedOn\": \"2019-09-10\"";
        return CaseJson.Read(
            Encoding.UTF8.GetBytes(
                $$"""{"case": "A", "policy": "{{policy}}", {{inForce}}, "known": {{{Fields(known)}}}, "events": {{List(events)}}}"""
            )
        );
    }

    private static string List(string events) =>
        events.TrimStart().StartsWith('[')
            ? events
            : $"[{string.Join(", ", events.Split('\n', ';').Select(line => line.Trim()).Where(line => line.Length > 0).Select(Event))}]";

    private static string Event(string line)
    {
        var parts = line.Split(' ', 3);
        var fields = parts.Length == 3 ? Fields(parts[2]) : "";
        return $$"""{"on": "{{parts[0]}}", "type": "{{parts[1]}}"{{(fields.Length > 0 ? ", " : "")}}{{fields}}}""";
    }

    private static string Fields(string fields) =>
        string.Join(
            ", ",
            Field()
                .Matches(fields.Replace("POS", Positive, StringComparison.Ordinal))
                .Select(field => $"\"{field.Groups[1].Value}\": {Value(field.Groups[2].Value)}")
        );

    private static string Value(string value) =>
        value.StartsWith('[') ? $"[{string.Join(", ", Word().Matches(value).Select(word => $"\"{word.Value}\""))}]"
        : Literal().IsMatch(value) ? value
        : $"\"{value}\"";

    [GeneratedRegex("""(\w+): ("[^"]*"|\[[^\]]*\]|[^,\s]+)""")]
    private static partial Regex Field();

    [GeneratedRegex("""^(true|false|null|-?[0-9]+(\.[0-9]+)?|".*")$""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
