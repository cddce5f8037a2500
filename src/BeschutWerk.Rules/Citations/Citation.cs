using System.Text.RegularExpressions;

namespace BeschutWerk.Rules;

/// <summary>
/// The place where a rule stands: an article with its paragraph (lid) and part (onder), the explanatory note
/// (toelichting) to such a place, or a page and paragraph of a letter.
/// </summary>
/// <remarks>
/// <para>Immutable. Two citations are equal when they name the same place in an equal regulation.</para>
/// <para>
/// Ordering is the order of the text: an article before its paragraphs, a paragraph before its parts, article 10
/// before 10a before 11, and the explanatory notes, which stand at the end, after every article. Citations of
/// different regulations are ordered by title.
/// </para>
/// <para>The default value cites nothing: reading it throws an <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public readonly record struct Citation : IComparable<Citation>, IComparable
{
    private const string Number = @"[1-9][0-9]{0,4}";

#pragma warning disable MA0009 // no quantifier stands within another: matching takes time linear in the text
    private static readonly Regex ArticlePattern = new(
        $@"\A(?<note>toelichting (op )?)?(art\.|artikel) (?<place>{Number}(:{Number})?[a-z]{{0,2}}|[IVXL]{{1,8}})"
            + $@"( lid (?<paragraph>{Number}[a-z]?))?( onder (?<part>[a-z]{{1,2}}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    );

    private static readonly Regex LetterPattern = new(
        $@"\Abrief (p\.|pagina) (?<place>{Number})( (al\.|alinea) (?<paragraph>{Number}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    );
#pragma warning restore MA0009

    private readonly Regulation? regulation;
    private readonly string? place;

    private Citation(Regulation regulation, bool isLetter, bool isNote, string place, string? paragraph, string? part)
    {
        this.regulation = regulation;
        this.place = place;
        IsLetter = isLetter;
        IsExplanatoryNote = isNote;
        Paragraph = paragraph;
        Part = part;
    }

    /// <summary>The regulation or letter in which the place stands.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Regulation Regulation => regulation ?? throw CitesNothing();

    /// <summary>
    /// The number of the article with its letter (<c>10b</c>, <c>4:15</c>), the Roman number of an article of an act that
    /// introduces another (<c>II</c>), or the number of the page of a letter.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Place => place ?? throw CitesNothing();

    /// <summary>The paragraph (lid, of a letter: alinea); null for the whole article or page.</summary>
    public string? Paragraph { get; }

    /// <summary>The part (onder); null for the whole paragraph.</summary>
    public string? Part { get; }

    /// <summary>Whether this is the explanatory note to the place and not the place itself.</summary>
    public bool IsExplanatoryNote { get; }

    /// <summary>Whether the place is a page of a letter and not an article.</summary>
    public bool IsLetter { get; }

    /// <summary>
    /// The Juriconnect identifier of a place in national law, such as
    /// <c>jci1.3:c:BWBR0015703&amp;artikel=10d&amp;lid=4</c>; null for a place in other rules, and for an explanatory
    /// note, which the national database does not hold.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? Juriconnect =>
        Regulation.BwbId is { } bwbId && !IsExplanatoryNote && !IsLetter
            ? $"jci1.3:c:{bwbId}&artikel={Place}{Prefixed("&lid=", Paragraph)}{Prefixed("&o=", Part)}"
            : null;

    /// <summary>Reads a citation in the short or the long Dutch form.</summary>
    /// <param name="text">
    /// For example <c>art. 7 lid 1 onder c</c>, <c>toelichting art. 5 lid 2</c>, <c>brief p. 2 al. 2</c>, or the long
    /// form with the title of the regulation behind it. Words are in lower case with one space between them.
    /// </param>
    /// <param name="regulation">The regulation cited; a title in the text must be its title.</param>
    /// <exception cref="FormatException">The text is no citation, or of another regulation.</exception>
    public static Citation Parse(string text, Regulation regulation) =>
        TryParse(text, regulation, out var citation)
            ? citation
            : throw new FormatException(
                $"'{text}' is no citation of {regulation}: expected 'art. 7 lid 1 onder c', "
                    + "'toelichting art. 5 lid 2' or 'brief p. 2 al. 2', with this regulation's title or none."
            );

    /// <summary>Reads a citation as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is no citation.</param>
    /// <param name="regulation">The regulation cited.</param>
    /// <param name="citation">The citation, or the default value.</param>
    /// <returns>Whether the text is a citation of the regulation.</returns>
    public static bool TryParse(string? text, Regulation regulation, out Citation citation)
    {
        Guard.NotNull(regulation, nameof(regulation));
        citation = default;
        if (text is null)
        {
            return false;
        }

        var placeOnly = WithoutTitle(text, regulation.Title);
        var match = ArticlePattern.Match(placeOnly);
        var isLetter = !match.Success;
        if (isLetter)
        {
            match = LetterPattern.Match(placeOnly);
        }

        if (!match.Success)
        {
            return false;
        }

        citation = new Citation(
            regulation,
            isLetter,
            match.Groups["note"].Success,
            match.Groups["place"].Value,
            ValueOrNull(match.Groups["paragraph"]),
            ValueOrNull(match.Groups["part"])
        );
        return true;
    }

    /// <summary>The short form: <c>art. 7 lid 1 onder c</c>, <c>toelichting art. 5 lid 2</c>, <c>brief p. 2 al. 2</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToShortString() =>
        IsLetter
            ? $"brief p. {Place}{Prefixed(" al. ", Paragraph)}"
            : $"{(IsExplanatoryNote ? "toelichting " : "")}art. {DutchPlace()}";

    /// <summary>
    /// The long form with the title of the regulation: <c>artikel 7 lid 1 onder c Beleidsregels …</c>, in English
    /// <c>Article 7(1)(c), Beleidsregels …</c>.
    /// </summary>
    /// <param name="language">The language; the title itself is not translated.</param>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ToLongString(Language language) =>
        (Guard.Defined(language, nameof(language)), IsLetter) switch
        {
            (Language.Dutch, true) => $"brief pagina {Place}{Prefixed(" alinea ", Paragraph)} {Regulation.Title}",
            (Language.Dutch, false) =>
                $"{(IsExplanatoryNote ? "toelichting op " : "")}artikel {DutchPlace()} {Regulation.Title}",
            (_, true) => $"letter, page {Place}{Prefixed(", paragraph ", Paragraph)}, {Regulation.Title}",
            _ => $"{(IsExplanatoryNote ? "explanatory note to " : "")}Article {Place}"
                + $"{Bracketed(Paragraph)}{Bracketed(Part)}, {Regulation.Title}",
        };

    /// <summary>The short form with the title of the regulation behind it; for the default value a word that says so.</summary>
    public override string ToString() => regulation is null ? "(no citation)" : $"{ToShortString()} {regulation.Title}";

    /// <summary>Compares in the order of the text.</summary>
    /// <param name="other">The other citation. The default value comes first.</param>
    public int CompareTo(Citation other)
    {
        if (regulation is null || other.regulation is null)
        {
            return (regulation is not null).CompareTo(other.regulation is not null);
        }

        return FirstDifference(
            string.CompareOrdinal(Regulation.Title, other.Regulation.Title),
            IsLetter.CompareTo(other.IsLetter),
            IsExplanatoryNote.CompareTo(other.IsExplanatoryNote),
            CompareNumbers(Place, other.Place),
            CompareNumbers(Paragraph, other.Paragraph),
            CompareNumbers(Part, other.Part)
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

    private string DutchPlace() => $"{Place}{Prefixed(" lid ", Paragraph)}{Prefixed(" onder ", Part)}";

    private static string WithoutTitle(string text, string title) =>
        text.EndsWith($" {title}", StringComparison.Ordinal) ? text.Substring(0, text.Length - title.Length - 1) : text;

    private static string Prefixed(string prefix, string? text) => text is null ? "" : prefix + text;

    private static string Bracketed(string? text) => text is null ? "" : $"({text})";

    private static string? ValueOrNull(Group group) => group.Success ? group.Value : null;

    private static int FirstDifference(params int[] differences) => differences.FirstOrDefault(d => d != 0);

    /// <summary>4:13 before 4:15 before 10 before 10a; nothing before something; letters by length, z before aa.</summary>
    private static int CompareNumbers(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return (left is not null).CompareTo(right is not null);
        }

        var leftParts = NumberParts(left);
        var rightParts = NumberParts(right);
        return FirstDifference(
            leftParts.Chapter.CompareTo(rightParts.Chapter),
            leftParts.Article.CompareTo(rightParts.Article),
            leftParts.Letters.Length.CompareTo(rightParts.Letters.Length),
            string.CompareOrdinal(leftParts.Letters, rightParts.Letters)
        );
    }

    private static (int Chapter, int Article, string Letters) NumberParts(string text)
    {
        if (text[0] is 'I' or 'V' or 'X' or 'L')
        {
            return (0, RomanNumber(text), "");
        }

        var letters = text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':');
        var numbers = text.Substring(0, text.Length - letters.Length).Split(':');
        return numbers.Length == 2
            ? (Parsed(numbers[0]), Parsed(numbers[1]), letters)
            : (Parsed(numbers[0]), 0, letters);
    }

    /// <summary>A digit before a greater one is taken off.</summary>
    private static int RomanNumber(string text)
    {
        int[] digits = [.. text.Select(ValueOf)];
        return digits.Select((digit, i) => i + 1 < digits.Length && digit < digits[i + 1] ? -digit : digit).Sum();

        static int ValueOf(char digit) =>
            digit switch
            {
                'I' => 1,
                'V' => 5,
                'X' => 10,
                _ => 50,
            };
    }

    private static int Parsed(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static InvalidOperationException CitesNothing() =>
        new("This is default(Citation), which cites nothing; make a citation with Citation.Parse.");
}
