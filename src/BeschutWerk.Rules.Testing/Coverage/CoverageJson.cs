using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Testing;

/// <summary>A coverage report in JSON.</summary>
internal static class CoverageJson
{
    public static string Write(CoverageReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartArray("policies");
            foreach (var policy in report.Norms.GroupBy(norm => (norm.Policy, norm.Regulation)))
            {
                json.WriteStartObject();
                json.WriteString("policy", policy.Key.Policy);
                json.WriteString("regulation", policy.Key.Regulation);
                json.WriteStartArray("norms");
                foreach (var norm in policy)
                {
                    Write(json, norm);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <exception cref="FormatException">It is no report.</exception>
    public static List<CoveredNorm> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return
            [
                .. from policy in json.RootElement.GetProperty("policies").EnumerateArray()
                from norm in policy.GetProperty("norms").EnumerateArray()
                select new CoveredNorm(
                    policy.GetProperty("policy").GetString()!,
                    policy.GetProperty("regulation").GetString()!,
                    Enum.TryParse<Norm>(norm.GetProperty("norm").GetString(), out var name)
                        ? name
                        : throw new FormatException($"There is no norm {norm.GetProperty("norm").GetString()}."),
                    norm.GetProperty("citation").GetString()!,
                    norm.GetProperty("isDecided").GetBoolean(),
                    norm.GetProperty("met").GetInt32(),
                    norm.GetProperty("unmet").GetInt32(),
                    norm.GetProperty("unknown").GetInt32(),
                    norm.GetProperty("notApplicable").GetInt32()
                ),
            ];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"This is no coverage report: {fault.Message}", fault);
        }
    }

    private static void Write(Utf8JsonWriter json, CoveredNorm norm)
    {
        json.WriteStartObject();
        json.WriteString("norm", norm.Norm.ToString());
        json.WriteString("citation", norm.Place);
        json.WriteString("article", norm.Article);
        json.WriteBoolean("isDecided", norm.IsDecided);
        json.WriteNumber("met", norm.Met);
        json.WriteNumber("unmet", norm.Unmet);
        json.WriteNumber("unknown", norm.Unknown);
        json.WriteNumber("notApplicable", norm.NotApplicable);
        json.WriteEndObject();
    }
}
