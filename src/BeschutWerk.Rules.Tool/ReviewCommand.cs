using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>The command <c>review</c>.</summary>
internal static class ReviewCommand
{
    public static int Run(Terminal terminal, ReviewOptions options)
    {
        if (OutputFiles.Conflict(options.Inputs, options.Outputs) is { } conflict)
        {
            terminal.Tell(conflict);
            return ExitStatus.WrongUsage;
        }

        if (PolicyFiles.Read(terminal, options.PolicyFiles, options.Explain) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if ((options.Cases ?? options.Case) is { Exists: false } absent)
        {
            terminal.Tell($"There is no file '{absent}'.");
            return ExitStatus.WrongUsage;
        }

        return options.Cases is { } cases
            ? ReviewManyCommand.Run(terminal, cases, policies, options)
            : ReviewOne(terminal, policies, options);
    }

    private static int ReviewOne(Terminal terminal, KnownPolicies policies, ReviewOptions options)
    {
        if (options.Case is null && !terminal.InputIsRedirected)
        {
            terminal.Tell("Reading a case from the keyboard, one JSON object; end with Ctrl-D.");
        }

        var input = options.Case is { } file ? File.ReadAllBytes(file.FullName) : ReadAll(terminal.Input);
        if (input.Length == 0)
        {
            terminal.Tell("The input is empty: expected a case, one JSON object.");
            return ExitStatus.WrongUsage;
        }

        var reading = CaseJson.Read(input, policies, options.On);
        if (reading.File is not { } found)
        {
            WriteErrors(terminal, reading, options);
            return ExitStatus.SomeNotDecided;
        }

        var review = options.Review(found);
        if (!WriteFiles(terminal, found, review, options))
        {
            return ExitStatus.WrongUsage;
        }

        if (options.Format == OutputFormat.Json)
        {
            WriteJson(terminal, writer => ReviewJson.Write(writer, review, options.Explain));
        }
        else
        {
            WriteText(terminal, ReviewText.Of(review, options.Language));
        }

        return ExitStatus.AllDecided;
    }

    /// <summary>The receipt and the page, both made before the first is written; false where one would replace another's.</summary>
    private static bool WriteFiles(Terminal terminal, CaseFile file, CaseReview review, ReviewOptions options)
    {
        var files = new List<(FileInfo, byte[])>();
        if (options.Receipt is { } receipt)
        {
            if (!options.Force && Replaces.AnotherReceipt(receipt, file.Key) is { } other)
            {
                terminal.Tell($"'{receipt}' {other}: give another file, or '--force' to replace it.");
                return false;
            }

            files.Add((receipt, ReceiptOf(file, review)));
        }

        if (options.Html is { } html)
        {
            if (!options.Force && Replaces.NoPage(html) is { } other)
            {
                terminal.Tell($"'{html}' {other}: give another file, or '--force' to replace it.");
                return false;
            }

            files.Add((html, ReportPage.Make(file, CaseRules.ReviewWithChanges(file, options.On), options.Language)));
        }

        OutputFiles.Write(files);
        return true;
    }

    private static byte[] ReceiptOf(CaseFile file, CaseReview review)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, PolicyJson.WriterOptions))
        {
            ReceiptJson.Write(writer, file, review);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    private static void WriteErrors(Terminal terminal, CaseReading reading, ReviewOptions options)
    {
        if (options.Format == OutputFormat.Json)
        {
            WriteJson(terminal, writer => CaseJson.WriteErrors(writer, reading));
        }
        else
        {
            // in Dutch where that was asked for: the message itself is in English
            var language = options.Explain ?? Language.English;
            WriteText(
                terminal,
                string.Concat(reading.Errors.Select(e => $"{e.Explain(language).ReplaceLineEndings(" ")}\n"))
            );
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
