using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>Decisions on generated facts: every evaluator that takes a policy and facts, found by its signature.</summary>
internal static class GeneratedDecisions
{
    private const int Samples = 200;

    private static readonly MethodInfo[] Evaluators =
    [
        .. typeof(Policy)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method =>
                method.ReturnType is { IsGenericType: true } type
                && type.GetGenericTypeDefinition() == typeof(Decision<>)
            )
            .Where(method =>
                method.GetParameters() is [{ } policy, { } facts]
                && policy.ParameterType == typeof(Policy)
                && IsFacts(facts)
            ),
    ];

    /// <summary>The same decisions in every run.</summary>
    public static IEnumerable<IDecision> Under(Policy policy) =>
        Evaluators
            .SelectMany(evaluator =>
                (
                    (IEnumerable<IDecision>)
                        typeof(GeneratedDecisions)
                            .GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!
                            .MakeGenericMethod(
                                evaluator.GetParameters()[1].ParameterType,
                                evaluator.ReturnType.GenericTypeArguments[0]
                            )
                            .Invoke(obj: null, [policy, evaluator])!
                )
            )
            .Concat(Departures(policy));

    private static bool IsFacts(ParameterInfo parameter) => Arbitrary(parameter.ParameterType) is not null;

    private static MethodInfo? Arbitrary(Type facts) =>
        typeof(Arbitraries)
            .GetMethods()
            .FirstOrDefault(method => method.ReturnType == typeof(Arbitrary<>).MakeGenericType(facts));

    private static IEnumerable<IDecision> Of<TFacts, TOutcome>(Policy policy, MethodInfo evaluator)
        where TFacts : struct
        where TOutcome : struct
    {
        var decide = evaluator.CreateDelegate<Func<Policy, TFacts, Decision<TOutcome>>>();
        return Draw<TFacts>().Select(facts => Decided(() => decide(policy, facts))).OfType<IDecision>();
    }

    /// <summary>Null where the facts cannot be under the policy, such as a publication before the adoption.</summary>
    private static IDecision? Decided(Func<IDecision> decide)
    {
        try
        {
            return decide();
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    /// <summary>The hardship clause departs from a decision, which its facts do not hold.</summary>
    private static IEnumerable<IDecision> Departures(Policy policy)
    {
        var original = ProvisionRules.Sickness(policy, new SicknessFacts { DuringEmployment = true });
        return original.IsDetermined
            ? Draw<HardshipFacts>()
                .Select(facts => (IDecision)HardshipRules.Depart(policy, original, "notApplicable", facts))
            : [];
    }

    private static TFacts[] Draw<TFacts>() =>
        ((Arbitrary<TFacts>)Arbitrary(typeof(TFacts))!.Invoke(obj: null, parameters: null)!).Generator.Sample(
            Samples,
            new Rnd(2019, 9),
            50
        );
}
