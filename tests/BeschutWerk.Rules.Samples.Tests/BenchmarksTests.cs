using System.Reflection;
using BenchmarkDotNet.Attributes;
using BeschutWerk.Rules.Benchmarks;

namespace BeschutWerk.Rules.Samples.Tests;

/// <summary>Every benchmark can be run: what nobody runs for a while stops to fit the library unseen.</summary>
public sealed class BenchmarksTests
{
    /// <summary>All but the one that writes a file of 100,000 cases: the command that it measures has tests of its own.</summary>
    public static TheoryData<Type> Classes =>
        [
            .. typeof(ExampleReviewBenchmarks)
                .Assembly.GetTypes()
                .Where(type => type != typeof(ManyCasesBenchmarks) && MethodsWith<BenchmarkAttribute>(type).Any()),
        ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_benchmark_runs(Type type)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ParamsAttribute>() is { } parameters)
            {
                property.SetValue(instance, parameters.Values[0]);
            }
        }

        foreach (var setup in MethodsWith<GlobalSetupAttribute>(type))
        {
            setup.Invoke(instance, null);
        }

        foreach (var benchmark in MethodsWith<BenchmarkAttribute>(type))
        {
            benchmark.Invoking(it => it.Invoke(instance, null)).Should().NotThrow(benchmark.Name);
        }
    }

    private static IEnumerable<MethodInfo> MethodsWith<TAttribute>(Type type)
        where TAttribute : Attribute =>
        type.GetMethods().Where(method => method.GetCustomAttribute<TAttribute>() is not null);
}
