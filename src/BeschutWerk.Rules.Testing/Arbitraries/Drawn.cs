using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Testing;

/// <summary>Makes arbitraries of what is drawn by chance.</summary>
internal static class Drawn
{
    /// <summary>More draws than any facts need before some go together.</summary>
    private const int MostDraws = 100_000;

    /// <summary>Values that can be: a draw that is refused is drawn again.</summary>
    public static Arbitrary<T> Of<T>(Func<RandomValues, T> draw, Func<T, IEnumerable<T>> smaller) =>
        Arb.From(
            Gen.Choose(0, int.MaxValue - 1).Select(seed => Possible(new RandomValues(new Random(seed)), draw)),
            smaller
        );

    /// <summary>Values that are simpler in these ways.</summary>
    public static Arbitrary<T> In<T>(Func<RandomValues, T> draw, params Func<T, T>[] ways)
        where T : notnull => Of(draw, value => Shrinking.Each(value, ways));

    /// <summary>One of those that there are.</summary>
    public static Arbitrary<T> OneOf<T>(ImmutableArray<T> all) => Arb.From(Gen.Elements<T>(all));

    /// <summary>Lists of up to four items of these rows; smaller ones have fewer.</summary>
    public static Arbitrary<TList> ListOf<TList, TItem>(FactRows<TItem> rows, Func<IEnumerable<TItem>, TList> make)
        where TList : IEnumerable<TItem>
        where TItem : struct =>
        Of(values => make(values.Facts().Items("", rows)), list => Shrinking.Shorter(list, make));

    /// <summary>Facts of a question; smaller ones have fewer known.</summary>
    public static Arbitrary<TFacts> Facts<TFacts>()
        where TFacts : struct => Facts(RowsOfFacts.Of<TFacts>());

    /// <summary>Facts, or an item of a list of them; smaller ones have fewer known.</summary>
    public static Arbitrary<TFacts> Facts<TFacts>(FactRows<TFacts> rows)
        where TFacts : struct =>
        Of(
            values => rows.From(values.Facts()),
            facts =>
                Shrinking.Each(
                    facts,
                    rows.All.Where(row =>
                            row.Description.Requirement is not FactRequirement.Required && row.IsGiven(facts)
                        )
                        .Select(row => (Func<TFacts, TFacts>)(given => rows.MadeAgain(given, except: row)))
                )
        );

    private static T Possible<T>(RandomValues values, Func<RandomValues, T> draw)
    {
        for (var draws = 0; ; draws++)
        {
            try
            {
                return draw(values);
            }
            catch (InvalidValueException) when (draws < MostDraws)
            {
                // these cannot go together
            }
        }
    }
}
