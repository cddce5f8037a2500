using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of what came of deciding a receipt again.</summary>
internal static class ReplaySchema
{
    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.Object(
                    new Schema.Field("case", Schema.Text(shortest: 1), IsRequired: true),
                    new Schema.Field("policy", Schema.Text(shortest: 1), IsRequired: true),
                    new Schema.Field("on", parts.Day(), IsRequired: true),
                    new Schema.Field("same", Schema.YesNo(), IsRequired: true),
                    new Schema.Field("causes", Schema.ListOf(Schema.Words<ReplayCause>()), IsRequired: true),
                    new Schema.Field(
                        "library",
                        Schema.Object(
                            new Schema.Field("was", Schema.Text(), IsRequired: true),
                            new Schema.Field("is", Schema.Text(), IsRequired: true)
                        ),
                        IsRequired: true
                    ),
                    new Schema.Field("differences", Schema.ListOf(Difference()), IsRequired: true)
                ),
                "Replay",
                "What deciding a receipt again gives, beside what the receipt says."
            )
        );
    }

    private static JsonObject Difference() =>
        Schema.Object(
            new Schema.Field("path", Schema.Text(), IsRequired: true),
            new Schema.Field("was", Schema.Any("What the receipt says; left out where it says nothing.")),
            new Schema.Field("is", Schema.Any("What deciding again says; left out where it says nothing."))
        );
}
