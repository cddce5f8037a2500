namespace BeschutWerk.Rules.Json;

/// <summary>Carries an error from where a field is read to the answer of its line; it never leaves this assembly.</summary>
internal sealed class QuestionException(ReadingError error) : Exception(error.Message)
{
    public QuestionException(ReadingErrorCode code, string? path, string message)
        : this(new ReadingError(code, path, message)) { }

    public ReadingError Error { get; } = error;
}
