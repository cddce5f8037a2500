using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of one question: a decision, or the reason why it cannot be decided.</summary>
public sealed class QuestionAnswer
{
    private readonly Func<ImmutableArray<PossibleChange>> changes;

    internal QuestionAnswer(JsonElement? id, DecidedQuestion decided)
    {
        Id = id;
        Decision = decided.Decision;
        changes = decided.Changes;
    }

    internal QuestionAnswer(JsonElement? id, ReadingError error)
    {
        Id = id;
        Error = error;
        changes = () => [];
    }

    /// <summary>The identifier that the question gave, whatever JSON it is; null where it gave none.</summary>
    public JsonElement? Id { get; }

    /// <summary>The decision; null where there is an error.</summary>
    public IDecision? Decision { get; }

    /// <summary>Why the question cannot be decided; null where there is a decision.</summary>
    public ReadingError? Error { get; }

    /// <summary>
    /// What would change the decision, as <see cref="WhatIf"/> works it out at each call; nothing where there is an error.
    /// </summary>
    public ImmutableArray<PossibleChange> WhatWouldChangeIt() => changes();
}
