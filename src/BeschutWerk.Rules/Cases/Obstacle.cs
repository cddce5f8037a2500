namespace BeschutWerk.Rules;

/// <summary>A norm that stands in the way of a decision that was negative.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no obstacle, and no review holds it.</remarks>
/// <param name="Rule">The question that was answered negatively.</param>
/// <param name="Norm">The norm that is not met.</param>
/// <param name="Citation">Where the norm stands; null where the policy does not regulate it.</param>
/// <param name="Finding">What was found of the norm: unmet.</param>
public readonly record struct Obstacle(Rule Rule, Norm Norm, Citation? Citation, FindingResult Finding)
{
    /// <summary>Question and norm.</summary>
    public override string ToString() => $"{Rule}: {Norm}";
}
