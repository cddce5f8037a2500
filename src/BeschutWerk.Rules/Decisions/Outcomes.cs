using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Reads any outcome as its word and its values.</summary>
internal static class Outcomes
{
    public static string WordOf<T>(T outcome)
        where T : struct => outcome is IOutcome withValues ? withValues.Word : Words.CamelCase(outcome.ToString()!);

    public static ImmutableArray<OutcomeValue> ValuesOf<T>(T outcome)
        where T : struct => outcome is IOutcome withValues ? withValues.Values : [];

    /// <summary>The values that are known although facts are missing.</summary>
    public static ImmutableArray<OutcomeValue> PartlyKnownValuesOf<T>(T outcome)
        where T : struct => outcome is IPartlyKnownOutcome partly ? partly.ValuesWhileFactsAreMissing : [];

    /// <summary>Word and values in one line, in the invariant culture: <c>decidedLate (lastDay: 2026-03-11)</c>.</summary>
    public static string Describe(IOutcome outcome) =>
        outcome.Values.IsEmpty ? outcome.Word : $"{outcome.Word} ({string.Join(", ", outcome.Values)})";

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
