using System.Diagnostics;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Writes the coverage to a folder while tests run: a process that runs tests is often killed before it has ended.
/// </summary>
internal sealed class CoverageWriter : IDisposable
{
    /// <summary>
    /// A runner ends the process of the tests soon after the last of them, and sometimes does not wait for its end.
    /// </summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    /// <summary>Of the time of a long run a tenth at most goes to writing.</summary>
    private const int Rest = 10;

    private readonly string folder;
    private readonly Timer timer;
    private readonly object writing = new();
    private int hasChanged;

    private CoverageWriter(string folder)
    {
        this.folder = folder;
        timer = new Timer(_ => WriteAndRest(), state: null, Shortest, Timeout.InfiniteTimeSpan);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => WriteChanges();
    }

    /// <summary>The writer to the folder that the environment names; null where it names none.</summary>
    public static CoverageWriter? ByEnvironment() =>
        Environment.GetEnvironmentVariable(ArticleCoverage.FolderVariable) is { Length: > 0 } folder
            ? new CoverageWriter(folder)
            : null;

    /// <summary>Something was seen that is still to be written.</summary>
    public void Changed() => Volatile.Write(ref hasChanged, 1);

    public void Dispose() => timer.Dispose();

    private void WriteAndRest()
    {
        var writes = Stopwatch.StartNew();
        WriteChanges();
        var rest = TimeSpan.FromTicks(Math.Max(Shortest.Ticks, writes.Elapsed.Ticks * Rest));
        timer.Change(rest, Timeout.InfiniteTimeSpan);
    }

    private void WriteChanges()
    {
        lock (writing)
        {
            if (Interlocked.Exchange(ref hasChanged, 0) == 0)
            {
                return;
            }

            try
            {
                ArticleCoverage.Report().AddTo(folder);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
            {
                Changed(); // another process writes the same sum; the next time is early enough
            }
        }
    }
}
