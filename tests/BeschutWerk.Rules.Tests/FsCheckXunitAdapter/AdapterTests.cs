using FsCheck.Fluent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>That the adapter reports what FsCheck finds. The tests leave together with the adapter.</summary>
public sealed class AdapterTests
{
    [global::Xunit.Theory]
    [global::Xunit.InlineData(nameof(Samples.Always), 1, 0)]
    [global::Xunit.InlineData(nameof(Samples.Never), 1, 1)]
    [global::Xunit.InlineData(nameof(Samples.OnlyBelowTen), 1, 1)]
    [global::Xunit.InlineData(nameof(Samples.Throws), 1, 1)]
    [global::Xunit.InlineData(nameof(Samples.FailingProperty), 1, 1)]
    [global::Xunit.InlineData(nameof(Samples.UsesItsArbitrary), 1, 0)]
    public async Task A_property_is_one_test_that_fails_when_it_is_false(string sample, int total, int failed)
    {
        var summary = await Run(sample);
        summary.Total.Should().Be(total);
        summary.Failed.Should().Be(failed);
    }

    [global::Xunit.Fact]
    public async Task A_replayed_run_generates_the_same_cases()
    {
        Samples.Seen.Clear();
        await Run(nameof(Samples.Replayed));
        var first = Samples.Seen.ToArray();
        Samples.Seen.Clear();
        await Run(nameof(Samples.Replayed));
        Samples.Seen.Should().Equal(first).And.HaveCount(7);
    }

    private static async Task<RunSummary> Run(string sample)
    {
        var collection = new TestCollection(
            new TestAssembly(Reflector.Wrap(typeof(AdapterTests).Assembly)),
            null,
            "samples"
        );
        var type = new TestClass(collection, Reflector.Wrap(typeof(Samples)));
        var method = new TestMethod(type, Reflector.Wrap(typeof(Samples).GetMethod(sample)!));
        var sink = new global::Xunit.Sdk.NullMessageSink();
        var testCase = new PropertyTestCase(sink, TestMethodDisplay.Method, method);
        using var bus = new MessageBus(sink);
        using var cancellation = new CancellationTokenSource();
        return await testCase.RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
    }

    /// <summary>Properties that no runner finds by itself, for it looks only in public classes.</summary>
#pragma warning disable xUnit1000 // on purpose: the runner must not find them
    internal sealed class Samples
    {
        internal static readonly List<int> Seen = [];

        [Property]
        public bool Always(int number) => number == number + 0;

        [Property]
        public bool Never(int number) => number != number + 0;

        [Property(MaxTest = 1000)]
        public bool OnlyBelowTen(int number) => number < 10;

        [Property]
        public void Throws(int number) => throw new InvalidOperationException($"{number}");

        [Property]
        public Property FailingProperty(int number) => (number < 0).When(number > 0);

        [Property(Arbitrary = [typeof(Sevens)])]
        public bool UsesItsArbitrary(int number) => number == 7;

        [Property(Replay = "(123,457)", MaxTest = 7)]
        public void Replayed(int number) => Seen.Add(number);
    }

#pragma warning restore xUnit1000

    internal static class Sevens
    {
        public static Arbitrary<int> Seven() => Gen.Constant(7).ToArbitrary();
    }
}
