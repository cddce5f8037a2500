using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A receipt reproduces a review years later, and tells what differs and why.</summary>
public sealed class ReceiptTests
{
    private const string Case = """
        {"case": "A-001", "policy": "nuenen-2019", "publishedOn": "2019-09-10",
         "events": [{"on": "2025-11-17", "type": "adviceRequested", "requestedBy": "person"},
                    {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true,
                     "sufficientlyReasoned": true},
                    {"on": "2026-03-12", "type": "indicationDecided", "belongs": true}]}
        """;

    private static readonly LocalDate On = new(2026, 4, 1);

    [Fact]
    public void A_receipt_names_library_policy_case_day_and_decisions()
    {
        using var receipt = JsonDocument.Parse(Written(File(Case)));
        var root = receipt.RootElement;
        root.GetProperty("receipt").GetInt32().Should().Be(1);
        root.Text("library").Should().Be(ReceiptJson.Library).And.MatchRegex(@"^\d+\.\d+\.\d+");
        root.Text("on").Should().Be("2026-04-01");
        root.GetProperty("policy").Text("key").Should().Be("nuenen-2019");
        root.GetProperty("policy").Text("sha256").Should().Be(PolicyHash.Of(BuiltInPolicies.Nuenen2019));
        root.GetProperty("national").Text("sha256").Should().Be(PolicyHash.Of(NationalStatutes.BuiltIn));
        root.GetProperty("national")
            .GetProperty("content")
            .GetProperty("provisions")
            .GetArrayLength()
            .Should()
            .Be(NationalStatutes.BuiltIn.Count, "it holds every version");
        root.GetProperty("case").GetProperty("events").GetArrayLength().Should().Be(3);
        root.GetProperty("review").GetProperty("decisions").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Decided_again_it_is_the_same()
    {
        var replay = Replay.Of(Read(Written(File(Case))));
        replay.IsSame.Should().BeTrue(string.Join("; ", replay.Differences));
        replay.Causes.Should().BeEmpty();
        replay.Review.Should().Be(CaseRules.Review(File(Case), On));
    }

    [Fact]
    public void The_policy_of_a_receipt_is_the_one_that_it_holds_even_where_it_has_changed_since()
    {
        var former = Shorter("nuenen-2019");
        var file = File(Case, KnownPolicies.Only(former));
        var receipt = Read(Written(file));
        receipt.File.Policy.Should().Be(former).And.NotBe(BuiltInPolicies.Nuenen2019);
        Replay.Of(receipt).IsSame.Should().BeTrue();

        var now = Replay.Under(receipt, BuiltInPolicies.Nuenen2019);
        now.IsSame.Should().BeFalse();
        now.Causes.Should().Equal(ReplayCause.PolicyChanged);
        now.Review.Should().Be(CaseRules.Review(File(Case), On), "the publication is that of the policy with this key");
        now.Differences.Should()
            .Contain(difference =>
                difference.Path == "terms[indicationDecision].lastDay"
                && difference.Was == "\"2026-02-16\""
                && difference.Is == "\"2026-03-02\""
            );
    }

    [Fact]
    public void Under_another_policy_the_differences_are_told_decision_by_decision()
    {
        var replay = Replay.Under(Read(Written(File(Case))), BuiltInPolicies.Maastricht2024);
        replay.IsSame.Should().BeFalse();
        replay.Causes.Should().Equal(ReplayCause.PolicyChanged);
        replay.Review.Policy.Should().Be(BuiltInPolicies.Maastricht2024);
        replay
            .Differences.Select(difference => difference.Path)
            .Should()
            .Contain("decisions[policy.inForce].norm")
            .And.Contain("terms[indicationDecision]");
        replay.Differences.Single(d => d.Path == "terms[indicationDecision]").Is.Should().BeNull();
    }

    [Fact]
    public void A_receipt_of_another_version_of_the_library_says_so_where_something_differs()
    {
        var former = Changed(Written(File(Case)), $"\"library\":\"{ReceiptJson.Library}\"", "\"library\":\"0.0.1\"");
        Replay.Of(Read(former)).Causes.Should().BeEmpty("nothing differs");
        var replay = Replay.Of(Read(Changed(former, "\"phase\":\"indicated\"", "\"phase\":\"ended\"")));
        replay.Differences.Should().Equal(new ReplayDifference("phase", "\"ended\"", "\"indicated\""));
        replay.Causes.Should().Equal(ReplayCause.LibraryChanged);
    }

    [Fact]
    public void A_receipt_under_another_national_law_says_so_where_something_differs()
    {
        var file = File(Case);
        var statutes = NationalStatutes.BuiltIn.Without(Norm.StatutoryPower);
        var former = new CaseFile(
            file.Key,
            file.Policy with
            {
                Statutes = statutes,
            },
            file.Events,
            file.Known,
            file.PublishedOn,
            file.IntroducedOn
        );
        var written = Written(former);
        Read(written)
            .NationalHash.Should()
            .Be(PolicyHash.Of(statutes))
            .And.NotBe(PolicyHash.Of(NationalStatutes.BuiltIn));
        Replay.Of(Read(written)).Causes.Should().BeEmpty("nothing differs");
        var replay = Replay.Of(Read(Changed(written, "\"phase\":\"indicated\"", "\"phase\":\"ended\"")));
        replay.Causes.Should().Equal(ReplayCause.NationalLawChanged);
    }

    [Fact]
    public void A_receipt_that_was_changed_by_hand_is_found_out()
    {
        var replay = Replay.Of(Read(Changed(Written(File(Case)), "\"daysLate\":10", "\"daysLate\":1")));
        replay.IsSame.Should().BeFalse();
        replay.Causes.Should().Equal(ReplayCause.ReceiptChanged);
        replay
            .Differences.Should()
            .OnlyContain(difference =>
                difference.Path.EndsWith("daysLate", StringComparison.Ordinal) && difference.Is == "10"
            );
    }

    [Theory]
    [InlineData("\"receipt\":1", "\"receipt\":2", "receipt")]
    [InlineData("\"on\":\"2026-04-01\",\"policy\":{", "\"on\":\"2026-04-31\",\"policy\":{", "on")]
    [InlineData("\"library\":", "\"libary\":", "libary")]
    [InlineData("\"type\":\"adviceReceived\"", "\"type\":\"adviceRecieved\"", "case.events[1].type")]
    [InlineData("\"term\":\"8 weeks\"", "\"term\":\"9 weeks\"", "policy.sha256")]
    [InlineData("\"lastTextSeen\":\"2026-07-01\"", "\"lastTextSeen\":\"2027-07-01\"", "national.sha256")]
    [InlineData("\"review\":{\"case\":\"A-001\"", "\"review\":{\"case\":\"A-002\"", "review.case")]
    public void What_is_wrong_with_a_receipt_is_named(string part, string changed, string path)
    {
        var reading = ReceiptJson.Read(Changed(Written(File(Case)), part, changed));
        reading.Value.Should().BeNull();
        reading.Errors.Select(error => error.Path).Should().Contain(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"receipt\": 1, \"receipt\": 1}")]
    [InlineData("{\"receipt\": 1")]
    public void What_is_no_receipt_is_an_error_and_no_exception(string text) =>
        ReceiptJson.Read(Encoding.UTF8.GetBytes(text)).Errors.Should().ContainSingle();

    [Fact]
    public void Equal_policies_have_equal_hashes_and_any_difference_shows()
    {
        var nuenen = BuiltInPolicies.Nuenen2019;
        var copy = nuenen with { Provisions = new ProvisionCollection(nuenen.Provisions.Reverse()) };
        PolicyHash.Of(copy).Should().Be(PolicyHash.Of(nuenen)).And.MatchRegex("^[0-9a-f]{64}$");
        BuiltInPolicies
            .All.Select(PolicyHash.Of)
            .Append(PolicyHash.Of(Shorter("nuenen-2019")))
            .Append(PolicyHash.Of(nuenen.Until(new LocalDate(2030, 12, 31))))
            .Should()
            .OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_review_of_another_case_is_no_receipt_of_this_one()
    {
        var other = File(Case.Replace("A-001", "A-002", StringComparison.Ordinal));
        var act = () =>
        {
            using var writer = new Utf8JsonWriter(new MemoryStream());
            ReceiptJson.Write(writer, File(Case), CaseRules.Review(other, On));
        };
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("review");
    }

    private static Policy Shorter(string key)
    {
        var nuenen = BuiltInPolicies.Nuenen2019;
        var term = new Provision(Norm.DecisionTerm, nuenen.CitationOf(Norm.DecisionTerm)!.Value, Term.FromWeeks(6));
        return nuenen with { Key = key, Provisions = nuenen.Provisions.With(term) };
    }

    private static CaseFile File(string json, KnownPolicies? policies = null)
    {
        var reading = CaseJson.Read(Encoding.UTF8.GetBytes(json), policies ?? KnownPolicies.BuiltIn);
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }

    private static byte[] Written(CaseFile file)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReceiptJson.Write(writer, file, CaseRules.Review(file, On));
        }

        return stream.ToArray();
    }

    private static Receipt Read(byte[] receipt)
    {
        var reading = ReceiptJson.Read(receipt);
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }

    private static byte[] Changed(byte[] receipt, string part, string changed)
    {
        var text = Encoding.UTF8.GetString(receipt);
        text.Should().Contain(part);
        return Encoding.UTF8.GetBytes(text.Replace(part, changed, StringComparison.Ordinal));
    }
}
