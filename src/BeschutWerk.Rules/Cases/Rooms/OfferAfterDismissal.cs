namespace BeschutWerk.Rules;

/// <summary>Something that was offered after a dismissal: work, or support.</summary>
/// <param name="Made">The offer.</param>
/// <param name="Dismissal">The dismissal on which it follows.</param>
internal readonly record struct OfferAfterDismissal(CaseEvent Made, CaseEvent Dismissal);
