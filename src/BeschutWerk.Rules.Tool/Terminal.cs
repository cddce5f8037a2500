using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>What the tool reads from and writes to, so that a test can stand in for the terminal.</summary>
/// <param name="Input">Standard input, as bytes: a console reader would replace invalid UTF-8 unseen.</param>
/// <param name="Output">Standard output, in UTF-8.</param>
/// <param name="Error">Standard error, for people.</param>
/// <param name="InputIsRedirected">Whether standard input is a file or pipe and not a keyboard.</param>
/// <param name="ErrorIsRedirected">Whether standard error is a file or pipe, where progress would only be noise.</param>
/// <param name="OutputIsRedirected">Whether standard output is a file or pipe, which a program reads.</param>
internal sealed record Terminal(
    Stream Input,
    Stream Output,
    TextWriter Error,
    bool InputIsRedirected,
    bool ErrorIsRedirected = true,
    bool OutputIsRedirected = true
)
{
    /// <summary>
    /// The number of characters on a line of standard output; null where that is no terminal, and lines may be long.
    /// </summary>
    public int? Width { get; init; }

    /// <summary>Whether standard output is written with colours and bold letters.</summary>
    public bool HasColors { get; init; }

    /// <summary>
    /// Called with the key of a case, or the line of a question, once it is worked out and before it is told; what it throws is a
    /// fault in that case. Null outside of tests.
    /// </summary>
    public Action<string>? WorkedOut { get; init; }

    /// <summary>The languages in which a person is spoken to.</summary>
    public Languages Languages { get; init; }

    /// <summary>
    /// The format of an answer: the one that was asked for, or without one text where a person reads it and JSON where a
    /// program does.
    /// </summary>
    public OutputFormat Format(OutputFormat? asked) =>
        asked ?? (OutputIsRedirected ? OutputFormat.Json : OutputFormat.Text);

    /// <summary>Tells a person something, on one line and without anything that could steer the terminal.</summary>
    public void Tell(string message) => Error.WriteLine(Printable.Line(message));

    /// <inheritdoc cref="Tell(string)"/>
    public void Tell(Text message) => Tell(message.In(Languages.Messages));

    /// <inheritdoc cref="Tell(string)"/>
    public void Tell(string dutch, string english) => Tell(new Text(dutch, english));

    /// <summary>Text for people as bytes of standard output: without anything that could steer the terminal, and fitting it.</summary>
    public byte[] Shown(string text) =>
        Encoding.UTF8.GetBytes(TextForPeople.Fitted(Printable.Of(text), Width, HasColors));

    /// <summary>Writes text for people.</summary>
    public void Write(string text) => Output.Write(Shown(text));
}
