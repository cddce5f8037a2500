using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>The orders of the waiting list that have a word in a policy file.</summary>
internal static class WaitingListOrders
{
    private static readonly ImmutableArray<(string Word, WaitingListOrder Order)> All =
    [
        ("byRankDate", WaitingListOrder.ByRankDate),
        ("byIndicationDate", WaitingListOrder.ByIndicationDate),
    ];

    /// <summary>The words, as a message lists them.</summary>
    public static string Words => string.Join(", ", All.Select(order => order.Word));

    /// <summary>The order with a word, or null.</summary>
    public static WaitingListOrder? Find(string word) =>
        All.FirstOrDefault(order => string.Equals(order.Word, word, StringComparison.Ordinal)).Order;

    /// <summary>The word of an order, or null.</summary>
    public static string? WordOf(WaitingListOrder order) => All.FirstOrDefault(known => known.Order == order).Word;
}
