using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>Simpler values that still can be. Each takes something away, so that shrinking ends.</summary>
internal static class Shrinking
{
    /// <summary>The value simplified in one way each, without the ways that cannot be taken or change nothing.</summary>
    public static IEnumerable<T> Each<T>(T value, IEnumerable<Func<T, T>> ways)
        where T : notnull
    {
        foreach (var way in ways)
        {
            if (TryTake(way, value, out var simpler) && !simpler.Equals(value))
            {
                yield return simpler;
            }
        }
    }

    /// <summary>A list without one of its items.</summary>
    public static IEnumerable<TList> Shorter<TList, TItem>(TList list, Func<IEnumerable<TItem>, TList> make)
        where TList : IEnumerable<TItem> =>
        Each(
            list,
            list.Select((_, place) => (Func<TList, TList>)(all => make(all.Where((_, other) => other != place))))
        );

    /// <summary>Lower whole numbers: the least one first, then ever nearer to the number.</summary>
    public static IEnumerable<decimal> Lower(decimal number, decimal least = 0)
    {
        var whole = Math.Floor(number);
        for (var less = whole - least; less >= 1; less = Math.Floor(less / 2))
        {
            yield return whole - less;
        }

        if (whole < number)
        {
            yield return whole;
        }
    }

    /// <summary>The first day of the year and of the month.</summary>
    public static IEnumerable<LocalDate> Earlier(LocalDate day) =>
        new[] { new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, day.Month, 1) }
            .Where(earlier => earlier < day)
            .Distinct();

    private static bool TryTake<T>(Func<T, T> way, T value, out T simpler)
    {
        try
        {
            simpler = way(value);
            return true;
        }
        catch (InvalidValueException)
        {
            simpler = value; // what is left does not go without what was taken away
            return false;
        }
    }
}
