namespace BeschutWerk.Rules.Json;

/// <summary>Tells people in their language what is wrong with what was read.</summary>
/// <remarks>
/// By the kind of error, with the place as it stands in the file. Where the kind alone does not tell what is allowed, that
/// follows.
/// </remarks>
public static class ErrorExplanation
{
    /// <summary>What is wrong with a question, a case, a policy file or a receipt.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The error is missing.</exception>
    public static string Explain(this ReadingError error, Language language) =>
        error is null ? throw new ArgumentNullException(nameof(error))
        : language is not Language.Dutch ? error.ToString()
        : (error.Line is { } line ? FormattableString.Invariant($"regel {line}, ") : "") + InDutch(error);

    /// <summary>What in a policy file is hardly meant.</summary>
    /// <param name="warning">The warning.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The warning is missing.</exception>
    public static string Explain(this PolicyWarning warning, Language language)
    {
        _ = warning ?? throw new ArgumentNullException(nameof(warning));
        if (language is not Language.Dutch)
        {
            return warning.ToString();
        }

        var line = warning.Line is { } number ? FormattableString.Invariant($"regel {number}, ") : "";
        var path = warning.Path is null ? "" : $"{warning.Path}: ";
        var message = MessageTexts.InDutch(warning.Message) ?? "dit is hier ongewoon";
        return $"{line}{path}let op: {message}";
    }

    private static (string Text, bool NeedsMessage) Of(ReadingErrorCode code) =>
        code switch
        {
            ReadingErrorCode.InvalidJson => ("dit is geen geldig JSON-object", true),
            ReadingErrorCode.LineTooLong => ("deze regel is te lang", true),
            ReadingErrorCode.UnknownRule => ("deze vraag bestaat niet", true),
            ReadingErrorCode.UnknownPolicy => ("deze beleidsregels zijn niet bekend", true),
            ReadingErrorCode.UnknownEvent => ("deze gebeurtenis bestaat niet", true),
            ReadingErrorCode.UnknownField => ("dit veld bestaat hier niet", true),
            ReadingErrorCode.DuplicateField => ("dit veld staat er twee keer", false),
            ReadingErrorCode.MissingField => ("dit veld is verplicht", false),
            ReadingErrorCode.InvalidValue => ("dit kan hier niet", true),
            ReadingErrorCode.UnknownNorm => ("deze norm bestaat niet", true),
            ReadingErrorCode.DuplicateNorm => ("deze norm staat er twee keer", false),
            ReadingErrorCode.NotRegulated => (
                "deze norm is volgens het bestand niet geregeld, dus hier hoort niets",
                true
            ),
            ReadingErrorCode.NeededNorm => ("deze norm werkt niet zonder een andere norm, die ontbreekt", true),
            ReadingErrorCode.InternalError => ("dit kon niet worden uitgewerkt", true),
            ReadingErrorCode.NationalNorm => ("deze norm is van de wet en kan een gemeente niet regelen", false),
        };

    /// <summary>In a policy file, which has lines, the message of a missing field gives an example of what is right.</summary>
    private static string InDutch(ReadingError error)
    {
        var (text, needsMessage) = Of(error.Code);
        needsMessage |= error is { Code: ReadingErrorCode.MissingField, Line: not null };
        var allowed = needsMessage ? MessageTexts.InDutch(error.Message) : null;
        return $"{(error.Path is null ? "" : $"{error.Path}: ")}{text}{(allowed is null ? "" : $": {allowed}")}";
    }
}
