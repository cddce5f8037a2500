using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>The order of the waiting list in a policy file: a list of keys, or one of two words as abbreviations.</summary>
internal static class WaitingListOrders
{
    private const string Example = "[{\"group\": \"schoolLeaver\"}, {\"by\": \"indicationDate\"}]";

    internal static readonly string[] KeyNames = ["group", "by"];

    internal static readonly ImmutableArray<(string Word, WaitingListOrder Order)> Abbreviations =
    [
        ("byRankDate", WaitingListOrder.ByRankDate),
        ("byIndicationDate", WaitingListOrder.ByIndicationDate),
    ];

    internal static readonly ImmutableArray<WaitingListKey> Named =
    [
        WaitingListKey.RankDate,
        WaitingListKey.IndicationDate,
        WaitingListKey.Registration,
    ];

    /// <summary>Reads an order; null where it is wrong, which is an error.</summary>
    public static WaitingListOrder? Read(PolicyErrors errors, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return OfKeys(errors, value, path);
        }

        var word = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (
            Abbreviations.FirstOrDefault(known => string.Equals(known.Word, word, StringComparison.Ordinal)).Order is
            { } order
        )
        {
            return order;
        }

        errors.Add(
            ReadingErrorCode.InvalidValue,
            path,
            $"must be a list of keys such as {Example}, or one of byRankDate, byIndicationDate; "
                + $"it was {Shown.Of(value.GetRawText())}"
        );
        return null;
    }

    /// <summary>Writes an order, by its abbreviation where it has one.</summary>
    public static void Write(Utf8JsonWriter writer, WaitingListOrder order)
    {
        if (Abbreviations.FirstOrDefault(known => known.Order == order).Word is { } word)
        {
            writer.WriteStringValue(word);
            return;
        }

        writer.WriteStartArray();
        foreach (var key in order.Keys)
        {
            WriteKey(writer, key);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a key of an order.</summary>
    public static void WriteKey(Utf8JsonWriter writer, WaitingListKey key)
    {
        writer.WriteStartObject();
        if (key.GroupName is { } group)
        {
            writer.WriteString("group"u8, group);
        }
        else
        {
            writer.WriteWord("by"u8, key.Kind);
        }

        writer.WriteEndObject();
    }

    private static WaitingListOrder? OfKeys(PolicyErrors errors, JsonElement list, string path)
    {
        var before = errors.Count;
        var keys = list.EnumerateArray()
            .Select((item, index) => KeyOf(errors, item, FormattableString.Invariant($"{path}[{index}]")))
            .ToList();
        if (errors.Count > before)
        {
            return null;
        }

        try
        {
            return new WaitingListOrder(keys);
        }
        catch (InvalidValueException refusal)
        {
            errors.Add(
                ReadingErrorCode.InvalidValue,
                path,
                $"{refusal.Requirement}, such as {Example}; it was {Shown.Of(refusal.Actual)}"
            );
            return null;
        }
    }

    /// <summary>Reads a key of an order; the default value where it is wrong, which is an error.</summary>
    public static WaitingListKey KeyOf(PolicyErrors errors, JsonElement item, string path)
    {
        if (errors.Fields(item, path, KeyNames) is not { } fields)
        {
            return default;
        }

        if (fields.Raw("group") is null == fields.Raw("by") is null)
        {
            errors.Add(ReadingErrorCode.InvalidValue, path, "must have either a group or a by");
            return default;
        }

        return errors.Try(() =>
            fields.Text("group") is { } group
                ? fields.Made("group", () => WaitingListKey.Group(group))
                : NamedKey(fields)
        );
    }

    private static WaitingListKey NamedKey(FieldReader fields)
    {
        var word = fields.RequiredText("by");
        var key = Named.FirstOrDefault(key => string.Equals(Words.Of(key.Kind), word, StringComparison.Ordinal));
        return key != default
            ? key
            : throw new QuestionException(
                ReadingErrorCode.InvalidValue,
                fields.PathOf("by"),
                $"must be one of {string.Join(", ", Named.Select(known => Words.Of(known.Kind)))}; "
                    + $"it was \"{Shown.Of(word)}\""
            );
    }
}
