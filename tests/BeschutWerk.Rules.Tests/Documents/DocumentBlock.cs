namespace BeschutWerk.Rules.Tests;

/// <summary>A fenced block of a document: its language, what stands behind that, the line where it begins, and its text.</summary>
internal sealed record DocumentBlock(string Language, string Info, int Line, string Text)
{
    public int EndLine => Line + Text.Count(character => character == '\n') + 1;

    /// <summary>
    /// The blocks of a document in their order. A comment <c>&lt;!-- csharp … --&gt;</c> is a block that a reader does not see:
    /// what the code around it takes for granted.
    /// </summary>
    public static IReadOnlyList<DocumentBlock> Of(string markdown)
    {
        var blocks = new List<DocumentBlock>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var (fence, end) = lines[i] switch
            {
                var line when line.StartsWith("```", StringComparison.Ordinal) => (line[3..], "```"),
                var line when line.StartsWith("<!-- csharp", StringComparison.Ordinal) => ("csharp", "-->"),
                _ => (null, ""),
            };
            if (fence is null)
            {
                continue;
            }

            var start = i + 1;
            i = Array.IndexOf(lines, end, start);
            i.Should().BePositive($"the block of line {start} ends");
            var words = fence.Split(' ', 2);
            blocks.Add(
                new DocumentBlock(
                    words[0],
                    words.ElementAtOrDefault(1) ?? "",
                    start,
                    string.Join('\n', lines[start..i]) + "\n"
                )
            );
        }

        return blocks;
    }
}
