namespace BeschutWerk.Rules.Tests;

/// <summary>Programs without what they do not use, and such programs compiled to machine code.</summary>
public sealed class TrimmingTests
{
    [Fact]
    public void A_trimmed_program_decides_everything()
    {
        using var consumer = new Consumer();
        Everything.Write(consumer, Consumer.Program, "net10.0", "<PublishTrimmed>true</PublishTrimmed>");

        Everything.Publish(consumer).Should().Be(Everything.Expected);
    }

    [FactWith("clang", "clang zlib1g-dev")]
    public void A_program_compiled_ahead_of_time_decides_everything()
    {
        using var consumer = new Consumer();
        Everything.Write(consumer, Consumer.Program, "net10.0", "<PublishAot>true</PublishAot>");

        Everything.Publish(consumer).Should().Be(Everything.Expected);
    }
}
