namespace BeschutWerk.Rules.Samples.Web;

/// <summary>A question of the vendor's own: under a policy, named by its key or given as a policy file.</summary>
public sealed record SubsidyQuestion(string Reference, Policy Policy, SubsidyFacts Facts);

/// <summary>The answer, also while facts are missing.</summary>
public sealed record SubsidyAnswer(string Reference, Decision<SubsidyOutcome> Decision, string Explanation);
