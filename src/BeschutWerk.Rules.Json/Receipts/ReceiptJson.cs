using System.Reflection;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Receipts of reviews in JSON.</summary>
public static class ReceiptJson
{
    /// <summary>The form of the receipts that are written. A reader refuses a form that it does not know.</summary>
    internal const int Form = 1;

    /// <summary>The version of the library that decides here.</summary>
    public static string Library { get; } =
        typeof(CaseRules).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "unknown";

    /// <summary>Writes a receipt as one JSON object.</summary>
    /// <param name="writer">The writer, best made with <see cref="PolicyJson.WriterOptions"/>.</param>
    /// <param name="file">The case.</param>
    /// <param name="review">The review of this case.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="InvalidValueException">The review is of another case or policy.</exception>
    public static void Write(Utf8JsonWriter writer, CaseFile file, CaseReview review)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = file ?? throw new ArgumentNullException(nameof(file));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        if (!string.Equals(file.Key, review.Case, StringComparison.Ordinal) || !file.Policy.Equals(review.Policy))
        {
            throw new InvalidValueException(nameof(review), "must be the review of the case", review.ToString());
        }

        writer.WriteStartObject();
        writer.WriteNumber("receipt", Form);
        writer.WriteString("library", Library);
        writer.WriteDate("on", review.On);
        WritePolicy(writer, "policy", file.Policy);
        WriteNational(writer, file.Policy.Statutes);
        writer.WritePropertyName("case");
        CaseJson.Write(writer, file);
        writer.WritePropertyName("review");
        ReviewJson.Write(writer, review, explain: null, withChanges: false); // deciding again makes none
        writer.WriteEndObject();
    }

    /// <summary>Reads a receipt.</summary>
    /// <param name="utf8Json">The receipt in UTF-8, with or without a byte order mark.</param>
    /// <returns>The receipt, or all errors, each with its place; bad input is never an exception.</returns>
    public static Reading<Receipt> Read(ReadOnlyMemory<byte> utf8Json) => new ReceiptReader().Read(utf8Json);

    private static void WriteNational(Utf8JsonWriter writer, NationalStatutes statutes)
    {
        writer.WriteStartObject("national");
        writer.WriteString("key", BuiltInPolicies.National.Key);
        writer.WriteString("sha256", PolicyHash.Of(statutes));
        writer.WritePropertyName("content");
        StatutesJson.Write(writer, statutes);
        writer.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter writer, string name, Policy policy)
    {
        writer.WriteStartObject(name);
        writer.WriteString("key", policy.Key);
        writer.WriteString("sha256", PolicyHash.Of(policy));
        writer.WritePropertyName("content");
        PolicyJson.Write(writer, policy);
        writer.WriteEndObject();
    }
}
