namespace BeschutWerk.Rules;

/// <summary>Bits that are set.</summary>
internal static class Bits
{
    /// <summary>The place of the lowest bit that is set; there is one.</summary>
    public static int Lowest(uint bits)
    {
#if NETSTANDARD2_0
        var place = 0;
        for (; (bits & 1) == 0; bits >>= 1)
        {
            place++;
        }

        return place;
#else
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#endif
    }
}
