namespace BeschutWerk.Rules.Json;

/// <summary>Why a question cannot be decided, and where.</summary>
/// <param name="Code">The kind of error.</param>
/// <param name="Path">The field, such as <c>facts.suspensions[0].receivedOn</c>; null for the line as a whole.</param>
/// <param name="Message">What is wrong and what is allowed, in English.</param>
public sealed record QuestionError(QuestionErrorCode Code, string? Path, string Message);
