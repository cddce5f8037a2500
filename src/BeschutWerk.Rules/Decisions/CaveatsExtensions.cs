namespace BeschutWerk.Rules;

/// <summary>Takes a set of caveats apart.</summary>
internal static class CaveatsExtensions
{
    /// <summary>The caveats of a set one by one, in the order of <see cref="Caveats"/>.</summary>
    /// <param name="caveats">The set.</param>
    public static IEnumerable<Caveats> Each(this Caveats caveats)
    {
        for (var bit = 1; bit != 0; bit = unchecked(bit << 1))
        {
            if (((int)caveats & bit) != 0)
            {
                yield return (Caveats)bit;
            }
        }
    }
}
