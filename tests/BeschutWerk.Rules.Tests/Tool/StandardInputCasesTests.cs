using System.Text;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary><c>review</c> of standard input: one case over as many lines as it likes, or many, one a line.</summary>
public sealed class StandardInputCasesTests
{
    private const string One =
        """{"case":"A-1","policy":"nuenen-2019","events":[{"on":"2026-01-05","type":"reported"}]}""";

    private const string Two = """{"case":"A-2","policy":"nuenen-2019","events":[]}""";

    private const string Wrong = """{"case":"A-3","policy":"nunen-2019","events":[]}""";

    private const string Truncated = """{"case":"A-1","policy":"nuenen-2019","eve""";

    private const string TruncatedInAList =
        """{"case":"A-1","policy":"nuenen-2019","events":[{"on":"2026-01-05","type":"reported" """;

    private const string Pretty = """
        {
          "case": "A-1",
          "policy": "nuenen-2019",
          "events": [
            {"on": "2026-01-05", "type": "reported"}
          ]
        }
        """;

    [Theory]
    [InlineData(One + "\n" + Two + "\n")]
    [InlineData(One + "\r\n" + Two)]
    [InlineData("\uFEFF" + One + "\n" + Two)]
    [InlineData(One + "\n" + Wrong + "\n" + Two)]
    [InlineData(Wrong + "\n" + One)]
    [InlineData("nonsense\n" + One)]
    [InlineData("{\"case\": A-1}\n" + One)]
    [InlineData(One + "\n\n\n" + Two)]
    [InlineData(Truncated + "\n" + One + "\n" + Two)]
    [InlineData(TruncatedInAList + "\n" + One)]
    [InlineData(TruncatedInAList + "}\n" + One)]
    [InlineData(TruncatedInAList + "\r\n" + Truncated + "\r\n" + Two)]
    [InlineData("{\n" + One + "\n" + Two)]
    [InlineData(One + "\n" + Truncated + "\n" + Two)]
    [InlineData(One + "\n" + Two + "\n" + TruncatedInAList)]
    public void Many_are_answered_as_those_of_a_file(string input)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", input);
        foreach (var format in new[] { "json", "text" })
        {
            var piped = Review(input, "--format", format);
            var filed = Review("", "--file", file, "--format", format);
            piped.Output.Should().Be(filed.Output).And.NotBeEmpty();
            piped.Status.Should().Be(filed.Status);
            Review(input, "--format", format, "--parallel").Output.Should().Be(filed.Output);
        }
    }

    [Theory]
    [InlineData(Pretty)]
    [InlineData("\n" + Pretty + "\n\n")]
    [InlineData("\uFEFF" + Pretty)]
    [InlineData(One)]
    [InlineData(One + "\n")]
    [InlineData(One + "\n \r\n\t\n")]
    [InlineData(
        "{\"case\":\"A-1\",\"policy\":\"nuenen-2019\",\"events\":[\n{\"on\":\"2026-01-05\",\"type\":\"reported\"}\n]}"
    )]
    [InlineData(
        "{\"case\":\"A-1\",\"policy\":\"nuenen-2019\",\"events\":\n[\n{\"on\":\"2026-01-05\",\"type\":\"reported\"}\n]\n}"
    )]
    [InlineData(
        "{\"case\":\"A-1\",\"policy\":\"nuenen-2019\",\"known\":{}\n,\"events\":[{\"on\":\"2026-01-05\",\"type\":\"reported\"}]}"
    )]
    public void One_is_answered_as_the_one_that_it_is(string input)
    {
        var run = Review(input);
        run.Status.Should().Be(0, run.Output);
        run.Lines.Should().ContainSingle().Which.Should().StartWith("{\"case\":\"A-1\"");
        run.Output.Should().Be(Review(One).Output);
    }

    [Fact]
    public void What_is_wrong_with_one_is_told_with_its_place_and_without_the_number_of_a_line()
    {
        Review(Pretty.Replace("\"events\": [", "\"events\": [,", StringComparison.Ordinal))
            .Output.Should()
            .Contain("on line 4, near byte 14")
            .And.NotContain("\"line\":");
        Review(Wrong).Output.Should().NotContain("\"line\":");
    }

    [Fact]
    public void Another_encoding_than_utf8_is_one_error_however_many_lines_there_are()
    {
        foreach (
            var (encoding, name) in new (Encoding, string)[]
            {
                (Encoding.Unicode, "UTF-16"),
                (Encoding.BigEndianUnicode, "UTF-16"),
                (Encoding.UTF32, "UTF-32"),
                (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32"),
            }
        )
        {
            foreach (
                byte[] mark in (byte[][])
                    [
                        [],
                        encoding.GetPreamble(),
                    ]
            )
            {
                byte[] input = [.. mark, .. encoding.GetBytes(Pretty)];
                var run = ToolTests.Run(input, "review", "--on", "2026-03-01");
                run.Lines.Should().ContainSingle().Which.Should().Contain($"the text is in {name}: write it in UTF-8");
            }
        }
    }

    [Fact]
    public void A_case_in_one_line_of_many_megabytes_is_read_in_time()
    {
        var input = One.Replace("\"events\"", $"\"events\"{new string(' ', 30_000_000)}", StringComparison.Ordinal);
        using var stream = new Pieces(Encoding.UTF8.GetBytes(input), 64 * 1024);
        var read = () => StandardCases.Of(stream).AreMany.Should().BeFalse();
        ((Action)(() => read())).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_line_that_is_too_long_costs_only_itself()
    {
        var run = Review($"{One}\n{new string('x', (16 * 1024 * 1024) + 1)}\n{Two}");
        run.Status.Should().Be(1);
        run.Lines.Should().HaveCount(3);
        run.Lines[1]
            .Should()
            .Be("""{"line":2,"errors":[{"code":"lineTooLong","message":"the line is longer than 16 MiB"}]}""");
        Review($"{One}\n{new string('x', (16 * 1024 * 1024) + 1)}\n{Two}", "--format", "text", "--lang", "nl")
            .Output.Should()
            .Contain("regel 2: deze regel is te lang: hoogstens 16 MiB");
    }

    [Fact]
    public void A_receipt_or_a_page_goes_with_one()
    {
        var run = Review($"{One}\n{Two}", "--receipt", "r.json");
        run.Status.Should().Be(2);
        run.Error.Should().StartWith("Option '--receipt' goes with one case");
        run.Output.Should().BeEmpty();
        File.Exists("r.json").Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void What_comes_in_small_pieces_is_judged_as_a_whole(int piece)
    {
        var many = Encoding.UTF8.GetBytes($"{One}\n{Two}\n");
        using var stream = new Pieces(many, piece);
        var found = StandardCases.Of(stream);
        found.AreMany.Should().BeTrue();
        using var all = new MemoryStream();
        found.Stream.CopyTo(all);
        all.ToArray().Should().Equal(many);
        using var one = new Pieces(Encoding.UTF8.GetBytes(Pretty), piece);
        StandardCases.Of(one).AreMany.Should().BeFalse();
    }

    private static (int Status, string Output, string Error, string[] Lines) Review(
        string input,
        params string[] more
    ) => ToolTests.Run(input, ["review", "--on", "2026-03-01", .. more]);

    /// <summary>A stream that gives no more than a few bytes at a time, as a pipe may.</summary>
    private sealed class Pieces(byte[] content, int most) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, most));
    }
}
