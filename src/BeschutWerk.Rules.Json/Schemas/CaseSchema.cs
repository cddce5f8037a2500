using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a case file: for each type of event its own facts.</summary>
internal static class CaseSchema
{
    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Of(parts, Schema.Text()),
                "Case file",
                "What happened in a case, day by day. There is no field for personal data: a case has an opaque key."
            )
        );
    }

    /// <summary>A case under a policy.</summary>
    /// <param name="parts">The parts of the schema.</param>
    /// <param name="policy">The form of the key of the policy.</param>
    public static JsonObject Of(SchemaParts parts, JsonObject policy) =>
        Schema.Object(
            CaseFileReader.FileFields.All.Select(name => new Schema.Field(
                name,
                FieldOf(name, parts, policy),
                name is "case" or "policy" or "events"
            ))
        );

    private static JsonObject FieldOf(string name, SchemaParts parts, JsonObject policy) =>
        name switch
        {
            "case" => Schema.Described(Schema.Text(CaseChecks.KeyPattern), "The opaque key of the case; never a name."),
            "policy" => Schema.Described(policy, "The key of a policy, as of a question."),
            "publishedOn" or "introducedOn" => FactSchemas.Named(
                name,
                "For a policy that depends on it; unknown when it is absent or null.",
                Schema.OrNull(parts.Date())
            ),
            "known" => Schema.Described(
                Schema.OrNull(WithoutContradiction(Schema.Object(FactsOf(CaseEventTable.Known, [], [], parts)))),
                "The facts that hold without a date."
            ),
            "events" => Schema.Described(
                Schema.ListOf(Event(parts)),
                "What happened, in any order; events of one day stand in the order in which they happened."
            ),
            _ => throw new NotSupportedException($"The field {name} of a case file has no schema."),
        };

    private static JsonObject Event(SchemaParts parts) =>
        parts.Part(
            "eventOfCase",
            () =>
            {
                var happened = Schema.OfType("object");
                happened["required"] = Schema.Texts(CaseFileReader.OfEveryEvent.All);
                happened["properties"] = new JsonObject { ["type"] = parts.Event() };
                return Schema.WithAll(
                    happened,
                    Schema.AllOf(
                        CaseEventTable.All.Select(row =>
                            Schema.If(
                                Schema.Having(
                                    new Schema.Field("type", Schema.Const(Words.Of(row.Type)), IsRequired: true)
                                ),
                                parts.Part($"event.{Words.Of(row.Type)}", () => OfType(row, parts))
                            )
                        )
                    )
                );
            }
        );

    private static JsonObject OfType(CaseEventDescription row, SchemaParts parts)
    {
        var happened = Schema.Object([
            .. CaseFileReader.OfEveryEvent.All.Select(name => new Schema.Field(
                name,
                name switch
                {
                    "on" => Schema.Described(parts.Date(), "The day on which it happened."),
                    "type" => Schema.Const(Words.Of(row.Type)),
                    _ => throw new NotSupportedException($"The field {name} of an event has no schema."),
                },
                IsRequired: true
            )),
            .. FactsOf(row.Facts, row.Required, row.Presumed, parts),
        ]);
        if (row.Facts.Contains(CaseFact.Rule))
        {
            Schema.WithAll(happened, Schema.AllOf(DepartedFrom().Select(OutcomeOf)));
        }

        return Schema.Titled(WithoutContradiction(happened), CaseTexts.Of(row.Type).In(Language.English, policy: null));
    }

    private static IEnumerable<Schema.Field> FactsOf(
        ImmutableArray<CaseFact> facts,
        ImmutableArray<CaseFact> required,
        ImmutableArray<CaseFact> presumed,
        SchemaParts parts
    ) =>
        facts.Select(fact =>
        {
            var isRequired = required.Contains(fact);
            var meaning =
                isRequired ? "Required."
                : presumed.Contains(fact) ? "What the policy says when it is absent or null."
                : "Unknown when it is absent or null.";
            var form = FormOf(fact, isRequired, parts);
            return new Schema.Field(
                fact.Name,
                FactSchemas.Named(fact.Name, meaning, isRequired ? form : Schema.OrNull(form)),
                isRequired
            );
        });

    /// <summary>The form of a fact, by its type: as <see cref="CaseFactField"/> reads and writes it.</summary>
    private static JsonObject FormOf(CaseFact fact, bool isRequired, SchemaParts parts) =>
        fact switch
        {
            _ when ReferenceEquals(fact, CaseFact.Rule) => Schema.Words(DepartedFrom().Select(rule => rule.Key)),
            CaseFact<bool> => Schema.YesNo(),
            CaseFact<int> when fact.Bounds is { } bounds => Schema.Integer(bounds.Least, bounds.Most),
            CaseFact<string> => Schema.Text(isRequired ? TextPatterns.NotBlank : null),
            CaseFact<LocalDate> => parts.Date(),
            CaseFact<LastAssessment> => Schema.AnyOf(parts.Date(), Schema.Const(Form.Never)),
            CaseFact<HoursPerWeek> => parts.Hours(fact.Bounds),
            CaseFact<WageValue> or CaseFact<Percentage> => parts.Percentage(),
            CaseFact<SuitableInstruments> => Schema.ListOf(Schema.Words(Words.AllBut(SuitableInstruments.None))),
            CaseFact<EquatedDays> => Schema.ListOf(parts.Date()),
            { Answers.IsEmpty: false } => Schema.Words(fact.Answers.Select(answer => answer.Key)),
            _ => throw new NotSupportedException($"The form of the fact {fact} has no schema."),
        };

    /// <summary>The rules from whose outcome can be departed.</summary>
    private static IEnumerable<Rule> DepartedFrom() =>
        RuleCatalogue.All.Where(rule => !ReferenceEquals(rule, HardshipRules.DepartRule));

    private static JsonObject OutcomeOf(Rule rule) =>
        Schema.If(
            Schema.Having(new Schema.Field(CaseFact.Rule.Name, Schema.Const(rule.Key), IsRequired: true)),
            Schema.Having(new Schema.Field(CaseFact.NewOutcome.Name, Schema.Words(rule.Outcomes)))
        );

    /// <summary>Facts of one object that are told together and cannot be true together.</summary>
    private static JsonObject WithoutContradiction(JsonObject schema)
    {
        var fields = (JsonObject)schema["properties"]!;
        var contradictions = CaseContradictions
            .All.Where(row => fields.ContainsKey(row.Beside.Name) && fields.ContainsKey(row.Fact.Name))
            .Select(row => Schema.Not(Schema.ObjectHaving(IsOneOf(row.Beside, row.Values), Refused(row))))
            .ToList();
        if (contradictions.Count == 0)
        {
            return schema;
        }

        var all = schema["allOf"] as JsonArray ?? [];
        foreach (JsonNode contradiction in contradictions)
        {
            all.Add(contradiction);
        }

        schema["allOf"] = all;
        return schema;
    }

    private static Schema.Field IsOneOf(CaseFact fact, ImmutableArray<object> values) =>
        new(
            fact.Name,
            Schema.Words(fact.Answers.Where(answer => values.Contains(answer.Value)).Select(answer => answer.Key)),
            IsRequired: true
        );

    /// <summary>What contradicts: the answer yes or no, or a number that is more than 0.</summary>
    private static Schema.Field Refused(CaseContradiction row) =>
        new(
            row.Fact.Name,
            row.Refused is bool yes ? (yes ? Schema.True() : Schema.False()) : MoreThanNone(),
            IsRequired: true
        );

    private static JsonObject MoreThanNone()
    {
        var number = Schema.OfType("number");
        number["exclusiveMinimum"] = 0;
        return number;
    }
}
