using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>The words of an enumeration, encoded once.</summary>
internal static class JsonWords<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<T> Members = Words.MembersOf<T>();

    private static readonly Dictionary<T, JsonEncodedText> Encoded = Members
        .Distinct()
        .ToDictionary(
            member => member,
            member => JsonEncodedText.Encode(Words.Of(member), DecisionJson.WriterOptions.Encoder)
        );

    /// <summary>The words, in the order of declaration.</summary>
    public static Utf8Names Names { get; } = new(Words.All<T>());

    /// <summary>The member with the word that a value is.</summary>
    public static bool TryRead(JsonElement value, out T member)
    {
        var isWord = value.TryReadWord(Names, out var place);
        member = isWord ? Members[place] : default;
        return isWord;
    }

    /// <summary>The word of a member.</summary>
    /// <exception cref="InvalidValueException">It is none, such as the default value of an outcome.</exception>
    public static JsonEncodedText Of(T member) =>
        Encoded.TryGetValue(member, out var word)
            ? word
            : throw new InvalidValueException(
                nameof(member),
                $"must be a member of {typeof(T).Name}",
                member.ToString("D")
            );
}

/// <summary>The names of the norms, encoded once.</summary>
internal static class JsonNorms
{
    private static readonly JsonEncodedText[] Encoded = MakeEncoded();

    /// <summary>The name of a norm.</summary>
    /// <exception cref="InvalidValueException">It is none.</exception>
    public static JsonEncodedText Of(Norm norm) =>
        Words.IsDefined(norm)
            ? Encoded[(int)norm]
            : throw new InvalidValueException(nameof(norm), "must be a norm", norm.ToString("D"));

    private static JsonEncodedText[] MakeEncoded()
    {
        var norms = Words.MembersOf<Norm>().Distinct().ToList();
        var encoded = new JsonEncodedText[norms.Max(norm => (int)norm) + 1];
        foreach (var norm in norms)
        {
            encoded[(int)norm] = JsonEncodedText.Encode(norm.Name());
        }

        return encoded;
    }
}
