using static BeschutWerk.Rules.Testing.Tests.Article5;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What the assertions have seen, by norm.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void A_run_of_which_no_result_is_there_reaches_nothing() =>
        new CoverageReport([])
            .Invoking(report => report.ShouldReach(0))
            .Should()
            .Throw<PolicyAssertionException>()
            .WithMessage("No result of a run is there*");

    [Fact]
    public void Each_assertion_counts_its_decision_once()
    {
        var policy = Named("counted");
        DecideUnder(policy, 29m).ShouldRestOn("art. 5 lid 3").AndBeDiscretionary();
        DecideUnder(policy, 30m).ShouldGive(PermissionOutcome.Refused);
        DecideUnder(policy, percent: null).ShouldLack("wageValue");
        DecideUnder(policy, 29m).Observed();
        SeenOf(policy, Norm.NewTrajectory).Should().Be((2, 1, 1, 0));
    }

    [Fact]
    public void A_ground_is_met_by_what_rests_on_it()
    {
        var policy = Named("ground");
        var all = new TargetGroupFacts
        {
            LimitationPresent = true,
            BeyondRegularEmployer = true,
            WorkCapacity = true,
            IndicationHeld = true,
        };
        TargetGroupRules.Assess(policy, all).Observed();
        TargetGroupRules.Assess(policy, all with { WorkCapacity = false }).Observed();
        TargetGroupRules.Assess(policy, all with { WorkCapacity = null }).Observed();
        SeenOf(policy, Norm.TargetGroup).Should().Be((1, 1, 1, 0));
        SeenOf(policy, Norm.WorkCapacity).Should().Be((1, 1, 1, 0));
    }

    [Fact]
    public void A_review_counts_its_decisions_and_those_of_its_breaches()
    {
        var policy = Named("reviewed");
        var file = new CaseFile(
            "a-1",
            policy,
            [new CaseEvent(CaseEventType.TrajectoryStarted, Start)],
            new CaseFacts { IndicationHeld = false, Reported = true }
        );
        CaseRules.Review(file, Start).ShouldHaveBreach(CaseBreachKind.TrajectoryWithoutGround);
        SeenOf(policy, Norm.TrajectoryStart).Unmet.Should().BePositive();
    }

    [Fact]
    public void The_report_has_every_norm_in_the_order_of_the_text()
    {
        var report = ArticleCoverage.Report(Named("untouched"));
        report.Norms.Select(norm => norm.Norm).Should().BeEquivalentTo(Nuenen.Provisions.Select(item => item.Norm));
        report.Norms.Select(norm => Citation.Parse(norm.Place, Nuenen.Regulation)).Should().BeInAscendingOrder();
        report.Norms.Where(norm => !norm.IsDecided).Should().Contain(norm => norm.Norm == Norm.EmploymentLaw);
        report.Percent.Should().Be(0);
        report.NeverSeen.Should().HaveCount(report.Norms.Count(norm => norm.IsDecided));
    }

    [Theory]
    [InlineData("art. 5 lid 3", "art. 5")]
    [InlineData("toelichting art. 7 lid 1 onder c", "art. 7")]
    [InlineData("art. 12", "art. 12")]
    [InlineData("brief p. 2 al. 3", "brief p. 2")]
    [InlineData("art. 4.1 aanhef en onder b", "art. 4.1")]
    public void A_norm_stands_under_its_article(string place, string article) =>
        new CoveredNorm("k", "t", Norm.Hardship, place, true, 0, 0, 0, 0).Article.Should().Be(article);

    [Fact]
    public void A_threshold_fails_with_the_norms_that_were_never_seen()
    {
        var policy = Named("threshold");
        DecideUnder(policy, 29m).Observed();
        var report = ArticleCoverage.Report(policy);
        report.ShouldReach(0);
        report.ShouldReach(report.Percent);
        var message = report
            .Invoking(it => it.ShouldReach(100))
            .Should()
            .Throw<PolicyAssertionException>()
            .Which.Message;
        message.Should().Contain("100.0% is wanted").And.Contain("threshold: art. 12 (Hardship)");
        message.Should().NotContain("NewTrajectory").And.NotContain("EmploymentLaw");
        report.Invoking(it => it.ShouldReach(100.1m)).Should().Throw<ArgumentOutOfRangeException>();
        report.Invoking(it => it.ShouldReach(-0.1m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Text_and_page_tell_each_norm_with_its_place_and_counts()
    {
        var policy = Named("shown") with { Regulation = new Regulation("Regels <van> \"hier\"") };
        policy = policy with
        {
            Provisions = new ProvisionCollection([
                new Provision(Norm.MisconductRank, Citation.Parse("art. 11 lid 2", policy.Regulation)),
                new Provision(Norm.EmploymentLaw, Citation.Parse("toelichting art. 6 lid 1", policy.Regulation)),
            ]),
            WaitingListOrder = WaitingListOrder.ByRankDate,
        };
        var report = ArticleCoverage.Report(policy);
        report
            .ToText()
            .ReplaceLineEndings("\n")
            .Should()
            .Be(
                """
                shown: 0 of 1 norms seen met or unmet (0.0%)
                                                      met    unmet  unknown      n/a
                  art. 11 lid 2                         0        0        0        0  MisconductRank  never
                  toelichting art. 6 lid 1                  (refers to another text)  EmploymentLaw

                """.ReplaceLineEndings("\n")
            );
        report
            .ToHtml()
            .Should()
            .Contain("Regels &lt;van&gt; &quot;hier&quot;")
            .And.Contain("never seen")
            .And.Contain("refers to another text");
    }

    [Fact]
    public void Json_gives_the_same_report_back_and_refuses_what_is_none()
    {
        DecideUnder(Named("written"), 29m).Observed();
        var report = ArticleCoverage.Report(Named("written"), Named("written-too"));
        CoverageReport.Parse(report.ToJson()).Norms.Should().Equal(report.Norms);
        foreach (var wrong in new[] { "", "[]", "{}", """{"policies": [{"policy": "a"}]}""", """{"policies": 1}""" })
        {
            FluentActions.Invoking(() => CoverageReport.Parse(wrong)).Should().Throw<FormatException>(wrong);
        }

        var noNorm = report.ToJson().Replace("\"Hardship\"", "\"Softship\"", StringComparison.Ordinal);
        FluentActions.Invoking(() => CoverageReport.Parse(noNorm)).Should().Throw<FormatException>("*Softship*");
    }

    [Fact]
    public void Reports_of_several_processes_are_added_up()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var policy = Named("added");
            DecideUnder(policy, 29m).Observed();
            var own = ArticleCoverage.Report(policy);
            own.AddTo(folder);
            own.AddTo(folder); // the same process once more is the same report
            File.Copy(Directory.GetFiles(folder, "articles-of-*").Single(), Path.Combine(folder, "articles-of-x.json"));
            own.AddTo(folder);
            CoverageReport.Read(folder).Norms.Single(norm => norm.Norm == Norm.NewTrajectory).Met.Should().Be(2);
            File.ReadAllText(Path.Combine(folder, "articles.txt")).Should().StartWith("added: ");
            CoverageReport
                .Parse(File.ReadAllText(Path.Combine(folder, "articles.json")))
                .Norms.Should()
                .HaveCount(own.Norms.Length);
            File.Exists(Path.Combine(folder, "articles.html")).Should().BeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each test has a policy of its own, so that it sees nothing of the others.</summary>
    private static Policy Named(string key) => Nuenen with { Key = key };

    private static Decision<PlacementRenewalOutcome> DecideUnder(Policy policy, decimal? percent) =>
        PlacementRules.Renew(
            policy,
            new PlacementRenewalFacts(Start, months: 6, previousExtensionMonths: 0)
            {
                WageValue = percent is { } value ? WageValue.FromPercent(value) : null,
                HigherWageValueExpected = true,
                NewWorkplace = true,
            }
        );

    private static (int Met, int Unmet, int Unknown, int NotApplicable) SeenOf(Policy policy, Norm norm)
    {
        var seen = ArticleCoverage.Report(policy).Norms.Single(item => item.Norm == norm);
        return (seen.Met, seen.Unmet, seen.Unknown, seen.NotApplicable);
    }
}
