namespace BeschutWerk.Rules.Tests;

/// <summary>Programs outside the repository that install the packages, in a folder of their own that is gone after the test.</summary>
internal sealed class Consumer : IDisposable
{
    public const string Program = "Program";

    private static int made;

    private readonly List<string> projects = [];

    private readonly string folder = Path.Combine(PackedFeed.Shared.Root, $"consumer{Interlocked.Increment(ref made)}");

    public string PathTo(string name) => Path.Combine(folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(name))!);
        File.WriteAllText(PathTo(name), text);
    }

    /// <summary>
    /// A project with no setting of the language, so that it has the version that its target has by default; a warning fails it.
    /// </summary>
    public void WriteProject(string file, string target, string items, string properties = "", string sdk = "")
    {
        var path = Path.Combine(Path.GetFileNameWithoutExtension(file), file);
        projects.Add(path);
        Write(
            path,
            $"""
            <Project Sdk="Microsoft.NET.Sdk{sdk}">
              <PropertyGroup>
                <TargetFramework>{target}</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """
        );
    }

    /// <summary>A program that starts on whatever later runtime there is.</summary>
    public void WriteProgram(string file, string target, string items, string properties = "") =>
        WriteProject(file, target, items, $"<OutputType>Exe</OutputType><RollForward>Major</RollForward>{properties}");

    public static string Package(string id) =>
        $"""<PackageReference Include="{id}" Version="{PackedFeed.Shared.Version}" />""";

    /// <summary>Builds all projects, each into a folder <c>out</c> of its own; what the SDK tells of it.</summary>
    public string Build()
    {
        Write(
            "Programs.slnx",
            $"<Solution>{string.Concat(projects.Select(path => $"""<Project Path="{path}" />"""))}</Solution>"
        );
        return Tests.Dotnet.Run(folder, "build", "Programs.slnx", "-v", "q", "-p:OutDir=out/").Output;
    }

    /// <summary>What a command of the SDK prints in the folder of the program; it succeeds.</summary>
    public string Dotnet(params string[] arguments) =>
        Tests.Dotnet.Succeeds("dotnet", PathTo(Program), arguments).ReplaceLineEndings("\n").Trim();

    /// <summary>What a program prints; it succeeds.</summary>
    public string Start(string program, IEnumerable<string> arguments, string input = "")
    {
        var (exitCode, output) = Tests.Dotnet.Start(program, folder, arguments, input);
        exitCode.Should().Be(0, output);
        return output.ReplaceLineEndings("\n").Trim();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
