namespace BeschutWerk.Rules;

/// <summary>A text that holds rules, by the title under which it is cited. Immutable; equal when its parts are equal.</summary>
public sealed record Regulation
{
    private readonly string title = "";

    /// <summary>Names a regulation.</summary>
    /// <param name="title">The citation title, not empty.</param>
    /// <exception cref="InvalidValueException">The title is empty, or does not stand on one line.</exception>
    public Regulation(string title) => Title = title;

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

    /// <summary>The citation title.</summary>
    public override string ToString() => Title;
}
