using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>The command <c>decide</c>.</summary>
internal static class DecideCommand
{
    public static int Run(
        Terminal terminal,
        FileInfo? file,
        FileInfo[] policyFiles,
        OutputFormat format,
        Language? explain,
        bool whatIf
    )
    {
        if (PolicyFiles.Read(terminal, policyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if (file is null && !terminal.InputIsRedirected)
        {
            terminal.Tell(
                "Vragen van het toetsenbord, één JSON-object per regel; eindig met Ctrl-D.",
                "Reading questions from the keyboard, one JSON object a line; end with Ctrl-D."
            );
        }

        using var opened = file?.OpenRead();
        var answers = new AnswerWriter(terminal, format, explain, whatIf);
        long line = 0;
        var allDecided = true;
        foreach (var bytes in new LineReader(opened ?? terminal.Input).Lines())
        {
            line++;
            allDecided &= answers.Write(
                () => bytes is { } question ? DecisionJson.Decide(question, policies) : TooLong(),
                line
            );
            if (opened is null && !terminal.InputIsRedirected)
            {
                answers.Flush();
            }
        }

        answers.Flush();
        if (line == 0)
        {
            terminal.Tell(
                "De invoer is leeg: verwacht wordt één JSON-object per regel.",
                "The input is empty: expected one JSON object a line."
            );
            return ExitStatus.WrongUsage;
        }

        return allDecided ? ExitStatus.AllDecided : ExitStatus.SomeNotDecided;
    }

    private static QuestionAnswer TooLong() =>
        DecisionJson.Unreadable(ReadingErrorCode.LineTooLong, LineReader.TooLong);
}
