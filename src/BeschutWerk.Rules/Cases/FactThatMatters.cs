namespace BeschutWerk.Rules;

/// <summary>An unknown fact that could still change an open decision.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no fact, and no review holds it.</remarks>
/// <param name="Fact">The name of the fact, as in the catalogue.</param>
/// <param name="Norm">The norm that lacks it.</param>
/// <param name="Citation">Where the norm stands; null where the policy does not regulate it.</param>
/// <param name="Rule">The open decision.</param>
public readonly record struct FactThatMatters(string Fact, Norm Norm, Citation? Citation, Rule Rule)
{
    /// <summary>Fact and question.</summary>
    public override string ToString() => $"{Fact} ({Rule})";
}
