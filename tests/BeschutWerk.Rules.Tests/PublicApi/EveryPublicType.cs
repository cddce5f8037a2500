using System.Collections;
using System.Reflection;
using System.Text;
using BeschutWerk.Rules.Json;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Values of every public type: the members of each enumeration, facts with everything and with only what they need, the
/// answers to the example questions, cases and their reviews, and whatever all of these hold.
/// </summary>
internal static class EveryPublicType
{
    private const int MostOfAType = 300;
    private const string Examples = "src/BeschutWerk.Rules.Tool/examples";

    /// <summary>The public types that have values.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsInterface: false, IsGenericTypeDefinition: false } && !IsStatic(type))
            .Where(type => !typeof(Exception).IsAssignableFrom(type) && type != typeof(ContractJsonConverter))
            .Where(type => !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Values of each type, also of the generic ones that the rules give.</summary>
    public static IReadOnlyDictionary<Type, HashSet<object>> Values { get; } = Collected();

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Dictionary<Type, HashSet<object>> Collected()
    {
        var values = new Dictionary<Type, HashSet<object>>();
        foreach (var root in Roots())
        {
            Collect(root, values);
        }

        return values;
    }

    private static IEnumerable<object> Roots()
    {
        foreach (var type in Types.Where(type => type.IsEnum))
        {
            foreach (var member in Enum.GetValues(type))
            {
                yield return member;
            }
        }

        foreach (var type in CallerSource.FactsTypes.Append(typeof(WaitingListEntry)))
        {
            var full = (Made)CallerSource.FactsOf(type);
            yield return full.Value!;
            yield return full.WithoutOptional().Value!;
        }

        var municipal = Directory.GetFiles(Repository.PathTo($"{Examples}/policies"), "*-2026.json").Select(PolicyOf);
        var known = new KnownPolicies(municipal);
        foreach (
            var line in Directory
                .GetFiles(Repository.PathTo(Examples), "*.jsonl", SearchOption.AllDirectories)
                .Where(file => !file.Contains("cases", StringComparison.Ordinal))
                .SelectMany(File.ReadLines)
                .Where(line => line.Length > 0)
        )
        {
            var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(line), known);
            if (answer.Decision is { } decision)
            {
                yield return decision;
                yield return decision.Values;
                yield return answer.WhatWouldChangeIt();
            }
        }

        foreach (var item in Gen.Sample(GeneratedCases.FilesOnDays().Generator, 200, 60).Concat(ExampleCases()))
        {
            yield return item.File;
            yield return item.Review;
            yield return CaseAgenda.Of([item.Review]);
            yield return CaseComparison.Of(item.File, BuiltInPolicies.Maastricht2024, item.Day);
            yield return CaseFile.Check("-", item.File.Policy, [.. item.File.Events.Reverse()], CaseFacts.None);
        }

        yield return PolicyComparison.Of(
            ExampleCases().Select(item => CaseComparison.Of(item.File, BuiltInPolicies.Maastricht2024, item.Day))
        );
        foreach (var other in Others())
        {
            yield return other;
        }
    }

    private static Policy PolicyOf(string file) => PolicyJson.Read(File.ReadAllBytes(file)).Value!;

    private static IEnumerable<CaseOnDay> ExampleCases() =>
        from path in Directory.GetFiles(Repository.PathTo($"{Examples}/cases"), "*.json")
        let file = CaseJson.Read(File.ReadAllBytes(path)).Value!
        from day in file.Events.Select(item => item.On.PlusDays(20))
        select new CaseOnDay(file, day);

    private static IEnumerable<object> Others()
    {
        yield return BuiltInPolicies.All;
        yield return new PolicyHistory(new PolicyHistoryEntry(BuiltInPolicies.Nuenen2019, new LocalDate(2019, 9, 10)));
        yield return RuleCatalogue.All;
        yield return NormTable.All;
        yield return CaseEventTable.All;
        yield return CaseEventTable.AllFacts;
        yield return NationalLaw.All;
        yield return BuiltInPolicies.National.Statutes.On(new LocalDate(2026, 1, 1));
        yield return new[] { 0m, 0.0001m, 42.5m, 100m }.Select(Percentage.FromPercent);
        yield return new[] { 0m, 29.9999m, 100m }.Select(WageValue.FromPercent);
        yield return new[] { HoursPerWeek.FromHoursAndMinutes(15, 20), HoursPerWeek.FromHours(15.25m), default };
        yield return TotalHours.Sum([.. Enumerable.Repeat(HoursPerWeek.FromHoursAndMinutes(30, 50), 4000)]);
        yield return EuroAmount.FromFraction(2000, 3);
        yield return EuroAmount.FromEuros(2412.5m);
        yield return new HoursFactor(HoursPerWeek.FromHours(24), HoursPerWeek.FromHours(36));
        yield return new HoursFactor(HoursPerWeek.FromHours(27), HoursPerWeek.FromHours(36));
        yield return new[] { Term.FromDays(1), Term.FromWeeks(8), Term.FromMonths(6) };
        yield return new[]
        {
            LastAssessment.Never,
            LastAssessment.Unknown,
            LastAssessment.On(new LocalDate(2025, 1, 2)),
        };
        yield return PositionQuota.FromPositions(8);
        yield return new EmploymentContract(new LocalDate(2026, 1, 1), HoursPerWeek.FromHours(20));
        yield return new EmploymentContract(new LocalDate(2026, 1, 1), HoursPerWeek.FromHoursAndMinutes(20, 20)).Until(
            new LocalDate(2026, 6, 30)
        );
        yield return new PlacementTrajectory(new LocalDate(2026, 1, 1), 6).ExtendedBy(2);
        yield return new PassedOver("P-1", PassedOverReason.NoMatch);
        yield return new WaitingListOrder(
            WaitingListKey.Group("schoolLeaver"),
            WaitingListKey.RankDate,
            WaitingListKey.Registration
        );
        yield return Citation.InWords("slotbepaling", new Regulation("Een brief") { CvdrId = "CVDR361766/5" });
        yield return (Caveats.EntriesTie | Caveats.WageValueNotWhole);
        yield return (SuitableInstruments)3;
        yield return new OwnWord(Thing.PreTrajectory, "traject", "course");
        yield return BuiltInPolicies.Nuenen2019 with
        {
            Key = "elders-2026",
            Validity = new(new LocalDate(2026, 1, 1)),
        };
        var subsidy = SubsidyRules.Decide(
            BuiltInPolicies.Nuenen2019,
            new SubsidyFacts { TargetGroupConfirmed = false }
        );
        yield return subsidy.Findings.GetEnumerator();
        yield return HardshipRules.Depart(
            BuiltInPolicies.Nuenen2019,
            subsidy,
            new SubsidyOutcome(SubsidyResult.Grant, Percentage.FromPercent(50), ResponsibleBody.Municipality),
            new HardshipFacts(specialCase: true, unfairnessEstablished: true, fixedByStatute: false, reason: "reason")
        );
        yield return TermEndOf(new LocalDate(2026, 3, 7));
    }

    private static SuspendedTerm TermEndOf(LocalDate last) =>
        SuspendedTerm.MovedLastDayAfter(
            Term.FromDays(1),
            last.PlusDays(-1),
            new Suspensions(),
            last.PlusDays(-1),
            EquatedDays.None
        );

    private static void Collect(object? value, Dictionary<Type, HashSet<object>> values)
    {
        if (value is null or string)
        {
            return;
        }

        var type = value.GetType();
        if (type.Assembly == typeof(Policy).Assembly && !type.IsArray)
        {
            if (!values.TryGetValue(type, out var known))
            {
                values[type] = known = [];
            }

            if (known.Count >= MostOfAType || !known.Add(value) || type.IsEnum)
            {
                return;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0)
                {
                    Collect(ValueOf(property, value), values);
                }
            }
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Collect(item, values);
            }
        }
        else if (type is { IsGenericType: true, Namespace: "System.Collections.Generic" })
        {
            Collect(type.GetProperty("Value")?.GetValue(value), values);
        }
    }

    /// <summary>A value that cannot be, such as the outcome of an open decision, says so by throwing.</summary>
    private static object? ValueOf(PropertyInfo property, object of)
    {
        try
        {
            return property.GetValue(of);
        }
        catch (TargetInvocationException exception)
            when (exception.InnerException is InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
