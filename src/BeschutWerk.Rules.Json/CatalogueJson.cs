using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes the catalogue of rules and the norms of a policy in JSON.</summary>
public static class CatalogueJson
{
    /// <summary>Writes the rules as a list of objects.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException">The writer is missing.</exception>
    public static void WriteRules(Utf8JsonWriter writer)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteStartArray();
        foreach (var rule in RuleCatalogue.All)
        {
            writer.WriteStartObject();
            writer.WriteString("key", rule.Key);
            writer.WriteStartArray("facts");
            foreach (var fact in rule.Facts.Where(fact => fact.List is null))
            {
                writer.WriteStartObject();
                writer.WriteString("name", fact.Name);
                writer.WriteString("requirement", Words.Of(fact.Requirement));
                writer.WriteString("form", fact.Form);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteTexts("outcomes", rule.Outcomes);
            writer.WriteTexts("values", rule.Values);
            writer.WriteTexts("norms", rule.Grounds.Concat(rule.Norms).Select(norm => norm.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// Writes the norms that a policy regulates as a list of objects; of national law every version, or those of a day.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="on">The day, for national law only; null for every version.</param>
    /// <exception cref="ArgumentNullException">The writer or the policy is missing.</exception>
    /// <exception cref="InvalidValueException">A day is given for the rules of a municipality, or it is out of bounds.</exception>
    public static void WriteNorms(Utf8JsonWriter writer, Policy policy, LocalDate? on = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        writer.WriteStartArray();
        if (IsNational(policy))
        {
            foreach (var version in VersionsOf(policy.Statutes, on))
            {
                WriteNorm(
                    writer,
                    version.Provision,
                    version,
                    on is { } day ? policy.Statutes.CaveatsOf(version, day) : null
                );
            }
        }
        else
        {
            RefuseDay(on);
            foreach (var provision in policy.Provisions)
            {
                WriteNorm(writer, provision, version: null, caveats: null);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Whether a policy is national law itself.</summary>
    internal static bool IsNational(Policy policy) =>
        string.Equals(policy.Key, BuiltInPolicies.National.Key, StringComparison.Ordinal);

    /// <summary>Every version, or those of a day.</summary>
    internal static IEnumerable<StatutoryProvision> VersionsOf(NationalStatutes statutes, LocalDate? on) =>
        on is { } day ? statutes.On(day).Provisions : statutes;

    private static void RefuseDay(LocalDate? on)
    {
        if (on is not null)
        {
            throw new InvalidValueException(nameof(on), "must be absent: only national law has versions", $"{on}");
        }
    }

    private static void WriteNorm(
        Utf8JsonWriter writer,
        Provision provision,
        StatutoryProvision? version,
        Caveats? caveats
    )
    {
        var description = NormTable.Of(provision.Norm);
        writer.WriteStartObject();
        writer.WriteString("id", description.Id);
        writer.WriteString("norm", provision.Norm.ToString());
        writer.WriteString("citation", provision.Citation.ToShortString());
        writer.WriteString("regulation", provision.Citation.Regulation.Title);
        writer.WriteJuriconnect(provision.Citation);
        writer.WriteString("kind", Words.Of(description.Kind));
        writer.WriteString("force", Words.Of(description.Force));
        if (provision.Term is { } term)
        {
            writer.WriteString("term", term.ToString());
        }

        if (provision.Percentage is { } percentage)
        {
            writer.WriteNumber("percentage", percentage.ToDecimal());
        }

        if (provision.Hours is { } hours)
        {
            writer.WriteString("hoursPerWeek", hours.ToString());
        }

        if (provision.RefersTo is { } document)
        {
            writer.WriteString("refersTo", document);
        }

        if (version is not null)
        {
            StatutesJson.WriteVersionFields(writer, version);
        }

        if (caveats is { } warnings)
        {
            writer.WriteTexts("caveats", warnings.Each().Select(Words.Of));
        }

        writer.WriteTexts("rules", RuleCatalogue.DecidedBy(provision.Norm).Select(rule => rule.Key));
        writer.WriteEndObject();
    }
}
