using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of what another policy makes of cases: of one case, or the sums of all.</summary>
internal static class ComparisonSchema
{
    private const string Was = "was";
    private const string Becomes = "becomes";

    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.AnyOf(
                    parts.Part("ofCase", () => OfCase(parts)),
                    parts.Part("impossible", Impossible),
                    parts.Part("ofAll", () => OfAll(parts))
                ),
                "Comparison",
                "What differs in a case under another policy, or the sums of all cases."
            )
        );
    }

    private static JsonObject OfCase(SchemaParts parts) =>
        Schema.Object([
            .. CaseAndPolicy(),
            new("phase", Sides(Schema.Words<CasePhase>, areRequired: true)),
            Changes("decisions", "rule", parts.Rule(), () => DecisionSchema.Ref(parts)),
            Changes("terms", "name", Schema.Words<CaseTermName>(), () => ReviewSchema.Term(parts)),
            Changes("nextSteps", "what", Schema.Words<CaseStep>(), () => ReviewSchema.Step(parts)),
            Changes("breaches", "what", Schema.Words<CaseBreachKind>(), () => ReviewSchema.Breach(parts)),
            .. DecisionSchema.Explained(),
        ]);

    private static JsonObject Impossible() =>
        Schema.Object([
            .. CaseAndPolicy(),
            List(
                "impossible",
                Schema.Object(
                    new Schema.Field("path", Schema.Text(shortest: 1), IsRequired: true),
                    new Schema.Field("message", Schema.Text(shortest: 1), IsRequired: true)
                )
            ),
            .. DecisionSchema.Explained(),
        ]);

    private static JsonObject OfAll(SchemaParts parts) =>
        Schema.Object(
            new Schema.Field("on", parts.Day(), IsRequired: true),
            new Schema.Field("policy", Schema.Text(shortest: 1), IsRequired: true),
            Count("invalid"),
            new Schema.Field("sums", Sums(parts), IsRequired: true)
        );

    private static JsonObject Sums(SchemaParts parts) =>
        Schema.Object(
            Count("cases"),
            Count("same"),
            Count("different"),
            Count("impossible"),
            List("rules", OfRule(parts)),
            List("phases", Schema.Object([.. SideFields(Schema.Words<CasePhase>, areRequired: true), Count("cases")])),
            List(
                "terms",
                Schema.Object([
                    new("name", Schema.Words<CaseTermName>(), IsRequired: true),
                    .. Counts(),
                    Count("earlier"),
                    Count("later"),
                ])
            ),
            List("nextSteps", Schema.Object([new("what", Schema.Words<CaseStep>(), IsRequired: true), .. Counts()])),
            List(
                "breaches",
                Schema.Object([new("what", Schema.Words<CaseBreachKind>(), IsRequired: true), .. Counts()])
            )
        );

    private static JsonObject OfRule(SchemaParts parts) =>
        Schema.Object(
            new Schema.Field("rule", parts.Rule(), IsRequired: true),
            Count("changed"),
            List(
                "answers",
                Schema.Object([
                    .. SideFields(
                        () =>
                            Schema.Object(
                                new Schema.Field("status", Schema.Words<DecisionStatus>(), IsRequired: true),
                                new Schema.Field("outcome", Schema.Text(shortest: 1)),
                                new Schema.Field("force", parts.Force())
                            ),
                        areRequired: false
                    ),
                    Count("cases"),
                ])
            ),
            Count("neither")
        );

    private static IEnumerable<Schema.Field> CaseAndPolicy() =>
        [
            new("case", Schema.Text(shortest: 1), IsRequired: true),
            new("policy", Schema.Text(shortest: 1), IsRequired: true),
        ];

    private static Schema.Field Changes(string list, string name, JsonObject form, Func<JsonObject> side) =>
        List(list, Schema.Object([new(name, form, IsRequired: true), .. SideFields(side, areRequired: false)]));

    private static JsonObject Sides(Func<JsonObject> side, bool areRequired) =>
        Schema.Object(SideFields(side, areRequired));

    private static IEnumerable<Schema.Field> SideFields(Func<JsonObject> side, bool areRequired) =>
        [new(Was, side(), areRequired), new(Becomes, side(), areRequired)];

    private static IEnumerable<Schema.Field> Counts() => [Count(Was), Count(Becomes)];

    private static Schema.Field Count(string name) => new(name, Schema.Integer(0), IsRequired: true);

    private static Schema.Field List(string name, JsonObject items) =>
        new(name, Schema.ListOf(items), IsRequired: true);
}
