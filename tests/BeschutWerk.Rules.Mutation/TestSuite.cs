using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace BeschutWerk.Rules.Mutation;

/// <summary>The tests of the package, run in this process.</summary>
internal sealed class TestSuite : IDisposable
{
    /// <summary>Classes that start other processes, or look at the assembly itself.</summary>
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        "PackageTests",
        "CallersOfEveryAgeTests",
        "DocumentTests",
        "PurityTests",
        "PublicApiTests",
    };

    private readonly XunitTestFramework framework;
    private readonly ITestFrameworkExecutor executor;

    public TestSuite(Assembly tests)
    {
        Trace.Listeners.Clear();
        framework = new XunitTestFramework(new Ears(_ => true));
        var found = new List<ITestCase>();
        using var isDone = new ManualResetEventSlim();
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        using var ears = new Ears(message =>
        {
            if (message is ITestCaseDiscoveryMessage discovered)
            {
                found.Add(discovered.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                isDone.Set();
            }

            return true;
        });
        discoverer.Find(includeSourceInformation: false, ears, new Options());
        isDone.Wait();
        executor = framework.GetExecutor(tests.GetName());
        Tests = found
            .Where(test =>
                test.SkipReason is null && !Left.Contains(test.TestMethod.TestClass.Class.Name.Split('.')[^1])
            )
            .GroupBy(test => test.UniqueID, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, ITestCase> Tests { get; }

    /// <summary>Why the last one failed.</summary>
    public string Failure { get; private set; } = "";

    /// <summary>Runs tests until one fails; its name, or null where none does.</summary>
    public string? FirstFailureOf(IEnumerable<ITestCase> tests)
    {
        string? failed = null;
        using var isDone = new ManualResetEventSlim();
        using var ears = new Ears(message =>
        {
            Failure = message is ITestFailed { Messages: [var why, ..] } ? why.ReplaceLineEndings(" ") : Failure;
            failed ??= message switch
            {
                ITestFailed failure => failure.TestCase.UniqueID,
                ITestClassCleanupFailure or ITestCleanupFailure or ITestAssemblyCleanupFailure or IErrorMessage =>
                    "cleanup",
                _ => null,
            };
            if (message is ITestAssemblyFinished)
            {
                isDone.Set();
            }

            return failed is null;
        });
        executor.RunTests(tests, ears, new Options());
        isDone.Wait();
        return failed;
    }

    public void Dispose()
    {
        executor.Dispose();
        framework.Dispose();
    }

    private sealed class Ears(Func<IMessageSinkMessage, bool> hear) : IMessageSink, IDisposable
    {
        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (hear)
            {
                return hear(message);
            }
        }

        public void Dispose() { }
    }

    /// <summary>One test after the other, so that only the tests of one change run while it is on.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) =>
            values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
