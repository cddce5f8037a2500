using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// Each step once: who takes it, how far it binds, under which norm, and by which event a case file records it. A step whose
/// party, force or norm hangs on the case names the one that it has there.
/// </summary>
internal static class StepTable
{
    private static readonly ImmutableArray<Row> Rows =
    [
        .. new[] { OfIndications(), OfPlacement(), OfEmployment(), OfMisconduct() }
            .SelectMany(rows => rows)
            .OrderBy(row => row.What),
    ];

    public static Row Of(CaseStep step) => Rows[(int)step - 1];

    /// <summary>Articles 3, 4 and 10, and the letter of Maastricht.</summary>
    private static Row[] OfIndications() =>
        [
            new(CaseStep.StartPreTrajectory, CaseParty.College, Force.InPrinciple, Norm.PreTrajectory)
            {
                RecordedBy = CaseEventType.PreTrajectoryStarted,
            },
            new(CaseStep.RequestAdvice, CaseParty.PersonOrCollege, Force.Discretionary, Norm.AdviceRequest)
            {
                RecordedBy = CaseEventType.AdviceRequested,
            },
            new(CaseStep.GiveAdvice, CaseParty.Uwv, Force.Bound, Norm.AdviceByUwv)
            {
                RecordedBy = CaseEventType.AdviceReceived,
            },
            new(CaseStep.RequestInformation, CaseParty.College, Force.Discretionary, Norm.InformationRequest)
            {
                RecordedBy = CaseEventType.InformationRequested,
            },
            new(CaseStep.DecideIndication, CaseParty.College, Force.Bound, Norm.DecisionTerm)
            {
                HasOwnForce = true, // what a text may leave open is whether the advice is followed
                RecordedBy = CaseEventType.IndicationDecided,
            },
            new(CaseStep.DepartFromAdvice, CaseParty.College, Force.Discretionary, Norm.DepartureForCarelessness)
            {
                RecordedBy = CaseEventType.IndicationDecided,
            },
            new(CaseStep.DecideIndicationLost, CaseParty.College, Force.Bound, Norm.IndicationLost)
            {
                RecordedBy = CaseEventType.IndicationDecided,
            },
            new(CaseStep.OfferAlternative, CaseParty.College, Force.Bound, Norm.IndicationLost) { CitesNote = true },
            new(CaseStep.RequestNewAdvice, CaseParty.College, Force.Discretionary, Norm.NewAdviceRequest)
            {
                RecordedBy = CaseEventType.NewAdviceRequested,
            },
            new(CaseStep.GiveNewAdvice, CaseParty.Uwv, Force.Bound, Norm.AdviceByUwv)
            {
                RecordedBy = CaseEventType.NewAdviceReceived,
            },
            new(CaseStep.DeployInstrument, CaseParty.College, Force.Bound, Norm.RegularWorkFirst),
            new(CaseStep.OfferDayActivities, CaseParty.College, Force.Bound, Norm.DayActivities),
        ];

    /// <summary>Article 5, and the waiting list of article 9.</summary>
    private static Row[] OfPlacement() =>
        [
            new(CaseStep.Report, CaseParty.Person, Force.Discretionary, Norm.TrajectoryStart)
            {
                RecordedBy = CaseEventType.Reported,
            },
            new(CaseStep.PlaceOnWaitingList, CaseParty.College, Force.Bound, Norm.WaitingListApplies)
            {
                RecordedBy = CaseEventType.PlacedOnWaitingList,
            },
            new(CaseStep.StartTrajectory, CaseParty.College, Force.Discretionary, Norm.TrajectoryStart)
            {
                RecordedBy = CaseEventType.TrajectoryStarted,
            },
            new(CaseStep.ExtendTrajectory, CaseParty.College, Force.Discretionary, Norm.TrajectoryExtension)
            {
                RecordedBy = CaseEventType.TrajectoryExtended,
            },
            new(CaseStep.RenewTrajectory, CaseParty.College, Force.Discretionary, Norm.NewTrajectory)
            {
                RecordedBy = CaseEventType.TrajectoryRenewed,
            },
            new(CaseStep.GrantFacility, CaseParty.College, Force.Discretionary, Norm.TrajectoryFacilities)
            {
                RecordedBy = CaseEventType.FacilityGranted,
            },
            new(CaseStep.DetermineWageValue, CaseParty.College, Force.Discretionary, Norm.WageValueDetermination)
            {
                RecordedBy = CaseEventType.WageValueDetermined,
            },
            new(CaseStep.StartEmploymentDirectly, CaseParty.College, Force.Discretionary, Norm.DirectEmployment)
            {
                RecordedBy = CaseEventType.EmploymentStarted,
            },
        ];

    /// <summary>Articles 6 to 8.</summary>
    private static Row[] OfEmployment() =>
        [
            new(CaseStep.StartEmployment, CaseParty.College, Force.Discretionary, Norm.TemporaryContract)
            {
                HasOwnForce = true, // what a text may bind to is the kind of contract
                RecordedBy = CaseEventType.EmploymentStarted,
            },
            new(CaseStep.OfferEmployment, CaseParty.College, Force.Bound, Norm.StatutoryDuty)
            {
                RecordedBy = CaseEventType.WorkOffered,
            },
            new(CaseStep.OfferPermanentContract, CaseParty.College, Force.Bound, Norm.PermanentContract)
            {
                RecordedBy = CaseEventType.ContractRenewed,
            },
            new(CaseStep.DecideSubsidy, CaseParty.College, Force.Bound, Norm.WageCostSubsidy)
            {
                RecordedBy = CaseEventType.SubsidyDecided,
            },
            new(CaseStep.AdaptWorkplace, CaseParty.CollegeOrUwv, Force.Discretionary, Norm.WorkplaceAdaptation),
            new(CaseStep.Reintegrate, CaseParty.Employer, Force.Bound, Norm.SicknessDuringEmployment),
            new(CaseStep.EndProvisions, CaseParty.College, Force.Discretionary, Norm.ProvisionsEnded),
        ];

    /// <summary>Articles 11 and 12.</summary>
    private static Row[] OfMisconduct() =>
        [
            new(CaseStep.AssessConduct, CaseParty.College, Force.Discretionary, Norm.MisconductKinds)
            {
                RecordedBy = CaseEventType.ConductAssessed,
            },
            new(CaseStep.OfferSupport, CaseParty.College, Force.Discretionary, Norm.BehaviourSupport)
            {
                RecordedBy = CaseEventType.MisconductSupportOffered,
            },
            new(CaseStep.Cooperate, CaseParty.Person, Force.Bound, Norm.CooperationDuty),
            new(CaseStep.OfferWork, CaseParty.College, Force.Discretionary, Norm.Hardship)
            {
                RecordedBy = CaseEventType.WorkOffered,
            },
        ];

    /// <summary>What a step is in most cases.</summary>
    internal sealed class Row(CaseStep what, CaseParty who, Force force, Norm norm)
    {
        public CaseStep What { get; } = what;

        public CaseParty Who { get; } = who;

        public Force Force { get; } = force;

        public Norm Norm { get; } = norm;

        public bool CitesNote { get; init; }

        /// <summary>Whether its norm, where it binds otherwise in a text, does not bind to this step but to how it is taken.</summary>
        public bool HasOwnForce { get; init; }

        public CaseEventType? RecordedBy { get; init; }
    }
}
