using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>The cap that national law sets above every policy, in what was granted: Participatiewet article 10d lid 4.</summary>
public sealed class NationalCapCaseTests
{
    private const string Held = "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true;";

    [Theory]
    [InlineData("70", null)]
    [InlineData("70.01", "subsidyTooHigh 2026-04-01 0.01 percentagePoints, art. 10d lid 4")]
    [InlineData("71", "subsidyTooHigh 2026-04-01 1 percentagePoints, art. 10d lid 4")]
    public void The_cap_of_national_law_holds_where_the_policy_leaves_subsidy_to_other_rules(
        string share,
        string? breach
    ) =>
        Review(
            "2026-04-02",
            $"{Held} 2026-03-02 employmentStarted; 2026-04-01 subsidyDecided outcome: grant, wageValue: 20, subsidisedPercent: {share}",
            policy: OfMaastricht
        )
            .Breaches.Should()
            .Equal(breach is null ? [] : [breach]);

    [Fact]
    public void A_lower_or_equal_cap_of_the_policy_is_the_one_that_is_named() =>
        Review(
                "2026-04-02",
                $"{Held} 2026-03-02 employmentStarted; 2026-04-01 subsidyDecided outcome: grant, subsidisedPercent: 71"
            )
            .BreachesOf("subsidyTooHigh")
            .Should()
            .Equal("subsidyTooHigh 2026-04-01 1 percentagePoints, toelichting art. 7 lid 1 onder c");
}
