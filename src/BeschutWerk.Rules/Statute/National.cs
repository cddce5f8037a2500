using NodaTime;
using static BeschutWerk.Rules.NationalLaw;

namespace BeschutWerk.Rules;

/// <summary>
/// National law as data: a row for each version of a norm, with its first and last day, its place in that version, its
/// numbers, and where it was read. A law that changes is a new row here, and the day of the latest text; no rule changes.
/// </summary>
/// <remarks>
/// What no text or source tells stands here not at all: UWV's term from the second half of 2015 to June 2022, the employer
/// costs after 11 December 2023, the days put on a par in 2020 to 2022.
/// </remarks>
internal static class National
{
    public const string Key = "national";

    /// <summary>The latest version of the Participatiewet and of the Awb that was seen.</summary>
    private static readonly LocalDate LastTextSeen = new(2026, 7, 1);

    /// <summary>The last day of the Participatiewet as it first read.</summary>
    private static readonly LocalDate EndOf2016 = new(2016, 12, 31);

    public static NationalStatutes Make() =>
        new(
            [.. Regime(), .. Advice(), .. Amount(), .. Costs(), .. Exclusions(), .. Decision()],
            EquatedDays(),
            LastTextSeen
        );

    /// <summary>Participatiewet article 10b, and the closing of the Wsw, whose day the letter of Maastricht tells too.</summary>
    private static StatutoryProvision[] Regime() =>
        [
            From(2015, 1, 1)
                .Reads(
                    new Provision(Norm.WswClosed, In(InvoeringswetParticipatiewet, "art. II"))
                    {
                        AlsoAt = Maastricht2024.In("brief p. 1 al. 2"),
                    },
                    LawSource.Text,
                    "Invoeringswet Participatiewet; Wsw 2015-01-06"
                ),
            From(2015, 1, 1)
                .To(EndOf2016)
                .Reads(At(Norm.StatutoryPower, "art. 10b lid 1"), LawSource.Text, "Pw 2015-01-01, 2016-12-08"),
            From(2015, 1, 1)
                .To(EndOf2016)
                .Reads(At(Norm.StatutoryEmployment, "art. 10b lid 3"), LawSource.Text, "Pw 2015-01-01, 2016-12-08"),
            // who belongs to lid 1 widened in 2018 and 2026; duty and end of it stayed in place
            From(2017, 1, 1)
                .To(2017, 12, 31)
                .Reads(
                    At(Norm.StatutoryDuty, "art. 10b lid 1"),
                    LawSource.Text,
                    "Pw 2017-01-01, 2017-10-01; Stb. 2016, 519"
                ),
            From(2018, 1, 1)
                .To(2025, 12, 31)
                .Reads(At(Norm.StatutoryDuty, "art. 10b lid 1"), LawSource.Text, "Pw 2018-01-01 to 2025-07-01"),
            From(2026, 1, 1)
                .Reads(At(Norm.StatutoryDuty, "art. 10b lid 1"), LawSource.Text, "Pw 2026-01-01, 2026-07-01"),
            From(2017, 1, 1)
                .To(2017, 12, 31)
                .Reads(
                    At(Norm.DutyLapses, "art. 10b lid 6"),
                    LawSource.Text,
                    "Pw 2017-01-01, 2017-10-01; Stb. 2016, 519"
                ),
            From(2018, 1, 1)
                .To(2025, 12, 31)
                .Reads(At(Norm.DutyLapses, "art. 10b lid 6"), LawSource.Text, "Pw 2018-01-01 to 2025-07-01"),
            From(2026, 1, 1).Reads(At(Norm.DutyLapses, "art. 10b lid 6"), LawSource.Text, "Pw 2026-01-01, 2026-07-01"),
        ];

    /// <summary>Besluit advisering beschut werk article 2, and what the Awb says of an advice that is late.</summary>
    private static StatutoryProvision[] Advice() =>
        [
            // it read so until at least the middle of 2015; later texts up to July 2022 were not seen
            From(2015, 1, 1)
                .To(2015, 6, 30)
                .Reads(AdviceTerm("art. 2 lid 2"), LawSource.Text, "Besluit 2015-01-01") with
            {
                Requesters = new AdviceRequesters(Person: false, College: true, Other: false),
            },
            From(2022, 7, 1).Reads(AdviceTerm("art. 2 lid 1"), LawSource.Text, "Besluit 2022-07-01") with
            {
                Requesters = AdviceRequesters.PersonOrCollege,
            },
            // of the Awb this paragraph was read in the text of July 2026 only
            From(2026, 7, 1)
                .Reads(
                    new Provision(Norm.DecisionWithoutAdvice, In(Awb, "art. 3:6 lid 2")),
                    LawSource.Text,
                    "Awb 2026-07-01"
                ),
        ];

    /// <summary>Participatiewet article 10d lid 4 and 5.</summary>
    private static StatutoryProvision[] Amount() =>
        [
            From(2015, 1, 1).To(EndOf2016).Reads(Difference(), LawSource.Text, "Pw 2015-01-01, 2016-12-08") with
            {
                Formula = SubsidyFormula.ShareOfWageDue, // art. 6 lid 1 onder g: of the wage legally due
            },
            From(2017, 1, 1).To(2017, 12, 31).Reads(Difference(), LawSource.Text, "Pw 2017-01-01, 2017-10-01") with
            {
                Formula = SubsidyFormula.ShareOfMinimumWage, // art. 6 lid 1 onder g: of the minimum wage
            },
            From(2018, 1, 1)
                .To(2023, 12, 31)
                .Reads(Difference(), LawSource.Text, "Pw 2018-01-01 to 2023-07-01; WML art. 12") with
            {
                Formula = SubsidyFormula.ShareOfMinimumWage,
                FormulaHours = HoursPerWeek.FromHours(40), // full employment counts at most these
            },
            From(2024, 1, 1).Reads(Difference(), LawSource.Text, "Pw 2024-01-01 to 2026-07-01") with
            {
                Formula = SubsidyFormula.ShareOfMinimumWageByHours,
                FormulaHours = HoursPerWeek.FromHours(36),
            },
            From(2015, 1, 1)
                .Reads(
                    At(Norm.StatutorySubsidyCap, "art. 10d lid 4", Percentage.FromPercent(70)),
                    LawSource.Text,
                    "Pw 2015-01-01 to 2026-07-01"
                ),
            From(2017, 2, 1)
                .Reads(
                    At(Norm.FlatRateSubsidy, "art. 10d lid 5", Percentage.FromPercent(50), Term.FromMonths(6)),
                    LawSource.Text,
                    "Pw 2017-02-01 to 2026-07-01"
                ),
        ];

    /// <summary>The percentages of the ministerial regulation, and the rounding of the wage value.</summary>
    private static StatutoryProvision[] Costs() =>
        [
            // 23.5 was replaced by 23 before it started
            From(2015, 1, 1)
                .To(2017, 12, 31)
                .Reads(
                    At(Norm.EmployerCosts, "art. 10d lid 4", Percentage.FromPercent(23)),
                    LawSource.Gazette,
                    "Stcrt. 2014, 35743; Stcrt. 2016, 67759"
                ),
            From(2018, 1, 1)
                .To(2021, 6, 30)
                .Reads(
                    At(Norm.EmployerCosts, "art. 10d lid 4", Percentage.FromPercent(23.5m)),
                    LawSource.Gazette,
                    "Stcrt. 2017, 68248"
                ),
            // last seen so on 11 December 2023; a later percentage was not seen
            From(2021, 7, 1)
                .To(2023, 12, 11)
                .Reads(
                    new Provision(
                        Norm.EmployerCosts,
                        In(RegelingLoonkostensubsidie2021, "art. 1"),
                        percentage: Percentage.FromPercent(23.5m)
                    ),
                    LawSource.Text,
                    "Regeling LKS Pw 2021"
                ),
            From(2015, 1, 1)
                .To(2021, 6, 30)
                .Reads(
                    new Provision(Norm.WholePercentWageValue, In(RegelingLoonkostensubsidie, "art. 4 lid 3")),
                    LawSource.Text,
                    "Regeling LKS Pw"
                ),
            From(2021, 7, 1)
                .Reads(
                    new Provision(Norm.WholePercentWageValue, In(BesluitLoonkostensubsidie2021, "art. 3 lid 1")),
                    LawSource.Secondary,
                    "told of Besluit LKS Pw 2021"
                ),
        ];

    /// <summary>When article 10d gives no subsidy at all.</summary>
    private static StatutoryProvision[] Exclusions() =>
        [
            From(2015, 1, 1)
                .To(2017, 1, 31)
                .Reads(
                    At(Norm.WswEmploymentExcluded, "art. 10d lid 2 onder a"),
                    LawSource.Text,
                    "Pw 2015-01-01 to 2017-01-01"
                ),
            From(2017, 2, 1)
                .Reads(At(Norm.WswEmploymentExcluded, "art. 10d lid 3"), LawSource.Text, "Pw 2017-02-01 to 2026-07-01"),
            From(2015, 1, 1)
                .To(2017, 1, 31)
                .Reads(At(Norm.OtherSubsidyExcluded, "art. 10d lid 7"), LawSource.Text, "Pw 2015-01-01 to 2017-01-01"),
            From(2017, 2, 1)
                .Reads(At(Norm.OtherSubsidyExcluded, "art. 10d lid 9"), LawSource.Text, "Pw 2017-02-01 to 2026-07-01"),
            From(2016, 1, 1)
                .To(2017, 1, 31)
                .Reads(At(Norm.SicknessExcluded, "art. 10d lid 10"), LawSource.Text, "Pw 2016-01-01 to 2017-01-01"),
            From(2017, 2, 1)
                .To(2021, 12, 31)
                .Reads(At(Norm.SicknessExcluded, "art. 10d lid 12"), LawSource.Text, "Pw 2017-02-01 to 2021-07-01"),
        ];

    /// <summary>The term for the decision on the subsidy; before it the Awb has the general one.</summary>
    private static StatutoryProvision[] Decision() =>
        [
            From(2023, 7, 1)
                .Reads(
                    new Provision(Norm.SubsidyDecisionTerm, In(Participatiewet, "art. 10d lid 12"), Term.FromWeeks(5))
                    {
                        MovesToWorkingDay = true,
                        AlsoAt = In(AlgemeneTermijnenwet, "art. 1 lid 1"),
                    },
                    LawSource.Text,
                    "Pw 2023-07-01 to 2026-07-01"
                ),
        ];

    /// <summary>Algemene termijnenwet article 3 lid 3. The decree of 2020 to 2022 was not seen.</summary>
    private static EquatedDaysDecree[] EquatedDays() =>
        [
            new(
                2014,
                2016,
                LawSource.Gazette,
                "decree of 17-06-2013",
                new(Day(2014, 5, 30), Day(2015, 1, 2), Day(2015, 5, 4), Day(2015, 5, 15), Day(2016, 5, 6))
            ),
            new(
                2017,
                2019,
                LawSource.Gazette,
                "decree of 24-10-2016",
                new(
                    Day(2017, 4, 28),
                    Day(2017, 5, 26),
                    Day(2018, 5, 11),
                    Day(2018, 12, 24),
                    Day(2018, 12, 31),
                    Day(2019, 5, 31),
                    Day(2019, 12, 27)
                )
            ),
            new(
                2023,
                2028,
                LawSource.Secondary,
                "titles of the decrees",
                new(
                    Day(2023, 4, 28),
                    Day(2023, 5, 19),
                    Day(2024, 5, 10),
                    Day(2024, 12, 27),
                    Day(2025, 5, 30),
                    Day(2026, 1, 2),
                    Day(2026, 5, 15),
                    Day(2027, 5, 7),
                    Day(2028, 4, 28),
                    Day(2028, 5, 26)
                )
            ),
        ];

    /// <summary>A term of a decree, to which the Algemene termijnenwet applies by its article 5.</summary>
    private static Provision AdviceTerm(string place) =>
        new(Norm.UwvAdviceTerm, In(BesluitAdviseringBeschutWerk, place), Term.FromWeeks(8))
        {
            MovesToWorkingDay = true,
            AlsoAt = In(AlgemeneTermijnenwet, "art. 5"),
        };

    private static Provision Difference() => At(Norm.StatutoryWageCostSubsidy, "art. 10d lid 4");

    private static Provision At(Norm norm, string place, Percentage? percentage = null, Term? term = null) =>
        new(norm, In(Participatiewet, place), term, percentage);

    private static Citation In(Regulation act, string place) => Citation.Parse(place, act);

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static Days From(int year, int month, int day) => new(new LocalDate(year, month, day), null);

    /// <summary>The days of a row.</summary>
    private readonly record struct Days(LocalDate First, LocalDate? Last)
    {
        public Days To(int year, int month, int day) => To(new LocalDate(year, month, day));

        public Days To(LocalDate last) => new(First, last);

        public StatutoryProvision Reads(Provision provision, LawSource source, string readIn) =>
            new(provision, First, source, readIn) { LastDay = Last };
    }
}
