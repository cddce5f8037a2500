using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// One version of a norm of national law: where it stands in that version and with which numbers, its first and last day,
/// and where it was read. A law that changes is another row; no rule changes with it.
/// </summary>
/// <remarks>Immutable; equal when its parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record StatutoryProvision
{
    private readonly LocalDate? lastDay;

    /// <summary>Makes a version.</summary>
    /// <param name="provision">The norm, its place and its numbers in this version.</param>
    /// <param name="firstDay">The first day on which the law reads so, within <see cref="DateBounds"/>.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="readIn">The versions or numbers of the gazette that were read, such as <c>Stb. 2016, 519</c>.</param>
    /// <exception cref="ArgumentNullException">The provision is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The norm is none of national law, the day is out of bounds, there is no such source, or what was read is missing or
    /// empty.
    /// </exception>
    public StatutoryProvision(Provision provision, LocalDate firstDay, LawSource source, string readIn)
    {
        Provision = Guard.NotNull(provision, nameof(provision));
        if (!NormTable.Of(provision.Norm).IsNational)
        {
            Guard.Refuse(nameof(provision), "must be of a norm of national law", provision.Norm.ToString());
        }

        FirstDay = Guard.Date(firstDay, nameof(firstDay));
        Source = Guard.Defined(source, nameof(source));
        if (string.IsNullOrWhiteSpace(readIn))
        {
            Guard.Refuse(nameof(readIn), "must say what was read", "empty");
        }

        ReadIn = readIn;
    }

    /// <summary>The norm, its place and its numbers in this version.</summary>
    public Provision Provision { get; }

    /// <summary>The first day on which the law reads so, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>
    /// The last day on which the law was seen to read so, included; null where the latest text seen still does.
    /// </summary>
    /// <exception cref="InvalidValueException">Out of <see cref="DateBounds"/>, or before the first day.</exception>
    public LocalDate? LastDay
    {
        get => lastDay;
        init
        {
            lastDay = Guard.Date(value, nameof(LastDay));
            Guard.NotBefore(value, nameof(LastDay), FirstDay, nameof(FirstDay));
        }
    }

    /// <summary>Where it was read.</summary>
    public LawSource Source { get; }

    /// <summary>The versions or numbers of the gazette that were read.</summary>
    public string ReadIn { get; }

    /// <summary>
    /// How the amount is reckoned, for <see cref="Norm.StatutoryWageCostSubsidy"/>; null for every other norm.
    /// <see cref="NationalStatutes"/> refuses a version that has it otherwise.
    /// </summary>
    public SubsidyFormula? Formula { get; init; }

    /// <summary>
    /// The hours a week of the formula: the base of <see cref="SubsidyFormula.ShareOfMinimumWageByHours"/>, more than 0, for
    /// the other formulas the most that full employment counts, if the version has such a most; null without.
    /// <see cref="NationalStatutes"/> refuses a version that has them otherwise.
    /// </summary>
    public HoursPerWeek? FormulaHours { get; init; }

    /// <summary>
    /// Who may ask for the advice, for <see cref="Norm.UwvAdviceTerm"/>; null for every other norm.
    /// <see cref="NationalStatutes"/> refuses a version that has it otherwise.
    /// </summary>
    public AdviceRequesters? Requesters { get; init; }

    /// <summary>The norm.</summary>
    public Norm Norm => Provision.Norm;

    /// <summary>What only a secondary source says is told with a warning.</summary>
    internal Caveats Caveats => Source is LawSource.Secondary ? Caveats.SecondarySource : Caveats.None;

    /// <summary>The end of its term after an event, moved where it moves.</summary>
    internal TermEnd EndAfter(LocalDate eventDate, DaysOnAPar equatedDays)
    {
        var counted = Provision.Term.GetValueOrDefault().LastDayAfter(eventDate);
        return Provision.MovesToWorkingDay
            ? GeneralTermsAct.MoveFrom(counted, equatedDays)
            : new TermEnd(counted, counted, moves: false);
    }

    /// <summary>The warnings on the days past which its term moved, or could have.</summary>
    internal Caveats CaveatsOf(TermEnd end, DaysOnAPar equatedDays) =>
        Provision.MovesToWorkingDay ? equatedDays.CaveatsOf(end, end.LastDay) : Caveats.None;

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => day >= FirstDay && !(day > LastDay);

    /// <summary>Norm, place and days, for a person who debugs.</summary>
    public override string ToString() =>
        $"{Norm} ({Provision.Citation}) {Guard.Iso(FirstDay)} - {(LastDay is { } last ? Guard.Iso(last) : "")}";
}
