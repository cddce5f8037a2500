using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Wage cost subsidy: article 7 lid 1 and 2.</summary>
internal sealed class SubsidyRoom(CaseGround ground) : CaseRoom(ground)
{
    private LocalDate? decidedOn;
    private CaseFacts? award;
    private LocalDate? withheldOn;

    /// <summary>The day since which a subsidy is granted; null while none is.</summary>
    public LocalDate? GrantedSince { get; private set; }

    /// <summary>The note to onder c: an employer is unwilling for the wage value, and nothing known stands in the way.</summary>
    public bool IsToLengthenForWageValue(LocalDate day)
    {
        var facts = Given(departureReason: null, day);
        return facts is { EmployerWilling: false, WageValue: { } value }
            && Policy.Regulates(Norm.ExtensionForLowWageValue)
            && Policy.Regulates(Norm.MinimumWageValue)
            && value.Percentage < Policy.PercentageOf(Norm.MinimumWageValue)
            && !(
                Decide(Policy, facts).TryGetOutcome(out var outcome)
                && outcome.Result is not SubsidyResult.ExtendTrajectory
            );
    }

    /// <summary>
    /// Whether the college must lengthen the trajectory for that reason: nothing that could keep it from that is open.
    /// </summary>
    public bool IsExtensionDue(LocalDate day) =>
        IsOpen
        && !Standing.IsLengthenedForWageValue
        && Work.EmployerWilling is false
        && Decide(Policy, Given(departureReason: null, day)).TryGetOutcome(out var outcome)
        && outcome.Result is SubsidyResult.ExtendTrajectory;

    /// <summary>
    /// The decision is open until it is taken, and again once another wage value is known, or a Wajong benefit that began
    /// after the grant; a refusal although everything is met leaves the grant due.
    /// </summary>
    private bool IsOpen =>
        decidedOn is null
        || Standing.WageValueDeterminedOn > decidedOn
        || Person.WajongSince > GrantedSince
        || Standing.IsExtensionOwed
        || (
            withheldOn is { } refused
            && !Standing.IsDepartedFrom(SubsidyRules.DecideRule, CaseBreachKind.SubsidyWithheld, refused)
        );

    private LengtheningLeft Left => new(Policy, Standing);

    public override void Follow(CaseEvent happened)
    {
        var facts = happened.Facts;
        var day = happened.On;
        Signals.SubsidyDecided(day);
        withheldOn = null;
        JudgeDecision(day, facts);
        JudgeShare(day, facts);
        if (facts.Outcome is not SubsidyResult.Grant)
        {
            Signals.SubsidyEnded(day);
            GrantedSince = null;
            award = null;
            decidedOn = facts.Outcome is SubsidyResult.ExtendTrajectory ? null : day; // not decided yet
            return;
        }

        decidedOn = day;
        GrantedSince ??= day;
        award = facts;
        var decision = Award(facts);
        if (Judged(decision, day, out var outcome) && outcome is SubsidyAwardOutcome.Incomplete)
        {
            Acts.Breach(CaseBreachKind.AwardIncomplete, day, decision);
        }
    }

    /// <summary>A grant given in view of the employment stands; after a refusal the question is open again.</summary>
    public void EmploymentBegan(CaseEvent happened)
    {
        decidedOn = award is null ? null : decidedOn;
    }

    public void EmploymentEnded(LocalDate day)
    {
        decidedOn = null;
        GrantedSince = null;
        award = null;
    }

    public override void Conclude(ReviewDraft review)
    {
        if (IsOpen && review.Phase is CasePhase.Trajectory or CasePhase.AfterTrajectory or CasePhase.Employment)
        {
            ConcludeDecision(review);
        }

        if (Standing.IsEmployed && award is not null)
        {
            review.Add(Award(award));
        }
    }

    /// <summary>What stands in the way of a grant, whatever becomes known and whether or not the trajectory is lengthened.</summary>
    private Norm? InTheWayOfGrant(SubsidyFacts facts)
    {
        var withoutExtension = Policy with { Provisions = Policy.Provisions.Without(Norm.ExtensionForLowWageValue) };
        return SubsidyRules.Decide(withoutExtension, facts).Basis;
    }

    /// <summary>What was decided against what the article gives.</summary>
    private void JudgeDecision(LocalDate day, CaseFacts facts)
    {
        var decision = Ask(Decide, Given(facts.DepartureReason, day));
        if (
            decision.Status is DecisionStatus.FactsMissing
            && facts.Outcome is SubsidyResult.Grant
            && InTheWayOfGrant(Given(facts.DepartureReason, day)) is { } norm
        )
        {
            // whatever becomes known, a grant it could not be; that the trajectory was not completed is not known
            Acts.Breach(CaseBreachKind.SubsidyWithoutGround, day, decision, norm: norm);
            return;
        }

        var isInVain = facts.Outcome is SubsidyResult.ExtendTrajectory && Left.IsDecidedInVain(day, decision);
        if (isInVain && !IsGrantDue(decision))
        {
            // whatever becomes known, the trajectory cannot be lengthened
            Acts.Breach(CaseBreachKind.ExtensionWithoutGround, day, decision, norm: Left.Norm);
        }

        if (isInVain && !decision.IsDetermined)
        {
            return;
        }

        if (Judged(decision, day, out var outcome) && facts.Outcome is { } decided)
        {
            Judge(day, decided, facts.SubsidisedPercent, decision, outcome.Result);
        }
    }

    private static bool IsGrantDue(in Decision<SubsidyOutcome> decision) =>
        decision.TryGetOutcome(out var outcome)
        && outcome.Result is SubsidyResult.Grant
        && decision.Force is Force.Bound;

    /// <summary>What was decided beside what was due.</summary>
    private void Judge(
        LocalDate day,
        SubsidyResult decided,
        Percentage? share,
        in Decision<SubsidyOutcome> decision,
        SubsidyResult due
    )
    {
        if (due is not SubsidyResult.ExtendTrajectory)
        {
            Signals.NothingToLengthen(day);
        }

        if (decided is SubsidyResult.Grant)
        {
            var isTooHigh = due is SubsidyResult.NoSubsidyDue && share > Percentage.Zero; // told by the share
            if (due is not SubsidyResult.Grant && !isTooHigh)
            {
                Acts.Breach(CaseBreachKind.SubsidyWithoutGround, day, decision);
            }
            else if (decision.Basis is Norm.EmployerWilling)
            {
                Acts.Depart(CaseDepartureKind.GrantBelowFloor, day, Norm.EmployerWilling);
            }
        }
        else if (due is SubsidyResult.Grant && decision.Force is not Force.Discretionary)
        {
            Acts.Breach(CaseBreachKind.SubsidyWithheld, day, decision, norm: Norm.WageCostSubsidy);
            withheldOn = decision.Force is Force.Bound ? day : null;
        }
        else if (
            due is SubsidyResult.ExtendTrajectory
            && decided is SubsidyResult.Refuse or SubsidyResult.ExtendTrajectory
            && decision.Force is not Force.Discretionary
            && !Left.IsNothing(day)
        )
        {
            Signals.ExtensionDue(day, isRefused: decided is SubsidyResult.Refuse);
        }
    }

    /// <summary>What the wage value leaves, never more than the cap; where the wage value is unknown, the cap.</summary>
    private void JudgeShare(LocalDate day, CaseFacts facts)
    {
        if (facts.Outcome is not SubsidyResult.Grant)
        {
            return;
        }

        if (facts.SubsidisedPercent is not { } share)
        {
            Acts.Open(CaseFact.SubsidisedPercent, Norm.WageCostSubsidy, SubsidyRules.DecideRule, day);
            return;
        }

        // national law caps also where the policy leaves subsidy to other rules, or is not in force
        var national = Policy.Statutes.At(day)[Norm.StatutorySubsidyCap]?.Provision;
        if ((Policy.Governing(Norm.SubsidyCap) ?? national) is { } cap && share > MostUnder(cap))
        {
            Acts.Breach(
                CaseBreachKind.SubsidyTooHigh,
                day,
                by: Above(cap),
                norm: cap.Norm,
                fixedPart: national is null ? null : Fixed(national, cap)
            );
        }

        CaseAmount? Above(Provision provision) => Points(share, MostUnder(provision));

        FixedPart? Fixed(Provision law, Provision cap) =>
            share > MostUnder(law)
            && Acts.Made(CaseBreachKind.SubsidyTooHigh, day, Above(law), Norm.StatutorySubsidyCap) is { } breach
                ? new FixedPart(breach, Points(MostUnder(law), MostUnder(cap)))
                : null;
    }

    private static CaseAmount? Points(Percentage most, Percentage least) =>
        CaseAmount.InPercentagePoints(most.Minus(least).ToDecimal());

    /// <summary>The share that a cap leaves, and the wage value; a statute fixes both.</summary>
    private Percentage MostUnder(Provision cap)
    {
        var most = cap.Percentage.GetValueOrDefault();
        return Work.WageValue is { } value ? Percentage.Min(most, Percentage.Hundred.Minus(value.Percentage)) : most;
    }

    private Decision<SubsidyAwardOutcome> Award(CaseFacts facts) =>
        Ask(
            SubsidyRules.Award,
            new SubsidyAwardFacts
            {
                ConditionsRecorded = facts.ConditionsRecorded,
                HoursRecorded = facts.HoursRecorded,
                SubsidyRecorded = facts.SubsidyRecorded,
                PersonalSupportRecorded = facts.PersonalSupportRecorded,
            }
        );

    /// <summary>Lid 1 binds to one decision: what another wage value does to a grant, the municipal subsidy rules say.</summary>
    private void ConcludeDecision(ReviewDraft review)
    {
        var canBeExtended = !Standing.IsLengthenedForWageValue && Standing.CanBeLengthened(review.On);
        var given = Given(departureReason: null, review.On);
        var decision = Ask(
            Decide,
            given,
            (so, decided) =>
                so.TargetGroupConfirmed != given.TargetGroupConfirmed && !Standing.CanBeConfirmed ? null
                : !IsToExtend(decided) ? decided
                : canBeExtended ? decided.With(Standing.CaveatsOfLengthening(review.On))
                : null
        );
        var isDetermined = decision.TryGetOutcome(out var outcome);
        var isGrant = isDetermined && outcome.Result is SubsidyResult.Grant;
        var isExtension = IsToExtend(decision);
        if (isExtension && !canBeExtended)
        {
            return; // it has been done, or nothing can be lengthened
        }

        review.Add(decision);
        if (isGrant && review.Phase is not CasePhase.Trajectory && award is null)
        {
            // once a grant stands, art. 7 lid 3 and 4 leave its amount to other rules
            var due = Standing.SubsidyDecisionDueOn(review);
            review.Add(
                CaseStep.DecideSubsidy,
                due?.Day,
                force: decision.Force,
                norm: decision.Basis,
                caveats: decision.Caveats,
                term: due is { Law: var law } ? (law, Norm.SubsidyDecisionTerm) : null
            );
        }
        else if (isExtension)
        {
            review.Add(
                CaseStep.ExtendTrajectory,
                Standing.IsWithinArticle(review.On) ? Standing.Trajectory?.LawfulLastDay : null,
                force: decision.Force,
                norm: Norm.ExtensionForLowWageValue,
                caveats: decision.Caveats
            );
        }
    }

    private static bool IsToExtend(in Decision<SubsidyOutcome> decision) =>
        decision.TryGetOutcome(out var outcome) && outcome.Result is SubsidyResult.ExtendTrajectory;

    /// <summary>
    /// Where it is unknown whether a trajectory that there is was completed, and that makes no difference, it does not keep the
    /// decision open: the note to onder c leaves it aside.
    /// </summary>
    private Decision<SubsidyOutcome> Decide(Policy policy, SubsidyFacts facts)
    {
        if (!Standing.HasTrajectory || facts.Trajectory is not null)
        {
            return SubsidyRules.Decide(policy, facts);
        }

        var completed = SubsidyRules.Decide(policy, facts with { Trajectory = TrajectoryStatus.Completed });
        var notCompleted = SubsidyRules.Decide(policy, facts with { Trajectory = TrajectoryStatus.NotCompleted });
        return completed == notCompleted ? notCompleted : SubsidyRules.Decide(policy, facts);
    }

    private SubsidyFacts Given(string? departureReason, LocalDate day)
    {
        var work = Work;
        return new SubsidyFacts
        {
            Trajectory =
                work.Trajectory ?? (Standing.IsWithoutTrajectory(isSaid: null) ? TrajectoryStatus.NotApplicable : null),
            PreviousExtensionMonths = Left.IsNothing(day) ? Left.MostMonths : Standing.ExtensionMonths,
            TargetGroupConfirmed =
                IndicationLedger.IsConfirmed
                ?? (
                    Standing.IsLossDue ? false
                    : IsJudgedAnew ? null
                    : IsConfirmedByCourse
                ),
            WageValue = work.WageValue,
            EmployerWilling = work.EmployerWilling,
            DepartureReason = departureReason ?? Known.DepartureReason,
            Workplace = work.Workplace,
            IndependentOfBenefit = work.IndependentOfBenefit,
            ReceivesWajong = Person.ReceivesWajong,
        };
    }

    /// <summary>Onder b: judged to belong, and no doubt since; that there is no doubt must be known.</summary>
    private bool? IsConfirmedByCourse => Standing.IsIndicationHeld & !IndicationLedger.CriteriaInDoubt;

    /// <summary>
    /// A new advice that is not positive leaves it open until the college has decided, unless that can only be the loss.
    /// </summary>
    private bool IsJudgedAnew =>
        Standing.IsNewAdvice && !Standing.IsAdviceDecidedOn && Standing.AdviceBelongs is not true;
}
