using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>The command <c>replay</c>.</summary>
internal static class ReplayCommand
{
    public static int Run(
        Terminal terminal,
        FileInfo file,
        string? policyKey,
        FileInfo[] policyFiles,
        OutputFormat format
    )
    {
        var reading = ReceiptJson.Read(File.ReadAllBytes(file.FullName));
        if (reading.Value is not { } receipt)
        {
            foreach (var error in reading.Errors)
            {
                terminal.Tell($"{file}: {error}");
            }

            return ExitStatus.WrongUsage;
        }

        if (PolicyFiles.Read(terminal, policyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if (policyKey is null && policyFiles.Length > 1)
        {
            terminal.Tell(
                "Optie '--policy' is verplicht waar er meer dan één '--policy-file' is.",
                "Option '--policy' is required where there is more than one '--policy-file'."
            );
            return ExitStatus.WrongUsage;
        }

        policyKey ??= policyFiles.Length == 1 ? policies.All[^1].Key : null; // one file is the policy meant
        if (policyKey is not null && policies.Find(policyKey) is null)
        {
            terminal.Tell(PolicyFiles.Unknown(policyKey, policies));
            return ExitStatus.WrongUsage;
        }

        try
        {
            var replay = policyKey is null ? Replay.Of(receipt) : Replay.Under(receipt, policies.Find(policyKey)!);
            var answer = AnswerOf(terminal, receipt, replay, format);
            terminal.WorkedOut?.Invoke(file.Name);
            terminal.Output.Write(answer);
            return replay.IsSame ? ExitStatus.AllDecided : ExitStatus.SomeNotDecided;
        }
        catch (InvalidCaseException impossible)
        {
            terminal.Tell(
                $"{file}: volgens {policyKey} kan deze zaak niet zo zijn gebeurd: {impossible.Message}",
                $"{file}: under {policyKey} this case cannot have happened: {impossible.Message}"
            );
            return ExitStatus.SomeNotDecided;
        }
        catch (Exception fault) when (OneOfMany.IsFault(fault))
        {
            terminal.Tell($"{file}: {OneOfMany.ErrorOf(fault).Explain(terminal.Languages.Messages)}");
            return ExitStatus.SomeNotDecided;
        }
    }

    private static byte[] AnswerOf(Terminal terminal, Receipt receipt, Replay replay, OutputFormat format)
    {
        if (format == OutputFormat.Text)
        {
            return terminal.Shown(ReplayText.Of(receipt, replay, terminal.Languages.Texts));
        }

        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, DecisionJson.WriterOptions))
        {
            ReplayJson.Write(writer, receipt, replay);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }
}
