namespace BeschutWerk.Rules.Tests;

public sealed class DumpTemp
{
    [Fact]
    public void Dump()
    {
        Directory.CreateDirectory("/tmp/dump");
        foreach (var language in Enum.GetValues<Language>())
        {
            var method = typeof(TextTests).GetMethod(
                "Sentences",
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
            )!;
            File.WriteAllLines(
                $"/tmp/dump/sentences-{language}.txt",
                ((IEnumerable<string>)method.Invoke(null, [language])!).Distinct()
            );
        }
        true.Should().BeTrue();
    }
}
