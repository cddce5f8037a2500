using System.Globalization;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// How far a file with many cases is read: one line on a terminal that is written over; nothing where standard error is no
/// terminal.
/// </summary>
internal sealed class Progress(Terminal terminal, long length)
{
    private const int Every = 1000;

    private long shown;

    /// <summary>Shows that so many lines were read, once in a thousand.</summary>
    public void Show(long lines, long position)
    {
        if (!terminal.ErrorIsRedirected && lines / Every > shown / Every)
        {
            var percent = length == 0 ? 100 : 100 * position / length;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{lines:N0} cases, {percent}% read"));
        }

        shown = lines;
    }

    public void End(long lines)
    {
        if (!terminal.ErrorIsRedirected && lines >= Every)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\r{lines:N0} cases, all read "));
        }
    }
}
