using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// One norm as a policy regulates it: where it stands, the numbers and days that the policy gives it, what it asks and how
/// far it binds.
/// </summary>
/// <remarks>
/// Immutable; equal when its parts are equal. Which numbers a norm needs stands in <see cref="NormDescription"/>: a
/// provision without one of them, or with one too many, cannot be made.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record Provision
{
    private readonly Citation? note;
    private readonly Citation? alsoAt;
    private readonly bool movesToWorkingDay;
    private readonly string? refersTo;
    private readonly Force force;
    private readonly ulong asked;
    private readonly ulong possible;
    private readonly uint kinds;
    private readonly ValueArray<string> items;

    /// <summary>Regulates a norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="term">Its term; as each number and day, null where the norm has none or may lack it.</param>
    /// <param name="percentage">Its percentage.</param>
    /// <param name="hours">Its hours a week.</param>
    /// <param name="firstDay">The first day of its period, within <see cref="DateBounds"/>.</param>
    /// <param name="lastDay">
    /// The last day of its period, included, not before the first, within <see cref="DateBounds"/>.
    /// </param>
    /// <exception cref="InvalidValueException">
    /// There is no such norm, the citation or the term is a default value, a number or day is missing or out of place, a
    /// term is not in months where it must be, a day is out of bounds, or a period ends before it starts.
    /// </exception>
    public Provision(
        Norm norm,
        Citation citation,
        Term? term = null,
        Percentage? percentage = null,
        HoursPerWeek? hours = null,
        LocalDate? firstDay = null,
        LocalDate? lastDay = null
    )
    {
        Norm = Guard.Defined(norm, nameof(norm));
        Guard.Initialized(citation != default, nameof(citation));
        Guard.Initialized(term != default(Term), nameof(term));
        var description = NormTable.Of(norm);
        var needed = description.Numbers;
        RequireIff(ProvisionNumbers.Term, term, nameof(term));
        RequireIff(ProvisionNumbers.Percentage, percentage, nameof(percentage));
        RequireIff(ProvisionNumbers.HoursPerWeek, hours, nameof(hours));
        if (needed.HasFlag(ProvisionNumbers.InMonths) && term is { Unit: not TermUnit.Months } other)
        {
            Guard.Refuse(nameof(term), $"must be in months for {Norm}", other.ToString());
        }

        RequireIff(ProvisionNumbers.FirstDay, firstDay, nameof(firstDay));
        RequireIff(ProvisionNumbers.LastDay, lastDay, nameof(lastDay));
        FirstDay = Guard.Date(firstDay, nameof(firstDay));
        LastDay = Guard.Date(lastDay, nameof(lastDay));
        Guard.NotBefore(lastDay, nameof(lastDay), firstDay, nameof(firstDay));
        Citation = citation;
        Term = term;
        Percentage = percentage;
        Hours = hours;
        force = description.Force;
        asked = NormConditions.MaskOf(UsualConditions);
        possible = NormConditions.MaskOf(description.Conditions);
        kinds = MaskOf(description.Conduct);
    }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>Where the explanatory note to it stands; null where there is none that an outcome rests on.</summary>
    /// <exception cref="InvalidValueException">The citation is a default value.</exception>
    public Citation? Note
    {
        get => note;
        init
        {
            Guard.Initialized(value != default(Citation), nameof(Note));
            note = value;
        }
    }

    /// <summary>A second place that says the same; null where there is none.</summary>
    /// <exception cref="InvalidValueException">The citation is a default value.</exception>
    public Citation? AlsoAt
    {
        get => alsoAt;
        init
        {
            Guard.Initialized(value != default(Citation), nameof(AlsoAt));
            alsoAt = value;
        }
    }

    /// <summary>
    /// Whether the term, when it ends on a Saturday, Sunday or generally recognised holiday, runs to the next day that is
    /// none: always for a term of an act or decree (Algemene termijnenwet articles 1 and 3), for a term of policy rules
    /// only where these say so.
    /// </summary>
    /// <exception cref="InvalidValueException">
    /// It is set, and the norm has no term within which someone must decide or advise.
    /// </exception>
    public bool MovesToWorkingDay
    {
        get => movesToWorkingDay;
        init
        {
            if (value && !NormTable.Of(Norm).Numbers.HasFlag(ProvisionNumbers.MayMove))
            {
                Guard.Refuse(nameof(MovesToWorkingDay), $"must be false: {Norm} has no term that can move", "true");
            }

            movesToWorkingDay = value;
        }
    }

    /// <summary>Its term; null for a norm that has none.</summary>
    public Term? Term { get; }

    /// <summary>Its percentage; null for a norm that has none.</summary>
    public Percentage? Percentage { get; }

    /// <summary>Its hours a week; null for a norm that has none.</summary>
    public HoursPerWeek? Hours { get; }

    /// <summary>The first day of its period; null for a norm that has none.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of its period, included; null for a norm that has none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The document to which it leaves the matter, by its title; null where it decides for itself.</summary>
    /// <exception cref="InvalidValueException">The title is empty.</exception>
    public string? RefersTo
    {
        get => refersTo;
        init
        {
            if (value is not null && string.IsNullOrWhiteSpace(value))
            {
                Guard.Refuse(nameof(RefersTo), "must be the title of a document, or null", "empty");
            }

            refersTo = value;
        }
    }

    /// <summary>
    /// How far it binds: usually as <see cref="NormDescription.Force"/> says, otherwise as this text has it, such as a
    /// subsidy that the college may grant.
    /// </summary>
    /// <exception cref="InvalidValueException">It is none of <see cref="NormDescription.Forces"/>.</exception>
    public Force Force
    {
        get => force;
        init
        {
            var forces = NormTable.Of(Norm).Forces;
            if (!forces.Contains(value))
            {
                Guard.Refuse(
                    nameof(Force),
                    $"must be {string.Join(" or ", forces.Select(Words.Of))} for {Norm}",
                    Facts.Text(value)
                );
            }

            force = value;
        }
    }

    /// <summary>
    /// The conditions that this text puts: by default those of <see cref="NormDescription.Conditions"/>, without the wage
    /// value where no percentage is given.
    /// </summary>
    /// <exception cref="InvalidValueException">
    /// One of them is none of the norm, or the wage value stands among them without a percentage, or a percentage without
    /// it.
    /// </exception>
    public ImmutableArray<Condition> Requires
    {
        get => [.. NormConditions.AskedBy(Norm).Where(Asks)];
        init
        {
            var conditions = NormConditions.AskedBy(Norm);
            var given = value.IsDefault ? [] : value;
            foreach (var wrong in given.Where(condition => !conditions.Contains(condition)))
            {
                Guard.Refuse(nameof(Requires), AllowedConditions(conditions), Words.Of(wrong));
            }

            if (conditions.Contains(Condition.WageValue) && given.Contains(Condition.WageValue) != Percentage.HasValue)
            {
                Guard.Refuse(
                    nameof(Requires),
                    Percentage is null
                        ? "must not hold wageValue without a percentage"
                        : "must hold wageValue, for which the percentage is given",
                    $"[{string.Join(", ", given.Select(Words.Of))}]"
                );
            }

            asked = NormConditions.MaskOf(given);
        }
    }

    /// <summary>
    /// The kinds of conduct that this text lists as misconduct, of <see cref="Norm.MisconductKinds"/>: by default every
    /// kind. None for another norm. Conduct of another kind the college assesses.
    /// </summary>
    /// <exception cref="InvalidValueException">
    /// The norm is another, no kind is given, or one of them is no kind of misconduct.
    /// </exception>
    public ImmutableArray<Conduct> Conduct
    {
        get => [.. Words.MembersOf<Conduct>().Where(Lists)];
        init
        {
            var given = value.IsDefault ? [] : value;
            var listed = NormConditions.KindsOf(Norm);
            if (given.IsEmpty != listed.IsEmpty || given.Any(kind => !listed.Contains(kind)))
            {
                Guard.Refuse(
                    nameof(Conduct),
                    listed.IsEmpty
                        ? $"must be empty: {Norm} lists no conduct"
                        : $"must be one or more of {string.Join(", ", listed.Select(Words.Of))}",
                    $"[{string.Join(", ", given.Select(kind => Facts.Text(kind)))}]"
                );
            }

            kinds = MaskOf(given);
        }
    }

    /// <summary>What the text lists, such as the provisions that it offers, in its order; none where it lists nothing.</summary>
    /// <exception cref="InvalidValueException">The norm lists nothing, or an item is empty or not on one line.</exception>
    public ImmutableArray<string> Items
    {
        get => items.OrEmpty;
        init
        {
            var given = value.IsDefault ? [] : value;
            if (!given.IsEmpty && !NormConditions.TakesItems(Norm))
            {
                Guard.Refuse(nameof(Items), $"must be empty: {Norm} lists nothing", $"{given.Length} items");
            }

            if (given.Any(item => string.IsNullOrWhiteSpace(item) || item.Any(char.IsControl)))
            {
                Guard.Refuse(
                    nameof(Items),
                    "must each be a text on one line",
                    "an empty item, or one with line breaks"
                );
            }

            items = new ValueArray<string>(given);
        }
    }

    /// <summary>Place, norm and numbers, and what is not usual for the norm: in one line, for a person who debugs.</summary>
    public override string ToString()
    {
        var parts = Facts.Behind(
            (nameof(Term), Term),
            (nameof(Percentage), Percentage),
            (nameof(Hours), Hours),
            (nameof(FirstDay), FirstDay),
            (nameof(LastDay), LastDay),
            (nameof(MovesToWorkingDay), MovesToWorkingDay ? true : null),
            (nameof(Force), force == NormTable.Of(Norm).Force ? null : force),
            (nameof(Requires), AsksAsUsual ? null : $"[{string.Join(", ", Requires.Select(Words.Of))}]"),
            (nameof(Conduct), Conduct.IsEmpty ? null : $"[{string.Join(", ", Conduct.Select(Words.Of))}]"),
            (nameof(Items), Items.IsEmpty ? null : $"[{string.Join(", ", Items)}]"),
            (nameof(Note), Note?.ToShortString()),
            (nameof(AlsoAt), AlsoAt?.ToShortString()),
            (nameof(RefersTo), RefersTo is null ? null : "another text")
        );
        return $"{Citation.ToShortString()} {Norm}{parts}";
    }

    /// <summary>The conditions where the text says nothing of them.</summary>
    internal IEnumerable<Condition> UsualConditions =>
        NormConditions.AskedBy(Norm).Where(condition => condition != Condition.WageValue || Percentage is not null);

    /// <summary>Whether the text asks every condition that the norm can ask.</summary>
    internal bool AsksAsUsual => asked == possible;

    /// <summary>Whether the text asks a condition.</summary>
    internal bool Asks(Condition condition) => ((asked >> (int)condition) & 1) != 0;

    /// <summary>
    /// The answer to a condition; <paramref name="otherwise"/> where the text does not put it, and then nothing depends on
    /// the facts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer Asks(Condition condition, Answer answer, Answer otherwise) => Asks(condition) ? answer : otherwise;

    /// <summary>As above for a condition that counts as fulfilled where the text does not put it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer Asks(Condition condition, Answer answer) => Asks(condition, answer, otherwise: Answer.Yes);

    /// <summary>
    /// The answer to two conditions of which one is enough: one that the text does not put is no ground, and where it puts
    /// neither no ground is needed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer AsksOneOf(Condition one, Answer answer, Condition other, Answer otherAnswer) =>
        Asks(one) || Asks(other) ? Asks(one, answer, Answer.No) | Asks(other, otherAnswer, Answer.No) : Answer.Yes;

    /// <summary>Whether the text lists conduct of a kind.</summary>
    internal bool Lists(Conduct kind) => ((kinds >> (int)kind) & 1) != 0;

    private static uint MaskOf(ImmutableArray<Conduct> kinds) =>
        kinds.Aggregate(0u, (mask, kind) => mask | (1u << (int)kind));

    private string AllowedConditions(ImmutableArray<Condition> possible) =>
        possible.IsEmpty
            ? $"must be empty: the conditions of {Norm} are norms of their own, or it has none"
            : $"must be of {string.Join(", ", possible.Select(Words.Of))}";

    private void RequireIff<T>(ProvisionNumbers which, T? number, string parameter)
        where T : struct
    {
        var description = NormTable.Of(Norm);
        var needed = description.Numbers.HasFlag(which);
        if (needed != number.HasValue && !(needed && description.OptionalNumbers.HasFlag(which)))
        {
            var requirement = needed ? $"must be given: {Norm} needs it" : $"must be absent: {Norm} has none";
            Guard.Refuse(parameter, requirement, number is { } given ? Facts.Text(given) : "absent");
        }
    }
}
