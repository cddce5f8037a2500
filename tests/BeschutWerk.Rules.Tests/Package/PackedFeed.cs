namespace BeschutWerk.Rules.Tests;

/// <summary>The packages of this repository, packed once into a folder outside it.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackedFeed()
    {
        foreach (var project in new[] { "BeschutWerk.Rules", "BeschutWerk.Rules.Json" })
        {
            // Built apart, so that packing never writes where a test run reads.
            var packed = Dotnet.Run(
                Repository.PathTo("."),
                "pack",
                $"src/{project}/{project}.csproj",
                "--output",
                Path,
                $"-p:ArtifactsPath={System.IO.Path.Combine(folder.Path, "artifacts")}"
            );
            if (packed.ExitCode != 0)
            {
                throw new InvalidOperationException(packed.Output);
            }
        }
    }

    public string Path => System.IO.Path.Combine(folder.Path, "feed");

    public string Package(string id) =>
        Directory
            .GetFiles(Path, $"{id}.*.nupkg")
            .Single(file => char.IsDigit(System.IO.Path.GetFileName(file)[id.Length + 1]));

    public string Version =>
        System.IO.Path.GetFileNameWithoutExtension(Package("BeschutWerk.Rules"))["BeschutWerk.Rules.".Length..];

    public void Dispose() => folder.Dispose();
}
