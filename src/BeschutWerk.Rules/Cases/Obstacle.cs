namespace BeschutWerk.Rules;

/// <summary>A norm that stands in the way of a decision that was negative.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no obstacle, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Obstacle
{
    internal Obstacle(Rule rule, Norm norm, Citation? citation, FindingResult finding)
    {
        Rule = rule;
        Norm = norm;
        Citation = citation;
        Finding = finding;
    }

    /// <summary>The question that was answered negatively.</summary>
    public Rule Rule { get; }

    /// <summary>The norm that is not met.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands; null where the policy does not regulate it.</summary>
    public Citation? Citation { get; }

    /// <summary>What was found of the norm: unmet.</summary>
    public FindingResult Finding { get; }

    /// <summary>Question and norm.</summary>
    public override string ToString() => Rule is null ? "(no obstacle)" : $"{Rule}: {Norm}";
}
