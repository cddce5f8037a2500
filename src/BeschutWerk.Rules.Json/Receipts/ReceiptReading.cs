using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a receipt: the receipt, or what is wrong with it.</summary>
public sealed class ReceiptReading
{
    internal ReceiptReading(Receipt? receipt, ImmutableArray<CaseFileError> errors)
    {
        Receipt = receipt;
        Errors = errors;
    }

    /// <summary>The receipt; null where there is an error.</summary>
    public Receipt? Receipt { get; }

    /// <summary>Every error, each with its place; none where there is a receipt.</summary>
    public ImmutableArray<CaseFileError> Errors { get; }
}
