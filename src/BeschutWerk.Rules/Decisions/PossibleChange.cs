using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A change of one or two facts that gives another outcome or another force.</summary>
/// <remarks>Immutable; compared by reference.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class PossibleChange
{
    private readonly ImmutableArray<Action<IFactSink>> gives;

    internal PossibleChange(
        ImmutableArray<RuleFact> facts,
        RuleAnswer present,
        Caveats presentCaveats,
        IDecision decision,
        ImmutableArray<Action<IFactSink>> gives
    )
    {
        Facts = facts;
        Present = present;
        NewCaveats = decision.Caveats & ~presentCaveats;
        Decision = decision;
        this.gives = gives;
    }

    /// <summary>The facts that would be otherwise, one or two, in the order of the catalogue.</summary>
    public ImmutableArray<RuleFact> Facts { get; }

    /// <summary>The decision that follows then; it is determined.</summary>
    public IDecision Decision { get; }

    /// <summary>The answer by the facts as they are.</summary>
    internal RuleAnswer Present { get; }

    /// <summary>What the sources warn of then, and not of the facts as they are.</summary>
    internal Caveats NewCaveats { get; }

    /// <summary>Gives the other values to a sink.</summary>
    internal void Give(IFactSink sink)
    {
        foreach (var give in gives)
        {
            give(sink);
        }
    }

    /// <summary>The facts as they would be, and what follows, in one line in the invariant culture.</summary>
    public override string ToString()
    {
        var line = new FactLine();
        Give(line);
        return $"{line} -> {RuleAnswer.Of(Decision)}, {Decision.Citation?.ToShortString(Decision.Policy.Regulation)}";
    }
}
