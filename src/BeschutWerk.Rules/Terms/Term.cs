using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// A length of time that a rule fixes, with the three ways in which the law counts it: after an event
/// (<see cref="LastDayAfter"/>, <see cref="FirstDayBeyond"/>), from a first day (<see cref="LastDayFrom"/>), and
/// after an event with suspensions (<see cref="SuspendedTerm.LastDayAfter"/>).
/// </summary>
/// <remarks>
/// <para>
/// Immutable. Equality is that of amount and unit: 8 weeks and 56 days are different values. No order is defined,
/// since a month has no fixed number of days.
/// </para>
/// <para>The default value is no term: reading or counting it throws an <see cref="InvalidOperationException"/>.</para>
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Term : IFormattable
#if !NETSTANDARD2_0
        , IWrittenValue<Term>
#endif
{
    /// <summary>The longest term in years. It keeps every result within the calendar.</summary>
    private const int MaximumYears = 100;

    /// <summary>The last year from which the longest term, and the day after it, stay within the calendar.</summary>
    private const int LastYear = 9999 - MaximumYears - 1;

    private readonly int amount;
    private readonly TermUnit unit;

    private Term(int amount, TermUnit unit, int maximum)
    {
        if (amount < 1 || amount > maximum)
        {
            Guard.Refuse(nameof(amount), $"must be 1 to {Invariant(maximum)} {Words.Of(unit)}", Invariant(amount));
        }

        this.amount = amount;
        this.unit = unit;
    }

    /// <summary>The number of units, 1 or more.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Amount => amount > 0 ? amount : throw NoTerm();

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public TermUnit Unit => amount > 0 ? unit : throw NoTerm();

    /// <summary>A term of calendar days.</summary>
    /// <param name="amount">1 to 36,500 days.</param>
    /// <exception cref="InvalidValueException">The number is outside these bounds.</exception>
    public static Term FromDays(int amount) => new(amount, TermUnit.Days, MaximumYears * 365);

    /// <summary>A term of weeks.</summary>
    /// <param name="amount">1 to 5,200 weeks.</param>
    /// <exception cref="InvalidValueException">The number is outside these bounds.</exception>
    public static Term FromWeeks(int amount) => new(amount, TermUnit.Weeks, MaximumYears * 52);

    /// <summary>A term of calendar months.</summary>
    /// <param name="amount">1 to 1,200 months.</param>
    /// <exception cref="InvalidValueException">The number is outside these bounds.</exception>
    public static Term FromMonths(int amount) => new(amount, TermUnit.Months, MaximumYears * 12);

    /// <summary>A term of calendar years, kept as months.</summary>
    /// <param name="amount">1 to 100 years.</param>
    /// <exception cref="InvalidValueException">The number is outside these bounds.</exception>
    public static Term FromYears(int amount) => FromMonths(Guard.Within(amount, 1, MaximumYears, nameof(amount)) * 12);

    /// <summary>Reads a term in English or Dutch.</summary>
    /// <param name="text">
    /// A whole number in digits, a space and a unit in lower case: <c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>, one or
    /// more of them, or <c>dag</c>, <c>week</c>, <c>maand</c> or <c>jaar</c> with its plural. For example <c>8 weeks</c>,
    /// <c>8 weken</c> or <c>1 month</c>; years are kept as months.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">It is no term, or longer than 100 years.</exception>
    public static Term Parse(string text) =>
        WrittenForm.Required(
            TryParse(Guard.NotNull(text, nameof(text)), out var term),
            term,
            text,
            "a term",
            "a number and a unit, 100 years at most, such as '8 weeks', '6 months' or '8 weken'"
        );

    /// <summary>Reads a term as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="term">The term, or the default value.</param>
    /// <returns>Whether the text is a term.</returns>
    public static bool TryParse(string? text, out Term term)
    {
        term =
            TryRead(text, out var amount, out var unit) && amount >= 1 && amount <= unit.Most
                ? unit.Of(amount)
                : default;
        return term != default;
    }

    /// <summary>Reads a term; what is out of its bounds is refused, and what is no term at all is null.</summary>
    /// <exception cref="InvalidValueException">The number is out of the bounds of a term in its unit.</exception>
    internal static Term? ParseWithinBounds(string text) =>
        TryRead(text, out var amount, out var unit) ? unit.Of(amount) : null;

    /// <summary>
    /// The last day of a term after an event ("within 8 weeks after receipt"): the day of the event is not counted,
    /// and "within" is still met on the last day. A month without the corresponding date ends on its last day.
    /// </summary>
    /// <param name="eventDate">The day of the event, in the ISO calendar, in year 9898 at the latest.</param>
    /// <returns>The last day, included in the term: 8 weeks after 2026-01-05 end on 2026-03-02.</returns>
    /// <exception cref="InvalidValueException">The date is outside the bounds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate LastDayAfter(LocalDate eventDate) => Add(eventDate, nameof(eventDate));

    /// <summary>
    /// The first day on which a term after an event is over ("only after 6 months since the dismissal"): the day after
    /// the last day of the term.
    /// </summary>
    /// <param name="eventDate">The day of the event, in the ISO calendar, in year 9898 at the latest.</param>
    /// <returns>The first day outside the term: 6 months after 2025-08-31 are over on 2026-03-01.</returns>
    /// <exception cref="InvalidValueException">The date is outside the bounds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate FirstDayBeyond(LocalDate eventDate) => Add(eventDate, nameof(eventDate)).PlusDays(1);

    /// <summary>
    /// The last day of a term with a first day (a trajectory, a contract): the first day is counted, so the term ends
    /// on the day before the corresponding date; where the month lacks that date, on the last day of that month.
    /// </summary>
    /// <remarks>
    /// A lengthened term is counted from the original first day with its whole length, never on from an end that may
    /// already have been clamped. A later first day never gives an earlier last day.
    /// </remarks>
    /// <param name="firstDay">The first day, in the ISO calendar, in year 9898 at the latest.</param>
    /// <returns>
    /// The last day, included in the term: 6 months from 2026-01-01 end on 2026-06-30, from 2025-08-31 on 2026-02-28.
    /// </returns>
    /// <exception cref="InvalidValueException">The date is outside the bounds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate LastDayFrom(LocalDate firstDay)
    {
        var corresponding = Add(firstDay, nameof(firstDay));
        var monthLacksTheDate = unit == TermUnit.Months && corresponding.Day < firstDay.Day;
        return monthLacksTheDate ? corresponding : corresponding.PlusDays(-1);
    }

    /// <summary>
    /// The first event whose term still runs on a day: <see cref="LastDayAfter"/> of an event is that day or later from
    /// this date on, and earlier before it.
    /// </summary>
    /// <param name="day">The day, within <see cref="DateBounds"/>.</param>
    internal LocalDate FirstEventStillRunning(LocalDate day)
    {
        var corresponding = unit switch
        {
            TermUnit.Days => day.PlusDays(-Amount),
            TermUnit.Weeks => day.PlusWeeks(-Amount),
            _ => day.PlusMonths(-Amount),
        };
        // Where the earlier month lacks the date, its last day is too early: a term from there ends before the day.
        return LastDayAfter(corresponding) < day ? corresponding.PlusDays(1) : corresponding;
    }

    /// <summary>The amount with its unit in English, in the invariant culture: <c>8 weeks</c>.</summary>
    public override string ToString() =>
        amount == 0
            ? "(no term)"
            : $"{Invariant(amount)} {(amount == 1 ? Words.Of(unit).TrimEnd('s') : Words.Of(unit))}";

    /// <summary>As <see cref="ToString()"/>: the value has one form, in every culture.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => WrittenForm.General(format, ToString());

    private LocalDate Add(LocalDate date, string parameter)
    {
        if (amount == 0)
        {
            throw NoTerm();
        }

        Guard.IsoCalendar(date, parameter);
        if (date.Year > LastYear)
        {
            Guard.Refuse(parameter, $"must lie in year {Invariant(LastYear)} or before", Guard.Iso(date));
        }

        return unit switch
        {
            TermUnit.Days => date.PlusDays(amount),
            TermUnit.Weeks => date.PlusWeeks(amount),
            _ => date.PlusMonths(amount),
        };
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static InvalidOperationException NoTerm() =>
        new(
            "This is default(Term), which has no length; make a term with Term.FromDays, FromWeeks, FromMonths or FromYears."
        );

    private static bool TryRead(string? text, out int amount, out (Func<int, Term> Of, int Most) unit)
    {
        var parts = text?.Split(' ') ?? [];
        amount = 0;
        unit = parts.Length == 2 ? UnitOf(parts[1]) : default;
        return unit.Of is not null
            && int.TryParse(
                parts[0],
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out amount
            );
    }

    private static (Func<int, Term> Of, int Most) UnitOf(string word) =>
        word switch
        {
            "day" or "days" or "dag" or "dagen" => (FromDays, MaximumYears * 365),
            "week" or "weeks" or "weken" => (FromWeeks, MaximumYears * 52),
            "month" or "months" or "maand" or "maanden" => (FromMonths, MaximumYears * 12),
            "year" or "years" or "jaar" => (FromYears, MaximumYears),
            _ => default,
        };
}
