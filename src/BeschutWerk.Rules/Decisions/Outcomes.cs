using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Reads any outcome as its word and its values.</summary>
internal static class Outcomes
{
    /// <summary>What stands where an outcome was left at its default, which is an outcome of no question.</summary>
    private const string None = "(no outcome)";

    public static string WordOf<T>(T outcome)
        where T : struct =>
        outcome is IOutcome withValues ? withValues.Word
        : outcome.Equals(default(T)) ? None
        : Words.CamelCase(outcome.ToString()!);

    /// <summary>The word of the result in an outcome that has values.</summary>
    public static string WordOfResult<T>(T result)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(result, default) ? None : Words.Of(result);

    public static ImmutableArray<OutcomeValue> ValuesOf<T>(T outcome)
        where T : struct => outcome is IOutcome withValues ? withValues.Values : [];

    /// <summary>The values that are known although facts are missing.</summary>
    public static ImmutableArray<OutcomeValue> PartlyKnownValuesOf<T>(T outcome)
        where T : struct => outcome is IPartlyKnownOutcome partly ? partly.ValuesWhileFactsAreMissing : [];

    /// <summary>Word and values in one line, in the invariant culture: <c>decidedLate (lastDay: 2026-03-11)</c>.</summary>
    public static string Describe(IOutcome outcome) =>
        outcome.Word is None || outcome.Values.IsEmpty
            ? outcome.Word
            : $"{outcome.Word} ({string.Join(", ", outcome.Values)})";

    /// <summary>The values that exist, in the order given.</summary>
    public static ImmutableArray<OutcomeValue> Values(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var builder = ImmutableArray.CreateBuilder<OutcomeValue>();
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                builder.Add(new OutcomeValue(name, value));
            }
        }

        return builder.ToImmutable();
    }
}
