using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>
/// The waiting list at about the size of the whole country and ten times that, against a bare loop and a bare sort over
/// the same dates in the same run. Aims: the next candidate in at most 1.5 times the loop and without allocation, the
/// ranking no slower than the sort and in memory in proportion to the list. Beside an ordinary list there are the two in
/// which nothing can be skipped: where nobody matches, and where each entry ranks before all that were registered earlier.
/// </summary>
[MemoryDiagnoser]
public class WaitingListBenchmarks
{
    /// <summary>The kinds of lists.</summary>
    public enum ListKind
    {
        /// <summary>One in four matches, one in fifty was dismissed for misconduct, and the dates are in no order.</summary>
        Ordinary,

        /// <summary>Nobody matches: every entry is looked at to the end.</summary>
        NobodyMatches,

        /// <summary>
        /// Everyone matches and the latest was registered first: every entry ties with the best so far or goes before it.
        /// </summary>
        RanksDescend,
    }

    private const int DaysOfIndications = 3600;

    private static readonly LocalDate FirstDay = new(2016, 1, 1);

    private LocalDate[] dates = [];
    private bool[] matches = [];
    private WaitingListEntry[] entries = [];
    private WaitingListFacts facts;

    /// <summary>The number of entries.</summary>
    [Params(10_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>The kind of list.</summary>
    [ParamsAllValues]
    public ListKind Kind { get; set; }

    /// <summary>Makes a list of its kind.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260115);
        entries = new WaitingListEntry[Entries];
        dates = new LocalDate[Entries];
        matches = new bool[Entries];
        for (var i = 0; i < Entries; i++)
        {
            dates[i] = FirstDay.PlusDays(
                Kind == ListKind.RanksDescend
                    ? (int)((long)(Entries - 1 - i) * DaysOfIndications / Entries)
                    : random.Next(DaysOfIndications)
            );
            matches[i] = Kind switch
            {
                ListKind.NobodyMatches => false,
                ListKind.RanksDescend => true,
                _ => random.Next(4) == 0,
            };
            entries[i] = new WaitingListEntry(FormattableString.Invariant($"P-{i}"), dates[i])
            {
                Matches = matches[i],
                MisconductDismissalOn =
                    Kind == ListKind.Ordinary && random.Next(50) == 0 ? dates[i].PlusDays(30) : null,
            };
        }

        facts = new WaitingListFacts(new LocalDate(2026, 1, 15), new WaitingList(entries));
    }

    /// <summary>The earliest date of whoever matches, by a bare loop over an array of dates.</summary>
    [Benchmark(Baseline = true)]
    public int BareLoop()
    {
        var first = -1;
        for (var i = 0; i < dates.Length; i++)
        {
            if (matches[i] && (first < 0 || dates[i] < dates[first]))
            {
                first = i;
            }
        }

        return first;
    }

    /// <summary>The earliest date of all, by a bare loop that asks nothing else.</summary>
    [Benchmark]
    public LocalDate BareLoopOverDates()
    {
        var first = dates[0];
        foreach (var date in dates)
        {
            if (date < first)
            {
                first = date;
            }
        }

        return first;
    }

    /// <summary>The next candidate.</summary>
    [Benchmark]
    public string? NextCandidate() => WaitingListRules.Next(BuiltInPolicies.Nuenen2019, facts).Outcome.Candidate;

    /// <summary>A bare sort of a copy of the dates.</summary>
    [Benchmark]
    public LocalDate[] BareSort()
    {
        var sorted = (LocalDate[])dates.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>The whole ranking.</summary>
    [Benchmark]
    public ImmutableArray<string> Ranking() => WaitingListRules.Next(BuiltInPolicies.Nuenen2019, facts).Outcome.Ranking;

    /// <summary>A list built of its entries.</summary>
    [Benchmark]
    public WaitingList Build() => new(entries);
}
