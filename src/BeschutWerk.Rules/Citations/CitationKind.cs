namespace BeschutWerk.Rules;

/// <summary>What part of a text a citation names.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CitationKind
{
    /// <summary>An article (artikel), with its paragraph (lid) and part (onder).</summary>
    Article = 1,

    /// <summary>A page of a letter, with its paragraph (alinea).</summary>
    LetterPage,

    /// <summary>A chapter (hoofdstuk).</summary>
    Chapter,

    /// <summary>A section (paragraaf).</summary>
    Section,

    /// <summary>An annex (bijlage), with its part (onder).</summary>
    Annex,

    /// <summary>A place that has no number, in the words of whoever cites it.</summary>
    InWords,
}
