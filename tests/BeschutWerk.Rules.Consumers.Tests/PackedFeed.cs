using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// The packages of this repository, packed once a run as they were built, in a folder outside it; beside them the programs
/// that use them. All share one folder of installed packages, for the user's own may hold the same version already.
/// </summary>
internal sealed class PackedFeed
{
    private static readonly Lazy<PackedFeed> Packed = new(() => new PackedFeed());

    private readonly TemporaryFolder root = new();

    private PackedFeed()
    {
        // The runner leaves a process a tenth of a second to end in: another removes what was installed.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Process.Start("rm", ["-rf", root.Path]).Dispose();
        root.Write(
            "nuget.config",
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="installed" /></config>
              <packageSources><add key="beschutwerk" value="feed" /></packageSources>
            </configuration>
            """
        );
        var configuration = typeof(PackedFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!;
        var (exitCode, output) = Dotnet.Run(
            Repository.PathTo("."),
            "pack",
            "BeschutWerk.Rules.sln",
            "--no-build",
            "--configuration",
            configuration.Configuration,
            $"-p:PackageOutputPath={Folder}"
        );
        if (exitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    public static PackedFeed Shared => Packed.Value;

    /// <summary>The names of all packages: every project of <c>src</c> is one.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetFileNameWithoutExtension(project)!)
            .Order(StringComparer.Ordinal),
    ];

    public string Root => root.Path;

    public string Folder => Path.Combine(root.Path, "feed");

    public string Version { get; } =
        XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value;

    public string PathOf(string id, string extension = ".nupkg") => Path.Combine(Folder, $"{id}.{Version}{extension}");

    public ZipArchive Open(string id, string extension = ".nupkg") => ZipFile.OpenRead(PathOf(id, extension));

    /// <summary>What a package says of itself.</summary>
    public XElement Metadata(string id)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        var document = XDocument.Load(nuspec);
        foreach (var element in document.Descendants())
        {
            element.Name = element.Name.LocalName;
        }

        return document.Root!.Element("metadata")!;
    }

    public string Text(string id, string entry)
    {
        using var package = Open(id);
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
