using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The parts of a schema that stand in it once and are referred to from everywhere else, each added when it is first asked for.
/// </summary>
internal sealed class SchemaParts
{
    /// <summary>A time of the day of 168 hours in a week, as hours and minutes with or without seconds.</summary>
    private const string Clock =
        "^(?:(?:[0-9]{1,2}|0[0-9]{2}|1[0-5][0-9]|16[0-7]):[0-5][0-9](?::[0-5][0-9])?|168:00(?::00)?)$";

    private const string ClockMoreThanNone = "^(?!0+:00(?::00)?$)" + "(?:" + Clock + ")";

    /// <summary>At most 200 digits on either side, and not divided by nothing.</summary>
    private const string Fraction = "^[0-9]{1,200}/(?=[0-9]{1,200}$)0*[1-9][0-9]*$";

    private const string FractionMoreThanNone = "^(?!0+/)" + "(?:" + Fraction + ")";

    /// <summary>A day that exists, from the first day of 1900 to the last of 2999.</summary>
    private const string DayOfFact =
        "^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)$";

    private const string AnyDay = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    private readonly JsonObject parts = [];

    /// <summary>A date that a fact can have.</summary>
    public JsonObject Date() =>
        Part("date", () => Dated("A date that exists, from 1900-01-01 to 2999-12-31, such as 2026-01-05.", DayOfFact));

    /// <summary>A date in what is written, which can lie beyond those of the facts.</summary>
    public JsonObject Day() => Part("day", () => Dated("A date, such as 2026-01-05.", AnyDay));

    public JsonObject Percentage() =>
        Part(
            "percentage",
            () => Schema.Described(Schema.Number(0, 100), "A percentage from 0 to 100 with at most 4 decimals.")
        );

    /// <summary>Hours a week.</summary>
    public JsonObject Hours(FactBounds? bounds = null) =>
        bounds is { IsLeastExcluded: true }
            ? Part(
                "hoursMoreThanNone",
                () => HoursOf("more than 0, at most 168", ClockMoreThanNone, "exclusiveMinimum")
            )
            : Part("hours", () => HoursOf("0 to 168", Clock, "minimum"));

    /// <summary>An amount of euros.</summary>
    public JsonObject Amount(FactBounds? bounds = null) =>
        bounds is { IsLeastExcluded: true }
            ? Part("amountMoreThanNone", () => AmountOf("more than 0", FractionMoreThanNone, "exclusiveMinimum"))
            : Part("amount", () => AmountOf("0 or more", Fraction, "minimum"));

    /// <summary>A term, such as <c>6 months</c>.</summary>
    public static JsonObject TermInWords() =>
        Schema.Described(Schema.Text("^[1-9][0-9]* (?:days?|weeks?|months?)$"), "Such as 8 weeks or 6 months.");

    public JsonObject Norm() => Part("norm", () => Schema.Words(NormTable.All.Select(row => row.Name)));

    public JsonObject Rule() => Part("rule", () => Schema.Words(RuleCatalogue.All.Select(rule => rule.Key)));

    public JsonObject Force() => Part("force", Schema.Words<Force>);

    public JsonObject Caveats() => Part("caveats", () => Schema.ListOf(Schema.Words(Words.AllBut(Rules.Caveats.None))));

    public JsonObject Event() => Part("event", Schema.Words<CaseEventType>);

    /// <summary>The fields that tell where a norm stands, and the norm itself.</summary>
    public IEnumerable<Schema.Field> NormFields() =>
        [new("norm", Norm(), IsRequired: true), .. PlaceFields(isRequired: false)];

    /// <summary>A place and the text in which it is found.</summary>
    /// <param name="isRequired">Whether the title of the text is always told.</param>
    public IEnumerable<Schema.Field> PlaceFields(bool isRequired) =>
        [
            new(
                "citation",
                Part("citation", () => Schema.Described(Schema.Text(shortest: 1), "Such as art. 7 lid 1."))
            ),
            new("regulation", Schema.Text(shortest: 1), isRequired),
            new("juriconnect", Schema.Text("^jci")),
            new("address", Schema.Text("^https://")),
        ];

    /// <summary>A reference to a part; it is made where it is not there yet, and can refer to itself.</summary>
    public JsonObject Part(string name, Func<JsonObject> make)
    {
        if (!parts.ContainsKey(name))
        {
            parts[name] = new JsonObject();
            parts[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>A schema with the parts behind it.</summary>
    public JsonObject With(JsonObject schema)
    {
        schema["$defs"] = parts;
        return schema;
    }

    private static JsonObject Dated(string description, string pattern)
    {
        var date = Schema.Described(Schema.OfType("string"), description);
        date["format"] = "date";
        date["maxLength"] = 10;
        date["pattern"] = pattern;
        return date;
    }

    private static JsonObject HoursOf(string bounds, string pattern, string least)
    {
        var hours = Schema.Described(
            Schema.NumberOrText(pattern),
            $"Hours a week, {bounds}, in whole seconds: a number such as 15.25, or a text such as \"15:20\" or \"15:20:30\"."
        );
        hours[least] = 0;
        hours["maximum"] = HoursPerWeek.SecondsInAWeek / 3600;
        return hours;
    }

    private static JsonObject AmountOf(string bounds, string pattern, string least)
    {
        var amount = Schema.Described(
            Schema.NumberOrText(pattern),
            $"An amount of euros, {bounds}: a number of at most 28 digits, or a fraction such as \"2000/3\"."
        );
        amount[least] = 0;
        return amount;
    }
}
