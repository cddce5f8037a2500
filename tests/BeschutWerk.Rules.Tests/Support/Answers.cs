using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Asks questions in JSON.</summary>
internal static class Answers
{
    /// <summary>The answer to one question, as the JSON that is written for it.</summary>
    public static JsonElement To(string question, Language? explain = null) =>
        To(Encoding.UTF8.GetBytes(question), explain);

    public static JsonElement To(byte[] question, Language? explain = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            DecisionJson.Write(writer, DecisionJson.Decide(question), line: 3, explain);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    /// <summary>The answer to a question about Nuenen, given its rule and facts.</summary>
    public static JsonElement Of(string rule, string facts) =>
        To($$"""{"rule": "{{rule}}", "policy": "nuenen-2019", "facts": {{facts}}}""");

    public static string? Text(this JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static string[] Texts(this JsonElement answer, string name) =>
        [.. answer.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The line is refused with this code, at this path, with a message that contains this.</summary>
    public static void ShouldBeRefused(this JsonElement answer, string code, string? path, string message = "")
    {
        answer.TryGetProperty("error", out var error).Should().BeTrue("{0}", answer);
        error.Text("code").Should().Be(code, "{0}", error);
        error.Text("path").Should().Be(path, "{0}", error);
        error.Text("message").Should().NotBeNullOrWhiteSpace().And.Match($"*{message}*");
        answer.GetProperty("line").GetInt64().Should().Be(3);
        answer.TryGetProperty("status", out _).Should().BeFalse();
    }
}
