using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Which facts an event of one type can carry, and which it must.</summary>
/// <remarks>Immutable, and one object a type: compared by reference.</remarks>
public sealed class CaseEventDescription
{
    internal CaseEventDescription(
        CaseEventType type,
        ImmutableArray<CaseFact> required,
        ImmutableArray<CaseFact> optional
    )
    {
        Type = type;
        Required = required;
        Facts = [.. required, .. optional];
    }

    /// <summary>The type of the event.</summary>
    public CaseEventType Type { get; }

    /// <summary>Every fact that it can carry, the required ones first; one that is not given is unknown.</summary>
    public ImmutableArray<CaseFact> Facts { get; }

    /// <summary>The facts without which there is no such event.</summary>
    public ImmutableArray<CaseFact> Required { get; }

    /// <summary>The word of the type.</summary>
    public override string ToString() => Words.Of(Type);
}
