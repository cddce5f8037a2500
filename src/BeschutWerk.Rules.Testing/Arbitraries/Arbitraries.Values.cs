using System.Collections.Immutable;
using FsCheck;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <content>Single values, and lists of them.</content>
public static partial class Arbitraries
{
    private static readonly ImmutableArray<string> EdgesOfHours = ["0:00", "0:00:01", "167:59:59", "168:00"];

    private static readonly ImmutableArray<string> LongestTerms = ["36500 days", "5200 weeks", "1200 months"];

    private static readonly ImmutableArray<EuroAmount> EdgesOfAmounts =
    [
        default,
        EuroAmount.FromEuros(0.01m),
        EuroAmount.FromFraction(1, 3),
    ];

    private static readonly ImmutableArray<int> EdgesOfQuota = [0, 1, PositionQuota.Most];

    /// <summary>Days within <see cref="DateBounds"/>, mostly of the years in which the rules have held.</summary>
    public static Arbitrary<LocalDate> Dates() => Drawn.Of(values => values.Date(), Shrinking.Earlier);

    /// <summary>Percentages from 0 to 100, often at or beside a threshold.</summary>
    public static Arbitrary<Percentage> Percentages() =>
        Drawn.Of(
            values => values.Percentage(),
            value => Shrinking.Lower(value.ToDecimal()).Select(Percentage.FromPercent)
        );

    /// <summary>Wage values from 0 to 100 per cent, often at or beside a threshold.</summary>
    public static Arbitrary<WageValue> WageValues() =>
        Drawn.Of(
            values => new WageValue(values.Percentage()),
            value => Shrinking.Lower(value.Percentage.ToDecimal()).Select(WageValue.FromPercent)
        );

    /// <summary>Hours a week from 0 to 168, often those of full time and mostly below 60, to the second.</summary>
    public static Arbitrary<HoursPerWeek> HoursPerWeek() =>
        Drawn.Of(
            values => values.OneIn(8) ? Rules.HoursPerWeek.Parse(values.Of(EdgesOfHours)) : values.Hours(),
            value => Shrinking.Lower(value.ToDecimal()).Select(Rules.HoursPerWeek.FromHours)
        );

    /// <summary>The hours of up to four contracts together.</summary>
    public static Arbitrary<TotalHours> TotalHours() =>
        Drawn.Of(
            values => Rules.TotalHours.Sum(values.Several(4, values.Hours)),
            value =>
                Shrinking
                    .Lower(value.ToDecimal())
                    .Select(hours => PositionQuota.FromPositions((int)hours).HoursAt(Rules.HoursPerWeek.FromHours(1)))
        );

    /// <summary>Hours that count as a part of others.</summary>
    public static Arbitrary<HoursFactor> HoursFactors() =>
        Drawn.In(
            values => new HoursFactor(values.Hours(), values.Hours()),
            value => new HoursFactor(Rules.HoursPerWeek.FromHours(1), Rules.HoursPerWeek.FromHours(1))
        );

    /// <summary>Amounts from 0 to 4,000 euros, to the cent, and a third of a euro.</summary>
    public static Arbitrary<EuroAmount> EuroAmounts() =>
        Drawn.Of(
            values => values.OneIn(8) ? values.Of(EdgesOfAmounts) : values.Amount(),
            value => Shrinking.Lower(Euros(value)).Select(EuroAmount.FromEuros)
        );

    /// <summary>Terms of days (mostly up to 399), weeks (up to 59) or months (up to 60), also of a hundred years.</summary>
    public static Arbitrary<Term> Terms() =>
        Drawn.Of(
            values => values.OneIn(8) ? Term.Parse(values.Of(LongestTerms)) : values.Term(),
            value => Shrinking.Lower(value.Amount, least: 1).Select(amount => WithUnitOf(value, (int)amount))
        );

    /// <summary>Suspensions of a term, answered or not.</summary>
    public static Arbitrary<Suspension> Suspensions() => Drawn.Facts(Suspension.Rows);

    /// <summary>Up to four suspensions of one term, which may overlap.</summary>
    public static Arbitrary<Suspensions> SuspensionsOfTerms() =>
        Drawn.ListOf(Suspension.Rows, all => new Suspensions(all));

    /// <summary>Up to three days put on a par with holidays, or none.</summary>
    public static Arbitrary<EquatedDays> EquatedDays() =>
        Drawn.Of(
            values => new EquatedDays(values.Several(3, values.Date)),
            value => Shrinking.Shorter(value, (IEnumerable<LocalDate> days) => new EquatedDays(days))
        );

    /// <summary>Last assessments: on a day or, in one of four, never; none is unknown.</summary>
    public static Arbitrary<LastAssessment> LastAssessments() =>
        Drawn.In(
            values => values.OneIn(4) ? LastAssessment.Never : LastAssessment.On(values.Date()),
            _ => LastAssessment.Never
        );

    /// <summary>Placement trajectories of 1 to 12 months, in one of three extended by up to 12.</summary>
    public static Arbitrary<PlacementTrajectory> PlacementTrajectories() =>
        Drawn.In(
            values =>
                new PlacementTrajectory(values.Date(), values.Next(1, 13)).ExtendedBy(
                    values.OneIn(3) ? values.Next(1, 13) : 0
                ),
            value => new PlacementTrajectory(value.FirstDay, value.Months),
            value => new PlacementTrajectory(value.FirstDay, 1).ExtendedBy(value.ExtensionMonths)
        );

    /// <summary>Employment contracts, in one of three for an indefinite time.</summary>
    public static Arbitrary<EmploymentContract> EmploymentContracts() =>
        Drawn.In(
            values =>
            {
                var contract = new EmploymentContract(values.Date(), values.Hours());
                return values.OneIn(3) ? contract : contract.Until(values.DateNear(contract.FirstDay));
            },
            value => new EmploymentContract(value.FirstDay, value.Hours)
        );

    /// <summary>Numbers of positions, often 0 or the most that there can be.</summary>
    public static Arbitrary<PositionQuota> PositionQuotas() =>
        Drawn.Of(
            values => PositionQuota.FromPositions(values.OneIn(4) ? values.Of(EdgesOfQuota) : values.Next(0, 100)),
            value => Shrinking.Lower(value.Positions).Select(number => PositionQuota.FromPositions((int)number))
        );

    /// <summary>Entries of a waiting list, of which hardly any two have the same key.</summary>
    public static Arbitrary<WaitingListEntry> WaitingListEntries() => Drawn.Facts(WaitingListEntry.Rows);

    /// <summary>Waiting lists of up to four entries, often with days that are equal or near each other.</summary>
    public static Arbitrary<WaitingList> WaitingLists() =>
        Drawn.ListOf(WaitingListEntry.Rows, entries => new WaitingList(entries));

    /// <summary>Who may ask for the advice, told or not.</summary>
    public static Arbitrary<AdviceRequesters> AdviceRequesters() =>
        Drawn.In(
            values => PolicyGenerator.Requesters(values.Random),
            value => value with { Person = null },
            value => value with { College = null },
            value => value with { Other = null }
        );

    /// <summary>How far a breach goes: 1 to 400 of any unit.</summary>
    public static Arbitrary<CaseAmount> CaseAmounts() =>
        Drawn.Of(
            values => new CaseAmount(values.Next(1, 401), values.Of(Words.MembersOf<CaseAmountUnit>())),
            value => Shrinking.Lower(value.Value, least: 1).Select(number => new CaseAmount(number, value.Unit))
        );

    /// <summary>Norms.</summary>
    public static Arbitrary<Norm> Norms() => Drawn.OneOf(Words.MembersOf<Norm>());

    /// <summary>What the table of norms tells of each.</summary>
    public static Arbitrary<NormDescription> NormDescriptions() => Drawn.OneOf(NormTable.All);

    /// <summary>The questions of the catalogue.</summary>
    public static Arbitrary<Rule> Questions() => Drawn.OneOf(RuleCatalogue.All);

    /// <summary>The facts for which the questions ask.</summary>
    public static Arbitrary<RuleFact> FactsOfQuestions() =>
        Drawn.OneOf<RuleFact>([.. RuleCatalogue.All.SelectMany(rule => rule.Facts)]);

    /// <summary>The facts that a case can carry.</summary>
    public static Arbitrary<CaseFact> FactsOfCases() => Drawn.OneOf(CaseEventTable.AllFacts);

    /// <summary>What the table of events tells of each type.</summary>
    public static Arbitrary<CaseEventDescription> CaseEventDescriptions() => Drawn.OneOf(CaseEventTable.All);

    private static decimal Euros(EuroAmount amount) => amount.TryToDecimal(out var euros) ? euros : 0.5m;

    private static Term WithUnitOf(Term term, int amount) =>
        term.Unit switch
        {
            TermUnit.Days => Term.FromDays(amount),
            TermUnit.Weeks => Term.FromWeeks(amount),
            _ => Term.FromMonths(amount),
        };
}
