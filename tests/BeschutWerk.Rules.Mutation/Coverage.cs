using System.Collections;
using System.Globalization;

namespace BeschutWerk.Rules.Mutation;

/// <summary>Which test comes by which change, and how long it takes.</summary>
/// <param name="Once">The changes in what is computed once a process.</param>
/// <param name="Tests">The tests that pass while no change is on.</param>
internal sealed record Coverage(BitArray Once, IReadOnlyList<CoveringTest> Tests)
{
    public static Coverage Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new Coverage(
            Bits(lines[0]),
            [
                .. lines
                    .Skip(1)
                    .Select(line => line.Split('\t'))
                    .Select(part => new CoveringTest(
                        part[0],
                        double.Parse(part[1], CultureInfo.InvariantCulture),
                        Bits(part[2])
                    )),
            ]
        );
    }

    public void Write(string file) =>
        File.WriteAllLines(
            file,
            Tests
                .Select(test => FormattableString.Invariant($"{test.Id}\t{test.Milliseconds:F1}\t{Text(test.Hits)}"))
                .Prepend(Text(Once))
        );

    /// <summary>The tests that come by a change, the quickest first.</summary>
    public IEnumerable<CoveringTest> Of(int change) =>
        Tests.Where(test => test.Hits[change]).OrderBy(test => test.Milliseconds);

    /// <summary>
    /// The tests to be tried on a change of what is computed once: those that come by any change of its file, or all.
    /// </summary>
    public IEnumerable<CoveringTest> OfFile(int first, int last)
    {
        var tests = Tests
            .Where(test => Enumerable.Range(first, last - first + 1).Any(id => test.Hits[id]))
            .OrderBy(test => test.Milliseconds)
            .ToList();
        return tests.Concat(Tests.OrderBy(test => test.Milliseconds).Except(tests));
    }

    private static BitArray Bits(string text) => new(Convert.FromBase64String(text));

    private static string Text(BitArray bits)
    {
        var bytes = new byte[(bits.Length + 7) / 8];
        bits.CopyTo(bytes, 0);
        return Convert.ToBase64String(bytes);
    }
}

/// <summary>A test, and the changes that it comes by.</summary>
internal sealed record CoveringTest(string Id, double Milliseconds, BitArray Hits);
