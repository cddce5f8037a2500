using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The policy rules of Nuenen as data, article by article.</summary>
internal static class Nuenen2019
{
    private static readonly Regulation Regulation = new("Beleidsregels Beschut werk gemeente Nuenen 2019");

    public static Policy Make() =>
        new(
            "nuenen-2019",
            Regulation,
            new PolicyValidity(adoptedOn: new LocalDate(2019, 9, 3)),
            new ProvisionCollection([.. Articles1To4(), .. Articles5And6(), .. Articles7And8(), .. Articles9To13()])
        )
        {
            OwnWords = new OwnWordCollection(
                new OwnWord(Thing.PlacementTrajectory, "het plaatsingstraject", "placement trajectory"),
                new OwnWord(Thing.FormalEmployer, "de formele werkgever", "formal employer")
            ),
        };

    /// <summary>Scope, target group, advice and decision on the indication.</summary>
    private static Provision[] Articles1To4() =>
        [
            At(Norm.TermsOfTheAct, "art. 1 lid 1") with
            {
                RefersTo = "Participatiewet; Algemene wet bestuursrecht",
            },
            At(Norm.Definitions, "art. 1 lid 2"),
            At(Norm.TargetGroup, "art. 2"),
            At(Norm.LimitationPresent, "art. 2"),
            At(Norm.BeyondRegularEmployer, "art. 2"),
            At(Norm.WorkCapacity, "art. 2"),
            At(Norm.IndicationHeld, "art. 2"),
            At(Norm.AdviceRequest, "art. 3 lid 1"),
            At(Norm.AdviceByUwv, "art. 3 lid 2"),
            At(Norm.AdaptationQuestion, "toelichting art. 3 lid 2"),
            At(Norm.SupervisionQuestion, "toelichting art. 3 lid 2"),
            At(Norm.WswIndicationExemption, "toelichting art. 3 lid 2"),
            At(Norm.RecentAssessmentExemption, "toelichting art. 3 lid 2", Term.FromMonths(12)),
            At(Norm.DecreePrevails, "toelichting art. 3") with
            {
                RefersTo = "Besluit advisering beschut werk",
            },
            At(Norm.DecisionTerm, "art. 4 lid 1", Term.FromWeeks(8)),
            At(Norm.AdviceFollowed, "art. 4 lid 2"),
            At(Norm.DepartureForCarelessness, "art. 4 lid 2"),
            At(Norm.InformationRequest, "art. 4 lid 3"),
            At(Norm.Suspension, "art. 4 lid 3"),
        ];

    /// <summary>Placement trajectory and employment.</summary>
    private static Provision[] Articles5And6() =>
        [
            At(Norm.TrajectoryStart, "art. 5 lid 1", Term.FromMonths(6)),
            At(Norm.TrajectoryExtension, "art. 5 lid 2", Term.FromMonths(6), note: "toelichting art. 5 lid 2"),
            At(Norm.NewTrajectory, "art. 5 lid 3", Term.FromMonths(6), percent: 30),
            At(Norm.TrajectoryFacilities, "art. 5 lid 4"),
            At(Norm.BenefitRetained, "art. 5 lid 5", note: "toelichting art. 5 lid 5"),
            At(Norm.WageValueDetermination, "art. 5 lid 6", note: "toelichting art. 5 lid 6"),
            At(Norm.DirectEmployment, "art. 5 lid 7", note: "toelichting art. 5 lid 7"),
            At(Norm.TemporaryContract, "art. 6 lid 1", Term.FromYears(2)),
            At(Norm.EmploymentLaw, "toelichting art. 6 lid 1") with
            {
                RefersTo = "Wet werk en zekerheid",
            },
            At(Norm.PermanentContract, "art. 6 lid 2"),
            At(Norm.FullTime, "art. 6 lid 3", note: "toelichting art. 6 lid 3"),
            At(Norm.ReducedHours, "art. 6 lid 4"),
        ];

    /// <summary>Wage cost subsidy and provisions.</summary>
    private static Provision[] Articles7And8() =>
        [
            At(Norm.WageCostSubsidy, "art. 7 lid 1"),
            At(Norm.TrajectoryCompleted, "art. 7 lid 1 onder a", note: "toelichting art. 7 lid 1 onder a"),
            At(Norm.TargetGroupConfirmed, "art. 7 lid 1 onder b", note: "toelichting art. 7 lid 1 onder b"),
            At(Norm.MinimumWageValue, "art. 7 lid 1 onder c", percent: 30, note: "toelichting art. 7 lid 1 onder c"),
            At(Norm.EmployerWilling, "toelichting art. 7 lid 1 onder c"),
            At(Norm.SubsidyCap, "toelichting art. 7 lid 1 onder c", percent: 70),
            At(Norm.ExtensionForLowWageValue, "toelichting art. 7 lid 1 onder c"),
            At(Norm.SuitableWorkplace, "art. 7 lid 1 onder d", note: "toelichting art. 7 lid 1 onder d"),
            At(Norm.IndependentOfBenefit, "art. 7 lid 1 onder e", note: "toelichting art. 7 lid 1 onder e"),
            At(Norm.NoWajong, "art. 7 lid 1 onder f", note: "toelichting art. 7 lid 1 onder f"),
            At(Norm.AwardContents, "art. 7 lid 2"),
            At(Norm.AssessmentFrequency, "art. 7 lid 3"),
            At(Norm.MunicipalSubsidyRules, "art. 7 lid 4") with
            {
                RefersTo = "gemeentelijke regels over de loonkostensubsidie",
            },
            At(Norm.PersonalSupport, "art. 8 lid 1") with
            {
                RefersTo = "Beleidsregels re-integratie gemeente Nuenen 2019",
            },
            At(Norm.WorkplaceAdaptation, "art. 8 lid 2", note: "toelichting art. 8 lid 2"),
            At(Norm.SicknessDuringEmployment, "art. 8 lid 3", note: "toelichting art. 8 lid 3"),
            At(Norm.ProvisionsEnded, "art. 8 lid 4"),
        ];

    /// <summary>Waiting list, change of the indication, misconduct, hardship and entry into force.</summary>
    private static Provision[] Articles9To13() =>
        [
            At(Norm.WaitingListApplies, "art. 9 lid 1", note: "toelichting art. 9"),
            At(Norm.HoursOfPosition, "toelichting art. 9", hours: 31),
            At(Norm.UwvBenefitOnWaitingList, "toelichting art. 9"),
            At(Norm.WaitingListResponsibility, "toelichting art. 9"),
            At(Norm.WaitingListPriority, "art. 9 lid 2"),
            At(Norm.NewAdviceRequest, "art. 10 lid 1", percent: 30),
            At(Norm.IndicationLost, "art. 10 lid 2", note: "toelichting art. 10 lid 2"),
            At(Norm.IndicationKept, "art. 10 lid 3", note: "toelichting art. 10 lid 3"),
            At(Norm.MisconductPeriod, "art. 11 lid 1", Term.FromMonths(6)),
            At(Norm.MisconductKinds, "toelichting art. 11 lid 1"),
            At(Norm.MisconductRank, "art. 11 lid 2"),
            At(Norm.BehaviourSupport, "art. 11 lid 3"),
            At(Norm.CooperationDuty, "art. 11 lid 4"),
            At(Norm.Hardship, "art. 12"),
            At(Norm.EntryIntoForce, "art. 13 lid 1", Term.FromDays(1)),
            At(Norm.CitationTitle, "art. 13 lid 2"),
        ];

    private static Provision At(
        Norm norm,
        string place,
        Term? term = null,
        decimal? percent = null,
        decimal? hours = null,
        string? note = null
    ) =>
        new(
            norm,
            Citation.Parse(place, Regulation),
            term,
            percent is { } p ? Percentage.FromPercent(p) : null,
            hours is { } h ? HoursPerWeek.FromHours(h) : null
        )
        {
            Note = note is null ? null : Citation.Parse(note, Regulation),
        };
}
