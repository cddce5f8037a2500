namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>
/// Participatiewet article 10d lid 4 and 5: the amount by the law of the day. What is unknown is filled in by the days of
/// each version and, for an amount or percentage, by two that differ: an amount is not settled while anything from which it
/// is reckoned is unknown.
/// </summary>
internal sealed class NaiveSubsidyAmount() : NaiveRule("subsidy.amount")
{
    private const decimal MinimumWage = 2000;

    private static readonly LocalDate Law = new(2015, 1, 1);

    /// <summary>Since then article 10d has the flat rate, and other numbers of its paragraphs.</summary>
    private static readonly LocalDate FlatRateFrom = new(2017, 2, 1);

    /// <summary>Around each change of the law.</summary>
    private static readonly LocalDate[] Changes =
    [
        Law,
        new(2016, 1, 1),
        new(2017, 1, 1),
        new(2017, 2, 1),
        new(2018, 1, 1),
        new(2021, 7, 1),
        new(2022, 1, 1),
        new(2023, 12, 12),
        new(2024, 1, 1),
    ];

    private static readonly LocalDate?[] Days =
    [
        null,
        .. Changes.SelectMany(day => new LocalDate?[] { day.PlusDays(-1), day }),
        new(2024, 2, 28),
        new(2024, 2, 29),
        new(2026, 7, 2),
    ];

    private static readonly LocalDate?[] FirstDays = [null, new(2014, 12, 1), new(2017, 1, 15), new(2023, 8, 29)];

    private static readonly (decimal Hours, decimal FullTime)[] Hours = [(24, 36), (36, 40), (42, 42), (40, 38)];

    private static readonly bool?[] Answers = [null, true, false];

    /// <summary>A wage value: an amount, per cents, or unknown.</summary>
    private static readonly (decimal? Amount, decimal? Percent)[] Wages =
    [
        (null, null),
        (0, null),
        (599.99m, null),
        (600, null),
        (600.01m, null),
        (2000.01m, null),
        (null, 0),
        (null, 29.99m),
        (null, 30),
        (null, 30.01m),
        (null, 100),
    ];

    private sealed record Case(
        LocalDate? On,
        LocalDate? First,
        bool? Flat,
        decimal? Amount,
        decimal? Percent,
        decimal? Costs,
        decimal Hours,
        decimal FullTime,
        bool? Wsw = null,
        bool? Other = null,
        bool? Sickness = null
    );

    public override IEnumerable<string> NotVaried => [];

    /// <summary>Every case under national law; under a municipality, which changes nothing of it, every seventh.</summary>
    public override IEnumerable<string> Faults() =>
        from policy in BuiltInPolicies.All
        from one in policy == BuiltInPolicies.National ? Cases() : Cases().Where((_, i) => i % 7 == 0)
        let fault = Fault(policy, one)
        where fault is not null
        select $"{policy.Key}: {fault}";

    /// <summary>
    /// Everything about the amount in every combination, and every exclusion on every day; together these would be too
    /// many.
    /// </summary>
    private static IEnumerable<Case> Cases() =>
        (
            from day in Days
            from first in FirstDays
            from flat in Answers
            from wage in Wages
            from costs in new decimal?[] { null, 0, 23.5m }
            from hours in Hours
            select new Case(day, first, flat, wage.Amount, wage.Percent, costs, hours.Hours, hours.FullTime)
        ).Concat(
            from day in Days
            from flat in Answers
            from wage in Wages.Take(2)
            from costs in new decimal?[] { null, 0 }
            from wsw in Answers
            from other in Answers
            from sickness in Answers
            select new Case(day, FirstDays[1], flat, wage.Amount, wage.Percent, costs, 24, 36, wsw, other, sickness)
        );

    /// <summary>The article where everything is known; null for a flat rate after its months, which cannot be.</summary>
    private static Ruling? State(Case facts)
    {
        var on = facts.On!.Value;
        if (on < Law)
        {
            return Ruling.NotRegulated;
        }

        if (facts.Flat is true && on >= FlatRateFrom && on > Calendar.LastDayFrom(facts.First!.Value, 6))
        {
            return null;
        }

        if (Exclusion(facts, on) is { } exclusion)
        {
            return exclusion;
        }

        if (facts.Flat is true && on < FlatRateFrom)
        {
            return Ruling.NotRegulated;
        }

        var gross = facts.Flat is true ? MinimumWage / 2 : Math.Max(0, MinimumWage - WageValueOn(facts, on));
        var capped = Math.Min(gross, 0.7m * MinimumWage);
        var costs = facts.Costs!.Value;
        var (hours, whole) = HoursOn(facts, on);
        var amount = capped * (100 + costs) * hours / (100 * whole);
        var norm = facts.Flat is true ? Norm.FlatRateSubsidy : Norm.StatutoryWageCostSubsidy;
        return new Ruling(
            "amount",
            Force.Bound,
            norm,
            Pw(facts.Flat is true ? "art. 10d lid 5" : "art. 10d lid 4")
        ).With("amountRounded", Math.Floor((amount * 100) + 0.5m) / 100) with
        {
            Reckoning =
                facts.Flat is true ? $"flat on {on} from {facts.First}, {costs}, {hours / whole}" // it needs both days
                : gross == 0 ? $"nothing, {costs}" // by whatever hours
                : $"{WageValueOn(facts, on)}, {costs}, {hours / whole}",
        };
    }

    /// <summary>Lid 2 and 7, since February 2017 lid 3 and 9; from 2016 to 2021 also sickness.</summary>
    private static Ruling? Exclusion(Case facts, LocalDate on)
    {
        var isRenumbered = on >= FlatRateFrom;
        return facts.Wsw is true
                ? Excluded(Norm.WswEmploymentExcluded, isRenumbered ? "art. 10d lid 3" : "art. 10d lid 2 onder a")
            : facts.Other is true
                ? Excluded(Norm.OtherSubsidyExcluded, isRenumbered ? "art. 10d lid 9" : "art. 10d lid 7")
            : facts.Sickness is true && on.Year is >= 2016 and <= 2021
                ? Excluded(Norm.SicknessExcluded, isRenumbered ? "art. 10d lid 12" : "art. 10d lid 10")
            : null;
    }

    private static Ruling Excluded(Norm norm, string place) => new("excluded", Force.Bound, norm, Pw(place));

    private static decimal WageValueOn(Case facts, LocalDate on) =>
        facts.Amount ?? (facts.Percent!.Value * MinimumWage / 100);

    /// <summary>Reduced for fewer hours than full employment, of which 40 count since 2018; since 2024 to 36 hours.</summary>
    private static (decimal Hours, decimal Whole) HoursOn(Case facts, LocalDate on)
    {
        var full = on.Year is >= 2018 and <= 2023 ? Math.Min(facts.FullTime, 40) : facts.FullTime;
        return on.Year >= 2024 ? (Math.Min(facts.Hours, full), 36) : (Math.Min(facts.Hours, full), full);
    }

    /// <summary>The percentage of the employer costs that was seen.</summary>
    private static decimal? CostsOn(LocalDate on) =>
        on < Law ? null
        : on < new LocalDate(2018, 1, 1) ? 23
        : on <= new LocalDate(2023, 12, 11) ? 23.5m
        : null;

    private static Citation Pw(string place) => NationalText.Pw(place);

    private static string? Fault(Policy policy, Case facts)
    {
        if (facts.First > facts.On)
        {
            return null; // these cannot go together
        }

        IDecision? decision;
        try
        {
            decision = SubsidyRules.Amount(policy, FactsOf(facts));
        }
        catch (InvalidValueException)
        {
            decision = null;
        }

        var ways = (
            from way in Ways(facts)
            let ruling = State(way.Facts)
            where ruling is not null
            select (Way: way, Answer: $"{ruling.Answer} {ruling.Reckoning}")
        ).ToList();
        var answers = ways.Select(way => way.Answer).ToHashSet(StringComparer.Ordinal);
        var isRight =
            decision is null ? answers.Count == 0
            : answers.Count == 1
                ? decision.Status != DecisionStatus.FactsMissing && IsSettledRight(decision, State(ways[^1].Way.Facts)!)
            : decision.Status == DecisionStatus.FactsMissing
                && decision.MissingFacts.ToHashSet(StringComparer.Ordinal).SetEquals(Mattering(ways));
        return isRight
            ? null
            : $"{FactsOf(facts)}: {decision?.Status} {decision?.OutcomeWord} {decision?.Basis} {decision?.Citation?.ToShortString()} [{string.Join(", ", decision?.MissingFacts ?? [])}]; "
                + $"it can be {string.Join(" or ", answers)}, and depends on [{string.Join(", ", Mattering(ways))}]";
    }

    /// <summary>Without the day it is settled by the latest version.</summary>
    private static bool IsSettledRight(IDecision decision, Ruling ruling)
    {
        var given = Ruling.Of(decision);
        return (given.Answer, given.Basis, given.Place) == (ruling.Answer, ruling.Basis, ruling.Place)
            && ruling.EachValue.All(given.EachValue.Contains);
    }

    /// <summary>An amount in the place of per cents is asked only once the day tells that these do not do.</summary>
    private static IEnumerable<string> Mattering(List<(Way Way, string Answer)> ways) =>
        new[] { "wageValueAmount", "employerCostPercent", "employmentFirstDay", "on", "flatRate" }.Where(fact =>
            (fact != "wageValueAmount" || ways[0].Way.Known is not { Percent: not null, On: null })
            && (fact != "employmentFirstDay" || ways[0].Way.Known.First is null)
            && (fact != "on" || ways[0].Way.Known.On is null)
            && ways.GroupBy(way => way.Way.Without(fact))
                .Any(alike => alike.Select(way => way.Answer).Distinct().Count() > 1)
        );

    /// <summary>
    /// Every way to fill in what is unknown. A day that is unknown can be one of every version since the first, whenever the
    /// employment began.
    /// </summary>
    private static IEnumerable<Way> Ways(Case facts) =>
        from day in facts.On is null ? Days.Where(day => day >= Law) : [facts.On]
        let isOpen = facts.On is null || facts.First is null
        from age in isOpen ? new[] { 0, 1, 400 } : [0] // twice in the months of the flat rate, once after them
        let first = isOpen ? day.Value.PlusDays(-age) : facts.First
        from flat in facts.Flat is { } taken ? [taken]
        : day >= FlatRateFrom && !IsOverBeforeFlatRate(facts) ? new[] { true, false }
        : [false] // what there is not yet, or was over before there was any, can only be no
        from wage in WaysOfTheWage(facts, day.Value)
        from costs in (facts.Costs ?? CostsOn(day.Value)) is { } known ? [known] : new decimal[] { 11, 12 }
        select new Way(
            facts with
            {
                On = day,
                First = first,
                Flat = flat,
                Amount = wage.Amount,
                Percent = wage.Percent,
                Costs = costs,
            },
            facts,
            age
        );

    private static bool IsOverBeforeFlatRate(Case facts) =>
        facts.First is { } first && Calendar.LastDayFrom(first, 6) < FlatRateFrom;

    /// <summary>Per cents of before 2017 are of a wage that is not known, so they tell no amount.</summary>
    private static IEnumerable<(decimal? Amount, decimal? Percent)> WaysOfTheWage(Case facts, LocalDate on) =>
        facts.Amount is not null || (facts.Percent is not null && on.Year >= 2017)
            ? [(facts.Amount, facts.Percent)]
            : [(1001, null), (1002, null)];

    private static SubsidyAmountFacts FactsOf(Case facts) =>
        new(
            EuroAmount.FromEuros(MinimumWage),
            HoursPerWeek.FromHours(facts.Hours),
            HoursPerWeek.FromHours(facts.FullTime),
            facts.Amount is { } amount ? EuroAmount.FromEuros(amount) : null,
            facts.Percent is { } percent ? WageValue.FromPercent(percent) : null,
            facts.Costs is { } costs ? Percentage.FromPercent(costs) : null,
            facts.First,
            facts.On,
            facts.Flat,
            facts.Wsw,
            facts.Other,
            facts.Sickness
        );

    /// <summary>The facts with everything filled in, and as they were known.</summary>
    private sealed record Way(Case Facts, Case Known, int Age)
    {
        /// <summary>What is the same of two ways that differ in one fact only.</summary>
        public (Case, int Age) Without(string fact)
        {
            var alike = Facts with { First = null };
            return fact switch
            {
                "wageValueAmount" => (alike with { Amount = null, Percent = null }, Age),
                "employerCostPercent" => (alike with { Costs = null }, Age),
                "employmentFirstDay" => (alike, 0),
                "on" => (
                    alike with
                    {
                        On = null,
                        Costs = Known.Costs,
                        Amount = WageOf(alike),
                        Percent = null,
                    },
                    0 // whether it lies in the months of the flat rate the day tells as well
                ),
                _ => (alike with { Flat = null }, Age),
            };
        }

        /// <summary>An amount that is filled in stays when the day changes.</summary>
        private decimal? WageOf(Case alike) => Known.Percent is null ? alike.Amount : null;
    }
}
