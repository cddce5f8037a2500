using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>
/// What the readers refuse and no schema can say, told by the message of the reader. Nothing else may fit a schema and be
/// refused.
/// </summary>
internal static partial class Unsaid
{
    /// <summary>Whether a key is one of a policy that is known: that list is open.</summary>
    public const string Key = "a policy that is not known";

    /// <summary>How the text is written before it is a document: a field given twice, of which a parser keeps one.</summary>
    public const string Text = "the text itself";

    /// <summary>That one day comes before another.</summary>
    public const string Days = "days in their order";

    /// <summary>
    /// How many digits a number has. A schema could say that it is a multiple of 0.0001, and validators that reckon in binary
    /// would then refuse 42.3.
    /// </summary>
    public const string Digits = "digits of a number";

    /// <summary>What the parts of a list, or two parts of a file, make of each other beyond being there.</summary>
    public const string Others = "what other parts say";

    /// <summary>What the policy itself has: whether it fixes the number of positions, and which policy is asked under.</summary>
    public const string Policy = "what the policy has";

    /// <summary>What a decision is, from which is departed.</summary>
    public const string Decision = "what a decision gives";

    /// <summary>Whether an event can have happened after those before it.</summary>
    public const string Course = "the course of a case";

    /// <summary>Whether a text can be read as a place in a regulation.</summary>
    public const string Place = "a place in words";

    /// <summary>Whether a receipt holds what its hashes and its parts say of each other.</summary>
    private const string Receipt = "the hash of the content";

    private const string AnyOrder = "must not be (before|after) ";

    private static readonly (string Schema, string Kind, string Message)[] All =
    [
        ("question", Key, "^there is no policy '"),
        ("question", Text, "is given more than once"),
        ("question", Days, AnyOrder),
        ("question", Digits, @"^must be a number with at most 28 digits"),
        ("question", Digits, @" must be 0 to 100 with at most 4 decimals; it was [0-9]{1,2}\.[0-9]+$"),
        ("question", Digits, @" must be 0 to 168 in whole seconds; it was ([0-9]{1,2}|1[0-6][0-9])\.[0-9]+$"),
        ("question", Others, "must be another than that of every earlier entry"),
        ("question", Policy, "^the field 'quota' is required"),
        ("question", Policy, "^must be the policy of the question around it"),
        ("question", Decision, "^original must be determined"),
        ("question", Decision, "^newOutcome must be another than the original outcome"),
        ("case", Key, "^there is no policy '"),
        ("case", Text, "is given more than once"),
        ("case", Days, AnyOrder),
        ("case", Days, "must bring a first day in force up to lastDay"),
        ("case", Digits, @"^must be a number with at most 28 digits"),
        ("case", Digits, @" must be 0 to 100 with at most 4 decimals; it was [0-9]{1,2}\.[0-9]+$"),
        ("case", Digits, @" must be 0 to 168 in whole seconds; it was ([0-9]{1,2}|1[0-6][0-9])\.[0-9]+$"),
        ("case", Course, "^on of .* must come "),
        ("case", Course, "^months of .* must leave the whole trajectory at 1200 months or fewer"),
        ("policy", Text, "is given more than once"),
        ("policy", Days, AnyOrder),
        ("policy", Digits, @"^must be a number with at most 28 digits"),
        ("policy", Digits, @" must be 0 to 100 with at most 4 decimals; it was [0-9]{1,2}\.[0-9]+$"),
        ("policy", Digits, @" must be 0 to 168 in whole seconds; it was ([0-9]{1,2}|1[0-6][0-9])\.[0-9]+$"),
        ("policy", Place, "^must be a place such as "),
        ("policy", Others, "stands in the file already, at "),
        ("policy", Others, "^must be what .* says, .* or absent"),
        ("policy", Others, "must hold groups first, then dates, then the registration"),
        ("policy", Others, "must hold each key once|must hold each group once|must hold at most 16 groups"),
        ("policy", Others, "^must be byRankDate, or hold "),
        ("policy", Others, "must hold wageValue, for which the percentage is given"),
        ("policy", Others, "must not hold wageValue without a percentage"),
        ("policy", Others, "^must be given: it is where the hours stand"),
    ];

    /// <summary>Each kind that a schema of a document knows.</summary>
    public static IEnumerable<(string Schema, string Kind)> Kinds =>
        All.Select(row => (row.Schema, row.Kind)).Distinct();

    /// <summary>The kind of a refusal; null for one that the schema must make too.</summary>
    public static string? KindOf(string schema, string message) =>
        schema is "receipt" ? OfReceipt(message)
        : schema is "policies" ? OfHistory(message)
        : All.FirstOrDefault(row => row.Schema == schema && Regex.IsMatch(message, row.Message)).Kind;

    /// <summary>A receipt holds a policy and a case, and is only whole where they are what it says.</summary>
    private static string? OfReceipt(string message) =>
        HashOrKey().IsMatch(message) ? Receipt : KindOf("policy", message) ?? KindOf("case", message);

    /// <summary>A file of policies holds each of them, and tells how they follow each other.</summary>
    private static string? OfHistory(string message) => Follows().IsMatch(message) ? Others : KindOf("policy", message);

    [GeneratedRegex("must (have another key than|not be adopted before|come into force on|be in force on some day)")]
    private static partial Regex Follows();

    [GeneratedRegex("^must be the (hash|key) of the content|^must be '.*', as the receipt itself says$")]
    private static partial Regex HashOrKey();
}
