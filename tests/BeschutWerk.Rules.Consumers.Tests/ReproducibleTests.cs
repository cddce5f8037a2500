using System.IO.Compression;
using System.Security.Cryptography;

namespace BeschutWerk.Rules.Tests;

/// <summary>Whoever builds a version gets what was released, byte for byte, wherever the clone stands.</summary>
public sealed class ReproducibleTests
{
    /// <summary>What is committed is what is cloned and packed.</summary>
    [FactWith("git", "git")]
    public void Two_clones_in_folders_of_different_names_give_the_same_packages()
    {
        using var folder = new TemporaryFolder();

        var first = Packed(folder, Repository.PathTo("."), "one");
        var second = Packed(folder, Path.Combine(folder.Path, "one"), Path.Combine("quite", "another folder"));

        first.Keys.Should().Contain(PackedFeed.Ids.Select(id => $"{id}.{PackedFeed.Shared.Version}.nupkg/README.md"));
        first
            .Keys.Union(second.Keys)
            .Where(file => first.GetValueOrDefault(file) != second.GetValueOrDefault(file))
            .Should()
            .BeEmpty("each file is the same in both");
    }

    /// <summary>Each file of each package, with the hash of what is in it.</summary>
    private static SortedDictionary<string, string> Packed(TemporaryFolder folder, string from, string name)
    {
        var clone = Path.Combine(folder.Path, name);
        var (exitCode, output) = Dotnet.Start("git", folder.Path, ["clone", "--quiet", "--no-hardlinks", from, clone]);
        exitCode.Should().Be(0, output);
        // Packages alone; they are the same without the analyzers.
        var projects = PackedFeed.Ids.Select(id => $"\"src/{id}/{id}.csproj\"");
        File.WriteAllText(
            Path.Combine(clone, "packages.slnf"),
            $$"""
            { "solution": { "path": "BeschutWerk.Rules.sln", "projects": [{{string.Join(", ", projects)}}] } }
            """
        );
        (exitCode, output) = Dotnet.Start(
            "dotnet",
            clone,
            ["pack", "packages.slnf", "-p:RunAnalyzers=false", $"-p:PackageOutputPath={Path.Combine(clone, "feed")}"],
            environment: ("CI", "true")
        );
        exitCode.Should().Be(0, output);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var package in Directory.GetFiles(Path.Combine(clone, "feed")))
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
