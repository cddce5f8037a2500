namespace BeschutWerk.Rules;

/// <summary>The facts that a decision lacks, without a list of their names.</summary>
internal interface IMissingFacts
{
    /// <summary>A bit for each fact by its place among the facts of the rule; 0 unless facts are missing.</summary>
    uint MissingBits { get; }
}
