namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 8: provisions during the employment; and the provisions that an ordinance lists.</summary>
internal static class Article08
{
    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<WorkplaceAdaptationFacts>("provisions.workplaceAdaptation", WorkplaceAdaptation),
            NaiveRule.Of<SicknessFacts>("provisions.sickness", Sickness),
            NaiveRule.Of<EndOfProvisionsFacts>("provisions.end", End),
            NaiveRule.Of<ListedProvisionsFacts>("provisions.listed", Listed),
        ];

    /// <summary>Lid 2 and its note: of another UWV benefit the text names both bodies and chooses neither.</summary>
    private static Ruling WorkplaceAdaptation(PolicyText text, WorkplaceAdaptationFacts facts)
    {
        if (text.Lacks(Norm.WorkplaceAdaptation))
        {
            return Ruling.NotRegulated;
        }

        return facts is { LimitationPresent: true, ExpertFindsNecessary: true }
            ? text.May("permitted", Norm.WorkplaceAdaptation)
                .With(
                    "responsible",
                    facts.Benefit switch
                    {
                        Benefit.Wajong => "uwv",
                        Benefit.Uwv => "municipalityOrUwv",
                        _ => "municipality",
                    }
                )
            : text.Must("refused", Norm.WorkplaceAdaptation);
    }

    /// <summary>Lid 3.</summary>
    private static Ruling Sickness(PolicyText text, SicknessFacts facts) =>
        text.Lacks(Norm.SicknessDuringEmployment) ? Ruling.NotRegulated
        : facts.DuringEmployment is true
            ? text.Must("noRiskPolicyApplies", Norm.SicknessDuringEmployment).With("reintegrationBy", "formalEmployer")
        : text.Must("notApplicable", Norm.SicknessDuringEmployment);

    /// <summary>Lid 4.</summary>
    private static Ruling End(PolicyText text, EndOfProvisionsFacts facts) =>
        text.Lacks(Norm.ProvisionsEnded) ? Ruling.NotRegulated
        : facts is { DuringEmployment: true, NewAdvice: NewAdvice.DoesNotBelong }
            ? text.May("mayEnd", Norm.ProvisionsEnded)
        : text.Must("mayNotEnd", Norm.ProvisionsEnded);

    /// <summary>Participatiewet article 10b lid 7: what a text lists.</summary>
    private static Ruling Listed(PolicyText text, ListedProvisionsFacts facts)
    {
        var norm =
            facts.Period is ProvisionPeriod.Employment ? Norm.SupportingProvisions : Norm.PreEmploymentProvisions;
        return text.Lacks(norm)
            ? Ruling.NotRegulated
            : text.Must("listed", norm).With("items", text.Policy.Provisions[norm]!.Items) with
            {
                Reckoning = $"{facts.Period}", // another period is another list
            };
    }
}
