using FsCheck.Fluent;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A test whose parameters FsCheck generates. A stand-in for the attribute of the package FsCheck.Xunit, with the
/// members that this project uses under the names, types and defaults that they have there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "BeschutWerk.Rules.Tests")]
public sealed class PropertyAttribute : global::Xunit.FactAttribute
{
    /// <summary>Types with static members that return an <c>Arbitrary</c>, for the parameters of the test.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>The number of cases.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The size of the largest case.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>The seed and gamma with which to repeat a run: <c>(123,456)</c>; null for a new seed.</summary>
    public string? Replay { get; set; }

    /// <summary>Whether a run that passes prints nothing.</summary>
    public bool QuietOnSuccess { get; set; }

    internal Config ToConfig()
    {
        var config = Config
            .QuickThrowOnFailure.WithMaxTest(MaxTest)
            .WithEndSize(EndSize)
            .WithArbitrary(Arbitrary)
            .WithQuietOnSuccess(QuietOnSuccess);
        return Replay is null ? config : config.WithReplay(SeedOf(Replay));
    }

    private static Replay SeedOf(string replay)
    {
        var parts = replay.Trim('(', ')').Split(',');
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var rnd = new Rnd(ulong.Parse(parts[0], invariant), ulong.Parse(parts[1], invariant));
        return new Replay(rnd, Microsoft.FSharp.Core.FSharpOption<int>.None);
    }
}
