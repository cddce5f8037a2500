using System.Text;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Testing;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>Pages that are harder than those of the examples: much, long or unknown; and the other two pages.</summary>
internal static class OtherPages
{
    private static readonly LocalDate Published = new(2019, 9, 10);

    /// <summary>A name without a place to break it, and a title with words longer than a telephone is wide.</summary>
    private static readonly Policy Long = BuiltInPolicies.Nuenen2019 with
    {
        Key = "long",
        Regulation = new Regulation(
            "Verordening loonkostensubsidie en wachtlijstbeheer van de gemeenten Middenmeersepolderwaterschapsgebied en "
                + "Noorderlandschapsbeheersgebied 2026 (samenwerkingsverband)"
        ),
    };

    /// <summary>Every page with its language.</summary>
    public static IEnumerable<(string Name, Language Language, byte[] Page)> All =>
        new[] { Language.Dutch, Language.English }
            .SelectMany(language =>
                new[]
                {
                    ("breaches", language, Report(Breaches(), new(2026, 6, 1), language)),
                    (
                        "unknown",
                        language,
                        Report(Unknown(BuiltInPolicies.Nuenen2019, "A-1"), new(2026, 3, 1), language)
                    ),
                    ("long", language, Report(Unknown(Long, new string('W', 64)), new(2026, 3, 1), language)),
                    ("one day", language, Report(OneDay(), new(2026, 1, 5), language)),
                    ("years", language, Report(Years(), new(2033, 9, 1), language)),
                    ("comparison", language, Comparison(language)),
                }
            )
            .Append(("coverage", Language.English, Coverage()));

    /// <summary>With counts as large as a run of all tests gives.</summary>
    private static byte[] Coverage()
    {
        var empty = ArticleCoverage.Report(BuiltInPolicies.Nuenen2019).ToJson();
        var counted = empty.Replace("\"unmet\": 0", "\"unmet\": 448238", StringComparison.Ordinal);
        counted.Should().NotBe(empty);
        return Encoding.UTF8.GetBytes(CoverageReport.Parse(counted).ToHtml());
    }

    private static byte[] Report(CaseFile file, LocalDate on, Language language) =>
        ReportPage.Make(file, CaseRules.ReviewWithChanges(file, on), language);

    private static byte[] Comparison(Language language)
    {
        var on = new LocalDate(2026, 6, 1);
        var cases = new[] { Breaches(), OneDay(), Years() }.Select(file => CaseComparison.Of(file, Long, on));
        var examples = ExampleReports
            .Days.Keys.Select(ExampleReports.File)
            .Select(file => CaseComparison.Of(file, BuiltInPolicies.Maastricht2024, on));
        CaseComparison[] all = [.. cases, .. examples];
        return ComparisonPage.Make(new(Long, on, PolicyComparison.Of(all), Invalid: 1, all), language);
    }

    private static CaseFile Unknown(Policy policy, string key) =>
        new(
            key,
            policy,
            [
                new(CaseEventType.AdviceReceived, new(2026, 1, 5)),
                new(CaseEventType.IndicationDecided, new(2026, 1, 20), new() { Belongs = true }),
                new(CaseEventType.EmploymentStarted, new(2026, 2, 1)),
            ]
        );

    /// <summary>Nearly everything that can be against the rules.</summary>
    private static CaseFile Breaches() =>
        Nuenen(
            new(CaseEventType.AdviceRequested, new(2022, 1, 3), new() { RequestedBy = Requester.Other }),
            new(
                CaseEventType.AdviceReceived,
                new(2022, 4, 11),
                new() { AdviceBelongs = false, CarefullyPrepared = true }
            ),
            new(CaseEventType.IndicationDecided, new(2022, 8, 1), new() { Belongs = true, QuotaRealised = false }),
            new(CaseEventType.PlacedOnWaitingList, new(2022, 8, 2), new() { QuotaRealised = false }),
            new(CaseEventType.TrajectoryStarted, new(2022, 9, 1), new() { Months = 8, ProspectOfEmployment = false }),
            new(
                CaseEventType.FacilityGranted,
                new(2022, 9, 5),
                new() { FacilityFirstDay = new LocalDate(2022, 8, 1), FacilityLastDay = new LocalDate(2024, 3, 1) }
            ),
            new(
                CaseEventType.WageValueDetermined,
                new(2022, 12, 1),
                new() { WageValue = WageValue.FromPercent(72.3456m), EveryMonths = 2 }
            ),
            new(CaseEventType.TrajectoryEnded, new(2024, 2, 20), new() { Trajectory = TrajectoryStatus.NotCompleted }),
            new(CaseEventType.TrajectoryRenewed, new(2024, 3, 1), new() { Months = 9, NewWorkplace = false }),
            new(CaseEventType.EmploymentStarted, new(2025, 1, 15), new() { Contract = ContractKind.Temporary }),
            new(
                CaseEventType.SubsidyDecided,
                new(2025, 1, 20),
                new()
                {
                    Outcome = SubsidyResult.Grant,
                    SubsidisedPercent = Percentage.FromPercent(90),
                    HoursRecorded = false,
                }
            ),
            new(CaseEventType.Dismissed, new(2026, 2, 20), new() { ForMisconduct = true }),
            new(CaseEventType.MisconductSupportOffered, new(2026, 2, 25), new() { PreventsRepetition = false }),
            new(CaseEventType.WorkOffered, new(2026, 3, 1), new() { Matches = false })
        );

    /// <summary>Terms that are over on the day on which they would begin.</summary>
    private static CaseFile OneDay() =>
        Nuenen([
            .. new[]
            {
                CaseEventType.AdviceRequested,
                CaseEventType.AdviceReceived,
                CaseEventType.InformationRequested,
                CaseEventType.InformationReceived,
                CaseEventType.Reported,
                CaseEventType.TrajectoryStarted,
                CaseEventType.TrajectoryInterrupted,
                CaseEventType.TrajectoryResumed,
                CaseEventType.TrajectoryEnded,
                CaseEventType.EmploymentStarted,
                CaseEventType.SicknessStarted,
                CaseEventType.SicknessEnded,
            }.Select(type => new CaseEvent(type, new LocalDate(2026, 1, 5))),
        ]);

    /// <summary>Several sheets of a time line.</summary>
    private static CaseFile Years() =>
        Nuenen([
            new(CaseEventType.EmploymentStarted, new(2020, 11, 1), new() { Contract = ContractKind.Temporary }),
            .. Enumerable
                .Range(2021, 13)
                .SelectMany(year =>
                    new CaseEvent[]
                    {
                        new(
                            CaseEventType.WageValueDetermined,
                            new(year, 3, 1),
                            new() { WageValue = WageValue.FromPercent(43.125m), EveryMonths = 12 }
                        ),
                        new(CaseEventType.SicknessStarted, new(year, 6, 1)),
                        new(CaseEventType.SicknessEnded, new(year, 6, 3)),
                    }
                ),
        ]);

    private static CaseFile Nuenen(params CaseEvent[] events) =>
        new(
            "A-1",
            BuiltInPolicies.Nuenen2019,
            events,
            new() { IndicationHeld = true, Reported = true },
            publishedOn: Published
        );
}
