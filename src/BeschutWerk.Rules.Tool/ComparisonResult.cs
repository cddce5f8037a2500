using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What came of comparing many cases.</summary>
/// <param name="Policy">The other policy.</param>
/// <param name="On">The day of every review.</param>
/// <param name="Sums">The numbers.</param>
/// <param name="Invalid">The lines that hold no case that can be, and were left out.</param>
/// <param name="Shown">The first cases that differ, for the page.</param>
internal sealed record ComparisonResult(
    Policy Policy,
    LocalDate On,
    PolicyComparison Sums,
    int Invalid,
    IReadOnlyList<CaseComparison> Shown
)
{
    /// <summary>The most cases that a page shows one by one; the rest is in the answer itself.</summary>
    public const int MostShown = 100;

    /// <summary>The cases of which something differs, those that cannot have happened under the other policy among them.</summary>
    public int Told => Sums.Different + Sums.Impossible;
}
