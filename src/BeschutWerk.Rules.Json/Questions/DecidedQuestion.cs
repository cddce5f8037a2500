using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>A decision, and what would change it, worked out once it is asked for.</summary>
internal readonly record struct DecidedQuestion(IDecision Decision, Func<ImmutableArray<PossibleChange>> Changes);
