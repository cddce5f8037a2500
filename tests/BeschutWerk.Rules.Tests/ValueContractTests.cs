using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What every value says when it is compared, read, or refused.</summary>
public sealed class ValueContractTests
{
    [Fact]
    public void Hours_a_week_are_ordered_by_their_length()
    {
        var (less, more) = (HoursPerWeek.FromHours(24), HoursPerWeek.FromHours(36));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        HoursPerWeek.Min(less, more).Should().Be(less);
        HoursPerWeek.Min(more, less).Should().Be(less);
        Compare(less, "24").WithMessage("Hours a week compare only with hours a week.*");
    }

    [Fact]
    public void Wage_values_are_ordered_by_their_percentage()
    {
        var (less, more) = (WageValue.FromPercent(29.9999m), WageValue.FromPercent(30));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        Compare(less, "30").WithMessage("A wage value compares only with a wage value.*");
    }

    [Fact]
    public void Percentages_are_ordered()
    {
        var (less, more) = (Percentage.FromPercent(29.9999m), Percentage.FromPercent(30));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        Percentage.Min(less, more).Should().Be(less);
        Percentage.Min(more, less).Should().Be(less);
        Compare(less, "30").WithMessage("A percentage compares only with a percentage.*");
    }

    [Fact]
    public void Amounts_are_ordered()
    {
        var (less, more) = (EuroAmount.FromFraction(1, 3), EuroAmount.FromEuros(0.5m));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        EuroAmount.Min(less, more).Should().Be(less);
        EuroAmount.Min(more, less).Should().Be(less);
        Compare(less, "1/3").WithMessage("An amount compares only with an amount.*");
    }

    [Fact]
    public void A_wage_value_is_read_as_a_percentage_is()
    {
        WageValue.TryParse("42.5%", out var read).Should().BeTrue();
        read.Should().Be(WageValue.FromPercent(42.5m));
        WageValue.TryParse("130", out var none).Should().BeFalse();
        none.Should().Be(default(WageValue));
    }

    [Fact]
    public void A_refusal_says_what_is_allowed_and_what_was_given()
    {
        Says(() => HoursPerWeek.FromHours(168.5m), "must be 0 to 168 in whole seconds", "168.5");
        Says(() => HoursPerWeek.FromHoursAndMinutes(169, 0), "must be 0 to 168", "169");
        Says(() => HoursPerWeek.FromHoursAndMinutes(1, 60), "must be 0 to 59, and 0 with 168 hours", "60");
        Says(() => HoursPerWeek.FromHoursAndMinutes(168, 1), "must be 0 to 59, and 0 with 168 hours", "1");
        Says(() => new EmploymentHoursFacts(default, HoursPerWeek.FromHours(24)), "must be more than 0", "0:00");
        Says(() => new EmploymentHoursFacts(HoursPerWeek.FromHours(36), default), "must be more than 0", "0:00");
        Says(() => EuroAmount.FromEuros(-0.5m), "must be 0 or more", "-0.5");
        Says(() => EuroAmount.FromFraction(-1, 2), "must be 0 or more", "-1");
        Says(() => EuroAmount.FromFraction(1, 0), "must be 1 or more", "0");
        Says(
            () => EuroAmount.FromEuros(1).InProportion(HoursPerWeek.FromHours(1), default),
            "must be more than 0",
            "0:00"
        );
        Says(() => Percentage.FromPercent(30).Minus(Percentage.FromPercent(31)), "must not be more than 30%", "31%");
    }

    [Fact]
    public void Days_put_on_a_par_have_places_from_0()
    {
        var days = new EquatedDays(Day(2026, 5, 15), Day(2026, 1, 2));
        days[0].Should().Be(Day(2026, 1, 2));
        days[1].Should().Be(Day(2026, 5, 15));
        foreach (var index in new[] { -1, 2 })
        {
            ((Func<object>)(() => days[index])).Should().Throw<ArgumentOutOfRangeException>();
        }

        days.Contains(Day(2026, 1, 2)).Should().BeTrue();
        days.Contains(Day(2026, 5, 15)).Should().BeTrue();
        days.Contains(Day(2026, 1, 3)).Should().BeFalse();
        days.Contains(Day(2026, 5, 16)).Should().BeFalse();
        days.ToString().Should().Be("2026-01-02, 2026-05-15");
        EquatedDays.None.ToString().Should().Be("none");
    }

    [Fact]
    public void A_term_tells_the_first_event_from_which_it_still_runs()
    {
        Term[] terms = [Term.FromDays(30), Term.FromWeeks(8), Term.FromMonths(1), Term.FromMonths(6)];
        foreach (var term in terms)
        {
            for (var day = Day(2024, 1, 1); day < Day(2025, 4, 1); day = day.PlusDays(1))
            {
                var first = term.FirstEventStillRunning(day);
                term.LastDayAfter(first).Should().BeGreaterThanOrEqualTo(day, "{0} from {1}", term, first);
                term.LastDayAfter(first.PlusDays(-1)).Should().BeLessThan(day, "{0} before {1}", term, first);
            }
        }
    }

    [Theory]
    [InlineData("36500 days", true)]
    [InlineData("36501 days", false)]
    [InlineData("5200 weeks", true)]
    [InlineData("5201 weeks", false)]
    [InlineData("1200 months", true)]
    [InlineData("1201 months", false)]
    [InlineData("100 years", true)]
    [InlineData("101 years", false)]
    public void A_term_is_read_up_to_a_hundred_years(string text, bool isRead) =>
        Term.TryParse(text, out _).Should().Be(isRead);

    [Fact]
    public void A_term_that_would_leave_the_calendar_is_refused_with_the_last_year() =>
        Says(
            () => Term.FromMonths(6).LastDayAfter(new LocalDate(9900, 1, 1)),
            "must lie in year 9898 or before",
            "9900-01-01"
        );

    [Fact]
    public void A_suspension_has_dates_of_a_calendar()
    {
        Refused(() => new Suspension(Day(2026, 1, 20), new LocalDate(3000, 1, 1)), "receivedOn");
        Refused(() => new Suspension(Day(2026, 1, 20), Day(2026, 1, 19)), "receivedOn");
        Refused(() => new Suspensions(default(Suspension)), "suspensions[0]");
        Refused(() => new Suspensions(new Suspension(Day(2026, 1, 20)), default), "suspensions[1]");
        Refused(() => SuspendedTerm.LastDayAfter(Term.FromWeeks(8), Day(2026, 1, 5), Suspensions.None, default), "on");
        SuspendedTerm
            .LastDayAfter(
                Term.FromWeeks(8),
                Day(2026, 1, 5),
                new Suspensions(new Suspension(Day(2026, 1, 20))),
                Day(2026, 1, 21)
            )
            .ToString()
            .Should()
            .Be("suspended (0 days suspended)");
    }

    [Fact]
    public void What_is_no_value_says_so()
    {
        Throws(
            () => default(PositionQuota).Positions,
            "This is default(PositionQuota), which is no quota, not even 0."
        );
        Throws(() => default(WaitingListEntry).Key, "This is default(WaitingListEntry), which is no person's entry.");
        Throws(
            () => default(EmploymentContract).FirstDay,
            "This is default(EmploymentContract), which has no days; make a contract with its constructor."
        );
        Refused(() => new PositionFacts(default, default(TotalHours)), "quota");
        Refused(() => new PositionFacts(default, Array.Empty<HoursPerWeek>()), "quota");
    }

    [Fact]
    public void A_waiting_list_refuses_with_what_was_given()
    {
        Says(() => PositionQuota.FromPositions(-1), "must be 0 to 1000000", "-1");
        Says(() => PositionQuota.FromPositions(1_000_001), "must be 0 to 1000000", "1000001");
        Says(() => new WaitingListEntry(" ", Day(2026, 1, 5)), "must not be empty", "' '");
        Says(
            () =>
                new WaitingList(new WaitingListEntry("A", Day(2026, 1, 5)), new WaitingListEntry("A", Day(2026, 1, 6))),
            "must be another than that of every earlier entry",
            "'A'"
        );
        Says(() => WaitingListKey.Group("a b"), "must be a name of 1 to 64 letters, digits and hyphens", "'a b'");
        WaitingListKey.Group("azAZ09-").ToString().Should().Be("group azAZ09-");
        Says(() => new WaitingListOrder(), "must hold one key or more, none of them a default value", "[]");
        Says(
            () => new WaitingListOrder(WaitingListKey.RankDate, WaitingListKey.RankDate),
            "must hold each key once",
            "[rankDate, rankDate]"
        );
        Says(
            () => new WaitingListOrder(Enumerable.Range(0, 17).Select(i => WaitingListKey.Group($"g{i}"))),
            "must hold at most 16 groups",
            $"[{string.Join(", ", Enumerable.Range(0, 17).Select(i => $"group g{i}"))}]"
        );
        new WaitingListEntry("A", Day(2026, 1, 5), groups: ["b", "a", "b"]).Groups.Should().Equal("a", "b");
    }

    [Fact]
    public void A_choice_of_who_is_next_names_who_is_on_the_list()
    {
        WaitingListEntry[] entries =
        [
            new("A", Day(2026, 1, 5), matches: true),
            new("B", Day(2026, 1, 5), matches: true),
            new("C", Day(2026, 1, 6), matches: true),
        ];
        var next = Next(entries);
        Says(() => next.WithCandidate("Z"), "must be on the waiting list", "'Z'");
        next.WithCandidate("C").Candidate.Should().Be("C");
        next.Should().Be(Next(entries));
        next.Should().NotBe(Next([entries[0], entries[1], new("C", Day(2026, 1, 5), matches: true)]), "one more ties");
        next.Should().NotBe(Next([entries[0], entries[1], new("D", Day(2026, 1, 6), matches: true)]));

        static WaitingListNextOutcome Next(WaitingListEntry[] entries) =>
            WaitingListRules
                .Next(NuenenPolicy, new WaitingListFacts(Day(2026, 2, 2), new WaitingList(entries)))
                .Outcome;
    }

    private static void Throws<T>(Func<T> read, string message) =>
        ((Func<object?>)(() => read())).Should().Throw<InvalidOperationException>().WithMessage(message);

    private static void Ordered<T>(T less, T more, Func<T, T, (bool, bool, bool, bool)> compared)
        where T : struct, IComparable<T>, IComparable
    {
        compared(less, more).Should().Be((true, true, false, false));
        compared(more, less).Should().Be((false, false, true, true));
        compared(less, less).Should().Be((false, true, false, true));
        less.CompareTo(more).Should().BeNegative();
        more.CompareTo(less).Should().BePositive();
        less.CompareTo(less).Should().Be(0);
        less.CompareTo((object)more).Should().BeNegative();
        less.CompareTo(null).Should().BePositive();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Compare(
        IComparable value,
        object other
    ) => ((Func<object>)(() => value.CompareTo(other))).Should().Throw<ArgumentException>();

    private static void Says<T>(Func<T> make, string requirement, string actual)
    {
        var refusal = make.Should().Throw<InvalidValueException>().Which;
        (refusal.Requirement, refusal.Actual).Should().Be((requirement, actual));
    }
}
