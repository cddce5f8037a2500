using System.Collections;
using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// The words of a policy for what each municipality calls otherwise. A thing that it does not name has a neutral word,
/// never that of another municipality.
/// </summary>
/// <remarks>Immutable. Two are equal when they hold equal words. They change no decision, only its explanation.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class OwnWordCollection : IReadOnlyCollection<OwnWord>, IEquatable<OwnWordCollection>
{
    private const char Opening = '\u2039';
    private const char Closing = '\u203A';

    private static readonly ImmutableArray<string> EndingsWithHet =
    [
        "traject",
        "bedrijf",
        "werk",
        "programma",
        "onderzoek",
        "vangnet",
        "aanbod",
        "jaar",
        "proces",
    ];

    private readonly ImmutableArray<OwnWord> words;

    /// <inheritdoc cref="OwnWordCollection(IEnumerable{OwnWord})"/>
    public OwnWordCollection(params OwnWord[] words)
        : this((IEnumerable<OwnWord>)words) { }

    /// <summary>Collects words.</summary>
    /// <param name="words">The words, each for another thing, in any order.</param>
    /// <exception cref="ArgumentNullException">The collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">Two words name the same thing.</exception>
    public OwnWordCollection(IEnumerable<OwnWord> words)
    {
        this.words =
        [
            .. Guard
                .NotNull(words, nameof(words))
                .Select(word => Guard.NotNull(word, nameof(words)))
                .OrderBy(word => word.Thing),
        ];
        if (this.words.Select(word => word.Thing).Distinct().Count() < this.words.Length)
        {
            Guard.Refuse(nameof(words), "must name each thing once", string.Join("; ", this.words));
        }
    }

    /// <summary>No words of its own: every thing has its neutral word.</summary>
    public static OwnWordCollection None { get; } = new();

    /// <summary>The number of things named.</summary>
    public int Count => words.Length;

    /// <summary>The word for a thing; null where it is not named.</summary>
    /// <param name="thing">The thing.</param>
    public OwnWord? this[Thing thing] => words.FirstOrDefault(word => word.Thing == thing);

    /// <summary>Whether both hold equal words.</summary>
    /// <param name="other">The other words.</param>
    public bool Equals(OwnWordCollection? other) => other is not null && words.SequenceEqual(other.words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OwnWordCollection);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        words.Aggregate(Count, (hash, word) => unchecked((hash * 31) + word.GetHashCode()));

    /// <summary>The words in the order of <see cref="Thing"/>.</summary>
    public IEnumerator<OwnWord> GetEnumerator() => words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words, separated by semicolons.</summary>
    public override string ToString() => string.Join("; ", words);

    /// <summary>
    /// Puts the words into a text that names things as <c>‹thing›</c> or, with what agrees with the word before it, as
    /// <c>‹het thing›</c>, <c>‹een nieuw thing›</c> or <c>‹a thing›</c>.
    /// </summary>
    internal string Fill(string text, Language language)
    {
        var filled = new System.Text.StringBuilder();
        var from = 0;
        for (var at = text.IndexOf(Opening); at >= 0; at = text.IndexOf(Opening, from))
        {
            var end = text.IndexOf(Closing, at);
            var word = end < 0 ? null : WordFor(text.Substring(at + 1, end - at - 1), language);
            filled.Append(text, from, at - from).Append(word ?? text.Substring(at, 1));
            from = word is null ? at + 1 : end + 1;
        }

        return from == 0 ? text : filled.Append(text, from, text.Length - from).ToString();
    }

    private string? WordFor(string name, Language language)
    {
        var space = name.LastIndexOf(' ');
        return Words.TryParse<Thing>(name.Substring(space + 1), out var thing)
            ? Agreeing(space < 0 ? "" : name.Substring(0, space), thing, language)
            : null;
    }

    private string Agreeing(string before, Thing thing, Language language)
    {
        var word = this[thing];
        if (language == Language.English)
        {
            var english = word?.English ?? NeutralWord(thing).English;
            var startsWithVowel = "aeiouAEIOU".Contains(english[0]);
            return before.Length == 0 ? english
                : before is "a" or "A" && startsWithVowel ? $"{before}n {english}"
                : $"{before} {english}";
        }

        var (isHet, dutch) = WithoutArticle(word?.Dutch ?? NeutralWord(thing).Dutch);
        return before.Length == 0 ? dutch
            : isHet ? $"{before} {dutch}"
            : $"{BeforeDeWord(before)} {dutch}";
    }

    /// <summary>What stands before a word with <c>het</c>, as it stands before one with <c>de</c>.</summary>
    private static string BeforeDeWord(string before) =>
        before switch
        {
            "het" => "de",
            "Het" => "De",
            "hetzelfde" => "dezelfde",
            "een nieuw" or "Een nieuw" or "nieuw" or "een ander" => before + "e",
            "het nieuwe" => "de nieuwe",
            "het vorige" => "de vorige",
            "Het nieuwe" => "De nieuwe",
            "dit" => "deze",
            _ => before,
        };

    private static (bool IsHet, string Word) WithoutArticle(string word) =>
        word.StartsWith("het ", StringComparison.Ordinal) ? (true, word.Substring("het ".Length))
        : word.StartsWith("de ", StringComparison.Ordinal) ? (false, word.Substring("de ".Length))
        : (EndingsWithHet.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)), word);

    private static Text NeutralWord(Thing thing) =>
        thing switch
        {
            Thing.PreTrajectory => new("het voortraject", "preparatory trajectory"),
            Thing.PlacementTrajectory => new("het traject", "trajectory"),
            Thing.DevelopmentCompany => new("de aangewezen werkgever", "designated employer"),
            Thing.LastSafetyNet => new("de laatste mogelijkheid", "last possibility"),
            _ => new("de werkgever", "employer"),
        };
}
