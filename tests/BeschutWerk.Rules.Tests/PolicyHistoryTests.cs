using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Policies in force on a date: article 13 lid 1 where one policy follows another.</summary>
public sealed class PolicyHistoryTests
{
    private static readonly PolicyHistoryEntry First = new(
        Successor("first", Day(2019, 9, 3)),
        publishedOn: Day(2019, 9, 10)
    );

    private static readonly PolicyHistoryEntry Second = new(
        Successor("second", Day(2024, 1, 16)),
        publishedOn: Day(2024, 1, 31)
    );

    [Theory]
    [InlineData("2019-09-10", "first", PolicyInForceResult.NotYetInForce)]
    [InlineData("2019-09-11", "first", PolicyInForceResult.InForce)]
    [InlineData("2024-01-31", "first", PolicyInForceResult.InForce)]
    [InlineData("2024-02-01", "second", PolicyInForceResult.InForce)]
    public void A_successor_ends_its_predecessor_the_day_before_it_comes_into_force(
        string on,
        string key,
        PolicyInForceResult result
    )
    {
        var outcome =
            key == "first"
                ? new PolicyInForceOutcome(result, Day(2019, 9, 11), Day(2024, 1, 31))
                : new PolicyInForceOutcome(result, Day(2024, 2, 1), LastDay: null);
        ShouldGovern(new PolicyHistory(First, Second).On(Iso(on)), key, outcome);
    }

    [Theory]
    [InlineData("2023-12-31", "first", PolicyInForceResult.InForce)]
    [InlineData("2024-01-01", "first", PolicyInForceResult.Ended)]
    [InlineData("2024-01-31", "first", PolicyInForceResult.Ended)]
    [InlineData("2024-02-01", "second", PolicyInForceResult.InForce)]
    public void A_gap_between_two_policies_stays_a_gap(string on, string key, PolicyInForceResult result)
    {
        var history = new PolicyHistory(Ending(First, Day(2023, 12, 31)), Second);
        var outcome =
            key == "first"
                ? new PolicyInForceOutcome(result, Day(2019, 9, 11), Day(2023, 12, 31))
                : new PolicyInForceOutcome(result, Day(2024, 2, 1), LastDay: null);
        ShouldGovern(history.On(Iso(on)), key, outcome);
    }

    [Theory]
    [InlineData("2024-06-30", PolicyInForceResult.InForce)]
    [InlineData("2024-07-01", PolicyInForceResult.Ended)]
    [InlineData("2999-12-31", PolicyInForceResult.Ended)]
    public void When_the_last_policy_has_ended_an_older_one_does_not_come_back(string on, PolicyInForceResult result) =>
        ShouldGovern(
            new PolicyHistory(First, Ending(Second, Day(2024, 6, 30))).On(Iso(on)),
            "second",
            new PolicyInForceOutcome(result, Day(2024, 2, 1), Day(2024, 6, 30))
        );

    [Theory]
    [InlineData("2023-12-31", "first")]
    [InlineData("2024-01-01", "second")]
    [InlineData("2024-01-15", "second")]
    public void A_policy_that_works_back_takes_over_from_that_day(string on, string key)
    {
        var back = new PolicyHistoryEntry(Second.Policy.BackTo(Day(2024, 1, 1)), Second.PublishedOn);
        var outcome =
            key == "first"
                ? new PolicyInForceOutcome(PolicyInForceResult.InForce, Day(2019, 9, 11), Day(2023, 12, 31))
                : new PolicyInForceOutcome(PolicyInForceResult.InForce, Day(2024, 1, 1), LastDay: null);
        ShouldGovern(new PolicyHistory(First, back).On(Iso(on)), key, outcome);
    }

    [Theory]
    [InlineData("2024-03-31", "2024-02-01", "second", PolicyInForceResult.InForce, "2024-03-31")]
    [InlineData("2024-01-31", "2024-01-31", "first", PolicyInForceResult.InForce, "2024-01-31")]
    [InlineData("2024-03-31", "2024-01-31", "first", PolicyInForceResult.InForce, "2024-01-31")]
    public void A_last_day_beyond_the_first_day_of_a_successor_ends_nothing_later(
        string lastDay,
        string on,
        string key,
        PolicyInForceResult result,
        string toldLastDay
    )
    {
        var history = new PolicyHistory(Ending(First, Iso(lastDay)), Ending(Second, Day(2024, 3, 31)));
        var decision = history.On(Iso(on));
        decision.Policy.Key.Should().Be(key);
        decision.Outcome.Result.Should().Be(result);
        decision.Outcome.LastDay.Should().Be(Iso(toldLastDay));
    }

    [Theory]
    [InlineData("2024-01-16", "first", false)]
    [InlineData("2024-01-17", "second", true)]
    [InlineData("2999-12-31", "second", true)]
    public void An_unknown_publication_is_missed_from_the_day_on_which_it_could_decide(
        string on,
        string key,
        bool isMissing
    )
    {
        var decision = new PolicyHistory(First, new PolicyHistoryEntry(Second.Policy)).On(Iso(on));
        decision.Policy.Key.Should().Be(key);
        if (isMissing)
        {
            decision.ShouldLack([Norm.EntryIntoForce], "publishedOn");
        }
        else
        {
            ShouldGovern(decision, key, new(PolicyInForceResult.InForce, Day(2019, 9, 11), LastDay: null));
        }
    }

    [Fact]
    public void A_last_day_that_no_successor_can_change_is_told_although_its_publication_is_unknown()
    {
        var unpublished = new PolicyHistoryEntry(Second.Policy);
        new PolicyHistory(Ending(First, Day(2024, 1, 16)), unpublished)
            .On(Day(2024, 1, 1))
            .Outcome.LastDay.Should()
            .Be(Day(2024, 1, 16));
        new PolicyHistory(Ending(First, Day(2024, 1, 17)), unpublished)
            .On(Day(2024, 1, 1))
            .Outcome.LastDay.Should()
            .BeNull();
    }

    [Fact]
    public void A_policy_that_cannot_follow_yet_does_not_stand_in_the_way_of_its_predecessor()
    {
        var undated = new PolicyHistoryEntry(Second.Policy with { Validity = default });
        var history = new PolicyHistory(First, undated);
        history.On(Day(2019, 9, 10)).Outcome.Result.Should().Be(PolicyInForceResult.NotYetInForce);
        ShouldGovern(
            history.On(Day(2019, 9, 11)),
            "first",
            new(PolicyInForceResult.InForce, Day(2019, 9, 11), LastDay: null)
        );
        history.On(Day(2019, 9, 12)).ShouldLack([Norm.EntryIntoForce], "publishedOn");
    }

    [Theory]
    [InlineData("2023-12-31", DecisionStatus.Determined, "first")]
    [InlineData("2024-01-01", DecisionStatus.FactsMissing, "maastricht-2024")]
    [InlineData("2024-12-31", DecisionStatus.Determined, "maastricht-2024")]
    [InlineData("2025-01-01", DecisionStatus.Determined, "maastricht-2024")]
    public void A_policy_that_is_introduced_in_a_period_takes_over_after_its_end_at_the_latest(
        string on,
        DecisionStatus status,
        string key
    )
    {
        var decision = new PolicyHistory(First, new PolicyHistoryEntry(BuiltInPolicies.Maastricht2024)).On(Iso(on));
        decision.Status.Should().Be(status);
        decision.Policy.Key.Should().Be(key);
        var introduced = new PolicyHistoryEntry(BuiltInPolicies.Maastricht2024, introducedOn: Day(2024, 3, 1));
        new PolicyHistory(First, introduced).On(Day(2024, 2, 29)).Outcome.LastDay.Should().Be(Day(2024, 2, 29));
    }

    [Theory]
    [InlineData("2024-01-15", false)]
    [InlineData("2024-01-16", true)]
    public void A_policy_that_does_not_say_when_it_enters_into_force_is_not_guessed(string on, bool isOpen)
    {
        var silent = Second.Policy with { Provisions = Second.Policy.Provisions.Without(Norm.EntryIntoForce) };
        var decision = new PolicyHistory(First, new PolicyHistoryEntry(silent)).On(Iso(on));
        if (isOpen)
        {
            decision.ShouldBeNotRegulated();
        }
        else
        {
            decision.Policy.Key.Should().Be("first");
        }
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-01-16", true)]
    public void A_policy_that_works_back_does_so_whatever_the_day_of_publication(string on, bool hasCome)
    {
        var back = Second.Policy.BackTo(Day(2024, 1, 1));
        foreach (var publishedOn in new LocalDate?[] { null, Day(2024, 1, 31) })
        {
            PolicyRules
                .InForce(back, new PolicyInForceFacts(Iso(on)) { PublishedOn = publishedOn })
                .ShouldBe(
                    new PolicyInForceOutcome(
                        hasCome ? PolicyInForceResult.InForce : PolicyInForceResult.NotYetInForce,
                        Day(2024, 1, 1),
                        LastDay: null
                    ),
                    Norm.EntryIntoForce,
                    "art. 13 lid 1"
                );
        }
    }

    [Fact]
    public void A_key_stands_once() =>
        Refused(() => new PolicyHistory(First, new PolicyHistoryEntry(First.Policy)), "entries[1]");

    [Fact]
    public void An_order_that_cannot_be_is_refused()
    {
        Refused(() => new PolicyHistory(), "entries");
        Refused(() => new PolicyHistory(Second, First), "entries[1]");
        Refused(() => new PolicyHistory(new PolicyHistoryEntry(Second.Policy), First), "entries[1]");
        var nothing = () => new PolicyHistory(First, null!);
        nothing.Should().Throw<ArgumentNullException>();
        var noPolicy = () => new PolicyHistoryEntry(null!);
        noPolicy.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("2019-09-11", false)]
    [InlineData("2019-09-12", true)]
    public void A_policy_that_a_successor_leaves_no_day_in_force_is_refused(string retroactiveTo, bool isAllowed)
    {
        var back = new PolicyHistoryEntry(Second.Policy.BackTo(Iso(retroactiveTo)), Second.PublishedOn);
        var make = () => new PolicyHistory(First, back);
        if (isAllowed)
        {
            make().On(Day(2019, 9, 11)).Policy.Key.Should().Be("first");
        }
        else
        {
            Refused(make, "entries[1]");
        }
    }

    [Fact]
    public void A_policy_that_ends_before_it_can_have_come_into_force_is_refused()
    {
        Refused(() => new PolicyHistoryEntry(First.Policy.Until(Day(2019, 9, 3))), "policy");
        new PolicyHistoryEntry(First.Policy.Until(Day(2019, 9, 4))).Policy.LastDay.Should().Be(Day(2019, 9, 4));
        Refused(() => Ending(First, Day(2019, 9, 10)), "PublishedOn");
        Refused(() => new PolicyHistoryEntry(First.Policy, Day(2019, 9, 2)), "PublishedOn");
        Refused(() => new PolicyHistoryEntry(First.Policy, default(LocalDate)), "publishedOn");
        Refused(
            () => new PolicyHistoryEntry(BuiltInPolicies.Maastricht2024, introducedOn: Day(2025, 1, 1)),
            "IntroducedOn"
        );
        var undated = Second.Policy with { Validity = new(lastDay: Day(2019, 9, 11)) };
        Refused(() => new PolicyHistory(First, new PolicyHistoryEntry(undated)), "entries[1]");
        Refused(() => new PolicyHistory(First).On(default), "date");
    }

    [Fact]
    public void Histories_are_equal_by_their_entries()
    {
        var history = new PolicyHistory(First, Second);
        var copy = new PolicyHistory(
            First with
            { },
            new PolicyHistoryEntry(Second.Policy with { }, Second.PublishedOn)
        );
        history.Equals(copy).Should().BeTrue();
        history.GetHashCode().Should().Be(copy.GetHashCode());
        history.Equals(new PolicyHistory(First)).Should().BeFalse();
        history.Equals((object)"first").Should().BeFalse();
        history.Equals(new PolicyHistory(First, new PolicyHistoryEntry(Second.Policy))).Should().BeFalse();
        history.ToString().Should().Be("first, second");
        history.Count.Should().Be(2);
        history[1].Should().Be(Second);
        history.Select(entry => entry.Policy.Key).Should().Equal("first", "second");
    }

    [Property(Arbitrary = [typeof(Days)])]
    public void Time_never_brings_an_older_policy_back(LocalDate one, LocalDate other)
    {
        var third = new PolicyHistoryEntry(Successor("third", Day(2027, 5, 4)), Day(2027, 5, 20));
        var history = new PolicyHistory(First, Ending(Second, Day(2025, 12, 31)), third);
        var (earlier, later) = one <= other ? (one, other) : (other, one);
        Place(history.On(earlier)).Should().BeLessThanOrEqualTo(Place(history.On(later)));

        int Place(Decision<PolicyInForceOutcome> decision) =>
            history.Select(entry => entry.Policy).ToList().IndexOf(decision.Policy);
    }

    private static Policy Successor(string key, LocalDate adoptedOn) =>
        NuenenPolicy with
        {
            Key = key,
            Validity = new(adoptedOn),
        };

    private static PolicyHistoryEntry Ending(PolicyHistoryEntry entry, LocalDate lastDay) =>
        new(entry.Policy.Until(lastDay), entry.PublishedOn);

    private static void ShouldGovern(Decision<PolicyInForceOutcome> decision, string key, PolicyInForceOutcome outcome)
    {
        decision.ShouldBe(outcome, Norm.EntryIntoForce, "art. 13 lid 1");
        decision.Policy.Key.Should().Be(key);
    }
}
