using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>Provisions during employment: adaptation of the workplace, sickness, ending provisions. Source: Nuenen 2019 article 8.</summary>
public static class ProvisionRules
{
    internal static readonly Rule WorkplaceAdaptationRule = new(
        "provisions.workplaceAdaptation",
        facts:
        [
            Unknown("limitationPresent", Norm.WorkplaceAdaptation, Forms.YesNo),
            Unknown("expertFindsNecessary", Norm.WorkplaceAdaptation, Forms.YesNo),
            Unknown("benefit", Norm.WorkplaceAdaptation, Forms.OneOf<Benefit>()),
        ],
        outcomes: Words.All<WorkplaceAdaptationResult>(),
        values: ["responsible"],
        norms: [Norm.WorkplaceAdaptation]
    );

    internal static readonly Rule SicknessRule = new(
        "provisions.sickness",
        facts: [Unknown("duringEmployment", Norm.SicknessDuringEmployment, Forms.YesNo)],
        outcomes: Words.All<SicknessResult>(),
        values: ["reintegrationBy"],
        norms: [Norm.SicknessDuringEmployment]
    );

    internal static readonly Rule EndRule = new(
        "provisions.end",
        facts:
        [
            Unknown("duringEmployment", Norm.ProvisionsEnded, Forms.YesNo),
            Unknown("newAdvice", Norm.ProvisionsEnded, Forms.OneOf<NewAdvice>()),
        ],
        outcomes: Words.All<EndOfProvisionsOutcome>(),
        values: [],
        norms: [Norm.ProvisionsEnded]
    );

    /// <summary>
    /// Decides whether the workplace may be adapted: for a person with a limitation, where a physician or labour expert
    /// finds it necessary to function at the workplace or in the company.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person and the adaptation.</param>
    /// <returns>
    /// Permitted, discretionary, with the responsible body where the benefit is known; refused, bound; facts missing while
    /// an unknown answer could still decide. Source: Nuenen 2019 article 8 lid 2 and its note.
    /// </returns>
    /// <remarks>
    /// The note sends persons with a Wajong benefit to UWV and those under the Participatiewet to the municipality. For
    /// another benefit of UWV the article names both and chooses neither, and so does the answer. A person whose benefit
    /// neither of them pays goes with the other residents of the municipality.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<WorkplaceAdaptationOutcome> WorkplaceAdaptation(
        Policy policy,
        WorkplaceAdaptationFacts facts
    )
    {
        var weighing = new Weighing(policy, WorkplaceAdaptationRule);
        weighing.Weigh(Norm.WorkplaceAdaptation, facts.LimitationPresent & facts.ExpertFindsNecessary);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<WorkplaceAdaptationOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(
                new WorkplaceAdaptationOutcome(WorkplaceAdaptationResult.Refused, Responsible: null)
            );
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<WorkplaceAdaptationOutcome>(facts.Unknown)
            : weighing.Decide(
                new WorkplaceAdaptationOutcome(WorkplaceAdaptationResult.Permitted, Responsible(facts.Benefit)),
                Norm.WorkplaceAdaptation,
                Force.Discretionary
            );
    }

    /// <summary>
    /// Tells what holds when an indicated person falls ill during the employment: the no-risk policy of UWV applies, and
    /// the formal employer is responsible for re-integration.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">Whether it is during the employment.</param>
    /// <returns>
    /// The no-risk policy applies, or not applicable outside an employment, both bound; facts missing while that is
    /// unknown. Source: Nuenen 2019 article 8 lid 3 and its note.
    /// </returns>
    /// <remarks>
    /// By the note the contract of employment arranges what holds in sickness and when the person no longer belongs to the
    /// target group. Agreements made to measure can give the municipality a part in re-integration; they do not take the
    /// responsibility from the employer.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<SicknessOutcome> Sickness(Policy policy, SicknessFacts facts)
    {
        var weighing = new Weighing(policy, SicknessRule);
        weighing.Weigh(Norm.SicknessDuringEmployment, facts.DuringEmployment);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<SicknessOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(new SicknessOutcome(SicknessResult.NotApplicable, ReintegrationBy: null));
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<SicknessOutcome>(facts.Unknown)
            : weighing.Decide(
                new SicknessOutcome(SicknessResult.NoRiskPolicyApplies, ReintegrationBody.FormalEmployer),
                Norm.SicknessDuringEmployment
            );
    }

    /// <summary>
    /// Decides whether the college may end or withdraw provisions: during the employment, once a new advice of UWV says
    /// that the person no longer belongs to the target group.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about employment and advice.</param>
    /// <returns>
    /// May end, discretionary, with the caveat that the new decision on the indication comes first (article 10 lid 2); may
    /// not end, bound; facts missing while an unknown answer could still decide. Source: Nuenen 2019 article 8 lid 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<EndOfProvisionsOutcome> End(Policy policy, EndOfProvisionsFacts facts)
    {
        var weighing = new Weighing(policy, EndRule);
        bool? isNegative = facts.NewAdvice is { } advice ? advice is NewAdvice.DoesNotBelong : null;
        weighing.Weigh(Norm.ProvisionsEnded, facts.DuringEmployment & isNegative);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<EndOfProvisionsOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(EndOfProvisionsOutcome.MayNotEnd);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<EndOfProvisionsOutcome>(facts.Unknown)
            : weighing.Decide(
                EndOfProvisionsOutcome.MayEnd,
                Norm.ProvisionsEnded,
                Force.Discretionary,
                Caveats.NewDecisionFirst
            );
    }

    private static ResponsibleBody? Responsible(Benefit? benefit) =>
        benefit switch
        {
            Benefit.Wajong => ResponsibleBody.Uwv,
            Benefit.Uwv => ResponsibleBody.MunicipalityOrUwv,
            Benefit.Participatiewet or Benefit.Other or Benefit.None => ResponsibleBody.Municipality,
            _ => null,
        };
}
