namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Many different cases, the same in every run, so that no branch is foreseen by repetition.</summary>
internal static class Cases
{
    public const int Count = 4096;

    public static T[] Make<T>(Func<Random, T> make)
    {
        var random = new Random(20190903);
        return [.. Enumerable.Range(0, Count).Select(_ => make(random))];
    }

    /// <summary>Mostly yes, as in practice; sometimes no, sometimes unknown.</summary>
    public static bool? Answer(this Random random) =>
        random.Next(10) switch
        {
            0 => null,
            1 => false,
            _ => true,
        };

    public static LocalDate Day(this Random random, LocalDate from, int within) => from.PlusDays(random.Next(within));
}
