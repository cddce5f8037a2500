namespace BeschutWerk.Rules.Json;

/// <summary>What has changed between a receipt and deciding again, and so can explain a difference.</summary>
public enum ReplayCause
{
    /// <summary>The library is of another version.</summary>
    LibraryChanged = 1,

    /// <summary>The national law that the library knows is another.</summary>
    NationalLawChanged,

    /// <summary>The case is decided under another policy, or under the policy with another content.</summary>
    PolicyChanged,

    /// <summary>
    /// Library and policies are the same: the receipt was changed after it was written, or was not written by this library.
    /// </summary>
    ReceiptChanged,
}
