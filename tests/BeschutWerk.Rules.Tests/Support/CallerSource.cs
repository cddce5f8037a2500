using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A program that makes every facts value, with all that it can hold and with no more than it must, asks every evaluator about
/// both, and fills the facts of a case, in any of the languages. It is made from the public API itself, so that new facts or a
/// new evaluator cannot be left out.
/// </summary>
internal static class CallerSource
{
    private static readonly Assembly Library = typeof(Policy).Assembly;

    /// <summary>The public evaluators: static methods that take a policy first and give a decision.</summary>
    public static IReadOnlyList<MethodInfo> Evaluators { get; } =
    [
        .. Library
            .GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => IsDecision(method.ReturnType) && method.GetParameters()[0].ParameterType == typeof(Policy))
            .OrderBy(method => $"{method.DeclaringType!.Name}.{method}", StringComparer.Ordinal),
    ];

    /// <summary>The public structs that hold the facts of a rule.</summary>
    public static IReadOnlyList<Type> FactsTypes { get; } =
    [
        .. Library
            .GetExportedTypes()
            .Where(type => type.IsValueType && type.Name.EndsWith("Facts", StringComparison.Ordinal)),
    ];

    private static IReadOnlyList<(string Name, Made Call)> Calls { get; } =
    [
        .. Evaluators
            .Select(CallOf)
            .SelectMany(full => new[] { full, full.WithoutOptional() })
            .Select(
                (call, i) =>
                    (FormattableString.Invariant($"{i + 1} {call.Maker.DeclaringType!.Name}.{call.Maker.Name}"), call)
            ),
    ];

    /// <summary>Facts of a case; this is written alike in all languages.</summary>
    private const string CaseCall =
        "CaseFacts.None.With(CaseFact.Months, 3).With(CaseFact.Ground, ExtensionGround.Interrupted).ToString()";

    /// <summary>What the program prints: of each call the status and the outcome, and then the facts of a case.</summary>
    public static string Expected =>
        string.Join(
            "\n",
            Calls
                .Select(call => (call.Name, Decision: (IDecision)call.Call.Value!))
                .Select(asked => $"{asked.Name}: {asked.Decision.Status} {asked.Decision.OutcomeWord}")
                .Append("months: 3, ground: interrupted")
        );

    /// <summary>A class with one method <c>Ask</c> that gives the lines, or in F# the lines alone.</summary>
    public static string In(CallerLanguage language) =>
        language switch
        {
            CallerLanguage.CSharp => $$"""
                using System.Collections.Generic;
                using BeschutWerk.Rules;
                using NodaTime;

                namespace Caller
                {
                    public static class Suite
                    {
                        public static IEnumerable<string> Ask()
                        {
                            {{Lines(language, "yield return Line(\"{0}\", {1});")}}
                            yield return {{CaseCall}};
                        }

                        private static string Line(string name, IDecision decision) =>
                            name + ": " + decision.Status + " " + decision.OutcomeWord;
                    }
                }
                """,
            CallerLanguage.VisualBasic => $"""
                Imports BeschutWerk.Rules
                Imports NodaTime

                Module Program
                    Sub Main()
                        {Lines(language, "Tell(\"{0}\", {1})")}
                        System.Console.WriteLine({CaseCall})
                    End Sub

                    Private Sub Tell(name As String, decision As IDecision)
                        System.Console.WriteLine(name & ": " & decision.Status.ToString() & " " & decision.OutcomeWord)
                    End Sub
                End Module
                """,
            _ => $"""
                open System
                open BeschutWerk.Rules
                open NodaTime

                let tell (name: string) (decision: IDecision) =
                    Console.WriteLine(name + ": " + decision.Status.ToString() + " " + decision.OutcomeWord)

                {Lines(language, "tell \"{0}\" ({1})")}
                Console.WriteLine({CaseCall})
                """,
        };

    private static string Lines(CallerLanguage language, string form) =>
        string.Join(
            Environment.NewLine,
            Calls.Select(call =>
                form.Replace("{0}", call.Name, StringComparison.Ordinal)
                    .Replace("{1}", call.Call.In(language), StringComparison.Ordinal)
            )
        );

    private static Made CallOf(MethodInfo evaluator)
    {
        var method = evaluator.IsGenericMethodDefinition
            ? evaluator.MakeGenericMethod(typeof(EmployerOutcome))
            : evaluator;
        return new Made(
            method,
            IsByName: false,
            [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!))]
        );
    }

    /// <summary>A struct with everything that its fullest constructor takes, each by its name.</summary>
    public static CallerExpression FactsOf(Type type)
    {
        var fullest = type.GetConstructors()
            .Where(constructor => !constructor.GetParameters().Any(IsEnumerable))
            .MaxBy(constructor => constructor.GetParameters().Length);
        return fullest is null
            ? new Nothing(type)
            : new Made(
                fullest,
                IsByName: !fullest.GetParameters()[^1].IsDefined(typeof(ParamArrayAttribute)),
                [.. fullest.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!))]
            );
    }

    /// <summary>The list form of a constructor; the one with the arguments as such is called in its place.</summary>
    private static bool IsEnumerable(ParameterInfo parameter) =>
        parameter.ParameterType.IsInterface
        && parameter.ParameterType != typeof(IDecision)
        && parameter.ParameterType != typeof(IEnumerable<string>);

    private static CallerExpression Sample(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            // The wage value is an amount or a percentage, and never both.
            return name == "wageValueAmount" ? new Absent() : new Optional(Sample(underlying, name));
        }

        if (type == typeof(IEnumerable<string>))
        {
            return new Listed(Sample(typeof(string), name));
        }

        if (type.IsByRef || type.IsArray)
        {
            return Sample(type.GetElementType()!, name);
        }

        if (type.IsEnum)
        {
            return new Named(type, Enum.GetNames(type)[0]);
        }

        if (type == typeof(Policy))
        {
            return new Named(typeof(BuiltInPolicies), nameof(BuiltInPolicies.Nuenen2019));
        }

        if (type == typeof(IDecision) || IsDecision(type))
        {
            return CallOf(typeof(EmploymentRules).GetMethod(nameof(EmploymentRules.Employer))!);
        }

        return type == typeof(bool) ? new Literal(true)
            : type == typeof(int) ? new Literal(1)
            : type == typeof(string) ? new Literal(name == "newOutcome" ? "developmentCompany" : "stated")
            : type == typeof(LocalDate) ? Constructed(type, new Literal(2026), new Literal(3), new Literal(2))
            : type == typeof(HoursPerWeek)
                ? Factory(type, nameof(HoursPerWeek.FromHours), new Literal(name == "hours" ? 30.25m : 36m))
            : type == typeof(Percentage) ? Factory(type, nameof(Percentage.FromPercent), new Literal(23.5m))
            : type == typeof(WageValue) ? Factory(type, nameof(WageValue.FromPercent), new Literal(42.5m))
            : type == typeof(EuroAmount) ? Factory(type, nameof(EuroAmount.FromEuros), new Literal(2412.5m))
            : type == typeof(PositionQuota) ? Factory(type, nameof(PositionQuota.FromPositions), new Literal(1))
            : type == typeof(LastAssessment) ? Factory(type, nameof(LastAssessment.On), Sample(typeof(LocalDate), name))
            : FactsOf(type);
    }

    private static Made Constructed(Type type, params CallerExpression[] given) =>
        new(type.GetConstructor([.. given.Select(value => value.Value!.GetType())])!, IsByName: false, given);

    private static Made Factory(Type type, string name, params CallerExpression[] given) =>
        new(type.GetMethod(name, [.. given.Select(value => value.Value!.GetType())])!, IsByName: false, given);

    private static bool IsDecision(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Decision<>);
}
