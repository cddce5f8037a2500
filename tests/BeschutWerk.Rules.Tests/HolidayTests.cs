using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.NonWorkingDay;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Algemene termijnenwet articles 1 and 3: on which days a term cannot end, and to which day it moves.</summary>
public sealed class HolidayTests
{
    [Theory]
    [InlineData("1583-04-10")]
    [InlineData("1700-04-11")]
    [InlineData("1818-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("1900-04-15")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2016-03-27")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    [InlineData("2285-03-22")]
    [InlineData("2400-04-16")]
    [InlineData("3000-04-13")]
    public void Easter_is_worked_out_for_any_century(string easter) =>
        GeneralTermsAct.EasterSunday(Iso(easter).Year).Should().Be(Iso(easter));

    [Fact]
    public void Easter_is_the_same_by_another_method_in_every_year_of_the_calendar()
    {
        for (var year = 1583; year <= 9999; year++)
        {
            GeneralTermsAct.EasterSunday(year).Should().Be(ByButcher(year));
        }
    }

    /// <summary>Article 3 worked out once more for whole years, from that other Easter and with nothing of the library.</summary>
    [Fact]
    public void Every_day_of_1900_to_2200_has_the_name_that_an_independent_calendar_gives_it()
    {
        for (var year = 1900; year <= 2200; year++)
        {
            var easter = ByButcher(year);
            var names = new Dictionary<LocalDate, NonWorkingDay>
            {
                [new(year, 1, 1)] = NewYearsDay,
                [new(year, 12, 25)] = ChristmasDay,
                [new(year, 12, 26)] = SecondChristmasDay,
                [new(year, 5, 5)] = LiberationDay,
                [easter.PlusDays(-2)] = GoodFriday,
                [easter.PlusDays(1)] = EasterMonday,
                [easter.PlusDays(39)] = AscensionDay,
                [easter.PlusDays(50)] = WhitMonday,
            };
            var birthday = new LocalDate(year, 4, 27);
            if (year >= 2014)
            {
                var celebrated = birthday.DayOfWeek is IsoDayOfWeek.Sunday ? birthday.PlusDays(-1) : birthday;
                names.TryAdd(celebrated, KingsDay);
            }

            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                NonWorkingDay? expected =
                    names.TryGetValue(day, out var name) ? name
                    : day.DayOfWeek is IsoDayOfWeek.Saturday ? Saturday
                    : day.DayOfWeek is IsoDayOfWeek.Sunday ? Sunday
                    : null;
                if (GeneralTermsAct.Of(day, EquatedDays.None) != expected)
                {
                    GeneralTermsAct.Of(day, EquatedDays.None).Should().Be(expected, "{0}", day);
                }
            }
        }
    }

    [Theory]
    [InlineData(1582)]
    [InlineData(10000)]
    public void A_year_without_a_gregorian_easter_is_refused(int year) =>
        Refused(() => GeneralTermsAct.EasterSunday(year), "year");

    [Theory]
    [InlineData("2026-01-01", NewYearsDay)]
    [InlineData("2027-01-01", NewYearsDay)]
    [InlineData("2026-04-03", GoodFriday)]
    [InlineData("2026-04-04", Saturday)]
    [InlineData("2026-04-05", Sunday)]
    [InlineData("2026-04-06", EasterMonday)]
    [InlineData("2026-04-27", KingsDay)]
    [InlineData("2026-05-05", LiberationDay)]
    [InlineData("2026-05-14", AscensionDay)]
    [InlineData("2026-05-25", WhitMonday)]
    [InlineData("2026-12-25", ChristmasDay)]
    [InlineData("2026-12-26", SecondChristmasDay)] // a Saturday too
    [InlineData("2022-12-25", ChristmasDay)] // a Sunday too
    [InlineData("2022-01-01", NewYearsDay)] // a Saturday too
    [InlineData("2024-03-29", GoodFriday)]
    [InlineData("2024-04-01", EasterMonday)]
    [InlineData("2024-05-09", AscensionDay)]
    [InlineData("2024-05-20", WhitMonday)]
    [InlineData("2016-05-05", AscensionDay)] // Liberation Day too, which article 3 names after it
    [InlineData("2000-06-01", AscensionDay)]
    [InlineData("2000-06-12", WhitMonday)]
    [InlineData("2008-03-21", GoodFriday)]
    [InlineData("2038-06-14", WhitMonday)]
    public void A_holiday_has_its_own_name(string day, NonWorkingDay name) => NameOf(day).Should().Be(name);

    [Theory]
    [InlineData("2014-04-26", KingsDay)] // the first one, since the 27th was a Sunday
    [InlineData("2014-04-27", Sunday)]
    [InlineData("2015-04-27", KingsDay)]
    [InlineData("2024-04-27", KingsDay)] // a Saturday
    [InlineData("2024-04-26", null)]
    [InlineData("2025-04-26", KingsDay)]
    [InlineData("2025-04-27", Sunday)]
    [InlineData("2025-04-28", null)]
    [InlineData("2013-04-27", Saturday)]
    [InlineData("2010-04-27", null)]
    [InlineData("2010-04-30", null)]
    public void The_kings_birthday_is_celebrated_on_the_27th_or_on_the_26th_when_that_is_a_sunday(
        string day,
        NonWorkingDay? name
    ) => NameOf(day).Should().Be(name);

    [Theory]
    [InlineData("2026-04-02")] // Thursday before Good Friday
    [InlineData("2026-04-07")]
    [InlineData("2026-05-04")]
    [InlineData("2026-05-06")]
    [InlineData("2026-05-15")] // Friday after Ascension Day: only where a decree says so
    [InlineData("2026-12-24")]
    [InlineData("2026-12-28")]
    [InlineData("2026-01-02")]
    [InlineData("2026-08-31")]
    public void Another_day_is_none(string day) => NameOf(day).Should().BeNull();

    [Fact]
    public void A_day_put_on_a_par_has_that_name_only_where_it_is_nothing_else()
    {
        var equated = new EquatedDays(Day(2026, 5, 15), Day(2026, 5, 16), Day(2026, 5, 14));
        GeneralTermsAct.Of(Day(2026, 5, 14), equated).Should().Be(AscensionDay);
        GeneralTermsAct.Of(Day(2026, 5, 15), equated).Should().Be(EquatedDay);
        GeneralTermsAct.Of(Day(2026, 5, 16), equated).Should().Be(Saturday);
        GeneralTermsAct.Of(Day(2026, 5, 18), equated).Should().BeNull();
    }

    [Fact]
    public void A_last_day_moves_past_every_day_on_which_a_term_cannot_end()
    {
        var end = GeneralTermsAct.Move(Day(2026, 4, 3), EquatedDays.None);
        end.Unmoved.Should().Be(Day(2026, 4, 3));
        end.LastDay.Should().Be(Day(2026, 4, 7));
        end.Moves.Should().BeTrue();
        end.ShiftedFor.Select(day => day.Name).Should().Equal(GoodFriday, Saturday, Sunday, EasterMonday);
        end.ShiftedFor[0].Should().Be(new ShiftedDay(Day(2026, 4, 3), GoodFriday));
        end.ToString()
            .Should()
            .Be(
                "2026-04-07 (past 2026-04-03 goodFriday, 2026-04-04 saturday, 2026-04-05 sunday, 2026-04-06 easterMonday)"
            );
        GeneralTermsAct.Move(Day(2026, 4, 7), EquatedDays.None).ToString().Should().Be("2026-04-07");
        default(TermEnd).ShiftedFor.Should().BeEmpty();
        default(TermEnd).Moves.Should().BeFalse();
    }

    [Fact]
    public void Days_out_of_bounds_are_refused()
    {
        foreach (var day in new[] { default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, Day(3000, 1, 1) })
        {
            Refused(() => GeneralTermsAct.Of(day, default), "day");
            Refused(() => GeneralTermsAct.Move(day, default), "lastDay");
            Refused(() => new EquatedDays(Day(2026, 5, 15), day), "equatedDays[1]");
        }

        GeneralTermsAct.Move(DateBounds.Latest, new(DateBounds.Latest)).LastDay.Should().Be(Day(3000, 1, 2));
    }

    [Fact]
    public void Days_put_on_a_par_are_equal_by_their_days_and_read_in_order()
    {
        var days = new EquatedDays(Day(2026, 5, 15), Day(2025, 5, 30));
        var again = new EquatedDays(Day(2025, 5, 30), Day(2026, 5, 15), Day(2025, 5, 30));
        again.Should().Equal(Day(2025, 5, 30), Day(2026, 5, 15));
        (again == days).Should().BeTrue();
        again.GetHashCode().Should().Be(days.GetHashCode());
        (again == EquatedDays.None).Should().BeFalse();
        default(EquatedDays).Should().BeEmpty();
        new EquatedDays().Equals(EquatedDays.None).Should().BeTrue();
        EquatedDays.None.Contains(Day(2026, 5, 15)).Should().BeFalse();
        days[1].Should().Be(Day(2026, 5, 15));
        days.ToString().Should().Be("2025-05-30, 2026-05-15");
        EquatedDays.None.ToString().Should().Be("none");
        var beyond = () => days[2];
        beyond.Should().Throw<ArgumentOutOfRangeException>();
        var missing = () => new EquatedDays(null!);
        missing.Should().Throw<ArgumentNullException>();
    }

    [Property(Arbitrary = [typeof(Dates)])]
    public bool A_moved_day_is_the_first_on_which_a_term_can_end(LocalDate day)
    {
        var equated = new EquatedDays(day.PlusDays(1), day.PlusDays(3));
        var end = GeneralTermsAct.Move(day, equated);
        return GeneralTermsAct.Of(end.LastDay, equated) is null
            && end.ShiftedFor.Select((shifted, i) => shifted.Day == day.PlusDays(i)).All(isNext => isNext)
            && end.ShiftedFor.All(shifted => GeneralTermsAct.Of(shifted.Day, equated) == shifted.Name)
            && day.PlusDays(end.ShiftedFor.Length) == end.LastDay;
    }

    [Property(Arbitrary = [typeof(Dates)])]
    public bool A_later_day_never_moves_to_an_earlier_one(LocalDate day) =>
        GeneralTermsAct.Move(day, default).LastDay <= GeneralTermsAct.Move(day.PlusDays(1), default).LastDay;

    private static NonWorkingDay? NameOf(string day) => GeneralTermsAct.Of(Iso(day), EquatedDays.None);

    /// <summary>The method that Samuel Butcher published in 1876, which names nothing.</summary>
    private static LocalDate ByButcher(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var h = ((19 * a) + b - d - ((b - f + 1) / 3) + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var n = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
