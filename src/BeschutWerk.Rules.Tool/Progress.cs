using System.Globalization;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// How far a file with many cases is read: one line on a terminal that is written over; nothing where standard error is no
/// terminal.
/// </summary>
internal sealed class Progress(Terminal terminal, long? length)
{
    private const int Every = 1000;

    private long shown;

    /// <summary>Shows that so many lines were read, once in a thousand.</summary>
    public void Show(long lines, Stream read)
    {
        if (!terminal.ErrorIsRedirected && lines / Every > shown / Every)
        {
            var part = length is > 0 ? $"{100 * read.Position / length}% " : "";
            terminal.Error.Write($"\r{Number(lines)} {Of("zaken", "cases")}, {part}{Of("gelezen", "read")}");
        }

        shown = lines;
    }

    public void End(long lines)
    {
        if (!terminal.ErrorIsRedirected && lines >= Every)
        {
            terminal.Error.WriteLine($"\r{Number(lines)} {Of("zaken, alle gelezen", "cases, all read")} ");
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Of(string dutch, string english) => new Text(dutch, english).In(terminal.Languages.Messages);
}
