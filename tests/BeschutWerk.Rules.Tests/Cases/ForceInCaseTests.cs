using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A text may lack norms, and bind where another leaves a choice: what it only permits is never broken, and of what it has in
/// principle one departs.
/// </summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class ForceInCaseTests
{
    private const string Held = "indicationHeld: true, reported: true, receivesWajong: false";

    private const string Advised =
        "2024-02-12 adviceReceived adviceBelongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    private const string Decided = "2024-03-01 indicationDecided belongs: true, quotaRealised: false";

    /// <summary>The breaches that hang on how far a norm binds, with that norm.</summary>
    private static readonly Dictionary<CaseBreachKind, Norm> Bound = new()
    {
        [CaseBreachKind.AdviceNotFollowed] = Norm.AdviceFollowed,
        [CaseBreachKind.PermanentContractEarly] = Norm.TemporaryContract,
        [CaseBreachKind.PermanentContractWithheld] = Norm.PermanentContract,
        [CaseBreachKind.ExtensionWithheld] = Norm.ExtensionForLowWageValue,
    };

    [Property(Arbitrary = [typeof(VariedPolicies)], MaxTest = 1500)]
    public void A_review_its_words_and_its_rows_never_fail(CaseOnDay item)
    {
        var review = CaseRules.ReviewWithChanges(item.File, item.Day);
        var rows = CaseAgenda.Of([review]);
        foreach (var language in Words.MembersOf<Language>())
        {
            Tool.ReviewText.Of(review, language).Should().NotBeEmpty(); // with every decision and what would change it
            foreach (var row in rows)
            {
                row.Explain(language).Should().NotBeEmpty();
            }
        }

        foreach (var breach in review.Breaches)
        {
            if (Bound.TryGetValue(breach.What, out var norm))
            {
                item.File.Policy.ForceOf(norm).Should().Be(Force.Bound, "{0} in {1}", breach, item);
            }
        }
    }

    // article 4 lid 2 of Nuenen, where another text lets the college follow the advice, or has that in principle

    [Theory]
    [InlineData(Force.Bound, "adviceNotFollowed 2024-03-01, art. 4 lid 2", null)]
    [InlineData(Force.InPrinciple, null, "fromPrinciple 2024-03-01, art. 4 lid 2, adviceNotFollowed")]
    [InlineData(Force.Discretionary, null, null)]
    public void Advice_that_is_not_followed_is_what_the_text_makes_of_it(Force force, string? breach, string? departure)
    {
        var policy = With(Norm.AdviceFollowed, force);
        var review = Under(policy, "2024-03-01", $"{Advised}\n{Decided}");
        review.Breaches.Should().Equal(breach is null ? [] : [breach]);
        review.Departures.Should().Equal(departure is null ? [] : [departure]);
        var open = Under(
            policy,
            "2024-03-01",
            $"{Advised.Replace("carefullyPrepared: true", "carefullyPrepared: null")}\n{Decided}"
        );
        open.Breaches.Should().BeEmpty();
        open.Facts.Any(fact => fact.StartsWith("carefullyPrepared on", StringComparison.Ordinal))
            .Should()
            .Be(force is Force.Bound, "otherwise no breach hangs on it");
        var unsaid = Under(policy, "2024-03-01", $"2024-02-12 adviceReceived\n{Decided}");
        unsaid
            .Facts.Any(fact => fact.StartsWith("adviceBelongs on", StringComparison.Ordinal))
            .Should()
            .Be(force is not Force.Discretionary);
    }

    [Fact]
    public void A_departure_from_principle_says_what_was_done()
    {
        var review = Of(With(Norm.AdviceFollowed, Force.InPrinciple), "2024-03-01", $"{Advised}\n{Decided}");
        Explained(review, Language.Dutch)
            .Should()
            .Contain("- 1 maart 2024: afgeweken van wat in principe geldt: het advies niet gevolgd (art. 4 lid 2)");
        Explained(review, Language.English)
            .Should()
            .Contain("- 1 March 2024: departed from what holds in principle: the advice not followed (art. 4 lid 2)");
    }

    [Theory]
    [InlineData(Force.Bound)]
    [InlineData(Force.Discretionary)]
    [InlineData(Force.InPrinciple)]
    public void That_the_college_decides_does_not_hang_on_whether_it_must_follow_the_advice(Force force)
    {
        var policy = Without(With(Norm.AdviceFollowed, force), Norm.DecisionTerm, Norm.Suspension);
        Under(policy, "2024-02-20", Advised)
            .StepsOf("decideIndication")
            .Should()
            .Equal("college decideIndication bound, art. 4 lid 2");
        var after = Under(
            With(Norm.AdviceFollowed, force),
            "2024-09-01",
            "2024-03-18 trajectoryStarted\n2024-08-20 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true",
            Held
        );
        after
            .Steps.Select(step => step.Split(' ')[1])
            .Intersect(["decideIndication", "decideIndicationLost"])
            .Should()
            .Equal(force is Force.Bound ? "decideIndicationLost" : "decideIndication");
    }

    // article 4 lid 2 of Nuenen without its departure; Awb 3:9 and 3:50

    [Fact]
    public void Careless_advice_is_never_called_careful()
    {
        var policy = Without(NuenenPolicy, Norm.DepartureForCarelessness);
        var advised = Advised.Replace("carefullyPrepared: true", "carefullyPrepared: false");
        var before = Of(policy, "2024-02-20", advised);
        before
            .Decisions.OfType<Decision<IndicationOutcome>>()
            .Should()
            .ContainSingle()
            .Which.Caveats.Should()
            .Be(Caveats.CarelessAdviceFollowed);
        var review = Under(policy, "2024-03-01", $"{advised}\n{Decided}");
        review.Breaches.Should().Equal("adviceNotFollowed 2024-03-01, art. 4 lid 2");
        review.Remarks.Should().Equal("carelessAdviceFollowed 2024-03-01, art. 4 lid 2, indication.decide");
        var after = Of(policy, "2024-03-01", $"{advised}\n{Decided}");
        Explained(after, Language.Dutch)
            .Should()
            .Contain("- 1 maart 2024: het advies niet gevolgd (art. 4 lid 2)")
            .And.Contain(line => line.Contains("onzorgvuldig tot stand gekomen") && line.Contains("Awb 3:9 en 3:50"))
            .And.NotContain(line => line.Contains("een zorgvuldig advies"));
        Explained(after, Language.English)
            .Should()
            .Contain("- 1 March 2024: the advice not followed (art. 4 lid 2)")
            .And.NotContain(line => line.Contains("careful advice"));
        var anew = Under(
            policy,
            "2024-09-01",
            "2024-03-18 trajectoryStarted\n2024-08-20 newAdviceReceived belongs: false, carefullyPrepared: false, sufficientlyReasoned: true",
            Held
        );
        anew.StepsOf("decideIndicationLost").Should().ContainSingle().Which.Should().Contain("carelessAdviceFollowed");
    }

    [Fact]
    public void Careful_advice_that_is_not_followed_is_called_so() =>
        Explained(Of(NuenenPolicy, "2024-03-01", $"{Advised}\n{Decided}"), Language.Dutch)
            .Should()
            .Contain("- 1 maart 2024: een zorgvuldig advies niet gevolgd (art. 4 lid 2)");

    // article 6 lid 1 and 2 of Nuenen

    [Theory]
    [InlineData(Force.Bound, "permanentContractEarly 2024-06-01, art. 6 lid 1", null)]
    [InlineData(Force.InPrinciple, null, "permanentContractEarly 2024-06-01, art. 6 lid 1")]
    [InlineData(Force.Discretionary, null, null)]
    public void A_contract_for_an_indefinite_period_in_the_first_years(Force force, string? breach, string? departure)
    {
        var policy = With(Norm.TemporaryContract, force);
        foreach (
            var events in new[]
            {
                "2024-06-01 employmentStarted contract: permanent, directEmployment: false",
                "2024-05-01 employmentStarted contract: temporary, directEmployment: false\n2024-06-01 contractRenewed contract: permanent",
            }
        )
        {
            var review = Under(policy, "2024-07-01", events, Held);
            review.Breaches.Should().Equal(breach is null ? [] : [breach]);
            review.Departures.Should().Equal(departure is null ? [] : [departure]);
        }
    }

    [Theory]
    [InlineData(Force.Bound, "permanentContractWithheld 2024-06-02 30 days, art. 6 lid 2", null)]
    [InlineData(Force.InPrinciple, null, "fromPrinciple 2024-06-02 30 days, art. 6 lid 2, permanentContractWithheld")]
    [InlineData(Force.Discretionary, null, null)]
    public void A_temporary_contract_that_goes_on(Force force, string? breach, string? departure)
    {
        var policy = With(Norm.PermanentContract, force);
        const string events = "2022-06-01 employmentStarted contract: temporary, directEmployment: false";
        foreach (var ended in new[] { "", "\n2024-07-01 employmentEnded" })
        {
            var review = Under(policy, "2024-07-01", events + ended, Held);
            review.Breaches.Should().Equal(breach is null ? [] : [breach]);
            review.Departures.Should().Equal(departure is null ? [] : [departure]);
        }
    }

    [Theory]
    [InlineData(Force.Bound)]
    [InlineData(Force.Discretionary)]
    public void That_employment_may_be_offered_does_not_hang_on_the_kind_of_contract(Force force) =>
        Under(
                With(Norm.TemporaryContract, force),
                "2024-10-01",
                "2024-03-18 trajectoryStarted\n2024-09-17 trajectoryEnded",
                Held
            )
            .StepsOf("startEmployment")
            .Should()
            .Equal("college startEmployment discretionary, art. 6 lid 1");

    [Fact]
    public void The_example_of_lindewaard_binds_to_a_temporary_contract()
    {
        var review = Under(
            VariedPolicies.Lindewaard,
            "2026-08-02",
            """
            2026-07-02 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: true
            2026-07-20 indicationDecided belongs: true, quotaRealised: false
            2026-08-01 employmentStarted contract: permanent
            """
        );
        review.Breaches.Should().Contain("permanentContractEarly 2026-08-01, art. 5.2 lid 1");
    }

    // the note to article 7 lid 1 onder c, and lid 1 itself

    [Theory]
    [InlineData(Force.Bound, 1, 0)]
    [InlineData(Force.InPrinciple, 0, 1)]
    [InlineData(Force.Discretionary, 0, 0)]
    public void A_refusal_where_the_trajectory_is_to_be_lengthened(Force force, int breaches, int departures)
    {
        const string events = """
            2024-03-18 trajectoryStarted
            2024-05-01 wageValueDetermined wageValue: 20, employerWilling: false
            2024-06-01 subsidyDecided outcome: refuse
            2024-09-17 trajectoryEnded
            """;
        var review = Of(
            With(Norm.ExtensionForLowWageValue, force),
            "2024-10-01",
            events,
            $"{Held}, targetGroupConfirmed: true"
        );
        review.Breaches.Count(breach => breach.What is CaseBreachKind.ExtensionWithheld).Should().Be(breaches);
        review.Departures.Count(one => one.InsteadOf is CaseBreachKind.ExtensionWithheld).Should().Be(departures);
    }

    [Theory]
    [InlineData(Force.Bound, 1, 0)]
    [InlineData(Force.InPrinciple, 0, 1)]
    [InlineData(Force.Discretionary, 0, 0)]
    public void A_refusal_where_everything_is_met(Force force, int breaches, int departures)
    {
        const string events = """
            2024-03-18 trajectoryStarted
            2024-05-01 wageValueDetermined wageValue: 50
            2024-09-17 trajectoryEnded trajectory: completed
            2024-10-01 subsidyDecided outcome: refuse
            """;
        var review = Of(
            With(Norm.WageCostSubsidy, force),
            "2024-10-01",
            events,
            $"{Held}, targetGroupConfirmed: true, workplace: suitable, independentOfBenefit: true"
        );
        review.Breaches.Count(breach => breach.What is CaseBreachKind.SubsidyWithheld).Should().Be(breaches);
        review.Departures.Count(one => one.InsteadOf is CaseBreachKind.SubsidyWithheld).Should().Be(departures);
    }

    // article 5 lid 2 of Nuenen, where another text must extend

    [Theory]
    [InlineData(
        "",
        ", als er een uitzonderlijke situatie is, of in plaats daarvan, als aan de voorwaarden daarvoor is voldaan, een nieuw plaatsingstraject beginnen, uiterlijk 31 augustus 2024 (art. 5 lid 2; art. 5 lid 3)"
    )]
    [InlineData(
        ", ground: noSuitablePlace",
        ", of in plaats daarvan, als aan de voorwaarden daarvoor is voldaan, een nieuw plaatsingstraject beginnen, uiterlijk 31 augustus 2024 (art. 5 lid 2; art. 5 lid 3)"
    )]
    public void An_extension_that_must_be_still_hangs_on_its_situation(string known, string rest)
    {
        var review = Of(
            With(Norm.TrajectoryExtension, Force.Bound),
            "2024-05-02",
            "2024-03-01 trajectoryStarted",
            Held + known
        );
        var step = review.NextSteps.Single(one => one.What is CaseStep.ExtendTrajectory);
        review.Explain(step, Language.Dutch).Should().Be($"het college moet: het plaatsingstraject verlengen{rest}");
        CaseAgenda
            .Of([review])
            .Single(row => row.Step is CaseStep.ExtendTrajectory)
            .Explain(Language.English)
            .Contains("if there is an exceptional situation", StringComparison.Ordinal)
            .Should()
            .Be(known.Length == 0);
    }

    [Fact]
    public void Without_a_new_trajectory_an_extension_that_must_be_has_nothing_in_its_place()
    {
        var policy = Without(With(Norm.TrajectoryExtension, Force.Bound), Norm.NewTrajectory);
        const string events =
            "2024-03-01 trajectoryStarted\n2024-05-01 wageValueDetermined wageValue: 20, employerWilling: false";
        var review = Of(policy, "2024-05-02", events, $"{Held}, targetGroupConfirmed: true");
        var step = review.NextSteps.Single(one => one.What is CaseStep.ExtendTrajectory);
        review
            .Explain(step, Language.English)
            .Should()
            .Be(
                "the college must: extend the placement trajectory, by 31 August 2024 (toelichting art. 7 lid 1 onder c)"
            );
        CaseAgenda.Of([review]).Should().Contain(row => row.Step == CaseStep.ExtendTrajectory);
    }

    private static CaseReview Of(Policy policy, string on, string events, string known = "")
    {
        var told = File(events, known);
        return CaseRules.ReviewWithChanges(new CaseFile(told.Key, policy, told.Events, told.Known), Iso(on));
    }

    private static string[] Explained(CaseReview review, Language language) => review.Explain(language).Split('\n');

    private static Policy With(Norm norm, Force force) =>
        NuenenPolicy.With(NuenenPolicy.Provisions[norm]! with { Force = force });

    private static Policy Without(Policy policy, params Norm[] norms) =>
        policy with
        {
            Provisions = new ProvisionCollection(policy.Provisions.Where(p => !norms.Contains(p.Norm))),
        };

    [Theory]
    [InlineData(Force.InPrinciple, "fromPrinciple 2026-02-02 (art. 4 lid 2)")]
    [InlineData(Force.Discretionary, "")] // it lets the college follow the advice
    public void Article_4_lid_2_where_the_text_does_not_bind_unknown_care_alleges_no_carelessness(
        Force force,
        string departures
    )
    {
        var review = Of(
            With(Norm.AdviceFollowed, force),
            "2026-02-02",
            "2026-01-05 adviceReceived adviceBelongs: true; 2026-02-02 indicationDecided belongs: false"
        );
        review.Breaches.Should().BeEmpty();
        string.Join(
                "; ",
                review.Departures.Select(item =>
                    $"{Words.Of(item.What)} {Guard.Iso(item.On)} ({item.Citation.ToShortString()})"
                )
            )
            .Should()
            .Be(departures);
        review.FactsThatMatter.Should().NotContain(fact => fact.On != null && fact.Fact == "carefullyPrepared");
    }
}
