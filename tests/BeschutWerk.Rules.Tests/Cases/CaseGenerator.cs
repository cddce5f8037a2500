using FsCheck;
using FsCheck.Fluent;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Plausible cases: they mostly walk along the steps that the review names, and sometimes do something else that can
/// happen.
/// </summary>
internal static class CaseGenerator
{
    public static Arbitrary<CaseFile> Files() =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Walk(new Random(seed))).ToArbitrary();

    public static Arbitrary<LocalDate> AnyDay() =>
        Gen.Choose(0, 4000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days)).ToArbitrary();

    public static CaseFile Walk(Random random)
    {
        var known = random.Next(2) == 0 ? CaseFacts.None : Only(CaseEventTable.Known, random);
        LocalDate? publishedOn = random.Next(3) switch
        {
            0 => null,
            1 => Iso("2019-09-12"),
            _ => Iso("2024-06-01").PlusDays(random.Next(900)),
        };
        var day = new LocalDate(2024, 1, 1).PlusDays(random.Next(400));
        var file = new CaseFile("z-1", NuenenPolicy, [], known, publishedOn);
        var length = random.Next(0, 16);
        for (var tries = 0; file.Events.Length < length && tries < 200; tries++)
        {
            day = day.PlusDays(random.Next(4) == 0 ? 0 : random.Next(1, 120));
            if (TryAdd(ref file, Next(file, day, random)))
            {
                continue;
            }

            day = file.Events.IsEmpty ? day : file.Events[^1].On;
        }

        return file;
    }

    public static bool TryAdd(ref CaseFile file, CaseEvent happened)
    {
        var isFile = CaseFile.TryCreate(
            file.Key,
            file.Policy,
            file.Events.Add(happened),
            file.Known,
            file.PublishedOn,
            file.IntroducedOn,
            out var longer,
            out _
        );
        file = longer ?? file;
        return isFile;
    }

    /// <summary>An event on a day: one of the steps of the review, or any other.</summary>
    public static CaseEvent Next(CaseFile file, LocalDate day, Random random)
    {
        var steps = CaseRules.Review(file, day).NextSteps.Where(step => step.RecordedBy is not null).ToArray();
        var type =
            steps.Length > 0 && random.Next(3) > 0
                ? steps[random.Next(steps.Length)].RecordedBy!.Value
                : (CaseEventType)random.Next(30);
        return Any(type, day, random);
    }

    public static CaseEvent Any(CaseEventType type, LocalDate day, Random random)
    {
        var row = CaseEventTable.Of(type);
        var facts = Only([.. row.Facts.Where(fact => row.Required.Contains(fact) || random.Next(3) > 0)], random);
        if (facts.LastAssessedOn.Date is not null)
        {
            facts = facts with { LastAssessedOn = LastAssessment.On(day.PlusDays(-random.Next(600))) };
        }

        if (facts.FacilityFirstDay is not null)
        {
            var first = day.PlusDays(random.Next(-5, 60));
            facts = facts with { FacilityFirstDay = first, FacilityLastDay = first.PlusDays(random.Next(200)) };
        }

        if (facts.Rule is not null)
        {
            var rules = RuleCatalogue.All.Where(rule => rule.Key != "hardship.depart").ToArray();
            var rule = rules[random.Next(rules.Length)];
            facts = facts with { Rule = rule.Key, NewOutcome = rule.Outcomes[random.Next(rule.Outcomes.Length)] };
        }

        return new CaseEvent(type, day, facts);
    }

    /// <summary>Facts in which every fact is known.</summary>
    public static CaseFacts FilledFacts() => Only([.. CaseEventTable.AllFacts], new Random(1));

    private static CaseFacts Only(IReadOnlyCollection<CaseFact> facts, Random random)
    {
        var made = new CaseFacts();
        foreach (var fact in facts)
        {
            var property = typeof(CaseFacts).GetProperty(fact.ToString())!;
            property.SetValue(
                made,
                Value(fact, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, random)
            );
        }

        return made;
    }

    private static object Value(CaseFact fact, Type type, Random random)
    {
        if (type.IsEnum)
        {
            var members = Enum.GetValues(type);
            return members.GetValue(random.Next(members.Length))!;
        }

        return type switch
        {
            _ when type == typeof(bool) => random.Next(4) > 0,
            _ when type == typeof(int) => random.Next(1, 8),
            _ when type == typeof(LocalDate) => new LocalDate(2026, 1, 1),
            _ when type == typeof(LastAssessment) => LastAssessment.On(new LocalDate(2023, 1, 1)),
            _ when type == typeof(EquatedDays) => new EquatedDays(new LocalDate(2026, 5, 15)),
            _ when type == typeof(HoursPerWeek) => HoursPerWeek.FromHours(random.Next(20, 38)),
            _ when type == typeof(WageValue) => WageValue.FromPercent(random.Next(0, 101)),
            _ when type == typeof(Percentage) => Percentage.FromDecimal(random.Next(0, 101)),
            _ when fact == CaseFact.Rule => "placement.extend",
            _ when fact == CaseFact.NewOutcome => "permitted",
            _ => "zzz-told",
        };
    }
}
