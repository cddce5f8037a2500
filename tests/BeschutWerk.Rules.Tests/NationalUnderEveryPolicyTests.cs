using System.Globalization;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What national law does under the rules of a municipality: its cap, the whole per cents of a wage value, and the right of
/// the person to ask UWV.
/// </summary>
public sealed class NationalUnderEveryPolicyTests
{
    private static readonly SubsidyFacts AllMet = new()
    {
        Trajectory = TrajectoryStatus.Completed,
        TargetGroupConfirmed = true,
        WageValue = WageValue.FromPercent(42.5m),
        EmployerWilling = true,
        Workplace = Workplace.Suitable,
        IndependentOfBenefit = true,
        ReceivesWajong = false,
    };

    [Theory]
    [InlineData(null, "20", "70", Norm.StatutorySubsidyCap, "art. 10d lid 4 Participatiewet")]
    [InlineData(null, "30", "70", Norm.StatutorySubsidyCap, "art. 10d lid 4 Participatiewet")]
    [InlineData(null, "42.5", "57.5", Norm.StatutorySubsidyCap, "art. 10d lid 4 Participatiewet")]
    [InlineData(80, "12", "70", Norm.StatutorySubsidyCap, "art. 10d lid 4 Participatiewet")]
    [InlineData(
        70,
        "12",
        "70",
        Norm.SubsidyCap,
        "toelichting art. 7 lid 1 onder c Beleidsregels Beschut werk gemeente Nuenen 2019"
    )]
    [InlineData(
        60,
        "12",
        "60",
        Norm.SubsidyCap,
        "toelichting art. 7 lid 1 onder c Beleidsregels Beschut werk gemeente Nuenen 2019"
    )]
    public void The_share_is_capped_by_the_lower_of_the_policy_and_the_law_and_the_finding_cites_the_one_that_binds(
        int? cap,
        string wageValue,
        string share,
        Norm norm,
        string citation
    )
    {
        var policy = WithCap(cap);
        var decision = SubsidyRules.Decide(
            policy,
            AllMet with
            {
                WageValue = WageValue.FromPercent(Number(wageValue)),
            }
        );
        decision.Outcome.SubsidisedShare!.Value.ToDecimal().Should().Be(Number(share));
        decision.Findings.Should().HaveCount(9);
        var finding = decision.Findings.Single(finding => finding.Norm is Norm.SubsidyCap or Norm.StatutorySubsidyCap);
        finding.Should().Be(new Finding(norm, finding.Citation, FindingResult.Met));
        finding.Citation.ToString().Should().Be(citation);
        decision.Findings.Of(norm).Should().Be(FindingResult.Met);
        var other = norm is Norm.SubsidyCap ? Norm.StatutorySubsidyCap : Norm.SubsidyCap;
        decision.Findings.Of(other).Should().Be(FindingResult.NotApplicable);
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var explained = decision.Explain(language);
            explained.Should().NotContain("…");
            explained.Contains("art. 10d lid 4 Participatiewet").Should().Be(norm is Norm.StatutorySubsidyCap);
        }
    }

    [Fact]
    public void A_law_without_a_cap_leaves_the_rest_and_a_policy_without_subsidy_is_told_no_cap()
    {
        var none = Lacking(Norm.StatutorySubsidyCap) with
        {
            Provisions = NuenenPolicy.Provisions.Without(Norm.SubsidyCap),
        };
        var decision = SubsidyRules.Decide(none, AllMet with { WageValue = WageValue.FromPercent(20) });
        decision.Outcome.SubsidisedShare!.Value.ToDecimal().Should().Be(80);
        decision.Findings.Of(Norm.SubsidyCap).Should().Be(FindingResult.NotApplicable);
        var silent = SubsidyRules.Decide(BuiltInPolicies.Maastricht2024, AllMet);
        silent.ShouldBeNotRegulated();
        silent.Findings.Should().Contain(finding => finding.Norm == Norm.SubsidyCap && finding.Citation == null);
    }

    [Fact]
    public void Under_nuenen_nothing_of_its_answers_changes()
    {
        var decision = SubsidyRules.Decide(NuenenPolicy, AllMet);
        decision.Caveats.Should().Be(Caveats.None, "57.5 and 58 are on the same side of every threshold");
        decision.Findings.Should().NotContain(finding => finding.Norm == Norm.StatutorySubsidyCap);
    }

    [Theory]
    [InlineData("29.5", true)]
    [InlineData("29.9999", true)]
    [InlineData("29.4999", false)]
    [InlineData("29", false)]
    [InlineData("30", false)]
    [InlineData("30.4", false)]
    [InlineData("99.5", true)]
    [InlineData("99.4", false)]
    [InlineData("100", false)]
    public void A_wage_value_that_would_round_across_a_threshold_of_the_subsidy_warns(string wageValue, bool warns) =>
        SubsidyRules
            .Decide(NuenenPolicy, AllMet with { WageValue = WageValue.FromPercent(Number(wageValue)) })
            .Caveats.Should()
            .Be(warns ? Caveats.WageValueNotWhole : Caveats.None);

    [Fact]
    public void It_warns_whatever_the_outcome_and_never_changes_it()
    {
        var low = AllMet with { WageValue = WageValue.FromPercent(29.9m) };
        var extended = SubsidyRules.Decide(
            NuenenPolicy,
            low with
            {
                EmployerWilling = false,
                PreviousExtensionMonths = 0,
            }
        );
        extended.Outcome.Result.Should().Be(SubsidyResult.ExtendTrajectory);
        extended.Caveats.Should().Be(Caveats.WageValueNotWhole);
        var refused = SubsidyRules.Decide(
            NuenenPolicy,
            low with
            {
                EmployerWilling = false,
                PreviousExtensionMonths = 6,
            }
        );
        refused.Outcome.Result.Should().Be(SubsidyResult.Refuse);
        refused.Caveats.Should().Be(Caveats.WageValueNotWhole);
        var open = SubsidyRules.Decide(NuenenPolicy, low with { IndependentOfBenefit = null });
        open.Status.Should().Be(DecisionStatus.FactsMissing);
        open.Caveats.Should().Be(Caveats.WageValueNotWhole);
        var floor = NuenenPolicy.With(
            new Provision(
                Norm.MinimumWageValue,
                NuenenPolicy.CitationOf(Norm.MinimumWageValue)!.Value,
                percentage: Percentage.FromPercent(40.2m)
            )
        );
        SubsidyRules
            .Decide(floor, AllMet with { WageValue = WageValue.FromPercent(40.3m) })
            .Caveats.Should()
            .Be(Caveats.WageValueNotWhole, "40 would be below this floor");
    }

    [Theory]
    [InlineData(ReassessmentPhase.Trajectory, "29.5", false, true)]
    [InlineData(ReassessmentPhase.Employment, "29.5", null, true)]
    [InlineData(null, "29.5", false, true)]
    [InlineData(ReassessmentPhase.Trajectory, "29.4", false, false)]
    [InlineData(ReassessmentPhase.Trajectory, "30.4", false, false)]
    [InlineData(ReassessmentPhase.Trajectory, "29.5", true, false)] // the doubt is ground enough
    [InlineData(ReassessmentPhase.Other, "29.5", false, false)] // not covered, whatever the wage value
    public void A_new_advice_warns_where_the_wage_value_decides(
        ReassessmentPhase? phase,
        string wageValue,
        bool? inDoubt,
        bool warns
    ) =>
        IndicationRules
            .Reassess(
                NuenenPolicy,
                new ReassessmentFacts
                {
                    Phase = phase,
                    WageValue = WageValue.FromPercent(Number(wageValue)),
                    CriteriaInDoubt = inDoubt,
                }
            )
            .Caveats.Should()
            .Be(warns ? Caveats.WageValueNotWhole : Caveats.None);

    [Theory]
    [InlineData("29.5", 0, true, true)]
    [InlineData("29.5", 0, null, true)]
    [InlineData("29.4", 0, true, false)]
    [InlineData("29.5", 6, true, false)] // closed by the extension already
    [InlineData("29.5", 0, false, false)] // no new workplace
    public void A_new_trajectory_warns_where_the_wage_value_decides(
        string wageValue,
        int previousMonths,
        bool? newWorkplace,
        bool warns
    ) =>
        PlacementRules
            .Renew(
                NuenenPolicy,
                new PlacementRenewalFacts(Day(2025, 8, 31), 6, previousMonths)
                {
                    WageValue = WageValue.FromPercent(Number(wageValue)),
                    HigherWageValueExpected = true,
                    NewWorkplace = newWorkplace,
                }
            )
            .Caveats.Should()
            .Be(warns ? Caveats.WageValueNotWhole : Caveats.None);

    [Theory]
    [InlineData("29.4999", "29")]
    [InlineData("29.5", "30")]
    [InlineData("30.5", "31")]
    [InlineData("99.5", "100")]
    [InlineData("0.5", "1")]
    [InlineData("0", "0")]
    public void A_whole_per_cent_rounds_a_half_up(string wageValue, string whole) =>
        WageValue
            .FromPercent(Number(wageValue))
            .RoundToWholePercent()
            .Should()
            .Be(WageValue.FromPercent(Number(whole)));

    [Theory]
    [InlineData(false, Requester.Person, AdviceRequestOutcome.NotPermitted, Caveats.NationalLawLetsPersonAsk)]
    [InlineData(false, Requester.College, AdviceRequestOutcome.Permitted, Caveats.None)]
    [InlineData(false, Requester.Other, AdviceRequestOutcome.NotPermitted, Caveats.None)]
    [InlineData(true, Requester.Person, AdviceRequestOutcome.Permitted, Caveats.None)]
    public void A_policy_that_keeps_the_person_from_asking_is_told_that_national_law_does_not(
        bool person,
        Requester requestedBy,
        AdviceRequestOutcome outcome,
        Caveats caveats
    )
    {
        var policy = NuenenPolicy with { AdviceRequesters = new(person, College: true, Other: false) };
        var decision = AdviceRules.MayRequest(policy, new AdviceRequestFacts { RequestedBy = requestedBy });
        decision.Outcome.Should().Be(outcome);
        decision.Caveats.Should().Be(caveats);
        if (caveats is not Caveats.None)
        {
            decision.Explain(Language.Dutch).Should().Contain("zelf aan UWV vragen (Participatiewet art. 10b lid 3)");
            var formerLaw = NationalStatutes.BuiltIn.With(
                new StatutoryProvision(
                    NationalStatutes.BuiltIn.Latest[Norm.UwvAdviceTerm]!.Provision,
                    Day(2030, 1, 1),
                    LawSource.Text,
                    "made up"
                )
                {
                    Requesters = new(Person: false, College: true, Other: false),
                }
            );
            AdviceRules
                .MayRequest(policy with { Statutes = formerLaw }, new AdviceRequestFacts { RequestedBy = requestedBy })
                .Caveats.Should()
                .Be(Caveats.None, "it follows from the law, not from the code");
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
