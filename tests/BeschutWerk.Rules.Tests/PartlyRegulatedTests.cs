using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A policy may lack any norm: a decision then rests on what is left, or the question is not regulated. It is never
/// determined without an article, and never lacks facts that it cannot name.
/// </summary>
public sealed class PartlyRegulatedTests
{
    public static TheoryData<string> RuleKeys => [.. RuleCatalogue.All.Select(rule => rule.Key)];

    [Theory]
    [MemberData(nameof(RuleKeys))]
    public void Without_any_one_of_its_norms_a_rule_still_decides_only_by_an_article(string key)
    {
        var rule = RuleCatalogue.Find(key)!;
        var decided = 0;
        foreach (var norm in rule.Norms.Concat(rule.Grounds))
        {
            var nuenen = BuiltInPolicies.Nuenen2019;
            var policy = nuenen with
            {
                Provisions = nuenen.Provisions.Without(norm),
                Statutes = nuenen.Statutes.Without(norm),
            };
            foreach (var facts in Examples(rule))
            {
                if (Decide(policy, rule, facts) is { } decision)
                {
                    decided++;
                    var why = $"{key} without {norm} of {facts}";
                    (decision.Status == DecisionStatus.Determined && decision.Citation is null).Should().BeFalse(why);
                    (decision.Basis is { } basis && !decision.Policy.Regulates(basis)).Should().BeFalse(why);
                    (decision.Status == DecisionStatus.FactsMissing).Should().Be(!decision.MissingFacts.IsEmpty, why);
                    Explained(decision).Should().NotContain("…", why);
                }
            }
        }

        decided.Should().BePositive();
    }

    /// <summary>Every example of the rule, and each again with one of its facts left out.</summary>
    private static IEnumerable<string> Examples(Rule rule)
    {
        var folder = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples");
        foreach (var line in Directory.GetFiles(folder, "*.jsonl").SelectMany(File.ReadLines))
        {
            using var question = JsonDocument.Parse(line);
            if (question.RootElement.Text("rule") != rule.Key)
            {
                continue;
            }

            var facts = question.RootElement.TryGetProperty("facts", out var given)
                ? given.EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value)
                : [];
            yield return JsonSerializer.Serialize(facts);
            foreach (var left in facts.Keys)
            {
                yield return JsonSerializer.Serialize(facts.Where(fact => fact.Key != left).ToDictionary());
            }
        }
    }

    /// <summary>The decision; null where the facts that are left are no question any more.</summary>
    private static IDecision? Decide(Policy policy, Rule rule, string facts)
    {
        using var document = JsonDocument.Parse(
            facts.Replace("\"policy\":\"nuenen-2019\",", "", StringComparison.Ordinal)
        );
        try
        {
            var names = rule.Facts.Select(fact => fact.Name);
            return RuleBindings
                .All[rule.Key]
                .Decide(policy, new FieldReader(document.RootElement, "facts", names))
                .Decision;
        }
        catch (Exception exception) when (exception is QuestionException or InvalidValueException)
        {
            return null;
        }
    }

    private static string Explained(IDecision decision) =>
        decision.Explain(Language.Dutch) + decision.Explain(Language.English);
}
