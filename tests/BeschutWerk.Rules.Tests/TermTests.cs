using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The three ways in which the law counts a term.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("2026-01-05", "2026-03-02")]
    [InlineData("2026-03-02", "2026-04-27")]
    public void Weeks_after_an_event_do_not_count_its_day(string eventDate, string lastDay)
    {
        Term.FromWeeks(8).LastDayAfter(Iso(eventDate)).Should().Be(Iso(lastDay));
        Term.FromDays(56).LastDayAfter(Iso(eventDate)).Should().Be(Iso(lastDay));
    }

    [Theory]
    [InlineData("2025-08-31", "2026-02-28")]
    [InlineData("2026-01-10", "2026-07-10")]
    [InlineData("2023-08-31", "2024-02-29")]
    public void Months_after_an_event_end_on_the_last_day_of_a_shorter_month(string eventDate, string lastDay)
    {
        Term.FromMonths(6).LastDayAfter(Iso(eventDate)).Should().Be(Iso(lastDay));
        Term.FromMonths(6).FirstDayBeyond(Iso(eventDate)).Should().Be(Iso(lastDay).PlusDays(1));
    }

    [Theory]
    [InlineData("2026-01-01", 6, "2026-06-30")]
    [InlineData("2025-08-28", 6, "2026-02-27")]
    [InlineData("2025-08-29", 6, "2026-02-28")]
    [InlineData("2025-08-30", 6, "2026-02-28")]
    [InlineData("2025-08-31", 6, "2026-02-28")]
    [InlineData("2025-09-01", 6, "2026-02-28")]
    [InlineData("2023-08-29", 6, "2024-02-28")]
    [InlineData("2023-08-30", 6, "2024-02-29")]
    [InlineData("2024-02-29", 24, "2026-02-28")]
    [InlineData("2025-08-31", 12, "2026-08-30")]
    public void A_term_with_a_first_day_counts_it(string firstDay, int months, string lastDay) =>
        Term.FromMonths(months).LastDayFrom(Iso(firstDay)).Should().Be(Iso(lastDay));

    [Fact]
    public void Days_and_weeks_with_a_first_day_count_it()
    {
        Term.FromDays(1).LastDayFrom(Day(2026, 1, 1)).Should().Be(Day(2026, 1, 1));
        Term.FromWeeks(1).LastDayFrom(Day(2026, 1, 1)).Should().Be(Day(2026, 1, 7));
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool A_later_first_day_never_ends_earlier(LocalDate firstDay, byte days, byte months)
    {
        var term = Term.FromMonths(months % 60 + 1);
        return term.LastDayFrom(firstDay) <= term.LastDayFrom(firstDay.PlusDays(days));
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool A_later_event_never_ends_earlier(LocalDate eventDate, byte days, byte months)
    {
        var term = Term.FromMonths(months % 60 + 1);
        return term.LastDayAfter(eventDate) <= term.LastDayAfter(eventDate.PlusDays(days));
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool A_longer_term_ends_later(LocalDate firstDay, byte months)
    {
        var (shorter, longer) = (Term.FromMonths(months + 1), Term.FromMonths(months + 2));
        return shorter.LastDayFrom(firstDay) < longer.LastDayFrom(firstDay)
            && shorter.LastDayAfter(firstDay) < longer.LastDayAfter(firstDay);
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool A_whole_number_of_years_in_months_or_years_is_the_same(LocalDate firstDay, byte years) =>
        Term.FromYears(years % 100 + 1) == Term.FromMonths((years % 100 + 1) * 12)
        && Term.FromYears(1).LastDayFrom(firstDay).PlusDays(1).Year <= firstDay.Year + 1;

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool The_term_after_an_event_is_over_on_the_day_after_its_last(LocalDate eventDate, byte months)
    {
        var term = Term.FromMonths(months + 1);
        return term.FirstDayBeyond(eventDate) == term.LastDayAfter(eventDate).PlusDays(1);
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 1000)]
    public bool Suspensions_move_the_last_day_by_the_distinct_days_that_lie_within(
        LocalDate eventDate,
        (byte From, byte Length)[] requests
    )
    {
        var term = Term.FromWeeks(8);
        var suspensions = requests
            .Select(r => (Asked: eventDate.PlusDays(r.From), Answered: eventDate.PlusDays(r.From + r.Length)))
            .OrderBy(r => r.Asked)
            .ToList();

        // A second statement of the rule: go through the days of a calendar one by one.
        var suspended = new HashSet<LocalDate>();
        foreach (var (asked, answered) in suspensions)
        {
            if (asked < term.LastDayAfter(eventDate).PlusDays(suspended.Count))
            {
                for (var day = asked.PlusDays(1); day < answered; day = day.PlusDays(1))
                {
                    suspended.Add(day);
                }
            }
        }

        var counted = SuspendedTerm.LastDayAfter(
            term,
            eventDate,
            new Suspensions(suspensions.Select(s => new Suspension(s.Asked, s.Answered))),
            on: eventDate.PlusDays(1000)
        );
        return counted.SuspendedDays == suspended.Count
            && counted.LastDay == term.LastDayAfter(eventDate).PlusDays(suspended.Count)
            && !counted.IsSuspended;
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public bool The_order_in_which_suspensions_are_given_does_not_matter(
        LocalDate eventDate,
        (byte From, byte Length)[] requests,
        byte on
    )
    {
        var suspensions = requests
            .Select(r => new Suspension(eventDate.PlusDays(r.From), eventDate.PlusDays(r.From + r.Length)))
            .ToList();
        var judged = eventDate.PlusDays(on);
        return SuspendedTerm.LastDayAfter(Term.FromWeeks(8), eventDate, new Suspensions(suspensions), judged)
            == SuspendedTerm.LastDayAfter(
                Term.FromWeeks(8),
                eventDate,
                new Suspensions(suspensions.AsEnumerable().Reverse()),
                judged
            );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_length_that_is_none_is_refused(int amount)
    {
        foreach (var make in new Func<int, Term>[] { Term.FromDays, Term.FromWeeks, Term.FromMonths, Term.FromYears })
        {
            var act = () => make(amount);
            act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("amount");
        }
    }

    [Fact]
    public void A_refused_length_says_what_is_allowed()
    {
        var years = () => Term.FromYears(101);
        years.Should().Throw<InvalidValueException>().WithMessage("*must be 1 to 100*it was 101*");
        var weeks = () => Term.FromWeeks(0);
        weeks.Should().Throw<InvalidValueException>().WithMessage("*must be 1 to 5200 weeks*it was 0*");
    }

    [Fact]
    public void The_longest_terms_are_a_hundred_years()
    {
        Term.FromDays(36_500).Amount.Should().Be(36_500);
        Term.FromWeeks(5_200).Amount.Should().Be(5_200);
        Term.FromMonths(1_200).Should().Be(Term.FromYears(100));
        foreach (
            var act in new[]
            {
                () => Term.FromDays(36_501),
                () => Term.FromWeeks(5_201),
                () => Term.FromMonths(1_201),
                () => Term.FromYears(101),
            }
        )
        {
            act.Should().Throw<InvalidValueException>();
        }
    }

    [Fact]
    public void Near_the_ends_of_the_calendar_there_is_an_answer_or_a_clear_refusal()
    {
        Term.FromYears(100).LastDayAfter(Day(9898, 12, 31)).Should().Be(Day(9998, 12, 31));
        Term.FromYears(100).FirstDayBeyond(Day(9898, 12, 31)).Should().Be(Day(9999, 1, 1));
        Term.FromMonths(1).LastDayFrom(LocalDate.MinIsoValue).Should().BeGreaterThan(LocalDate.MinIsoValue);
        foreach (var date in new[] { Day(9899, 1, 1), LocalDate.MaxIsoValue })
        {
            var after = () => Term.FromDays(1).LastDayAfter(date);
            after.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("eventDate");
            var beyond = () => Term.FromDays(1).FirstDayBeyond(date);
            beyond.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("eventDate");
            var from = () => Term.FromDays(1).LastDayFrom(date);
            from.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("firstDay");
        }

        var julian = () => Term.FromDays(1).LastDayAfter(new LocalDate(2026, 1, 1, CalendarSystem.Julian));
        julian.Should().Throw<InvalidValueException>().Which.Requirement.Should().Contain("ISO");
    }

    [Fact]
    public void The_default_value_is_no_term()
    {
        foreach (
            var act in new Action[]
            {
                () => _ = default(Term).Amount,
                () => _ = default(Term).Unit,
                () => default(Term).LastDayAfter(Day(2026, 1, 1)),
                () => default(Term).FirstDayBeyond(Day(2026, 1, 1)),
                () => default(Term).LastDayFrom(Day(2026, 1, 1)),
            }
        )
        {
            act.Should().Throw<InvalidOperationException>().WithMessage("*default(Term)*");
        }

        default(Term).ToString().Should().Be("(no term)");
    }

    [Fact]
    public void A_suspension_cannot_be_answered_before_it_is_asked()
    {
        var act = () => new Suspension(Day(2026, 1, 20), Day(2026, 1, 19));
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("receivedOn");
        var none = () => new Suspensions(new Suspension(Day(2026, 1, 20), null), default);
        none.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("suspensions[1]");
    }

    [Fact]
    public void Suspensions_are_equal_by_their_elements_and_empty_by_default()
    {
        var suspension = new Suspension(Day(2026, 1, 20), Day(2026, 1, 30));
        (new Suspensions(suspension) == new Suspensions([suspension])).Should().BeTrue();
        new Suspensions(suspension).GetHashCode().Should().Be(new Suspensions([suspension]).GetHashCode());
        (new Suspensions(suspension) == Suspensions.None).Should().BeFalse();
        (new Suspensions() == default).Should().BeTrue();
        default(Suspensions).Should().BeEmpty();
        default(Suspensions).ToString().Should().Be("none");
        new Suspensions(suspension, new Suspension(Day(2026, 2, 1), null))
            .ToString()
            .Should()
            .Be("2026-01-20/2026-01-30, 2026-02-01/..");
        var outside = () => default(Suspensions)[0];
        outside.Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>What is said of a term that stands still is what the answer, on that day, then gives.</summary>
    [Fact]
    public void The_days_left_once_an_answer_comes_are_those_that_are_left_when_it_has_come()
    {
        var advice = new LocalDate(2026, 1, 5);
        foreach (
            var before in new[]
            {
                new Suspensions(),
                new Suspensions(new Suspension(new(2026, 1, 7), new(2026, 1, 20))),
            }
        )
        {
            // after the answer to the one before, and before the last day: a request on it suspends nothing
            var first = before.Count * 15;
            foreach (var asked in Enumerable.Range(first, 56 - first).Select(days => advice.PlusDays(days)))
            {
                foreach (var on in new[] { 0, 1, 2, 5, 40 }.Select(asked.PlusDays))
                {
                    var open = Counted(on, new Suspension(asked, null));
                    var answeredOn = LocalDate.Max(on, asked.PlusDays(1)); // the next answer is one of a later day
                    var answered = Counted(answeredOn, new Suspension(asked, answeredOn));
                    open.IsSuspended.Should().BeTrue();
                    answered.DaysLeftOnceAnswered.Should().BeNull();
                    open.DaysLeftOnceAnswered.Should().Be(Period.DaysBetween(answeredOn, answered.LastDay!.Value));
                }

                SuspendedTerm Counted(LocalDate on, Suspension last) =>
                    SuspendedTerm.LastDayAfter(Term.FromWeeks(8), advice, new Suspensions([.. before, last]), on);
            }
        }
    }
}
