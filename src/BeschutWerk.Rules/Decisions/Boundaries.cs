using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Where something can turn: the numbers of the policy and of national law and the days of the facts and of the decision,
/// with what follows from them, and the finest step to either side.
/// </summary>
internal sealed class Boundaries : IFactSink
{
    /// <summary>Up to here months are tried one by one.</summary>
    private const int UsualMonths = 60;

    private readonly HashSet<LocalDate> days = [];
    private readonly HashSet<HoursPerWeek> hoursOfFacts = [];
    private readonly HashSet<int> months = [];
    private readonly List<Provision> ofTheRule;
    private readonly List<Provision> all;
    private LocalDate? judgedOn;

    private Boundaries(Policy policy, Rule rule)
    {
        all = [.. policy.Provisions.Concat(policy.Statutes.Select(version => version.Provision))];
        ofTheRule = [.. all.Where(provision => IsOf(rule, provision.Norm))];
    }

    /// <summary>The boundaries of a question and the decision on it.</summary>
    public static Boundaries Of<TFacts>(FactRows<TFacts> rows, in TFacts facts, IDecision decision)
        where TFacts : struct
    {
        var boundaries = new Boundaries(decision.Policy, decision.Rule);
        rows.Give(facts, boundaries);
        boundaries.days.UnionWith(decision.Values.Select(value => value.Value).OfType<LocalDate>());
        return boundaries;
    }

    /// <summary>
    /// The days of the facts and of the decision, the ends of the terms that run from a fact, and the days before and
    /// after each; those nearest to the present one, or without one to the day of judging, first.
    /// </summary>
    public IEnumerable<LocalDate> DaysAround(LocalDate? present)
    {
        var middle = present ?? judgedOn ?? (days.Count > 0 ? days.Max() : default);
        var ends = days.SelectMany(day =>
            Terms.SelectMany(term =>
                new[] { term.LastDayAfter(day), term.LastDayFrom(day), term.FirstEventStillRunning(day) }
            )
        );
        return days.Concat(ends)
            .SelectMany(day => new[] { day, day.PlusDays(-1), day.PlusDays(1) })
            .Where(day => day >= DateBounds.Earliest && day <= DateBounds.Latest)
            .Distinct()
            .OrderBy(day => Math.Abs(Period.DaysBetween(middle, day)))
            .ThenBy(day => day);
    }

    /// <summary>
    /// Every whole number of months up to five years, the terms of the policy and of the law, what the months of the facts
    /// leave of each, and one more or fewer; the nearest first.
    /// </summary>
    public IEnumerable<int> MonthsAround(int? present)
    {
        var terms = Terms.Where(term => term.Unit is TermUnit.Months).Select(term => term.Amount).ToList();
        return terms
            .Concat(terms.SelectMany(term => months.Select(taken => term - taken)))
            .SelectMany(turning => new[] { turning - 1, turning, turning + 1 })
            .Concat(Enumerable.Range(0, UsualMonths + 1))
            .Where(tried => tried >= 0)
            .Distinct()
            .OrderBy(tried => Math.Abs((long)tried - present.GetValueOrDefault()))
            .ThenBy(tried => tried);
    }

    /// <summary>
    /// The percentages of the policy and of the law, what each leaves of the whole, the whole, and a step to either side;
    /// the nearest first, or without a present one the round ones first.
    /// </summary>
    public IEnumerable<Percentage> PercentagesAround(Percentage? present) =>
        Around(
                PercentsOf(ofTheRule).Append(100),
                PercentsOf(all),
                Percentage.FinestStep.ToDecimal(),
                present?.ToDecimal()
            )
            .Where(percent => percent >= 0 && percent <= 100)
            .Select(Percentage.FromPercent);

    /// <summary>The hours of the policy and of the facts, and a second more or fewer; the nearest first.</summary>
    public IEnumerable<HoursPerWeek> HoursAround(HoursPerWeek? present) =>
        Around(
                SecondsOf(ofTheRule).Concat(hoursOfFacts.Select(each => (decimal)each.Seconds)),
                SecondsOf(all),
                step: 1,
                present?.Seconds
            )
            .Where(seconds => seconds >= 0 && seconds <= HoursPerWeek.SecondsInAWeek)
            .Select(seconds => HoursPerWeek.FromSeconds((int)seconds));

    private IEnumerable<Term> Terms => all.Select(provision => provision.Term).OfType<Term>();

    private static bool IsOf(Rule rule, Norm norm) => rule.Norms.Contains(norm) || rule.Grounds.Contains(norm);

    private static IEnumerable<decimal> PercentsOf(IEnumerable<Provision> provisions) =>
        provisions
            .Select(provision => provision.Percentage)
            .OfType<Percentage>()
            .SelectMany(percentage => new[] { percentage, Percentage.Hundred.Minus(percentage) })
            .Select(percentage => percentage.ToDecimal());

    private static IEnumerable<decimal> SecondsOf(IEnumerable<Provision> provisions) =>
        provisions.Select(provision => provision.Hours).OfType<HoursPerWeek>().Select(each => (decimal)each.Seconds);

    /// <summary>Without a present number those of the rule itself come first, and of them those that are no step beside one.</summary>
    private static IEnumerable<decimal> Around(
        IEnumerable<decimal> ofTheRule,
        IEnumerable<decimal> ofAll,
        decimal step,
        decimal? present
    )
    {
        var tried = new[] { ofTheRule.ToList(), ofAll.ToList() }
            .SelectMany(turning =>
                turning.Concat(turning.Select(number => number - step)).Concat(turning.Select(number => number + step))
            )
            .Distinct();
        return present is { } value
            ? tried.OrderBy(number => Math.Abs(number - value)).ThenBy(number => number)
            : tried;
    }

    void IFactSink.None(string name) { }

    void IFactSink.YesNo(string name, bool value) { }

    void IFactSink.Date(string name, LocalDate value)
    {
        days.Add(value);
        if (string.Equals(name, RuleFact.DayOfJudging, StringComparison.Ordinal))
        {
            judgedOn = value;
        }
    }

    void IFactSink.Dates(string name, IEnumerable<LocalDate> values) { }

    void IFactSink.Integer(string name, int value) => months.Add(value);

    void IFactSink.Text(string name, string value) { }

    void IFactSink.Word(string name, string value) { }

    void IFactSink.Words(string name, IEnumerable<string> values) { }

    void IFactSink.Percentage(string name, Percentage value) { }

    void IFactSink.Hours(string name, HoursPerWeek value) => hoursOfFacts.Add(value);

    void IFactSink.Amount(string name, EuroAmount value) { }

    void IFactSink.Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
    {
        foreach (var item in items)
        {
            rows.Give(item, this);
        }
    }
}
