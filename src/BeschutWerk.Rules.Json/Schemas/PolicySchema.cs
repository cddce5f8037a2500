using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a policy file, and of the policies of one municipality together.</summary>
internal static class PolicySchema
{
    private const string KeyPattern = "^[a-z0-9-]+$";

    /// <summary>A text that says something.</summary>
    private const string Said = TextPatterns.NotBlank;

    /// <summary>The same, on one line.</summary>
    private const string SaidOnOneLine = @"^(?=[\s\S]*" + TextPatterns.NotBlank + @")[^\u0000-\u001f\u007f-\u009f]*$";

    /// <summary>The units of terms, each with how many of them are at most 100 years.</summary>
    private const string AnyTerm =
        "^0*(?:"
        + "(?:[1-9][0-9]{0,3}|[12][0-9]{4}|3[0-5][0-9]{3}|36[0-4][0-9]{2}|36500) (?:days?|dag|dagen)"
        + "|(?:[1-9][0-9]{0,2}|[1-4][0-9]{3}|5[01][0-9]{2}|5200) (?:weeks?|weken)"
        + "|"
        + Months
        + ")$";

    private const string TermInMonths = "^0*(?:" + Months + ")$";

    private const string Months =
        "(?:[1-9][0-9]{0,2}|1[01][0-9]{2}|1200) (?:months?|maand|maanden)|(?:[1-9][0-9]?|100) (?:years?|jaar)";

    private static readonly ImmutableArray<(string Name, ProvisionNumbers Number)> Numbers =
    [
        .. ProvisionReader.Numbers.Select(row => (row.Name, row.Number)),
    ];

    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Of(parts),
                "Policy file",
                "The policy of a municipality. What it does not regulate is not regulated."
            )
        );
    }

    /// <summary>The policies of one municipality as they follow each other.</summary>
    public static JsonObject OfOneMunicipality()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.Object(
                    PolicyHistoryJson.Names.Select(name => new Schema.Field(
                        name,
                        name switch
                        {
                            "key" => Schema.Text(KeyPattern),
                            "policies" => AtLeastOne(Schema.ListOf(EntryOfHistory(parts))),
                            _ => throw Unknown(name),
                        },
                        IsRequired: true
                    ))
                ),
                "Policies of one municipality",
                "Policies that follow each other; a case that names their key is reviewed under that of its day."
            )
        );
    }

    public static JsonObject Of(SchemaParts parts)
    {
        var file = Schema.Object(
            PolicyFileReader.Names.Select(name => new Schema.Field(
                name,
                FieldOf(name, parts),
                name is "key" or "title" or "provisions"
            ))
        );
        return Schema.WithAll(file, Schema.AllOf(Together()));
    }

    private static JsonObject EntryOfHistory(SchemaParts parts) =>
        Schema.Object(
            PolicyHistoryJson.EntryNames.Select(name => new Schema.Field(
                name,
                name switch
                {
                    "policy" => parts.Part("policyFile", () => Of(parts)),
                    "publishedOn" or "introducedOn" => Schema.OrNull(parts.Date()),
                    _ => throw Unknown(name),
                },
                name is "policy"
            ))
        );

    private static JsonObject FieldOf(string name, SchemaParts parts) =>
        name switch
        {
            "key" => Schema.Described(
                Schema.Text(KeyPattern),
                "The name in questions and cases; not that of a built-in policy."
            ),
            "title" => Schema.Described(Schema.Text(SaidOnOneLine), "The citation title."),
            "bwbId" => Schema.OrNull(BwbId()),
            "cvdrId" => Schema.OrNull(CvdrId()),
            "adoptedOn" => Day("The day of adoption.", parts),
            "inForceFrom" => Day("The first day in force, where the text fixes it.", parts),
            "retroactiveTo" => Day("The day to which the rules work back.", parts),
            "lastDay" => Day("The last day in force, included.", parts),
            "basedOn" => Schema.Described(
                Schema.OrNull(Schema.ListOf(Place(parts))),
                "The provisions of law that the rules rest on."
            ),
            "leftToOtherRules" => Schema.Described(
                Schema.OrNull(Place(parts)),
                "The place that leaves what is not regulated here to other rules."
            ),
            "adviceRequesters" => Schema.Described(
                Schema.OrNull(Requesters()),
                "Who may ask for advice; absent where the text is silent."
            ),
            "waitingListOrder" => Schema.Described(
                Schema.OrNull(Order()),
                "The keys of the order of the waiting list."
            ),
            "positions" => Schema.Described(Schema.OrNull(Positions(parts)), "What fixes the number of positions."),
            "words" => Schema.Described(Schema.OrNull(OwnWords()), "The own words of the text."),
            "provisions" => Schema.Described(Schema.ListOf(Provision(parts)), "The norms, in any order."),
            _ => throw Unknown(name),
        };

    private static JsonObject Day(string description, SchemaParts parts) =>
        Schema.Described(Schema.OrNull(parts.Date()), description);

    private static JsonObject BwbId() => Schema.Text("^BWBR[0-9]{7}$");

    private static JsonObject CvdrId() => Schema.Text("^CVDR[0-9]{1,9}(?:/[0-9]{1,9})?$");

    /// <summary>
    /// A place: a text for one in the own text, otherwise an object. Whether a text can be read as a place no schema tells.
    /// </summary>
    private static JsonObject Place(SchemaParts parts) =>
        parts.Part(
            "place",
            () =>
            {
                var inOtherText = Schema.Having(
                    new Schema.Field("regulation", Schema.Text(SaidOnOneLine), IsRequired: true),
                    new Schema.Field("bwbId", Schema.OrNull(BwbId())),
                    new Schema.Field("cvdrId", Schema.OrNull(CvdrId()))
                );
                var inWords = Schema.If(
                    Schema.Given("text"),
                    Schema.AllOf(
                        Schema.Having(new Schema.Field("text", Schema.Text(Said))),
                        Schema.NotGiven("place"),
                        Schema.If(Schema.Given("regulation"), (JsonObject)inOtherText.DeepClone())
                    ),
                    Schema.AllOf(
                        Schema.Having(new Schema.Field("place", Schema.Text(Said), IsRequired: true)),
                        inOtherText
                    )
                );
                var place = new JsonObject { ["type"] = Schema.Texts(["string", "object"]) };
                place["minLength"] = 1;
                place["properties"] = new JsonObject(
                    CitationFields.Names.Select(name => new KeyValuePair<string, JsonNode?>(name, Schema.Any()))
                );
                place["additionalProperties"] = false;
                return Schema.Described(
                    Schema.WithAll(place, Schema.If(Schema.OfType("object"), inWords)),
                    "Where something stands: a text such as art. 7 lid 1 onder c, or an object for another text or a place in words."
                );
            }
        );

    private static JsonObject Requesters() =>
        Schema.WithAll(
            Schema.Object(
                PolicyFileReader.RequesterNames.Select(name => new Schema.Field(name, Schema.OrNull(Schema.YesNo())))
            ),
            Schema.AnyOf(
                PolicyFileReader.RequesterNames.Select(name =>
                    Schema.Having(new Schema.Field(name, Schema.True(), IsRequired: true))
                )
            )
        );

    private static JsonObject Order()
    {
        var list = new JsonObject { ["type"] = Schema.Texts(["string", "array"]) };
        list["minItems"] = 1;
        list["items"] = OrderKey();
        return Schema.WithAll(
            list,
            Schema.If(
                Schema.OfType("string"),
                Schema.Words(WaitingListOrders.Abbreviations.Select(abbreviation => abbreviation.Word))
            )
        );
    }

    private static JsonObject OrderKey() =>
        Schema.WithAll(
            Schema.Object(
                WaitingListOrders.KeyNames.Select(name => new Schema.Field(
                    name,
                    Schema.OrNull(
                        name switch
                        {
                            "group" => Schema.Text(WaitingListKey.GroupPattern),
                            "by" => Schema.Words(WaitingListOrders.Named.Select(key => Words.Of(key.Kind))),
                            _ => throw Unknown(name),
                        }
                    )
                ))
            ),
            Schema.If(
                Schema.Given(WaitingListOrders.KeyNames[0]),
                Schema.NotGiven(WaitingListOrders.KeyNames[1]),
                Schema.Given(WaitingListOrders.KeyNames[1])
            )
        );

    private static JsonObject Positions(SchemaParts parts) =>
        Schema.Object(
            PolicyFileReader.PositionNames.Select(name => new Schema.Field(
                name,
                name switch
                {
                    "basis" => Schema.Words<PositionBasis>(),
                    "number" => Schema.OrNull(Schema.Integer(0, PositionQuota.Most)),
                    "hours" => Schema.OrNull(parts.Hours()),
                    "at" => Schema.OrNull(Place(parts)),
                    _ => throw Unknown(name),
                },
                name is "basis"
            ))
        );

    private static JsonObject OwnWords()
    {
        var (dutch, english) = (PolicyFileReader.WordNames[0], PolicyFileReader.WordNames[1]);
        return Schema.Object(
            Words
                .All<Thing>()
                .Select(thing => new Schema.Field(
                    thing,
                    Schema.OrNull(
                        Schema.WithAll(
                            Schema.Object([
                                new(dutch, Schema.OrNull(OwnWord())),
                                new(english, Schema.OrNull(OwnWord())),
                            ]),
                            Schema.AnyOf(Schema.Given(dutch), Schema.Given(english))
                        )
                    )
                ))
        );

        static JsonObject OwnWord() => Schema.Text(SaidOnOneLine, longest: 100);
    }

    private static JsonObject Provision(SchemaParts parts) =>
        parts.Part(
            "provision",
            () =>
            {
                var provision = Schema.Object(
                    ProvisionReader.Names.Select(name => new Schema.Field(
                        name,
                        PartOf(name, parts),
                        name is ProvisionReader.NormName
                    ))
                );
                var says = ProvisionReader.Names.Skip(2);
                return Schema.WithAll(
                    provision,
                    Schema.If(
                        IsNotRegulated(),
                        Schema.NotGiven(says),
                        Schema.AllOf([
                            Schema.Given("at"),
                            .. NormTable
                                .All.GroupBy(ShapeOf, StringComparer.Ordinal)
                                .Select(norms => Schema.If(IsOneOf(norms), OfNorm(norms.First()))),
                        ])
                    )
                );
            }
        );

    private static JsonObject PartOf(string name, SchemaParts parts) =>
        name switch
        {
            "norm" => Schema.Words(NormTable.All.SelectMany(NamesOf)),
            "regulated" => Schema.Described(
                Schema.OrNull(Schema.YesNo()),
                "False says in so many words that the rules do not have this norm."
            ),
            "at" => Schema.OrNull(Place(parts)),
            "note" or "alsoAt" => Schema.OrNull(Place(parts)),
            "term" => Schema.OrNull(Schema.Text(AnyTerm)),
            "percentage" => Schema.OrNull(parts.Percentage()),
            "hoursPerWeek" => Schema.OrNull(parts.Hours()),
            "firstDay" or "lastDay" => Schema.OrNull(parts.Date()),
            "movesToWorkingDay" => Schema.OrNull(Schema.YesNo()),
            "refersTo" => Schema.OrNull(Schema.Text(Said)),
            "force" => Schema.OrNull(parts.Force()),
            "requires" => Schema.OrNull(Schema.ListOf(Schema.Words<Condition>())),
            "conduct" => Schema.OrNull(Schema.ListOf(Schema.Words<Conduct>())),
            "items" => Schema.OrNull(Schema.ListOf(Schema.Text(SaidOnOneLine))),
            _ => throw Unknown(name),
        };

    /// <summary>Norms of one shape can say the same.</summary>
    private static string ShapeOf(NormDescription norm) =>
        string.Join(
            "; ",
            norm.Numbers,
            norm.OptionalNumbers,
            string.Join(",", norm.Conditions),
            string.Join(",", norm.Conduct),
            string.Join(",", norm.Forces),
            norm.HasItems
        );

    private static JsonObject IsOneOf(IEnumerable<NormDescription> norms) =>
        Schema.Having(
            new Schema.Field(ProvisionReader.NormName, Schema.Words(norms.SelectMany(NamesOf)), IsRequired: true)
        );

    /// <summary>Its name in the contract, and as in <see cref="Norm"/>: a file may have either.</summary>
    private static IEnumerable<string> NamesOf(NormDescription norm) =>
        new[] { norm.Name, norm.Norm.ToString() }.Distinct(StringComparer.Ordinal);

    private static JsonObject IsNotRegulated() =>
        Schema.Having(new Schema.Field("regulated", Schema.False(), IsRequired: true));

    /// <summary>What must be said of a norm, and what cannot: its numbers, conditions, kinds of conduct, items and force.</summary>
    private static JsonObject OfNorm(NormDescription norm)
    {
        // the first day of a fixed entry into force takes the place of the term
        var optional = norm.Norm == Norm.EntryIntoForce ? ProvisionNumbers.Term : norm.OptionalNumbers;
        var fields = new List<Schema.Field>();
        foreach (var (name, number) in Numbers)
        {
            if (!norm.Numbers.HasFlag(number))
            {
                fields.Add(new(name, Schema.OfType("null")));
            }
            else if (!optional.HasFlag(number))
            {
                fields.Add(new(name, Schema.Not(Schema.OfType("null")), IsRequired: true));
            }
        }

        if (norm.Numbers.HasFlag(ProvisionNumbers.InMonths))
        {
            fields.RemoveAll(field => field.Name is "term");
            fields.Add(
                new(
                    "term",
                    optional.HasFlag(ProvisionNumbers.Term)
                        ? Schema.OrNull(Schema.Text(TermInMonths))
                        : Schema.Text(TermInMonths),
                    IsRequired: !optional.HasFlag(ProvisionNumbers.Term)
                )
            );
        }

        if (!norm.Numbers.HasFlag(ProvisionNumbers.MayMove))
        {
            fields.Add(new("movesToWorkingDay", Schema.Not(Schema.True())));
        }

        fields.Add(new("force", Schema.OrNull(Schema.Words(norm.Forces.Select(Words.Of)))));
        fields.Add(new("requires", OneOf(norm.Conditions, mayBeEmpty: true)));
        fields.Add(new("conduct", OneOf(norm.Conduct, mayBeEmpty: norm.Conduct.IsEmpty)));
        fields.Add(
            norm.HasItems
                ? new("items", AtLeastOne(Schema.OfType("array")), IsRequired: true)
                : new("items", Schema.OrNull(AtMost(Schema.OfType("array"), 0)))
        );
        return Schema.Having(fields);
    }

    private static JsonObject OneOf<T>(ImmutableArray<T> allowed, bool mayBeEmpty)
        where T : struct, Enum
    {
        var list = allowed.IsEmpty
            ? AtMost(Schema.OfType("array"), 0)
            : Schema.ListOf(Schema.Words(allowed.Select(Words.Of)));
        return Schema.OrNull(mayBeEmpty ? list : AtLeastOne(list));
    }

    /// <summary>The rules of a municipality cannot regulate what national law fixes.</summary>
    private static JsonObject NationalLawElsewhere() =>
        Schema.If(
            Schema.Having(new Schema.Field("key", Schema.Const(BuiltInPolicies.National.Key), IsRequired: true)),
            Schema.Any(),
            Schema.Having(
                new Schema.Field(
                    "provisions",
                    Schema.ListOf(
                        Schema.If(
                            IsNotRegulated(),
                            Schema.Any(),
                            Schema.Not(IsOneOf(NormTable.All.Where(norm => norm.IsNational)))
                        )
                    )
                )
            )
        );

    /// <summary>What the parts of a file ask of each other.</summary>
    private static IEnumerable<JsonObject> Together() =>
        [
            NationalLawElsewhere(),
            Schema.If(Regulating(Norm.AdviceRequest), Schema.Given("adviceRequesters")),
            Schema.If(Regulating(Norm.WaitingListPriority), Schema.Given("waitingListOrder")),
            Schema.If(
                Schema.Given("inForceFrom"),
                Schema.AllOf(Regulating(Norm.EntryIntoForce), Entry(hasTerm: false)),
                Entry(hasTerm: true)
            ),
            Schema.If(Schema.Given("retroactiveTo"), Regulating(Norm.EntryIntoForce)),
            .. NeededNorms
                .All.OrderBy(needed => needed.Key)
                .Select(needed => Schema.If(Regulating(needed.Key), Schema.AllOf(needed.Value.Select(Regulating)))),
            Schema.If(
                Schema.Having(new Schema.Field("positions", Schema.ObjectHaving(GivenHours()), IsRequired: true)),
                Schema.AllOf(NeededNorms.All[Norm.HoursOfPosition].Select(Regulating))
            ),
        ];

    /// <summary>The hours of a position that stand with the number of positions are the norm on them.</summary>
    private static Schema.Field GivenHours() => new("hours", Schema.Not(Schema.OfType("null")), IsRequired: true);

    /// <summary>A first day is fixed above the provisions, or counted by a term.</summary>
    private static JsonObject Entry(bool hasTerm) =>
        Schema.Having(
            new Schema.Field(
                "provisions",
                Schema.ListOf(
                    Schema.If(Regulated(Norm.EntryIntoForce), hasTerm ? Schema.Given("term") : Schema.NotGiven("term"))
                )
            )
        );

    /// <summary>A file that regulates a norm.</summary>
    private static JsonObject Regulating(Norm norm)
    {
        var list = Schema.OfType("array");
        list["contains"] = Regulated(norm);
        return Schema.Having(new Schema.Field("provisions", list, IsRequired: true));
    }

    /// <summary>A provision that regulates a norm.</summary>
    private static JsonObject Regulated(Norm norm) =>
        Schema.AllOf(IsOneOf([NormTable.Of(norm)]), Schema.Not(IsNotRegulated()));

    private static JsonObject AtLeastOne(JsonObject list)
    {
        list["minItems"] = 1;
        return list;
    }

    private static JsonObject AtMost(JsonObject list, int most)
    {
        list["maxItems"] = most;
        return list;
    }

    private static NotSupportedException Unknown(string name) =>
        new($"The field {name} of a policy file has no schema.");
}
