using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Reads the policy files of the command line.</summary>
internal static class PolicyFiles
{
    /// <summary>Reads the files, and tells everything that is wrong with them on standard error.</summary>
    /// <returns>The built-in policies and those of the files; null where a file cannot be used.</returns>
    public static KnownPolicies? Read(Terminal terminal, IEnumerable<FileInfo> files, Language? explain = null)
    {
        var known = KnownPolicies.BuiltIn;
        var isWrong = false;
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                terminal.Tell($"There is no file '{file}'.");
                isWrong = true;
                continue;
            }

            try
            {
                var with = With(terminal, known, file, explain ?? Language.English);
                isWrong |= with is null;
                known = with ?? known;
            }
            catch (InvalidValueException refusal)
            {
                var error = new PolicyError(
                    PolicyErrorCode.InvalidValue,
                    "key",
                    $"{refusal.Requirement}; it was {refusal.Actual}"
                );
                Tell(terminal, file, error.Explain(explain ?? Language.English));
                isWrong = true;
            }
        }

        return isWrong ? null : known;
    }

    /// <summary>The policies with that or those of a file; null where the file cannot be used, which is told.</summary>
    private static KnownPolicies? With(Terminal terminal, KnownPolicies known, FileInfo file, Language language)
    {
        var content = File.ReadAllBytes(file.FullName);
        if (PolicyHistoryJson.IsHistory(content))
        {
            var several = PolicyHistoryJson.Read(content);
            Tell(
                terminal,
                file,
                [
                    .. several.Errors.Select(error => error.Explain(language)),
                    .. several.Warnings.Select(warning => warning.Explain(language)),
                ]
            );
            return several.History is { } history ? known.WithHistory(several.Key!, history) : null;
        }

        var reading = PolicyJson.Read(content);
        Tell(
            terminal,
            file,
            [
                .. reading.Errors.Select(error => error.Explain(language)),
                .. reading.Warnings.Select(warning => warning.Explain(language)),
            ]
        );
        return reading.Policy is { } policy ? known.With(policy) : null;
    }

    private static void Tell(Terminal terminal, FileInfo file, params string[] messages)
    {
        foreach (var message in messages)
        {
            terminal.Tell($"{file}: {message}");
        }
    }

    /// <summary>The policy that a command is asked about: that of its key, or without one that of the only file.</summary>
    /// <returns>The policy; null where there is none, which standard error tells.</returns>
    public static Policy? Choose(Terminal terminal, string? key, FileInfo[] files)
    {
        if (key is null && files.Length != 1)
        {
            terminal.Tell("Option '--policy' is required, unless there is one '--policy-file'.");
            terminal.Tell(CommandLine.HelpHint);
            return null;
        }

        if (Read(terminal, files) is not { } policies)
        {
            return null;
        }

        if (key is null)
        {
            return policies.All[^1];
        }

        if (policies.Find(key) is { } policy)
        {
            return policy;
        }

        terminal.Tell($"There is no policy '{key}'; the policies are {string.Join(", ", policies.All)}.");
        terminal.Tell(CommandLine.HelpHint);
        return null;
    }
}
