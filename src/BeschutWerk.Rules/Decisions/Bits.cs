using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>Bits that are set.</summary>
internal static class Bits
{
    /// <summary>1 for true and 0 for false, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(bool isSet) =>
#if NETSTANDARD2_0
        isSet ? 1u : 0;
#else
        Unsafe.BitCast<bool, byte>(isSet);
#endif

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
