using System.Text.Json;
using System.Text.Json.Serialization;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads and writes the values of a type in their form, as values and, where that is a text or a number, as names.</summary>
internal sealed class ContractConverter<T>(JsonForm<T> form) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        form.Write(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(JsonName.ValueOf(reader.GetString()!));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(JsonName.Of(inner => form.Write(inner, value), typeof(T)));

    private T Read(JsonElement value)
    {
        try
        {
            var read = form.Read(value, "", out var error);
            return error is null
                ? read
                : throw new QuestionException(ReadingErrorCode.InvalidValue, error.Field, error.Message);
        }
        catch (QuestionException exception)
        {
            throw new ReadingException([exception.Error]);
        }
        catch (InvalidValueException refusal)
        {
            throw new ReadingException([
                new(ReadingErrorCode.InvalidValue, Path: null, $"{refusal.Requirement}; it was {refusal.Actual}"),
            ]);
        }
    }
}
