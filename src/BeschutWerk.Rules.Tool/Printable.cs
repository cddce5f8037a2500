namespace BeschutWerk.Rules.Tool;

/// <summary>What others wrote must not steer the reader's terminal.</summary>
internal static class Printable
{
    /// <summary>The text with every control character but the end of a line made visible.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? '\uFFFD' : c));
}
