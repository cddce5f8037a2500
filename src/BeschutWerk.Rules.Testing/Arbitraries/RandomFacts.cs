using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Values for facts by their form, drawn by chance: often at a threshold of a policy, the end of a month, a leap day or the
/// last day of a term, and near the days that were drawn before.
/// </summary>
internal sealed class RandomFacts : IFactSource
{
    private static readonly int[] Numbers = [0, 1, 2, 5, 6, 7, 12, 24, 1200];

    private readonly Random random;
    private readonly int unknown;
    private readonly RandomValues values;
    private LocalDate near;
    private int texts;
    private string? required;

    /// <summary>Draws values.</summary>
    /// <param name="random">The chance.</param>
    /// <param name="unknown">Of a hundred facts that may be left out, how many are.</param>
    public RandomFacts(Random random, int unknown)
    {
        this.random = random;
        this.unknown = unknown;
        values = new RandomValues(random);
        near = values.Date();
        texts = random.Next(int.MaxValue / 2); // a text is a key too: those of one draw differ, and all but never those of two
    }

    public void Require(string name) => required = name;

    public bool? YesNo(string name) => Given(name) ? random.Next(2) == 0 : null;

    public LocalDate? Date(string name) => Given(name) ? Near() : null;

    public (LocalDate? Date, bool IsNone) DateOr(string name, string none) =>
        !Given(name) ? (null, false)
        : random.Next(4) == 0 ? (null, true)
        : (Near(), false);

    public IEnumerable<LocalDate> Dates(string name) => [.. Several(2).Select(_ => Near())];

    public int? Integer(string name) =>
        !Given(name) ? null
        : random.Next(3) == 0 ? random.Next(40)
        : Numbers[random.Next(Numbers.Length)];

    public string? Text(string name) => Given(name) ? $"text-{++texts}" : null;

    public ImmutableArray<string> Texts(string name) => [.. Several(3).Select(_ => $"text-{++texts}")];

    public Percentage? Percentage(string name) => Given(name) ? values.Percentage() : null;

    public WageValue? WageValue(string name) => Given(name) ? new WageValue(values.Percentage()) : null;

    public HoursPerWeek? Hours(string name) => Given(name) ? values.Hours() : null;

    public EuroAmount? Amount(string name) => Given(name) ? values.Amount() : null;

    public T? Word<T>(string name)
        where T : struct, Enum => Given(name) ? values.Of(Rules.Words.MembersOf<T>()) : null;

    public IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum =>
        Given(name) ? [.. Rules.Words.MembersOf<T>().Where(word => !word.Equals(except) && random.Next(3) == 0)] : null;

    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct => [.. Several(4).Select(_ => rows.From(this))];

    private LocalDate Near() => near = values.DateNear(near);

    private IEnumerable<int> Several(int most) => Enumerable.Range(0, random.Next(most + 1));

    /// <summary>What must be given always is; the rest as chance has it.</summary>
    private bool Given(string name)
    {
        var isRequired = string.Equals(name, required, StringComparison.Ordinal);
        required = null;
        return isRequired || random.Next(100) >= unknown;
    }
}
