using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Article 12 where it is unknown whether its conditions are met: what it may have lifted is alleged of nobody, and what it
/// cannot have lifted stays a breach.
/// </summary>
public sealed class DoubtfulHardshipTests
{
    private const string Held = "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true;";
    private const string Met = "reason: r, specialCase: true, unfairnessEstablished: true, fixedByStatute: false";

    [Theory]
    [InlineData("specialCase: true", "specialCase: null", "specialCase on 2026-08-01 (hardship.depart)")]
    [InlineData(
        "unfairnessEstablished: true",
        "unfairnessEstablished: null",
        "unfairnessEstablished on 2026-08-01 (hardship.depart)"
    )]
    [InlineData("fixedByStatute: false", "fixedByStatute: null", "fixedByStatute on 2026-08-01 (hardship.depart)")]
    public void Nothing_is_alleged_while_it_may_have_been_lifted(string known, string unknown, string fact)
    {
        var met = Met.Replace(known, unknown, StringComparison.Ordinal);
        var review = Review(
            "2026-08-05",
            $"{Held} 2026-02-10 reported; 2026-03-02 trajectoryStarted; 2026-08-01 hardshipApplied rule: placement.extend, newOutcome: permitted, {met}; 2026-08-03 trajectoryExtended months: 3, ground: none"
        );

        review.Breaches.Should().BeEmpty();
        review.Departures.Should().BeEmpty();
        review.Facts.Should().Contain(fact);
    }

    [Theory]
    [InlineData("specialCase: null", "")]
    [InlineData("specialCase: false", "extensionWithoutGround 2026-08-03, art. 5 lid 2")]
    public void One_act_is_left_open_and_not_the_next(string special, string first) =>
        Review(
                "2026-08-05",
                $"{Held} 2026-02-10 reported; 2026-03-02 trajectoryStarted; 2026-08-01 hardshipApplied rule: placement.extend, newOutcome: permitted, {Met.Replace("specialCase: true", special, StringComparison.Ordinal)}; 2026-08-03 trajectoryExtended months: 3, ground: none; 2026-08-04 trajectoryExtended months: 1, ground: none"
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .Equal(
                first.Length == 0
                    ? ["extensionWithoutGround 2026-08-04, art. 5 lid 2"]
                    : [first, "extensionWithoutGround 2026-08-04, art. 5 lid 2"]
            );

    [Theory]
    [InlineData("specialCase: null", 0)]
    [InlineData("specialCase: false", 1)]
    public void Of_what_lasts_nothing_is_alleged_either(string special, int breaches) =>
        Review(
                "2028-04-01",
                $"{Held} 2026-03-01 employmentStarted contract: temporary; 2028-02-20 hardshipApplied rule: employment.contract, newOutcome: temporary, {Met.Replace("specialCase: true", special, StringComparison.Ordinal)}"
            )
            .BreachesOf("permanentContractWithheld")
            .Should()
            .HaveCount(breaches);
}
