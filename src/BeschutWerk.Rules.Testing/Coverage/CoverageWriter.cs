namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Writes the coverage to a folder while tests run: a process that runs tests is often killed before it has ended.
/// </summary>
internal sealed class CoverageWriter : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly Timer timer;
    private readonly object writing = new();
    private int hasChanged;

    private CoverageWriter(string folder)
    {
        this.folder = folder;
        timer = new Timer(_ => WriteChanges(), state: null, Interval, Interval);
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
                Changed(); // another process writes the same sum; the next second is early enough
            }
        }
    }
}
