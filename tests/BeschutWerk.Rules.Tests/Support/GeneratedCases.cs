using System.Collections.Immutable;
using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>Case files that can be, worked out from the table of events alone.</summary>
internal static class GeneratedCases
{
    private static readonly LocalDate FirstDay = new(2020, 1, 1);

    /// <summary>A case file: events at random, of which those stay that can follow on those before.</summary>
    public static CaseFile Of(int seed)
    {
        var random = new Random(seed);
        var policy = BuiltInPolicies.All[random.Next(BuiltInPolicies.All.Length)];
        var known = FactsOf(random, CaseEventTable.Known, [], FirstDay);
        var file = new CaseFile("A-1", policy, [], known);
        if (
            CaseFile.TryCreate("A-1", policy, [], known, FirstDay, null, out var published, out _)
            && random.Next(2) == 0
        )
        {
            file = published!;
        }

        var on = FirstDay;
        for (var tries = random.Next(60); tries > 0; tries--)
        {
            on = on.PlusDays(random.Next(30) * random.Next(3));
            file = CaseFile.TryCreate(
                file.Key,
                file.Policy,
                file.Events.Add(EventOn(on, random)),
                file.Known,
                file.PublishedOn,
                file.IntroducedOn,
                out var longer,
                out _
            )
                ? longer!
                : file;
        }

        return file;
    }

    /// <summary>Facts of which each of these is known half of the time, and the required ones always.</summary>
    public static CaseFacts FactsOf(
        Random random,
        ImmutableArray<CaseFact> facts,
        ImmutableArray<CaseFact> required,
        LocalDate on
    )
    {
        var made = new CaseFacts { };
        var rules = RuleCatalogue.All.Where(rule => rule.Key != "hardship.depart").ToList();
        var rule = rules[random.Next(rules.Count)];
        foreach (var fact in facts.Where(fact => required.Contains(fact) || random.Next(2) == 0))
        {
            var property = typeof(CaseFacts).GetProperty(fact.ToString())!;
            var value = fact switch
            {
                CaseFact.Rule => rule.Key,
                CaseFact.NewOutcome => rule.Outcomes[random.Next(rule.Outcomes.Length)],
                CaseFact.FacilityLastDay => on.PlusDays(60 + random.Next(60)),
                CaseFact.FacilityFirstDay => on.PlusDays(random.Next(60)),
                _ => ValueOf(property, random, on),
            };
            property.SetValue(made, value);
        }

        return made;
    }

    private static CaseEvent EventOn(LocalDate on, Random random)
    {
        var description = CaseEventTable.All[random.Next(CaseEventTable.All.Length)];
        return new CaseEvent(description.Type, on, FactsOf(random, description.Facts, description.Required, on));
    }

    private static object ValueOf(PropertyInfo property, Random random, LocalDate on)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => 1 + random.Next(24),
            _ when type == typeof(string) => $"reason {random.Next(9)}: \"é\"",
            _ when type == typeof(LastAssessment) => random.Next(3) == 0
                ? LastAssessment.Never
                : LastAssessment.On(on.PlusDays(-random.Next(900))),
            _ when type == typeof(HoursPerWeek) => HoursPerWeek.FromHoursAndMinutes(
                random.Next(168),
                1 + random.Next(59)
            ),
            _ when type == typeof(SuitableInstruments) => (SuitableInstruments)random.Next(256),
            _ when type == typeof(EquatedDays) => new EquatedDays(on, on.PlusDays(1 + random.Next(40))),
            _ when type == typeof(WageValue) => WageValue.FromPercent(random.Next(1_000_001) / 10_000m),
            _ when type == typeof(Percentage) => Percentage.FromDecimal(random.Next(1_000_001) / 10_000m),
            _ => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        };
    }
}
