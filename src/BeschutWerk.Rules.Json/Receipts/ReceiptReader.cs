using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a receipt: its own fields strictly, the policy and the case by their readers.</summary>
internal sealed class ReceiptReader
{
    internal static readonly Utf8Names Fields = new([
        "receipt",
        "library",
        "on",
        "policy",
        "national",
        "case",
        "review",
    ]);

    internal static readonly Utf8Names PolicyFields = new(["key", "sha256", "content"]);

    private readonly List<ReadingError> errors = [];

    public Reading<Receipt> Read(ReadOnlyMemory<byte> utf8Json)
    {
        var receipt = Parsed(utf8Json) is { } root ? Try(() => Read(root)) : null;
        return new Reading<Receipt>(receipt, [.. errors]);
    }

    private Receipt? Read(JsonElement root)
    {
        var fields = new FieldReader(root, "", Fields);
        var form = fields.RequiredInteger("receipt");
        if (form != ReceiptJson.Form)
        {
            Add(
                "receipt",
                FormattableString.Invariant($"must be {ReceiptJson.Form}, the form that is known here; it was {form}")
            );
            return null;
        }

        var library = fields.RequiredText("library");
        var on = DayOf(fields);
        var policy = PolicyOf(fields, "policy");
        var national = NationalHashOf(fields);
        var review = fields.Required("review");
        if (
            on is not { } day
            || policy is null
            || national is null
            || FileOf(fields.Required("case"), policy) is not { } file
        )
        {
            return null;
        }

        return IsReview(review, file, day)
            ? new Receipt(library, PolicyHash.Of(policy), national, file, day, review.Clone())
            : null;
    }

    /// <summary>The day of the review, within the bounds of a fact.</summary>
    private LocalDate? DayOf(FieldReader fields)
    {
        var on = fields.RequiredDate("on");
        if (on >= DateBounds.Earliest && on <= DateBounds.Latest)
        {
            return on;
        }

        Add(
            "on",
            FormattableString.Invariant(
                $"must be a date from {DateBounds.Earliest:uuuu-MM-dd} to {DateBounds.Latest:uuuu-MM-dd}; it was {on:uuuu-MM-dd}"
            )
        );
        return null;
    }

    /// <summary>The policy, whose content must have the hash and the key that stand beside it.</summary>
    private Policy? PolicyOf(FieldReader fields, string name)
    {
        var part = new FieldReader(fields.Required(name), name, PolicyFields);
        var key = part.RequiredText("key");
        var hash = part.RequiredText("sha256");
        var reading = PolicyJson.Read(Utf8(part.Required("content")));
        foreach (var error in reading.Errors)
        {
            errors.Add(
                new ReadingError(
                    ReadingErrorCode.InvalidValue,
                    error.Path is null ? $"{name}.content" : $"{name}.content.{error.Path}",
                    error.Message
                )
            );
        }

        if (reading.Value is not { } policy)
        {
            return null;
        }

        return HasKey(name, policy.Key, key) & HasHash(name, PolicyHash.Of(policy), hash) ? policy : null;
    }

    /// <summary>
    /// The hash of the national law, whose content must have it. The content is kept for who reads the receipt; what the law
    /// is here decides.
    /// </summary>
    private string? NationalHashOf(FieldReader fields)
    {
        var part = new FieldReader(fields.Required("national"), "national", PolicyFields);
        var key = part.RequiredText("key");
        var hash = part.RequiredText("sha256");
        return
            HasKey("national", BuiltInPolicies.National.Key, key)
            & HasHash("national", PolicyHash.Of(part.Required("content")), hash)
            ? hash
            : null;
    }

    private bool HasKey(string name, string expected, string key)
    {
        if (string.Equals(expected, key, StringComparison.Ordinal))
        {
            return true;
        }

        Add($"{name}.key", $"must be the key of the content, '{expected}'; it was {Shown.Of(key)}");
        return false;
    }

    private bool HasHash(string name, string expected, string hash)
    {
        if (string.Equals(expected, hash, StringComparison.Ordinal))
        {
            return true;
        }

        Add($"{name}.sha256", $"must be the hash of the content, {expected}; it was {Shown.Of(hash)}");
        return false;
    }

    private CaseFile? FileOf(JsonElement value, Policy policy)
    {
        var reading = CaseJson.Read(Utf8(value), KnownPolicies.Only(policy));
        foreach (var error in reading.Errors)
        {
            errors.Add(error with { Path = error.Path is null ? "case" : $"case.{error.Path}" });
        }

        return reading.Value;
    }

    /// <summary>The review must be of this case and day; what else it says the replay compares.</summary>
    private bool IsReview(JsonElement review, CaseFile file, LocalDate on)
    {
        if (review.ValueKind != JsonValueKind.Object)
        {
            Add("review", $"must be an object; it was {Shown.Of(review.GetRawText())}");
            return false;
        }

        var day = NodaTime.Text.LocalDatePattern.Iso.Format(on);
        return Has(review, "case", file.Key) & Has(review, "policy", file.Policy.Key) & Has(review, "on", day);
    }

    private bool Has(JsonElement review, string name, string expected)
    {
        if (
            review.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
            && value.ValueEquals(expected)
        )
        {
            return true;
        }

        Add($"review.{name}", $"must be '{expected}', as the receipt itself says");
        return false;
    }

    private JsonElement? Parsed(ReadOnlyMemory<byte> utf8Json)
    {
        if (PolicyJson.Parsed(utf8Json, out _) is { } root)
        {
            return root;
        }

        var invalid = PolicyJson.Invalid(utf8Json, "receipt");
        errors.Add(invalid with { Line = null });
        return null;
    }

    private T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (QuestionException exception)
        {
            errors.Add(exception.Error);
            return null;
        }
    }

    private void Add(string path, string message) =>
        errors.Add(new ReadingError(ReadingErrorCode.InvalidValue, path, message));

    private static byte[] Utf8(JsonElement value) => System.Text.Encoding.UTF8.GetBytes(value.GetRawText());
}
