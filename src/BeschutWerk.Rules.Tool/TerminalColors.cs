namespace BeschutWerk.Rules.Tool;

/// <summary>Whether people want colours, as they tell every program of the command line.</summary>
internal static class TerminalColors
{
    /// <summary>
    /// None where <c>NO_COLOR</c> is set, whatever else is; some where <c>FORCE_COLOR</c> or <c>CLICOLOR_FORCE</c> is set to
    /// anything but 0; otherwise those of a terminal that is not a dumb one, and none in a file or a pipe.
    /// </summary>
    /// <param name="variable">Looks a variable of the environment up.</param>
    /// <param name="isRedirected">Whether standard output is a file or pipe.</param>
    public static bool AreWanted(Func<string, string?> variable, bool isRedirected)
    {
        if (variable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        string[] forcing = ["FORCE_COLOR", "CLICOLOR_FORCE"];
        return forcing.Any(name => variable(name) is { Length: > 0 } and not "0")
            || (
                !isRedirected
                && variable("CLICOLOR") is not "0"
                && !string.Equals(variable("TERM"), "dumb", StringComparison.Ordinal)
            );
    }
}
