using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a receipt.</summary>
internal static class ReceiptSchema
{
    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.Object(
                    ReceiptReader.Fields.All.Select(name => new Schema.Field(
                        name,
                        FieldOf(name, parts),
                        IsRequired: true
                    ))
                ),
                "Receipt",
                "What shows years later what was decided, and lets it be decided again."
            )
        );
    }

    private static JsonObject FieldOf(string name, SchemaParts parts) =>
        name switch
        {
            "receipt" => Schema.Described(
                Schema.Integer(ReceiptJson.Form, ReceiptJson.Form),
                "The form of the receipt."
            ),
            "library" => Schema.Described(Schema.Text(), "The version of the library that decided."),
            "on" => Schema.Described(parts.Date(), "The day of the review."),
            "policy" => WithHash(
                Schema.Text(),
                parts.Part("policyFile", () => PolicySchema.Of(parts)),
                "The policy, with the hash of its content on one line."
            ),
            "national" => WithHash(
                Schema.Const(BuiltInPolicies.National.Key),
                Schema.Not(Schema.OfType("null")),
                "National law by version, with the hash of its content on one line."
            ),
            "case" => parts.Part("caseFile", () => CaseSchema.Of(parts, Schema.Text())),
            "review" => Review(parts),
            _ => throw new NotSupportedException($"The field {name} of a receipt has no schema."),
        };

    private static JsonObject WithHash(JsonObject key, JsonObject content, string description) =>
        Schema.Described(
            Schema.Object(
                ReceiptReader.PolicyFields.All.Select(name => new Schema.Field(
                    name,
                    name switch
                    {
                        "key" => key,
                        "sha256" => Schema.Text("^[0-9a-f]{64}$"),
                        "content" => content,
                        _ => throw new NotSupportedException($"The field {name} of a receipt has no schema."),
                    },
                    IsRequired: true
                ))
            ),
            description
        );

    /// <summary>Of another version it may have other fields: what it says besides the replay compares.</summary>
    private static JsonObject Review(SchemaParts parts)
    {
        var review = Schema.Object(
            new Schema.Field("case", Schema.Text(), IsRequired: true),
            new Schema.Field("policy", Schema.Text(), IsRequired: true),
            new Schema.Field("on", parts.Date(), IsRequired: true)
        );
        review.Remove("additionalProperties");
        return Schema.Described(
            review,
            "The review as it was written, by this version or another; that of this one has a schema of its own."
        );
    }
}
