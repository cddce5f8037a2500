namespace BeschutWerk.Rules;

/// <summary>Warnings that the sources call for. A caveat never changes an outcome.</summary>
[Flags]
public enum Caveats
{
    /// <summary>No warning.</summary>
    None = 0,

    /// <summary>A later version of the decree prevails over the note on which this rests (note to article 3).</summary>
    DecreePrevails = 1 << 0,

    /// <summary>
    /// The suspension is that of the policy rules; a statutory term on an application may run on (Awb 4:13, 4:15).
    /// </summary>
    StatutoryTermMayRunOn = 1 << 1,

    /// <summary>
    /// The Awb also ends a suspension when a term set for the answer passes unused; the policy rules set none.
    /// </summary>
    SuspensionWithoutBackstop = 1 << 2,
}
