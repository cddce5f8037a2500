using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string PathTo(string relative) => Path.GetFullPath(Path.Combine(Root(), relative));

    /// <summary>The version of a package as the repository sets it centrally.</summary>
    public static string VersionOf(string package) =>
        XDocument
            .Load(PathTo(".build/Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(item => item.Attribute("Include")!.Value == package)
            .Attribute("Version")!
            .Value;

    /// <summary>Found from the build output, for a deterministic build hides where the sources stood.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BeschutWerk.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
