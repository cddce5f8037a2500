using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>Wage cost subsidy (loonkostensubsidie): who gets it, what is recorded, when to determine again. Source: Nuenen 2019 article 7.</summary>
public static partial class SubsidyRules
{
    internal static readonly Rule DecideRule = new(
        "subsidy.decide",
        facts:
        [
            Unknown("trajectory", Norm.TrajectoryCompleted, Forms.OneOf<TrajectoryStatus>()),
            Unknown("previousExtensionMonths", Norm.ExtensionForLowWageValue, Forms.Months),
            Unknown("targetGroupConfirmed", Norm.TargetGroupConfirmed, Forms.YesNo),
            Unknown("wageValue", Norm.MinimumWageValue, Forms.Percentage),
            Unknown("employerWilling", Norm.EmployerWilling, Forms.YesNo),
            NoneWhenAbsent("departureReason", Forms.Text),
            Unknown("workplace", Norm.SuitableWorkplace, Forms.OneOf<Workplace>()),
            Unknown("independentOfBenefit", Norm.IndependentOfBenefit, Forms.YesNo),
            Unknown("receivesWajong", Norm.NoWajong, Forms.YesNo),
        ],
        outcomes: Words.All<SubsidyResult>(),
        values: ["subsidisedPercent", "responsible"],
        norms:
        [
            Norm.TrajectoryCompleted,
            Norm.TargetGroupConfirmed,
            Norm.MinimumWageValue,
            Norm.EmployerWilling,
            Norm.SubsidyCap,
            Norm.ExtensionForLowWageValue,
            Norm.SuitableWorkplace,
            Norm.IndependentOfBenefit,
            Norm.NoWajong,
        ],
        grounds: [Norm.WageCostSubsidy, Norm.TrajectoryExtension, Norm.StatutorySubsidyCap]
    );

    internal static readonly Rule AwardRule = new(
        "subsidy.award",
        facts:
        [
            Unknown("conditionsRecorded", Norm.AwardContents, Forms.YesNo),
            Unknown("hoursRecorded", Norm.AwardContents, Forms.YesNo),
            Unknown("subsidyRecorded", Norm.AwardContents, Forms.YesNo),
            Unknown("personalSupportRecorded", Norm.AwardContents, Forms.YesNo),
        ],
        outcomes: Words.All<SubsidyAwardOutcome>(),
        values: [],
        norms: [Norm.AwardContents]
    );

    internal static readonly Rule NextDeterminationRule = new(
        "subsidy.nextDetermination",
        facts:
        [
            Required("on", Forms.Date),
            Required("lastDeterminedOn", Forms.Date),
            Unknown("everyMonths", Norm.AssessmentFrequency, Forms.Months),
        ],
        outcomes: Words.All<NextDeterminationResult>(),
        values: ["nextOn"],
        norms: [Norm.AssessmentFrequency]
    );

    /// <summary>
    /// Decides on wage cost subsidy: granted when the six conditions of the article are met. Below the floor of the wage
    /// value the college may depart for a willing employer or another stated reason; where the employer is unwilling
    /// because of the wage value, the trajectory is lengthened.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person, the trajectory and the employment.</param>
    /// <returns>
    /// <para>Grant, bound, with the subsidised share; below the floor discretionary, on the note to onder c.</para>
    /// <para>
    /// Extend trajectory, bound, on the note to onder c: for a wage value below the floor with an unwilling employer and
    /// no other stated reason, where the trajectory can still be lengthened under article 5 lid 2. It asks only that b and
    /// f are not in the way; a, d and e are left aside, since there is no employment yet. Where the months of that article
    /// are used up the subsidy is refused, and a new advice may be asked (article 10 lid 1).
    /// </para>
    /// <para>No subsidy due, bound, on the cap: every condition is met and the wage value leaves nothing to subsidise.</para>
    /// <para>
    /// The share is at most the cap of the policy, and never more than that of national law (Participatiewet article 10d lid
    /// 4), which is weighed in its place where the policy has none or a higher one.
    /// </para>
    /// <para>
    /// Refuse, bound, on the first condition that stands in the way. A wage value below the floor does so only once no
    /// departure is open, for until then the college has a choice. A person with a Wajong benefit is refused whatever the
    /// wage value, and UWV is the responsible body.
    /// </para>
    /// <para>Facts missing while an unknown fact could still change outcome or force.</para>
    /// <para>Source: Nuenen 2019 article 7 lid 1 and its note.</para>
    /// </returns>
    /// <remarks>
    /// <para>
    /// Two tensions in the sources; the library follows the text of the policy. Onder f refuses a person with a Wajong
    /// benefit, although the law lets such a person belong to the target group of sheltered work, and the note to onder
    /// e says itself that this group is wider than the persons under the Participatiewet: the college then still finds
    /// the employment, but UWV provides for job coach and wage dispensation.
    /// </para>
    /// <para>
    /// Onder e wants an employment that makes independent of benefit, while article 6 lid 4 allows fewer hours, which can
    /// leave a benefit in place. The article makes no exception for that case, so onder e is then unmet; a departure is
    /// possible only under the hardship clause of article 12.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<SubsidyOutcome> Decide(Policy policy, SubsidyFacts facts)
    {
        var weighing = new Weighing(policy, DecideRule);
        if (!policy.Regulates(Norm.WageCostSubsidy))
        {
            return weighing.NotRegulated<SubsidyOutcome>();
        }

        var conditions = new SubsidyConditions(policy, facts);
        WeighConditions(ref weighing, in facts, in conditions);
        var caveats = NotWholeCaveat(policy, facts);

        if (conditions.IsRefused)
        {
            return weighing.Decide(
                WithoutShare(SubsidyResult.Refuse, policy, facts),
                conditions.FirstInTheWay(),
                caveats: caveats
            );
        }

        var neededAllTheSame = NeededAllTheSame(policy, conditions) & facts.Unknown;
        if (weighing.AnyUnknown || neededAllTheSame != 0)
        {
            return weighing.FactsMissing<SubsidyOutcome>(Relevant(policy, facts.Unknown), caveats, neededAllTheSame);
        }

        return conditions.CouldExtend
            ? weighing.Grant(
                WithoutShare(SubsidyResult.ExtendTrajectory, policy, facts),
                Norm.ExtensionForLowWageValue,
                caveats
            )
            : Granted(weighing, policy, facts, conditions).With(caveats);
    }

    /// <summary>
    /// Judges whether an award records what it must: conditions and extent of the employment, the subsidy and the
    /// personal support. An award without one of them cannot be made.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What the award records.</param>
    /// <returns>
    /// Complete or incomplete, bound; facts missing while something unknown could still decide. Source: Nuenen 2019
    /// article 7 lid 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<SubsidyAwardOutcome> Award(Policy policy, SubsidyAwardFacts facts)
    {
        var weighing = new Weighing(policy, AwardRule);
        if (!policy.AsksAsUsual(Norm.AwardContents))
        {
            facts = AsAsked(policy, facts);
        }

        weighing.Weigh(
            Norm.AwardContents,
            facts.ConditionsRecorded & facts.HoursRecorded & facts.SubsidyRecorded & facts.PersonalSupportRecorded
        );

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<SubsidyAwardOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(SubsidyAwardOutcome.Incomplete);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<SubsidyAwardOutcome>(facts.Unknown)
            : weighing.Decide(SubsidyAwardOutcome.Complete, Norm.AwardContents);
    }

    /// <summary>
    /// Judges whether the wage value is to be determined again: once the interval that the wage value report gives has
    /// passed since the last determination. The day of that determination is not counted.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The day of judging, the last determination and the interval of the report.</param>
    /// <returns>
    /// Due, from the day on which the interval ends, that day included, or not due, both bound, with that day; facts
    /// missing while the interval is unknown. Source: Nuenen 2019 article 7 lid 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<NextDeterminationOutcome> NextDetermination(Policy policy, NextDeterminationFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, NextDeterminationRule);
        LocalDate? nextOn = facts.EveryMonths is { } months
            ? Rules.Term.FromMonths(months).LastDayAfter(facts.LastDeterminedOn)
            : null;
        weighing.Weigh(Norm.AssessmentFrequency, nextOn is { } next ? facts.On >= next : null);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<NextDeterminationOutcome>();
        }

        if (nextOn is not { } on)
        {
            return weighing.FactsMissing<NextDeterminationOutcome>(facts.Unknown);
        }

        return weighing.AnyUnmet
            ? weighing.Refuse(new NextDeterminationOutcome(NextDeterminationResult.NotDue, on))
            : weighing.Decide(new NextDeterminationOutcome(NextDeterminationResult.Due, on), Norm.AssessmentFrequency);
    }

    /// <summary>The conditions of article 7 lid 1 in their order, with what the note adds to onder c.</summary>
    private static void WeighConditions(ref Weighing weighing, in SubsidyFacts facts, in SubsidyConditions conditions)
    {
        weighing.Weigh(Norm.TrajectoryCompleted, TrajectoryFinding(facts, conditions));
        weighing.Weigh(Norm.TargetGroupConfirmed, conditions.TargetGroupConfirmed);
        weighing.Weigh(Norm.MinimumWageValue, conditions.ReachesFloor);
        weighing.Weigh(Norm.EmployerWilling, DepartureFinding(conditions));
        weighing.Weigh(Norm.SubsidyCap, CapFinding(facts, conditions));
        weighing.Weigh(Norm.ExtensionForLowWageValue, ExtensionFinding(conditions));
        weighing.Weigh(Norm.SuitableWorkplace, EmploymentFinding(conditions.SuitableWorkplace, conditions));
        weighing.Weigh(Norm.IndependentOfBenefit, EmploymentFinding(conditions.IndependentOfBenefit, conditions));
        weighing.Weigh(Norm.NoWajong, conditions.NoWajong);
    }

    private static Decision<SubsidyOutcome> Granted(
        Weighing weighing,
        Policy policy,
        in SubsidyFacts facts,
        in SubsidyConditions conditions
    )
    {
        var share = SubsidisedShare(policy, facts.WageValue.GetValueOrDefault());
        var responsible = Responsible(policy, facts);
        if (share == Percentage.Zero)
        {
            return weighing.Decide(
                new SubsidyOutcome(SubsidyResult.NoSubsidyDue, share, responsible),
                policy.Regulates(Norm.SubsidyCap) ? Norm.SubsidyCap : Norm.WageCostSubsidy
            );
        }

        var grant = new SubsidyOutcome(SubsidyResult.Grant, share, responsible);
        return conditions.ReachesFloor is true
            ? weighing.Grant(grant, Norm.WageCostSubsidy)
            : weighing.Grant(grant, Norm.EmployerWilling);
    }

    /// <summary>What the policy does not ask counts as recorded.</summary>
    private static SubsidyAwardFacts AsAsked(Policy policy, SubsidyAwardFacts facts) =>
        facts with
        {
            ConditionsRecorded = policy.Asks(Norm.AwardContents, Condition.ConditionsRecorded)
                ? facts.ConditionsRecorded
                : true,
            HoursRecorded = policy.Asks(Norm.AwardContents, Condition.HoursRecorded) ? facts.HoursRecorded : true,
            SubsidyRecorded = policy.Asks(Norm.AwardContents, Condition.SubsidyRecorded) ? facts.SubsidyRecorded : true,
            PersonalSupportRecorded = policy.Asks(Norm.AwardContents, Condition.PersonalSupportRecorded)
                ? facts.PersonalSupportRecorded
                : true,
        };

    /// <summary>What the wage value leaves of the whole wage, never more than the cap of the policy or of the law.</summary>
    private static Percentage SubsidisedShare(Policy policy, WageValue wageValue)
    {
        var rest = Percentage.Hundred.Minus(wageValue.Percentage);
        return CapOf(policy) is { } cap ? Percentage.Min(rest, cap) : rest;
    }

    /// <summary>The lower of the cap of the policy and that of national law, which holds under every policy.</summary>
    private static Percentage? CapOf(Policy policy) => policy.Governing(Norm.SubsidyCap)?.Percentage;

    /// <summary>
    /// Where a wage value that is no whole per cent would, rounded, come to the other side of the floor or the cap, or leave
    /// nothing to subsidise.
    /// </summary>
    private static Caveats NotWholeCaveat(Policy policy, in SubsidyFacts facts)
    {
        if (facts.WageValue is not { } wageValue)
        {
            return Caveats.None;
        }

        var atFloor = policy.Regulates(Norm.MinimumWageValue)
            ? wageValue.CaveatAt(policy.PercentageOf(Norm.MinimumWageValue))
            : Caveats.None;
        var atCap = CapOf(policy) is { } cap ? wageValue.CaveatAt(Percentage.Hundred.Minus(cap)) : Caveats.None;
        return atFloor | atCap | wageValue.CaveatAt(Percentage.Hundred);
    }

    private static SubsidyOutcome WithoutShare(SubsidyResult result, Policy policy, in SubsidyFacts facts) =>
        new(result, SubsidisedShare: null, Responsible(policy, facts));

    private static ResponsibleBody? Responsible(Policy policy, in SubsidyFacts facts) =>
        policy.Regulates(Norm.NoWajong) && facts.ReceivesWajong is { } receivesWajong
            ? receivesWajong
                ? ResponsibleBody.Uwv
                : ResponsibleBody.Municipality
            : null;

    /// <summary>
    /// Without a trajectory onder a does not apply. It is left aside where the trajectory is to be lengthened, but whether
    /// there is one must then be known.
    /// </summary>
    private static FindingResult TrajectoryFinding(in SubsidyFacts facts, in SubsidyConditions conditions) =>
        facts.Trajectory is null ? FindingResult.Unknown
        : facts.Trajectory is TrajectoryStatus.NotApplicable ? FindingResult.NotApplicable
        : EmploymentFinding(conditions.TrajectoryCompleted, conditions);

    /// <summary>
    /// Onder a, d and e are left aside where only an extension is possible; while the wage value or the employer could
    /// still make it so, an unknown one of them matters only as long as a grant is possible too.
    /// </summary>
    private static FindingResult EmploymentFinding(bool? met, in SubsidyConditions conditions)
    {
        var onlyExtension = conditions.CouldExtend && !conditions.CouldGrant;
        return onlyExtension && (conditions.IsBarredByWageValue || met is null)
            ? FindingResult.NotApplicable
            : Weighing.Result(met);
    }

    /// <summary>A departure is at issue below the floor; a refusal for another reason does not wait for it.</summary>
    private static FindingResult DepartureFinding(in SubsidyConditions conditions) =>
        conditions.ReachesFloor is true || (conditions.ReachesFloor is null && conditions.IsRefused)
            ? FindingResult.NotApplicable
            : Weighing.Result(conditions.Departs);

    private static FindingResult CapFinding(in SubsidyFacts facts, in SubsidyConditions conditions) =>
        !conditions.CouldGrant ? FindingResult.NotApplicable
        : facts.WageValue is null ? FindingResult.Unknown
        : FindingResult.Met;

    /// <summary>Unmet where the employer is unwilling and there is nothing left to lengthen.</summary>
    private static FindingResult ExtensionFinding(in SubsidyConditions conditions)
    {
        var isAtIssue = conditions.IsBarredByWageValue && conditions.EmployerRefuses is true;
        if (!conditions.CouldExtend)
        {
            return isAtIssue && conditions.HasExtensionLeft is false
                ? FindingResult.Unmet
                : FindingResult.NotApplicable;
        }

        return isAtIssue && conditions.HasExtensionLeft is true ? FindingResult.Met : FindingResult.Unknown;
    }

    /// <summary>Earlier extensions matter only where the policy bounds them.</summary>
    private static uint Relevant(Policy policy, uint unknown) =>
        policy.Regulates(Norm.TrajectoryExtension) ? unknown : unknown & ~SubsidyFacts.PreviousExtensionMonthsBit;

    /// <summary>
    /// What decides even where the policy does not regulate the norm that asks for it: the wage value gives the share of a
    /// grant, and an extension needs a trajectory and an unwilling employer.
    /// </summary>
    private static uint NeededAllTheSame(Policy policy, in SubsidyConditions conditions)
    {
        var needed = 0u;
        if (conditions.CouldGrant && !policy.Regulates(Norm.MinimumWageValue))
        {
            needed |= SubsidyFacts.WageValueBit;
        }

        if (conditions.CouldExtend && !policy.Regulates(Norm.TrajectoryCompleted))
        {
            needed |= SubsidyFacts.TrajectoryBit;
        }

        if (conditions.CouldExtend && !policy.Regulates(Norm.EmployerWilling))
        {
            needed |= SubsidyFacts.EmployerWillingBit;
        }

        return needed;
    }
}
