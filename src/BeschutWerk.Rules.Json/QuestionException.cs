namespace BeschutWerk.Rules.Json;

/// <summary>Carries an error from where a field is read to the answer of its line; it never leaves this assembly.</summary>
internal sealed class QuestionException(QuestionError error) : Exception(error.Message)
{
    public QuestionException(QuestionErrorCode code, string? path, string message)
        : this(new QuestionError(code, path, message)) { }

    public QuestionError Error { get; } = error;
}
