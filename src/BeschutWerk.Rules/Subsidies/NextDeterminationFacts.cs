using System.Globalization;
using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.NextDeterminationFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about when the wage value is to be determined again. Source: Nuenen 2019 article 7 lid 3.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NextDeterminationFacts
{
    internal const int FewestMonths = 1;
    internal const int MostMonths = 1200; // the longest term that Term counts

    private readonly int? everyMonths;

    /// <summary>Starts with the day of judging and the day of the last determination.</summary>
    /// <param name="on">The day of judging, within <see cref="DateBounds"/>.</param>
    /// <param name="lastDeterminedOn">The day of the last determination, not after <paramref name="on"/>.</param>
    /// <param name="everyMonths">As <see cref="EveryMonths"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date is out of bounds, the determination is later than the day of judging, or a property refuses its value.
    /// </exception>
    public NextDeterminationFacts(LocalDate on, LocalDate lastDeterminedOn, int? everyMonths = null)
    {
        On = Guard.Date(on, nameof(on));
        LastDeterminedOn = Guard.Date(lastDeterminedOn, nameof(lastDeterminedOn));
        Guard.NotAfter(lastDeterminedOn, nameof(lastDeterminedOn), on, nameof(on));
        EveryMonths = everyMonths;
    }

    /// <summary>The day of judging.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The day on which the wage value was last determined.</summary>
    public LocalDate LastDeterminedOn { get; private init; }

    /// <summary>
    /// The interval that the wage value report gives, in whole months, 1 to 1,200, both included; null where it is
    /// unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? EveryMonths
    {
        get => everyMonths;
        init
        {
            if (value is < FewestMonths or > MostMonths)
            {
                Guard.Refuse(
                    nameof(EveryMonths),
                    FormattableString.Invariant($"must be {FewestMonths} to {MostMonths} months"),
                    value.Value.ToString(CultureInfo.InvariantCulture)
                );
            }

            everyMonths = value;
        }
    }

    internal static readonly FactRows<NextDeterminationFacts> Rows = new(
        f => new(f.On, f.LastDeterminedOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.LastDeterminedOn, (f, v) => f with { LastDeterminedOn = v }),
        Unknown(
            Norm.AssessmentFrequency,
            Form.Months.Within(new FactBounds(FewestMonths, MostMonths)),
            f => f.EveryMonths,
            (f, v) => f with { EveryMonths = v }
        )
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
