using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>From when until when rules hold: a fixed first day, an end without an entry, and rules that work back.</summary>
public sealed class ValidityTests
{
    private static readonly Policy Fixed = NuenenPolicy with
    {
        Validity = new(Day(2026, 5, 19), inForceFrom: Day(2026, 7, 1)),
        Provisions = NuenenPolicy.Provisions.With(
            new Provision(Norm.EntryIntoForce, NuenenPolicy.CitationOf(Norm.EntryIntoForce)!.Value)
        ),
    };

    [Theory]
    [InlineData("2026-06-30", null, "notYetInForce", "2026-07-01")]
    [InlineData("2026-07-01", null, "inForce", "2026-07-01")]
    [InlineData("2026-07-01", "2026-06-01", "inForce", "2026-07-01")]
    [InlineData("2026-07-01", "2026-07-01", "inForce", "2026-07-01")]
    [InlineData("2026-07-01", "2026-07-02", "notYetInForce", "2026-07-02")]
    [InlineData("2026-07-02", "2026-07-02", "inForce", "2026-07-02")]
    public void A_fixed_first_day_needs_no_publication_and_never_comes_before_it(
        string on,
        string? publishedOn,
        string outcome,
        string firstDay
    )
    {
        var decision = InForce(Fixed, on, publishedOn);
        decision.ToString().Should().StartWith($"policy.inForce: {outcome}, bound, art. 13 lid 1");
        decision.Outcome.FirstDay.Should().Be(Iso(firstDay));
        decision.MissingFacts.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-07-31", "2026-08-01", "inForce")]
    [InlineData("2026-05-31", "2026-08-01", "notYetInForce")]
    [InlineData("2026-06-01", null, "inForce")]
    public void A_fixed_first_day_that_works_back_does_so_whatever_the_publication(
        string on,
        string? publishedOn,
        string outcome
    )
    {
        var decision = InForce(Fixed.BackTo(Day(2026, 6, 1)), on, publishedOn);
        Words.Of(decision.Outcome.Result).Should().Be(outcome);
        decision.Outcome.FirstDay.Should().Be(Day(2026, 6, 1));
    }

    [Theory]
    [InlineData("2026-01-20", "2026-01-01")]
    [InlineData("2025-12-20", "2025-12-21")]
    [InlineData("2025-12-31", "2026-01-01")]
    public void Rules_may_work_back_to_a_day_after_their_adoption_and_never_forward(string publishedOn, string firstDay)
    {
        var policy = NuenenPolicy with { Validity = new(Day(2025, 12, 9), retroactiveTo: Day(2026, 1, 1)) };
        InForce(policy, firstDay, publishedOn).Outcome.FirstDay.Should().Be(Iso(firstDay));
        InForce(policy, "2025-12-09", null).Outcome.Result.Should().Be(PolicyInForceResult.NotYetInForce);
        InForce(policy, "2025-12-10", null).Status.Should().Be(DecisionStatus.FactsMissing);
    }

    [Fact]
    public void An_end_needs_no_entry()
    {
        var policy = NuenenPolicy.Until(Day(2025, 12, 31)) with
        {
            Provisions = NuenenPolicy.Provisions.Without(Norm.EntryIntoForce),
        };
        InForce(policy, "2025-12-31", null).ShouldBeNotRegulated();
        var ended = InForce(policy, "2026-01-01", null);
        ended.Outcome.Should().Be(new PolicyInForceOutcome(PolicyInForceResult.Ended, null, Day(2025, 12, 31)));
        ended.Force.Should().Be(Force.Bound);
        ended
            .Explain(Language.Dutch)
            .Should()
            .Contain("gelden op deze dag niet meer")
            .And.Contain($"Grondslag: {policy.Regulation.Title}.");

        var cited = policy with { Provisions = policy.Provisions.With(new Provision(Norm.Expiry, Place("art. 14"))) };
        InForce(cited, "2026-01-01", null).ShouldRestOn(Norm.Expiry, "art. 14");
        InForce(NuenenPolicy.Until(Day(2025, 12, 31)), "2026-01-01", null)
            .ShouldRestOn(Norm.EntryIntoForce, "art. 13 lid 1");
    }

    [Fact]
    public void Several_policies_of_one_municipality_are_read_from_one_file_and_written_back_equal()
    {
        var reading = PolicyHistoryJson.Read(Encoding.UTF8.GetBytes(TwoPolicies));
        reading.Errors.Should().BeEmpty();
        reading.Key.Should().Be("mijnstad");
        reading.Value!.Select(entry => entry.Policy.Key).Should().Equal("mijnstad-2022", "mijnstad-2026");
        PolicyHistoryJson.IsHistory(Encoding.UTF8.GetBytes(TwoPolicies)).Should().BeTrue();
        PolicyHistoryJson.IsHistory("{\"key\": \"a\"}"u8.ToArray()).Should().BeFalse();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PolicyJson.WriterOptions))
        {
            PolicyHistoryJson.Write(writer, "mijnstad", reading.Value!);
        }

        PolicyHistoryJson.Read(stream.ToArray()).Value!.Equals(reading.Value).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-06-30", "mijnstad-2022", "2026-08-31")]
    [InlineData("2026-07-01", "mijnstad-2026", "2026-06-30")]
    public void A_case_that_names_them_together_is_reviewed_under_the_policy_of_its_day(
        string on,
        string key,
        string lastDay
    )
    {
        var policies = KnownPolicies.BuiltIn.WithHistory("mijnstad", History());
        var reading = CaseJson.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                {"case": "A-1", "policy": "mijnstad", "known": {"indicationHeld": true, "reported": true},
                 "events": [{"on": "2026-03-01", "type": "trajectoryStarted"}]}
                """
            ),
            policies,
            Iso(on)
        );
        reading.Errors.Should().BeEmpty();
        reading.Value!.Policy.Key.Should().Be(key);
        reading.Value.PublishedOn.Should().Be(key == "mijnstad-2022" ? Day(2022, 3, 1) : null);
        var review = CaseRules.Review(reading.Value, Iso(on));
        review.Policy.Key.Should().Be(key);
        review
            .Terms.Where(term => term.Name == CaseTermName.Trajectory)
            .Select(term => term.LastDay)
            .Should()
            .Equal(Iso(lastDay));
    }

    [Fact]
    public void Without_a_day_or_with_days_of_its_own_such_a_case_is_refused()
    {
        var policies = KnownPolicies.BuiltIn.WithHistory("mijnstad", History());
        var file = """{"case": "A-1", "policy": "mijnstad", "events": []}"""u8.ToArray();
        CaseJson.Read(file, policies).Errors.Should().ContainSingle().Which.Path.Should().Be("policy");
        var dated = """{"case": "A-1", "policy": "mijnstad", "publishedOn": "2026-01-01", "events": []}"""u8.ToArray();
        CaseJson
            .Read(dated, policies, Day(2026, 7, 1))
            .Errors.Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("publishedOn");
        var unknown = """{"case": "A-1", "policy": "elders", "events": []}"""u8.ToArray();
        CaseJson
            .Read(unknown, policies, Day(2026, 7, 1))
            .Errors.Single()
            .Message.Should()
            .Contain("mijnstad-2026, mijnstad");
    }

    [Fact]
    public void A_question_that_names_them_together_is_decided_under_the_policy_of_the_day_judged()
    {
        var policies = KnownPolicies.BuiltIn.WithHistory("mijnstad", History());
        IDecision? Decide(string facts, string rule = "policy.inForce") =>
            DecisionJson
                .Decide(
                    Encoding.UTF8.GetBytes($$"""{"rule": "{{rule}}", "policy": "mijnstad", "facts": {{facts}}}"""),
                    policies
                )
                .Decision;
        Decide("""{"on": "2026-06-30"}""")!.Policy.Key.Should().Be("mijnstad-2022");
        Decide("""{"on": "2026-07-01"}""")!.Policy.Key.Should().Be("mijnstad-2026");
        Decide("""{"quotaRealised": true}""", "waitingList.place").Should().BeNull();
    }

    [Theory]
    [InlineData("\"key\": \"mijnstad\"", "\"key\": \"Mijn stad\"", "key")]
    [InlineData("\"key\": \"mijnstad\", ", "", "key")]
    [InlineData("\"publishedOn\": \"2022-03-01\"", "\"publishedOn\": \"2022-02-30\"", "policies[0].publishedOn")]
    [InlineData("\"publishedOn\": \"2022-03-01\"", "\"publishedOn\": \"2021-03-01\"", "policies[0].publishedOn")]
    [InlineData("\"term\": \"6 months\"", "\"term\": \"6 weeks\"", "policies[0].policy.provisions[1].term")]
    [InlineData("mijnstad-2026", "mijnstad-2022", "policies[1]")]
    [InlineData("\"2026-07-01\"", "\"2022-03-02\"", "policies[1]")]
    public void What_is_wrong_with_such_a_file_is_told_with_its_place(string right, string wrong, string path)
    {
        var reading = PolicyHistoryJson.Read(
            Encoding.UTF8.GetBytes(TwoPolicies.Replace(right, wrong, StringComparison.Ordinal))
        );
        reading.Value.Should().BeNull();
        reading.Errors.Should().ContainSingle().Which.Path.Should().Be(path);
        reading.Errors[0].Line.Should().BePositive();
    }

    internal const string TwoPolicies = """
        {"key": "mijnstad", "policies": [
          {"publishedOn": "2022-03-01", "policy":
            {"key": "mijnstad-2022", "title": "Regels Mijnstad 2022", "adoptedOn": "2022-02-01", "provisions": [
              {"norm": "EntryIntoForce", "at": "art. 9", "term": "1 day"},
              {"norm": "TrajectoryStart", "at": "art. 4", "term": "6 months"}]}},
          {"policy":
            {"key": "mijnstad-2026", "title": "Regels Mijnstad 2026", "adoptedOn": "2022-02-02", "inForceFrom": "2026-07-01",
             "provisions": [
              {"norm": "EntryIntoForce", "at": "art. 7"},
              {"norm": "TrajectoryStart", "at": "art. 3", "term": "4 months"}]}}
        ]}
        """;

    private static PolicyHistory History() => PolicyHistoryJson.Read(Encoding.UTF8.GetBytes(TwoPolicies)).Value!;

    private static Decision<PolicyInForceOutcome> InForce(Policy policy, string on, string? publishedOn) =>
        PolicyRules.InForce(policy, new(Iso(on)) { PublishedOn = publishedOn is null ? null : Iso(publishedOn) });
}
