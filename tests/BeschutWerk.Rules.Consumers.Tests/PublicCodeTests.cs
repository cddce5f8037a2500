using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tests;

/// <summary>The description for catalogues of public code has what the standard requires, and says what the packages say.</summary>
public sealed class PublicCodeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathTo(".github/publiccode.yml"));

    [Theory]
    [InlineData("publiccodeYmlVersion")]
    [InlineData("name")]
    [InlineData("platforms")]
    [InlineData("categories")]
    [InlineData("developmentStatus")]
    [InlineData("softwareType")]
    [InlineData("description/nl/shortDescription")]
    [InlineData("description/nl/longDescription")]
    [InlineData("description/nl/features")]
    [InlineData("description/en/shortDescription")]
    [InlineData("description/en/longDescription")]
    [InlineData("description/en/features")]
    [InlineData("legal/license")]
    [InlineData("maintenance/type")]
    [InlineData("maintenance/contacts")]
    [InlineData("localisation/localisationReady")]
    [InlineData("localisation/availableLanguages")]
    public void What_the_standard_requires_is_there(string key) => Keys().Should().Contain(key);

    [Fact]
    public void Its_address_version_and_licence_are_those_of_the_packages()
    {
        var properties = XDocument.Load(Repository.PathTo("Directory.Build.props"));

        Value("url").Should().Be(properties.Descendants("RepositoryUrl").Single().Value);
        Value("softwareVersion").Should().Be(properties.Descendants("Version").Single().Value);
        Value("  license").Should().Be(properties.Descendants("PackageLicenseExpression").Single().Value);
    }

    [Fact]
    public void A_short_description_has_at_most_150_characters() =>
        Lines
            .Where(line => line.Contains("shortDescription: ", StringComparison.Ordinal))
            .Select(line => line.Split(": ", 2)[1].Length)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(length => length > 0 && length <= 150);

    private static string Value(string indentedKey) =>
        Lines
            .Where(line => line.StartsWith($"{indentedKey}: ", StringComparison.Ordinal))
            .Select(line => line[(indentedKey.Length + 2)..])
            .FirstOrDefault("");

    /// <summary>The keys with those above them: a key stands two spaces further than the one that it belongs to.</summary>
    private static List<string> Keys()
    {
        var above = new List<string>();
        var keys = new List<string>();
        foreach (var line in Lines)
        {
            var match = Regex.Match(
                line,
                "^(?<indent>(?:  )*)(?<key>[A-Za-z]+):",
                RegexOptions.ExplicitCapture,
                Document.Patience
            );
            if (match.Success)
            {
                var depth = Math.Min(match.Groups["indent"].Length / 2, above.Count);
                above.RemoveRange(depth, above.Count - depth);
                above.Add(match.Groups["key"].Value);
                keys.Add(string.Join('/', above));
            }
        }

        return keys;
    }
}
