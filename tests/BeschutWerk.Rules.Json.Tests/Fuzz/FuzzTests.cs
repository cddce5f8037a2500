using System.Globalization;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>
/// Whatever bytes come in, an answer comes out: on one line, valid, the same for the same bytes, without an exception. Some
/// thousands of documents by a fixed seed; a long run sets <c>BESCHUTWERK_FUZZ</c> to how many, and the seed follows from it.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 20_000;

    private static readonly LocalDate Day = new(2026, 3, 20);

    private static readonly int Inputs = int.TryParse(
        Environment.GetEnvironmentVariable("BESCHUTWERK_FUZZ"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var many
    )
        ? many
        : Usual;

    [Fact]
    public void A_garbled_question_is_answered_or_refused() =>
        Try(
            random =>
                Documents.Question(RuleCatalogue.All[random.Next(RuleCatalogue.All.Length)], random).ToJsonString(),
            bytes => Contract.Written(writer => DecisionJson.Write(writer, DecisionJson.Decide(bytes), line: 1))
        );

    [Fact]
    public void A_garbled_case_is_reviewed_or_refused()
    {
        var cases = Documents.Cases(200, 9);
        Try(random => Documents.Written(cases[random.Next(cases.Count)].File), Reviewed);
    }

    [Fact]
    public void A_garbled_receipt_is_replayed_or_refused()
    {
        var receipts = Documents.Cases(100, 11).Select(Documents.Receipt).ToList();
        Try(random => receipts[random.Next(receipts.Count)], Replayed);
    }

    [Fact]
    public void A_garbled_policy_is_read_or_refused()
    {
        var policies = Documents.Policies(200, 13).Select(Documents.Written).Append(Documents.History()).ToList();
        Try(random => policies[random.Next(policies.Count)], Read);
    }

    private static string Reviewed(byte[] bytes)
    {
        var reading = CaseJson.Read(bytes, CasePolicies.Known, Day);
        return Contract.Written(writer =>
        {
            if (reading.Value is { } file)
            {
                ReviewJson.Write(writer, CaseRules.Review(file, Day), Language.Dutch);
            }
            else
            {
                reading.Errors.Should().NotBeEmpty();
                CaseJson.WriteErrors(writer, reading, line: 1);
            }
        });
    }

    private static string Replayed(byte[] bytes)
    {
        var reading = ReceiptJson.Read(bytes);
        return reading.Value is { } receipt
            ? Contract.Written(writer => ReplayJson.Write(writer, receipt, Replay.Of(receipt)))
            : Told(reading.Errors);
    }

    private static string Read(byte[] bytes)
    {
        if (PolicyHistoryJson.IsHistory(bytes))
        {
            var several = PolicyHistoryJson.Read(bytes);
            return several.Value is { } history ? history.ToString()! : Told(several.Errors);
        }

        var reading = PolicyJson.Read(bytes);
        return reading.Value is { } policy
            ? Contract.Written(writer =>
                DecisionJson.Write(writer, SubsidyRules.Decide(policy, new SubsidyFacts()), Language.English)
            )
            : Told(reading.Errors);
    }

    /// <summary>Every error tells something in both languages.</summary>
    private static string Told(IEnumerable<ReadingError> errors)
    {
        var told = errors
            .SelectMany(error => new[] { error.Explain(Language.Dutch), error.Explain(Language.English) })
            .ToList();
        told.Should().NotBeEmpty().And.NotContain("");
        return JsonSerializer.Serialize(told);
    }

    private static void Try(Func<Random, string> document, Func<byte[], string> answer)
    {
        var random = new Random(Inputs);
        for (var i = 0; i < Inputs / 4; i++)
        {
            var bytes = Garbled.Of(Encoding.UTF8.GetBytes(document(random)), random);
            var first = Answer(bytes, answer);
            first.Should().NotContain("\n").And.NotContain("\r");
            answer(bytes).Should().Be(first);
        }
    }

    private static string Answer(byte[] bytes, Func<byte[], string> answer)
    {
        try
        {
            return answer(bytes);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"of {Convert.ToHexString(bytes)}", fault);
        }
    }
}
