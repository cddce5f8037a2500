namespace BeschutWerk.Rules.Tool;

/// <summary>How a work list is written.</summary>
internal enum AgendaFormat
{
    /// <summary>A table for people, by day.</summary>
    Text,

    /// <summary>One JSON object a row.</summary>
    Json,

    /// <summary>For a spreadsheet.</summary>
    Csv,

    /// <summary>For a calendar program.</summary>
    Ics,
}
