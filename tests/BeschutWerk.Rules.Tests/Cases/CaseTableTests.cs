using System.Collections.Immutable;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The tables of steps and breaches, and when two reviews are the same.</summary>
public sealed class CaseTableTests
{
    private const string Events =
        "2026-01-05 adviceRequested requestedBy: other; 2026-03-20 adviceReceived POS; 2026-06-01 indicationDecided belongs: true; 2026-06-08 placedOnWaitingList";

    private static CaseFile File { get; } = CaseText.File(Events, "quotaRealised: true");

    private static CaseReview Waiting { get; } = CaseRules.Review(File, Iso("2026-06-08"));

    [Fact]
    public void Each_step_and_each_breach_has_a_row_of_its_own()
    {
        foreach (var step in Enum.GetValues<CaseStep>())
        {
            Rules.StepTable.Of(step).What.Should().Be(step);
        }

        foreach (var breach in Enum.GetValues<CaseBreachKind>())
        {
            Rules.BreachTable.Of(breach).What.Should().Be(breach);
        }
    }

    [Fact]
    public void A_review_that_differs_in_one_part_is_another()
    {
        var file = File;
        var same = Waiting;
        same.Should().Be(CaseRules.Review(file, Iso("2026-06-08")));
        same.Rank.Should().NotBeNull();
        same.Breaches.Should().NotBeEmpty();
        var other = CaseRules.Review(file, Iso("2026-06-01"));
        var fact = new OpenFact("contract", Norm.PermanentContract, file.Policy, EmploymentRules.ContractRule, null);
        var caveat = new CaseRemark(
            Caveats.DecreePrevails,
            same.On,
            Norm.AdviceFollowed,
            same.Breaches[0].Citation,
            EmploymentRules.ContractRule
        );
        var departure = new CaseDeparture(
            CaseDepartureKind.Hardship,
            same.On,
            null,
            Norm.Hardship,
            same.Breaches[0].Citation,
            null
        );
        CaseReview[] others =
        [
            Made(key: "B"),
            Made(key: "a"),
            Made(on: other.On),
            Made(phase: CasePhase.Ended),
            Made(policy: BuiltInPolicies.Maastricht2024),
            Made(decisions: other.Decisions),
            Made(terms: []),
            Made(steps: [.. same.NextSteps.Skip(1)]),
            Made(breaches: [.. same.Breaches.Skip(1)]),
            Made(departures: [departure]),
            Made(remarks: [.. same.Remarks, caveat]),
            Made(facts: [fact]),
            Made(rank: true),
        ];
        var made = Made();
        made.Should().Be(Made());
        foreach (var one in others)
        {
            made.Equals(one).Should().BeFalse("of {0}", one);
        }

        made.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_differs_in_its_days_is_another()
    {
        var policy = BuiltInPolicies.Maastricht2024;
        var file = new CaseFile("A", policy, [], introducedOn: Day(2024, 1, 1));
        file.Equals(new CaseFile("A", policy, [], introducedOn: Day(2024, 1, 1))).Should().BeTrue();
        file.Equals(new CaseFile("A", policy, [], introducedOn: Day(2024, 2, 1))).Should().BeFalse();
        file.ToString()
            .Should()
            .Be("""{"case": "A", "policy": "maastricht-2024", "introducedOn": "2024-01-01", "events": []}""");
    }

    [Fact]
    public void What_an_event_cannot_say_is_shown_as_it_was_said()
    {
        Faults(new(CaseEventType.AdviceRequested, Day(2026, 1, 5), new() { LastAssessedOn = Assessed(6) }))
            .Should()
            .Equal("lastAssessedOn must not be after on (2026-01-05): 2026-01-06");
        Faults(new(CaseEventType.AdviceRequested, Day(2026, 1, 5), new() { LastAssessedOn = Assessed(5) }))
            .Should()
            .BeEmpty();
        Faults(
                new(
                    CaseEventType.SicknessStarted,
                    Day(2026, 1, 5),
                    new() { Months = 6, Conduct = Conduct.AlcoholAbuse }
                )
            )
            .Should()
            .BeEquivalentTo(
                "months is no fact of sicknessStarted; its facts are none: 6",
                "conduct is no fact of sicknessStarted; its facts are none: alcoholAbuse"
            );

        static LastAssessment Assessed(int day) => LastAssessment.On(Day(2026, 1, day));

        static string[] Faults(CaseEvent happened)
        {
            try
            {
                _ = new CaseFile("A", BuiltInPolicies.Nuenen2019, [happened]);
                return [];
            }
            catch (InvalidCaseException refused)
            {
                return [.. refused.Errors.Select(error => $"{error.Field} {error.Requirement}: {error.Actual}")];
            }
        }
    }

    private static CaseReview Made(
        string key = "A",
        LocalDate? on = null,
        CasePhase? phase = null,
        Policy? policy = null,
        ImmutableArray<IDecision>? decisions = null,
        ImmutableArray<CaseTerm>? terms = null,
        ImmutableArray<NextStep>? steps = null,
        ImmutableArray<CaseBreach>? breaches = null,
        ImmutableArray<CaseDeparture>? departures = null,
        ImmutableArray<CaseRemark>? remarks = null,
        ImmutableArray<OpenFact>? facts = null,
        bool rank = false
    ) =>
        new(
            new CaseFile(key, policy ?? BuiltInPolicies.Nuenen2019, []),
            on ?? Waiting.On,
            phase ?? Waiting.Phase,
            decisions ?? Waiting.Decisions,
            terms ?? Waiting.Terms,
            steps ?? Waiting.NextSteps,
            breaches ?? Waiting.Breaches,
            departures ?? Waiting.Departures,
            remarks ?? Waiting.Remarks,
            facts ?? [],
            rank ? null : Waiting.Rank
        );
}
