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

        if (PolicyFiles.Read(terminal, options.PolicyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if (options.Cases is { } cases)
        {
            using var opened = cases.OpenRead();
            return ReviewManyCommand.Run(terminal, opened, policies, options);
        }

        return options.Case is { } file
            ? ReviewOne(terminal, File.ReadAllBytes(file.FullName), policies, options)
            : ReviewStandardInput(terminal, policies, options);
    }

    private static int ReviewStandardInput(Terminal terminal, KnownPolicies policies, ReviewOptions options)
    {
        if (!terminal.InputIsRedirected)
        {
            terminal.Tell(
                "Een zaak van het toetsenbord, één JSON-object, of veel zaken, één per regel; eindig met Ctrl-D.",
                "Reading a case from the keyboard, one JSON object, or many, one a line; end with Ctrl-D."
            );
        }

        var found = StandardCases.Of(terminal.Input);
        if (!found.AreMany)
        {
            return ReviewOne(terminal, ReadAll(found.Stream), policies, options);
        }

        if (options.Outputs is [var (option, _), ..])
        {
            terminal.Tell(
                $"Optie '{option}' hoort bij één zaak; standaardinvoer heeft er veel.",
                $"Option '{option}' goes with one case; standard input has many."
            );
            return ExitStatus.WrongUsage;
        }

        return ReviewManyCommand.Run(terminal, found.Stream, policies, options);
    }

    private static int ReviewOne(Terminal terminal, byte[] input, KnownPolicies policies, ReviewOptions options)
    {
        if (input.Length == 0)
        {
            terminal.Tell(
                "De invoer is leeg: verwacht wordt een zaak, één JSON-object.",
                "The input is empty: expected a case, one JSON object."
            );
            return ExitStatus.WrongUsage;
        }

        string? key = null;
        try
        {
            var reading = CaseJson.Read(input, policies, options.On);
            key = reading.Key;
            if (reading.Value is { } found)
            {
                return Answer(terminal, found, options);
            }

            WriteErrors(terminal, reading, options);
        }
        catch (Exception fault) when (OneOfMany.IsFault(fault))
        {
            WriteErrors(terminal, OneOfMany.ReadingOf(key, fault), options);
        }

        return ExitStatus.SomeNotDecided;
    }

    private static int Answer(Terminal terminal, CaseFile found, ReviewOptions options)
    {
        var review = options.Review(found);
        var answer =
            options.Format == OutputFormat.Json
                ? JsonOf(writer => ReviewJson.Write(writer, review, options.Explain))
                : terminal.Shown(ReviewText.Of(review, options.Language));
        terminal.WorkedOut?.Invoke(found.Key);
        if (!WriteFiles(terminal, found, review, options))
        {
            return ExitStatus.WrongUsage;
        }

        terminal.Output.Write(answer);
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
                terminal.Tell(Replaces.Refused(receipt, other));
                return false;
            }

            files.Add((receipt, ReceiptOf(file, review)));
        }

        if (options.Html is { } html)
        {
            if (!options.Force && Replaces.NoPage(html) is { } other)
            {
                terminal.Tell(Replaces.Refused(html, other));
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

    private static void WriteErrors(Terminal terminal, Reading<CaseFile> reading, ReviewOptions options)
    {
        if (options.Format == OutputFormat.Json)
        {
            terminal.Output.Write(JsonOf(writer => CaseJson.WriteErrors(writer, reading)));
        }
        else
        {
            var language = terminal.Languages.Messages;
            terminal.Write(
                string.Concat(reading.Errors.Select(e => $"{e.Explain(language).ReplaceLineEndings(" ")}\n"))
            );
        }
    }

    private static byte[] JsonOf(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    private static byte[] ReadAll(Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
