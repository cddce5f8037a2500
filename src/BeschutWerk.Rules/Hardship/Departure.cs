using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Whether the college departs from a decision. Source: Nuenen 2019 article 12.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum DepartureResult
{
    /// <summary>The college departs: the new outcome takes the place of the original one.</summary>
    Departed = 1,

    /// <summary>The original stands.</summary>
    NotDeparted,
}

/// <summary>A decision that was departed from or stands, with everything that belongs to it.</summary>
/// <typeparam name="T">The outcome of the original decision.</typeparam>
/// <remarks>
/// Immutable; equal when every part is equal. The default value is no outcome, and its original is no decision. Source:
/// Nuenen 2019 article 12.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Departure<T> : IOutcome
    where T : struct
{
    internal Departure(Decision<T> original, T? newOutcome, string? reason)
    {
        Original = original;
        NewOutcome = newOutcome;
        Reason = reason;
    }

    /// <summary>Whether the college departs.</summary>
    public DepartureResult Result =>
        Original.IsDefault ? default
        : NewOutcome is null ? DepartureResult.NotDeparted
        : DepartureResult.Departed;

    /// <summary>The original decision, complete with its own article and findings.</summary>
    public Decision<T> Original { get; }

    /// <summary>The outcome that takes its place; null where the original stands.</summary>
    public T? NewOutcome { get; }

    /// <summary>The reason that the college states for its departure; null where the original stands.</summary>
    public string? Reason { get; }

    /// <summary>The outcome that holds: the new one, or that of the original where it stands.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public T Outcome => NewOutcome ?? Original.Outcome;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Departure.ValuesOf(Original, NewOutcome is { } outcome ? Outcomes.WordOf(outcome) : null, Reason);

    /// <summary>The result, and the original decision in one line.</summary>
    public override string ToString() => Outcomes.WordOfResult(Result) + (Original.IsDefault ? "" : $" ({Original})");
}

/// <summary>
/// A departure from a decision whose outcome type is not known when the program is written, such as one read from JSON.
/// </summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value is no outcome, and reading its original throws an
/// <see cref="InvalidOperationException"/>. Source: Nuenen 2019 article 12.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Departure : IOutcome
{
    private readonly IDecision? original;

    internal Departure(IDecision original, string? newOutcome, string? reason)
    {
        this.original = original;
        NewOutcome = newOutcome;
        Reason = reason;
    }

    /// <summary>Whether the college departs.</summary>
    public DepartureResult Result =>
        original is null ? default
        : NewOutcome is null ? DepartureResult.NotDeparted
        : DepartureResult.Departed;

    /// <summary>The original decision, complete with its own article and findings.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IDecision Original =>
        original ?? throw new InvalidOperationException("This is default(Departure), which departs from no decision.");

    /// <summary>The word of the outcome that takes its place; null where the original stands.</summary>
    public string? NewOutcome { get; }

    /// <summary>The reason that the college states for its departure; null where the original stands.</summary>
    public string? Reason { get; }

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => ValuesOf(Original, NewOutcome, Reason);

    /// <summary>The result, and the original decision in one line.</summary>
    public override string ToString() => Outcomes.WordOfResult(Result) + (original is null ? "" : $" ({original})");

    internal static ImmutableArray<OutcomeValue> ValuesOf(IDecision original, string? newOutcome, string? reason) =>
        Outcomes.Values(("original", original), ("newOutcome", newOutcome), ("reason", reason));
}
