using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules.Json;

/// <summary>The names of the fields of facts, gathered once from their rows.</summary>
internal static class FactNames
{
    private static readonly ConditionalWeakTable<object, Utf8Names> Known = new();

    /// <summary>The names of all rows, also of what a rule reads besides the facts; not of what stands in their lists.</summary>
    public static Utf8Names Of<T>(FactRows<T> rows)
        where T : struct =>
        Known.GetValue(
            rows,
            static given =>
                new([.. ((FactRows<T>)given).Descriptions.Where(fact => fact.List is null).Select(fact => fact.Name)])
        );
}
