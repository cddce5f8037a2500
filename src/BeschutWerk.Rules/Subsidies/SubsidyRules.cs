using System.Runtime.CompilerServices;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Wage cost subsidy (loonkostensubsidie): who gets it, what is recorded, when to determine again. Source: Nuenen 2019 article 7.
/// </summary>
public static partial class SubsidyRules
{
    internal static readonly Rule DecideRule = new(
        "subsidy.decide",
        facts: SubsidyFacts.Rows.Descriptions,
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
        facts: SubsidyAwardFacts.Rows.Descriptions,
        outcomes: Words.All<SubsidyAwardOutcome>(),
        values: [],
        norms: [Norm.AwardContents]
    );

    internal static readonly Rule NextDeterminationRule = new(
        "subsidy.nextDetermination",
        facts: NextDeterminationFacts.Rows.Descriptions,
        outcomes: Words.All<NextDeterminationResult>(),
        values: ["nextOn"],
        norms: [Norm.AssessmentFrequency]
    );

    private static readonly uint ConditionsButFloor = DecideRule.Places(
        Norm.TrajectoryCompleted,
        Norm.TargetGroupConfirmed,
        Norm.SuitableWorkplace,
        Norm.IndependentOfBenefit,
        Norm.NoWajong
    );

    private static readonly uint ConditionsOfExtension = DecideRule.Places(Norm.TargetGroupConfirmed, Norm.NoWajong);
    private static readonly uint Trajectory = DecideRule.Places(Norm.TrajectoryCompleted);
    private static readonly uint Employment = DecideRule.Places(Norm.SuitableWorkplace, Norm.IndependentOfBenefit);
    private static readonly uint Departure = DecideRule.Places(Norm.EmployerWilling);
    private static readonly uint Extension = DecideRule.Places(Norm.ExtensionForLowWageValue);
    private static readonly uint Cap = DecideRule.Places(Norm.SubsidyCap);
    private static readonly uint WageValueFloor = DecideRule.Places(Norm.MinimumWageValue);

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
    /// <para>
    /// No subsidy due, bound, on the cap, or on lid 1 where the policy has no cap of its own: every condition is met and the
    /// wage value leaves nothing to subsidise.
    /// </para>
    /// <para>
    /// The share is at most the cap of the policy, and never more than that of national law (Participatiewet article 10d lid
    /// 4), which is weighed in its place where the policy has none or a higher one.
    /// </para>
    /// <para>
    /// Refuse, bound, on the first condition that stands in the way. A wage value below the floor does so only once no
    /// departure is open, for until then the college has a choice. A person with a Wajong benefit is refused whatever the
    /// wage value, and UWV is the responsible body.
    /// </para>
    /// <para>
    /// Facts missing while an unknown fact could still change outcome or force; not regulated where the policy has no
    /// subsidy. A caveat where a wage value that is no whole per cent would, rounded, fall on the other side of the
    /// floor or the cap, or reach 100%.
    /// </para>
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

        var floor = Floor.Of(policy, in facts);
        var cap = CapOf(policy);
        var share = ShareOf(cap, in facts, in floor);
        var hasNoTrajectory = facts.Trajectory is TrajectoryStatus.NotApplicable;

        // lid 1 onder a to f, with what the note adds to onder c
        var completed = !facts.Trajectory.Is(TrajectoryStatus.NotCompleted);
        weighing.Weigh(Norm.TrajectoryCompleted, completed, unless: hasNoTrajectory);
        weighing.Weigh(Norm.TargetGroupConfirmed, facts.TargetGroupConfirmed);
        weighing.Weigh(Norm.MinimumWageValue, floor.IsReached);
        weighing.Weigh(Norm.EmployerWilling, floor.IsDepartedFrom, unless: floor.IsReached.IsYes);
        weighing.Weigh(Norm.SubsidyCap, Answer.Known(share.HasValue, isYes: true));
        weighing.Weigh(Norm.ExtensionForLowWageValue, floor.CanBeExtended.If(floor.IsExtensionAtIssue));
        weighing.Weigh(Norm.SuitableWorkplace, facts.Workplace.Is(Workplace.Suitable));
        weighing.Weigh(Norm.IndependentOfBenefit, facts.IndependentOfBenefit);
        weighing.Weigh(Norm.NoWajong, !(Answer)facts.ReceivesWajong);

        // the two questions, and what is then not at issue
        var grant = weighing.AllOf(ConditionsButFloor) & floor.IsPassed;
        var extension = weighing.AllOf(ConditionsOfExtension) & floor.IsExtended;
        var notAtIssue = NotAtIssue(in floor, grant, extension, weighing.UnknownOf(ConditionsButFloor));
        weighing.LeaveAside(notAtIssue | (share.HasValue && facts.WageValue is null ? WageValueFloor : 0));

        var caveats = NotWholeCaveat(policy, cap, in facts);
        var responsible = Responsible(policy, in facts);
        if (grant.IsNo && extension.IsNo)
        {
            // below the floor the college has a choice while a departure is open: no refusal rests on the floor then
            var leavingAside = floor.IsPassed.IsNo ? default : Norm.MinimumWageValue;
            var refused = new SubsidyOutcome(SubsidyResult.Refuse, SubsidisedShare: null, responsible);
            return weighing.Refuse(refused, caveats, leavingAside);
        }

        if (extension.IsYes)
        {
            var lengthened = new SubsidyOutcome(SubsidyResult.ExtendTrajectory, SubsidisedShare: null, responsible);
            return weighing.Decide(lengthened, Norm.ExtensionForLowWageValue, caveats);
        }

        return grant.IsYes && share is { } granted
            ? Granted(weighing, policy, granted, floor.IsReached.IsYes, responsible, caveats)
            : weighing.FactsMissing<SubsidyOutcome>(
                Relevant(policy, in facts).Unknown,
                caveats,
                NeededAllTheSame(policy, in floor, extension, isShareKnown: share.HasValue)
            );
    }

    /// <summary>
    /// Judges whether an award records what it must: conditions and extent of the employment, the subsidy and the
    /// personal support. An award without one of them cannot be made.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What the award records.</param>
    /// <returns>
    /// Complete or incomplete, bound; facts missing while something unknown could still decide; not regulated where the
    /// policy does not say what an award records. Source: Nuenen 2019 article 7 lid 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<SubsidyAwardOutcome> Award(Policy policy, SubsidyAwardFacts facts)
    {
        var weighing = new Weighing(policy, AwardRule);
        if (policy.Provisions[Norm.AwardContents] is not { } contents)
        {
            return weighing.NotRegulated<SubsidyAwardOutcome>();
        }

        weighing.Weigh(
            Norm.AwardContents,
            contents.Asks(Condition.ConditionsRecorded, facts.ConditionsRecorded)
                & contents.Asks(Condition.HoursRecorded, facts.HoursRecorded)
                & contents.Asks(Condition.SubsidyRecorded, facts.SubsidyRecorded)
                & contents.Asks(Condition.PersonalSupportRecorded, facts.PersonalSupportRecorded)
        );

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
    /// missing while the interval is unknown, unless it is too soon for any or late for the longest, 1,200 months; not
    /// regulated where the policy says nothing of it. Source: Nuenen 2019 article 7 lid 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<NextDeterminationOutcome> NextDetermination(Policy policy, NextDeterminationFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, NextDeterminationRule);
        if (!policy.Regulates(Norm.AssessmentFrequency))
        {
            return weighing.NotRegulated<NextDeterminationOutcome>();
        }

        LocalDate? nextOn = facts.EveryMonths is { } months ? NextOn(facts, months) : null;
        var isDue = nextOn is { } next ? facts.On >= next : IsDueWhateverTheInterval(facts);
        weighing.Weigh(Norm.AssessmentFrequency, isDue);

        return isDue switch
        {
            null => weighing.FactsMissing<NextDeterminationOutcome>(facts.Unknown),
            false => weighing.Refuse(new NextDeterminationOutcome(NextDeterminationResult.NotDue, nextOn)),
            true => weighing.Decide(
                new NextDeterminationOutcome(NextDeterminationResult.Due, nextOn),
                Norm.AssessmentFrequency
            ),
        };
    }

    private static LocalDate NextOn(in NextDeterminationFacts facts, int everyMonths) =>
        Rules.Term.FromMonths(everyMonths).LastDayAfter(facts.LastDeterminedOn);

    /// <summary>Too soon for the shortest interval, or late even for the longest; null in between.</summary>
    private static bool? IsDueWhateverTheInterval(in NextDeterminationFacts facts) =>
        facts.On < NextOn(facts, NextDeterminationFacts.FewestMonths) ? false
        : facts.On >= NextOn(facts, NextDeterminationFacts.MostMonths) ? true
        : null;

    private static Decision<SubsidyOutcome> Granted(
        Weighing weighing,
        Policy policy,
        Percentage share,
        bool isFloorReached,
        ResponsibleBody? responsible,
        Caveats caveats
    )
    {
        if (share == Percentage.Zero)
        {
            var cap = policy.Regulates(Norm.SubsidyCap) ? Norm.SubsidyCap : Norm.WageCostSubsidy;
            return weighing.RefuseOn(new SubsidyOutcome(SubsidyResult.NoSubsidyDue, share, responsible), cap, caveats);
        }

        var basis = isFloorReached ? Norm.WageCostSubsidy : Norm.EmployerWilling;
        return weighing.Decide(new SubsidyOutcome(SubsidyResult.Grant, share, responsible), basis, caveats);
    }

    /// <summary>
    /// What is not at issue once the questions are answered. Onder a, d and e are left aside where only an extension is
    /// possible, since there is no employment yet; but whether there is a trajectory must then be known. While the wage
    /// value or the employer could still make it so, an unknown d or e matters only as long as a grant is possible too.
    /// </summary>
    private static uint NotAtIssue(in Floor floor, Answer grant, Answer extension, uint unknown)
    {
        var hasNothingToExtend = floor.IsExtensionAtIssue && floor.CanBeExtended.IsNo;
        var notAtIssue = extension.IsNo && !hasNothingToExtend ? Extension : 0;
        if (!grant.IsNo)
        {
            return notAtIssue;
        }

        if (extension.IsNo)
        {
            // a refusal for another reason does not wait for a departure
            return notAtIssue | Cap | (floor.IsReached.IsUnknown ? Departure : 0);
        }

        return Cap | (floor.IsPassed.IsNo ? Employment | (Trajectory & ~unknown) : Employment & unknown);
    }

    /// <summary>
    /// What the wage value leaves of the whole wage, never more than the cap of the policy or of the law. Under a cap of 0%
    /// no wage value leaves anything: of who is past the floor it need not be known. Null while it must.
    /// </summary>
    private static Percentage? ShareOf(Percentage? cap, in SubsidyFacts facts, in Floor floor)
    {
        if (facts.WageValue is not { } wageValue)
        {
            return floor.IsPassed.IsYes && cap == Percentage.Zero ? cap : null;
        }

        var rest = Percentage.Hundred.Minus(wageValue.Percentage);
        return cap is { } most ? Percentage.Min(rest, most) : rest;
    }

    /// <summary>The lower of the cap of the policy and that of national law, which holds under every policy.</summary>
    private static Percentage? CapOf(Policy policy) => policy.Governing(Norm.SubsidyCap)?.Percentage;

    /// <summary>
    /// Where a wage value that is no whole per cent would, rounded, come to the other side of the floor or the cap, or leave
    /// nothing to subsidise.
    /// </summary>
    private static Caveats NotWholeCaveat(Policy policy, Percentage? cap, in SubsidyFacts facts)
    {
        if (facts.WageValue is not { } wageValue || wageValue == wageValue.RoundToWholePercent())
        {
            return Caveats.None;
        }

        var atFloor = policy.Regulates(Norm.MinimumWageValue)
            ? wageValue.CaveatAt(policy.PercentageOf(Norm.MinimumWageValue))
            : Caveats.None;
        var atCap = cap is { } most ? wageValue.CaveatAt(Percentage.Hundred.Minus(most)) : Caveats.None;
        return atFloor | atCap | wageValue.CaveatAt(Percentage.Hundred);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ResponsibleBody? Responsible(Policy policy, in SubsidyFacts facts) =>
        policy.Regulates(Norm.NoWajong) && facts.ReceivesWajong is { } receivesWajong
            ? receivesWajong
                ? ResponsibleBody.Uwv
                : ResponsibleBody.Municipality
            : null;

    /// <summary>Earlier extensions matter only where the policy bounds them.</summary>
    private static SubsidyFacts Relevant(Policy policy, in SubsidyFacts facts) =>
        policy.Regulates(Norm.TrajectoryExtension) ? facts : facts with { PreviousExtensionMonths = 0 };

    /// <summary>
    /// What decides even where the policy does not regulate the norm that asks for it: the wage value gives the share of a
    /// grant, and an extension needs a trajectory and an unwilling employer.
    /// </summary>
    private static uint NeededAllTheSame(Policy policy, in Floor floor, Answer extension, bool isShareKnown)
    {
        var needed = 0u;
        if (floor.IsReached.IsYes && !isShareKnown)
        {
            needed |= SubsidyFacts.Rows.Bit(nameof(SubsidyFacts.WageValue));
        }

        if (!extension.IsNo && !policy.Regulates(Norm.TrajectoryCompleted))
        {
            needed |= SubsidyFacts.Rows.Bit(nameof(SubsidyFacts.Trajectory));
        }

        if (!extension.IsNo && !policy.Regulates(Norm.EmployerWilling))
        {
            needed |= SubsidyFacts.Rows.Bit(nameof(SubsidyFacts.EmployerWilling));
        }

        return needed;
    }

    /// <summary>Onder c and its note: the floor, a departure from it, and the extension where the employer is unwilling.</summary>
    private readonly struct Floor
    {
        /// <summary>The wage value reaches the floor, or the policy has none.</summary>
        public Answer IsReached { get; private init; }

        /// <summary>There is a reason to depart: a willing employer, or another that is stated.</summary>
        public Answer IsDepartedFrom { get; private init; }

        /// <summary>One or the other; a no is a wage value that stands in the way of a grant.</summary>
        public Answer IsPassed { get; private init; }

        /// <summary>There is a trajectory, and article 5 lid 2 leaves room to lengthen it.</summary>
        public Answer CanBeExtended { get; private init; }

        /// <summary>The employer is unwilling because of the wage value.</summary>
        public bool IsExtensionAtIssue { get; private init; }

        /// <summary>The trajectory is to be lengthened, as far as onder c is concerned.</summary>
        public Answer IsExtended { get; private init; }

        public static Floor Of(Policy policy, in SubsidyFacts facts)
        {
            var isReached = policy.Asks(Norm.MinimumWageValue, !facts.WageValue.IsBelow(FloorOf(policy)));
            var isDeparted = policy.Asks(
                Norm.EmployerWilling,
                facts.DepartureReason is not null | (Answer)facts.EmployerWilling,
                otherwise: Answer.No
            );
            var isUnwilling = policy.Asks(
                Norm.ExtensionForLowWageValue,
                !isDeparted & !(Answer)facts.EmployerWilling,
                otherwise: Answer.No
            );
            var canBeExtended = !facts.Trajectory.Is(TrajectoryStatus.NotApplicable) & HasMonthsLeft(policy, in facts);
            return new()
            {
                IsReached = isReached,
                IsDepartedFrom = isDeparted,
                IsPassed = isReached | isDeparted,
                CanBeExtended = canBeExtended,
                IsExtensionAtIssue = (isReached | isDeparted).IsNo && isUnwilling.IsYes,
                IsExtended = !isReached & isUnwilling & canBeExtended,
            };
        }

        /// <summary>The percentage; 0% where the policy has none.</summary>
        private static Percentage FloorOf(Policy policy) =>
            (policy.Provisions[Norm.MinimumWageValue]?.Percentage).GetValueOrDefault();

        /// <summary>Earlier extensions count against the months of article 5 lid 2; a policy without it sets no bound.</summary>
        private static Answer HasMonthsLeft(Policy policy, in SubsidyFacts facts) =>
            policy.Provisions[Norm.TrajectoryExtension]?.Term is { } most
                ? Answer.Known(
                    facts.PreviousExtensionMonths.HasValue,
                    facts.PreviousExtensionMonths.GetValueOrDefault() < most.Amount
                )
                : Answer.Yes;
    }
}
