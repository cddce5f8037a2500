using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What is asked of the command <c>agenda</c>.</summary>
/// <param name="Cases">The file with the cases, one a line.</param>
/// <param name="On">The first day of the window, on which every case is reviewed.</param>
/// <param name="Until">The last day of the window, included.</param>
/// <param name="PolicyFiles">The policy files that a case can name.</param>
/// <param name="Format">The format of the list.</param>
/// <param name="Explain">The language; null where none is asked for.</param>
internal sealed record AgendaOptions(
    FileInfo Cases,
    LocalDate On,
    LocalDate Until,
    FileInfo[] PolicyFiles,
    AgendaFormat Format,
    Language? Explain
)
{
    /// <summary>The days after the first that a window has where no end is given.</summary>
    public const int UsualDays = 30;

    /// <summary>The language of texts for people.</summary>
    public required Language Language { get; init; }
}
