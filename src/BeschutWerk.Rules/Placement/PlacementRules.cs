namespace BeschutWerk.Rules;

/// <summary>
/// The placement trajectory: its start, extension and renewal, and what goes with it. Source: Nuenen 2019 article 5.
/// </summary>
public static partial class PlacementRules
{
    internal static readonly Rule StartRule = new(
        "placement.start",
        facts: PlacementStartFacts.Rows.Descriptions,
        outcomes: Words.All<PlacementStartResult>(),
        values: ["firstDay", "lastDay"],
        norms: [Norm.TrajectoryStart, Norm.DirectEmployment]
    );

    internal static readonly Rule ExtendRule = new(
        "placement.extend",
        facts: PlacementExtensionFacts.Rows.Descriptions,
        outcomes: Words.All<PermissionOutcome>(),
        values: ["lastDay"],
        norms: [Norm.TrajectoryExtension],
        grounds: [Norm.TrajectoryStart]
    );

    internal static readonly Rule RenewRule = new(
        "placement.renew",
        facts: PlacementRenewalFacts.Rows.Descriptions,
        outcomes: Words.All<PermissionOutcome>(),
        values: ["firstDay", "lastDay"],
        norms: [Norm.NewTrajectory],
        grounds: [Norm.TrajectoryExtension]
    );

    /// <summary>
    /// Decides whether a placement trajectory may be started: for a person who holds the indication and reports, unless
    /// employment starts at once, for which a person who holds the indication need not have reported.
    /// </summary>
    /// <remarks>
    /// Reading: direct employment departs from paragraph 1, and so from reporting and the trajectory. It does not
    /// depart from article 2: sheltered work stays for a person who holds the indication.
    /// </remarks>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the start.</param>
    /// <returns>
    /// May start, discretionary, with its first and last day; skipped, discretionary; refused, bound; facts missing
    /// while an unknown answer could still decide; not regulated where the policy has no trajectory. Source: Nuenen
    /// 2019 article 5 lid 1 and 7.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PlacementStartOutcome> Start(Policy policy, PlacementStartFacts facts)
    {
        Guard.Initialized(facts.StartOn != default, nameof(facts));
        var weighing = new Weighing(policy, StartRule);
        if (policy.Provisions[Norm.TrajectoryStart] is not { } start)
        {
            return weighing.NotRegulated<PlacementStartOutcome>();
        }

        var held = start.Asks(Condition.IndicationHeld, facts.IndicationHeld);
        var reported = start.Asks(Condition.Reported, facts.Reported);
        var direct = policy.Asks(Norm.DirectEmployment, facts.DirectEmployment, otherwise: Answer.No);
        var mayStart = held & reported & !direct; // lid 1
        var isSkipped = held & direct; // lid 7, in departure from lid 1
        var isRefused = mayStart.IsNo && isSkipped.IsNo;

        weighing.Weigh(
            Norm.TrajectoryStart,
            isRefused ? FindingResult.Unmet
                : isSkipped.IsYes ? FindingResult.NotApplicable
                : held.IsYes ? reported.Finding
                : FindingResult.Unknown
        );
        weighing.Weigh(Norm.DirectEmployment, direct);

        if (isRefused)
        {
            return weighing.Refuse(new PlacementStartOutcome(PlacementStartResult.Refused));
        }

        if (isSkipped.IsYes)
        {
            return weighing.Decide(new PlacementStartOutcome(PlacementStartResult.Skipped), Norm.DirectEmployment);
        }

        return mayStart.IsYes
            ? weighing.Decide(
                new PlacementStartOutcome(
                    PlacementStartResult.MayStart,
                    new PlacementTrajectory(facts.StartOn, policy.TermOf(Norm.TrajectoryStart).Amount)
                ),
                Norm.TrajectoryStart
            )
            : weighing.FactsMissing<PlacementStartOutcome>(Relevant(facts, direct).Unknown);
    }

    /// <summary>
    /// Decides whether a placement trajectory may be extended: in an exceptional situation, by no more months than the
    /// policy gives to all its extensions together. An interruption does not stop the term: it is a ground to extend.
    /// </summary>
    /// <remarks>
    /// The situations that the note lists are examples; another one needs its stated reason. Readings, each with its
    /// caveat: an extension may be decided after the last day of the trajectory, and a new trajectory may be extended.
    /// </remarks>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The trajectory as it stands, and the extension.</param>
    /// <returns>
    /// Permitted, discretionary, with the new last day; refused, bound; facts missing while the situation is unknown
    /// and could still decide; not regulated where the policy has no extension, or gives a trajectory no length and the
    /// facts do not either. Source: Nuenen 2019 article 5 lid 2 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PlacementExtensionOutcome> Extend(Policy policy, PlacementExtensionFacts facts)
    {
        Guard.Initialized(facts.StartOn != default, nameof(facts));
        var weighing = new Weighing(policy, ExtendRule);
        if (policy.Provisions[Norm.TrajectoryExtension] is not { } extension || !HasLength(policy, facts))
        {
            return weighing.NotRegulated<PlacementExtensionOutcome>();
        }

        weighing.Weigh(
            Norm.TrajectoryExtension,
            FitsExtensions(policy, facts) & extension.Asks(Condition.Ground, IsExceptional(facts))
        );

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(new PlacementExtensionOutcome(PermissionOutcome.Refused));
        }

        var trajectory = new PlacementTrajectory(facts.StartOn, MonthsOf(policy, facts)).ExtendedBy(
            facts.PreviousExtensionMonths
        );
        var caveats = ExtensionCaveats(trajectory, facts);
        return weighing.AnyUnknown
            ? weighing.FactsMissing<PlacementExtensionOutcome>(Relevant(policy, facts).Unknown, caveats)
            : weighing.Decide(
                new PlacementExtensionOutcome(PermissionOutcome.Permitted, trajectory.ExtendedBy(facts.Months)),
                Norm.TrajectoryExtension,
                caveats
            );
    }

    /// <summary>
    /// Decides whether a new placement trajectory may be started instead of an extension: where the wage value in the
    /// former one is lower than the policy's threshold, at a new workplace with a real prospect of a higher one.
    /// </summary>
    /// <remarks>
    /// Both are open: the college chooses. Once the extension is used up the new trajectory is closed. After a shorter
    /// extension the text does not settle it: reading, permitted with a caveat.
    /// </remarks>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the former trajectory and the new one.</param>
    /// <returns>
    /// Permitted, discretionary, with the first and last day of the new trajectory; refused, bound, also where it has
    /// more months than the policy gives it; facts missing while an unknown answer could still decide; not regulated
    /// where the policy has no new trajectory. A caveat where a wage value that is no whole per cent would, rounded,
    /// fall on the other side of the threshold. Source: Nuenen 2019 article 5 lid 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PlacementRenewalOutcome> Renew(Policy policy, PlacementRenewalFacts facts)
    {
        Guard.Initialized(facts.StartOn != default, nameof(facts));
        var weighing = new Weighing(policy, RenewRule);
        if (policy.Provisions[Norm.NewTrajectory] is not { } renewal)
        {
            return weighing.NotRegulated<PlacementRenewalOutcome>();
        }

        var isOpen = facts.Months <= policy.TermOf(Norm.NewTrajectory).Amount && !IsExtensionUsedUp(policy, facts);
        var isLow = facts.WageValue.IsBelow(renewal.Percentage.GetValueOrDefault());
        var prospect =
            isOpen
            & renewal.Asks(Condition.HigherWageValueExpected, facts.HigherWageValueExpected)
            & renewal.Asks(Condition.NewWorkplace, facts.NewWorkplace);
        weighing.Weigh(Norm.NewTrajectory, renewal.Asks(Condition.WageValue, isLow) & prospect);
        var notWhole = prospect.IsNo ? Caveats.None : CaveatOf(renewal, facts); // then the wage value decides nothing

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(new PlacementRenewalOutcome(PermissionOutcome.Refused), notWhole);
        }

        var caveats = notWhole | (facts.PreviousExtensionMonths > 0 ? Caveats.RenewalAfterExtension : Caveats.None);
        return weighing.AnyUnknown
            ? weighing.FactsMissing<PlacementRenewalOutcome>(facts.Unknown, caveats)
            : weighing.Decide(
                new PlacementRenewalOutcome(
                    PermissionOutcome.Permitted,
                    new PlacementTrajectory(facts.StartOn, facts.Months)
                ),
                Norm.NewTrajectory,
                caveats
            );
    }

    /// <summary>Reporting is a matter of the trajectory: it cannot change anything where that is skipped.</summary>
    private static PlacementStartFacts Relevant(in PlacementStartFacts facts, Answer direct) =>
        direct.IsNo ? facts with { DirectEmployment = false }
        : direct.IsYes ? facts with { Reported = true }
        : facts;

    private static bool HasLength(Policy policy, in PlacementExtensionFacts facts) =>
        facts.TrajectoryMonths is not null || policy.Regulates(Norm.TrajectoryStart);

    private static Answer FitsExtensions(Policy policy, in PlacementExtensionFacts facts) =>
        (long)facts.PreviousExtensionMonths + facts.Months is var together
        && together <= policy.TermOf(Norm.TrajectoryExtension).Amount
        && together + MonthsOf(policy, facts) <= PlacementTrajectory.MostMonths
            ? FitsTrajectory(policy, facts)
            : Answer.No;

    /// <summary>Whether it is the trajectory of lid 1 or that of lid 3 matters only where its months fit but one of them.</summary>
    private static PlacementExtensionFacts Relevant(Policy policy, in PlacementExtensionFacts facts) =>
        FitsTrajectory(policy, facts).IsUnknown ? facts : facts with { Renewed = false };

    /// <summary>The months of the trajectory without extensions, which the facts give or the policy.</summary>
    private static int MonthsOf(Policy policy, in PlacementExtensionFacts facts) =>
        facts.TrajectoryMonths ?? policy.TermOf(Norm.TrajectoryStart).Amount;

    /// <summary>A trajectory may be shorter than the policy's length, none may be longer: a new one by its own length.</summary>
    private static Answer FitsTrajectory(Policy policy, in PlacementExtensionFacts facts)
    {
        var fits = !(facts.TrajectoryMonths > policy.Provisions[Norm.TrajectoryStart]?.Term?.Amount);
        var fitsNew = policy.Provisions[Norm.NewTrajectory]?.Term is { } term
            ? !(facts.TrajectoryMonths > term.Amount)
            : fits;
        return fits == fitsNew ? fits
            : facts.Renewed is not { } renewed ? Answer.Unknown
            : renewed ? fitsNew
            : fits;
    }

    /// <summary>The situations of the note are examples: another one needs its reason.</summary>
    private static Answer IsExceptional(in PlacementExtensionFacts facts) =>
        facts.Ground is ExtensionGround.Other
            ? !string.IsNullOrWhiteSpace(facts.Reason)
            : !facts.Ground.Is(ExtensionGround.None);

    private static Caveats ExtensionCaveats(PlacementTrajectory trajectory, in PlacementExtensionFacts facts) =>
        (facts.DecidedOn > trajectory.LastDay ? Caveats.DecidedAfterEnd : Caveats.None)
        | (facts.Renewed is true ? Caveats.RenewedTrajectory : Caveats.None);

    private static bool IsExtensionUsedUp(Policy policy, in PlacementRenewalFacts facts) =>
        policy.Regulates(Norm.TrajectoryExtension)
        && facts.PreviousExtensionMonths >= policy.TermOf(Norm.TrajectoryExtension).Amount;

    private static Caveats CaveatOf(Provision renewal, in PlacementRenewalFacts facts) =>
        renewal.Percentage is { } threshold && facts.WageValue is { } wageValue
            ? wageValue.CaveatAt(threshold)
            : Caveats.None;
}
