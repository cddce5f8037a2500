using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.NonWorkingDay;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The decision term of a policy that lets it move to a working day, which Nuenen does not.</summary>
public sealed class MovingDecisionTermTests
{
    private static readonly Policy Moving = NuenenPolicy.With(
        NuenenPolicy.Provisions[Norm.DecisionTerm]! with
        {
            MovesToWorkingDay = true,
        }
    );

    [Fact]
    public void The_last_day_moves_and_a_decision_on_it_is_in_time()
    {
        var facts = Received("2026-02-06", on: "2026-04-07");
        var decision = IndicationRules.Term(Moving, facts);
        decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        decision.Outcome.Result.Should().Be(IndicationTermResult.Running);
        decision.Outcome.LastDay.Should().Be(Day(2026, 4, 7));
        decision
            .Outcome.ShiftedFor.Should()
            .Equal(
                Shifted(2026, 4, 3, GoodFriday),
                Shifted(2026, 4, 4, Saturday),
                Shifted(2026, 4, 5, Sunday),
                Shifted(2026, 4, 6, EasterMonday)
            );
        decision.Caveats.Should().Be(Caveats.None, "the days put on a par in this year are known");

        var nextDay = IndicationRules.Term(Moving, Received("2026-02-06", on: "2026-04-08"));
        nextDay.Outcome.Result.Should().Be(IndicationTermResult.Overdue);
        nextDay.Outcome.DaysLate.Should().Be(1);

        var equated = IndicationRules.Term(Moving, facts with { EquatedDays = new(Day(2026, 4, 7)) });
        equated.Outcome.LastDay.Should().Be(Day(2026, 4, 8));
        equated.Outcome.ShiftedFor[^1].Should().Be(Shifted(2026, 4, 7, EquatedDay));
        equated.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void A_term_that_ends_on_a_working_day_moved_past_nothing()
    {
        var decision = IndicationRules.Term(Moving, Received("2026-01-05", on: "2026-03-02"));
        decision.Outcome.LastDay.Should().Be(Day(2026, 3, 2));
        decision.Outcome.ShiftedFor.Should().BeEmpty();
        ((IDecision)decision)
            .Values.Select(value => value.Name)
            .Should()
            .Equal("lastDay", "shiftedFor", "suspendedDays", "daysLeft");
    }

    [Fact]
    public void The_days_of_the_decrees_count_where_the_policy_lets_the_term_move()
    {
        var decision = IndicationRules.Term(Moving, Received("2026-03-20", on: "2026-05-18"));
        decision.Outcome.LastDay.Should().Be(Day(2026, 5, 18));
        decision.Outcome.ShiftedFor[0].Should().Be(Shifted(2026, 5, 15, EquatedDay));
        decision.Caveats.Should().Be(Caveats.SecondarySource);
        var notSeen = IndicationRules.Term(Moving, Received("2021-01-05", on: "2021-03-02"));
        notSeen.Caveats.Should().Be(Caveats.EquatedDaysNotGiven);
        IndicationRules
            .Term(Moving, Received("2021-01-05", on: "2021-01-06"))
            .Caveats.Should()
            .Be(Caveats.EquatedDaysNotGiven, "long before the last day it is warned of too");
        var outstanding = Received("2021-02-06", on: "2021-03-07") with
        {
            Suspensions = new(new Suspension(Day(2021, 3, 6), null)),
        };
        IndicationRules
            .Term(Moving, outstanding)
            .Caveats.Should()
            .HaveFlag(Caveats.EquatedDaysNotGiven, "the last day will lie in a year of which they are not known");
    }

    [Fact]
    public void Under_nuenen_nothing_moves_and_nothing_is_said_of_it()
    {
        var facts = Received("2026-02-06", on: "2026-04-07") with { EquatedDays = new(Day(2026, 4, 3)) };
        var decision = IndicationRules.Term(NuenenPolicy, facts);
        decision.ShouldRestOn(Norm.DecisionTerm, "art. 4 lid 1");
        decision.Outcome.Result.Should().Be(IndicationTermResult.Overdue);
        decision.Outcome.LastDay.Should().Be(Day(2026, 4, 3));
        decision.Outcome.ShiftedFor.Should().BeEmpty();
        decision.Caveats.Should().Be(Caveats.None);
        Answers
            .Of(
                "indication.term",
                """{"on": "2026-04-07", "adviceReceivedOn": "2026-02-06", "equatedDays": ["2026-04-03"]}"""
            )
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be("""{"lastDay":"2026-04-03","suspendedDays":0,"daysLate":4}""");
    }

    // eight weeks after 7 February 2026 is Saturday 4 April, which moves past Easter to Tuesday 7 April
    [Theory]
    [InlineData("2026-03-20", "2026-03-21", 0, "2026-04-07")]
    [InlineData("2026-03-20", "2026-03-22", 1, "2026-04-07")] // Easter Sunday
    [InlineData("2026-03-20", "2026-03-24", 3, "2026-04-07")] // Tuesday by itself
    [InlineData("2026-03-20", "2026-03-28", 7, "2026-04-13")] // Saturday the 11th
    [InlineData("2026-04-03", "2026-04-15", 11, "2026-04-15")]
    [InlineData("2026-04-04", "2026-04-15", 10, "2026-04-17")] // on the unmoved last day, so on top of the 7th
    [InlineData("2026-04-05", "2026-04-15", 9, "2026-04-16")]
    [InlineData("2026-04-06", "2026-04-15", 8, "2026-04-15")]
    [InlineData("2026-04-06", "2026-04-18", 11, "2026-04-20")] // Saturday the 18th
    [InlineData("2026-04-05", "2026-04-06", 0, "2026-04-07")]
    [InlineData("2026-04-07", "2026-04-15", 0, "2026-04-07")] // the moved last day: the term has run out
    [InlineData("2026-04-08", "2026-04-15", 0, "2026-04-07")]
    public void A_request_before_the_last_day_as_moved_suspends_the_term(
        string requestedOn,
        string receivedOn,
        int suspendedDays,
        string lastDay
    )
    {
        var facts = Received("2026-02-07", on: "2026-12-31") with
        {
            Suspensions = new(new Suspension(Iso(requestedOn), Iso(receivedOn))),
        };
        var outcome = IndicationRules.Term(Moving, facts).Outcome;
        outcome.SuspendedDays.Should().Be(suspendedDays);
        outcome.LastDay.Should().Be(Iso(lastDay));
    }

    [Fact]
    public void The_days_of_the_move_are_kept_where_a_request_suspends_nothing()
    {
        foreach (var (requested, received) in new[] { ("2026-04-05", "2026-04-06"), ("2026-04-07", "2026-04-15") })
        {
            var facts = Received("2026-02-07", on: "2026-12-31") with
            {
                Suspensions = new(new Suspension(Iso(requested), Iso(received))),
            };
            IndicationRules.Term(Moving, facts).Outcome.ShiftedFor.Should().HaveCount(3);
        }
    }

    [Fact]
    public void While_information_is_outstanding_there_is_no_last_day_to_move()
    {
        var facts = Received("2026-02-07", on: "2026-04-08") with
        {
            Suspensions = new(new Suspension(Day(2026, 4, 6), null)),
        };
        var decision = IndicationRules.Term(Moving, facts);
        decision.ShouldRestOn(Norm.Suspension, "art. 4 lid 3");
        decision.Outcome.LastDay.Should().BeNull();
        decision.Outcome.ShiftedFor.Should().BeEmpty();
        decision.Caveats.Should().Be(Caveats.StatutoryTermMayRunOn | Caveats.SuspensionWithoutBackstop);
        IndicationRules
            .Term(NuenenPolicy, facts)
            .Outcome.Result.Should()
            .Be(IndicationTermResult.Overdue, "under Nuenen the term had run out");
    }

    [Fact]
    public void The_term_itself_can_be_counted_with_its_move()
    {
        var moved = SuspendedTerm.MovedLastDayAfter(
            Term.FromWeeks(8),
            Day(2026, 2, 7),
            Suspensions.None,
            Day(2026, 4, 8),
            EquatedDays.None
        );
        moved.LastDay.Should().Be(Day(2026, 4, 7));
        moved.End!.Value.Unmoved.Should().Be(Day(2026, 4, 4));
        var still = SuspendedTerm.LastDayAfter(Term.FromWeeks(8), Day(2026, 2, 7), Suspensions.None, Day(2026, 4, 8));
        still.LastDay.Should().Be(Day(2026, 4, 4));
        still.End!.Value.Moves.Should().BeFalse();
        still.Should().NotBe(moved);
    }

    [Property(Arbitrary = [typeof(Days)])]
    public bool A_term_that_moves_ends_on_the_first_working_day_from_where_it_would_have_ended(
        LocalDate received,
        NonNegativeInt asked,
        NonNegativeInt answered
    )
    {
        var requestedOn = received.PlusDays(asked.Get % 70);
        var receivedOn = requestedOn.PlusDays(answered.Get % 40);
        var facts = new IndicationTermFacts(receivedOn.PlusDays(100), received)
        {
            Suspensions = new(new Suspension(requestedOn, receivedOn)),
        };
        var still = IndicationRules.Term(NuenenPolicy, facts).Outcome;
        var moved = IndicationRules.Term(Moving, facts).Outcome;
        var lastDay = moved.LastDay!.Value;
        var known = NationalStatutes.BuiltIn.EquatedDays;
        return GeneralTermsAct.Of(lastDay, known) is null
            && lastDay >= still.LastDay
            && moved.SuspendedDays >= still.SuspendedDays
            && (
                requestedOn >= received.PlusWeeks(8)
                || lastDay == GeneralTermsAct.Move(still.LastDay!.Value, known).LastDay
            );
    }

    private static IndicationTermFacts Received(string adviceReceivedOn, string on) =>
        new(Iso(on), Iso(adviceReceivedOn));
}
