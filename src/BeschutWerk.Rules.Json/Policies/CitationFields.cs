using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// A place in a policy file: a text such as <c>art. 5 lid 1</c> for one in the policy's own text; an object with the title
/// for one in another text, and with a text for a place that has no number.
/// </summary>
internal static class CitationFields
{
    private const string Examples =
        "\"art. 7 lid 1 onder c\", \"art. 4.1 lid 2\", \"hoofdstuk 4\", \"bijlage 2 onder 3\", "
        + "\"toelichting art. 5 lid 2\", \"brief p. 2 al. 2\", or {\"text\": \"slotbepaling\"} for a place without a number";

    internal static readonly string[] Names = ["place", "text", "regulation", "bwbId", "cvdrId"];
    private static readonly string[] RegulationNames = ["title", "bwbId", "cvdrId"];

    /// <summary>The text in which a place stands that stands in no policy: it is never its own.</summary>
    private static readonly Regulation NoRegulation = new("-");

    /// <summary>Reads the place in a field; null where the field is absent, or wrong, which is an error.</summary>
    public static Citation? Read(PolicyErrors errors, FieldReader fields, string name, Regulation own) =>
        fields.Raw(name) is { } value ? Read(errors, value, fields.PathOf(name), own) : null;

    /// <summary>Reads a place; null where it is wrong, which is an error.</summary>
    public static Citation? Read(PolicyErrors errors, JsonElement value, string path, Regulation own)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Parse(errors, value.GetString()!, path, own);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add(
                ReadingErrorCode.InvalidValue,
                path,
                $"must be a place such as {Examples}, or an object with a place and the title of its regulation; "
                    + $"it was {Shown.Of(value.GetRawText())}"
            );
            return null;
        }

        return FromObject(errors, errors.Fields(value, path, Names)!, own);
    }

    /// <summary>Writes a place.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Citation? citation, Regulation own)
    {
        if (citation is { } place)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, place, own);
        }
    }

    /// <summary>Writes a place as an item of a list or the value of a field.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Citation place, Regulation own)
    {
        var isInWords = place.Kind == CitationKind.InWords;
        if (place.Regulation == own && !isInWords)
        {
            writer.WriteStringValue(place.ToShortString());
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(isInWords ? "text" : "place", isInWords ? place.Place : place.ToShortString());
        if (place.Regulation != own)
        {
            writer.WriteString("regulation", place.Regulation.Title);
            WriteIds(writer, place.Regulation);
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// Reads a place that stands by itself: an object with its regulation, or a text with the title of one of national law.
    /// </summary>
    public static Citation? ReadAnywhere(PolicyErrors errors, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && Citation.TryParse(value.GetString(), out var national))
        {
            return national;
        }

        if (value.ValueKind == JsonValueKind.Object && errors.Fields(value, path, Names) is { } fields)
        {
            _ = errors.Try(() => fields.RequiredText("regulation"), "\"Participatiewet\"");
            return errors.Count > 0 ? null : FromObject(errors, fields, NoRegulation);
        }

        errors.Add(
            ReadingErrorCode.InvalidValue,
            path,
            $"must be an object with a place and the title of its regulation, or a place in national law with the title of "
                + $"the law behind it; it was {Shown.Of(value.GetRawText())}"
        );
        return null;
    }

    /// <summary>Writes a place that stands by itself, with its regulation.</summary>
    public static void WriteAnywhere(Utf8JsonWriter writer, Citation place) => WriteValue(writer, place, NoRegulation);

    /// <summary>Reads a regulation: its title and its numbers.</summary>
    public static Regulation? ReadRegulation(PolicyErrors errors, JsonElement value, string path) =>
        errors.Fields(value, path, RegulationNames) is { } fields
            ? RegulationOf(errors, fields, "title", "\"Participatiewet\"")
            : null;

    /// <summary>Writes a regulation.</summary>
    public static void WriteRegulation(Utf8JsonWriter writer, Regulation regulation)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, regulation.Title);
        WriteIds(writer, regulation);
        writer.WriteEndObject();
    }

    /// <summary>Writes the numbers that a regulation has in the national databases.</summary>
    public static void WriteIds(Utf8JsonWriter writer, Regulation regulation)
    {
        if (regulation.BwbId is { } bwbId)
        {
            writer.WriteString("bwbId", bwbId);
        }

        if (regulation.CvdrId is { } cvdrId)
        {
            writer.WriteString("cvdrId", cvdrId);
        }
    }

    /// <summary>A regulation by its title and its numbers; null where one of them is wrong, which is an error.</summary>
    public static Regulation? RegulationOf(
        PolicyErrors errors,
        FieldReader fields,
        string titleName,
        string? example = null
    )
    {
        var before = errors.Count;
        var title = errors.Try(() => fields.RequiredText(titleName), example);
        var bwbId = errors.Try(() => fields.Text("bwbId"));
        var cvdrId = errors.Try(() => fields.Text("cvdrId"));
        var regulation = new Regulation("-");
        if (title is not null)
        {
            regulation = errors.Changed(fields.PathOf(titleName), regulation, r => r with { Title = title });
        }

        regulation = errors.Changed(fields.PathOf("bwbId"), regulation, r => r with { BwbId = bwbId });
        regulation = errors.Changed(fields.PathOf("cvdrId"), regulation, r => r with { CvdrId = cvdrId });
        return errors.Count == before ? regulation : null;
    }

    /// <summary>In words it may stand in the own text; a place with a number is then written without an object.</summary>
    private static Citation? FromObject(PolicyErrors errors, FieldReader fields, Regulation own)
    {
        var words = errors.Try(() => fields.Text("text"));
        var place = words is null ? errors.Try(() => fields.RequiredText("place")) : null;
        if (words is not null && fields.Raw("place") is not null)
        {
            errors.Add(ReadingErrorCode.InvalidValue, fields.PathOf("place"), "must be absent where there is a text");
        }

        var isOwn = words is not null && fields.Raw("regulation") is null;
        var regulation = isOwn ? own : RegulationOf(errors, fields, "regulation", "\"Participatiewet\"");
        var read =
            words is not null ? InWords(errors, words, fields, regulation ?? own)
            : place is not null ? Parse(errors, place, fields.PathOf("place"), regulation ?? own)
            : null;
        return regulation is null ? null : read;
    }

    private static Citation? InWords(PolicyErrors errors, string words, FieldReader fields, Regulation regulation)
    {
        try
        {
            return Citation.InWords(words, regulation);
        }
        catch (InvalidValueException refusal)
        {
            errors.Add(
                ReadingErrorCode.InvalidValue,
                fields.PathOf("text"),
                $"{refusal.Requirement}; it was {Shown.Of(refusal.Actual)}"
            );
            return null;
        }
    }

    /// <summary>A place in its short form, or as texts write it where that can be told.</summary>
    private static Citation? Parse(PolicyErrors errors, string text, string path, Regulation regulation)
    {
        if (
            (Citation.TryParse(text, regulation, out var citation) && citation.Kind != CitationKind.InWords)
            || Citation.TryParse(UsualPlaces.Of(text, regulation), regulation, out citation)
        )
        {
            return citation;
        }

        errors.Add(
            ReadingErrorCode.InvalidValue,
            path,
            $"must be a place such as {Examples}; it was \"{Shown.Of(text)}\""
        );
        return null;
    }
}
