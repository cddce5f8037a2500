namespace BeschutWerk.Rules.Tests;

/// <summary>National law as the tests apply it.</summary>
internal static class NationalLawCases
{
    public static Policy NationalPolicy => BuiltInPolicies.National;

    public static ShiftedDay Shifted(int year, int month, int day, NonWorkingDay name) =>
        new(new LocalDate(year, month, day), name);

    /// <summary>A municipality under another national law.</summary>
    public static Policy Under(NationalStatutes statutes) => BuiltInPolicies.Nuenen2019 with { Statutes = statutes };

    /// <summary>A municipality under a national law without a norm.</summary>
    public static Policy Lacking(Norm norm) => Under(NationalStatutes.BuiltIn.Without(norm));

    /// <summary>A further version, made up for a test.</summary>
    public static StatutoryProvision Row(Provision provision, LocalDate firstDay) =>
        new(provision, firstDay, LawSource.Text, "made up");

    /// <summary>The decision is determined, on this norm at this place in this text, with this force.</summary>
    public static void ShouldRestOn(
        this IDecision decision,
        Norm basis,
        Regulation text,
        string citation,
        Force force = Force.Bound
    )
    {
        decision.Status.Should().Be(DecisionStatus.Determined, "{0}", decision);
        decision.Basis.Should().Be(basis);
        decision.Citation.Should().Be(Citation.Parse(citation, text));
        decision.Force.Should().Be(force);
        decision.MissingFacts.Should().BeEmpty();
    }

    /// <summary>The answer to a question about national law, given its rule and facts.</summary>
    public static System.Text.Json.JsonElement Ask(string rule, string facts, Language? explain = null) =>
        Answers.To($$"""{"rule": "{{rule}}", "policy": "national", "facts": {{facts}}}""", explain);
}
