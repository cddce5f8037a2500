namespace BeschutWerk.Rules.Tool;

/// <summary>The entry point of the tool.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        return CommandLine.Run(
            args,
            new Terminal(input, output, Console.Error, Console.IsInputRedirected, Console.IsErrorRedirected)
        );
    }
}
