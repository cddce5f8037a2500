using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The schema of a row of a work list.</summary>
internal static class AgendaSchema
{
    public static JsonObject Make()
    {
        var parts = new SchemaParts();
        return parts.With(
            Schema.Titled(
                Schema.Object([
                    new("case", Schema.Text(shortest: 1), IsRequired: true),
                    new("day", parts.Day()),
                    new("daysLeft", Schema.Integer(0)),
                    new("daysLate", Schema.Integer(1)),
                    new("kind", Schema.Words<AgendaKind>(), IsRequired: true),
                    new("what", Schema.Words(Kinds()), IsRequired: true),
                    new("who", Schema.Words<CaseParty>()),
                    new("force", parts.Force()),
                    .. parts.NormFields(),
                    new("term", Schema.Object([.. parts.NormFields()])),
                    .. DecisionSchema.Explained(),
                ]),
                "Row of a work list",
                "The last day of a term, a step, or an open breach of a case."
            )
        );
    }

    private static IEnumerable<string> Kinds() =>
        Words
            .All<CaseTermName>()
            .Concat(Words.All<CaseStep>())
            .Concat(Words.All<CaseBreachKind>())
            .Distinct(StringComparer.Ordinal);
}
