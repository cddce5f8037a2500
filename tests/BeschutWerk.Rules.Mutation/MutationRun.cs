using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace BeschutWerk.Rules.Mutation;

/// <summary>All changes of a folder, tried in processes of their own.</summary>
internal sealed class MutationRun(string workFolder, IReadOnlyList<Change> changes, int workers)
{
    private readonly ConcurrentDictionary<int, string> killed = [];
    private readonly string coverageFile = Path.Combine(workFolder, "coverage.txt");

    public IReadOnlyDictionary<int, string> Killed => killed;

    /// <summary>The changes that no test comes by.</summary>
    public IReadOnlySet<int> NotCovered { get; private set; } = new HashSet<int>();

    /// <param name="count">One more than the highest number of a change.</param>
    /// <param name="classes">Parts of the names of the test classes, between commas; empty for all.</param>
    /// <param name="isFull">Properties are run too.</param>
    public void Cover(int count, string classes, bool isFull)
    {
        Start("cover", count.ToString(CultureInfo.InvariantCulture), coverageFile, classes, isFull ? "all" : "quick");
        if (!File.Exists(coverageFile))
        {
            throw new InvalidOperationException("The tests did not run.");
        }
    }

    /// <param name="isFull">Those that survive the quick tests get all tests, in a process of their own.</param>
    public void Try(bool isFull)
    {
        var coverage = Coverage.Read(coverageFile);
        var covered = changes
            .Where(change => coverage.Once[change.Id] || coverage.Tests.Any(test => test.Hits[change.Id]))
            .ToList();
        NotCovered = changes.Except(covered).Select(change => change.Id).ToHashSet();
        var once = covered.Where(change => coverage.Once[change.Id]).ToHashSet();
        Say($"{coverage.Tests.Count} tests, {coverage.Tests.Sum(test => test.Milliseconds) / 1000:F0} s");

        var quick = covered.Except(once).ToList();
        Parallel(workers, worker => TryQuick(worker, [.. quick.Where((_, place) => place % workers == worker)]));
        var left = quick
            .Where(change => !killed.ContainsKey(change.Id))
            .Select(change => $"line {change.Line}\t{change.Key}");
        File.WriteAllLines(Path.Combine(workFolder, "survived-quick.txt"), left); // to be tried --again, or read meanwhile
        Say($"after the quick tests {quick.Count(change => !killed.ContainsKey(change.Id))} of {quick.Count} survive");

        var rest = new ConcurrentQueue<Change>(isFull ? covered.Where(change => !killed.ContainsKey(change.Id)) : once);
        Parallel(
            workers,
            worker =>
            {
                while (rest.TryDequeue(out var change))
                {
                    TryAlone(worker, change, isFull);
                }
            }
        );
    }

    private static void Parallel(int count, Action<int> action)
    {
        var threads = Enumerable.Range(0, count).Select(worker => new Thread(() => action(worker))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    /// <summary>In one process; where a change ends it, the next goes on with those that are left.</summary>
    private void TryQuick(int worker, List<Change> left)
    {
        while (left.Count > 0)
        {
            var done = Run($"quick-{worker}", left, isFresh: false, isFull: false);
            if (done.Count == 0)
            {
                throw new InvalidOperationException("A process that tries changes does not start.");
            }

            left = [.. left.Where(change => !done.Contains(change.Id))];
        }
    }

    private void TryAlone(int worker, Change change, bool isFull) =>
        Run($"alone-{worker}", [change], isFresh: true, isFull);

    /// <summary>The changes that were tried; the last of them ended the process where it has no result.</summary>
    private HashSet<int> Run(string name, IReadOnlyCollection<Change> some, bool isFresh, bool isFull)
    {
        var plan = Path.Combine(workFolder, $"{name}.plan");
        var results = Path.Combine(workFolder, $"{name}.results");
        var ids = changes.ToLookup(change => change.File, change => change.Id, StringComparer.Ordinal);
        File.WriteAllLines(
            plan,
            some.Select(change => $"{change.Id}\t{ids[change.File].Min()}\t{ids[change.File].Max()}")
        );
        File.Delete(results);
        Start("try", coverageFile, plan, results, isFresh ? "fresh" : "shared", isFull ? "all" : "quick");

        var tried = new HashSet<int>();
        int? on = null;
        foreach (var line in File.Exists(results) ? File.ReadLines(results) : [])
        {
            var part = line.Split('\t');
            var id = int.Parse(part[1], CultureInfo.InvariantCulture);
            tried.Add(id);
            on = part[0] == "start" ? id : null;
            if (part[0] == "killed")
            {
                killed[id] = part[2];
            }
        }

        if (on is { } last)
        {
            killed[last] = "it ended the process, or went on for ever";
        }

        return tried;
    }

    private void Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(workFolder, "BeschutWerk.Rules.Mutation.dll"), .. arguments]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var isCover = arguments[0] == "cover";
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (isCover && line.Data is { } text)
            {
                Say(text);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
    }

    private static void Say(string text) => Console.Error.WriteLine(text);
}
