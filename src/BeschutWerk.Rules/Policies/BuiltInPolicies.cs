using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The policies that come with the library.</summary>
public static class BuiltInPolicies
{
    /// <summary>
    /// The policy rules of Nuenen, adopted on 3 September 2019. The day of publication is not in the text: whoever asks
    /// whether they are in force supplies it.
    /// </summary>
    public static Policy Nuenen2019 { get; } = MakeNuenen2019();

    /// <summary>Every built-in policy.</summary>
    public static ImmutableArray<Policy> All { get; } = [Nuenen2019];

    /// <summary>The built-in policy with a key.</summary>
    /// <param name="key">The key, such as <c>nuenen-2019</c>.</param>
    /// <returns>The policy, or null where there is none with this key.</returns>
    public static Policy? Find(string key) =>
        All.FirstOrDefault(policy => string.Equals(policy.Key, key, StringComparison.Ordinal));

    private static Policy MakeNuenen2019()
    {
        var regulation = new Regulation("Beleidsregels Beschut werk gemeente Nuenen 2019");
        return new Policy(
            "nuenen-2019",
            regulation,
            adoptedOn: new LocalDate(2019, 9, 3),
            new ProvisionCollection(
                At(Norm.TermsOfTheAct, "art. 1 lid 1", refersTo: "Participatiewet; Algemene wet bestuursrecht"),
                At(Norm.Definitions, "art. 1 lid 2"),
                At(Norm.TargetGroup, "art. 2"),
                At(Norm.LimitationPresent, "art. 2"),
                At(Norm.BeyondRegularEmployer, "art. 2"),
                At(Norm.WorkCapacity, "art. 2"),
                At(Norm.IndicationHeld, "art. 2"),
                At(Norm.AdviceRequest, "art. 3 lid 1"),
                At(Norm.AdviceByUwv, "art. 3 lid 2"),
                At(Norm.AdaptationQuestion, "toelichting art. 3 lid 2"),
                At(Norm.SupervisionQuestion, "toelichting art. 3 lid 2"),
                At(Norm.WswIndicationExemption, "toelichting art. 3 lid 2"),
                At(Norm.RecentAssessmentExemption, "toelichting art. 3 lid 2", Term.Months(12)),
                At(Norm.DecreePrevails, "toelichting art. 3", refersTo: "Besluit advisering beschut werk"),
                At(Norm.DecisionTerm, "art. 4 lid 1", Term.Weeks(8)),
                At(Norm.AdviceFollowed, "art. 4 lid 2"),
                At(Norm.DepartureForCarelessness, "art. 4 lid 2"),
                At(Norm.InformationRequest, "art. 4 lid 3"),
                At(Norm.Suspension, "art. 4 lid 3"),
                At(Norm.EntryIntoForce, "art. 13 lid 1", Term.Days(1)),
                At(Norm.CitationTitle, "art. 13 lid 2")
            )
        );

        Provision At(Norm norm, string place, Term? term = null, string? refersTo = null) =>
            new(norm, Citation.Parse(place, regulation), term, refersTo);
    }
}
