using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The form in which a fact is given: what the catalogue says of it, and how it is read and written.</summary>
/// <param name="description">What may be given, in English, as the catalogue has it.</param>
/// <param name="read">Reads the value of a name from a source; null where it has none.</param>
/// <param name="write">Writes the value of a name, which is not null, to a sink.</param>
internal sealed class FactForm<TValue>(
    string description,
    Func<IFactSource, string, TValue> read,
    Action<IFactSink, string, TValue> write
)
{
    /// <summary>What may be given, in English, as the catalogue has it.</summary>
    public string Description { get; } = description;

    /// <summary>
    /// The values that are tried to see what another would change, nearest to the present one first: every one of a few,
    /// otherwise those at which something turns. None for what nobody changes to see, such as a list.
    /// </summary>
    public Func<Boundaries, TValue, IEnumerable<TValue>> Others { get; init; } = (_, _) => [];

    /// <summary>The numbers that are allowed; null where the form alone tells that.</summary>
    public FactBounds? Bounds { get; init; }

    /// <summary>The texts that are allowed, as a regular expression of ECMA-262; null where any is.</summary>
    public string? Pattern { get; init; }

    /// <summary>Reads the value of a name from a source; null where it has none.</summary>
    public TValue Read(IFactSource source, string name) => read(source, name);

    /// <summary>Writes the value of a name, which is not null, to a sink.</summary>
    public void Write(IFactSink sink, string name, TValue value) => write(sink, name, value);

    /// <summary>The same form with another description.</summary>
    public FactForm<TValue> As(string other) =>
        new(other, read, write)
        {
            Others = Others,
            Bounds = Bounds,
            Pattern = Pattern,
        };

    /// <summary>The same form with other values to try.</summary>
    public FactForm<TValue> Trying(Func<Boundaries, TValue, IEnumerable<TValue>> others) =>
        new(Description, read, write)
        {
            Others = others,
            Bounds = Bounds,
            Pattern = Pattern,
        };

    /// <summary>The same form, within bounds that the fact itself guards.</summary>
    public FactForm<TValue> Within(FactBounds bounds) =>
        new(Description, read, write)
        {
            Others = Others,
            Bounds = bounds,
            Pattern = Pattern,
        };

    /// <summary>The same form, for texts that the fact itself guards.</summary>
    /// <param name="pattern">Which texts it takes, as a regular expression of ECMA-262.</param>
    public FactForm<TValue> Matching(string pattern) =>
        new(Description, read, write)
        {
            Others = Others,
            Bounds = Bounds,
            Pattern = pattern,
        };
}

/// <summary>The forms in which facts are given.</summary>
internal static class Form
{
    public static readonly FactForm<bool?> YesNo = new(
        RuleFact.Forms.YesNo,
        (source, name) => source.YesNo(name),
        (sink, name, value) => sink.YesNo(name, value.GetValueOrDefault())
    )
    {
        Others = (_, _) => [true, false],
    };

    public static readonly FactForm<LocalDate?> Date = new(
        RuleFact.Forms.Date,
        (source, name) => source.Date(name),
        (sink, name, value) => sink.Date(name, value.GetValueOrDefault())
    );

    /// <summary>The day of an act that someone can still choose, or that can turn out to have been another.</summary>
    public static readonly FactForm<LocalDate?> DayOfAct = Date.Trying(
        (boundaries, present) => boundaries.DaysAround(present).Cast<LocalDate?>()
    );

    public static readonly FactForm<int?> WholeNumber = new(
        RuleFact.Forms.WholeNumber,
        (source, name) => source.Integer(name),
        (sink, name, value) => sink.Integer(name, value.GetValueOrDefault())
    );

    public static readonly FactForm<int?> Months = WholeNumber
        .As(RuleFact.Forms.Months)
        .Trying((boundaries, present) => boundaries.MonthsAround(present).Cast<int?>());

    public static readonly FactForm<string?> Text = new(
        RuleFact.Forms.Text,
        (source, name) => source.Text(name),
        (sink, name, value) => sink.Text(name, value!)
    )
    {
        Others = (_, present) => [present is null ? Stated : null], // what it says changes nothing
    };

    public static readonly FactForm<Percentage?> Percentage = new(
        RuleFact.Forms.Percentage,
        (source, name) => source.Percentage(name),
        (sink, name, value) => sink.Percentage(name, value.GetValueOrDefault())
    )
    {
        Others = (boundaries, present) => boundaries.PercentagesAround(present).Cast<Percentage?>(),
    };

    public static readonly FactForm<WageValue?> WageValue = new(
        RuleFact.Forms.Percentage,
        (source, name) => source.WageValue(name),
        (sink, name, value) => sink.Percentage(name, value.GetValueOrDefault().Percentage)
    )
    {
        Others = (boundaries, present) =>
            boundaries
                .PercentagesAround(present?.Percentage)
                .Select(percentage => (WageValue?)Rules.WageValue.FromPercent(percentage.ToDecimal())),
    };

    public static readonly FactForm<HoursPerWeek?> HoursPerWeek = new(
        RuleFact.Forms.HoursPerWeek,
        (source, name) => source.Hours(name),
        (sink, name, value) => sink.Hours(name, value.GetValueOrDefault())
    )
    {
        Others = (boundaries, present) => boundaries.HoursAround(present).Cast<HoursPerWeek?>(),
    };

    public static readonly FactForm<EuroAmount?> AmountWithAllowance = new(
        RuleFact.Forms.AmountWithAllowance,
        (source, name) => source.Amount(name),
        (sink, name, value) => sink.Amount(name, value.GetValueOrDefault())
    );

    public static readonly FactForm<PositionQuota?> Quota = new(
        RuleFact.Forms.WholeNumber,
        (source, name) =>
            source.Integer(name) is { } number ? Made(name, () => PositionQuota.FromPositions(number)) : null,
        (sink, name, value) => sink.Integer(name, value.GetValueOrDefault().Positions)
    )
    {
        Bounds = new FactBounds(0, PositionQuota.Most),
    };

    public static readonly FactForm<LastAssessment?> LastAssessment = new(
        $"{RuleFact.Forms.Date} | {Never}",
        (source, name) =>
            source.DateOr(name, Never) switch
            {
                (_, IsNone: true) => Rules.LastAssessment.Never,
                ({ } date, _) => Made(name, () => Rules.LastAssessment.On(date)),
                _ => null,
            },
        (sink, name, value) =>
        {
            if (value?.Date is { } date)
            {
                sink.Date(name, date);
            }
            else
            {
                sink.Word(name, Never);
            }
        }
    )
    {
        Others = (boundaries, present) =>
            boundaries
                .DaysAround(present?.Date)
                .Select(day => (LastAssessment?)Rules.LastAssessment.On(day))
                .Prepend(Rules.LastAssessment.Never),
    };

    public static readonly FactForm<SuitableInstruments?> SuitableInstruments = new(
        $"[{RuleFact.Forms.OneOf(Words.AllBut(Rules.SuitableInstruments.None))}], [] where none suits",
        (source, name) =>
            source
                .Words(name, except: Rules.SuitableInstruments.None)
                ?.Aggregate(Rules.SuitableInstruments.None, (all, one) => all | one),
        (sink, name, value) =>
            sink.Words(
                name,
                Words
                    .MembersOf<SuitableInstruments>()
                    .Where(one => one != Rules.SuitableInstruments.None && value?.HasFlag(one) is true)
                    .Select(Words.Of)
            )
    )
    {
        Others = (_, present) =>
            Words
                .MembersOf<SuitableInstruments>()
                .Select(one =>
                    (SuitableInstruments?)(
                        one is Rules.SuitableInstruments.None ? one : present.GetValueOrDefault() ^ one
                    )
                ),
    };

    public static readonly FactForm<EquatedDays?> EquatedDays = new(
        RuleFact.Forms.Dates,
        (source, name) => new EquatedDays(source.Dates(name)),
        (sink, name, value) => sink.Dates(name, value.GetValueOrDefault())
    );

    public static readonly FactForm<ImmutableArray<string>?> Texts = new(
        "[text]",
        (source, name) => source.Texts(name),
        (sink, name, value) => sink.Words(name, value.GetValueOrDefault())
    );

    /// <summary>The word for an assessment that there never was.</summary>
    public const string Never = "never";

    /// <summary>A text that states something, whatever it is.</summary>
    private const string Stated = "…";

    /// <summary>One of the words of an enumeration.</summary>
    public static FactForm<T?> OneOf<T>()
        where T : struct, Enum =>
        new(
            RuleFact.Forms.OneOf<T>(),
            (source, name) => source.Word<T>(name),
            (sink, name, value) => sink.Word(name, Words.Of(value.GetValueOrDefault()))
        )
        {
            Others = (_, _) => Words.MembersOf<T>().Cast<T?>(),
        };

    /// <summary>A list of objects, each with its own facts, of which something is made.</summary>
    public static FactForm<TValue?> ListOf<TItem, TValue>(
        FactRows<TItem> rows,
        Func<IReadOnlyList<TItem>, TValue> make,
        Func<TValue, IEnumerable<TItem>> items
    )
        where TItem : struct
        where TValue : struct =>
        new(
            $"[{rows.Form}]",
            (source, name) => make(source.Items(name, rows)),
            (sink, name, value) => sink.Items(name, items(value.GetValueOrDefault()), rows)
        );

    /// <summary>A value of a fact, whose refusal names the fact.</summary>
    private static T Made<T>(string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidValueException refusal)
        {
            throw new InvalidValueException(name, refusal.Requirement, refusal.Actual);
        }
    }
}
