using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of the review of a case.</summary>
internal static class ReviewSchema
{
    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.Object([
                    new("case", Schema.Text(shortest: 1), IsRequired: true),
                    new("policy", Schema.Text(shortest: 1), IsRequired: true),
                    new("on", parts.Day(), IsRequired: true),
                    new("phase", Schema.Words<CasePhase>(), IsRequired: true),
                    List("decisions", DecisionSchema.Changing(parts)),
                    List("terms", Term(parts)),
                    List("nextSteps", Step(parts)),
                    new("rank", Rank(parts)),
                    List(
                        "breaches",
                        Schema.Object([.. BreachFields(parts), new("decision", DecisionSchema.Explained(parts))])
                    ),
                    List("departures", Departure(parts)),
                    List("remarks", Remark(parts)),
                    List("factsThatMatter", FactThatMatters(parts)),
                    List("obstacles", Obstacle(parts)),
                    .. DecisionSchema.Explained(),
                ]),
                "Review",
                "The review of a case on a day. What has no value is left out."
            )
        );
    }

    public static JsonObject Term(SchemaParts parts) =>
        parts.Part(
            "term",
            () =>
                Schema.Object([
                    new("name", Schema.Words<CaseTermName>(), IsRequired: true),
                    new("firstDay", parts.Day(), IsRequired: true),
                    new("lastDay", parts.Day()),
                    new("lawfulLastDay", parts.Day()),
                    .. parts.NormFields(),
                    new("derivation", Derivation(parts), IsRequired: true),
                    new("daysLeft", Schema.Integer(0)),
                    new("daysLate", Schema.Integer(0)),
                    new("past", Schema.True()),
                    new("endedBy", parts.Event()),
                    new("endedOn", parts.Day()),
                    new("caveats", parts.Caveats()),
                ])
        );

    public static JsonObject Step(SchemaParts parts) =>
        parts.Part(
            "step",
            () =>
                Schema.Object([
                    new("who", Schema.Words<CaseParty>(), IsRequired: true),
                    new("what", Schema.Words<CaseStep>(), IsRequired: true),
                    new("by", parts.Day()),
                    new("force", parts.Force(), IsRequired: true),
                    .. parts.NormFields(),
                    new("term", Schema.Object([.. parts.NormFields()])),
                    new("recordedBy", parts.Event()),
                    new("caveats", parts.Caveats()),
                ])
        );

    /// <summary>A breach without the decision behind it.</summary>
    public static JsonObject Breach(SchemaParts parts) =>
        parts.Part("breach", () => Schema.Object(BreachFields(parts)));

    private static IEnumerable<Schema.Field> BreachFields(SchemaParts parts) =>
        [
            new("what", Schema.Words<CaseBreachKind>(), IsRequired: true),
            new("on", parts.Day(), IsRequired: true),
            new("by", Extent(parts)),
            new("endedBy", parts.Event()),
            new("endedOn", parts.Day()),
            .. parts.NormFields(),
            new("rule", parts.Rule(), IsRequired: true),
        ];

    private static JsonObject Derivation(SchemaParts parts) =>
        Schema.Object(
            new Schema.Field("event", parts.Event()),
            new Schema.Field("eventOn", parts.Day(), IsRequired: true),
            new Schema.Field("length", SchemaParts.TermInWords()),
            new Schema.Field("extensionMonths", Schema.Integer(1)),
            new Schema.Field("suspendedDays", Schema.Integer(1)),
            new Schema.Field("shiftedDays", Schema.Integer(1))
        );

    private static JsonObject Rank(SchemaParts parts) =>
        Schema.Object([
            new("date", parts.Day(), IsRequired: true),
            new("event", parts.Event(), IsRequired: true),
            .. parts.NormFields(),
        ]);

    private static JsonObject Departure(SchemaParts parts) =>
        Schema.Object([
            new("what", Schema.Words<CaseDepartureKind>(), IsRequired: true),
            new("on", parts.Day(), IsRequired: true),
            new("by", Extent(parts)),
            .. parts.NormFields(),
            new("insteadOf", Schema.Words<CaseBreachKind>()),
        ]);

    private static JsonObject Remark(SchemaParts parts) =>
        Schema.Object([
            new("what", Schema.Words(Words.AllBut(Caveats.None)), IsRequired: true),
            new("on", parts.Day(), IsRequired: true),
            .. parts.NormFields(),
            new("rule", parts.Rule(), IsRequired: true),
        ]);

    private static JsonObject FactThatMatters(SchemaParts parts) =>
        Schema.Object([
            new("fact", Schema.Text(shortest: 1), IsRequired: true),
            .. parts.NormFields(),
            new("rule", parts.Rule(), IsRequired: true),
            new("on", parts.Day()),
        ]);

    private static JsonObject Obstacle(SchemaParts parts) =>
        Schema.Object([
            new("rule", parts.Rule(), IsRequired: true),
            .. parts.NormFields(),
            new("finding", Schema.Words<FindingResult>(), IsRequired: true),
        ]);

    /// <summary>By how much something is too late, too long or too much.</summary>
    private static JsonObject Extent(SchemaParts parts) =>
        parts.Part(
            "extent",
            () =>
                Schema.Object(
                    new Schema.Field("value", Schema.Number(0), IsRequired: true),
                    new Schema.Field("unit", Schema.Words<CaseAmountUnit>(), IsRequired: true)
                )
        );

    private static Schema.Field List(string name, JsonObject items) =>
        new(name, Schema.ListOf(items), IsRequired: true);
}
