using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BeschutWerk.Rules.Samples.Web;

/// <summary>Describes the types of the rules in the OpenAPI document, which sees of a converter only that there is one.</summary>
internal static class ContractSchemas
{
    /// <summary>Facts are described from the catalogue: which there are, in which form, and which must be given.</summary>
    public static Task DescribeAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(LocalDate))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date");
        }
        else if (type == typeof(SubsidyFacts))
        {
            DescribeFacts(schema, RuleCatalogue.Find("subsidy.decide")!);
        }
        else if (type == typeof(Policy))
        {
            schema.Description = "The key of a policy that is known, such as nuenen-2019, or a policy file.";
        }
        else if (type == typeof(CaseFile))
        {
            Object(schema, "case", "policy", "events");
        }
        else if (type == typeof(Decision<SubsidyOutcome>))
        {
            Object(schema, "rule", "policy", "status", "findings", "missing", "missingFacts", "values", "caveats");
        }
        else if (type == typeof(CaseReview))
        {
            Object(schema, "case", "policy", "on", "phase", "decisions", "terms", "nextSteps", "breaches");
        }

        return Task.CompletedTask;
    }

    private static void DescribeFacts(OpenApiSchema schema, Rule rule)
    {
        schema.Type = JsonSchemaType.Object;
        schema.AdditionalPropertiesAllowed = false;
        schema.Properties = rule.Facts.ToDictionary(
            fact => fact.Name,
            fact => (IOpenApiSchema)new OpenApiSchema { Description = fact.Form },
            StringComparer.Ordinal
        );
        schema.Required = rule
            .Facts.Where(fact => fact.Requirement == FactRequirement.Required)
            .Select(fact => fact.Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void Object(OpenApiSchema schema, params string[] required)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Required = required.ToHashSet(StringComparer.Ordinal);
    }
}
