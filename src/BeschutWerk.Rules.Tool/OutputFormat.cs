namespace BeschutWerk.Rules.Tool;

/// <summary>How the tool writes.</summary>
internal enum OutputFormat
{
    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people.</summary>
    Text,
}
