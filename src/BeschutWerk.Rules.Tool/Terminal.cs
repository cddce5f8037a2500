namespace BeschutWerk.Rules.Tool;

/// <summary>What the tool reads from and writes to, so that a test can stand in for the terminal.</summary>
/// <param name="Input">Standard input, as bytes: a console reader would replace invalid UTF-8 unseen.</param>
/// <param name="Output">Standard output, in UTF-8.</param>
/// <param name="Error">Standard error, for people.</param>
/// <param name="InputIsRedirected">Whether standard input is a file or pipe and not a keyboard.</param>
/// <param name="ErrorIsRedirected">Whether standard error is a file or pipe, where progress would only be noise.</param>
internal sealed record Terminal(
    Stream Input,
    Stream Output,
    TextWriter Error,
    bool InputIsRedirected,
    bool ErrorIsRedirected = true
)
{
    /// <summary>Tells a person something, on one line and without anything that could steer the terminal.</summary>
    public void Tell(string message) => Error.WriteLine(Printable.Line(message));
}
