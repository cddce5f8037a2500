using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes the catalogue of rules and the norms of a policy in JSON.</summary>
public static class CatalogueJson
{
    private static readonly (string Name, ProvisionNumbers Number)[] NumberFields =
    [
        ("term", ProvisionNumbers.Term),
        ("percentage", ProvisionNumbers.Percentage),
        ("hoursPerWeek", ProvisionNumbers.HoursPerWeek),
        ("firstDay", ProvisionNumbers.FirstDay),
        ("lastDay", ProvisionNumbers.LastDay),
    ];

    /// <summary>Writes the rules as a list of objects.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException">The writer is missing.</exception>
    public static void WriteRules(Utf8JsonWriter writer) =>
        WriteRules(writer ?? throw new ArgumentNullException(nameof(writer)), RuleCatalogue.All);

    /// <summary>Writes some of the rules.</summary>
    internal static void WriteRules(Utf8JsonWriter writer, IEnumerable<Rule> rules)
    {
        writer.WriteStartArray();
        foreach (var rule in rules)
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
            writer.WriteTexts("norms", rule.Grounds.Concat(rule.Norms).Select(norm => norm.Name()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// Writes the norms of a policy as a list of objects: where each stands, what it asks, how far it binds, with which
    /// numbers and conditions, and which there can be; enough to write a form for it. Of national law it writes every
    /// version, or those of a day.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="all">
    /// Whether the norms that the policy does not regulate are written too, after the others, with <c>regulated</c> false.
    /// </param>
    /// <param name="on">The day, for national law only; null for every version.</param>
    /// <exception cref="ArgumentNullException">The writer or the policy is missing.</exception>
    /// <exception cref="InvalidValueException">A day is given for the rules of a municipality, or it is out of bounds.</exception>
    public static void WriteNorms(Utf8JsonWriter writer, Policy policy, bool all = false, LocalDate? on = null)
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
                    policy,
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
                WriteNorm(writer, policy, provision, version: null, caveats: null);
            }
        }

        foreach (
            var row in NormTable.All.Where(row =>
                all && !policy.Regulates(row.Norm) && row.IsNational == IsNational(policy)
            )
        )
        {
            writer.WriteStartObject();
            writer.WriteString("id", row.Id);
            writer.WriteString("norm", row.Norm.Name());
            writer.WriteBoolean("regulated", value: false);
            writer.WriteString("kind", Words.Of(row.Kind));
            writer.WriteString("force", Words.Of(row.Force));
            WriteForm(writer, policy, row);
            writer.WriteEndObject();
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
        Policy policy,
        Provision provision,
        StatutoryProvision? version,
        Caveats? caveats
    )
    {
        var description = NormTable.Of(provision.Norm);
        writer.WriteStartObject();
        writer.WriteString("id", description.Id);
        writer.WriteString("norm", provision.Norm.Name());
        writer.WriteString("citation", provision.Citation.ToShortString());
        writer.WriteString("regulation", provision.Citation.Regulation.Title);
        writer.WriteJuriconnect(provision.Citation);
        writer.WriteString("kind", Words.Of(description.Kind));
        writer.WriteString("force", Words.Of(provision.Force));
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

        if (version is null)
        {
            writer.WriteDate("firstDay", provision.FirstDay);
            writer.WriteDate("lastDay", provision.LastDay);
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

        WriteWhatIsAsked(writer, provision);
        WriteForm(writer, policy, description);
        writer.WriteEndObject();
    }

    private static void WriteWhatIsAsked(Utf8JsonWriter writer, Provision provision)
    {
        WriteSome(writer, "requires", provision.Requires.Select(Words.Of));
        WriteSome(writer, "conduct", provision.Conduct.Select(Words.Of));
        WriteSome(writer, "items", provision.Items);
    }

    /// <summary>What can be said of the norm in any policy, and in words what this one asks.</summary>
    private static void WriteForm(Utf8JsonWriter writer, Policy policy, NormDescription description)
    {
        WriteSome(writer, "forces", description.Forces.Where(_ => description.Forces.Length > 1).Select(Words.Of));
        var numbers = NumberFields.Where(field => description.Numbers.HasFlag(field.Number)).ToList();
        WriteSome(
            writer,
            "numbers",
            numbers.Where(field => !description.OptionalNumbers.HasFlag(field.Number)).Select(field => field.Name)
        );
        WriteSome(
            writer,
            "optionalNumbers",
            numbers.Where(field => description.OptionalNumbers.HasFlag(field.Number)).Select(field => field.Name)
        );
        WriteIfTrue(writer, "termInMonths", description.Numbers.HasFlag(ProvisionNumbers.InMonths));
        WriteIfTrue(writer, "mayMoveToWorkingDay", description.Numbers.HasFlag(ProvisionNumbers.MayMove));
        if (!description.Conditions.IsEmpty)
        {
            writer.WriteStartArray("conditions");
            foreach (var condition in description.Conditions)
            {
                writer.WriteStartObject();
                writer.WriteString("name", Words.Of(condition));
                writer.WriteString("nl", condition.Explain(Language.Dutch));
                writer.WriteString("en", condition.Explain(Language.English));
                writer.WriteBoolean("oneOfThese", description.Alternatives.Contains(condition));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteSome(writer, "kinds", description.Conduct.Select(Words.Of));
        WriteIfTrue(writer, "hasItems", description.HasItems);

        writer.WriteStartObject("asks");
        writer.WriteString("nl", description.Norm.Explain(policy, Language.Dutch));
        writer.WriteString("en", description.Norm.Explain(policy, Language.English));
        writer.WriteEndObject();
        writer.WriteTexts("rules", RuleCatalogue.DecidedBy(description.Norm).Select(rule => rule.Key));
    }

    private static void WriteIfTrue(Utf8JsonWriter writer, string name, bool isTrue)
    {
        if (isTrue)
        {
            writer.WriteBoolean(name, value: true);
        }
    }

    private static void WriteSome(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        var list = texts.ToList();
        if (list.Count > 0)
        {
            writer.WriteTexts(name, list);
        }
    }
}
