using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// What an outcome comes to, as a main clause. Its Dutch verb stands between square brackets, since it goes before its subject
/// where something else opens the sentence: "De persoon [hoort] bij de doelgroep" becomes "als …, hoort de persoon bij de
/// doelgroep".
/// </summary>
/// <param name="Dutch">The sentence in Dutch, with its verb marked.</param>
/// <param name="English">The sentence in English.</param>
internal readonly record struct OutcomeText(string Dutch, string English)
{
    private static readonly ImmutableArray<string> DutchModals = ["[moet]", "[moeten]", "[mag]", "[mogen]"];

    private static readonly ImmutableArray<string> EnglishModals = [" must ", " may "];

    /// <summary>Whether it is something to do or to leave, so that its verb says how far it binds.</summary>
    public bool IsAct { get; init; }

    /// <summary>
    /// Behind an outcome whose verb does not tell it: that it leaves a choice. What is so in principle says that itself.
    /// </summary>
    public Text Leaving(Force? force) =>
        !IsAct && force is Force.Discretionary && !Dutch.Contains("[mag]")
            ? new(" (bevoegdheid)", " (a power)")
            : new("", "");

    /// <summary>The sentence on its own.</summary>
    public Text Sentence => new(Dutch.Replace("[", "").Replace("]", ""), English);

    /// <summary>
    /// What it says behind words that open it, without its full stop and without what it adds: those words tell why.
    /// </summary>
    public Text Behind
    {
        get
        {
            var (dutch, english) = (Bare(Dutch), Bare(English));
            var (open, close) = (dutch.IndexOf('['), dutch.IndexOf(']'));
            var subject = Small(dutch.Substring(0, open).Trim());
            return new(
                $"{dutch.Substring(open + 1, close - open - 1)} {subject}{dutch.Substring(close + 1)}",
                Small(english)
            );
        }
    }

    /// <summary>The text with a force: an act must or may be done; anything else is so, or is so in principle.</summary>
    public OutcomeText With(Force force) =>
        IsAct ? this with { Dutch = DutchAct(force), English = EnglishAct(force) }
        : force is Force.InPrinciple
            ? this with
            {
                Dutch = Dutch.Replace("]", "] in principe"),
                English = EnglishInPrinciple,
            }
        : this;

    private string DutchAct(Force force)
    {
        var text = Dutch;
        var modal = DutchModals.First(text.Contains);
        var isPlural = modal.EndsWith("en]", StringComparison.Ordinal);
        return text.Replace(
            modal,
            force switch
            {
                Force.Bound => isPlural ? "[moeten]" : "[moet]",
                Force.Discretionary => isPlural ? "[mogen]" : "[mag]",
                Force.InPrinciple => isPlural ? "[moeten] in principe" : "[moet] in principe",
            }
        );
    }

    private string EnglishAct(Force force)
    {
        var text = English;
        var modal = EnglishModals
            .Where(text.Contains)
            .OrderBy(word => text.IndexOf(word, StringComparison.Ordinal))
            .First();
        var at = text.IndexOf(modal, StringComparison.Ordinal);
        var verb = force switch
        {
            Force.Bound => " must ",
            Force.Discretionary => " may ",
            Force.InPrinciple => " must in principle ",
        };
        return text.Remove(at, modal.Length).Insert(at, verb);
    }

    private string EnglishInPrinciple => $"In principle {Small(English)}";

    /// <summary>The first sentence up to a semicolon; of what is no act also without the reason behind a colon.</summary>
    private string Bare(string text)
    {
        string[] ends = IsAct ? [". ", "; "] : [". ", "; ", ": "];
        foreach (var end in ends)
        {
            text = text.IndexOf(end, StringComparison.Ordinal) is var at and >= 0 ? text.Substring(0, at) : text;
        }

        return text.TrimEnd('.');
    }

    /// <summary>With a small letter first, unless it is of a name.</summary>
    private static string Small(string text)
    {
        var at = text[0] == '‹' ? 1 : 0;
        return text.StartsWith("UWV", StringComparison.Ordinal)
            ? text
            : text.Remove(at, 1).Insert(at, char.ToLowerInvariant(text[at]).ToString());
    }
}
