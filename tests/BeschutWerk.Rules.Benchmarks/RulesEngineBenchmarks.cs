using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>
/// The six conditions of article 7 lid 1 beside plain ifs and Microsoft's RulesEngine, over the same facts, all known. The
/// engine and the ifs answer only whether each condition is met; the decision brings its findings, article and share. All
/// three agree on every case before anything is measured.
/// </summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private const string Workflow = "article7";

    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly SubsidyFacts[] cases = Cases.Make(random => new SubsidyFacts
    {
        Trajectory = random.Next(8) == 0 ? TrajectoryStatus.NotCompleted : TrajectoryStatus.Completed,
        PreviousExtensionMonths = 6, // nothing left to lengthen: the answer is a grant or a refusal
        TargetGroupConfirmed = random.Next(8) > 0,
        WageValue = WageValue.FromPercent(random.Next(20, 100) + (random.Next(4) * 0.25m)),
        EmployerWilling = false,
        Workplace = random.Next(8) == 0 ? Workplace.Orientation : Workplace.Suitable,
        IndependentOfBenefit = random.Next(8) > 0,
        ReceivesWajong = random.Next(8) == 0,
    });

    private readonly SixConditions[] plain;
    private readonly RuleParameter[][] parameters;
    private readonly RulesEngine.RulesEngine engine = new([
        new Workflow
        {
            WorkflowName = Workflow,
            Rules =
            [
                Condition("a", "facts.TrajectoryCompleted"),
                Condition("b", "facts.TargetGroupConfirmed"),
                Condition("c", "facts.WageValue >= 30"),
                Condition("d", "facts.SuitableWorkplace"),
                Condition("e", "facts.IndependentOfBenefit"),
                Condition("f", "!facts.ReceivesWajong"),
            ],
        },
    ]);

    public RulesEngineBenchmarks()
    {
        plain = [.. cases.Select(SixConditions.Of)];
        parameters = [.. plain.Select(facts => (RuleParameter[])[new RuleParameter("facts", facts)])];
        for (var i = 0; i < cases.Length; i++)
        {
            var isGranted = IsGranted(in plain[i]);
            if (
                isGranted != IsGrantedByEngine(parameters[i])
                || isGranted != (SubsidyRules.Decide(policy, cases[i]).Outcome.Result == SubsidyResult.Grant)
            )
            {
                throw new InvalidOperationException(FormattableString.Invariant($"They differ on {cases[i]}."));
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases.Count)]
    public int PlainIfs()
    {
        var sum = 0;
        foreach (ref readonly var facts in plain.AsSpan())
        {
            sum += IsGranted(in facts) ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int Decision()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += (int)SubsidyRules.Decide(policy, facts).Outcome.Result;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int MicrosoftRulesEngine()
    {
        var sum = 0;
        foreach (var facts in parameters)
        {
            sum += IsGrantedByEngine(facts) ? 1 : 0;
        }

        return sum;
    }

    private static RulesEngine.Models.Rule Condition(string part, string expression) =>
        new()
        {
            RuleName = part,
            Expression = expression,
            RuleExpressionType = RuleExpressionType.LambdaExpression,
        };

    private bool IsGrantedByEngine(RuleParameter[] facts) =>
        engine.ExecuteAllRulesAsync(Workflow, facts).AsTask().GetAwaiter().GetResult().TrueForAll(r => r.IsSuccess);

    private static bool IsGranted(in SixConditions facts) =>
        facts.TrajectoryCompleted
        && facts.TargetGroupConfirmed
        && facts.WageValue >= 30m
        && facts.SuitableWorkplace
        && facts.IndependentOfBenefit
        && !facts.ReceivesWajong;
}

/// <summary>The same facts with the wage value as a decimal; public, since the engine reads it by reflection.</summary>
public sealed record SixConditions(
    bool TrajectoryCompleted,
    bool TargetGroupConfirmed,
    decimal WageValue,
    bool SuitableWorkplace,
    bool IndependentOfBenefit,
    bool ReceivesWajong
)
{
    internal static SixConditions Of(SubsidyFacts facts) =>
        new(
            facts.Trajectory is not TrajectoryStatus.NotCompleted,
            facts.TargetGroupConfirmed is true,
            facts.WageValue.GetValueOrDefault().Percentage.ToDecimal(),
            facts.Workplace is Workplace.Suitable,
            facts.IndependentOfBenefit is true,
            facts.ReceivesWajong is true
        );
}
