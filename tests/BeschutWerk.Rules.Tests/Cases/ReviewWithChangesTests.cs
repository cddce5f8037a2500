using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What would change the negative decisions of a review.</summary>
public sealed class ReviewWithChangesTests
{
    private static readonly CaseFile Unwilling = CaseFileOf(
        """
        {"case": "A-003", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "known": {"benefit": "participatiewet", "receivesWajong": false},
         "events": [
          {"on": "2024-09-02", "type": "adviceRequested", "requestedBy": "college", "wswIndication": false, "lastAssessedOn": "never"},
          {"on": "2024-10-21", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
          {"on": "2024-11-18", "type": "indicationDecided", "belongs": true, "quotaRealised": false},
          {"on": "2024-12-02", "type": "reported"},
          {"on": "2025-01-01", "type": "trajectoryStarted", "months": 6, "prospectOfEmployment": true},
          {"on": "2025-06-16", "type": "trajectoryExtended", "months": 6, "ground": "noSuitablePlace"},
          {"on": "2025-12-01", "type": "wageValueDetermined", "wageValue": 24.5, "prospectOfEmployment": true, "higherWageValueExpected": false, "employerWilling": false},
          {"on": "2025-12-31", "type": "trajectoryEnded", "trajectory": "completed", "targetGroupConfirmed": true, "criteriaInDoubt": false},
          {"on": "2026-01-02", "type": "employmentStarted", "contract": "temporary", "hours": 36, "fullTimeHours": 36, "workplace": "suitable", "independentOfBenefit": true,
           "employerWilling": false}
         ]}
        """
    );

    private static readonly string Folder = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases");

    private static readonly LocalDate Day = new(2026, 1, 5);

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_negative_decision_has_its_changes_and_nothing_else_differs(string example)
    {
        var file = CaseFileOf(File.ReadAllText(Path.Combine(Folder, example)));
        var first = file.Events[0].On;
        foreach (var day in Enumerable.Range(0, 60).Select(weeks => first.PlusWeeks(weeks * 2)))
        {
            var review = CaseRules.ReviewWithChanges(file, day);
            var ordinary = CaseRules.Review(file, day);
            review.Should().Be(ordinary);
            ordinary.Decisions.Should().AllSatisfy(decision => ordinary.ChangesOf(decision).Should().BeNull());
            var hindered = review
                .Obstacles.Select(obstacle => obstacle.Rule)
                .Union(
                    review
                        .Decisions.Where(decision => decision.OutcomeWord is "doesNotBelong" or "lost")
                        .Select(decision => decision.Rule)
                );
            review
                .Decisions.Where(decision => review.ChangesOf(decision) is not null)
                .Select(decision => decision.Rule)
                .Should()
                .BeEquivalentTo(hindered);
            foreach (var decision in review.Decisions)
            {
                var answers = (review.ChangesOf(decision) ?? []).Select(change => RuleAnswer.Of(change.Decision));
                answers.Should().NotContain(RuleAnswer.Of(decision));
            }
        }
    }

    [Fact]
    public void Rules_that_are_not_yet_in_force_would_be_by_an_earlier_publication()
    {
        var file = CaseFileOf("""{"case": "a", "policy": "nuenen-2019", "publishedOn": "2019-09-12", "events": []}""");
        var review = CaseRules.ReviewWithChanges(file, new(2019, 9, 12));
        review
            .ChangesOf(review.Decisions[0])!
            .Value.Select(change => change.Decision.OutcomeWord)
            .Should()
            .Equal("inForce");
    }

    [Fact]
    public void The_decision_that_someone_does_not_belong_says_what_would_change_it()
    {
        var file = CaseFileOf(
            """
            {"case": "a", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "events": [
             {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": false, "carefullyPrepared": true, "sufficientlyReasoned": true}]}
            """
        );
        var review = CaseRules.ReviewWithChanges(file, new(2026, 1, 6));
        var decision = review.Decisions.Single(decision => decision.Rule == IndicationRules.DecideRule);
        decision.OutcomeWord.Should().Be("doesNotBelong");
        review
            .ChangesOf(decision)!
            .Value.Select(change => change.Decision.OutcomeWord)
            .Should()
            .Equal("belongs", "mayDepart", "mayRequestInformation");
    }

    [Fact]
    public void With_a_willing_employer_the_college_may_grant_below_the_floor()
    {
        var review = CaseRules.ReviewWithChanges(Unwilling, Day);
        var refusal = review.Decisions.Single(decision => decision.Rule.Key == "subsidy.decide");
        refusal.OutcomeWord.Should().Be("refuse");
        review
            .ChangesOf(refusal)!
            .Value.Select(change => change.ToString())
            .Should()
            .Contain("employerWilling: true -> grant, discretionary, toelichting art. 7 lid 1 onder c");
    }

    [Fact]
    public void In_JSON_only_a_review_that_was_asked_for_them_has_changes()
    {
        JsonText(CaseRules.Review(Unwilling, Day)).Should().NotContain("\"changes\"");
        using var json = JsonDocument.Parse(JsonText(CaseRules.ReviewWithChanges(Unwilling, Day)));
        json.RootElement.GetProperty("decisions")
            .EnumerateArray()
            .Count(decision => decision.TryGetProperty("changes", out var changes) && changes.GetArrayLength() > 0)
            .Should()
            .BePositive();
    }

    private static CaseFile CaseFileOf(string json)
    {
        var reading = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(json));
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }

    private static string JsonText(CaseReview review) => Written(writer => ReviewJson.Write(writer, review));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    [Theory]
    [InlineData(true, false)] // it denies nothing
    [InlineData(false, true)]
    public void Only_a_new_advice_by_which_the_indication_is_lost_tells_what_would_change_it(bool belongs, bool isTold)
    {
        var review = CaseRules.ReviewWithChanges(
            CaseText.File(
                $"2026-01-01 trajectoryStarted; 2026-02-02 newAdviceReceived belongs: {(belongs ? "true" : "false")}, carefullyPrepared: true, sufficientlyReasoned: true, sameTrajectoryContinued: true",
                "indicationHeld: true, reported: true"
            ),
            new(2026, 2, 3)
        );
        var decision = review.Decisions.Single(item => item.Rule == IndicationRules.AfterNewAdviceRule);
        decision.Status.Should().Be(DecisionStatus.Determined);
        review.ChangesOf(decision).HasValue.Should().Be(isTold);
    }

    [Fact]
    public void Of_a_question_that_was_not_asked_nothing_is_told()
    {
        var decision = IndicationRules.Decide(BuiltInPolicies.Nuenen2019, default);
        var asked = new AskedQuestions(withChanges: true);
        asked.ChangesOf(decision).ToArray().Should().BeEmpty();
        asked.UnmetFactsOf(decision, Norm.AdviceFollowed).ToArray().Should().BeEmpty();
    }
}
