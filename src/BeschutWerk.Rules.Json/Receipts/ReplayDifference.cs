namespace BeschutWerk.Rules.Json;

/// <summary>One thing in which two reviews of a case differ.</summary>
/// <param name="Path">
/// Where, such as <c>decisions[indication.term].outcome</c>: parts of a list are named by what they are about.
/// </param>
/// <param name="Was">What the receipt says, as JSON; null where it says nothing.</param>
/// <param name="Is">What deciding again says, as JSON; null where it says nothing.</param>
public sealed record ReplayDifference(string Path, string? Was, string? Is)
{
    /// <summary>Place, then what it was and is.</summary>
    public override string ToString() => $"{Path}: {Was ?? "(nothing)"} -> {Is ?? "(nothing)"}";
}
