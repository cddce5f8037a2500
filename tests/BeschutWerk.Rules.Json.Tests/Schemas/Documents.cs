using System.Text.Json.Nodes;
using BeschutWerk.Rules.Tests;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Documents of every kind, made by chance from the tables that read and write them.</summary>
internal static class Documents
{
    /// <summary>A question on a rule, which mostly can be decided.</summary>
    public static JsonObject Question(Rule rule, Random random, string? within = null)
    {
        var policies = CasePolicies.Known.All;
        var policy = policies[random.Next(policies.Length)];
        var day = new LocalDate(2026, 3, 2).PlusDays(random.Next(-1200, 200));
        var original = RuleCatalogue.All[random.Next(RuleCatalogue.All.Length)];
        var key = within ?? policy.Key;
        var facts = new WrittenFacts(random, day).ObjectOf(
            RuleBindings.All[rule.Key].Rows,
            name =>
                name switch
                {
                    "original" => Question(original, random, key),
                    "newOutcome" => original.Outcomes[random.Next(original.Outcomes.Length)],
                    _ => null,
                }
        );
        var question = new JsonObject { ["rule"] = rule.Key };
        if (within is null || random.Next(2) == 0)
        {
            question["policy"] = key;
        }

        if (random.Next(3) == 0)
        {
            question["id"] = random.Next(2) == 0 ? random.Next(100) : new JsonArray("x", null, new JsonObject());
        }

        question["facts"] = facts;
        return question;
    }

    /// <summary>Cases with the day on which each is reviewed.</summary>
    public static IReadOnlyList<CaseOnDay> Cases(int count, ulong seed) =>
        [.. GeneratedCases.FilesOnDays().Generator.Sample(count, new FsCheck.Rnd(seed, (2 * seed) + 1), 60)];

    /// <summary>Policies of every shape.</summary>
    public static IReadOnlyList<Policy> Policies(int count, ulong seed) =>
        [.. PolicyGenerator.Any().Generator.Sample(count, new FsCheck.Rnd(seed, (2 * seed) + 1), 60)];

    /// <summary>The policies of one municipality, of which the second takes the place of the first.</summary>
    public static string History()
    {
        var later = BuiltInPolicies.Nuenen2019 with { Key = "nuenen-later", Validity = new(new LocalDate(2026, 1, 5)) };
        var history = new PolicyHistory(
            new PolicyHistoryEntry(BuiltInPolicies.Nuenen2019, new LocalDate(2019, 9, 10), introducedOn: null),
            new PolicyHistoryEntry(later, publishedOn: null, introducedOn: null)
        );
        return Contract.Written(writer => PolicyHistoryJson.Write(writer, "nuenen", history));
    }

    public static string Written(CaseFile file) => Contract.Written(writer => CaseJson.Write(writer, file));

    public static string Written(Policy policy) => Contract.Written(writer => PolicyJson.Write(writer, policy));

    public static string Written(CaseReview review, Language? explain = null) =>
        Contract.Written(writer => ReviewJson.Write(writer, review, explain));

    public static string Receipt(CaseOnDay item) =>
        Contract.Written(writer => ReceiptJson.Write(writer, item.File, item.Review));
}
