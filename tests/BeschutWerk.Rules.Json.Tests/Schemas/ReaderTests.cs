using System.Text;
using System.Text.Json.Nodes;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>
/// The schemas beside the readers, on documents with one thing changed: what a reader accepts its schema accepts, and what a
/// reader refuses its schema refuses, but for what no schema can say.
/// </summary>
public sealed class ReaderTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Key)];

    public static TheoryData<ulong> Runs => [.. Enumerable.Range(1, 4).Select(run => (ulong)run)];

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (var (schema, kind, json) in UnsaidExamples.All)
            {
                examples.Add(schema, kind, json);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_a_schema_cannot_say_only_the_reader_refuses(string schema, string kind, string json)
    {
        var refusals = Refusals(schema, json);
        refusals.Should().NotBeNull("the reader refuses it");
        refusals!.Should().OnlyContain(refusal => Unsaid.KindOf(schema, refusal) == kind, "{0}", json);
        Contract.Fits(schema, json).Should().BeTrue("{0}", json);
    }

    [Fact]
    public void Every_kind_that_is_said_to_be_unsaid_has_an_example() =>
        UnsaidExamples
            .All.Select(example => (example.Schema, example.Kind))
            .Distinct()
            .Should()
            .BeEquivalentTo(Unsaid.Kinds);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Changed_questions_are_judged_alike(string key)
    {
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            Compare("question", Change.Of(Documents.Question(RuleCatalogue.Find(key)!, random), random));
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Changed_cases_are_judged_alike(ulong run)
    {
        var random = new Random((int)run);
        foreach (var item in Documents.Cases(100, 20 + run))
        {
            for (var i = 0; i < 8; i++)
            {
                Compare("case", Change.Of(Parsed(Documents.Written(item.File)), random));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Changed_policies_are_judged_alike(ulong run)
    {
        var random = new Random((int)run);
        foreach (var policy in Documents.Policies(15, 20 + run))
        {
            for (var i = 0; i < 6; i++)
            {
                Compare("policy", Change.Of(Parsed(Documents.Written(policy)), random));
            }
        }
    }

    [Fact]
    public void Changed_policies_of_one_municipality_are_judged_alike()
    {
        var random = new Random(9);
        for (var i = 0; i < 120; i++)
        {
            Compare("policies", Change.Of(Parsed(Documents.History()), random));
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Changed_receipts_are_judged_alike(ulong run)
    {
        var random = new Random((int)run);
        foreach (var item in Documents.Cases(10, 30 + run))
        {
            for (var i = 0; i < 6; i++)
            {
                Compare("receipt", Change.Of(Parsed(Documents.Receipt(item)), random));
            }
        }
    }

    [Fact]
    public void The_bounds_are_those_of_the_reader()
    {
        foreach (var (json, isRight) in BoundaryQuestions.All())
        {
            (Refusals("question", json) is null).Should().Be(isRight, json);
            Contract.Fits("question", json).Should().Be(isRight, json);
        }
    }

    private static void Compare(string schema, JsonNode? changed)
    {
        var json = Contract.Text(changed);
        if (Refusals(schema, json) is not { } refusals)
        {
            json.ShouldFit(schema);
        }
        else if (Contract.Fits(schema, json))
        {
            refusals
                .Where(refusal => Unsaid.KindOf(schema, refusal) is null)
                .Should()
                .BeEmpty("the schema should refuse it: {0}", json.Length > 300 ? "" : json);
        }
    }

    /// <summary>Why the reader refuses a document; null where it does not.</summary>
    private static List<string>? Refusals(string schema, string json)
    {
        var text = Encoding.UTF8.GetBytes(json);
        List<string> refusals = schema switch
        {
            "question" => DecisionJson.Decide(text, CasePolicies.Known).Error is { } error ? [error.Message] : [],
            "case" => [.. CaseJson.Read(text, CasePolicies.Known).Errors.Select(error => error.Message)],
            "policy" => [.. PolicyJson.Read(text).Errors.Select(error => error.Message)],
            "policies" => [.. PolicyHistoryJson.Read(text).Errors.Select(error => error.Message)],
            _ => [.. ReceiptJson.Read(text).Errors.Select(error => error.Message)],
        };
        return refusals.Count == 0 ? null : refusals;
    }

    private static JsonObject Parsed(string json) => (JsonObject)JsonNode.Parse(json)!;
}
