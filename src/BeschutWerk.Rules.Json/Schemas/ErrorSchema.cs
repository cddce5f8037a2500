using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of what is wrong with a question, or with a case file.</summary>
internal static class ErrorSchema
{
    private static readonly ReadingErrorCode[] OfAQuestion =
    [
        ReadingErrorCode.InvalidJson,
        ReadingErrorCode.LineTooLong,
        ReadingErrorCode.UnknownRule,
        ReadingErrorCode.UnknownPolicy,
        ReadingErrorCode.UnknownField,
        ReadingErrorCode.MissingField,
        ReadingErrorCode.InvalidValue,
        ReadingErrorCode.InternalError,
    ];

    private static readonly ReadingErrorCode[] OfACase =
    [
        ReadingErrorCode.InvalidJson,
        ReadingErrorCode.LineTooLong,
        ReadingErrorCode.UnknownPolicy,
        ReadingErrorCode.UnknownEvent,
        ReadingErrorCode.UnknownField,
        ReadingErrorCode.DuplicateField,
        ReadingErrorCode.MissingField,
        ReadingErrorCode.InvalidValue,
        ReadingErrorCode.InternalError,
    ];

    public static JsonObject Make() =>
        Schema.Titled(
            Schema.AnyOf(
                Schema.Object(
                    new Schema.Field("id", Schema.Any("That of the question, where it could be read.")),
                    new Schema.Field("line", Schema.Integer(1), IsRequired: true),
                    new Schema.Field("error", Error(OfAQuestion), IsRequired: true)
                ),
                Schema.Object(
                    new Schema.Field("case", Schema.Text()),
                    new Schema.Field("line", Schema.Integer(1)),
                    new Schema.Field("errors", AtLeastOne(Error(OfACase)), IsRequired: true)
                )
            ),
            "Error",
            "Why a question cannot be decided, or everything that is wrong with a case file."
        );

    private static JsonObject Error(IEnumerable<ReadingErrorCode> codes) =>
        Schema.Object(
            new Schema.Field("code", Schema.Words(codes.Select(Words.Of)), IsRequired: true),
            new Schema.Field("path", Schema.Text()),
            new Schema.Field("message", Schema.Text(shortest: 1), IsRequired: true)
        );

    private static JsonObject AtLeastOne(JsonObject items)
    {
        var list = Schema.ListOf(items);
        list["minItems"] = 1;
        return list;
    }
}
