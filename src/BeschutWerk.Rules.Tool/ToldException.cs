namespace BeschutWerk.Rules.Tool;

/// <summary>A file that cannot be read or written, in the words of the tool.</summary>
internal sealed class ToldException(Text text, Exception? inner = null) : IOException(text.English, inner)
{
    /// <summary>What is wrong.</summary>
    public Text Text { get; } = text;
}
