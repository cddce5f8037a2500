using System.Buffers;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>A question in JSON and its answer in JSON, as they pass through the tool.</summary>
internal static class JsonLine
{
    /// <summary>Asks a question under the policy of Nuenen.</summary>
    /// <param name="rule">The key of the rule.</param>
    /// <param name="facts">The facts as a JSON object.</param>
    public static JsonElement Ask(string rule, string facts)
    {
        var line = $$"""{"id": 1, "rule": "{{rule}}", "policy": "nuenen-2019", "facts": {{facts}}}""";
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions))
        {
            DecisionJson.Write(writer, DecisionJson.Decide(Encoding.UTF8.GetBytes(line)), line: 1);
        }

        using var answer = JsonDocument.Parse(buffer.WrittenMemory);
        return answer.RootElement.Clone();
    }

    /// <summary>Outcome, force, citation, values and caveats on one line.</summary>
    public static string Conclusion(string rule, string facts)
    {
        var answer = Ask(rule, facts);
        return answer.TryGetProperty("error", out var error)
            ? $"{error.GetProperty("code").GetString()} at {error.GetProperty("path").GetString()}"
            : string.Join(
                ", ",
                new[] { "status", "outcome", "force", "citation", "values", "missingFacts", "caveats" }
                    .Where(name => answer.TryGetProperty(name, out _))
                    .Select(name => answer.GetProperty(name).ToString())
                    .Where(text => text is not ("{}" or "[]" or "determined"))
            );
    }
}
