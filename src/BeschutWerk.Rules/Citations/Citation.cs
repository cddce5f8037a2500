using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules;

/// <summary>
/// The place where a rule stands: an article with its paragraph (lid), part (onder) and sub-part (sub), a chapter, section
/// or annex, the explanatory note (toelichting) to such a place, a page and paragraph of a letter, or a place in words.
/// </summary>
/// <remarks>
/// <para>Immutable. Two citations are equal when they name the same place in an equal regulation.</para>
/// <para>
/// Ordering is the order of the text: an article before its paragraphs, a paragraph before its parts, article 4.2 before
/// 4.10, article 10 before 10a before 11. A chapter or section stands before the articles whose number begins with its
/// own. Annexes stand after every article, places in words after those, and the explanatory notes, which stand at the end,
/// after all of them. Citations of different regulations are ordered by title.
/// </para>
/// <para>
/// The default value cites nothing: its regulation, its place and its forms throw an
/// <see cref="InvalidOperationException"/>, its kind is none and its other parts are absent. <see cref="ToString()"/> says
/// so.
/// </para>
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Citation : IComparable<Citation>, IComparable, IFormattable
#if !NETSTANDARD2_0
        , IWrittenValue<Citation>
#endif
{
    private const string Examples =
        "'art. 7 lid 1 onder c', 'art. 4.1 lid 2', 'art. 10a aanhef en onder b sub 2', 'hoofdstuk 4', 'paragraaf 3.2', "
        + "'bijlage 2 onder 3', 'toelichting art. 5 lid 2' or 'brief p. 2 al. 2'";

    private const string Number = @"[1-9][0-9]{0,4}";
    private const string Numbers = $"{Number}[a-z]{{0,2}}([.:]{Number}[a-z]{{0,2}}){{0,3}}";
    private const string Parts =
        $@"((?<opening> aanhef en)? onder (?<part>[a-z]{{1,2}}|{Number})( sub (?<sub>[a-z]{{1,4}}|{Number}))?|(?<opening> aanhef))?";
    private const string Paragraphs = $@"( lid (?<paragraph>{Number}[a-z]?))?";

#pragma warning disable MA0009 // no quantifier stands within another but one of at most three: matching takes linear time
    private const string Note = "\\A(?<note>toelichting (op )?)?";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly ImmutableDictionary<CitationKind, Regex> Patterns = new Dictionary<CitationKind, Regex>
    {
        [CitationKind.Article] = new Regex(
            $@"{Note}(art\.|artikel) (?<place>{Numbers}|[IVXL]{{1,8}}){Paragraphs}{Parts}\z",
            Options
        ),
        [CitationKind.Chapter] = new Regex($@"{Note}hoofdstuk (?<place>{Number}[a-z]?|[IVXLC]{{1,7}})\z", Options),
        [CitationKind.Section] = new Regex($@"{Note}paragraaf (?<place>{Numbers}){Paragraphs}{Parts}\z", Options),
        [CitationKind.Annex] = new Regex($@"{Note}bijlage( (?<place>{Numbers}|[A-Z]{{1,7}}))?{Parts}\z", Options),
        [CitationKind.LetterPage] = new Regex(
            $@"\Abrief (p\.|pagina) (?<place>{Number})( (al\.|alinea) (?<paragraph>{Number}))?\z",
            Options
        ),
        [CitationKind.InWords] = new Regex("\\A\u201C(?<place>[^\u201C\u201D\\p{C}]{1,200})\u201D\\z", Options),
    }.ToImmutableDictionary();
#pragma warning restore MA0009

    private readonly CitedPlace? cited;

    private Citation(Regulation regulation, CitationKind kind, Match match)
    {
        cited = new CitedPlace(
            regulation,
            kind,
            match.Groups["place"].Value,
            ValueOrNull(match.Groups["paragraph"]),
            match.Groups["opening"].Success,
            ValueOrNull(match.Groups["part"]),
            ValueOrNull(match.Groups["sub"]),
            match.Groups["note"].Success
        );
        cited = cited with { ShortForm = ShortForm(), Juriconnect = Identifier() };
    }

    /// <summary>The regulation or letter in which the place stands.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Regulation Regulation => Cited.Regulation;

    /// <summary>What part of the text it names; 0, which is no kind, for the default value.</summary>
    public CitationKind Kind => cited?.Kind ?? default;

    /// <summary>
    /// The number of the article with its letter (<c>10b</c>, <c>4:15</c>, <c>4.1</c>), of the chapter, section or annex
    /// (empty for the only annex of a text), or of the page of a letter; or the words of a place that has no number.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Place => Cited.Place;

    /// <summary>The paragraph (lid, of a letter: alinea); null for the whole article or page.</summary>
    public string? Paragraph => cited?.Paragraph;

    /// <summary>Whether the opening words (aanhef) are cited: with a part, those and the part.</summary>
    public bool IsOpening => cited is { IsOpening: true };

    /// <summary>The part (onder); null for the whole paragraph.</summary>
    public string? Part => cited?.Part;

    /// <summary>The sub-part (sub); null for the whole part.</summary>
    public string? SubPart => cited?.SubPart;

    /// <summary>Whether this is the explanatory note to the place and not the place itself.</summary>
    public bool IsExplanatoryNote => cited is { IsExplanatoryNote: true };

    /// <summary>Whether the place is a page of a letter and not an article.</summary>
    public bool IsLetter => Kind == CitationKind.LetterPage;

    /// <summary>
    /// The Juriconnect identifier of a place in national law, such as
    /// <c>jci1.3:c:BWBR0015703&amp;artikel=10d&amp;lid=4</c>; null for a place in other rules or in words, and for an
    /// explanatory note, which the national database does not hold.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? Juriconnect => Cited.Juriconnect;

    /// <summary>
    /// The address of the text in the national database of municipal regulations, such as
    /// <c>https://lokaleregelgeving.overheid.nl/CVDR361766/5</c>; null where the regulation has no number there.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? Address => Cited.Address;

    private CitedPlace Cited => cited ?? throw CitesNothing();

    private string? Identifier() =>
        Regulation.BwbId is { } bwbId && !IsExplanatoryNote && JuriconnectName is { } name
            ? $"jci1.3:c:{bwbId}&{name}={Place}{Prefixed("&lid=", Paragraph)}{Prefixed("&o=", Part)}{Prefixed("&o=", SubPart)}"
            : null;

    private string? JuriconnectName =>
        Kind switch
        {
            CitationKind.Article => "artikel",
            CitationKind.Chapter => "hoofdstuk",
            CitationKind.Section => "paragraaf",
            CitationKind.Annex => "bijlage",
            _ => null,
        };

    /// <summary>Names a place that has no number.</summary>
    /// <param name="words">
    /// The place in words, such as <c>slotbepaling</c>: 1 to 200 characters on one line, without curved quotation marks.
    /// </param>
    /// <param name="regulation">The regulation in which it stands.</param>
    /// <exception cref="ArgumentNullException">The words or the regulation are missing.</exception>
    /// <exception cref="InvalidValueException">The words are empty, too long, or hold what they may not.</exception>
    public static Citation InWords(string words, Regulation regulation)
    {
        Guard.NotNull(words, nameof(words));
        Guard.NotNull(regulation, nameof(regulation));
        var trimmed = words.Trim();
        if (trimmed.Length == 0 || !TryParse($"\u201C{trimmed}\u201D", regulation, out var citation))
        {
            Guard.Refuse(
                nameof(words),
                "must be a place in words: 1 to 200 characters on one line, without curved quotation marks",
                $"'{words}'"
            );
            return default;
        }

        return citation;
    }

    /// <summary>Reads a citation in the short or the long Dutch form.</summary>
    /// <param name="text">
    /// For example <c>art. 7 lid 1 onder c</c>, <c>art. 10a aanhef en onder b sub 2</c>, <c>hoofdstuk 4</c>,
    /// <c>paragraaf 3.2</c>, <c>bijlage 2 onder 3</c>, <c>toelichting art. 5 lid 2</c>, <c>brief p. 2 al. 2</c>, a place in
    /// words between curved quotation marks, or the long form with the title of the regulation behind it. Words are in
    /// lower case with one space between them.
    /// </param>
    /// <param name="regulation">The regulation cited; a title in the text must be its title.</param>
    /// <exception cref="ArgumentNullException">The text or the regulation is missing.</exception>
    /// <exception cref="FormatException">The text is no citation, or one of another regulation.</exception>
    public static Citation Parse(string text, Regulation regulation) =>
        TryParse(Guard.NotNull(text, nameof(text)), regulation, out var citation)
            ? citation
            : throw new FormatException(
                $"'{text}' is no citation of {regulation}: expected {Examples}, with this regulation's title or none."
            );

    /// <summary>
    /// Reads a citation as <see cref="Parse(string, Regulation)"/> does, without an exception for text that is none.
    /// </summary>
    /// <param name="text">The text; null is no citation.</param>
    /// <param name="regulation">The regulation cited.</param>
    /// <param name="citation">The citation, or the default value.</param>
    /// <returns>Whether the text is a citation of the regulation.</returns>
    /// <exception cref="ArgumentNullException">The regulation is missing.</exception>
    public static bool TryParse(string? text, Regulation regulation, out Citation citation)
    {
        Guard.NotNull(regulation, nameof(regulation));
        citation = default;
        if (text is null)
        {
            return false;
        }

        var placeOnly = WithoutTitle(text, regulation.Title);
        foreach (var form in Patterns)
        {
            if (form.Value.Match(placeOnly) is { Success: true } match)
            {
                citation = new Citation(regulation, form.Key, match);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads a citation of national law, whose texts the library knows by their titles (<see cref="NationalLaw.All"/>). A place
    /// in any other text is read with its regulation.
    /// </summary>
    /// <param name="text">The short or the long Dutch form with the title behind it: <c>art. 10b lid 1 Participatiewet</c>.</param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">The text is no citation with the title of a national law.</exception>
    public static Citation Parse(string text) =>
        WrittenForm.Required(
            TryParse(Guard.NotNull(text, nameof(text)), out var citation),
            citation,
            text,
            "a citation of national law",
            $"{Examples}, with the title of one behind it; a place in another text is read with its regulation"
        );

    /// <summary>Reads a citation of national law as <see cref="Parse(string)"/> does, without an exception for other text.</summary>
    /// <param name="text">The text; null is no citation.</param>
    /// <param name="citation">The citation, or the default value.</param>
    /// <returns>Whether the text is a citation with the title of a national law.</returns>
    public static bool TryParse(string? text, out Citation citation)
    {
        // Some titles end with another; and what names no law would be read in the first.
        var isTitled =
            TryParse(text, NationalLaw.All, out citation)
            && text!.EndsWith($" {citation.Regulation.Title}", StringComparison.Ordinal);
        citation = isTitled ? citation : default;
        return isTitled;
    }

    /// <summary>Finds a citation again from its text form, in whichever of some regulations it names by its title.</summary>
    /// <param name="text">
    /// The short or long Dutch form with the title of the regulation behind it; without a title it is read in the first
    /// regulation. Null is no citation.
    /// </param>
    /// <param name="regulations">The regulations that it may name, such as <see cref="Policy.Regulations"/>.</param>
    /// <param name="citation">The citation, or the default value.</param>
    /// <returns>Whether the text is a citation of one of them; of several titles that fit the longest counts.</returns>
    /// <exception cref="ArgumentNullException">The regulations, or one of them, are missing.</exception>
    public static bool TryParse(string? text, IEnumerable<Regulation> regulations, out Citation citation)
    {
        var known = Guard.NotNull(regulations, nameof(regulations)).ToList();
        citation = default;
        var named = known
            .Select(regulation => Guard.NotNull(regulation, nameof(regulations)))
            .Where(regulation => text?.EndsWith($" {regulation.Title}", StringComparison.Ordinal) is true)
            .OrderByDescending(regulation => regulation.Title.Length);
        foreach (var candidate in named.Concat(known.Take(1)))
        {
            if (TryParse(text, candidate, out citation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The short form: <c>art. 7 lid 1 onder c</c>, <c>bijlage 2 onder 3</c>, <c>toelichting art. 5 lid 2</c>,
    /// <c>brief p. 2 al. 2</c>; a place in words between curved quotation marks.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToShortString() => Cited.ShortForm;

    private string ShortForm() =>
        Kind switch
        {
            CitationKind.LetterPage => $"brief p. {Place}{Prefixed(" al. ", Paragraph)}",
            CitationKind.InWords => $"\u201C{Place}\u201D",
            _ => $"{(IsExplanatoryNote ? "toelichting " : "")}{DutchName("art.")}{DutchPlace()}",
        };

    /// <summary>
    /// The short form, with the title of the regulation behind it where that is another text than the reader has in hand:
    /// the number alone would be read as a place in that one.
    /// </summary>
    /// <param name="own">The text that the reader has in hand.</param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToShortString(Regulation own) =>
        Regulation.Equals(Guard.NotNull(own, nameof(own))) ? ToShortString() : ToString();

    /// <summary>
    /// The long form with the title of the regulation: <c>artikel 7 lid 1 onder c Beleidsregels …</c>, in English
    /// <c>Article 7(1)(c), Beleidsregels …</c>.
    /// </summary>
    /// <param name="language">The language; the title itself is not translated.</param>
    /// <exception cref="InvalidValueException">There is no such language.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToLongString(Language language) =>
        (Guard.Defined(language, nameof(language)), Kind) switch
        {
            (Language.Dutch, CitationKind.LetterPage) =>
                $"brief pagina {Place}{Prefixed(" alinea ", Paragraph)} {Regulation.Title}",
            (_, CitationKind.LetterPage) =>
                $"letter, page {Place}{Prefixed(", paragraph ", Paragraph)}, {Regulation.Title}",
            (Language.Dutch, CitationKind.InWords) => ToString(),
            (_, CitationKind.InWords) => $"{ToShortString()}, {Regulation.Title}",
            (Language.Dutch, _) =>
                $"{(IsExplanatoryNote ? "toelichting op " : "")}{DutchName("artikel")}{DutchPlace()} {Regulation.Title}",
            _ => $"{(IsExplanatoryNote ? "explanatory note to " : "")}{EnglishPlace()}, {Regulation.Title}",
        };

    /// <summary>The short form with the title of the regulation behind it; for the default value a word that says so.</summary>
    public override string ToString() =>
        cited is null ? "(no citation)" : $"{ToShortString()} {cited.Regulation.Title}";

    /// <summary>One of the forms in which a citation is written and read again, in every culture.</summary>
    /// <param name="format">
    /// null, empty or <c>G</c> as <see cref="ToString()"/>; <c>S</c> the short form without the title; <c>L</c> the long Dutch
    /// form.
    /// </param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    /// <exception cref="InvalidOperationException">This is the default value, and the form is not the general one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format switch
        {
            "S" => ToShortString(),
            "L" => ToLongString(Language.Dutch),
            _ when WrittenForm.IsGeneral(format) => ToString(),
            _ => throw new FormatException(
                $"'{format}' is not a format: expected 'G', or nothing, for the general form, 'S' or 'L'."
            ),
        };

    /// <summary>Compares in the order of the text.</summary>
    /// <param name="other">The other citation. The default value comes first.</param>
    public int CompareTo(Citation other)
    {
        if (cited is null || other.cited is null)
        {
            return (cited is not null).CompareTo(other.cited is not null);
        }

        return FirstDifference(
            string.CompareOrdinal(Regulation.Title, other.Regulation.Title),
            IsLetter.CompareTo(other.IsLetter),
            IsExplanatoryNote.CompareTo(other.IsExplanatoryNote),
            GroupOf(Kind).CompareTo(GroupOf(other.Kind)),
            Kind == CitationKind.InWords ? 0 : CompareNumbers(Place, other.Place),
            RankOf(Kind).CompareTo(RankOf(other.Kind)),
            CompareNumbers(Paragraph, other.Paragraph),
            CompareNumbers(Part, other.Part),
            CompareNumbers(SubPart, other.SubPart),
            IsOpening.CompareTo(other.IsOpening),
            string.CompareOrdinal(Place, other.Place)
        );
    }

    /// <summary>Compares with another citation; null comes first.</summary>
    /// <param name="obj">A citation or null.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Citation other => CompareTo(other),
            _ => throw new ArgumentException("A citation compares only with a citation.", nameof(obj)),
        };

    /// <summary>Whether the left place comes before the right one in the text.</summary>
    public static bool operator <(Citation left, Citation right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place comes before the right one in the text, or is the same.</summary>
    public static bool operator <=(Citation left, Citation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place comes after the right one in the text.</summary>
    public static bool operator >(Citation left, Citation right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place comes after the right one in the text, or is the same.</summary>
    public static bool operator >=(Citation left, Citation right) => left.CompareTo(right) >= 0;

    private string DutchName(string article) =>
        Kind switch
        {
            CitationKind.Chapter => "hoofdstuk",
            CitationKind.Section => "paragraaf",
            CitationKind.Annex => "bijlage",
            _ => article,
        };

    private string DutchPlace()
    {
        var opening =
            !IsOpening ? ""
            : Part is null ? " aanhef"
            : " aanhef en";
        var number = Place.Length == 0 ? "" : $" {Place}";
        return $"{number}{Prefixed(" lid ", Paragraph)}{opening}{Prefixed(" onder ", Part)}{Prefixed(" sub ", SubPart)}";
    }

    private string EnglishPlace()
    {
        var name = Kind switch
        {
            CitationKind.Chapter => "Chapter",
            CitationKind.Section => "Section",
            CitationKind.Annex => "Annex",
            _ => "Article",
        };
        var opening =
            !IsOpening ? ""
            : Part is null ? ", opening words"
            : ", opening words and ";
        var number = Place.Length == 0 ? "" : $" {Place}";
        return $"{name}{number}{Bracketed(Paragraph)}{opening}{Bracketed(Part)}{Bracketed(SubPart)}";
    }

    private static string WithoutTitle(string text, string title) =>
        text.EndsWith($" {title}", StringComparison.Ordinal) ? text.Substring(0, text.Length - title.Length - 1) : text;

    private static string Prefixed(string prefix, string? text) => text is null ? "" : prefix + text;

    private static string Bracketed(string? text) => text is null ? "" : $"({text})";

    private static string? ValueOrNull(Group group) => group.Success ? group.Value : null;

    private static int FirstDifference(params int[] differences) => differences.FirstOrDefault(d => d != 0);

    /// <summary>The body of the text, then its annexes, then whatever has no number.</summary>
    private static int GroupOf(CitationKind kind) =>
        kind switch
        {
            CitationKind.Annex => 1,
            CitationKind.InWords => 2,
            _ => 0,
        };

    /// <summary>Of one number the chapter, then the section, then the article.</summary>
    private static int RankOf(CitationKind kind) =>
        kind switch
        {
            CitationKind.Chapter => 0,
            CitationKind.Section => 1,
            _ => 2,
        };

    /// <summary>4.2 before 4.10 before 10 before 10a; nothing before something; letters by length, z before aa.</summary>
    private static int CompareNumbers(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return (left is not null).CompareTo(right is not null);
        }

        var leftParts = NumberParts(left);
        var rightParts = NumberParts(right);
        for (var i = 0; i < leftParts.Length && i < rightParts.Length; i++)
        {
            var difference = FirstDifference(
                leftParts[i].Number.CompareTo(rightParts[i].Number),
                leftParts[i].Letters.Length.CompareTo(rightParts[i].Letters.Length),
                string.CompareOrdinal(leftParts[i].Letters, rightParts[i].Letters)
            );
            if (difference != 0)
            {
                return difference;
            }
        }

        return leftParts.Length.CompareTo(rightParts.Length);
    }

    /// <summary>The numbers between points or colons, each with the letters behind it.</summary>
    private static (int Number, string Letters)[] NumberParts(string text) =>
        [
            .. text.Split('.', ':')
                .Select(part =>
                {
                    if (RomanNumber(part) is { } roman)
                    {
                        return (roman, "");
                    }

                    var letters = part.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
                    var digits = part.Substring(0, part.Length - letters.Length);
                    return (digits.Length == 0 ? 0 : Parsed(digits), letters);
                }),
        ];

    /// <summary>Capitals that are a Roman number: I, V and X alone, and any that are longer; C and D alone are letters.</summary>
    private static int? RomanNumber(string text)
    {
        const string digits = "IVXLC";
        int[] values = [1, 5, 10, 50, 100];
        if (text.Length == 0 || text.Any(c => digits.IndexOf(c) < 0) || text is "L" or "C")
        {
            return null;
        }

        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = values[digits.IndexOf(text[i])];
            sum += i + 1 < text.Length && values[digits.IndexOf(text[i + 1])] > value ? -value : value;
        }

        return sum;
    }

    private static int Parsed(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static InvalidOperationException CitesNothing() =>
        new("This is default(Citation), which cites nothing; make a citation with Citation.Parse.");
}
