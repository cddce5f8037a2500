namespace BeschutWerk.Rules;

/// <summary>A norm that stands in the way of a decision that was negative.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no obstacle, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Obstacle
{
    internal Obstacle(IDecision decision, Finding finding)
    {
        Decision = decision;
        Rule = decision.Rule;
        Norm = finding.Norm;
        Citation = finding.Citation;
        Finding = finding.Result;
    }

    /// <summary>The question that was answered negatively.</summary>
    public Rule Rule { get; }

    /// <summary>The norm that is not met.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands; null where the policy does not regulate it.</summary>
    public Citation? Citation { get; }

    /// <summary>What was found of the norm: unmet.</summary>
    public FindingResult Finding { get; }

    /// <summary>The decision that was negative; of two on one question each has its own.</summary>
    internal IDecision Decision { get; }

    /// <summary>Question and norm.</summary>
    public override string ToString() => Rule is null ? "(no obstacle)" : $"{Rule}: {Norm}";
}
