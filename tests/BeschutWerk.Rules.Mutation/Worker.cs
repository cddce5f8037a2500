using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;

namespace BeschutWerk.Rules.Mutation;

/// <summary>A process that holds the mutated assembly and runs tests in itself, a change at a time.</summary>
internal static class Worker
{
    /// <summary>In the quick round only tests that take no longer, and together no longer than <see cref="QuickTotal"/>.</summary>
    private const double QuickTest = 1_500;
    private const double QuickTotal = 15_000;

    private const int FirstBatch = 8;
    private const int BatchGrowth = 4;
    private const int RememberedKillers = 12;

    private static readonly string Here = AppContext.BaseDirectory;

    /// <summary>Runs every test once, without a change, and writes what it comes by.</summary>
    /// <param name="count">One more than the highest number of a change.</param>
    /// <param name="coverageFile">Where it is written.</param>
    /// <param name="classes">Parts of the names of the test classes, between commas; empty for all.</param>
    /// <param name="isFull">Properties, which try many cases, are run too; as they are where their classes are named.</param>
    public static void Cover(int count, string coverageFile, string classes, bool isFull)
    {
        var @switch = Switch();
        @switch.Record(count);
        using var suite = Suite();
        var tests = new List<CoveringTest>();
        foreach (var (id, test) in suite.Tests)
        {
            var isLeft = !isFull && classes.Length == 0 && IsProperty(test);
            if (isLeft || !classes.Split(',').Any(test.TestMethod.TestClass.Class.Name.Contains))
            {
                continue;
            }

            @switch.Hits = new bool[count];
            var started = ProcessorTime();
            if (suite.FirstFailureOf([test]) is not null)
            {
                Console.Error.WriteLine($"left out, it fails without a change: {test.DisplayName}: {suite.Failure}");
                continue;
            }

            var hits = new BitArray(@switch.Hits);
            var taken = ProcessorTime() - started;
            if (taken is > QuickTest and < 10 * QuickTest)
            {
                started = ProcessorTime(); // the first time is longer than the others
                suite.FirstFailureOf([test]);
                taken = ProcessorTime() - started;
            }

            if (hits.HasAnySet())
            {
                tests.Add(new CoveringTest(id, taken, hits));
            }
        }

        var once = new BitArray(@switch.InInitializer);
        for (var id = 0; id < count; id++)
        {
            // what more than one test comes by is not only computed while a type, be it of the tests, is initialized
            once[id] &= tests.Count(test => test.Hits[id]) <= 1;
        }

        new Coverage(once, tests).Write(coverageFile);
    }

    /// <summary>Tries changes; each line of the plan is a number with the first and last number of its file.</summary>
    /// <param name="isFresh">The one change of the plan is on from the start of the process.</param>
    /// <param name="isFull">The slow tests are tried too.</param>
    public static void Try(string coverageFile, string planFile, string resultFile, bool isFresh, bool isFull)
    {
        var plan = File.ReadAllLines(planFile)
            .Select(line => Array.ConvertAll(line.Split('\t'), item => int.Parse(item, CultureInfo.InvariantCulture)))
            .ToList();
        var @switch = Switch();
        using var results = new StreamWriter(resultFile, append: true) { AutoFlush = true };
        var clock = new Clock();
        if (isFresh)
        {
            @switch.Active = plan[0][0];
            results.WriteLine($"start\t{plan[0][0]}");
            clock.Allow(20_000);
        }

        using var suite = Suite();
        var coverage = Coverage.Read(coverageFile);
        var killers = new LinkedList<string>();
        foreach (var change in plan)
        {
            var id = change[0];
            var tests = coverage.Once[id] ? coverage.OfFile(change[1], change[2]) : coverage.Of(id);
            tests = isFull ? tests : Quick(tests);
            if (!isFresh)
            {
                results.WriteLine($"start\t{id}");
            }

            @switch.Active = id;
            var killer = FirstFailureOf(suite, Batches(tests, killers), clock);
            @switch.Active = -1;
            clock.Stop();
            results.WriteLine(killer is null ? $"survived\t{id}" : $"killed\t{id}\t{Name(suite, killer)}");
            if (killer is not null)
            {
                killers.Remove(killer);
                killers.AddFirst(killer);
                if (killers.Count > RememberedKillers)
                {
                    killers.RemoveLast();
                }
            }
        }
    }

    /// <summary>What this process has used: how busy the machine is does not matter.</summary>
    private static double ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    private static bool IsProperty(ITestCase test) => test.GetType().Namespace is "FsCheck.Xunit";

    private static string Name(TestSuite suite, string id) =>
        suite.Tests.TryGetValue(id, out var test) ? test.DisplayName.ReplaceLineEndings(" ") : id;

    private static string? FirstFailureOf(TestSuite suite, IEnumerable<CoveringTest[]> batches, Clock clock)
    {
        foreach (var batch in batches)
        {
            var tests = batch.Where(test => suite.Tests.ContainsKey(test.Id)).ToList();
            if (tests.Count < batch.Length)
            {
                return "not found"; // a change in what the tests are made of
            }

            clock.Allow(20_000 + (20 * tests.Sum(test => test.Milliseconds)));
            if (suite.FirstFailureOf(tests.Select(test => suite.Tests[test.Id])) is { } failed)
            {
                return failed;
            }
        }

        return null;
    }

    private static IEnumerable<CoveringTest> Quick(IEnumerable<CoveringTest> tests)
    {
        var total = 0d;
        return tests.TakeWhile(test => test.Milliseconds <= QuickTest && (total += test.Milliseconds) <= QuickTotal);
    }

    /// <summary>What killed the last changes goes first; then ever more at a time.</summary>
    private static IEnumerable<CoveringTest[]> Batches(IEnumerable<CoveringTest> tests, LinkedList<string> killers)
    {
        var all = tests.ToList();
        var first = killers.SelectMany(killer => all.Where(test => test.Id == killer)).ToArray();
        if (first.Length > 0)
        {
            yield return first;
        }

        var rest = all.Except(first).ToList();
        for (int done = 0, size = FirstBatch; done < rest.Count; done += size, size *= BatchGrowth)
        {
            yield return [.. rest.Skip(done).Take(size)];
        }
    }

    private static Switch Switch() => new(Assembly.LoadFrom(Path.Combine(Here, "BeschutWerk.Rules.dll")));

    private static TestSuite Suite() => new(Assembly.LoadFrom(Path.Combine(Here, "BeschutWerk.Rules.Tests.dll")));

    /// <summary>Ends the process where a change makes the tests go on for ever; who started it sees which one was on.</summary>
    private sealed class Clock
    {
        private readonly Timer timer;

        public Clock() => timer = new Timer(_ => Process.GetCurrentProcess().Kill());

        public void Allow(double milliseconds) => timer.Change((long)milliseconds, Timeout.Infinite);

        public void Stop() => timer.Change(Timeout.Infinite, Timeout.Infinite);
    }
}
