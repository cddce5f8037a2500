namespace BeschutWerk.Rules;

/// <content>What goes with the trajectory: article 5 lid 4 to 6.</content>
public static partial class PlacementRules
{
    internal static readonly Rule FacilityRule = new(
        "placement.facility",
        facts: PlacementFacilityFacts.Rows.Descriptions,
        outcomes: Words.All<PermissionOutcome>(),
        values: [],
        norms: [Norm.TrajectoryFacilities]
    );

    internal static readonly Rule IncomeRule = new(
        "placement.income",
        facts: PlacementIncomeFacts.Rows.Descriptions,
        outcomes: Words.All<PlacementIncomeResult>(),
        values: ["paidBy"],
        norms: [Norm.BenefitRetained]
    );

    internal static readonly Rule WageValueRule = new(
        "placement.wageValue",
        facts: PlacementWageValueFacts.Rows.Descriptions,
        outcomes: Words.All<PermissionOutcome>(),
        values: [],
        norms: [Norm.WageValueDetermination]
    );

    /// <summary>
    /// Decides whether a facility may be part of a placement trajectory: only within the term of the trajectory. Which
    /// facilities there are, the re-integration rules of the municipality say.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days of the trajectory and of the facility.</param>
    /// <returns>
    /// Permitted, discretionary; refused, bound, where the facility begins before the trajectory or outlasts it; not
    /// regulated where the policy says nothing of facilities. Source: Nuenen 2019 article 5 lid 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PermissionOutcome> Facility(Policy policy, PlacementFacilityFacts facts)
    {
        Guard.Initialized(facts.TrajectoryFirstDay != default, nameof(facts));
        var weighing = new Weighing(policy, FacilityRule);
        if (policy.Provisions[Norm.TrajectoryFacilities] is not { } facilities)
        {
            return weighing.NotRegulated<PermissionOutcome>();
        }

        weighing.Weigh(
            Norm.TrajectoryFacilities,
            facilities.Asks(Condition.TrajectoryFirstDay, facts.FacilityFirstDay >= facts.TrajectoryFirstDay)
                & facilities.Asks(Condition.TrajectoryLastDay, facts.FacilityLastDay <= facts.TrajectoryLastDay)
        );

        return weighing.AnyUnmet
            ? weighing.Refuse(PermissionOutcome.Refused)
            : weighing.Decide(PermissionOutcome.Permitted, Norm.TrajectoryFacilities);
    }

    /// <summary>
    /// Decides what becomes of a person's benefit during the trajectory: it is retained, and whoever paid it goes on
    /// paying. A person without a benefit gets no provision for income.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The benefit.</param>
    /// <returns>
    /// The benefit is retained, UWV goes on paying, or no provision for income, bound, with who pays; facts missing
    /// while the benefit is unknown; not regulated where the policy says nothing of the benefit. Source: Nuenen 2019
    /// article 5 lid 5, and its note for UWV and for a person without a benefit.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<PlacementIncomeOutcome> Income(Policy policy, PlacementIncomeFacts facts)
    {
        var weighing = new Weighing(policy, IncomeRule);
        if (!policy.Regulates(Norm.BenefitRetained))
        {
            return weighing.NotRegulated<PlacementIncomeOutcome>();
        }

        weighing.Weigh(
            Norm.BenefitRetained,
            facts.Benefit switch
            {
                null => FindingResult.Unknown,
                Benefit.None => FindingResult.NotApplicable, // retention of benefit, if there is any
                _ => FindingResult.Met,
            }
        );

        if (facts.Benefit is not { } benefit)
        {
            return weighing.FactsMissing<PlacementIncomeOutcome>(facts.Unknown);
        }

        var income = IncomeWith(benefit);
        return weighing.Decide(
            income,
            Norm.BenefitRetained,
            citesNote: income.Result is not PlacementIncomeResult.BenefitRetained
        );
    }

    /// <summary>
    /// Decides whether the wage value may be determined during a trajectory: only at a workplace with a prospect of
    /// employment after it. Outside a trajectory this is not regulated here.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the workplace.</param>
    /// <returns>
    /// Permitted, discretionary, by article 5 lid 6; refused, bound, by the note to it; not regulated outside a
    /// trajectory, or where the policy says nothing of it; facts missing while an unknown answer could still decide.
    /// Source: Nuenen 2019 article 5 lid 6 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<PermissionOutcome> WageValue(Policy policy, PlacementWageValueFacts facts)
    {
        var weighing = new Weighing(policy, WageValueRule);
        if (policy.Provisions[Norm.WageValueDetermination] is not { } determination)
        {
            return weighing.NotRegulated<PermissionOutcome>();
        }

        var isDuring = determination.Asks(Condition.DuringTrajectory, facts.DuringTrajectory);
        if (isDuring.IsNo)
        {
            return weighing.NotRegulated<PermissionOutcome>();
        }

        var hasProspect = determination.Asks(Condition.ProspectOfEmployment, facts.ProspectOfEmployment);
        weighing.Weigh(Norm.WageValueDetermination, isDuring.IsUnknown ? FindingResult.Unknown : hasProspect.Finding);

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<PermissionOutcome>(facts.Unknown);
        }

        return hasProspect.IsYes
            ? weighing.Decide(PermissionOutcome.Permitted, Norm.WageValueDetermination)
            : weighing.RefuseOn(PermissionOutcome.Refused, Norm.WageValueDetermination, citesNote: true);
    }

    private static PlacementIncomeOutcome IncomeWith(Benefit benefit) =>
        benefit switch
        {
            Benefit.Participatiewet => new(PlacementIncomeResult.BenefitRetained, BenefitPayer.Municipality),
            Benefit.Uwv or Benefit.Wajong => new(PlacementIncomeResult.UwvContinues, BenefitPayer.Uwv),
            Benefit.Other => new(PlacementIncomeResult.BenefitRetained, BenefitPayer.OtherPayer),
            _ => new(PlacementIncomeResult.NoIncomeProvision, BenefitPayer.Nobody),
        };
}
