using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A decision of articles 5 and 6 takes no memory of its own.</summary>
public sealed class PlacementAllocationTests
{
    private static readonly Action[] Decisions =
    [
        () =>
            PlacementRules.Start(
                NuenenPolicy,
                new PlacementStartFacts(Day(2026, 1, 1))
                {
                    IndicationHeld = true,
                    Reported = true,
                    DirectEmployment = false,
                }
            ),
        () =>
            PlacementRules.Extend(
                NuenenPolicy,
                new PlacementExtensionFacts(Day(2026, 1, 1), 3, 3, Day(2026, 6, 1))
                {
                    Ground = ExtensionGround.Interrupted,
                }
            ),
        () =>
            PlacementRules.Renew(
                NuenenPolicy,
                new PlacementRenewalFacts(Day(2026, 1, 1), 6, 0)
                {
                    WageValue = WageValue.FromPercent(29.99m),
                    HigherWageValueExpected = true,
                    NewWorkplace = true,
                }
            ),
        () => PlacementRules.Renew(NuenenPolicy, new PlacementRenewalFacts(Day(2026, 1, 1), 6, 0)),
        () => PlacementRules.Income(NuenenPolicy, new PlacementIncomeFacts { Benefit = Benefit.Wajong }),
        () => EmploymentRules.Contract(NuenenPolicy, new EmploymentContractFacts(Day(2026, 3, 1), Day(2024, 2, 29))),
        () =>
            EmploymentRules.Hours(
                NuenenPolicy,
                new EmploymentHoursFacts(HoursPerWeek.FromHours(36), HoursPerWeek.FromHoursAndMinutes(15, 20))
                {
                    OtherInability = OtherInability.Temporary,
                }
            ),
    ];

    [Fact]
    public void Deciding_allocates_nothing() =>
        Decisions.Should().AllSatisfy(decide => AllocatedBy(decide).Should().Be(0));

    private static long AllocatedBy(Action decide)
    {
        decide();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            decide();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
