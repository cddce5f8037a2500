namespace BeschutWerk.Rules;

/// <summary>Marks unknown facts, a bit for each by its place among the facts of the rule.</summary>
internal static class Unknowns
{
    /// <summary>The bit of the fact at a place, set when the fact is unknown.</summary>
    public static uint When(bool isUnknown, int place) => isUnknown ? 1u << place : 0;
}
