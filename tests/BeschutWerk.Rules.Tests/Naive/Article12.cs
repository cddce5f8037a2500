namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 12: the hardship clause.</summary>
internal static class Article12
{
    public static IEnumerable<NaiveRule> Rules => [NaiveRule.Of<HardshipFacts>("hardship.depart", Depart)];

    /// <summary>Never without a reason, and never from what a statute fixes.</summary>
    private static Ruling? Depart(PolicyText text, HardshipFacts facts)
    {
        if (text.Lacks(Norm.SicknessDuringEmployment))
        {
            return null; // nothing was decided that can be departed from
        }

        if (text.Lacks(Norm.Hardship))
        {
            return Ruling.NotRegulated;
        }

        var original = ProvisionRules.Sickness(text.Policy, new() { DuringEmployment = true });
        return facts is { SpecialCase: true, UnfairnessEstablished: true, FixedByStatute: false, Reason: not null }
            ? text.May("departed", Norm.Hardship)
                .With("original", original)
                .With("newOutcome", "notApplicable")
                .With("reason", facts.Reason)
            : text.Must("notDeparted", Norm.Hardship).With("original", original);
    }
}
