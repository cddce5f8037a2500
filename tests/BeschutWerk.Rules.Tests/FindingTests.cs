using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What is found of each norm, where the outcome does not show it.</summary>
public sealed class FindingTests
{
    [Fact]
    public void Article_10_a_lost_indication_meets_lid_2_and_a_kept_one_lid_3()
    {
        var lost = IndicationRules.AfterNewAdvice(
            NuenenPolicy,
            new NewAdviceFacts { Phase = NewAdvicePhase.Trajectory, Belongs = false }
        );
        Found(lost, Norm.IndicationLost).Should().Be(FindingResult.Met);
        Found(lost, Norm.IndicationKept).Should().Be(FindingResult.NotApplicable);
        var kept = IndicationRules.AfterNewAdvice(
            NuenenPolicy,
            new NewAdviceFacts { Phase = NewAdvicePhase.Employment, Belongs = true }
        );
        Found(kept, Norm.IndicationLost).Should().Be(FindingResult.NotApplicable);
        Found(kept, Norm.IndicationKept).Should().Be(FindingResult.Met);
        var open = IndicationRules.AfterNewAdvice(NuenenPolicy, new NewAdviceFacts { Belongs = true });
        Found(open, Norm.IndicationKept).Should().Be(FindingResult.Unknown);
    }

    [Fact]
    public void Who_employs_is_found_by_the_letter_of_Maastricht_or_else_by_article_7()
    {
        var here = BuiltInPolicies.Maastricht2024.Provisions[Norm.DevelopmentCompanyEmployer]!;
        var both = NuenenPolicy.With(new Provision(Norm.DevelopmentCompanyEmployer, Place("art. 7 lid 4")));
        here.Norm.Should().Be(Norm.DevelopmentCompanyEmployer);
        Employer(both, fits: true, EmployerOutcome.DevelopmentCompany, FindingResult.Met, FindingResult.NotApplicable);
        Employer(both, fits: false, EmployerOutcome.AnyFormalEmployer, FindingResult.Unmet, FindingResult.Met);
        Employer(both, fits: null, null, FindingResult.Unknown, FindingResult.Unknown);
        Employer(
            NuenenPolicy,
            fits: null,
            EmployerOutcome.AnyFormalEmployer,
            FindingResult.NotApplicable,
            FindingResult.Met
        );
        EmploymentRules
            .Employer(Without(Norm.SuitableWorkplace), new EmployerFacts { ShelteredWorkFits = false })
            .ShouldBeNotRegulated();
        EmploymentRules
            .Employer(BuiltInPolicies.Maastricht2024, new EmployerFacts { ShelteredWorkFits = true })
            .Outcome.Should()
            .Be(EmployerOutcome.DevelopmentCompany);
    }

    [Fact]
    public void Note_to_3_lid_2_d_the_person_who_asks_is_the_one_who_reports()
    {
        foreach (var requester in new Requester?[] { null, Requester.Person, Requester.College })
        {
            var decision = AdviceRules.Investigation(
                NuenenPolicy,
                new AdviceInvestigationFacts(Day(2026, 1, 5))
                {
                    RequestedBy = requester,
                    WswIndication = false,
                    LastAssessedOn = LastAssessment.On(Day(2025, 6, 2)),
                    SituationChanged = false,
                }
            );
            decision
                .Outcome.Result.Should()
                .Be(
                    requester is Requester.College
                        ? AdviceInvestigationResult.Required
                        : AdviceInvestigationResult.NotRequired
                );
        }
    }

    [Fact]
    public void Article_4_lid_3_information_of_the_day_of_judging_has_been_received()
    {
        var asked = new Suspension(Day(2026, 1, 20), Day(2026, 1, 30));
        var facts = new IndicationTermFacts(Day(2026, 1, 30), Day(2026, 1, 5)) { Suspensions = new([asked]) };
        IndicationRules.Term(NuenenPolicy, facts).Outcome.SuspendedDays.Should().Be(9);
        Func<object> before = () =>
            new IndicationTermFacts(Day(2026, 1, 29), Day(2026, 1, 5)) { Suspensions = new([asked]) };
        before.Should().Throw<InvalidValueException>().Which.ParamName.Should().StartWith("Suspensions[0].Rec");
    }

    private static FindingResult Found(IDecision decision, Norm norm) => decision.Findings.Of(norm);

    private static void Employer(
        Policy policy,
        bool? fits,
        EmployerOutcome? outcome,
        FindingResult company,
        FindingResult workplace
    )
    {
        var decision = EmploymentRules.Employer(policy, new EmployerFacts { ShelteredWorkFits = fits });
        (decision.TryGetOutcome(out var found) ? found : (EmployerOutcome?)null).Should().Be(outcome);
        Found(decision, Norm.DevelopmentCompanyEmployer).Should().Be(company);
        Found(decision, Norm.SuitableWorkplace).Should().Be(workplace);
    }
}
