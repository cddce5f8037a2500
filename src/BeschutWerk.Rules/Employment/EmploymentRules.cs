namespace BeschutWerk.Rules;

/// <summary>
/// The employment in sheltered work: the kind of contract, its hours and the employer. Source: Nuenen 2019 article 6 and
/// article 7 lid 1 onder d; Maastricht 2024, page 2 paragraph 2.
/// </summary>
public static class EmploymentRules
{
    internal static readonly Rule ContractRule = new(
        "employment.contract",
        facts: EmploymentContractFacts.Rows.Descriptions,
        outcomes: Words.All<EmploymentContractResult>(),
        values: ["lastDay"],
        norms: [Norm.TemporaryContract, Norm.PermanentContract]
    );

    internal static readonly Rule HoursRule = new(
        "employment.hours",
        facts: EmploymentHoursFacts.Rows.Descriptions,
        outcomes: Words.All<PermissionOutcome>(),
        values: [],
        norms: [Norm.FullTime, Norm.ReducedHours]
    );

    internal static readonly Rule EmployerRule = new(
        "employment.employer",
        facts: EmployerFacts.Rows.Descriptions,
        outcomes: Words.All<EmployerOutcome>(),
        values: [],
        norms: [Norm.DevelopmentCompanyEmployer, Norm.SuitableWorkplace]
    );

    /// <summary>
    /// Decides which contract sheltered work comes with: in principle a temporary one in the first years of the
    /// employment, and afterwards one for an indefinite period, unless interim investigation has shown that the person
    /// no longer belongs to the target group.
    /// </summary>
    /// <remarks>
    /// An investigation that is unknown, pending or absent has shown nothing: the contract is permanent. During the
    /// first years it does not matter here; whether a new advice is asked then is a question of article 10.
    /// </remarks>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days, and what investigation has shown.</param>
    /// <returns>
    /// Temporary, in principle; permanent or no offer, bound; each with the last day of the first years. Not regulated
    /// where the policy has no first years, or says nothing of what comes after them. Source: Nuenen 2019 article 6 lid
    /// 1 and 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<EmploymentContractOutcome> Contract(Policy policy, EmploymentContractFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, ContractRule);
        if (!policy.Regulates(Norm.TemporaryContract))
        {
            return weighing.NotRegulated<EmploymentContractOutcome>();
        }

        var lastDay = policy.TermOf(Norm.TemporaryContract).LastDayFrom(facts.FirstContractOn);
        if (facts.On <= lastDay)
        {
            weighing.Weigh(Norm.TemporaryContract, met: true);
            weighing.Weigh(Norm.PermanentContract, FindingResult.NotApplicable);
            return weighing.Decide(
                new EmploymentContractOutcome(EmploymentContractResult.Temporary, lastDay),
                Norm.TemporaryContract
            );
        }

        if (!policy.Regulates(Norm.PermanentContract))
        {
            return weighing.NotRegulated<EmploymentContractOutcome>();
        }

        var isShown = facts.NoLongerInTargetGroup is true; // only what investigation has shown counts
        weighing.Weigh(Norm.TemporaryContract, FindingResult.NotApplicable);
        weighing.Weigh(Norm.PermanentContract, met: !isShown);
        return isShown
            ? weighing.Refuse(new EmploymentContractOutcome(EmploymentContractResult.NoOffer, lastDay))
            : weighing.Decide(
                new EmploymentContractOutcome(EmploymentContractResult.Permanent, lastDay),
                Norm.PermanentContract
            );
    }

    /// <summary>
    /// Decides whether employment of some hours a week may be offered: full time, or fewer hours on a ground; never
    /// more than full time.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The hours, and what is known about a ground for fewer.</param>
    /// <returns>
    /// Permitted, discretionary, full time by article 6 lid 3 and fewer hours by lid 4; refused, bound; facts missing
    /// while an unknown ground could still decide; not regulated where the policy says nothing of fewer hours, or for
    /// other hours nothing of full time. Source: Nuenen 2019 article 6 lid 3 and 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PermissionOutcome> Hours(Policy policy, EmploymentHoursFacts facts)
    {
        Guard.Initialized(facts.FullTimeHours != default, nameof(facts));
        var weighing = new Weighing(policy, HoursRule);
        var isReduced = facts.Hours < facts.FullTimeHours;
        var norm = isReduced ? Norm.ReducedHours : Norm.FullTime;
        if (!policy.Regulates(norm))
        {
            return weighing.NotRegulated<PermissionOutcome>();
        }

        weighing.Weigh(Norm.FullTime, facts.Hours == facts.FullTimeHours, unless: isReduced);
        weighing.Weigh(Norm.ReducedHours, HasGround(policy.Provisions[norm]!, facts), unless: !isReduced);

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(PermissionOutcome.Refused);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<PermissionOutcome>(facts.Unknown)
            : weighing.Decide(PermissionOutcome.Permitted, norm);
    }

    /// <summary>
    /// Decides who employs the person: the human development company where sheltered work fits and the policy names it;
    /// otherwise any formal employer, where the policy leaves the employer free.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">Whether sheltered work fits.</param>
    /// <returns>
    /// The development company or any formal employer, bound; not regulated where the policy says nothing of it; facts
    /// missing while it is unknown whether sheltered work fits and that could decide. Source: Maastricht 2024, page 2
    /// paragraph 2; Nuenen 2019 article 7 lid 1 onder d.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<EmployerOutcome> Employer(Policy policy, EmployerFacts facts)
    {
        var weighing = new Weighing(policy, EmployerRule);
        var isAtDevelopmentCompany = policy.Asks(
            Norm.DevelopmentCompanyEmployer,
            facts.ShelteredWorkFits,
            otherwise: Answer.No
        );
        if (isAtDevelopmentCompany.IsNo && !policy.Regulates(Norm.SuitableWorkplace))
        {
            return weighing.NotRegulated<EmployerOutcome>();
        }

        weighing.Weigh(Norm.DevelopmentCompanyEmployer, isAtDevelopmentCompany);
        weighing.Weigh(Norm.SuitableWorkplace, !isAtDevelopmentCompany, unless: isAtDevelopmentCompany.IsYes);

        if (isAtDevelopmentCompany.IsUnknown)
        {
            return weighing.FactsMissing<EmployerOutcome>(facts.Unknown);
        }

        return isAtDevelopmentCompany.IsYes
            ? weighing.Decide(EmployerOutcome.DevelopmentCompany, Norm.DevelopmentCompanyEmployer)
            : weighing.Decide(EmployerOutcome.AnyFormalEmployer, Norm.SuitableWorkplace);
    }

    /// <summary>One ground is enough.</summary>
    private static Answer HasGround(Provision reducedHours, in EmploymentHoursFacts facts) =>
        reducedHours.AsksOneOf(
            Condition.MedicalRestriction,
            facts.MedicalRestriction,
            Condition.OtherInability,
            !facts.OtherInability.Is(OtherInability.None)
        );
}
