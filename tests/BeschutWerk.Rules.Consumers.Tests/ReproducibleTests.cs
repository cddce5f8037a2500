using System.IO.Compression;
using System.Security.Cryptography;

namespace BeschutWerk.Rules.Tests;

/// <summary>Whoever builds a version gets what was released, byte for byte, wherever the clone stands.</summary>
public sealed class ReproducibleTests
{
    /// <summary>The packages of what was built here beside those of the same files in another folder.</summary>
#if DEBUG
    [Fact(Skip = "What is built in Debug keeps the paths of its sources, for a debugger.")]
#else
    [FactWith("git", "git")]
#endif
    public void The_same_sources_in_a_folder_of_another_name_give_the_same_packages()
    {
        using var folder = new TemporaryFolder();
        var copy = Path.Combine(folder.Path, "quite", "another folder");
        Copy(copy);
        // Packages alone; they are the same without the analyzers.
        var projects = PackedFeed.Ids.Select(id => $"\"src/{id}/{id}.csproj\"");
        File.WriteAllText(
            Path.Combine(copy, "packages.slnf"),
            $$"""
            { "solution": { "path": "BeschutWerk.Rules.sln", "projects": [{{string.Join(", ", projects)}}] } }
            """
        );
        Dotnet.Succeeds(
            "dotnet",
            copy,
            "pack",
            "packages.slnf",
            "--configuration",
            "Release",
            "-p:RunAnalyzers=false",
            $"-p:PackageOutputPath={Path.Combine(copy, "feed")}"
        );

        var here = Content(PackedFeed.Shared.Folder);
        var there = Content(Path.Combine(copy, "feed"));
        here.Keys.Should().Contain(PackedFeed.Ids.Select(id => $"{id}.{PackedFeed.Shared.Version}.nupkg/README.md"));
        here.Keys.Union(there.Keys)
            .Where(file => here.GetValueOrDefault(file) != there.GetValueOrDefault(file))
            .Should()
            .BeEmpty("each file is the same in both");
    }

    /// <summary>A clone with the files as they stand here, committed or not.</summary>
    private static void Copy(string clone)
    {
        var repository = Repository.PathTo(".");
        Dotnet.Succeeds("git", repository, "clone", "--quiet", "--no-hardlinks", "--no-checkout", repository, clone);
        var files = Dotnet.Succeeds("git", repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (var file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var to = Path.Combine(clone, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(repository, file), to);
        }
    }

    /// <summary>Each file of each package, with the hash of what is in it.</summary>
    private static SortedDictionary<string, string> Content(string feed)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var package in Directory.GetFiles(feed))
        {
            using var archive = ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries)
            {
                using var content = entry.Open();
                files[$"{Path.GetFileName(package)}/{entry.FullName}"] = Convert.ToHexString(SHA256.HashData(content));
            }
        }

        return files;
    }
}
