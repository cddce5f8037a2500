using System.CommandLine;

namespace BeschutWerk.Rules.Tool;

/// <summary>Something of the command line that takes some words and no others.</summary>
internal interface IChoice
{
    /// <summary>The words, in the order in which they are told.</summary>
    public IReadOnlyList<string> Words { get; }
}

/// <summary>An option with a word for each of its values: these are accepted, completed and told in the help.</summary>
internal sealed class Choice<T> : Option<T?>, IChoice
    where T : struct
{
    public Choice(string name, params (string Word, T Value)[] choices)
        : base(name)
    {
        Words = [.. choices.Select(choice => choice.Word)];
        HelpName = string.Join('|', Words);
        CustomParser = result =>
        {
            foreach (var choice in choices)
            {
                if (result.Tokens is [var token] && string.Equals(choice.Word, token.Value, StringComparison.Ordinal))
                {
                    return choice.Value;
                }
            }

            result.AddError(Name); // another option behind it is taken for its value, and not looked at before
            return null;
        };
        this.AcceptOnlyFromAmong([.. Words]);
    }

    public IReadOnlyList<string> Words { get; }
}

/// <summary>
/// An argument that takes some words, once or more often, or none. They are looked up when they are asked for: what another
/// command is told costs nothing.
/// </summary>
internal sealed class Choices : Argument<string[]>, IChoice
{
    private readonly Lazy<IReadOnlyList<string>> words;

    public Choices(string name, Func<IEnumerable<string>> words)
        : base(name)
    {
        this.words = new Lazy<IReadOnlyList<string>>(() => [.. words()]);
        Arity = ArgumentArity.ZeroOrMore;
        CompletionSources.Add(_ => Words);
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Words.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError(token.Value);
            }
        });
    }

    public IReadOnlyList<string> Words => words.Value;
}
