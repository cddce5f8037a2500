using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a decision, on its own as the answer to a question or within a review.</summary>
internal static class DecisionSchema
{
    private static readonly string[] OnlyWhenDetermined = ["outcome", "force", "norm"];

    public static JsonObject Answer()
    {
        var parts = new SchemaParts();
        var answer = Of(
            parts,
            [new("id", Schema.Any("That of the question, where it gave one.")), .. Explained(), Changes(parts)]
        );
        return parts.With(
            Schema.Titled(answer, "Answer", "The decision on a question; an error has a schema of its own.")
        );
    }

    /// <summary>A decision that another object holds, without explanation.</summary>
    public static JsonObject Ref(SchemaParts parts) => parts.Part("decision", () => Of(parts, []));

    /// <summary>A decision of a review, with its explanation where that is asked for.</summary>
    public static JsonObject Explained(SchemaParts parts) =>
        parts.Part("explainedDecision", () => Of(parts, Explained()));

    /// <summary>A decision of a review, with what would change it where that is asked for.</summary>
    public static JsonObject Changing(SchemaParts parts) =>
        parts.Part("reviewedDecision", () => Of(parts, [.. Explained(), Changes(parts)]));

    /// <summary>The explanation, which every document has only when it is asked for.</summary>
    public static IEnumerable<Schema.Field> Explained() => [new("explanation", Schema.Text(shortest: 1))];

    private static JsonObject Of(SchemaParts parts, IEnumerable<Schema.Field> further)
    {
        var decision = Schema.Object([
            new("rule", parts.Rule(), IsRequired: true),
            new("policy", Schema.Text(shortest: 1), IsRequired: true),
            new("status", Schema.Words<DecisionStatus>(), IsRequired: true),
            new("outcome", Schema.Text(shortest: 1)),
            new("force", parts.Force()),
            new("norm", parts.Norm()),
            .. parts.PlaceFields(isRequired: true),
            new("reason", Schema.Words<LawGap>()),
            new("findings", Schema.ListOf(Finding(parts)), IsRequired: true),
            new("missing", Schema.ListOf(parts.Norm()), IsRequired: true),
            new("missingFacts", Schema.ListOf(Schema.Text(shortest: 1)), IsRequired: true),
            new("values", Schema.OfType("object"), IsRequired: true),
            new("caveats", parts.Caveats(), IsRequired: true),
            .. further,
        ]);
        return Schema.WithAll(
            decision,
            Schema.AllOf(
                Schema.If(
                    Schema.Having(
                        new Schema.Field("status", Schema.Const(Words.Of(DecisionStatus.Determined)), IsRequired: true)
                    ),
                    Schema.Having(
                        OnlyWhenDetermined.Select(name => new Schema.Field(name, Schema.Any(), IsRequired: true))
                    ),
                    Schema.Not(
                        Schema.AnyOf(
                            OnlyWhenDetermined.Select(name =>
                                Schema.Having(new Schema.Field(name, Schema.Any(), IsRequired: true))
                            )
                        )
                    )
                ),
                ByRule(parts)
            )
        );
    }

    /// <summary>The outcomes, the values and the missing facts that each rule can have.</summary>
    private static JsonObject ByRule(SchemaParts parts) =>
        parts.Part(
            "decisionOfRule",
            () =>
                Schema.AllOf(
                    RuleCatalogue.All.Select(rule =>
                        Schema.If(IsOf(rule), parts.Part($"decision.{rule.Key}", () => OfRule(rule, parts)))
                    )
                )
        );

    private static JsonObject OfRule(Rule rule, SchemaParts parts) =>
        Schema.Titled(
            Schema.Having(
                new Schema.Field("outcome", Schema.Words(rule.Outcomes)),
                new Schema.Field("missingFacts", Schema.ListOf(Schema.Words(rule.Facts.Select(fact => fact.Name)))),
                new Schema.Field(
                    "values",
                    Schema.Object(
                        rule.Values.Select(name => new Schema.Field(
                            name,
                            Schema.Titled(
                                ValueForms.Of(name, parts),
                                ValueTexts.Of(rule, name).In(Language.English, policy: null)
                            )
                        ))
                    )
                )
            ),
            rule.Explain(Language.English)
        );

    private static JsonObject IsOf(Rule rule) =>
        Schema.Having(new Schema.Field("rule", Schema.Const(rule.Key), IsRequired: true));

    private static JsonObject Finding(SchemaParts parts) =>
        parts.Part(
            "finding",
            () =>
                Schema.Object([.. parts.NormFields(), new("finding", Schema.Words<FindingResult>(), IsRequired: true)])
        );

    /// <summary>What would change a decision, with the facts as they would be in the question.</summary>
    private static Schema.Field Changes(SchemaParts parts) =>
        new(
            "changes",
            parts.Part(
                "changes",
                () =>
                    Schema.ListOf(
                        Schema.Object([
                            new("facts", ChangedFacts(parts), IsRequired: true),
                            new("outcome", Schema.Text(shortest: 1), IsRequired: true),
                            new("force", parts.Force(), IsRequired: true),
                            .. parts.NormFields(),
                            .. Explained(),
                        ])
                    )
            )
        );

    private static JsonObject ChangedFacts(SchemaParts parts)
    {
        var facts = Schema.OfType("object");
        facts["minProperties"] = 1;
        facts["propertyNames"] = parts.Part(
            "factName",
            () =>
                Schema.Words(
                    RuleCatalogue
                        .All.SelectMany(rule => rule.Facts)
                        .Select(fact => fact.Name)
                        .Distinct(StringComparer.Ordinal)
                )
        );
        return facts;
    }
}
