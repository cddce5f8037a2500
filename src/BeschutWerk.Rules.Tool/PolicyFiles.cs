using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Reads the policy files of the command line.</summary>
internal static class PolicyFiles
{
    /// <summary>Reads the files, and tells everything that is wrong with them on standard error.</summary>
    /// <returns>The built-in policies and those of the files; null where a file cannot be used.</returns>
    public static KnownPolicies? Read(Terminal terminal, IEnumerable<FileInfo> files)
    {
        var read = new List<Policy>();
        var known = KnownPolicies.BuiltIn;
        var isWrong = false;
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                terminal.Error.WriteLine($"There is no file '{file}'.");
                isWrong = true;
                continue;
            }

            var reading = PolicyJson.Read(File.ReadAllBytes(file.FullName));
            foreach (var error in reading.Errors)
            {
                terminal.Error.WriteLine(Printable.Of($"{file}: {error}").ReplaceLineEndings(" "));
            }

            isWrong |= reading.Policy is null;
            if (reading.Policy is not { } policy)
            {
                continue;
            }

            try
            {
                known = new KnownPolicies([.. read, policy]);
                read.Add(policy);
            }
            catch (InvalidValueException refusal)
            {
                terminal.Error.WriteLine($"{file}: key: invalidValue: {refusal.Requirement}; it was {refusal.Actual}");
                isWrong = true;
            }
        }

        return isWrong ? null : known;
    }

    /// <summary>The policy that a command is asked about: that of its key, or without one that of the only file.</summary>
    /// <returns>The policy; null where there is none, which standard error tells.</returns>
    public static Policy? Choose(Terminal terminal, string? key, FileInfo[] files)
    {
        if (key is null && files.Length != 1)
        {
            terminal.Error.WriteLine("Option '--policy' is required, unless there is one '--policy-file'.");
            terminal.Error.WriteLine(CommandLine.HelpHint);
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

        terminal.Error.WriteLine(
            Printable.Of($"There is no policy '{key}'; the policies are {string.Join(", ", policies.All)}.")
        );
        terminal.Error.WriteLine(CommandLine.HelpHint);
        return null;
    }
}
