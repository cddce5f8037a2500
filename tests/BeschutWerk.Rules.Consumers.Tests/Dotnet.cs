using System.Diagnostics;

namespace BeschutWerk.Rules.Tests;

/// <summary>Runs the SDK, and what it built, as a user would.</summary>
internal static class Dotnet
{
    /// <summary>The host that runs the tests.</summary>
    private static readonly string Host = Environment.ProcessPath!;

    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) =>
        Start("dotnet", folder, arguments);

    /// <summary>What a program prints; it succeeds.</summary>
    public static string Succeeds(string program, string folder, params string[] arguments)
    {
        var (exitCode, output) = Start(program, folder, arguments);
        exitCode.Should().Be(0, output);
        return output;
    }

    /// <summary>A program in a folder, with what it is given on standard input; its output and errors as one text.</summary>
    public static (int ExitCode, string Output) Start(
        string program,
        string folder,
        IEnumerable<string> arguments,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfThisBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Host)!;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Whether a program is on the path of this machine.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Settings of the build that runs the tests must not reach the build that a test runs.</summary>
    private static bool IsOfThisBuild(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "NUGET_PACKAGES" or "UseSharedCompilation";
}
