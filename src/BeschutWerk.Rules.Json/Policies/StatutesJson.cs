using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>National law by version in JSON.</summary>
public static class StatutesJson
{
    /// <summary>Writes every version, with its days and where it was read, and the days put on a par with the holidays.</summary>
    /// <param name="writer">The writer, best made with <see cref="PolicyJson.WriterOptions"/>.</param>
    /// <param name="statutes">The law.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(Utf8JsonWriter writer, NationalStatutes statutes)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = statutes ?? throw new ArgumentNullException(nameof(statutes));
        writer.WriteStartObject();
        writer.WriteDate("lastTextSeen", statutes.LastTextSeen);
        writer.WriteStartArray("provisions");
        foreach (var version in statutes)
        {
            WriteVersion(writer, version);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("equatedDays");
        foreach (var decree in statutes.Decrees)
        {
            writer.WriteStartObject();
            writer.WriteNumber("firstYear", decree.FirstYear);
            writer.WriteNumber("lastYear", decree.LastYear);
            writer.WriteTexts("days", decree.Days.Select(Iso));
            writer.WriteString("source", Words.Of(decree.Source));
            writer.WriteString("readIn", decree.ReadIn);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What a version has beside its norm, its place and its numbers: days, formula, who may ask, source.</summary>
    internal static void WriteVersionFields(Utf8JsonWriter writer, StatutoryProvision version)
    {
        if (version.Formula is { } formula)
        {
            writer.WriteString("formula", Words.Of(formula));
        }

        if (version.FormulaHours is { } hours)
        {
            writer.WriteNumber("formulaHours", hours.ToDecimal());
        }

        if (version.Requesters is { } requesters)
        {
            writer.WriteTexts(
                "requesters",
                new[] { Requester.Person, Requester.College, Requester.Other }
                    .Where(requester => requesters.Allows(requester) is true)
                    .Select(Words.Of)
            );
        }

        if (version.Provision.MovesToWorkingDay)
        {
            writer.WriteBoolean("movesToWorkingDay", value: true);
        }

        writer.WriteDate("firstDay", version.FirstDay);
        if (version.LastDay is { } last)
        {
            writer.WriteDate("lastDay", last);
        }

        writer.WriteString("source", Words.Of(version.Source));
        writer.WriteString("readIn", version.ReadIn);
    }

    private static void WriteVersion(Utf8JsonWriter writer, StatutoryProvision version)
    {
        var provision = version.Provision;
        writer.WriteStartObject();
        writer.WriteString("norm", provision.Norm.Name());
        CitationFields.Write(writer, "at", provision.Citation, NationalLaw.Participatiewet);
        CitationFields.Write(writer, "alsoAt", provision.AlsoAt, NationalLaw.Participatiewet);
        if (provision.Term is { } term)
        {
            writer.WriteString("term", term.ToString());
        }

        if (provision.Percentage is { } percentage)
        {
            writer.WriteNumber("percentage", percentage.ToDecimal());
        }

        WriteVersionFields(writer, version);
        writer.WriteEndObject();
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
