using System.Text;

namespace BeschutWerk.Rules.Tests;

/// <summary>The document of the contract says what the table of events says.</summary>
public sealed class CaseContractTests
{
    /// <summary>After a change of the table, copy what this test wrote beside itself into the document.</summary>
    [Fact]
    public void The_document_lists_every_event_and_every_fact()
    {
        var expected = Tables();
        var copy = Path.Combine(AppContext.BaseDirectory, "case-tables.actual.md");
        File.WriteAllText(copy, expected);
        File.ReadAllText(Repository.PathTo("src/docs/json.md"))
            .Contains(expected, StringComparison.Ordinal)
            .Should()
            .BeTrue("otherwise copy {0} into it", copy);
    }

    [Fact]
    public void The_document_names_every_word_of_a_review()
    {
        var document = File.ReadAllText(Repository.PathTo("src/docs/json.md"));
        foreach (
            var word in (string[])
                [
                    .. Words.All<CasePhase>(),
                    .. Words.All<CaseTermName>(),
                    .. Words.All<CaseParty>(),
                    .. Words.All<CaseStep>(),
                    .. Words.All<CaseBreachKind>(),
                    .. Words.All<CaseDepartureKind>(),
                    .. Words.All<CaseAmountUnit>(),
                    .. Words.All<BeschutWerk.Rules.Json.ReadingErrorCode>(),
                ]
        )
        {
            document.Contains($"`{word}`", StringComparison.Ordinal).Should().BeTrue("the document names {0}", word);
        }
    }

    [Fact]
    public void The_case_in_the_document_is_read_and_reviewed()
    {
        var document = File.ReadAllText(Repository.PathTo("src/docs/json.md"));
        var from = document.IndexOf("```json\n{\"case\"", StringComparison.Ordinal) + "```json\n".Length;
        var file = document[from..document.IndexOf("\n```", from, StringComparison.Ordinal)];
        var reading = BeschutWerk.Rules.Json.CaseJson.Read(Encoding.UTF8.GetBytes(file));
        reading.Errors.Should().BeEmpty();
        CaseRules.Review(reading.Value!, new LocalDate(2026, 1, 5)).Phase.Should().Be(CasePhase.DecisionAwaited);
    }

    private static string Tables()
    {
        var text = new StringBuilder("| event | fields |\n|---|---|\n");
        foreach (var description in CaseEventTable.All)
        {
            var fields = description.Facts.Select(fact =>
                description.Required.Contains(fact) ? $"`{Words.Of(fact)}`!"
                : description.Presumed.Contains(fact) ? $"`{Words.Of(fact)}`~"
                : $"`{Words.Of(fact)}`"
            );
            text.Append($"| `{description}` | {string.Join(", ", fields)} |\n");
        }

        text.Append("\n| field | what may be given | in `known` |\n|---|---|---|\n");
        foreach (var fact in CaseEventTable.AllFacts)
        {
            var form = fact.Form.Replace("|", "\\|");
            text.Append($"| `{Words.Of(fact)}` | {form} | {(CaseEventTable.Known.Contains(fact) ? "yes" : "")} |\n");
        }

        return text.ToString();
    }
}
