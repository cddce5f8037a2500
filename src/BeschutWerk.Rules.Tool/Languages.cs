namespace BeschutWerk.Rules.Tool;

/// <summary>The languages in which the tool speaks to people.</summary>
/// <param name="Lang">The language of <c>--lang</c>; null where none is given.</param>
/// <param name="Explain">The language of <c>--explain</c>; null where none is given.</param>
internal readonly record struct Languages(Language? Lang, Language? Explain)
{
    /// <summary>The words of the languages, as options take them.</summary>
    public static (string Word, Language Value)[] Choices { get; } = [("nl", Language.Dutch), ("en", Language.English)];

    /// <summary>The language of answers in text: that of the policy rules, Dutch, unless another is asked for.</summary>
    public Language Texts => Explain ?? Lang ?? Language.Dutch;

    /// <summary>
    /// The language of messages and errors: that of the names in the contract, English, unless another is asked for.
    /// </summary>
    public Language Messages => Lang ?? Explain ?? Language.English;

    /// <summary>
    /// The languages that a command line asks for. They are looked up before it is parsed, for what is wrong with it is told
    /// in them too.
    /// </summary>
    public static Languages AskedIn(IReadOnlyList<string> arguments) =>
        new(Of(arguments, CommandLine.LangName), Of(arguments, CommandLine.ExplainName));

    private static Language? Of(IReadOnlyList<string> arguments, string option)
    {
        Language? asked = null;
        for (var i = 0; i < arguments.Count && arguments[i] is not "--"; i++)
        {
            var (name, given) = (arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : "");
            foreach (var (word, language) in Choices)
            {
                var isGiven =
                    (Is(name, option) && Is(given, word))
                    || Is(name, $"{option}={word}")
                    || Is(name, $"{option}:{word}");
                asked = isGiven ? language : asked;
            }
        }

        return asked;

        static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
    }
}
