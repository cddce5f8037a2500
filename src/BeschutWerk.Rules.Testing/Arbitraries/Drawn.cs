using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Testing;

/// <summary>Makes arbitraries of what is drawn by chance.</summary>
internal static class Drawn
{
    /// <summary>More draws than any facts need before some go together.</summary>
    private const int MostDraws = 100_000;

    /// <summary>Values that can be: a draw that is refused is drawn again.</summary>
    public static Arbitrary<T> Of<T>(Func<Random, T> draw, Func<T, IEnumerable<T>> smaller) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Possible(new Random(seed), draw)), smaller);

    /// <summary>Values that do not become smaller.</summary>
    public static Arbitrary<T> Of<T>(Func<Random, T> draw) => Of(draw, _ => []);

    /// <summary>Facts of a question; smaller ones have fewer known.</summary>
    public static Arbitrary<TFacts> Facts<TFacts>()
        where TFacts : struct
    {
        var rows = RowsOfFacts.Of<TFacts>();
        return Of(
            random => rows.From(new RandomFacts(random, UnknownOf(random))),
            facts => FactsShrinking.Smaller(rows, facts)
        );
    }

    /// <summary>All or most are known, or few.</summary>
    private static int UnknownOf(Random random) =>
        random.Next(4) switch
        {
            0 => 0,
            1 => 10,
            2 => 30,
            _ => 70,
        };

    private static T Possible<T>(Random random, Func<Random, T> draw)
    {
        for (var draws = 0; ; draws++)
        {
            try
            {
                return draw(random);
            }
            catch (InvalidValueException) when (draws < MostDraws)
            {
                // these cannot go together
            }
        }
    }
}
