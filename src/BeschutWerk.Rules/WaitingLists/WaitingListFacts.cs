using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.WaitingListFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known when work becomes available: the waiting list, with for each person whether this work matches. Source:
/// Nuenen 2019 article 9 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListFacts
{
    /// <summary>Starts with the day of judging and the waiting list.</summary>
    /// <param name="on">The day on which the work is offered, within <see cref="DateBounds"/>.</param>
    /// <param name="entries">The waiting list in the order of registration; no date in it is later than that day.</param>
    /// <exception cref="InvalidValueException">A date is out of bounds, or later than the day of judging.</exception>
    public WaitingListFacts(LocalDate on, WaitingList entries)
    {
        On = Guard.Date(on, nameof(on));
        Entries = entries;
        if (entries.LatestDate > on)
        {
            RefuseLater(entries, on);
        }
    }

    /// <summary>The day on which the work is offered.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The waiting list in the order of registration.</summary>
    public WaitingList Entries { get; private init; }

    internal static readonly FactRows<WaitingListFacts> Rows = new(
        f => new(f.On, f.Entries),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(
            Form.ListOf(WaitingListEntry.Rows, entries => new WaitingList(entries), list => list),
            f => f.Entries,
            (f, v) => f with { Entries = v }
        ),
        Elsewhere(RuleFact.UnknownIn("entries", "matches", Norm.WaitingListPriority, RuleFact.Forms.YesNo))
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);

    /// <summary>Names the first entry with a date after the day of judging: there is one.</summary>
    private static void RefuseLater(WaitingList entries, LocalDate on)
    {
        var place = entries.TakeWhile(item => item.LatestDate <= on).Count();
        var (name, entry) = (FormattableString.Invariant($"{nameof(entries)}[{place}]"), entries[place]);
        Guard.NotAfter(entry.IndicatedOn, $"{name}.{nameof(entry.IndicatedOn)}", on, nameof(on));
        Guard.NotAfter(entry.LatestDate, $"{name}.{nameof(entry.MisconductDismissalOn)}", on, nameof(on));
    }
}
