namespace BeschutWerk.Rules.Mutation;

/// <summary>The changes that cannot matter, each with its reason.</summary>
/// <remarks>A line is <c>file | member | what stands there → what is put in its place | reason</c>.</remarks>
internal sealed class Equivalents
{
    private readonly HashSet<string> keys;

    private Equivalents(HashSet<string> read) => keys = read;

    public static Equivalents Read(string file)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var end = line.LastIndexOf(" | ", StringComparison.Ordinal);
            if (end < 0 || line.Split(" | ").Length < 4 || line[(end + 3)..].Trim().Length == 0)
            {
                throw new InvalidDataException($"A change that cannot matter wants its reason: {line}");
            }

            read.Add(line[..end]);
        }

        return new Equivalents(read);
    }

    public bool Contains(Change change) => keys.Contains(change.Key);

    /// <summary>The lines about these files that no change has.</summary>
    public IEnumerable<string> Stale(IReadOnlyCollection<Change> changes, string[] folders)
    {
        var known = changes.Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
        return keys.Where(key =>
            !known.Contains(key) && folders.Any(folder => Change.IsIn(key.Split(" | ")[0], folder))
        );
    }
}
