using System.Collections.Immutable;

namespace BeschutWerk.Rules.Tests;

/// <summary>The values with which the facts of a rule are tried, by the form of each fact, unless a name has its own.</summary>
internal sealed class FactGrid
{
    /// <summary>The percentages and wage values.</summary>
    public decimal[] Percents { get; init; } = [0m, 29.9999m, 30m, 99.9999m, 100m];

    /// <summary>The dates; the rule refuses those that cannot go together.</summary>
    public LocalDate[] Dates { get; init; } =
    [
        new(1900, 1, 1),
        new(2015, 6, 1),
        new(2017, 6, 1),
        new(2026, 1, 29),
        new(2026, 1, 31),
        new(2026, 2, 27),
        new(2026, 2, 28),
        new(2026, 7, 31),
        new(2126, 1, 31),
        new(2999, 12, 31),
    ];

    /// <summary>The whole numbers; the facts refuse those that cannot be.</summary>
    public int[] Numbers { get; init; } = [0, 1, 5, 6, 1200];

    /// <summary>The facts that do not matter to the outcome, which are tried with one value only.</summary>
    public string[] WithOneValue { get; init; } = [];

    /// <summary>The facts that have values of their own, whatever their form.</summary>
    public IReadOnlyDictionary<string, object[]> Own { get; init; } = ImmutableDictionary<string, object[]>.Empty;

    /// <summary>The values of a fact; none for one that stands elsewhere.</summary>
    public object[] ValuesOf<TFacts>(Fact<TFacts> fact)
        where TFacts : struct
    {
        if (Own.TryGetValue(fact.Description.Name, out var own))
        {
            return own;
        }

        var forms = new Forms(this);
        fact.Take(default, forms);
        return WithOneValue.Contains(fact.Description.Name) ? [forms.Values[^1]] : forms.Values;
    }

    /// <summary>Notes the values of the form that a fact asks for.</summary>
    private sealed class Forms(FactGrid grid) : IFactSource
    {
        public object[] Values { get; private set; } = [];

        public void Require(string name) { }

        public bool? YesNo(string name) => Note<bool?>(true, false);

        public LocalDate? Date(string name) => Note<LocalDate?>([.. grid.Dates]);

        public (LocalDate? Date, bool IsNone) DateOr(string name, string none) =>
            Note<(LocalDate?, bool)>([.. grid.Dates, none]);

        public IEnumerable<LocalDate> Dates(string name) => [];

        public int? Integer(string name) => Note<int?>([.. grid.Numbers]);

        public string? Text(string name) => Note<string?>("a reason");

        public ImmutableArray<string> Texts(string name) => [];

        public Percentage? Percentage(string name) =>
            Note<Percentage?>([.. grid.Percents.Select(Rules.Percentage.FromPercent)]);

        public WageValue? WageValue(string name) =>
            Note<WageValue?>([.. grid.Percents.Select(Rules.WageValue.FromPercent)]);

        public HoursPerWeek? Hours(string name) =>
            Note<HoursPerWeek?>(HoursPerWeek.FromHours(24), HoursPerWeek.FromHours(36), HoursPerWeek.FromHours(40));

        public EuroAmount? Amount(string name) => Note<EuroAmount?>(EuroAmount.FromEuros(1000));

        public T? Word<T>(string name)
            where T : struct, Enum => Note<T?>([.. Enum.GetValues<T>()]);

        public IReadOnlyList<T>? Words<T>(string name, T except)
            where T : struct, Enum =>
            Note<IReadOnlyList<T>?>(Array.Empty<T>(), new[] { Enum.GetValues<T>().First(one => !one.Equals(except)) });

        public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
            where T : struct => [];

        private T? Note<T>(params object[] values)
        {
            Values = values;
            return default;
        }
    }
}

/// <summary>Facts with chosen values, by name; a name without one has none.</summary>
internal abstract class ChosenFacts : IFactSource
{
    public void Require(string name)
    {
        if (ValueOf(name) is null)
        {
            throw new InvalidOperationException($"{name} is required, and has no value.");
        }
    }

    public bool? YesNo(string name) => (bool?)ValueOf(name);

    public LocalDate? Date(string name) => (LocalDate?)ValueOf(name);

    public (LocalDate? Date, bool IsNone) DateOr(string name, string none) =>
        ValueOf(name) is string ? (null, true) : ((LocalDate?)ValueOf(name), false);

    public IEnumerable<LocalDate> Dates(string name) => (IEnumerable<LocalDate>?)ValueOf(name) ?? [];

    public int? Integer(string name) => (int?)ValueOf(name);

    public string? Text(string name) => (string?)ValueOf(name);

    public ImmutableArray<string> Texts(string name) => [];

    public Percentage? Percentage(string name) => (Percentage?)ValueOf(name);

    public WageValue? WageValue(string name) => (WageValue?)ValueOf(name);

    public HoursPerWeek? Hours(string name) => (HoursPerWeek?)ValueOf(name);

    public EuroAmount? Amount(string name) => (EuroAmount?)ValueOf(name);

    public T? Word<T>(string name)
        where T : struct, Enum => (T?)ValueOf(name);

    public IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum => (IReadOnlyList<T>?)ValueOf(name);

    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct => (IReadOnlyList<T>?)ValueOf(name) ?? [];

    protected abstract object? ValueOf(string name);
}

/// <summary>Facts with chosen values that stand in a table.</summary>
internal sealed class TabledFacts(IReadOnlyDictionary<string, object?> values) : ChosenFacts
{
    protected override object? ValueOf(string name) => values.GetValueOrDefault(name);
}
