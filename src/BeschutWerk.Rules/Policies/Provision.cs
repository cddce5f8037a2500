namespace BeschutWerk.Rules;

/// <summary>One norm as a policy regulates it: where it stands, and the number that the policy gives it.</summary>
/// <remarks>Immutable; equal when its parts are equal.</remarks>
public sealed record Provision
{
    /// <summary>Regulates a norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="term">Its term: needed when <see cref="NormDescription.CarriesTerm"/>, otherwise none.</param>
    /// <param name="refersTo">The document to which it leaves the matter, by its title; otherwise null.</param>
    /// <exception cref="InvalidValueException">
    /// There is no such norm, the citation is a default value, or a term is missing or out of place.
    /// </exception>
    public Provision(Norm norm, Citation citation, Term? term = null, string? refersTo = null)
    {
        Norm = Guard.Defined(norm, nameof(norm));
        Guard.Initialized(citation != default, nameof(citation));
        Guard.Initialized(term != default(Term), nameof(term));
        if (NormTable.Of(norm).CarriesTerm != term.HasValue)
        {
            var requirement = term.HasValue ? $"must be absent: {norm} has no term" : $"must give the term of {norm}";
            Guard.Refuse(nameof(term), requirement, term?.ToString() ?? "absent");
        }

        Citation = citation;
        Term = term;
        RefersTo = refersTo;
    }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>Its term; null for a norm that has none.</summary>
    public Term? Term { get; }

    /// <summary>The document to which it leaves the matter, by its title; null where it decides for itself.</summary>
    public string? RefersTo { get; }
}
