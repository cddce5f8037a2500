using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Each kind of breach once: the norm that is not kept, the rule that judges it, and the outcomes of that rule with which it
/// would have been none.
/// </summary>
internal static class BreachTable
{
    private static readonly ImmutableArray<Row> Rows =
    [
        .. new[] { OfIndications(), OfPlacement(), OfEmployment(), OfWaitingLists() }
            .SelectMany(rows => rows)
            .OrderBy(row => row.What),
    ];

    public static Row Of(CaseBreachKind kind) => Rows[(int)kind - 1];

    /// <summary>Articles 3, 4 and 12.</summary>
    private static Row[] OfIndications() =>
        [
            new(CaseBreachKind.AdviceRequestedByOther, Norm.AdviceRequest, AdviceRules.MayRequestRule, "permitted"),
            new(CaseBreachKind.AdviceLate, Norm.UwvAdviceTerm, AdviceRules.TermRule, "receivedInTime", "running"),
            new(CaseBreachKind.DecisionLate, Norm.DecisionTerm, IndicationRules.TermRule, "decidedInTime", "running")
            {
                IsOfLateness = true,
            },
            new(
                CaseBreachKind.AdviceNotFollowed,
                Norm.AdviceFollowed,
                IndicationRules.DecideRule,
                "belongs",
                "doesNotBelong",
                "mayDepart"
            )
            {
                InPrinciple = CaseDepartureKind.FromPrinciple,
            },
            new(CaseBreachKind.HardshipWithoutGround, Norm.Hardship, HardshipRules.DepartRule),
        ];

    /// <summary>Article 5.</summary>
    private static Row[] OfPlacement() =>
        [
            new(CaseBreachKind.TrajectoryWithoutGround, Norm.TrajectoryStart, PlacementRules.StartRule, "mayStart"),
            new(CaseBreachKind.TrajectoryTooLong, Norm.TrajectoryStart, PlacementRules.StartRule, "mayStart"),
            new(CaseBreachKind.ExtensionTooLong, Norm.TrajectoryExtension, PlacementRules.ExtendRule, "permitted"),
            new(
                CaseBreachKind.ExtensionWithoutGround,
                Norm.TrajectoryExtension,
                PlacementRules.ExtendRule,
                "permitted",
                "extendTrajectory"
            ),
            new(CaseBreachKind.RenewalTooLong, Norm.NewTrajectory, PlacementRules.RenewRule, "permitted"),
            new(CaseBreachKind.RenewalWithoutGround, Norm.NewTrajectory, PlacementRules.RenewRule, "permitted"),
            new(
                CaseBreachKind.ContinuedPastEnd,
                Norm.TrajectoryExtension,
                PlacementRules.ExtendRule,
                "permitted",
                "keptTermRestarts",
                "keptTermContinues"
            )
            {
                IsOfLateness = true,
            },
            new(
                CaseBreachKind.FacilityOutsideTrajectory,
                Norm.TrajectoryFacilities,
                PlacementRules.FacilityRule,
                "permitted"
            ),
            new(
                CaseBreachKind.WageValueWithoutProspect,
                Norm.WageValueDetermination,
                PlacementRules.WageValueRule,
                "permitted"
            )
            {
                CitesNote = true,
            },
        ];

    /// <summary>Articles 6 and 7.</summary>
    private static Row[] OfEmployment() =>
        [
            new(
                CaseBreachKind.EmploymentWithoutIndication,
                Norm.IndicationHeld,
                TargetGroupRules.AssessRule,
                "belongs"
            ),
            new(
                CaseBreachKind.PermanentContractEarly,
                Norm.TemporaryContract,
                EmploymentRules.ContractRule,
                "permanent"
            )
            {
                InPrinciple = CaseDepartureKind.PermanentContractEarly,
            },
            new(
                CaseBreachKind.PermanentContractWithheld,
                Norm.PermanentContract,
                EmploymentRules.ContractRule,
                "temporary",
                "noOffer"
            )
            {
                IsOfLateness = true,
                InPrinciple = CaseDepartureKind.FromPrinciple,
            },
            new(
                CaseBreachKind.ContractWithoutTargetGroup,
                Norm.PermanentContract,
                EmploymentRules.ContractRule,
                "temporary",
                "permanent"
            ),
            new(CaseBreachKind.HoursNotPermitted, Norm.ReducedHours, EmploymentRules.HoursRule, "permitted"),
            new(CaseBreachKind.SubsidyWithoutGround, Norm.WageCostSubsidy, SubsidyRules.DecideRule, "grant"),
            new(CaseBreachKind.SubsidyWithheld, Norm.WageCostSubsidy, SubsidyRules.DecideRule, "refuse")
            {
                InPrinciple = CaseDepartureKind.FromPrinciple,
                GoesByDecision = true,
            },
            new(CaseBreachKind.ExtensionWithheld, Norm.ExtensionForLowWageValue, SubsidyRules.DecideRule, "refuse")
            {
                InPrinciple = CaseDepartureKind.FromPrinciple,
            },
            new(CaseBreachKind.SubsidyTooHigh, Norm.SubsidyCap, SubsidyRules.DecideRule, "grant"),
            new(CaseBreachKind.AwardIncomplete, Norm.AwardContents, SubsidyRules.AwardRule, "complete"),
            new(
                CaseBreachKind.SubsidyDecisionLate,
                Norm.SubsidyDecisionTerm,
                SubsidyRules.TermRule,
                "decidedInTime",
                "running"
            ),
            new(CaseBreachKind.WageValueLate, Norm.AssessmentFrequency, SubsidyRules.NextDeterminationRule, "notDue")
            {
                IsOfLateness = true,
            },
        ];

    /// <summary>Articles 9 and 11.</summary>
    private static Row[] OfWaitingLists() =>
        [
            new(
                CaseBreachKind.WaitingListWithoutGround,
                Norm.WaitingListApplies,
                WaitingListRules.PlaceRule,
                "waitingList"
            ),
            new(CaseBreachKind.OfferedTooEarly, Norm.MisconductPeriod, MisconductRules.ReofferRule, "periodOver"),
            new(CaseBreachKind.SupportOutsidePeriod, Norm.BehaviourSupport, MisconductRules.SupportRule, "mayOffer"),
            new(CaseBreachKind.SupportUnsuitable, Norm.BehaviourSupport, MisconductRules.SupportRule, "mayOffer"),
        ];

    /// <summary>What one kind of breach is about.</summary>
    internal sealed class Row(CaseBreachKind what, Norm norm, Rule rule, params string[] outcomesWithout)
    {
        private readonly Norm norm = norm;
        private readonly Rule rule = rule;
        private readonly ImmutableArray<string> outcomesWithout = [.. outcomesWithout];

        public CaseBreachKind What { get; } = what;

        public Rule Rule => rule;

        public bool CitesNote { get; init; }

        /// <summary>Whether its days are those after a last day of the policy: none is counted once the rules are out of force.</summary>
        public bool IsOfLateness { get; init; }

        /// <summary>
        /// What it is where the policy has its norm in principle only; null where it is a condition that is not met, or a term that
        /// has passed, which is the same however far the norm binds.
        /// </summary>
        public CaseDepartureKind? InPrinciple { get; init; }

        /// <summary>Whether what was due rests on one of several norms, so that the decision tells how far it bound.</summary>
        public bool GoesByDecision { get; init; }

        /// <summary>
        /// How far the norm binds that was not kept: what it only permits cannot be broken, and of a rule in principle one departs.
        /// </summary>
        public Force ForceIn(Policy policy, IDecision? decision) =>
            InPrinciple is null ? Force.Bound
            : GoesByDecision && decision?.Force is { } force ? force
            : policy.ForceOf(norm);

        /// <summary>
        /// Whether it hangs on the day of the introduction, which is unknown, if an act of a day broke it; what national law fixes
        /// does not.
        /// </summary>
        public bool HangsOnIntroduction(CaseGround ground, LocalDate day, Norm? broken) =>
            !rule.IsStatutory && broken is not Norm.StatutorySubsidyCap && ground.IsUncertain(day);

        /// <summary>A departure from a rule in principle; null where the rules did not apply, or have no such norm.</summary>
        public CaseDeparture? Depart(CaseGround ground, LocalDate day, CaseAmount? by) =>
            InPrinciple is { } kind && ground.Applied(day) && ground.Policy.CitationOf(norm) is { } citation
                ? new CaseDeparture(
                    kind,
                    day,
                    by,
                    norm,
                    citation,
                    kind is CaseDepartureKind.FromPrinciple ? What : null
                )
                : null;

        /// <summary>Whether an outcome that the hardship clause puts in the place of its own would make it no breach.</summary>
        public bool IsNoneWith(string outcome) => outcomesWithout.Contains(outcome, StringComparer.Ordinal);

        /// <summary>
        /// A breach of this kind: of the norm that is named, or else of the first that is unmet in the decision, or else of
        /// its own; none where the rules did not apply, or have no such norm.
        /// </summary>
        public CaseBreach? Make(CaseGround ground, LocalDate day, IDecision? decision, CaseAmount? by, Norm? broken)
        {
            var isOfCap = broken is Norm.StatutorySubsidyCap; // the one norm of national law that a policy's rule weighs
            if (!rule.IsStatutory && !isOfCap && !ground.Applied(day))
            {
                return null;
            }

            var text = isOfCap ? ground.Policy.Statutes.Latest.Policy : decision?.Policy ?? ground.Policy;
            var named = broken ?? FirstUnmet(decision) ?? norm;
            return (CitesNote ? text.NoteTo(named) : text.CitationOf(named)) is { } citation
                ? new CaseBreach(What, day, by, named, citation, decision?.Rule ?? rule, decision)
                : null;
        }

        /// <summary>A breach of this kind by an act; of what was late when the rules ended the days until then remain.</summary>
        public CaseBreach? MakeOfAct(
            CaseGround ground,
            LocalDate day,
            IDecision? decision,
            CaseAmount? by,
            Norm? broken
        ) =>
            IsOfLateness && by is { } late && day > ground.Policy.LastDay
                ? MakeFrom(ground, day.PlusDays(1 - (int)late.Value), decision, late, broken)
                : Make(ground, day, decision, by, broken);

        /// <summary>A breach of this kind whose days are counted from its own on, as far as the rules are in force.</summary>
        public CaseBreach? MakeFrom(CaseGround ground, LocalDate day, IDecision? decision, CaseAmount? by, Norm? broken)
        {
            var counted = Counted(ground, day, by);
            var breach = Make(ground, day, decision, counted, broken);
            return breach is { } cut && counted != by ? cut with { EndedOn = ground.Policy.LastDay } : breach;
        }

        /// <summary>
        /// The days that something was late from a day on, without those after the last day in force; null where that leaves none.
        /// </summary>
        public CaseAmount? Counted(CaseGround ground, LocalDate day, CaseAmount? by) =>
            IsOfLateness
            && ground.Policy.LastDay is { } end
            && Period.DaysBetween(day, end) + 1 is var days
            && days < by?.Value
                ? CaseAmount.InDays(days)
                : by;

        private static Norm? FirstUnmet(IDecision? decision)
        {
            if (decision is not { Basis: { } basis })
            {
                return null;
            }

            if (decision.Findings.Of(basis) is FindingResult.Unmet)
            {
                return basis;
            }

            foreach (var finding in decision.Findings)
            {
                if (finding.Result is FindingResult.Unmet)
                {
                    return finding.Norm;
                }
            }

            return null;
        }
    }
}
