using FsCheck;

namespace BeschutWerk.Rules.Testing;

/// <content>Policies, their parts, and the national law under them.</content>
public static partial class Arbitraries
{
    /// <summary>Policies of any norms that do not lack one that they need, with any numbers, places, days and orders.</summary>
    public static Arbitrary<Policy> Policies() => PolicyGenerator.Any();

    /// <summary>The days of a policy, each known or fixed or not.</summary>
    public static Arbitrary<PolicyValidity> PolicyValidities() =>
        Drawn.Of(PolicyGenerator.Validity, PolicyGenerator.Smaller);

    /// <summary>One to three policies of a municipality, each of which is in force on some day.</summary>
    public static Arbitrary<PolicyHistory> PolicyHistories() =>
        Drawn.Of(HistoryGenerator.Make, HistoryGenerator.Smaller);

    /// <summary>
    /// Policies with the days on which they were published and sheltered work was introduced, known or unknown.
    /// </summary>
    public static Arbitrary<PolicyHistoryEntry> PolicyHistoryEntries() =>
        Drawn.Of(values => HistoryGenerator.Entry(values, "text-1"), HistoryGenerator.Smaller);

    /// <summary>Provisions for any norm, of national law too, with the numbers that it needs.</summary>
    public static Arbitrary<Provision> Provisions() =>
        Drawn.Of(
            values => PolicyGenerator.ProvisionOf(values.Random, values.Of(Words.MembersOf<Norm>())),
            PolicyGenerator.SmallerProvisions
        );

    /// <summary>The provisions of a policy.</summary>
    public static Arbitrary<ProvisionCollection> ProvisionCollections() =>
        Drawn.Of(
            values => PolicyGenerator.Make(values.Random).Provisions,
            value => Shrinking.Shorter(value, (IEnumerable<Provision> all) => new ProvisionCollection(all))
        );

    /// <summary>Places in texts of every kind.</summary>
    public static Arbitrary<Citation> Citations() =>
        Drawn.In(values => PolicyGenerator.Place(values.Random), value => Citation.Parse("art. 1", value.Regulation));

    /// <summary>Texts of municipalities and of national law.</summary>
    public static Arbitrary<Regulation> Regulations() =>
        Drawn.In(
            values => values.Of(PolicyGenerator.Texts),
            value => value with { BwbId = null },
            value => value with { CvdrId = null }
        );

    /// <summary>Orders of a waiting list: up to three groups, then dates, then perhaps the registration.</summary>
    public static Arbitrary<WaitingListOrder> WaitingListOrders() =>
        Drawn.Of(
            values => PolicyGenerator.Order(values.Random, ranksDismissals: values.OneIn(2)),
            value =>
                Shrinking.Each(
                    value,
                    value.Keys.Select(key =>
                        (Func<WaitingListOrder, WaitingListOrder>)(all => new WaitingListOrder(all.Keys.Remove(key)))
                    )
                )
        );

    /// <summary>The keys of such an order.</summary>
    public static Arbitrary<WaitingListKey> WaitingListKeys() =>
        Drawn.In(
            values =>
                values.OneIn(2)
                    ? WaitingListKey.Group($"group-{values.Next(0, 4)}")
                    : values.Of([WaitingListKey.RankDate, WaitingListKey.IndicationDate, WaitingListKey.Registration]),
            _ => WaitingListKey.RankDate
        );

    /// <summary>How a policy fixes the number of positions.</summary>
    public static Arbitrary<PositionSetting> PositionSettings() =>
        Drawn.In(
            values => PolicyGenerator.Positions(values.Random),
            value => new PositionSetting(value.Basis, value.Number),
            value => new PositionSetting(value.Basis, citation: value.Citation)
        );

    /// <summary>What a policy calls a thing.</summary>
    public static Arbitrary<OwnWord> OwnWords() =>
        Drawn.In(
            values => PolicyGenerator.OwnWordFor(values.Random, values.Of(Words.MembersOf<Thing>())),
            value => new OwnWord(value.Thing, value.Dutch, english: null)
        );

    /// <summary>The own words of a policy, or none.</summary>
    public static Arbitrary<OwnWordCollection> OwnWordCollections() =>
        Drawn.Of(
            values => PolicyGenerator.OwnWordsOf(values.Random),
            value => Shrinking.Shorter(value, (IEnumerable<OwnWord> words) => new OwnWordCollection(words))
        );

    /// <summary>
    /// National law of any norms, each with up to three versions, some of which follow the day after the one before; for
    /// <see cref="Policy.Statutes"/>.
    /// </summary>
    public static Arbitrary<NationalStatutes> Statutes() => StatutesGenerator.Any();

    /// <summary>Versions of a norm of national law.</summary>
    public static Arbitrary<StatutoryProvision> StatutoryProvisions() =>
        Drawn.In(StatutesGenerator.Version, value => value with { LastDay = null });

    /// <summary>Days put on a par with the holidays in one to three years, or none in these years.</summary>
    public static Arbitrary<EquatedDaysDecree> EquatedDaysDecrees() =>
        Drawn.In(
            values => StatutesGenerator.Decree(values, firstYear: values.Next(2015, 2031)),
            value => new EquatedDaysDecree(value.FirstYear, value.LastYear, value.Source, value.ReadIn, default)
        );
}
