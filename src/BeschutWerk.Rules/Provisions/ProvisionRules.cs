namespace BeschutWerk.Rules;

/// <summary>
/// Provisions: adaptation of the workplace, sickness and ending provisions during employment, and which provisions a
/// policy lists. Source: Nuenen 2019 article 8; Participatiewet article 10b lid 7.
/// </summary>
public static class ProvisionRules
{
    internal static readonly Rule WorkplaceAdaptationRule = new(
        "provisions.workplaceAdaptation",
        facts: WorkplaceAdaptationFacts.Rows.Descriptions,
        outcomes: Words.All<WorkplaceAdaptationResult>(),
        values: ["responsible"],
        norms: [Norm.WorkplaceAdaptation]
    );

    internal static readonly Rule SicknessRule = new(
        "provisions.sickness",
        facts: SicknessFacts.Rows.Descriptions,
        outcomes: Words.All<SicknessResult>(),
        values: ["reintegrationBy"],
        norms: [Norm.SicknessDuringEmployment]
    );

    internal static readonly Rule EndRule = new(
        "provisions.end",
        facts: EndOfProvisionsFacts.Rows.Descriptions,
        outcomes: Words.All<EndOfProvisionsOutcome>(),
        values: [],
        norms: [Norm.ProvisionsEnded]
    );

    internal static readonly Rule ListedRule = new(
        "provisions.listed",
        facts: ListedProvisionsFacts.Rows.Descriptions,
        outcomes: Words.All<ListedProvisionsResult>(),
        values: ["items"],
        norms: [Norm.PreEmploymentProvisions, Norm.SupportingProvisions]
    );

    /// <summary>
    /// Decides whether the workplace may be adapted: for a person with a limitation, where a physician or labour expert
    /// finds it necessary to function at the workplace or in the company, as far as the policy asks that.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person and the adaptation.</param>
    /// <returns>
    /// Permitted, discretionary, with the responsible body where the benefit is known; refused, bound; facts missing
    /// while an unknown answer could still decide; not regulated where the policy says nothing of adaptations. Source:
    /// Nuenen 2019 article 8 lid 2 and its note.
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
        if (policy.Provisions[Norm.WorkplaceAdaptation] is not { } adaptation)
        {
            return weighing.NotRegulated<WorkplaceAdaptationOutcome>();
        }

        weighing.Weigh(
            Norm.WorkplaceAdaptation,
            adaptation.Asks(Condition.LimitationPresent, facts.LimitationPresent)
                & adaptation.Asks(Condition.ExpertFindsNecessary, facts.ExpertFindsNecessary)
        );

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
                Norm.WorkplaceAdaptation
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
    /// unknown; not regulated where the policy says nothing of sickness. Source: Nuenen 2019
    /// article 8 lid 3 and its note.
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
        if (!policy.Regulates(Norm.SicknessDuringEmployment))
        {
            return weighing.NotRegulated<SicknessOutcome>();
        }

        weighing.Weigh(Norm.SicknessDuringEmployment, facts.DuringEmployment);

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
    /// May end, discretionary, where it rests on a new advice with the caveat that the new decision on the indication
    /// comes first (article 10 lid 2); may not end, bound; facts missing while an unknown answer could still decide;
    /// not regulated where the policy has no such power. Source: Nuenen 2019 article 8 lid 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<EndOfProvisionsOutcome> End(Policy policy, EndOfProvisionsFacts facts)
    {
        var weighing = new Weighing(policy, EndRule);
        if (policy.Provisions[Norm.ProvisionsEnded] is not { } end)
        {
            return weighing.NotRegulated<EndOfProvisionsOutcome>();
        }

        weighing.Weigh(
            Norm.ProvisionsEnded,
            end.Asks(Condition.DuringEmployment, facts.DuringEmployment)
                & end.Asks(Condition.NewAdvice, facts.NewAdvice.Is(NewAdvice.DoesNotBelong))
        );

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(EndOfProvisionsOutcome.MayNotEnd);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<EndOfProvisionsOutcome>(facts.Unknown)
            : weighing.Decide(EndOfProvisionsOutcome.MayEnd, Norm.ProvisionsEnded, CaveatsOf(end));
    }

    /// <summary>
    /// Tells which provisions a policy lists: those until the work starts, or those that make the work possible. The law
    /// wants both in an ordinance since 2017; policy rules may say nothing of them.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The period.</param>
    /// <returns>
    /// Listed, bound, with the provisions; not regulated where the policy lists none for this period; facts missing while
    /// the period is unknown. Source: Participatiewet article 10b lid 7.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<ListedProvisionsOutcome> Listed(Policy policy, ListedProvisionsFacts facts)
    {
        var weighing = new Weighing(policy, ListedRule);
        weighing.Weigh(Norm.PreEmploymentProvisions, IsFor(ProvisionPeriod.BeforeEmployment, facts));
        weighing.Weigh(Norm.SupportingProvisions, IsFor(ProvisionPeriod.Employment, facts));
        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<ListedProvisionsOutcome>();
        }

        return facts.Period is null
            ? weighing.FactsMissing<ListedProvisionsOutcome>(facts.Unknown, neededAllTheSame: facts.Unknown)
            : weighing.Decide(
                new ListedProvisionsOutcome(policy.Provisions[ListOf(facts.Period)]!.Items),
                ListOf(facts.Period)
            );
    }

    /// <summary>A list of another period does not apply, rather than being unmet.</summary>
    private static FindingResult IsFor(ProvisionPeriod period, ListedProvisionsFacts facts) =>
        facts.Period is not { } known ? FindingResult.Unknown
        : known == period ? FindingResult.Met
        : FindingResult.NotApplicable;

    private static Norm ListOf(ProvisionPeriod? period) =>
        period is ProvisionPeriod.Employment ? Norm.SupportingProvisions : Norm.PreEmploymentProvisions;

    /// <summary>The decision on belonging comes first where the end rests on it.</summary>
    private static Caveats CaveatsOf(Provision end) =>
        end.Asks(Condition.NewAdvice) ? Caveats.NewDecisionFirst : Caveats.None;

    private static ResponsibleBody? Responsible(Benefit? benefit) =>
        benefit switch
        {
            Benefit.Wajong => ResponsibleBody.Uwv,
            Benefit.Uwv => ResponsibleBody.MunicipalityOrUwv,
            Benefit.Participatiewet or Benefit.Other or Benefit.None => ResponsibleBody.Municipality,
            _ => null,
        };
}
