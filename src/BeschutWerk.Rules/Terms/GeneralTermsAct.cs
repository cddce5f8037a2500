using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The Algemene termijnenwet: a term of an act or decree that ends on a Saturday, a Sunday or a generally recognised
/// holiday runs to the end of the next day that is none of these.
/// </summary>
/// <remarks>
/// <para>
/// Source: Algemene termijnenwet articles 1 and 3, and article 5 for terms of decrees. The act itself leaves out terms of
/// more than twelve weeks, 90 days or three months (article 4); whether a term moves is said by the policy, in
/// <see cref="Provision.MovesToWorkingDay"/>, and not judged by its length here.
/// </para>
/// <para>
/// The holidays are worked out for each year, without tables that end. They are those of today: the King's birthday is
/// celebrated since 2014, and an earlier day of celebration is not counted as a holiday. No term of the Besluit
/// advisering beschut werk can lie before 2015.
/// </para>
/// </remarks>
internal static class GeneralTermsAct
{
    /// <summary>The first year in which the King's birthday was celebrated, on 26 April since the 27th was a Sunday.</summary>
    private const int FirstKingsDay = 2014;

    /// <summary>Easter Sunday by the Gregorian calendar, worked out from the age of the moon.</summary>
    /// <param name="year">The year, 1583 to 9999, both included.</param>
    /// <returns>A Sunday from 22 March to 25 April.</returns>
    /// <exception cref="InvalidValueException">The year is out of bounds.</exception>
    public static LocalDate EasterSunday(int year)
    {
        Guard.Within(year, 1583, 9999, nameof(year));
        return new LocalDate(year, 3, 1).PlusDays(EasterDayOfMarch(year) - 1);
    }

    /// <summary>
    /// Why a term cannot end on a day; null where it can. A holiday has its own name also on a Saturday or Sunday; where
    /// two fall on one day, that day has the name that article 3 gives first.
    /// </summary>
    /// <param name="day">The day, within <see cref="DateBounds"/>.</param>
    /// <param name="equatedDays">The days put on a par; a day that is something else keeps that name.</param>
    /// <exception cref="InvalidValueException">The day is out of bounds.</exception>
    public static NonWorkingDay? Of(LocalDate day, EquatedDays equatedDays)
    {
        Guard.Date(day, nameof(day));
        return NameOf(day) ?? (equatedDays.Contains(day) ? NonWorkingDay.EquatedDay : null);
    }

    /// <summary>Moves the last day of a term past the days on which it cannot end.</summary>
    /// <param name="lastDay">The last day as counted, within <see cref="DateBounds"/>.</param>
    /// <param name="equatedDays">The days put on a par.</param>
    /// <returns>The day itself where the term can end on it, otherwise the next one on which it can.</returns>
    /// <exception cref="InvalidValueException">The day is out of bounds.</exception>
    public static TermEnd Move(LocalDate lastDay, EquatedDays equatedDays) =>
        MoveFrom(Guard.Date(lastDay, nameof(lastDay)), new DaysOnAPar(equatedDays));

    /// <summary>As <see cref="Move"/>, for a day that a term counted, which may lie beyond the bounds of a fact.</summary>
    internal static TermEnd MoveFrom(LocalDate lastDay, DaysOnAPar equatedDays)
    {
        var moved = lastDay;
        while (NameOf(moved) is not null || equatedDays.Contains(moved))
        {
            moved = moved.PlusDays(1);
        }

        return new TermEnd(lastDay, moved, moves: true);
    }

    /// <summary>The name of a day without those put on a par; null for an ordinary working day.</summary>
    internal static NonWorkingDay? NameOf(LocalDate day)
    {
        var dayOfWeek = day.DayOfWeek;
        return OfEaster(day, dayOfWeek) ?? OfDate(day, dayOfWeek) ?? OfWeekend(dayOfWeek);
    }

    /// <summary>Good Friday, Ascension Day and the Mondays after Easter and Whitsun, from March to June.</summary>
    private static NonWorkingDay? OfEaster(LocalDate day, IsoDayOfWeek dayOfWeek)
    {
        if (
            day.Month is < 3 or > 6
            || dayOfWeek is not (IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Friday)
        )
        {
            return null;
        }

        return (DayOfMarch(day) - EasterDayOfMarch(day.Year)) switch
        {
            -2 => NonWorkingDay.GoodFriday,
            1 => NonWorkingDay.EasterMonday,
            39 => NonWorkingDay.AscensionDay,
            50 => NonWorkingDay.WhitMonday,
            _ => null,
        };
    }

    private static NonWorkingDay? OfDate(LocalDate day, IsoDayOfWeek dayOfWeek) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => NonWorkingDay.NewYearsDay,
            (4, 26) when dayOfWeek is IsoDayOfWeek.Saturday && day.Year >= FirstKingsDay => NonWorkingDay.KingsDay,
            (4, 27) when dayOfWeek is not IsoDayOfWeek.Sunday && day.Year >= FirstKingsDay => NonWorkingDay.KingsDay,
            (5, 5) => NonWorkingDay.LiberationDay,
            (12, 25) => NonWorkingDay.ChristmasDay,
            (12, 26) => NonWorkingDay.SecondChristmasDay,
            _ => null,
        };

    private static NonWorkingDay? OfWeekend(IsoDayOfWeek dayOfWeek) =>
        dayOfWeek switch
        {
            IsoDayOfWeek.Saturday => NonWorkingDay.Saturday,
            IsoDayOfWeek.Sunday => NonWorkingDay.Sunday,
            _ => null,
        };

    /// <summary>A day from March to June counted on from March: 1 April is March 32.</summary>
    private static int DayOfMarch(LocalDate day) =>
        day.Day
        + day.Month switch
        {
            3 => 0,
            4 => 31,
            5 => 61,
            _ => 92,
        };

    /// <summary>
    /// Easter as a day counted on from March: the Sunday after the full moon on or after 21 March, as the Gregorian
    /// calendar reckons that moon.
    /// </summary>
    private static int EasterDayOfMarch(int year)
    {
        var goldenNumber = (year % 19) + 1; // the place in the cycle of 19 years after which the moon's phases return
        var century = (year / 100) + 1;
        var leapDaysLeftOut = (3 * century / 4) - 12; // 1900 had no 29 February
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var sunday = (5 * year / 4) - leapDaysLeftOut - 10; // minus this, modulo 7, is a Sunday in March
        var epact = ((11 * goldenNumber) + 20 + moonCorrection - leapDaysLeftOut + 60) % 30; // the moon's age on 1 January
        if (epact == 24 || (epact == 25 && goldenNumber > 11))
        {
            epact++;
        }

        var fullMoon = 44 - epact;
        if (fullMoon < 21)
        {
            fullMoon += 30;
        }

        return fullMoon + 7 - ((sunday + fullMoon) % 7);
    }
}
