namespace BeschutWerk.Rules;

/// <summary>What a policy calls a thing. Immutable; equal when its parts are equal.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record OwnWord
{
    /// <summary>Names a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="dutch">
    /// The word in Dutch, with <c>de</c> or <c>het</c> before it or, where its end tells which, without; null where the
    /// policy has none.
    /// </param>
    /// <param name="english">The word in English, without an article; null where the policy has none.</param>
    /// <exception cref="InvalidValueException">
    /// There is no such thing, neither word is given, or a word is empty, longer than 100 characters or not on one line.
    /// </exception>
    public OwnWord(Thing thing, string? dutch, string? english)
    {
        Thing = Guard.Defined(thing, nameof(thing));
        if (dutch is null && english is null)
        {
            Guard.Refuse(nameof(dutch), "must be given, or the English word", "neither");
        }

        Dutch = Checked(dutch, nameof(dutch));
        English = Checked(english, nameof(english));
    }

    /// <summary>The thing.</summary>
    public Thing Thing { get; }

    /// <summary>The word in Dutch, perhaps with its article; null where the policy has none.</summary>
    public string? Dutch { get; }

    /// <summary>The word in English; null where the policy has none.</summary>
    public string? English { get; }

    /// <summary>The words, the Dutch one first.</summary>
    public override string ToString() => $"{Words.Of(Thing)}: {Dutch ?? "-"}, {English ?? "-"}";

    private static string? Checked(string? word, string parameter)
    {
        const int longest = 100;
        if (word is not null && (string.IsNullOrWhiteSpace(word) || word.Length > longest || word.Any(char.IsControl)))
        {
            Guard.Refuse(parameter, "must be 1 to 100 characters on one line, or null", $"'{word}'");
        }

        return word?.Trim();
    }
}
