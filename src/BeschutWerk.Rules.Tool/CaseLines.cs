using System.Globalization;
using BeschutWerk.Rules.Json;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// A file with many cases, one a line, of which one is held at a time: memory does not grow with the file, and a case with
/// errors costs only itself.
/// </summary>
internal sealed class CaseLines(Terminal terminal, FileInfo file, KnownPolicies policies, LocalDate on)
{
    /// <summary>The lines read so far.</summary>
    public long Count { get; private set; }

    /// <summary>The cases with errors among those that <see cref="Cases"/> has gone through.</summary>
    public int Invalid { get; private set; }

    /// <summary>What came of each line, with its number from 1.</summary>
    public IEnumerable<(long Line, Reading<CaseFile> Reading)> Readings()
    {
        using var opened = file.OpenRead();
        var progress = new Progress(terminal, opened.CanSeek ? opened.Length : null);
        foreach (var bytes in new LineReader(opened).Lines())
        {
            Count++;
            yield return (Count, bytes is { } text ? Read(text) : TooLong());
            progress.Show(Count, opened);
        }

        progress.End(Count);
    }

    /// <summary>The cases; what is wrong with the others is told on standard error, each error with the number of its line.</summary>
    public IEnumerable<CaseFile> Cases()
    {
        foreach (var (line, reading) in Readings())
        {
            if (reading.Value is { } found)
            {
                yield return found;
                continue;
            }

            Tell(reading.Errors, line);
        }
    }

    /// <summary>
    /// What is made of the case that was read last; null where that fails, which is told as an error of its line, and costs no other
    /// case.
    /// </summary>
    public T? Of<T>(CaseFile last, Func<CaseFile, T> made)
        where T : class
    {
        try
        {
            return made(last);
        }
        catch (Exception fault) when (OneOfMany.IsFault(fault))
        {
            Tell([OneOfMany.ErrorOf(fault)], Count);
            return null;
        }
    }

    private Reading<CaseFile> Read(byte[] text)
    {
        try
        {
            return CaseJson.Read(text, policies, on);
        }
        catch (Exception fault) when (OneOfMany.IsFault(fault))
        {
            return OneOfMany.ReadingOf(key: null, fault);
        }
    }

    private void Tell(IEnumerable<ReadingError> errors, long line)
    {
        Invalid++;
        var number = line.ToString(CultureInfo.InvariantCulture);
        foreach (var error in errors)
        {
            var language = terminal.Languages.Messages;
            terminal.Tell($"{new Text("regel", "line").In(language)} {number}: {error.Explain(language)}");
        }
    }

    /// <summary>The exit status once all is read; that there was nothing to read is told.</summary>
    public int Status()
    {
        if (Count == 0)
        {
            TellEmpty(terminal);
            return ExitStatus.WrongUsage;
        }

        return Invalid == 0 ? ExitStatus.AllDecided : ExitStatus.SomeNotDecided;
    }

    /// <summary>Tells that there was nothing to read.</summary>
    internal static void TellEmpty(Terminal terminal) =>
        terminal.Tell(
            "De invoer is leeg: verwacht wordt één zaak per regel.",
            "The input is empty: expected one case a line."
        );

    /// <summary>What came of a line that is too long to be read.</summary>
    internal static Reading<CaseFile> TooLong() =>
        CaseJson.Unreadable(ReadingErrorCode.LineTooLong, LineReader.TooLong);
}
