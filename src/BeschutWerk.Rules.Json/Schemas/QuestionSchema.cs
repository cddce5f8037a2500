using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a question: for each rule its own facts.</summary>
internal static class QuestionSchema
{
    private const string Original = "original";
    private const string NewOutcome = "newOutcome";

    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        var question = Schema.Titled(
            Asked(parts),
            "Question",
            "A question that is decided under the policy that it names. A field that is not here is an error: a misspelt fact never passes for an unknown one."
        );
        question["required"] = Schema.Texts(["policy"]);
        question["properties"] = new JsonObject { ["policy"] = Schema.Text() };
        return parts.With(question);
    }

    /// <summary>The facts of a rule, as they stand in a question or, all of them optional, in what would change it.</summary>
    public static IEnumerable<Schema.Field> FactsOf(Rule rule, SchemaParts parts)
    {
        var binding = RuleBindings.All[rule.Key];
        return new FactSchemas(parts).FieldsOf(binding.Rows, name => Elsewhere(name, parts), binding.OfPolicy);
    }

    /// <summary>A question, on its own or within another, where it need not name the policy.</summary>
    private static JsonObject Asked(SchemaParts parts) =>
        parts.Part(
            "question",
            () =>
            {
                var question = Schema.Object(
                    DecisionJson.QuestionFields.All.Select(name => new Schema.Field(
                        name,
                        FieldOf(name, parts),
                        name is "rule"
                    ))
                );
                return Schema.WithAll(
                    question,
                    Schema.AllOf(RuleCatalogue.All.Select(rule => Schema.If(IsOf(rule), WithFacts(rule, parts))))
                );
            }
        );

    private static JsonObject FieldOf(string name, SchemaParts parts) =>
        name switch
        {
            "id" => Schema.Any("Any JSON value, given back as it is."),
            "rule" => Schema.Described(parts.Rule(), "The key of the rule."),
            "policy" => Schema.Described(
                Schema.OrNull(Schema.Text()),
                $"The key of a policy: {string.Join(", ", BuiltInPolicies.All.Select(policy => policy.Key))}, or that of a policy file."
            ),
            "facts" => Schema.Described(Schema.OrNull(Schema.OfType("object")), "The facts of the rule."),
            _ => throw new NotSupportedException($"The field {name} of a question has no schema."),
        };

    private static JsonObject IsOf(Rule rule) =>
        Schema.Having(new Schema.Field("rule", Schema.Const(rule.Key), IsRequired: true));

    private static JsonObject WithFacts(Rule rule, SchemaParts parts)
    {
        var fields = FactsOf(rule, parts).ToList();
        var mustBeGiven = fields.Exists(field => field.IsRequired);
        var facts = parts.Part(
            $"facts.{rule.Key}",
            () =>
            {
                var further = Together(rule).ToList();
                var schema = Schema.Object(fields);
                return Schema.Titled(
                    further.Count > 0 ? Schema.WithAll(schema, Schema.AllOf(further)) : schema,
                    rule.Explain(Language.English)
                );
            }
        );
        return Schema.Having(
            new Schema.Field("facts", mustBeGiven ? facts : Schema.OrNull(facts), IsRequired: mustBeGiven)
        );
    }

    /// <summary>What its rule reads by itself: the decision that is departed from, and what takes its place.</summary>
    private static JsonObject? Elsewhere(string name, SchemaParts parts) =>
        name switch
        {
            Original => Schema.WithAll(Asked(parts), Schema.Not(IsOf(HardshipRules.DepartRule))),
            NewOutcome => Schema.Text(),
            _ => throw new NotSupportedException($"The fact {name} has no schema."),
        };

    /// <summary>What the facts of a rule make of each other.</summary>
    private static IEnumerable<JsonObject> Together(Rule rule)
    {
        foreach (var row in RuleBindings.All[rule.Key].Rows.Each)
        {
            if (row.NotBeside is { } other)
            {
                yield return Schema.If(Schema.Given(row.Description.Name), Schema.NotGiven(other));
            }
        }

        if (ReferenceEquals(rule, HardshipRules.DepartRule))
        {
            foreach (var original in RuleCatalogue.All.Remove(rule))
            {
                yield return OutcomeOfOriginal(original);
            }
        }
    }

    private static JsonObject OutcomeOfOriginal(Rule rule) =>
        Schema.If(
            Schema.Having(new Schema.Field(Original, IsOf(rule), IsRequired: true)),
            Schema.Having(new Schema.Field(NewOutcome, Schema.Words(rule.Outcomes)))
        );
}
