using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of one question: a decision, or the reason why it cannot be decided.</summary>
public sealed class QuestionAnswer
{
    internal QuestionAnswer(JsonElement? id, IDecision? decision, QuestionError? error)
    {
        Id = id;
        Decision = decision;
        Error = error;
    }

    /// <summary>The identifier that the question gave, whatever JSON it is; null where it gave none.</summary>
    public JsonElement? Id { get; }

    /// <summary>The decision; null where there is an error.</summary>
    public IDecision? Decision { get; }

    /// <summary>Why the question cannot be decided; null where there is a decision.</summary>
    public QuestionError? Error { get; }
}
