using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Policies for properties: any norms that do not lack one that they need, with any numbers, places, days and orders.
/// </summary>
internal static class PolicyGenerator
{
    private static readonly Regulation Own = new("Regels \"beschut\" werk – gemeente Ergens & Elders")
    {
        CvdrId = "CVDR361766/5",
    };

    /// <summary>The texts in which the places stand.</summary>
    public static readonly ImmutableArray<Regulation> Texts =
    [
        Own,
        new("Toelichting op de regels"),
        NationalLaw.Participatiewet,
    ];

    public static Arbitrary<Policy> Any() => Drawn.Of(values => Make(values.Random), Smaller);

    /// <summary>Policies without a norm, and those that are a dead letter without it; and with less beside the norms.</summary>
    public static IEnumerable<Policy> Smaller(Policy policy) =>
        Shrinking.Each(
            policy,
            policy
                .Provisions.Select(provision => (Func<Policy, Policy>)(all => Without(all, provision.Norm)))
                .Concat([
                    all => all with { OwnWords = OwnWordCollection.None },
                    all => all with { BasedOn = [] },
                    all => all with { Positions = null },
                    all => all with { AdviceRequesters = AdviceRequesters.PersonOrCollege },
                    all => all with { WaitingListOrder = WaitingListOrder.ByRankDate },
                    all => all with { LeftToOtherRules = null },
                ])
                .Concat(
                    Smaller(policy.Validity)
                        .Select(fewer => (Func<Policy, Policy>)(all => all with { Validity = fewer }))
                )
                .Concat(
                    policy
                        .Provisions.SelectMany(SmallerProvisions)
                        .Select(barer => (Func<Policy, Policy>)(all => With(all, barer)))
                )
        );

    /// <summary>The same days without one; the fixed first day stays, which a policy can need.</summary>
    public static IEnumerable<PolicyValidity> Smaller(PolicyValidity validity) =>
        Shrinking.Each(
            validity,
            [
                all => all with { LastDay = null },
                all => new(all.AdoptedOn, retroactiveTo: null, all.InForceFrom, all.LastDay),
                all => new(adoptedOn: null, all.RetroactiveTo, all.InForceFrom, all.LastDay),
            ]
        );

    /// <summary>The same provision with less beside its place and its numbers.</summary>
    public static IEnumerable<Provision> SmallerProvisions(Provision provision) =>
        Shrinking.Each(
            provision,
            [
                all => all with { Note = null },
                all => all with { AlsoAt = null },
                all => all with { RefersTo = null },
                all => all with { MovesToWorkingDay = false },
                all => all with { Items = [] },
                all => all with { Requires = [.. all.UsualConditions] },
                all => all with { Conduct = NormTable.Of(all.Norm).Conduct },
                all => all with { Force = NormTable.Of(all.Norm).Force },
            ]
        );

    private static Policy With(Policy policy, Provision provision) =>
        policy with
        {
            Provisions = policy.Provisions.With(provision),
        };

    private static Policy Without(Policy policy, Norm norm)
    {
        var left = policy.Provisions.Select(provision => provision.Norm).Where(other => other != norm).ToList();
        while (left.RemoveAll(other => Needed(other).Any(needed => !left.Contains(needed))) > 0) { }

        return policy with
        {
            Provisions = new ProvisionCollection(policy.Provisions.Where(provision => left.Contains(provision.Norm))),
        };
    }

    public static Policy Make(Random random)
    {
        var norms = NormTable.All.Where(row => !row.IsNational && random.Next(4) > 0).Select(row => row.Norm).ToList();
        while (norms.RemoveAll(norm => Needed(norm).Any(needed => !norms.Contains(needed))) > 0) { }

        var provisions = new ProvisionCollection(norms.Select(norm => ProvisionOf(random, norm)));
        var entry = provisions[Norm.EntryIntoForce];
        return new Policy(
            $"ergens-{random.Next(3000)}",
            random.Next(9) == 0 ? NationalLaw.Awb : Own,
            new PolicyValidity(
                adoptedOn: random.Next(4) == 0 ? null : Date(random, 2000),
                retroactiveTo: entry is not null && random.Next(2) == 0 ? Date(random, 1950) : null,
                inForceFrom: entry is { Term: null } ? Date(random, 2040) : null,
                lastDay: random.Next(2) == 0 ? null : Date(random, 2100)
            ),
            provisions
        )
        {
            AdviceRequesters = Requesters(random),
            LeftToOtherRules = random.Next(2) == 0 ? null : Place(random),
            WaitingListOrder = Order(random, norms.Contains(Norm.MisconductRank)),
            BasedOn = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Place(random))],
            Positions = random.Next(3) == 0 ? null : Positions(random),
            OwnWords = OwnWordsOf(random),
        };
    }

    /// <summary>Days near each other, each known or fixed or not.</summary>
    public static PolicyValidity Validity(RandomValues values)
    {
        var near = values.Date();
        return new(Near(), Near(), Near(), Near());

        LocalDate? Near() => values.OneIn(3) ? null : near = values.DateNear(near);
    }

    public static AdviceRequesters Requesters(Random random) =>
        random.Next(3) switch
        {
            0 => new(Person: true, YesNo(random), YesNo(random)),
            1 => new(YesNo(random), College: true, YesNo(random)),
            _ => new(YesNo(random), YesNo(random), Other: true),
        };

    public static WaitingListOrder Order(Random random, bool ranksDismissals)
    {
        var groups = Enumerable.Range(0, random.Next(4)).Select(i => WaitingListKey.Group($"group-{i}"));
        WaitingListKey[] dates = random.Next(3) switch
        {
            0 => [WaitingListKey.RankDate],
            1 => [WaitingListKey.IndicationDate, WaitingListKey.RankDate],
            _ => ranksDismissals ? [WaitingListKey.RankDate] : [WaitingListKey.IndicationDate],
        };
        WaitingListKey[] last = random.Next(3) == 0 ? [WaitingListKey.Registration] : [];
        return new WaitingListOrder([.. groups, .. dates, .. last]);
    }

    public static PositionSetting Positions(Random random) =>
        new(
            (PositionBasis)random.Next(1, 4),
            random.Next(2) == 0 ? null : PositionQuota.FromPositions(random.Next(100)),
            random.Next(2) == 0 ? null : Place(random)
        );

    public static OwnWordCollection OwnWordsOf(Random random) =>
        new(Words.MembersOf<Thing>().Where(_ => random.Next(3) == 0).Select(thing => OwnWordFor(random, thing)));

    public static OwnWord OwnWordFor(Random random, Thing thing) =>
        new(thing, $"het woord {thing}", random.Next(2) == 0 ? null : "word");

    private static ImmutableArray<Norm> Needed(Norm norm) => NeededNorms.All.TryGetValue(norm, out var all) ? all : [];

    public static Provision ProvisionOf(Random random, Norm norm)
    {
        var numbers = NormTable.Of(norm).Numbers;
        var hasLastDay = numbers.HasFlag(ProvisionNumbers.LastDay);
        var left = random.Next(3) == 0 ? NormTable.Of(norm).OptionalNumbers : ProvisionNumbers.None;
        var provision = new Provision(
            norm,
            Place(random),
            numbers.HasFlag(ProvisionNumbers.Term) && !left.HasFlag(ProvisionNumbers.Term)
                ? TermFor(random, numbers)
                : null,
            numbers.HasFlag(ProvisionNumbers.Percentage) && !left.HasFlag(ProvisionNumbers.Percentage)
                ? new RandomValues(random).Percentage()
                : null,
            numbers.HasFlag(ProvisionNumbers.HoursPerWeek) ? Hours(random) : null,
            numbers.HasFlag(ProvisionNumbers.FirstDay) ? Date(random, 1990) : null,
            hasLastDay ? Date(random, 2030) : null
        )
        {
            Note = random.Next(3) == 0 ? Place(random) : null,
            AlsoAt = random.Next(3) == 0 ? Place(random) : null,
            MovesToWorkingDay = numbers.HasFlag(ProvisionNumbers.MayMove) && random.Next(2) == 0,
            RefersTo = random.Next(4) == 0 ? "een \"ander\"\tstuk, é 😀\nop twee regels" : null,
        };
        var forces = NormTable.Of(norm).Forces;
        return provision with
        {
            Force = random.Next(2) == 0 ? provision.Force : forces[random.Next(forces.Length)],
            Requires =
            [
                .. provision.Requires.Where(condition => condition == Condition.WageValue || random.Next(3) > 0),
            ],
            Conduct = provision.Conduct.IsEmpty || random.Next(2) == 0 ? provision.Conduct : [provision.Conduct[2]],
            Items = NormTable.Of(norm).HasItems ? ["jobcoaching", "een \"ding\", é"] : [],
        };
    }

    private static HoursPerWeek Hours(Random random) =>
        HoursPerWeek.TryParse($"{random.Next(168)}:{random.Next(60):00}:{random.Next(60):00}", out var hours)
            ? hours
            : throw new InvalidOperationException("These are hours.");

    private static Term TermFor(Random random, ProvisionNumbers numbers) =>
        numbers.HasFlag(ProvisionNumbers.InMonths)
            ? Term.FromMonths(random.Next(1, 1201))
            : random.Next(3) switch
            {
                0 => Term.FromDays(random.Next(1, 300)),
                1 => Term.FromWeeks(random.Next(1, 60)),
                _ => Term.FromMonths(random.Next(1, 24)),
            };

    /// <summary>A place in one of the texts.</summary>
    public static Citation Place(Random random)
    {
        string[] places =
        [
            "art. 1",
            "art. 4:15 lid 2a",
            "toelichting art. 10b lid 3 onder ab",
            "brief p. 3 al. 1",
            "art. 4.1 lid 2 aanhef en onder b sub 2",
            "hoofdstuk IV",
            "toelichting paragraaf 3.2",
            "bijlage 2 onder 3",
            "\u201Cde slotbepaling\u201D",
        ];
        return Citation.Parse(places[random.Next(places.Length)], new RandomValues(random).Of(Texts));
    }

    private static bool? YesNo(Random random) =>
        random.Next(3) switch
        {
            0 => null,
            1 => true,
            _ => false,
        };

    private static LocalDate Date(Random random, int fromYear)
    {
        var day = new LocalDate(fromYear, 1, 1).PlusDays(random.Next(10_000));
        return random.Next(3) == 0 ? day.With(DateAdjusters.EndOfMonth) : day;
    }
}
