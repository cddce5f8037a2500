using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Asks one question in JSON and reads the answer.</summary>
internal static class JsonLine
{
    /// <summary>The answer of Nuenen to a rule with these facts, as the JSON object that is written.</summary>
    public static JsonElement Ask(string rule, string facts, Language? explain = null)
    {
        var question = $$"""{"id": 1, "rule": "{{rule}}", "policy": "nuenen-2019", "facts": {{facts}}}""";
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            DecisionJson.Write(writer, DecisionJson.Decide(Encoding.UTF8.GetBytes(question)), line: 1, explain);
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>The answer has this outcome, force and citation, and exactly these values.</summary>
    public static void ShouldSay(this JsonElement answer, string outcome, string force, string citation, string values)
    {
        answer.GetProperty("status").GetString().Should().Be("determined");
        answer.GetProperty("outcome").GetString().Should().Be(outcome);
        answer.GetProperty("force").GetString().Should().Be(force);
        answer.GetProperty("citation").GetString().Should().Be(citation);
        answer.GetProperty("values").GetRawText().Should().Be(values);
        answer.GetProperty("missingFacts").GetArrayLength().Should().Be(0);
    }

    /// <summary>The question could not be decided, for this reason at this place.</summary>
    public static void ShouldFail(this JsonElement answer, string code, string path)
    {
        answer.GetProperty("error").GetProperty("code").GetString().Should().Be(code);
        answer.GetProperty("error").GetProperty("path").GetString().Should().Be(path);
    }
}
