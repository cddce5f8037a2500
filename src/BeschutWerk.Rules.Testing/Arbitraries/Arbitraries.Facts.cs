using FsCheck;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <content>The facts of every question.</content>
public static partial class Arbitraries
{
    /// <summary>Facts of <see cref="Rules.PolicyInForceFacts"/>, known and unknown.</summary>
    public static Arbitrary<PolicyInForceFacts> PolicyInForceFacts() => Drawn.Facts<PolicyInForceFacts>();

    /// <summary>Facts of <see cref="Rules.TargetGroupFacts"/>, known and unknown.</summary>
    public static Arbitrary<TargetGroupFacts> TargetGroupFacts() => Drawn.Facts<TargetGroupFacts>();

    /// <summary>Facts of <see cref="Rules.AdviceRequestFacts"/>, known and unknown.</summary>
    public static Arbitrary<AdviceRequestFacts> AdviceRequestFacts() => Drawn.Facts<AdviceRequestFacts>();

    /// <summary>Facts of <see cref="Rules.AdviceInvestigationFacts"/>, known and unknown.</summary>
    public static Arbitrary<AdviceInvestigationFacts> AdviceInvestigationFacts() =>
        Drawn.Facts<AdviceInvestigationFacts>();

    /// <summary>Facts of <see cref="Rules.AdviceTermFacts"/>, known and unknown.</summary>
    public static Arbitrary<AdviceTermFacts> AdviceTermFacts() => Drawn.Facts<AdviceTermFacts>();

    /// <summary>Facts of <see cref="Rules.AdviceFacts"/>, known and unknown.</summary>
    public static Arbitrary<AdviceFacts> AdviceFacts() => Drawn.Facts<AdviceFacts>();

    /// <summary>Facts of <see cref="Rules.IndicationTermFacts"/>, known and unknown.</summary>
    public static Arbitrary<IndicationTermFacts> IndicationTermFacts() => Drawn.Facts<IndicationTermFacts>();

    /// <summary>Facts of <see cref="Rules.IndicationFacts"/>, known and unknown.</summary>
    public static Arbitrary<IndicationFacts> IndicationFacts() => Drawn.Facts<IndicationFacts>();

    /// <summary>Facts of <see cref="Rules.ReassessmentFacts"/>, known and unknown.</summary>
    public static Arbitrary<ReassessmentFacts> ReassessmentFacts() => Drawn.Facts<ReassessmentFacts>();

    /// <summary>Facts of <see cref="Rules.NewAdviceFacts"/>, known and unknown.</summary>
    public static Arbitrary<NewAdviceFacts> NewAdviceFacts() => Drawn.Facts<NewAdviceFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementStartFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementStartFacts> PlacementStartFacts() => Drawn.Facts<PlacementStartFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementExtensionFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementExtensionFacts> PlacementExtensionFacts() =>
        Drawn.Facts<PlacementExtensionFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementRenewalFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementRenewalFacts> PlacementRenewalFacts() => Drawn.Facts<PlacementRenewalFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementFacilityFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementFacilityFacts> PlacementFacilityFacts() => Drawn.Facts<PlacementFacilityFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementIncomeFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementIncomeFacts> PlacementIncomeFacts() => Drawn.Facts<PlacementIncomeFacts>();

    /// <summary>Facts of <see cref="Rules.PlacementWageValueFacts"/>, known and unknown.</summary>
    public static Arbitrary<PlacementWageValueFacts> PlacementWageValueFacts() =>
        Drawn.Facts<PlacementWageValueFacts>();

    /// <summary>Facts of <see cref="Rules.EmploymentContractFacts"/>, known and unknown.</summary>
    public static Arbitrary<EmploymentContractFacts> EmploymentContractFacts() =>
        Drawn.Facts<EmploymentContractFacts>();

    /// <summary>Facts of <see cref="Rules.EmploymentHoursFacts"/>, known and unknown.</summary>
    public static Arbitrary<EmploymentHoursFacts> EmploymentHoursFacts() => Drawn.Facts<EmploymentHoursFacts>();

    /// <summary>Facts of <see cref="Rules.EmployerFacts"/>, known and unknown.</summary>
    public static Arbitrary<EmployerFacts> EmployerFacts() => Drawn.Facts<EmployerFacts>();

    /// <summary>Facts of <see cref="Rules.SubsidyFacts"/>, known and unknown.</summary>
    public static Arbitrary<SubsidyFacts> SubsidyFacts() => Drawn.Facts<SubsidyFacts>();

    /// <summary>Facts of <see cref="Rules.SubsidyAwardFacts"/>, known and unknown.</summary>
    public static Arbitrary<SubsidyAwardFacts> SubsidyAwardFacts() => Drawn.Facts<SubsidyAwardFacts>();

    /// <summary>Facts of <see cref="Rules.NextDeterminationFacts"/>, known and unknown.</summary>
    public static Arbitrary<NextDeterminationFacts> NextDeterminationFacts() => Drawn.Facts<NextDeterminationFacts>();

    /// <summary>Facts of <see cref="Rules.WorkplaceAdaptationFacts"/>, known and unknown.</summary>
    public static Arbitrary<WorkplaceAdaptationFacts> WorkplaceAdaptationFacts() =>
        Drawn.Facts<WorkplaceAdaptationFacts>();

    /// <summary>Facts of <see cref="Rules.SicknessFacts"/>, known and unknown.</summary>
    public static Arbitrary<SicknessFacts> SicknessFacts() => Drawn.Facts<SicknessFacts>();

    /// <summary>Facts of <see cref="Rules.EndOfProvisionsFacts"/>, known and unknown.</summary>
    public static Arbitrary<EndOfProvisionsFacts> EndOfProvisionsFacts() => Drawn.Facts<EndOfProvisionsFacts>();

    /// <summary>Facts of <see cref="Rules.ListedProvisionsFacts"/>, known and unknown.</summary>
    public static Arbitrary<ListedProvisionsFacts> ListedProvisionsFacts() => Drawn.Facts<ListedProvisionsFacts>();

    /// <summary>Facts of <see cref="Rules.PositionFacts"/>, known and unknown.</summary>
    public static Arbitrary<PositionFacts> PositionFacts() => Drawn.Facts<PositionFacts>();

    /// <summary>Facts of <see cref="Rules.WaitingListPlacementFacts"/>, known and unknown.</summary>
    public static Arbitrary<WaitingListPlacementFacts> WaitingListPlacementFacts() =>
        Drawn.Facts<WaitingListPlacementFacts>();

    /// <summary>
    /// Facts of <see cref="Rules.WaitingListFacts"/>, known and unknown, often judged on the last day that stands in the list;
    /// smaller ones have fewer entries.
    /// </summary>
    public static Arbitrary<WaitingListFacts> WaitingListFacts() =>
        Drawn.Of(
            values =>
            {
                var entries = new WaitingList(values.Facts().Items("", WaitingListEntry.Rows));
                var latest = entries.Count == 0 ? values.Date() : entries.LatestDate;
                return new WaitingListFacts(LocalDate.Max(latest, values.DateNear(latest)), entries);
            },
            facts =>
                Shrinking
                    .Shorter(facts.Entries, (IEnumerable<WaitingListEntry> entries) => new WaitingList(entries))
                    .Select(entries => new WaitingListFacts(facts.On, entries))
        );

    /// <summary>Facts of <see cref="Rules.WaitingListResponsibilityFacts"/>, known and unknown.</summary>
    public static Arbitrary<WaitingListResponsibilityFacts> WaitingListResponsibilityFacts() =>
        Drawn.Facts<WaitingListResponsibilityFacts>();

    /// <summary>Facts of <see cref="Rules.MisconductFacts"/>, known and unknown.</summary>
    public static Arbitrary<MisconductFacts> MisconductFacts() => Drawn.Facts<MisconductFacts>();

    /// <summary>Facts of <see cref="Rules.ReofferFacts"/>, known and unknown.</summary>
    public static Arbitrary<ReofferFacts> ReofferFacts() => Drawn.Facts<ReofferFacts>();

    /// <summary>Facts of <see cref="Rules.BehaviourSupportFacts"/>, known and unknown.</summary>
    public static Arbitrary<BehaviourSupportFacts> BehaviourSupportFacts() => Drawn.Facts<BehaviourSupportFacts>();

    /// <summary>Facts of <see cref="Rules.CooperationFacts"/>, known and unknown.</summary>
    public static Arbitrary<CooperationFacts> CooperationFacts() => Drawn.Facts<CooperationFacts>();

    /// <summary>Facts of <see cref="Rules.InstrumentFacts"/>, known and unknown.</summary>
    public static Arbitrary<InstrumentFacts> InstrumentFacts() => Drawn.Facts<InstrumentFacts>();

    /// <summary>Facts of <see cref="Rules.RegimeFacts"/>, known and unknown.</summary>
    public static Arbitrary<RegimeFacts> RegimeFacts() => Drawn.Facts<RegimeFacts>();

    /// <summary>Facts of <see cref="Rules.OfferFacts"/>, known and unknown.</summary>
    public static Arbitrary<OfferFacts> OfferFacts() => Drawn.Facts<OfferFacts>();

    /// <summary>Facts of <see cref="Rules.SubsidyTermFacts"/>, known and unknown.</summary>
    public static Arbitrary<SubsidyTermFacts> SubsidyTermFacts() => Drawn.Facts<SubsidyTermFacts>();

    /// <summary>Facts of <see cref="Rules.SubsidyAmountFacts"/>, known and unknown.</summary>
    public static Arbitrary<SubsidyAmountFacts> SubsidyAmountFacts() => Drawn.Facts<SubsidyAmountFacts>();

    /// <summary>Facts of <see cref="Rules.HardshipFacts"/>, known and unknown.</summary>
    public static Arbitrary<HardshipFacts> HardshipFacts() => Drawn.Facts<HardshipFacts>();
}
