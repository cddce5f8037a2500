using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.RegimeFacts>;

namespace BeschutWerk.Rules;

/// <summary>The day for which the national regime is asked. Source: Participatiewet article 10b.</summary>
/// <remarks>Immutable; equal when its day is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct RegimeFacts
{
    /// <summary>Asks for the regime on a day.</summary>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public RegimeFacts(LocalDate on) => On = Guard.Date(on, nameof(on));

    /// <summary>The day by whose law it is told.</summary>
    public LocalDate On { get; private init; }

    internal static readonly FactRows<RegimeFacts> Rows = new(
        f => new(f.On),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v })
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
