using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Every example of the tool and of the documents fits its schema, and so does what is answered.</summary>
public sealed class ExampleTests
{
    private const string Examples = "src/BeschutWerk.Rules.Tool/examples";

    private static readonly LocalDate Today = new(2026, 7, 1);

    private static readonly Language?[] Explained = [null, Language.Dutch];

    public static TheoryData<string> Questions =>
        [.. Files("*.jsonl").Where(path => !path.Contains("/cases/", StringComparison.Ordinal))];

    public static TheoryData<string> Cases =>
        [.. Files("*").Where(path => path.Contains("/cases/", StringComparison.Ordinal))];

    public static TheoryData<string> Policies =>
        [.. Files("*.json").Where(path => path.Contains("/policies/", StringComparison.Ordinal))];

    public static TheoryData<string> Documents => [.. Pages()];

    private static IEnumerable<string> Pages() =>
        [
            "README.md",
            .. Directory
                .GetFiles(Repository.PathTo("src/docs"), "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.PathTo("."), path))
                .Order(StringComparer.Ordinal),
        ];

    private static KnownPolicies Known { get; } =
        new(
            Files("*.json")
                .Where(path => path.Contains("/policies/", StringComparison.Ordinal))
                .Select(path => PolicyJson.Read(File.ReadAllBytes(Repository.PathTo(path))).Value!)
        );

    [Theory]
    [MemberData(nameof(Questions))]
    public void Questions_and_answers(string file)
    {
        var lines = File.ReadAllLines(Repository.PathTo(file)).Where(line => line.Trim().Length > 0).ToList();
        lines.Should().NotBeEmpty();
        foreach (var line in lines)
        {
            QuestionAndAnswer(line);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cases_and_reviews(string file)
    {
        var texts = file.EndsWith('l')
            ? File.ReadAllLines(Repository.PathTo(file))
            : [File.ReadAllText(Repository.PathTo(file))];
        foreach (var text in texts)
        {
            CaseAndReview(text);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy_files(string file) => File.ReadAllText(Repository.PathTo(file)).ShouldFit("policy");

    /// <summary>Blocks of JSON, and JSON between quotes in commands, by what they are; some are errors on purpose.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void What_documents_show(string document)
    {
        foreach (var json in JsonIn(File.ReadAllText(Repository.PathTo(document))))
        {
            using var parsed = JsonDocument.Parse(json);
            var root = parsed.RootElement;
            if (Has(root, "facts") && Has(root, "policy") && DecisionJson.Decide(Utf8(json), Known).Error is null)
            {
                QuestionAndAnswer(json);
            }
            else if (Has(root, "events") && CaseJson.Read(Utf8(json), Known).Value is not null)
            {
                CaseAndReview(json);
            }
            else if (Has(root, "provisions"))
            {
                Contract
                    .Fits("policy", json)
                    .Should()
                    .Be(
                        PolicyJson.Read(Utf8(json)).Value is not null && PolicyJson.Read(Utf8(json)).Errors.IsEmpty,
                        json
                    );
            }
            else if (Has(root, "findings"))
            {
                json.ShouldFit("answer");
            }
            else if (Has(root, "error") || Has(root, "errors"))
            {
                json.ShouldFit("error");
            }
        }
    }

    /// <summary>The finder of JSON in documents finds what stands there.</summary>
    [Fact]
    public void Documents_show_questions_cases_and_policies()
    {
        var all = Pages().SelectMany(page => JsonIn(File.ReadAllText(Repository.PathTo(page)))).ToList();
        all.Should().Contain(json => json.Contains("\"facts\"")).And.Contain(json => json.Contains("\"events\""));
        all.Should().Contain(json => json.Contains("\"provisions\""));
    }

    /// <summary>The tool itself: the reviews, the work list and the comparison of its cases.</summary>
    [Fact]
    public void What_the_tool_writes_of_its_cases()
    {
        var cases = Repository.PathTo($"{Examples}/cases/cases.jsonl");
        var policy = Repository.PathTo($"{Examples}/policies/voorbeeldstad-2026.json");
        var (_, reviews, _) = SchemaTests.Tool(
            "review",
            "--file",
            cases,
            "--on",
            "2026-07-01",
            "--format",
            "json",
            "--what-if"
        );
        Lines(reviews).ForEach(line => line.ShouldFit("review"));
        var (_, agenda, _) = SchemaTests.Tool("agenda", "--file", cases, "--on", "2026-07-01", "--format", "json");
        Lines(agenda).ForEach(line => line.ShouldFit("agenda"));
        var (_, compared, _) = SchemaTests.Tool(
            "compare",
            "--file",
            cases,
            "--on",
            "2026-07-01",
            "--format",
            "json",
            "--policy-file",
            policy,
            "--policy",
            "voorbeeldstad-2026"
        );
        var comparisons = Lines(compared);
        comparisons.ForEach(line => line.ShouldFit("comparison"));
        comparisons[^1].Should().Contain("\"sums\"");
    }

    private static void QuestionAndAnswer(string json)
    {
        json.ShouldFit("question");
        var answer = DecisionJson.Decide(Utf8(json), Known);
        answer.Error.Should().BeNull(json);
        foreach (var explain in Explained)
        {
            Contract
                .Written(writer => DecisionJson.Write(writer, answer, line: 1, explain, whatIf: explain is null))
                .ShouldFit("answer");
        }
    }

    private static void CaseAndReview(string json)
    {
        var reading = CaseJson.Read(Utf8(json), Known);
        reading.Errors.Should().BeEmpty(json);
        json.ShouldFit("case");
        var review = CaseRules.ReviewWithChanges(reading.Value!, Today);
        foreach (var explain in Explained)
        {
            Contract.Written(writer => ReviewJson.Write(writer, review, explain)).ShouldFit("review");
        }

        Contract
            .Written(writer => ReceiptJson.Write(writer, reading.Value!, CaseRules.Review(reading.Value!, Today)))
            .ShouldFit("receipt");
    }

    /// <summary>Texts between braces on their own that are JSON, but for those in which … stands for anything.</summary>
    private static IEnumerable<string> JsonIn(string markdown)
    {
        for (var start = markdown.IndexOf('{'); start >= 0; start = markdown.IndexOf('{', start + 1))
        {
            var reader = new Utf8JsonReader(Utf8(markdown[start..]), isFinalBlock: false, state: default);
            JsonDocument? found = null;
            try
            {
                _ = JsonDocument.TryParseValue(ref reader, out found);
            }
            catch (JsonException)
            {
                // no JSON here
            }

            if (found is not null)
            {
                var text = found.RootElement.GetRawText();
                found.Dispose();
                start += text.Length - 1;
                if (!text.Contains("\"…\"", StringComparison.Ordinal))
                {
                    yield return text;
                }
            }
        }
    }

    private static bool Has(JsonElement root, string name) => root.TryGetProperty(name, out _);

    private static List<string> Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        lines.Should().NotBeEmpty();
        return lines;
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory
            .GetFiles(Repository.PathTo(Examples), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathTo("."), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
