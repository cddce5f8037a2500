using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the tool writes never replaces what it reads, and a file is written whole or not at all.</summary>
public sealed class OutputFilesTests : IDisposable
{
    private const string On = "2026-04-01";

    private readonly TemporaryFolder folder = new();
    private readonly string one;
    private readonly string content;

    public OutputFilesTests()
    {
        content = File.ReadAllText(
            Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/suspended-decision.json")
        );
        one = folder.Write("case.json", content);
    }

    public static TheoryData<string> OtherNames =>
        ["case.json", "./case.json", "sub/../case.json", "soft", "hard", "via/case.json"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void An_output_over_the_case_is_refused_whatever_the_path_is_called(string name)
    {
        MakeLinks();
        foreach (var option in new[] { "--receipt", "--html" })
        {
            var run = Review(one, option, At(name), "--force");
            run.Status.Should().Be(2);
            run.Error.Should().StartWith($"Option '{option}' would write over ").And.Contain(one);
            run.Output.Should().BeEmpty();
            File.ReadAllText(one).Should().Be(content);
        }
    }

    [Fact]
    public void An_output_over_a_policy_file_is_refused()
    {
        var policy = folder.Write(
            "policy.json",
            File.ReadAllText(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json"))
        );
        var before = File.ReadAllText(policy);
        var run = Review(one, "--policy-file", policy, "--html", policy);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("which the command reads");
        File.ReadAllText(policy).Should().Be(before);
    }

    [Theory]
    [InlineData("new", "new")]
    [InlineData("new", "./new")]
    [InlineData("via/new", "new")]
    [InlineData("dangling", "not-yet")]
    [InlineData("first", "second")]
    public void Two_outputs_into_one_file_are_refused(string receipt, string html)
    {
        MakeLinks();
        File.CreateSymbolicLink(At("dangling"), At("not-yet"));
        File.WriteAllText(At("first"), "");
        HardLink(At("first"), At("second"));
        var before = Directory.GetFileSystemEntries(folder.Path);
        var run = Review(one, "--receipt", At(receipt), "--html", At(html));
        run.Status.Should().Be(2);
        run.Error.Should().StartWith("Options '--receipt' and '--html' name one file");
        Directory.GetFileSystemEntries(folder.Path).Should().BeEquivalentTo(before, "nothing is touched");
        File.ReadAllText(At("first")).Should().BeEmpty();
    }

    [Fact]
    public void A_folder_or_a_file_in_no_folder_is_refused_before_anything_is_written()
    {
        Review(one, "--receipt", folder.Path).Error.Should().Contain("which is a folder");
        var run = Review(one, "--receipt", At("r.json"), "--html", At("absent/page.html"));
        run.Status.Should().Be(2);
        run.Error.Should().Contain("in a folder that is not there");
        File.Exists(At("r.json")).Should().BeFalse();
    }

    [Fact]
    public void A_receipt_of_the_same_case_is_replaced_and_one_of_another_case_asks_for_force()
    {
        var receipt = At("r.json");
        Review(one, "--receipt", receipt).Status.Should().Be(0);
        Run("review", one, "--on", "2026-05-01", "--receipt", receipt).Status.Should().Be(0);
        DayOf(receipt).Should().Be("2026-05-01");

        var other = folder.Write("other.json", content.Replace("A-002", "A-003", StringComparison.Ordinal));
        var run = Review(other, "--receipt", receipt, "--html", At("page.html"));
        run.Status.Should().Be(2);
        run.Error.Should().Contain("is the receipt of another case, A-002").And.Contain("--force");
        run.Output.Should().BeEmpty();
        DayOf(receipt).Should().Be("2026-05-01");
        File.Exists(At("page.html")).Should().BeFalse();

        Review(other, "--receipt", receipt, "--force").Status.Should().Be(0);
        DayOf(receipt).Should().Be(On);
    }

    [Theory]
    [InlineData("--receipt", "is no receipt that can be read")]
    [InlineData("--html", "is no page of this tool")]
    public void A_file_of_another_kind_asks_for_force(string option, string why)
    {
        var notes = folder.Write("notes.txt", "not to be lost");
        var run = Review(one, option, notes);
        run.Status.Should().Be(2);
        run.Error.Should().Contain(why);
        File.ReadAllText(notes).Should().Be("not to be lost");
        Review(one, option, notes, "--force").Status.Should().Be(0);
        File.ReadAllText(notes).Should().NotBe("not to be lost");
    }

    [Fact]
    public void A_page_and_an_empty_file_are_replaced()
    {
        var page = folder.Write("page.html", "");
        Review(one, "--html", page).Status.Should().Be(0);
        Run("review", one, "--on", "2026-05-01", "--html", page).Status.Should().Be(0);
        File.ReadAllText(page).Should().Contain("2026-05-01");
    }

    [Fact]
    public void Through_a_link_the_file_that_it_leads_to_is_replaced_and_the_link_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links ask for a right there
        }

        var real = folder.Write("real.html", "");
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(At("link.html"), real);
        Review(one, "--html", At("link.html")).Status.Should().Be(0);
        new FileInfo(At("link.html")).LinkTarget.Should().Be(real);
        File.ReadAllText(real).Should().StartWith("<!DOCTYPE html>");
        File.GetUnixFileMode(real).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Where_one_file_cannot_be_written_none_is()
    {
        if (!File.Exists("/dev/full"))
        {
            return; // a disk that is always full is found on Linux
        }

        var receipt = At("r.json");
        Review(one, "--receipt", receipt).Status.Should().Be(0);
        var before = File.ReadAllText(receipt);
        var run = Run("review", one, "--on", "2026-05-01", "--receipt", receipt, "--html", "/dev/full");
        run.Status.Should().Be(2);
        run.Error.Should().StartWith("'/dev/full' was not written: ");
        run.Output.Should().BeEmpty();
        File.ReadAllText(receipt).Should().Be(before);
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(one, receipt);
    }

    [Theory]
    [InlineData("mkfifo '{0}'")]
    [InlineData("mknod '{0}' c 1 3")]
    [InlineData("python3 -c 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])' '{0}'")]
    public void A_pipe_a_socket_or_a_device_among_files_is_refused_at_once(string make)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // which has none of them among its files
        }

        foreach (var (option, name) in new[] { ("--receipt", "special"), ("--html", "special"), ("--html", "link") })
        {
            var special = At("special");
            using var made = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo(
                    "sh",
                    ["-c", string.Format(System.Globalization.CultureInfo.InvariantCulture, make, special)]
                )
                {
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            made.WaitForExit();
            if (made.ExitCode != 0)
            {
                return; // not everyone may make a device, or has what makes a socket
            }

            File.CreateSymbolicLink(At("link"), special);
            var run = Review(one, option, At(name), "--force");
            run.Status.Should().Be(2);
            run.Error.Should()
                .Be(
                    $"Option '{option}' names '{At(name)}', which is a pipe, a socket or a device: give a regular file."
                        + Environment.NewLine
                );
            run.Output.Should().BeEmpty();
            File.Exists(special).Should().BeTrue("it is as it was");
            File.Delete(special);
            File.Delete(At("link"));
        }
    }

    [Fact]
    public void A_case_from_a_pipe_is_read_once_beside_an_output_that_is_there()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = At("pipe");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        var page = folder.Write("page.html", "");
        var writing = Task.Run(() => File.WriteAllText(pipe, content));
        Review(pipe, "--html", page).Status.Should().Be(0);
        writing.IsCompletedSuccessfully.Should().BeTrue();
        File.ReadAllText(page).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void A_device_is_written_to_as_it_is()
    {
        if (File.Exists("/dev/null"))
        {
            Review(one, "--html", "/dev/null").Status.Should().Be(0);
            new FileInfo("/dev/null").Length.Should().Be(0);
        }
    }

    [Fact]
    public void File_names_are_printed_without_anything_that_steers_the_terminal()
    {
        var run = Run("review", "no\u001b[31m\u202Esuch\u2066", "--on", On);
        run.Error.Should().Be($"There is no file 'no\uFFFD[31m\uFFFDsuch\uFFFD'.{Environment.NewLine}");
        Run("review", one, "--on", On, "--\u001b[2J\u200F").Error.Should().NotContainAny("\u001b", "\u200F");
        Run("norms", "--policy", "x\u202Ey\u2028z").Error.Should().Contain("x\uFFFDy z");
    }

    [Fact]
    public void A_title_with_code_points_that_are_no_characters_stops_neither_page_nor_norms()
    {
        var policy = folder.Write(
            "policy.json",
            File.ReadAllText(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json"))
                .Replace("Voorbeeldstad 2026\"", "Voorbeeldstad 2026\\uFFFF\\u202E\"", StringComparison.Ordinal)
        );
        var file = folder.Write("vb.json", """{"case": "A-002", "policy": "voorbeeldstad-2026", "events": []}""");
        var run = Review(file, "--policy-file", policy, "--html", At("page.html"), "--receipt", At("r.json"));
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(0);
        File.ReadAllText(At("page.html")).Should().Contain("Voorbeeldstad 2026\uFFFD\uFFFD").And.NotContain("\uFFFF");
        Run("replay", At("r.json")).Status.Should().Be(0);
        var norms = Run("norms", "--policy-file", policy, "--format", "text");
        norms.Status.Should().Be(0);
        norms.Output.Should().Contain("Voorbeeldstad 2026\uFFFD");
    }

    [Theory]
    [InlineData("review", "{0}", "--on", On)]
    [InlineData("review", "--file", "{0}", "--on", On)]
    [InlineData("decide", "--file", "{0}")]
    [InlineData("replay", "{0}")]
    [InlineData("policy", "--policy-file", "{0}")]
    public void A_file_in_UTF_16_is_named_as_such(params string[] arguments)
    {
        foreach (var encoding in new Encoding[] { new UnicodeEncoding(false, true), new UnicodeEncoding(true, false) })
        {
            File.WriteAllText(At("wide"), content.ReplaceLineEndings(" "), encoding);
            var run = Run([
                .. arguments.Select(a => string.Equals(a, "{0}", StringComparison.Ordinal) ? At("wide") : a),
            ]);
            run.Status.Should().BePositive();
            (run.Output + run.Error).Should().Contain("is in UTF-16: write it in UTF-8");
        }
    }

    private static (int Status, string Output, string Error, string[] Lines) Run(params string[] arguments) =>
        ToolTests.Run("", arguments);

    private static string? DayOf(string receipt)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(receipt));
        return read.RootElement.GetProperty("on").GetString();
    }

    private static (int Status, string Output, string Error, string[] Lines) Review(
        string file,
        params string[] more
    ) => Run(["review", file, "--on", On, .. more]);

    private static void HardLink(string existing, string added)
    {
        using var ln = System.Diagnostics.Process.Start("ln", [existing, added]);
        ln.WaitForExit();
        ln.ExitCode.Should().Be(0);
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private void MakeLinks()
    {
        Directory.CreateDirectory(At("sub"));
        File.CreateSymbolicLink(At("soft"), one);
        HardLink(one, At("hard"));
        Directory.CreateSymbolicLink(At("via"), folder.Path);
    }
}
