using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>The command <c>review</c>.</summary>
internal static class ReviewCommand
{
    public static int Run(
        Terminal terminal,
        FileInfo? file,
        LocalDate on,
        FileInfo[] policyFiles,
        OutputFormat format,
        Language? explain
    )
    {
        if (PolicyFiles.Read(terminal, policyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if (file is { Exists: false })
        {
            terminal.Error.WriteLine($"There is no file '{file}'.");
            return ExitStatus.WrongUsage;
        }

        if (file is null && !terminal.InputIsRedirected)
        {
            terminal.Error.WriteLine("Reading a case from the keyboard, one JSON object; end with Ctrl-D.");
        }

        var input = file is null ? ReadAll(terminal.Input) : File.ReadAllBytes(file.FullName);
        if (input.Length == 0)
        {
            terminal.Error.WriteLine("The input is empty: expected a case, one JSON object.");
            return ExitStatus.WrongUsage;
        }

        var reading = CaseJson.Read(input, policies);
        if (reading.File is not { } found)
        {
            WriteErrors(terminal, reading, format);
            return ExitStatus.SomeNotDecided;
        }

        var review = CaseRules.Review(found, on);
        if (format == OutputFormat.Json)
        {
            WriteJson(terminal, writer => ReviewJson.Write(writer, review, explain));
        }
        else
        {
            WriteText(terminal, ReviewText.Of(review, explain ?? Language.Dutch));
        }

        return ExitStatus.AllDecided;
    }

    private static void WriteErrors(Terminal terminal, CaseReading reading, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            WriteJson(terminal, writer => CaseJson.WriteErrors(writer, reading));
        }
        else
        {
            WriteText(terminal, string.Concat(reading.Errors.Select(e => $"{e.ToString().ReplaceLineEndings(" ")}\n")));
        }
    }

    private static void WriteJson(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(terminal.Output, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        terminal.Output.Write("\n"u8);
    }

    private static void WriteText(Terminal terminal, string text) =>
        terminal.Output.Write(Encoding.UTF8.GetBytes(Printable.Of(text)));

    private static byte[] ReadAll(Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
