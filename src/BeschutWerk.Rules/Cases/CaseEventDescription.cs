using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Which facts an event of one type can carry, and which it must.</summary>
/// <remarks>Immutable, and one object a type: compared by reference.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class CaseEventDescription
{
    internal CaseEventDescription(
        CaseEventType type,
        ImmutableArray<CaseFact> required,
        ImmutableArray<CaseFact> optional,
        ImmutableArray<CaseFact> presumed
    )
    {
        Type = type;
        Required = required;
        Presumed = presumed;
        Facts = [.. required, .. optional];
    }

    /// <summary>The type of the event.</summary>
    public CaseEventType Type { get; }

    /// <summary>
    /// Every fact that it can carry, the required ones first; one that is not given is unknown, unless it is
    /// <see cref="Presumed"/>.
    /// </summary>
    public ImmutableArray<CaseFact> Facts { get; }

    /// <summary>The facts without which there is no such event.</summary>
    public ImmutableArray<CaseFact> Required { get; }

    /// <summary>
    /// The facts that are never unknown: one that is not given is what the policy says, such as the months of a trajectory.
    /// </summary>
    public ImmutableArray<CaseFact> Presumed { get; }

    /// <summary>The word of the type.</summary>
    public override string ToString() => Words.Of(Type);
}
