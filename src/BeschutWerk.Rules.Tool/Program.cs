namespace BeschutWerk.Rules.Tool;

/// <summary>The entry point of the tool.</summary>
internal static class Program
{
    private const int UsualWidth = 80;

    private static int Main(string[] args)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        var isRedirected = Console.IsOutputRedirected;
        return CommandLine.Run(
            args,
            new Terminal(
                input,
                output,
                Console.Error,
                Console.IsInputRedirected,
                Console.IsErrorRedirected,
                isRedirected
            )
            {
                Width = isRedirected ? null : WidthOfTerminal(),
                HasColors = TerminalColors.AreWanted(Environment.GetEnvironmentVariable, isRedirected),
            }
        );
    }

    /// <summary>The width of the terminal; the usual one where it does not tell.</summary>
    private static int WidthOfTerminal() => Console.WindowWidth is > 0 and var width ? width : UsualWidth;
}
