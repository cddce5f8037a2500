using System.Text;
using Spectre.Console;

namespace BeschutWerk.Rules.Tool;

using Text = Spectre.Console.Text; // the rules have an internal type of this name

/// <summary>A list in columns: a table where it fits without cutting words, and otherwise a few lines for each row.</summary>
internal sealed class Listing(string title, params string[] columns)
{
    /// <summary>Of these a row is known: in lines they stand together on the first.</summary>
    private const int Leading = 3;

    private const int WidthForFiles = 200;

    private const int BetweenColumns = 3;

    private readonly List<string[]> rows = [];

    /// <summary>What stands under the table; null for nothing.</summary>
    public string? Caption { get; set; }

    /// <summary>Adds a row, a text for each column.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes the list as wide as the terminal is, or as wide as files usually are.</summary>
    public void Write(Terminal terminal)
    {
        if (terminal.Width is { } width && width < NarrowestTable())
        {
            terminal.Write(Lines());
        }
        else
        {
            WriteTable(terminal);
        }
    }

    private int NarrowestTable() =>
        columns.Select((name, i) => rows.Select(row => row[i]).Append(name).Max(LongestWord) + BetweenColumns).Sum();

    private static int LongestWord(string cell) => cell.Split(' ').Max(word => word.Length);

    private string Lines()
    {
        var text = new StringBuilder(title).Append('\n');
        foreach (var row in rows)
        {
            text.Append('\n').AppendJoin(", ", row.Take(Leading).Where(cell => cell.Length > 0)).Append('\n');
            foreach (var (name, cell) in columns.Zip(row).Skip(Leading).Where(pair => pair.Second.Length > 0))
            {
                text.Append($"    {name}: {cell}\n");
            }
        }

        return Caption is null ? text.ToString() : text.Append($"\n{Caption}\n").ToString();
    }

    private void WriteTable(Terminal terminal)
    {
        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(title), new Style(decoration: Decoration.Bold)),
            Border = TableBorder.Minimal,
            Caption = Caption is null ? null : new TableTitle(Markup.Escape(Caption)),
        };
        table.BorderColor(Color.Grey);
        table.AddColumns(columns);
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = terminal.HasColors ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = terminal.Width ?? WidthForFiles;
        console.Write(table);
    }
}
