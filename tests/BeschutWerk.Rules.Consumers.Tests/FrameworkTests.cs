namespace BeschutWerk.Rules.Tests;

/// <summary>A program for .NET Framework, which vendors of older systems have.</summary>
public sealed class FrameworkTests
{
    private const string Name = "FrameworkProgram";

    [FactWith("mono", "mono-devel")]
    public void A_program_for_dotnet_framework_decides_everything_on_mono() =>
        BuiltPrograms.Start("mono", Name, ".exe").Should().Be(Everything.Expected);

    internal static void Write(Consumer programs) => Everything.Write(programs, Name, "net472");
}
