namespace BeschutWerk.Rules;

/// <summary>A text that holds rules, by the title under which it is cited. Immutable; equal when its parts are equal.</summary>
public sealed record Regulation
{
    private readonly string title = "";
    private readonly string? bwbId;

    /// <summary>Names a regulation.</summary>
    /// <param name="title">The citation title, not empty.</param>
    /// <param name="bwbId">Its number in the national database of legislation; null where it has none.</param>
    /// <exception cref="InvalidValueException">
    /// The title is empty, or does not stand on one line; or the number is none of that database.
    /// </exception>
    public Regulation(string title, string? bwbId = null)
    {
        Title = title;
        BwbId = bwbId;
    }

    /// <summary>The citation title, never empty.</summary>
    /// <exception cref="InvalidValueException">The title is empty, or does not stand on one line.</exception>
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

    /// <summary>The citation title.</summary>
    public override string ToString() => Title;
}
