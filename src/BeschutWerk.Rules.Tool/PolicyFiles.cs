using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Reads the policy files of the command line.</summary>
internal static class PolicyFiles
{
    /// <summary>Reads the files, and tells everything that is wrong with them on standard error.</summary>
    /// <returns>The built-in policies and those of the files; null where a file cannot be used.</returns>
    public static KnownPolicies? Read(Terminal terminal, IEnumerable<FileInfo> files)
    {
        var known = KnownPolicies.BuiltIn;
        var isWrong = false;
        foreach (var file in files)
        {
            try
            {
                var with = With(terminal, known, file, terminal.Languages.Messages);
                isWrong |= with is null;
                known = with ?? known;
            }
            catch (InvalidValueException refusal)
            {
                var error = new ReadingError(
                    ReadingErrorCode.InvalidValue,
                    "key",
                    $"{refusal.Requirement}; it was {refusal.Actual}"
                );
                Tell(terminal, file, error.Explain(terminal.Languages.Messages));
                isWrong = true;
            }
        }

        return isWrong ? null : known;
    }

    /// <summary>The built-in policies and those of the files that can be used; nothing is told of the others.</summary>
    public static KnownPolicies ReadQuietly(Terminal terminal, IEnumerable<FileInfo> files)
    {
        var quiet = terminal with { Error = TextWriter.Null };
        var usable = files.Where(file => file.Exists && Read(quiet, [file]) is not null).ToList();
        return Read(quiet, usable) ?? KnownPolicies.BuiltIn; // two of them can have one key
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
            return several.Value is { } history ? known.WithHistory(several.Key!, history) : null;
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
        return reading.Value is { } policy ? known.With(policy) : null;
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
            terminal.Tell(
                "Optie '--policy' is verplicht, tenzij er één '--policy-file' is.",
                "Option '--policy' is required, unless there is one '--policy-file'."
            );
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

        terminal.Tell(Unknown(key, policies));
        terminal.Tell(CommandLine.HelpHint);
        return null;
    }

    /// <summary>That there is no policy with a key, and which there are.</summary>
    public static Text Unknown(string key, KnownPolicies policies)
    {
        var all = string.Join(", ", policies.All.Select(policy => policy.Key));
        var meant = UsageErrors.Meant(key, policies.All.Select(policy => policy.Key));
        return new(
            $"Er zijn geen beleidsregels '{key}'; er zijn {all}.{meant.Dutch}",
            $"There is no policy '{key}'; the policies are {all}.{meant.English}"
        );
    }
}
