namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>A policy as a naive statement reads it: whether it has a norm, its numbers, and what is decided by it.</summary>
internal sealed class PolicyText(Policy policy)
{
    public Policy Policy => policy;

    public bool Has(Norm norm) => policy.Regulates(norm);

    public bool Lacks(Norm norm) => !Has(norm);

    /// <summary>The national law under the policy has a norm, on whatever days.</summary>
    public bool HasLaw(Norm norm) => policy.Statutes.Any(version => version.Norm == norm);

    /// <summary>The per cents of a norm.</summary>
    public decimal Percent(Norm norm) => policy.Provisions[norm]!.Percentage!.Value.ToDecimal();

    /// <summary>The months of a norm; a year has twelve.</summary>
    public int Months(Norm norm) =>
        TermOf(norm) is { Unit: TermUnit.Months } term
            ? term.Amount
            : throw new InvalidOperationException($"{norm} has no months.");

    public Term TermOf(Norm norm) => policy.Provisions[norm]!.Term!.Value;

    /// <summary>The college, or another who is named, must.</summary>
    public Ruling Must(string outcome, Norm norm) => new(outcome, Force.Bound, norm, policy.CitationOf(norm));

    /// <summary>The college may.</summary>
    public Ruling May(string outcome, Norm norm) => new(outcome, Force.Discretionary, norm, policy.CitationOf(norm));

    /// <summary>It is the rule, from which a reasoned departure is possible.</summary>
    public Ruling InPrinciple(string outcome, Norm norm) =>
        new(outcome, Force.InPrinciple, norm, policy.CitationOf(norm));

    /// <summary>It must, by the explanatory note to a norm, where the policy has one.</summary>
    public Ruling MustByNote(string outcome, Norm norm) =>
        new(outcome, Force.Bound, norm, policy.NoteTo(norm) ?? policy.CitationOf(norm));
}
