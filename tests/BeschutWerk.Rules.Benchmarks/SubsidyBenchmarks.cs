using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 7 lid 1: six conditions and the note to onder c.</summary>
[MemoryDiagnoser]
public class SubsidyBenchmarks
{
    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly SubsidyFacts[] cases = Cases.Make(random => new SubsidyFacts
    {
        Trajectory = (TrajectoryStatus)random.Next(1, 4),
        PreviousExtensionMonths = random.Next(7),
        TargetGroupConfirmed = random.Answer(),
        WageValue =
            random.Next(10) == 0 ? null : WageValue.FromPercent(random.Next(10, 100) + (random.Next(4) * 0.25m)),
        EmployerWilling = random.Answer(),
        Workplace = (Workplace)random.Next(1, 3),
        IndependentOfBenefit = random.Answer(),
        ReceivesWajong = random.Answer() is { } no ? !no : null,
    });

    private readonly PlainFacts[] plain;

    public SubsidyBenchmarks() => plain = [.. cases.Select(PlainFacts.Of)];

    /// <summary>Only grant, refuse, extend, nothing due or unknown.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases.Count)]
    public int PlainIfs()
    {
        var sum = 0;
        foreach (ref readonly var facts in plain.AsSpan())
        {
            sum += Outcome(in facts);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int Decision()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += (int)SubsidyRules.Decide(policy, facts).Status;
        }

        return sum;
    }

    private static int Outcome(in PlainFacts facts)
    {
        const int grant = 0;
        const int refuse = 1;
        const int extend = 2;
        const int nothingDue = 3;
        const int unknown = 4;
        if (facts.ReceivesWajong == true || facts.TargetGroupConfirmed == false)
        {
            return refuse;
        }

        if (
            facts.WageValue < 30m
            && facts.EmployerWilling == false
            && facts.Trajectory != TrajectoryStatus.NotApplicable
        )
        {
            return facts.PreviousExtensionMonths == null || facts.Trajectory == null ? unknown
                : facts.PreviousExtensionMonths >= 6 ? refuse
                : facts.ReceivesWajong == null || facts.TargetGroupConfirmed == null ? unknown
                : extend;
        }

        var isOpen = facts.WageValue == null && facts.EmployerWilling != true;
        if (
            !isOpen
            && (
                facts.Trajectory == TrajectoryStatus.NotCompleted
                || (facts.Workplace != null && facts.Workplace != Workplace.Suitable)
                || facts.IndependentOfBenefit == false
            )
        )
        {
            return refuse;
        }

        if (
            facts.Trajectory == null
            || facts.TargetGroupConfirmed == null
            || facts.WageValue == null
            || (facts.WageValue < 30m && facts.EmployerWilling == null)
            || facts.Workplace == null
            || facts.IndependentOfBenefit == null
            || facts.ReceivesWajong == null
        )
        {
            return unknown;
        }

        if (facts.WageValue < 30m && facts.EmployerWilling == false)
        {
            return refuse;
        }

        return Math.Min(100m - facts.WageValue.Value, 70m) == 0m ? nothingDue : grant;
    }

    /// <summary>The same facts with the wage value as a decimal.</summary>
    private readonly record struct PlainFacts(
        TrajectoryStatus? Trajectory,
        int? PreviousExtensionMonths,
        bool? TargetGroupConfirmed,
        decimal? WageValue,
        bool? EmployerWilling,
        Workplace? Workplace,
        bool? IndependentOfBenefit,
        bool? ReceivesWajong
    )
    {
        public static PlainFacts Of(SubsidyFacts facts) =>
            new(
                facts.Trajectory,
                facts.PreviousExtensionMonths,
                facts.TargetGroupConfirmed,
                facts.WageValue?.Percentage.ToDecimal(),
                facts.EmployerWilling,
                facts.Workplace,
                facts.IndependentOfBenefit,
                facts.ReceivesWajong
            );
    }
}
