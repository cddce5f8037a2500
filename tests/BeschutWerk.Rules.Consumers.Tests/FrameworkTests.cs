namespace BeschutWerk.Rules.Tests;

/// <summary>A program for .NET Framework, which vendors of older systems have.</summary>
public sealed class FrameworkTests
{
    [FactWith("mono", "mono-devel")]
    public void A_program_for_dotnet_framework_decides_everything_on_mono()
    {
        using var consumer = new Consumer();
        Everything.Write(consumer, "net472");

        consumer.Dotnet("build", "--output", "out");
        consumer.Start("mono", [consumer.PathTo("Program/out/Program.exe")]).Should().Be(Everything.Expected);
    }
}
