namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 9: the number of positions and the waiting list.</summary>
internal static class Article09
{
    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<PositionFacts>("positions.assess", Assess, AroundTheQuota),
            NaiveRule.Of<WaitingListPlacementFacts>("waitingList.place", Place),
            NaiveRule.Of<WaitingListResponsibilityFacts>("waitingList.responsible", Responsible),
            new NaiveWaitingList(),
        ];

    /// <summary>Lid 1 and its note: hours are added, never rounded to positions.</summary>
    private static Ruling Assess(PolicyText text, PositionFacts facts)
    {
        if (text.Lacks(Norm.WaitingListApplies) || text.Lacks(Norm.HoursOfPosition))
        {
            return Ruling.NotRegulated;
        }

        var hours = facts.Hours.ToDecimal();
        var needed = facts.Quota.Positions * text.Policy.Provisions[Norm.HoursOfPosition]!.Hours!.Value.ToDecimal();
        return text.Must(hours >= needed ? "realised" : "notRealised", Norm.WaitingListApplies)
            .With("hours", hours)
            .With("hoursNeeded", needed)
            .With("hoursShort", hours < needed ? needed - hours : null);
    }

    private static Ruling Place(PolicyText text, WaitingListPlacementFacts facts) =>
        text.Lacks(Norm.WaitingListApplies)
            ? Ruling.NotRegulated
            : text.Must(facts.QuotaRealised is true ? "waitingList" : "position", Norm.WaitingListApplies);

    /// <summary>
    /// The note: the college is responsible for whoever is on the list; in principle UWV is for those with a benefit of it.
    /// </summary>
    private static Ruling Responsible(PolicyText text, WaitingListResponsibilityFacts facts) =>
        text.Has(Norm.UwvBenefitOnWaitingList) && facts.Benefit is (Benefit.Uwv or Benefit.Wajong)
            ? text.InPrinciple("uwv", Norm.UwvBenefitOnWaitingList).With("trajectoryDuty", false)
        : text.Lacks(Norm.WaitingListResponsibility) ? Ruling.NotRegulated
        : text.Must("municipality", Norm.WaitingListResponsibility);

    private static Dictionary<string, object[]> AroundTheQuota(PolicyText text) =>
        new()
        {
            ["quota"] = [0, 1, 9, 10, 11],
            ["contracts"] =
            [
                Array.Empty<HoursPerWeek>(),
                Contracts(1, 31),
                Contracts(1, 30.99m),
                Contracts(1, 35.5m),
                Contracts(10, 31),
                Contracts(12, 24),
                Contracts(13, 24),
                Contracts(10, 35.49m),
                Contracts(10, 35.5m),
            ],
        };

    private static HoursPerWeek[] Contracts(int number, decimal hours) =>
        [.. Enumerable.Repeat(HoursPerWeek.FromHours(hours), number)];
}
