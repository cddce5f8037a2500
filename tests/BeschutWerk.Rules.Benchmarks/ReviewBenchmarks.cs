using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>The review of cases of twelve events, on days along their course.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private const int Count = 256;

    private readonly (CaseFile File, LocalDate On)[] cases =
    [
        .. Enumerable.Range(0, Count).Select(i => (FileFrom(new LocalDate(2024, 1, 1).PlusDays(i)), Day(i))),
    ];

    /// <summary>Phase, decisions, terms, steps, breaches and departures.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Review()
    {
        var sum = 0;
        foreach (var (file, on) in cases)
        {
            sum += CaseRules.Review(file, on).Decisions.Length;
        }

        return sum;
    }

    /// <summary>The same on the last day, when all twelve events have happened.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int ReviewAtTheEnd()
    {
        var sum = 0;
        foreach (var (file, _) in cases)
        {
            sum += CaseRules.Review(file, file.Events[^1].On).Decisions.Length;
        }

        return sum;
    }

    /// <summary>The same, and what still matters and what stands in the way read besides.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int ReviewAndFindings()
    {
        var sum = 0;
        foreach (var (file, on) in cases)
        {
            var review = CaseRules.Review(file, on);
            sum += review.FactsThatMatter.Length + review.Obstacles.Length;
        }

        return sum;
    }

    private static LocalDate Day(int i) => new LocalDate(2024, 1, 1).PlusDays(i + (i * 37 % 700));

    internal static CaseFile FileFrom(LocalDate day) =>
        new(
            "bench-1",
            BuiltInPolicies.Nuenen2019,
            [.. UpToReport(day), .. FromTrajectory(day)],
            new() { Benefit = Benefit.Participatiewet },
            publishedOn: new LocalDate(2019, 9, 12)
        );

    private static CaseEvent[] UpToReport(LocalDate day) =>
        [
            new(CaseEventType.AdviceRequested, day, new() { RequestedBy = Requester.Person }),
            new(
                CaseEventType.AdviceReceived,
                day.PlusDays(50),
                new()
                {
                    AdviceBelongs = true,
                    CarefullyPrepared = true,
                    SufficientlyReasoned = false,
                }
            ),
            new(CaseEventType.InformationRequested, day.PlusDays(60)),
            new(CaseEventType.InformationReceived, day.PlusDays(70), new() { SufficientlyReasoned = true }),
            new(CaseEventType.IndicationDecided, day.PlusDays(90), new() { Belongs = true }),
            new(CaseEventType.Reported, day.PlusDays(95)),
        ];

    private static CaseEvent[] FromTrajectory(LocalDate day) =>
        [
            new(CaseEventType.TrajectoryStarted, day.PlusDays(110)),
            new(
                CaseEventType.FacilityGranted,
                day.PlusDays(120),
                new() { FacilityFirstDay = day.PlusDays(121), FacilityLastDay = day.PlusDays(200) }
            ),
            new(
                CaseEventType.WageValueDetermined,
                day.PlusDays(200),
                new()
                {
                    WageValue = WageValue.FromPercent(42),
                    ProspectOfEmployment = true,
                    EveryMonths = 12,
                }
            ),
            new(
                CaseEventType.TrajectoryExtended,
                day.PlusDays(270),
                new() { Months = 3, Ground = ExtensionGround.NewWorkplace }
            ),
            new(
                CaseEventType.TrajectoryEnded,
                day.PlusDays(360),
                new() { Trajectory = TrajectoryStatus.Completed, TargetGroupConfirmed = true }
            ),
            new(
                CaseEventType.EmploymentStarted,
                day.PlusDays(365),
                new()
                {
                    Contract = ContractKind.Temporary,
                    Hours = HoursPerWeek.FromHours(24),
                    FullTimeHours = HoursPerWeek.FromHours(36),
                    MedicalRestriction = true,
                    Workplace = Workplace.Suitable,
                    IndependentOfBenefit = true,
                }
            ),
        ];
}
