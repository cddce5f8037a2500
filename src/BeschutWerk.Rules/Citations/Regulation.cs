namespace BeschutWerk.Rules;

/// <summary>A text that holds rules, by the title under which it is cited. Immutable; equal when its parts are equal.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record Regulation
{
    private readonly string title = "";
    private readonly string? bwbId;
    private readonly string? cvdrId;

    /// <summary>Names a regulation.</summary>
    /// <param name="title">The citation title, not empty.</param>
    /// <param name="bwbId">Its number in the national database of legislation; null where it has none.</param>
    /// <exception cref="InvalidValueException">
    /// The title is missing or empty, or does not stand on one line; or the number is none of that database.
    /// </exception>
    public Regulation(string title, string? bwbId = null)
    {
        Title = title;
        BwbId = bwbId;
    }

    /// <summary>The citation title, never empty.</summary>
    /// <exception cref="InvalidValueException">The title is missing or empty, or does not stand on one line.</exception>
    public string Title
    {
        get => title;
        init
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                Guard.Refuse(nameof(Title), "must be the citation title of the regulation", "empty");
            }

            if (value.Any(char.IsControl))
            {
                Guard.Refuse(nameof(Title), "must stand on one line", "a text with control characters");
            }

            title = value.Trim();
        }
    }

    /// <summary>
    /// The number of national law in the Basiswettenbestand, such as <c>BWBR0015703</c> for the Participatiewet; null for
    /// rules that do not stand there, those of a municipality among them.
    /// </summary>
    /// <exception cref="InvalidValueException">It is not <c>BWBR</c> with seven digits.</exception>
    public string? BwbId
    {
        get => bwbId;
        init
        {
            if (
                value is not null
                && !(
                    value.Length == 11
                    && value.StartsWith("BWBR", StringComparison.Ordinal)
                    && value.Skip(4).All(c => c is >= '0' and <= '9')
                )
            )
            {
                Guard.Refuse(nameof(BwbId), "must be BWBR with seven digits, or null", $"'{value}'");
            }

            bwbId = value;
        }
    }

    /// <summary>
    /// The number of a municipal regulation in the Centrale Voorziening Decentrale Regelgeving, with or without the version
    /// behind it, such as <c>CVDR361766/5</c>; null for rules that do not stand there.
    /// </summary>
    /// <exception cref="InvalidValueException">It is not <c>CVDR</c> with a number and perhaps a version.</exception>
    public string? CvdrId
    {
        get => cvdrId;
        init
        {
            if (value is not null && !IsCvdrId(value))
            {
                Guard.Refuse(
                    nameof(CvdrId),
                    "must be CVDR with a number and perhaps a version, such as CVDR361766/5, or null",
                    $"'{value}'"
                );
            }

            cvdrId = value;
        }
    }

    /// <summary>Finds a regulation again from its text form, the title.</summary>
    /// <param name="title">The title; null is none.</param>
    /// <param name="regulations">The regulations that it may be, such as <see cref="NationalLaw.All"/>.</param>
    /// <returns>The regulation, or null where none has this title.</returns>
    /// <exception cref="ArgumentNullException">The regulations are missing.</exception>
    public static Regulation? Find(string? title, IEnumerable<Regulation> regulations) =>
        Guard
            .NotNull(regulations, nameof(regulations))
            .FirstOrDefault(regulation => string.Equals(regulation.Title, title?.Trim(), StringComparison.Ordinal));

    /// <summary>The citation title.</summary>
    public override string ToString() => Title;

    private static bool IsCvdrId(string text)
    {
        const string prefix = "CVDR";
        var numbers = text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length).Split('/') : [];
        return numbers.Length is 1 or 2
            && numbers.All(number => number.Length is >= 1 and <= 9 && number.All(c => c is >= '0' and <= '9'));
    }
}
