namespace BeschutWerk.Rules.Json;

/// <summary>Input as a message shows it: what someone else wrote may be of any length.</summary>
internal static class Shown
{
    private const int Most = 60;

    /// <summary>The text, cut short where it is long.</summary>
    public static string Of(string text) => text.Length <= Most ? text : $"{text.Substring(0, Most)}…";
}
