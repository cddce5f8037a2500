using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The contract of the review of a case in JSON.</summary>
public sealed class ReviewJsonTests
{
    private static readonly Policy Nuenen = BuiltInPolicies.Nuenen2019;
    private static readonly LocalDate On = new(2026, 3, 12);

    [Fact]
    public void The_review_has_the_fields_of_the_contract_in_their_order()
    {
        const string expected = """
            {"case": "A-001", "policy": "nuenen-2019", "on": "2026-03-12", "phase": "decisionAwaited", "decisions": [],
             "terms": [{"name": "indicationDecision", "firstDay": "2026-01-06", "lastDay": "2026-03-11",
                        "norm": "DecisionTerm", "citation": "art. 4 lid 1",
                        "regulation": "Beleidsregels Beschut werk gemeente Nuenen 2019",
                        "derivation": {"event": "adviceReceived", "eventOn": "2026-01-05", "length": "8 weeks",
                                       "suspendedDays": 9},
                        "daysLate": 1}],
             "nextSteps": [{"who": "college", "what": "decideIndication", "by": "2026-03-11", "force": "bound",
                            "norm": "DecisionTerm", "citation": "art. 4 lid 1",
                            "regulation": "Beleidsregels Beschut werk gemeente Nuenen 2019",
                            "recordedBy": "indicationDecided"}],
             "breaches": [{"what": "decisionLate", "on": "2026-03-12", "by": {"value": 1, "unit": "days"},
                           "norm": "DecisionTerm", "citation": "art. 4 lid 1",
                           "regulation": "Beleidsregels Beschut werk gemeente Nuenen 2019", "rule": "indication.term"}],
             "departures": [{"what": "hardship", "on": "2026-03-12", "norm": "Hardship", "citation": "art. 12",
                             "regulation": "Beleidsregels Beschut werk gemeente Nuenen 2019",
                             "insteadOf": "subsidyWithoutGround"}],
             "remarks": [], "factsThatMatter": [], "obstacles": []}
            """;
        using var document = JsonDocument.Parse(expected);
        Json(EveryPart()).Should().Be(JsonSerializer.Serialize(document.RootElement));
    }

    [Fact]
    public void Decisions_stand_in_it_exactly_as_the_answers_to_their_questions()
    {
        var open = IndicationRules.Decide(Nuenen, new IndicationFacts { AdviceBelongs = true });
        var negative = TargetGroupRules.Assess(Nuenen, new TargetGroupFacts { WorkCapacity = false });
        var review = Review(decisions: [open, negative]);

        using var json = JsonDocument.Parse(Json(review, Language.English));
        var decisions = json.RootElement.GetProperty("decisions");
        string[] asked =
        [
            Answers.Of("indication.decide", """{"adviceBelongs": true}""", Language.English).GetRawText(),
            Answers.Of("targetGroup.assess", """{"workCapacity": false}""", Language.English).GetRawText(),
        ];
        decisions.EnumerateArray().Select(item => item.GetRawText()).Should().Equal(asked);
        json.RootElement.GetProperty("factsThatMatter")
            .EnumerateArray()
            .Select(fact => $"{fact.Text("fact")} {fact.Text("norm")} {fact.Text("citation")} {fact.Text("rule")}")
            .Should()
            .Equal(
                open.MissingFacts.Zip(
                    review.FactsThatMatter,
                    (name, fact) => $"{name} {fact.Norm} {fact.Citation?.ToShortString()} indication.decide"
                )
            )
            .And.NotBeEmpty();
        json.RootElement.GetProperty("obstacles")
            .EnumerateArray()
            .Select(item => $"{item.Text("rule")} {item.Text("norm")} {item.Text("citation")}")
            .Should()
            .Equal("targetGroup.assess WorkCapacity art. 2");
    }

    [Fact]
    public void An_explanation_is_added_when_it_is_asked_for()
    {
        var review = Review();
        Json(review).Should().NotContain("explanation");
        foreach (var language in Enum.GetValues<Language>())
        {
            using var json = JsonDocument.Parse(Json(review, language));
            json.RootElement.Text("explanation").Should().Be(review.Explain(language));
        }
    }

    private static CaseReview EveryPart() =>
        Review(
            terms:
            [
                new(
                    CaseTermName.IndicationDecision,
                    new(2026, 1, 6),
                    new(2026, 3, 11),
                    Norm.DecisionTerm,
                    Nuenen.CitationOf(Norm.DecisionTerm)!.Value,
                    new(CaseEventType.AdviceReceived, new(2026, 1, 5), Term.FromWeeks(8), suspendedDays: 9),
                    daysLeft: null,
                    daysLate: 1
                ),
            ],
            steps:
            [
                new(
                    CaseParty.College,
                    CaseStep.DecideIndication,
                    new(2026, 3, 11),
                    Force.Bound,
                    Norm.DecisionTerm,
                    Nuenen.CitationOf(Norm.DecisionTerm)!.Value,
                    CaseEventType.IndicationDecided
                ),
            ],
            breaches:
            [
                new(
                    CaseBreachKind.DecisionLate,
                    new(2026, 3, 12),
                    new CaseAmount(1, CaseAmountUnit.Days),
                    Norm.DecisionTerm,
                    Nuenen.CitationOf(Norm.DecisionTerm)!.Value,
                    RuleCatalogue.Find("indication.term")!
                ),
            ],
            departures:
            [
                new(
                    CaseDepartureKind.Hardship,
                    new(2026, 3, 12),
                    null,
                    Norm.Hardship,
                    Nuenen.CitationOf(Norm.Hardship)!.Value,
                    CaseBreachKind.SubsidyWithoutGround
                ),
            ]
        );

    private static CaseReview Review(
        IDecision[]? decisions = null,
        CaseTerm[]? terms = null,
        NextStep[]? steps = null,
        CaseBreach[]? breaches = null,
        CaseDeparture[]? departures = null
    ) =>
        new(
            new CaseFile("A-001", Nuenen, []),
            On,
            CasePhase.DecisionAwaited,
            [.. decisions ?? []],
            [.. terms ?? []],
            [.. steps ?? []],
            [.. breaches ?? []],
            [.. departures ?? []],
            remarks: [],
            openFacts: [],
            rank: null
        );

    private static string Json(CaseReview review, Language? explain = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReviewJson.Write(writer, review, explain);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
