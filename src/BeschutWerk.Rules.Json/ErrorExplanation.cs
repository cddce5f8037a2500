namespace BeschutWerk.Rules.Json;

/// <summary>Tells people in their language what is wrong with what was read.</summary>
/// <remarks>
/// By the kind of error, with the place as it stands in the file. Where the kind alone does not tell what is allowed, that
/// follows.
/// </remarks>
public static class ErrorExplanation
{
    /// <summary>Why a question cannot be decided.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The error is missing.</exception>
    public static string Explain(this QuestionError error, Language language) =>
        error is null ? throw new ArgumentNullException(nameof(error))
        : language is Language.Dutch ? InDutch(error.Path, Of(error.Code), error.Message)
        : $"{Words.Of(error.Code)}:{(error.Path is null ? "" : $" {error.Path}:")} {error.Message}";

    /// <summary>What is wrong with a case file.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The error is missing.</exception>
    public static string Explain(this CaseFileError error, Language language) =>
        error is null ? throw new ArgumentNullException(nameof(error))
        : language is Language.Dutch ? InDutch(error.Path, Of(error.Code), error.Message)
        : error.ToString();

    /// <summary>What is wrong with a policy file.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The error is missing.</exception>
    public static string Explain(this PolicyError error, Language language) =>
        error is null ? throw new ArgumentNullException(nameof(error))
        : language is not Language.Dutch ? error.ToString()
        : (error.Line is { } line ? FormattableString.Invariant($"regel {line}, ") : "")
            + InDutch(error.Path, Of(error.Code), error.Message);

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

    private static (string Text, bool NeedsMessage) Of(QuestionErrorCode code) =>
        code switch
        {
            QuestionErrorCode.InvalidJson => ("dit is geen geldig JSON-object", true),
            QuestionErrorCode.LineTooLong => ("deze regel is te lang", false),
            QuestionErrorCode.UnknownRule => ("deze vraag bestaat niet", true),
            QuestionErrorCode.UnknownPolicy => ("deze beleidsregels zijn niet bekend", true),
            QuestionErrorCode.UnknownField => ("dit veld bestaat hier niet", true),
            QuestionErrorCode.MissingField => ("dit veld is verplicht", false),
            QuestionErrorCode.InvalidValue => ("deze waarde kan hier niet", true),
        };

    private static (string Text, bool NeedsMessage) Of(CaseFileErrorCode code) =>
        code switch
        {
            CaseFileErrorCode.InvalidJson => ("dit is geen geldig JSON-object", true),
            CaseFileErrorCode.UnknownPolicy => ("deze beleidsregels zijn niet bekend", true),
            CaseFileErrorCode.UnknownEvent => ("deze gebeurtenis bestaat niet", true),
            CaseFileErrorCode.UnknownField => ("dit veld bestaat hier niet", true),
            CaseFileErrorCode.DuplicateField => ("dit veld staat er twee keer", false),
            CaseFileErrorCode.MissingField => ("dit veld is verplicht", false),
            CaseFileErrorCode.InvalidValue => ("dit kan hier niet", true),
        };

    private static (string Text, bool NeedsMessage) Of(PolicyErrorCode code) =>
        code switch
        {
            PolicyErrorCode.InvalidJson => ("dit is geen geldig JSON-object", true),
            PolicyErrorCode.UnknownField => ("dit veld bestaat hier niet", true),
            PolicyErrorCode.MissingField => ("dit veld is verplicht", true),
            PolicyErrorCode.InvalidValue => ("deze waarde kan hier niet", true),
            PolicyErrorCode.UnknownNorm => ("deze norm bestaat niet", true),
            PolicyErrorCode.DuplicateNorm => ("deze norm staat er twee keer", false),
            PolicyErrorCode.NotRegulated => (
                "deze norm is volgens het bestand niet geregeld, dus hier hoort niets",
                true
            ),
            PolicyErrorCode.NeededNorm => ("deze norm werkt niet zonder een andere norm, die ontbreekt", true),
            PolicyErrorCode.NationalNorm => ("deze norm is van de wet en kan een gemeente niet regelen", false),
        };

    private static string InDutch(string? path, (string Text, bool NeedsMessage) kind, string message)
    {
        var allowed = kind.NeedsMessage ? MessageTexts.InDutch(message) : null;
        return $"{(path is null ? "" : $"{path}: ")}{kind.Text}{(allowed is null ? "" : $": {allowed}")}";
    }
}
