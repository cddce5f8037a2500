using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

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

    private const string Met =
        "specialCase: true, unfairnessEstablished: true, fixedByStatute: false, reason: \"a reason\"";

    private const string Note = "toelichting art. 7 lid 1 onder c";

    /// <summary>A cap of 60% in the rules: between that and the cap of the law the college can depart, above it never.</summary>
    [Theory]
    [InlineData("60", null, null)]
    [InlineData("60.01", null, "0.01")]
    [InlineData("70", null, "10")]
    [InlineData("70.01", "0.01", "10")]
    [InlineData("100", "30", "10")]
    public void Article_12_a_departure_reaches_up_to_the_cap_of_the_law(string share, string? breach, string? departed)
    {
        var lower = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                new Provision(
                    Norm.SubsidyCap,
                    NuenenPolicy.CitationOf(Norm.SubsidyCap)!.Value,
                    percentage: Percentage.FromPercent(60)
                )
            ),
        };
        var review = Under(lower, "2026-04-02", Departed(share, wageValue: "12"));
        review
            .BreachesOf("subsidyTooHigh")
            .Should()
            .Equal(breach is null ? [] : [$"subsidyTooHigh 2026-04-01 {breach} percentagePoints, art. 10d lid 4"]);
        review
            .DeparturesOf("hardship")
            .Should()
            .Equal(
                departed is null
                    ? ["hardship 2026-04-01, art. 12"]
                    : [$"hardship 2026-04-01 {departed} percentagePoints, art. 12, subsidyTooHigh"]
            );
    }

    /// <summary>What the rules forbid no further than the law: a departure takes nothing from it.</summary>
    [Theory]
    [InlineData("12", "70", null)]
    [InlineData("12", "70.01", "0.01")]
    [InlineData("12", "100", "30")]
    [InlineData("45", "55", null)] // the law subsidises what the wage value leaves
    [InlineData("45", "56", "1")]
    public void Article_12_what_the_law_fixes_stays_a_breach(string wageValue, string share, string? breach)
    {
        string[] breaches = breach is null
            ? []
            : [$"subsidyTooHigh 2026-04-01 {breach} percentagePoints, art. 10d lid 4"];
        foreach (
            var met in new[] { Met, Met.Replace("specialCase: true", "specialCase: null", StringComparison.Ordinal) }
        )
        {
            var review = Review("2026-04-02", Departed(share, wageValue, met));
            review.BreachesOf("subsidyTooHigh").Should().Equal(breaches);
            review.Departures.Should().NotContain(departure => departure.Contains("TooHigh", StringComparison.Ordinal));
        }
    }

    /// <summary>Nor does the clause reach it when it is applied a second time.</summary>
    [Fact]
    public void Article_12_applied_twice_leaves_what_the_law_fixes()
    {
        var once = Departed("80", wageValue: "12");
        var again = $"{once}; 2026-04-01 hardshipApplied rule: subsidy.decide, newOutcome: grant, {Met}";
        foreach (var course in new[] { once, again })
        {
            Review("2026-04-02", course)
                .BreachesOf("subsidyTooHigh")
                .Should()
                .Equal("subsidyTooHigh 2026-04-01 10 percentagePoints, art. 10d lid 4");
        }
    }

    /// <summary>The rules hold from 11 September 2019; the law did before.</summary>
    [Theory]
    [InlineData("2014-12-31", "80", null)]
    [InlineData("2015-01-01", "80", "art. 10d lid 4")]
    [InlineData("2019-09-10", "70", null)]
    [InlineData("2019-09-10", "80", "art. 10d lid 4")]
    [InlineData("2019-09-11", "80", Note)]
    public void The_law_caps_before_the_rules_are_in_force(string on, string share, string? citation) =>
        Review(
                "2019-12-02",
                $"2014-06-02 employmentStarted; {on} subsidyDecided outcome: grant, wageValue: 20, subsidisedPercent: {share}",
                "indicationHeld: true"
            )
            .BreachesOf("subsidyTooHigh")
            .Should()
            .Equal(citation is null ? [] : [$"subsidyTooHigh {on} 10 percentagePoints, {citation}"]);

    private static string Departed(string share, string wageValue, string met = Met) =>
        $"""
            {Held} 2026-03-02 employmentStarted directEmployment: true, workplace: suitable, independentOfBenefit: true
            2026-04-01 hardshipApplied rule: subsidy.decide, newOutcome: grant, {met}
            2026-04-01 subsidyDecided outcome: grant, wageValue: {wageValue}, employerWilling: true, targetGroupConfirmed: true, receivesWajong: false, subsidisedPercent: {share}
            """;
}
