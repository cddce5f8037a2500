using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace BeschutWerk.Rules.Testing;

/// <summary>What tests have seen of the norms of one policy or more.</summary>
/// <remarks>
/// Immutable; the norms of a policy stand in the order of its text. No equality is defined but that of the object.
/// </remarks>
public sealed class CoverageReport
{
    private const string OfAProcess = "articles-of-";

    internal CoverageReport(IEnumerable<CoveredNorm> norms) => Norms = [.. norms];

    /// <summary>Every norm, by policy and place.</summary>
    public ImmutableArray<CoveredNorm> Norms { get; }

    /// <summary>Those that a question decides and that no test has seen met or unmet.</summary>
    public IEnumerable<CoveredNorm> NeverSeen => Norms.Where(norm => norm.IsDecided && !norm.IsCovered);

    /// <summary>
    /// Of the norms that a question decides the share that was seen met or unmet, in per cent from 0 to 100, not rounded;
    /// 100 where there is none to decide.
    /// </summary>
    public decimal Percent
    {
        get
        {
            var decided = Norms.Count(norm => norm.IsDecided);
            return decided == 0 ? 100 : 100m * Norms.Count(norm => norm.IsDecided && norm.IsCovered) / decided;
        }
    }

    /// <summary>Reads a report from its JSON.</summary>
    /// <param name="json">What <see cref="ToJson"/> gave.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="FormatException">It is no report.</exception>
    public static CoverageReport Parse(string json) => new(CoverageJson.Read(Guard.NotNull(json, nameof(json))));

    /// <summary>Puts the reports together that several processes wrote to a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The sum; without norms where the folder holds no report.</returns>
    /// <exception cref="ArgumentNullException">The folder is missing.</exception>
    /// <exception cref="IOException">There is no such folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="FormatException">A file in it is no report.</exception>
    public static CoverageReport Read(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, OfAProcess + "*.json")
                .OrderBy(file => file, StringComparer.Ordinal)
                .SelectMany(file => Parse(File.ReadAllText(file)).Norms)
                .GroupBy(norm => (norm.Policy, norm.Norm))
                .Select(group => group.Aggregate((sum, norm) => sum.And(norm)))
        );

    /// <summary>Fails where fewer of the norms were seen than is wanted.</summary>
    /// <param name="percent">The least share in per cent, from 0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0 or more than 100.</exception>
    /// <exception cref="PolicyAssertionException">Fewer were seen; the message names those that were not.</exception>
    public void ShouldReach(decimal percent)
    {
        if (percent is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is from 0 to 100.");
        }

        if (Norms.IsEmpty)
        {
            throw new PolicyAssertionException("No result of a run is there: no test has recorded a decision.");
        }

        if (Percent < percent)
        {
            throw new PolicyAssertionException(
                FormattableString.Invariant(
                    $"The tests have seen {Percent:0.0}% of the norms decided, and {percent:0.0}% is wanted. Never seen:"
                )
                    + string.Concat(
                        NeverSeen.Select(norm => $"{Environment.NewLine}  {norm.Policy}: {norm.Place} ({norm.Norm})")
                    )
            );
        }
    }

    /// <summary>
    /// The report for a terminal: a heading with the share for each policy, and a line for each norm.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var policy in Norms.GroupBy(norm => norm.Policy, StringComparer.Ordinal))
        {
            var report = new CoverageReport(policy);
            text.AppendLine(
                FormattableString.Invariant(
                    $"{policy.Key}: {report.Norms.Count(norm => norm.IsDecided && norm.IsCovered)} of {report.Norms.Count(norm => norm.IsDecided)} norms seen met or unmet ({report.Percent:0.0}%)"
                )
            );
            text.AppendLine($"  {"", -30} {"met", 8} {"unmet", 8} {"unknown", 8} {"n/a", 8}");
            foreach (var norm in policy)
            {
                text.AppendLine(
                    norm.IsDecided
                        ? FormattableString.Invariant(
                            $"  {norm.Place, -30} {norm.Met, 8} {norm.Unmet, 8} {norm.Unknown, 8} {norm.NotApplicable, 8}  {norm.Norm}{(norm.IsCovered ? "" : "  never")}"
                        )
                        : $"  {norm.Place, -30} {"(refers to another text)", 35}  {norm.Norm}"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>The report as JSON, with an object for each policy, and one in it for each norm.</summary>
    public string ToJson() => CoverageJson.Write(this);

    /// <summary>The report as one HTML page that stands by itself.</summary>
    public string ToHtml() => CoveragePage.Write(this);

    /// <summary>
    /// Writes the report to a folder under the name of this process, and the sum of all that stand there as
    /// <c>articles.txt</c>, <c>articles.json</c> and <c>articles.html</c>.
    /// </summary>
    /// <param name="folder">The folder; it is made where it does not exist.</param>
    /// <exception cref="ArgumentNullException">The folder is missing.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="FormatException">A report of another process there is none.</exception>
    public void AddTo(string folder)
    {
        Directory.CreateDirectory(Guard.NotNull(folder, nameof(folder)));
        using var process = Process.GetCurrentProcess();
        var own = FormattableString.Invariant($"{OfAProcess}{Environment.MachineName}-{process.Id}.json");
        Replace(Path.Combine(folder, own), ToJson());
        var sum = Read(folder);
        Replace(Path.Combine(folder, "articles.txt"), sum.ToText());
        Replace(Path.Combine(folder, "articles.json"), sum.ToJson());
        Replace(Path.Combine(folder, "articles.html"), sum.ToHtml());
    }

    /// <summary>Who reads the file meanwhile sees the whole text of before or of after.</summary>
    private static void Replace(string path, string text)
    {
        using var process = Process.GetCurrentProcess();
        var beside = FormattableString.Invariant($"{path}.{process.Id}");
        File.WriteAllText(beside, text);
        if (File.Exists(path))
        {
            File.Replace(beside, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(beside, path);
        }
    }

    /// <summary>The share that was seen and the number of all norms, in the invariant culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Percent:0.0}% of {Norms.Count(norm => norm.IsDecided)} norms");
}
