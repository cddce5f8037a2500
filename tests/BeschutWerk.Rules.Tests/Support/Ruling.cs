namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What is answered to a question of which every fact is known: the outcome, how far it binds, where it stands and
/// the values with it.
/// </summary>
/// <remarks>Without an outcome the question is not regulated.</remarks>
internal sealed record Ruling(string? Outcome, Force? Force, Norm? Basis, Citation? Place)
{
    public static Ruling NotRegulated { get; } = new(null, null, null, null);

    /// <summary>The values that come with the outcome, each as it is shown; by default none.</summary>
    public string Values { get; private init; } = "";

    /// <summary>What else the outcome is reckoned from, so that another makes it another answer.</summary>
    public string Reckoning { get; init; } = "";

    /// <summary>Outcome and force, which must be settled before anything can be answered.</summary>
    public string Answer => Outcome is null ? nameof(DecisionStatus.NotRegulated) : $"{Outcome} ({Force})";

    public IEnumerable<string> EachValue => Values.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Ruling Of(IDecision decision) =>
        decision.Status == DecisionStatus.Determined
            ? new Ruling(decision.OutcomeWord, decision.Force, decision.Basis, decision.Citation)
            {
                Values = Lines(decision.Values),
            }
            : NotRegulated;

    /// <summary>The ruling with one more value; one that does not exist in the case is left out.</summary>
    public Ruling With(string name, object? value) =>
        value is null ? this : this with { Values = $"{Values}{new OutcomeValue(name, WithoutZeros(value))}\n" };

    /// <summary>Outcome and force alone.</summary>
    public Ruling WithoutPlace() => new(Outcome, Force, null, null);

    public override string ToString() =>
        $"{Answer} on {Basis} {Place?.ToShortString()} {string.Join(", ", EachValue)}".TrimEnd();

    private static object WithoutZeros(object value) =>
        value is decimal number ? number / 1.0000000000000000000000000000m : value;

    private static string Lines(IEnumerable<OutcomeValue> values) =>
        string.Concat(values.Select(value => $"{value}\n"));
}
