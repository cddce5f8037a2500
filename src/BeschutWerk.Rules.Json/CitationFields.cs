using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// A place in a policy file: a text such as <c>art. 5 lid 1</c> for one in the policy's own text, an object with the title
/// for one in another text.
/// </summary>
internal static class CitationFields
{
    private static readonly string[] Names = ["place", "regulation", "bwbId"];

    /// <summary>Reads the place in a field; null where the field is absent, or wrong, which is an error.</summary>
    public static Citation? Read(PolicyErrors errors, FieldReader fields, string name, Regulation own)
    {
        if (fields.Raw(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Parse(errors, value.GetString()!, fields.PathOf(name), own);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add(
                PolicyErrorCode.InvalidValue,
                fields.PathOf(name),
                "must be a place such as \"art. 5 lid 1\", or an object with a place and the title of its regulation; "
                    + $"it was {Shown.Of(value.GetRawText())}"
            );
            return null;
        }

        return InOtherText(errors, errors.Fields(value, fields.PathOf(name), Names)!);
    }

    /// <summary>Writes a place.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Citation? citation, Regulation own)
    {
        if (citation is not { } place)
        {
            return;
        }

        if (place.Regulation == own)
        {
            writer.WriteString(name, place.ToShortString());
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("place", place.ToShortString());
        writer.WriteString("regulation", place.Regulation.Title);
        if (place.Regulation.BwbId is { } bwbId)
        {
            writer.WriteString("bwbId", bwbId);
        }

        writer.WriteEndObject();
    }

    /// <summary>A regulation by its title and its number; null where one of them is wrong, which is an error.</summary>
    public static Regulation? RegulationOf(PolicyErrors errors, FieldReader fields, string titleName)
    {
        var before = errors.Count;
        var title = errors.Try(() => fields.RequiredText(titleName));
        var bwbId = errors.Try(() => fields.Text("bwbId"));
        var regulation = new Regulation("-");
        if (title is not null)
        {
            regulation = errors.Changed(fields.PathOf(titleName), regulation, r => r with { Title = title });
        }

        regulation = errors.Changed(fields.PathOf("bwbId"), regulation, r => r with { BwbId = bwbId });
        return errors.Count == before ? regulation : null;
    }

    private static Citation? InOtherText(PolicyErrors errors, FieldReader fields)
    {
        var place = errors.Try(() => fields.RequiredText("place"));
        var regulation = RegulationOf(errors, fields, "regulation");
        var citation = place is null
            ? null
            : Parse(errors, place, fields.PathOf("place"), regulation ?? new Regulation("-"));
        return regulation is null ? null : citation;
    }

    private static Citation? Parse(PolicyErrors errors, string text, string path, Regulation regulation)
    {
        if (Citation.TryParse(text, regulation, out var citation))
        {
            return citation;
        }

        errors.Add(
            PolicyErrorCode.InvalidValue,
            path,
            "must be a place such as \"art. 7 lid 1 onder c\", \"toelichting art. 5 lid 2\" or \"brief p. 2 al. 2\"; "
                + $"it was \"{Shown.Of(text)}\""
        );
        return null;
    }
}
