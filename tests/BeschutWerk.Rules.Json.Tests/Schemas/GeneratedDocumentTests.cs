using System.Text;
using System.Text.Json.Nodes;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Whatever is written fits its schema: more than 10,000 documents, made by chance from the tables.</summary>
public sealed class GeneratedDocumentTests
{
    private static readonly Language?[] Explained = [null, Language.Dutch, Language.English];

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Key)];

    public static TheoryData<ulong> Runs => [.. Enumerable.Range(1, 8).Select(run => (ulong)run)];

    /// <summary>Forty rules, a hundred questions each, with their answers or errors: 8,000 documents.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Questions_and_their_answers_fit(string key)
    {
        var random = new Random(2026);
        var decided = 0;
        for (var i = 0; i < 100; i++)
        {
            var question = Contract.Text(Documents.Question(RuleCatalogue.Find(key)!, random));
            var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(question), CasePolicies.Known);
            var written = Contract.Written(writer =>
                DecisionJson.Write(writer, answer, line: i + 1, Explained[i % 3], whatIf: i % 4 == 0)
            );
            if (answer.Error is null)
            {
                question.ShouldFit("question");
                written.ShouldFit("answer");
                decided++;
            }
            else
            {
                written.ShouldFit("error");
            }
        }

        decided.Should().BeGreaterThan(20, "most of the questions can be decided");
    }

    /// <summary>Eight runs of a hundred cases with their errors, reviews, receipts, work lists and comparisons.</summary>
    [Theory]
    [MemberData(nameof(Runs))]
    public void Cases_and_what_is_made_of_them_fit(ulong run)
    {
        var random = new Random((int)run);
        var cases = Documents.Cases(100, run);
        foreach (var (item, i) in cases.Select((item, i) => (item, i)))
        {
            Documents.Written(item.File).ShouldFit("case");
            Documents.Written(item.Review, Explained[i % 3]).ShouldFit("review");
            Errors(item, random, line: i % 2 == 0 ? i + 1 : null)?.ShouldFit("error");
            if (i % 5 == 0)
            {
                Documents.Receipt(item).ShouldFit("receipt");
                Changed(item).ShouldFit("review");
            }

            if (i % 10 == 0)
            {
                Compared(item).ShouldFit("comparison");
                Replayed(item).ForEach(replay => replay.ShouldFit("replay"));
            }

            foreach (var row in Agenda(item))
            {
                row.ShouldFit("agenda");
            }
        }

        Compared(cases).ShouldFit("comparison");
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Policies_fit(ulong run)
    {
        foreach (var policy in Documents.Policies(12, run))
        {
            Documents.Written(policy).ShouldFit("policy");
        }
    }

    [Fact]
    public void Built_in_policies_and_a_history_fit()
    {
        foreach (var policy in CasePolicies.Known.All)
        {
            Documents.Written(policy).ShouldFit("policy");
        }

        Documents.History().ShouldFit("policies");
    }

    /// <summary>What is wrong with the case once a thing is changed in it; null where nothing is.</summary>
    private static string? Errors(CaseOnDay item, Random random, long? line)
    {
        var changed = Contract.Text(Change.Of((JsonObject)JsonNode.Parse(Documents.Written(item.File))!, random));
        var reading = CaseJson.Read(Encoding.UTF8.GetBytes(changed), CasePolicies.Known);
        return reading.Errors.IsEmpty ? null : Contract.Written(writer => CaseJson.WriteErrors(writer, reading, line));
    }

    /// <summary>The review with what would change it.</summary>
    private static string Changed(CaseOnDay item) =>
        Contract.Written(writer => ReviewJson.Write(writer, CaseRules.ReviewWithChanges(item.File, item.Day)));

    private static IEnumerable<string> Agenda(CaseOnDay item) =>
        CaseAgenda
            .Of([item.Review], item.Day.PlusDays(60))
            .Select(row => Contract.Written(writer => AgendaJson.Write(writer, row, Language.English)));

    private static CaseComparison ComparisonOf(CaseOnDay item) =>
        CaseComparison.Of(item.File, CasePolicies.Voorbeeldstad, item.Day);

    private static string Compared(CaseOnDay item) =>
        Contract.Written(writer => ComparisonJson.Write(writer, ComparisonOf(item), Language.Dutch));

    /// <summary>The sums of many cases, which the tool puts beside the day and the policy.</summary>
    private static string Compared(IReadOnlyList<CaseOnDay> cases)
    {
        var sums = Contract.Written(writer =>
            ComparisonJson.Write(writer, PolicyComparison.Of(cases.Select(ComparisonOf)))
        );
        return $$"""{"on": "2026-03-01", "policy": "voorbeeldstad-2026", "invalid": 0, "sums": {{sums}}}""";
    }

    /// <summary>The same again, and, where the case can be under it, under another policy.</summary>
    private static List<string> Replayed(CaseOnDay item)
    {
        var receipt = ReceiptJson.Read(Encoding.UTF8.GetBytes(Documents.Receipt(item))).Value!;
        var replays = new List<Replay> { Replay.Of(receipt) };
        if (receipt.File.TryUnder(CasePolicies.Voorbeeldstad, out _, out _))
        {
            replays.Add(Replay.Under(receipt, CasePolicies.Voorbeeldstad));
        }

        return [.. replays.Select(replay => Contract.Written(writer => ReplayJson.Write(writer, receipt, replay)))];
    }
}
