using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>A case and a day on which it is reviewed; a failing property prints both as they can be given to the tool.</summary>
public sealed record CaseOnDay(CaseFile File, LocalDate Day)
{
    public CaseReview Review => CaseRules.Review(File, Day);

    public override string ToString()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            CaseJson.Write(writer, File);
        }

        return $"on {Guard.Iso(Day)}: {Encoding.UTF8.GetString(stream.ToArray())}";
    }
}
