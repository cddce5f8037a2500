namespace BeschutWerk.Rules;

/// <summary>
/// A norm in words: what it asks, in a phrase that can follow "met:" or "not met:", and how it reads on its own when it is
/// not met.
/// </summary>
internal readonly record struct NormText(Text Asks, Text Unmet)
{
    public NormText(string dutch, string english, string unmetDutch, string unmetEnglish)
        : this(new Text(dutch, english), new Text(unmetDutch, unmetEnglish)) { }

    /// <summary>A norm without a sentence of its own for when it is not met: a list of conditions, or one never weighed.</summary>
    public NormText(Text asks)
        : this(asks, new Text($"niet voldaan: {asks.Dutch}", $"not met: {asks.English}")) { }

    public NormText(string dutch, string english)
        : this(new Text(dutch, english)) { }
}
