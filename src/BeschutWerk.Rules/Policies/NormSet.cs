using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>A set of norms as two words of bits, so that a rule can ask a policy about all its norms at once.</summary>
internal readonly record struct NormSet(ulong Low, ulong High)
{
    public static NormSet Of(IEnumerable<Norm> norms) =>
        norms.Aggregate(default(NormSet), (set, norm) => set.With(norm));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(Norm norm) =>
        unchecked((uint)norm) < 128 && ((int)norm < 64 ? Low >> (int)norm : High >> ((int)norm - 64)) % 2 == 1;

    public bool ContainsAll(NormSet other) => (other.Low & ~Low) == 0 && (other.High & ~High) == 0;

    private NormSet With(Norm norm) =>
        (int)norm < 64
            ? this with
            {
                Low = Low | (1UL << (int)norm),
            }
            : this with
            {
                High = High | (1UL << ((int)norm - 64)),
            };
}
