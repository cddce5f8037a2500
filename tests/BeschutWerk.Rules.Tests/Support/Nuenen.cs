namespace BeschutWerk.Rules.Tests;

/// <summary>The policy that the tests by article apply, and short ways to say what an answer must be.</summary>
internal static class Nuenen
{
    public static Policy NuenenPolicy => BuiltInPolicies.Nuenen2019;

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    /// <summary>The policy of Nuenen without a norm.</summary>
    public static Policy Without(Norm norm) =>
        NuenenPolicy with
        {
            Provisions = new ProvisionCollection(NuenenPolicy.Provisions.Where(provision => provision.Norm != norm)),
        };

    /// <summary>
    /// The policy of Nuenen with this cap of the subsidy, in per cent of the minimum wage; without one where it is null.
    /// </summary>
    public static Policy WithCap(int? percent) =>
        percent is { } cap
            ? NuenenPolicy.With(
                new Provision(
                    Norm.SubsidyCap,
                    NuenenPolicy.CitationOf(Norm.SubsidyCap)!.Value,
                    percentage: Percentage.FromPercent(cap)
                )
            )
            : Without(Norm.SubsidyCap);

    /// <summary>A policy with other provisions for some norms.</summary>
    public static Policy With(this Policy policy, params Provision[] others) =>
        policy with
        {
            Provisions = new ProvisionCollection([
                .. policy.Provisions.Where(provision => !others.Any(other => other.Norm == provision.Norm)),
                .. others,
            ]),
        };

    /// <summary>A policy that ends.</summary>
    public static Policy Until(this Policy policy, LocalDate lastDay) =>
        policy with
        {
            Validity = policy.Validity with { LastDay = lastDay },
        };

    /// <summary>A policy that works back.</summary>
    public static Policy BackTo(this Policy policy, LocalDate firstDay) =>
        policy with
        {
            Validity = new(policy.AdoptedOn, firstDay, policy.InForceFrom, policy.LastDay),
        };

    /// <summary>A place in the policy rules of Nuenen.</summary>
    public static Citation Place(string citation) => Citation.Parse(citation, NuenenPolicy.Regulation);

    /// <summary>The value is refused, and the refusal names the parameter.</summary>
    public static void Refused<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);

    /// <summary>The policy does not regulate the question.</summary>
    public static void ShouldBeNotRegulated(this IDecision decision)
    {
        ArticleCoverage.Observe(decision);
        decision.Status.Should().Be(DecisionStatus.NotRegulated, "{0}", decision);
        decision.OutcomeWord.Should().BeNull();
        decision.Findings.Should().OnlyContain(finding => finding.Result == FindingResult.NotApplicable);
    }

    /// <summary>The decision has this outcome, on this norm at this place, with this force.</summary>
    public static void ShouldBe<T>(
        this Decision<T> decision,
        T outcome,
        Norm basis,
        string citation,
        Force force = Force.Bound
    )
        where T : struct
    {
        decision.ShouldRestOn(basis, citation, force);
        decision.Outcome.Should().Be(outcome);
    }

    /// <summary>The decision is determined, on this norm at this place, with this force.</summary>
    public static void ShouldRestOn(this IDecision decision, Norm basis, string citation, Force force = Force.Bound)
    {
        ArticleCoverage.Observe(decision);
        decision.Status.Should().Be(DecisionStatus.Determined, "{0}", decision);
        decision.Basis.Should().Be(basis);
        decision.Citation!.Value.ToShortString().Should().Be(citation);
        decision.Citation.Value.Regulation.Title.Should().Be("Beleidsregels Beschut werk gemeente Nuenen 2019");
        decision.Force.Should().Be(force);
        decision.Missing.Should().BeEmpty();
        decision.MissingFacts.Should().BeEmpty();
    }

    /// <summary>The decision lacks exactly these norms and facts.</summary>
    public static void ShouldLack(this IDecision decision, Norm[] norms, params string[] facts)
    {
        ArticleCoverage.Observe(decision);
        decision.Status.Should().Be(DecisionStatus.FactsMissing, "{0}", decision);
        decision.Missing.Select(finding => finding.Norm).Should().Equal(norms);
        decision.MissingFacts.Should().Equal(facts);
        decision.OutcomeWord.Should().BeNull();
        decision.Basis.Should().BeNull();
        decision.Force.Should().BeNull();
        decision.Citation.Should().BeNull();
    }
}
