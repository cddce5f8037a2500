namespace BeschutWerk.Rules.Tests;

/// <summary>
/// The programs of all tests that start them as they were built, built in one go: to start the SDK takes longer than to compile
/// one. One that does not compile fails its own test only.
/// </summary>
internal static class BuiltPrograms
{
    private static readonly Lazy<(Consumer Programs, string Log)> Built = new(Build);

    public static string FolderOf(string name) => Built.Value.Programs.PathTo(name);

    /// <summary>What a program prints; it compiles and succeeds.</summary>
    public static string Run(string name) => Start("dotnet", name, ".dll");

    /// <summary>What a program with this extension prints on a host.</summary>
    public static string Start(string host, string name, string extension)
    {
        var program = Path.Combine(FolderOf(name), "out", name + extension);
        File.Exists(program).Should().BeTrue("{0} compiles: {1}", name, Built.Value.Log);
        return Dotnet.Succeeds(host, FolderOf(name), program).ReplaceLineEndings("\n").Trim();
    }

    private static (Consumer Programs, string Log) Build()
    {
        var programs = new Consumer();
        CallersOfEveryAgeTests.Write(programs);
        DocumentCodeTests.Write(programs);
        FrameworkTests.Write(programs);
        PackageTests.Write(programs);
        ServerTests.Write(programs);
        TestingPackageTests.Write(programs);
        return (programs, programs.Build());
    }
}
