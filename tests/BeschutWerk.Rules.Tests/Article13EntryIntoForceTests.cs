using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 13: entry into force.</summary>
public sealed class Article13EntryIntoForceTests
{
    private static readonly LocalDate Published = new(2019, 9, 10);

    [Theory]
    [InlineData("2019-09-10", PolicyInForceResult.NotYetInForce)]
    [InlineData("2019-09-11", PolicyInForceResult.InForce)]
    [InlineData("2026-03-01", PolicyInForceResult.InForce)]
    public void The_rules_are_in_force_from_the_day_after_publication(string on, PolicyInForceResult result) =>
        InForce(Iso(on), Published)
            .ShouldBe(
                new PolicyInForceOutcome(result, Day(2019, 9, 11), LastDay: null),
                Norm.EntryIntoForce,
                "art. 13 lid 1"
            );

    [Fact]
    public void The_day_of_publication_is_not_invented() =>
        InForce(Day(2026, 3, 1), null).ShouldLack([Norm.EntryIntoForce], "publishedOn");

    [Theory]
    [InlineData("2019-09-03", true)]
    [InlineData("2019-09-04", false)]
    public void Up_to_the_day_of_adoption_they_cannot_be_in_force_whenever_they_are_published(string on, bool settled)
    {
        var decision = InForce(Iso(on), null);
        if (settled)
        {
            decision.ShouldBe(
                new PolicyInForceOutcome(PolicyInForceResult.NotYetInForce, FirstDay: null, LastDay: null),
                Norm.EntryIntoForce,
                "art. 13 lid 1"
            );
        }
        else
        {
            decision.ShouldLack([Norm.EntryIntoForce], "publishedOn");
        }
    }

    [Fact]
    public void A_publication_that_is_still_to_come_is_a_plan_and_allowed() =>
        InForce(Day(2019, 9, 5), Published)
            .ShouldBe(
                new PolicyInForceOutcome(PolicyInForceResult.NotYetInForce, Day(2019, 9, 11), LastDay: null),
                Norm.EntryIntoForce,
                "art. 13 lid 1"
            );

    [Fact]
    public void A_publication_before_the_adoption_cannot_be()
    {
        var act = () => InForce(Day(2026, 3, 1), Day(2019, 9, 2));
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("PublishedOn");
        InForce(Day(2019, 9, 4), Day(2019, 9, 3)).Outcome.Result.Should().Be(PolicyInForceResult.InForce);
    }

    [Theory]
    [InlineData("2023-12-31", PolicyInForceResult.InForce)]
    [InlineData("2024-01-01", PolicyInForceResult.Ended)]
    public void A_policy_with_a_last_day_ends_after_it(string on, PolicyInForceResult result)
    {
        var ended = NuenenPolicy.Until(Day(2023, 12, 31));
        PolicyRules
            .InForce(ended, new PolicyInForceFacts(Iso(on)) { PublishedOn = Published })
            .ShouldBe(
                new PolicyInForceOutcome(result, Day(2019, 9, 11), Day(2023, 12, 31)),
                Norm.EntryIntoForce,
                "art. 13 lid 1"
            );
        PolicyRules
            .InForce(ended, new PolicyInForceFacts(Day(2024, 1, 1)))
            .Outcome.Should()
            .Be(new PolicyInForceOutcome(PolicyInForceResult.Ended, FirstDay: null, Day(2023, 12, 31)));
    }

    /// <summary>On the last day they are in force; after it what brought them into force no longer holds.</summary>
    [Theory]
    [InlineData("2023-12-31", FindingResult.Met)]
    [InlineData("2024-01-01", FindingResult.Unmet)]
    public void After_its_last_day_a_policy_is_no_longer_in_force(string on, FindingResult entry)
    {
        PolicyRules
            .InForce(NuenenPolicy.Until(Day(2023, 12, 31)), new PolicyInForceFacts(Iso(on)) { PublishedOn = Published })
            .Findings.Of(Norm.EntryIntoForce)
            .Should()
            .Be(entry);
        var introduced = BuiltInPolicies.Maastricht2024.Until(Day(2025, 12, 31));
        PolicyRules
            .InForce(introduced, new PolicyInForceFacts(Iso(on).PlusYears(2)) { IntroducedOn = Day(2024, 1, 1) })
            .Findings.Of(Norm.Introduction)
            .Should()
            .Be(entry);
    }

    /// <summary>The day after a publication that cannot lie before the first day of the calendar.</summary>
    [Fact]
    public void On_the_first_day_of_the_calendar_nothing_that_is_still_to_be_published_is_in_force()
    {
        var policy = NuenenPolicy with { Validity = default };
        PolicyRules
            .InForce(policy, new PolicyInForceFacts(DateBounds.Earliest))
            .Outcome.Result.Should()
            .Be(PolicyInForceResult.NotYetInForce);
    }

    /// <summary>A day that the text fixes without a provision of its own has no place to cite: the introduction has.</summary>
    [Fact]
    public void Without_a_provision_on_the_beginning_the_introduction_is_what_is_cited()
    {
        var maastricht = BuiltInPolicies.Maastricht2024;
        var policy = maastricht with
        {
            Validity = new(inForceFrom: Day(2024, 3, 1)),
            Provisions = maastricht.Provisions.Without(Norm.EntryIntoForce),
        };
        var decision = PolicyRules.InForce(
            policy,
            new PolicyInForceFacts(Day(2024, 2, 1)) { IntroducedOn = Day(2024, 1, 1) }
        );
        decision
            .Outcome.Should()
            .Be(new PolicyInForceOutcome(PolicyInForceResult.NotYetInForce, Day(2024, 3, 1), LastDay: null));
        decision.Basis.Should().Be(Norm.Introduction);
        decision.Citation.Should().Be(maastricht.CitationOf(Norm.Introduction));
    }

    [Fact]
    public void A_publication_that_would_bring_them_into_force_only_after_their_end_cannot_be()
    {
        var ended = NuenenPolicy.Until(Day(2023, 12, 31));
        var late = () =>
            PolicyRules.InForce(ended, new PolicyInForceFacts(Day(2026, 1, 1)) { PublishedOn = Day(2023, 12, 31) });
        late.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("PublishedOn");
        PolicyRules
            .InForce(ended, new PolicyInForceFacts(Day(2023, 12, 31)) { PublishedOn = Day(2023, 12, 30) })
            .Outcome.Result.Should()
            .Be(PolicyInForceResult.InForce);
    }

    [Fact]
    public void A_day_of_introduction_does_not_apply() =>
        PolicyRules
            .InForce(NuenenPolicy, new PolicyInForceFacts(Day(2026, 3, 1)) { IntroducedOn = Day(2024, 1, 1) })
            .ShouldLack([Norm.EntryIntoForce], "publishedOn");

    [Fact]
    public void Facts_that_were_never_made_and_days_out_of_bounds_are_refused()
    {
        var never = () => PolicyRules.InForce(NuenenPolicy, default);
        never.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("facts");
        foreach (var date in new[] { default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            var on = () => new PolicyInForceFacts(date);
            on.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("on");
            var published = () => new PolicyInForceFacts(Day(2026, 1, 1)) with { PublishedOn = date };
            published.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("PublishedOn");
        }
    }

    private static Decision<PolicyInForceOutcome> InForce(LocalDate on, LocalDate? publishedOn) =>
        PolicyRules.InForce(NuenenPolicy, new PolicyInForceFacts(on) { PublishedOn = publishedOn });
}
