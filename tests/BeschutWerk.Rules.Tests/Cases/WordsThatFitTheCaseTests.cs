using System.Text;
using BeschutWerk.Rules.Json;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a review says fits its case: no power without its doubt, no alternative that there is not, no day without why.</summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class WordsThatFitTheCaseTests
{
    private const string Held =
        "indicationHeld: true, reported: true, quotaRealised: false, receivesWajong: false, benefit: participatiewet, "
        + "targetGroupConfirmed: true, criteriaInDoubt: false";

    private const string Unwilling =
        "employerWilling: false, prospectOfEmployment: true, higherWageValueExpected: true";

    private const string Negative =
        "newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    private const string Employed = """
        2025-01-01 employmentStarted contract: temporary, hours: 36, fullTimeHours: 36, workplace: suitable, independentOfBenefit: true
        2025-05-01 wageValueDetermined wageValue: 45
        """;

    // article 5 lid 1 and 2, article 13: twelve months that were given before the rules were in force

    [Fact]
    public void Article_5_lid_2_of_a_trajectory_longer_than_the_article_the_power_has_its_doubt()
    {
        var review = Review(
            "2020-01-15",
            "2019-05-01 trajectoryStarted months: 12",
            $"{Held}, ground: noSuitablePlace"
        );
        review
            .StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2020-04-30 discretionary, art. 5 lid 2 [longerThanArticle]");
        var lines = Lines("2020-01-15", "2019-05-01 trajectoryStarted months: 12", Held, Language.Dutch);
        lines
            .Should()
            .Contain(
                "- plaatsingstraject: 1 mei 2019 tot en met 30 april 2020, nog 106 dagen; 12 maanden, geteld vanaf 1 mei 2019 "
                    + "(plaatsingstraject begonnen); het artikel zelf geeft 6 maanden (art. 5 lid 1)"
            );
        lines
            .Should()
            .Contain(line =>
                line.StartsWith("- als daar een grond voor is", StringComparison.Ordinal)
                && line.EndsWith(
                    "of er dan nog een verlenging, of een nieuw traject, kan komen",
                    StringComparison.Ordinal
                )
            );
        Lines("2020-01-15", "2019-05-01 trajectoryStarted months: 12", Held, Language.English)
            .Should()
            .Contain(line => line.Contains("; the article itself gives 6 months (art. 5 lid 1)"));
    }

    [Fact]
    public void Article_5_lid_2_so_has_it_where_the_hardship_clause_gave_the_months() =>
        Review(
                "2025-06-15",
                """
                2025-01-01 trajectoryStarted months: 8
                2025-01-01 hardshipApplied rule: placement.start, newOutcome: mayStart, specialCase: true, unfairnessEstablished: true, reason: stated, fixedByStatute: false
                """,
                $"{Held}, ground: newWorkplace"
            )
            .StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2025-08-31 discretionary, art. 5 lid 2 [longerThanArticle]");

    [Theory]
    [InlineData(
        "2019-05-01 trajectoryStarted months: 12; 2020-01-10 trajectoryExtended months: 2, ground: newWorkplace"
    )]
    [InlineData(
        "2019-05-01 trajectoryStarted months: 12; 2020-05-01 trajectoryRenewed months: 6, wageValue: 20, "
            + "higherWageValueExpected: true, newWorkplace: true"
    )]
    public void Article_5_lid_2_and_3_what_is_given_all_the_same_is_remarked(string events) =>
        Review("2020-06-01", events, Held).RemarksOf("longerThanArticle").Should().ContainSingle();

    [Theory]
    [InlineData("2019-09-01 trajectoryStarted months: 6")]
    [InlineData("2019-12-01 trajectoryStarted months: 12")] // against the article, and so a breach
    public void Article_5_lid_2_another_trajectory_has_no_such_doubt(string events) =>
        Review("2020-01-15", events, Held)
            .StepsOf("extendTrajectory")
            .Should()
            .ContainSingle()
            .Which.Should()
            .NotContain("longerThanArticle");

    // article 5 lid 3: in place of an extension

    [Theory]
    [InlineData("2025-06-30", "2025-06-30 trajectoryEnded", true)]
    [InlineData("2025-07-01", "2025-06-30 trajectoryEnded", true)] // it follows at once
    [InlineData("2025-07-02", "2025-06-30 trajectoryEnded", false)]
    [InlineData("2025-05-10", "2025-05-10 trajectoryEnded", true)]
    [InlineData("2025-05-12", "2025-05-10 trajectoryEnded", false)]
    [InlineData("2025-12-31", "", true)] // it can still be extended, with a doubt
    [InlineData("2026-01-01", "", false)]
    public void Article_5_lid_3_where_no_extension_can_come_nothing_comes_in_its_place(
        string on,
        string end,
        bool isOpen
    )
    {
        var low = Review(on, Started(25, end), $"{Held}, newWorkplace: true");
        low.StepsOf("renewTrajectory").Should().HaveCount(isOpen ? 1 : 0);
        low.Decision("placement.renew").Should().Be(isOpen ? "permitted discretionary, art. 5 lid 3" : "none");
        ChangesOf(on, Started(35, end), "placement.renew").Should().HaveCount(isOpen ? 1 : 0);
    }

    [Fact]
    public void Article_5_lid_3_what_would_change_the_answer_has_the_doubts_of_the_case() =>
        ChangesOf("2025-09-15", Started(35, ""), "placement.renew")
            .Should()
            .Equal(
                "Bij een loonwaarde van minder dan 30% mag in plaats van een verlenging een nieuw plaatsingstraject beginnen (art. 5 lid 3); "
                    + "het nieuwe plaatsingstraject sluit niet aan op de laatste dag die de regels voor het vorige plaatsingstraject "
                    + "toestaan, of op het einde daarvan; de tekst zegt niet of er dan nog een kan komen."
            );

    [Theory]
    [InlineData("", true)]
    [InlineData("2025-06-10 trajectoryExtended months: 2", false)] // it was lengthened for the wage value
    [InlineData("2025-05-20 newAdviceReceived belongs: true, sameTrajectoryContinued: false", false)] // another is offered
    public void Article_7_lid_1_no_change_lengthens_what_cannot_be(string course, bool isOffered) =>
        ChangesOf("2025-06-20", $"{Started(25, course)}; 2025-06-15 benefitChanged benefit: wajong", "subsidy.decide")
            .Any(change => change.Contains("plaatsingstraject worden verlengd"))
            .Should()
            .Be(isOffered);

    /// <summary>Whether a trajectory runs or an employment is on record, and no other fact makes it otherwise.</summary>
    [Fact]
    public void Article_10_lid_3_of_a_trajectory_nothing_is_told_of_an_employment() =>
        ChangesOf("2025-06-20", $"2025-01-01 trajectoryStarted; 2025-06-02 {Negative}", "indication.afterNewAdvice")
            .Should()
            .NotBeEmpty()
            .And.NotContain(change => change.Contains("dienstbetrekking"));

    /// <summary>Neither does the college judge that someone belongs of whom it must decide, or has decided, the loss.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData(
        "2025-08-04 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true",
        false
    )]
    [InlineData("2025-08-04 newAdviceReceived belongs: false; 2025-08-11 indicationDecided belongs: false", false)]
    public void Article_7_lid_1_b_is_not_changed_against_what_was_decided(string course, bool isOffered)
    {
        var told = course.Length == 0 ? "targetGroupConfirmed: false" : "criteriaInDoubt: false";
        var review = CaseRules.ReviewWithChanges(
            File(
                $"{Employed}; {course}",
                $"indicationHeld: true, receivesWajong: false, trajectory: notApplicable, {told}"
            ),
            Iso("2025-08-20")
        );
        var refusal = review.Decisions.Single(decision => decision.Rule.Key == "subsidy.decide");
        refusal.OutcomeWord.Should().Be("refuse");
        review
            .ChangesOf(refusal)!
            .Value.Any(change => change.ToString().Contains("targetGroupConfirmed: true"))
            .Should()
            .Be(isOffered);
    }

    [Theory]
    [InlineData("2025-06-30", Caveats.None)]
    [InlineData("2025-07-15", Caveats.PastLawfulLastDay)]
    public void Article_10_lid_3_in_a_month_beyond_the_article_it_goes_on_with_that_doubt(string on, Caveats caveats) =>
        CaseRules
            .Review(
                File(
                    "2025-01-01 trajectoryStarted months: 8; 2025-06-02 newAdviceReceived belongs: true, sameTrajectoryContinued: true",
                    Held
                ),
                Iso(on)
            )
            .Decisions.Single(decision => decision.Rule.Key == "indication.afterNewAdvice")
            .Caveats.Should()
            .Be(caveats);

    [Theory]
    [InlineData("2025-06-20", true)]
    [InlineData("2025-07-20", false)] // past its end only an extension lets it
    public void Article_10_lid_3_only_a_trajectory_that_runs_goes_on(string on, bool isOffered) =>
        ChangesOf(
                on,
                "2025-01-01 trajectoryStarted; 2025-06-02 newAdviceReceived belongs: false, carefullyPrepared: true, "
                    + "sufficientlyReasoned: true, sameTrajectoryContinued: true",
                "indication.afterNewAdvice"
            )
            .Any(change => change.Contains("gaat het plaatsingstraject verder"))
            .Should()
            .Be(isOffered);

    [Theory]
    [InlineData("2026-04-01 adviceReceived POS", "2026-06-15")]
    [InlineData(Employed, "2025-07-15")]
    [InlineData("2026-01-05 adviceRequested requestedBy: college", "2026-04-01")]
    public void Nothing_makes_in_time_what_is_late(string events, string on)
    {
        var review = CaseRules.ReviewWithChanges(File(events, Held), Iso(on));
        var late = review.Decisions.Where(decision => decision.OutcomeWord == "overdue").ToList();
        late.Should().NotBeEmpty();
        late.Should().AllSatisfy(decision => review.ChangesOf(decision).Should().BeNull());
    }

    // a month beyond article 5 lid 1

    [Theory]
    [InlineData("2025-06-30", "in het plaatsingstraject.", "in the placement trajectory.")]
    [InlineData(
        "2025-07-01",
        "in het plaatsingstraject, na de laatste dag die de regels daarvoor toestaan: 30 juni 2025.",
        "in the placement trajectory, past the last day that the rules allow for it: 30 June 2025."
    )]
    public void A_month_beyond_the_article_is_told_as_such(string on, string dutch, string english)
    {
        const string events = "2025-01-01 trajectoryStarted months: 8, prospectOfEmployment: true";
        Lines(on, events, Held, Language.Dutch)[0].Should().EndWith($": {dutch}");
        Lines(on, events, Held, Language.English)[0].Should().EndWith($": {english}");
        var review = CaseRules.Review(File(events, Held), Iso(on));
        var isBeyond = Iso(on) > Iso("2025-06-30");
        review
            .Decisions.Where(decision => decision.Rule.Key is "placement.wageValue" or "placement.income")
            .Should()
            .HaveCount(2)
            .And.AllSatisfy(decision =>
                decision.Caveats.Should().Be(isBeyond ? Caveats.PastLawfulLastDay : Caveats.None)
            );
    }

    // Participatiewet article 10d lid 12: up to when lateness is counted

    [Theory]
    [InlineData(
        "2025-07-31 employmentEnded",
        "31 juli 2025 (dienstbetrekking geëindigd)",
        "31 July 2025 (employment ended)"
    )]
    [InlineData(
        "2025-07-31 wageValueDetermined wageValue: 47",
        "31 juli 2025 (loonwaarde bepaald)",
        "31 July 2025 (wage value determined)"
    )]
    public void What_is_late_without_an_end_of_its_own_says_up_to_which_day_and_why(
        string end,
        string dutch,
        string english
    )
    {
        Lines("2025-09-15", $"{Employed}; {end}", Held, Language.Dutch)
            .Should()
            .Contain(
                "- termijn voor het besluit over de loonkostensubsidie: 2 mei 2025 tot en met 5 juni 2025, 56 dagen te laat, geteld tot "
                    + $"en met {dutch}; een besluit was er toen niet; 5 weken, geteld vanaf 1 mei 2025 (loonwaarde bepaald) "
                    + "(art. 10d lid 12 Participatiewet)"
            )
            .And.Contain(
                $"- 6 juni 2025: besluit over de loonkostensubsidie te laat: 56 dagen, geteld tot en met {dutch} "
                    + "(art. 10d lid 12 Participatiewet)"
            );
        Lines("2025-09-15", $"{Employed}; {end}", Held, Language.English)
            .Should()
            .Contain(
                $"- 6 June 2025: the decision on wage cost subsidy late: 56 days, counted up to and including {english} "
                    + "(art. 10d lid 12 Participatiewet)"
            );
    }

    [Theory]
    [InlineData(
        "2026-01-05 adviceReceived POS; 2026-03-16 adviceReceived POS",
        "- 3 maart 2026: besluit over de indicatie te laat: 14 dagen, geteld tot en met 16 maart 2026 (advies ontvangen) (art. 4 lid 1)"
    )]
    [InlineData(
        "2024-01-01 employmentStarted contract: temporary; 2026-01-10 employmentEnded",
        "- 2 januari 2026: na de eerste, tijdelijke periode geen contract voor onbepaalde duur: 9 dagen te laat, geteld tot en met 10 januari "
            + "2026 (dienstbetrekking geëindigd) (art. 6 lid 2)"
    )]
    [InlineData(
        "2024-01-01 employmentStarted; 2024-01-05 wageValueDetermined wageValue: 50, everyMonths: 12; 2024-02-01 subsidyDecided "
            + "outcome: grant, subsidisedPercent: 50; 2025-01-20 employmentEnded",
        "- 6 januari 2025: loonwaardebepaling te laat: 15 dagen, geteld tot en met 20 januari 2025 (dienstbetrekking geëindigd) "
            + "(art. 7 lid 3)"
    )]
    public void So_does_everything_else_that_is_late_up_to_an_event(string events, string line) =>
        Lines("2026-05-01", events, Held, Language.Dutch).Should().Contain(line);

    [Fact]
    public void What_was_done_late_is_counted_up_to_that_and_says_nothing_more() =>
        Lines("2025-09-15", $"{Employed}; 2025-06-10 subsidyDecided outcome: refuse", Held, Language.Dutch)
            .Should()
            .Contain(
                "- 10 juni 2025: besluit over de loonkostensubsidie te laat: 5 dagen (art. 10d lid 12 Participatiewet)"
            );

    // a term of the law is cited as the law's

    [Theory]
    [InlineData(
        Employed,
        "2025-07-15",
        "- het college moet: beslissen over de loonkostensubsidie; de laatste dag daarvoor was 5 juni 2025 "
            + "(art. 7 lid 1; art. 10d lid 12 Participatiewet)"
    )]
    [InlineData(
        Employed,
        "2025-06-01",
        "- het college moet: beslissen over de loonkostensubsidie, uiterlijk 5 juni 2025 (art. 7 lid 1; art. 10d lid 12 Participatiewet)"
    )]
    [InlineData(
        "2025-01-06 adviceRequested requestedBy: college",
        "2025-02-01",
        "- UWV moet: het gevraagde advies geven, uiterlijk 3 maart 2025 (art. 3 lid 2; art. 2 lid 1 Besluit advisering beschut werk)"
    )]
    [InlineData(
        "2025-01-01 trajectoryStarted; 2025-02-03 newAdviceRequested",
        "2025-03-01",
        "- UWV moet: het nieuwe advies geven, uiterlijk 31 maart 2025 (art. 3 lid 2; art. 2 lid 1 Besluit advisering beschut werk)"
    )]
    public void A_last_day_that_the_law_sets_is_told_with_the_law(string events, string on, string line)
    {
        Lines(on, events, $"{Held}, trajectory: notApplicable", Language.Dutch).Should().Contain(line);
        var agenda = CaseAgenda.Of(
            [CaseRules.Review(File(events, $"{Held}, trajectory: notApplicable"), Iso(on))],
            Iso("2025-12-31")
        );
        var place = line[line.IndexOf('(')..];
        agenda
            .Select(row => row.Explain(Language.Dutch))
            .Should()
            .Contain(row => row.EndsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("subsidy.term", """{"on": "2025-07-15", "wageValueDeterminedOn": "2025-05-01"}""")]
    [InlineData("advice.term", """{"on": "2025-07-15", "requestedOn": "2025-05-01"}""")]
    public void An_article_of_a_statute_is_never_told_without_its_name(string rule, string facts)
    {
        var answer = Asked(rule, facts);
        var texts = new[] { Language.Dutch, Language.English }.SelectMany(language =>
            answer
                .Decision!.Explain(language)
                .Split('\n')
                .Concat(answer.WhatWouldChangeIt().Explain(language).Split('\n'))
        );
        texts
            .Where(line => line.Contains("(art."))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line =>
                line.Contains("Participatiewet)")
                || line.Contains("Besluit advisering beschut werk)")
                || line.Contains("termijnenwet)")
            );
    }

    // what is told beside each other

    [Theory]
    [InlineData("", "als de dienstbetrekking niet direct begint", "if employment does not start at once")]
    [InlineData("directEmployment: false", "", "")]
    public void A_start_that_hangs_on_something_says_so(string known, string dutch, string english)
    {
        var facts = known.Length == 0 ? Held : $"{Held}, {known}";
        Lines("2025-03-01", "", facts, Language.Dutch)
            .Should()
            .Contain(
                $"- het college mag: een plaatsingstraject beginnen{(dutch.Length > 0 ? ", " : "")}{dutch} (art. 5 lid 1)"
            );
        Lines("2025-03-01", "", facts, Language.English)
            .Should()
            .Contain(
                $"- the college may: start a placement trajectory{(english.Length > 0 ? ", " : "")}{english} (art. 5 lid 1)"
            );
    }

    [Fact]
    public void Support_that_hangs_on_its_conditions_says_so() =>
        Lines(
                "2025-09-05",
                "2024-01-01 employmentStarted; 2025-08-31 dismissed conduct: alcoholAbuse",
                Held,
                Language.Dutch
            )
            .Should()
            .Contain(
                "- het college mag: ondersteuning aanbieden tegen herhaling, als die aan de voorwaarden daarvoor voldoet, uiterlijk "
                    + "28 februari 2026 (art. 11 lid 3)"
            );

    [Fact]
    public void Article_11_lid_3_one_obstacle_is_told_once() =>
        Review("2025-08-31", "2024-01-01 employmentStarted; 2025-08-31 dismissed conduct: alcoholAbuse", Held)
            .Obstacles.Where(obstacle => obstacle.StartsWith("misconduct.support", StringComparison.Ordinal))
            .Should()
            .Equal("misconduct.support BehaviourSupport unmet");

    /// <summary>The day of the longest extension itself leaves no day in which a higher wage value could be reached.</summary>
    [Theory]
    [InlineData("2025-12-30", true)]
    [InlineData("2025-12-31", false)]
    public void On_the_last_day_of_the_longest_extension_the_note_asks_nothing(string on, bool isAsked)
    {
        Review(on, Started(25, ""), Held)
            .Decision("subsidy.decide")
            .Should()
            .Be(
                isAsked
                    ? "extendTrajectory bound, toelichting art. 7 lid 1 onder c"
                    : "refuse bound, art. 7 lid 1 onder c"
            );
        Review("2026-03-01", $"{Started(25, "")}; {on} subsidyDecided outcome: refuse", Held)
            .BreachesOf("extensionWithheld")
            .Should()
            .HaveCount(isAsked ? 1 : 0);
    }

    [Theory]
    [InlineData(
        "2025-09-15",
        "2025-06-30 trajectoryEnded",
        "het plaatsingstraject is geëindigd en kan daarom niet meer"
    )]
    [InlineData("2025-12-31", "", "dit is de laatste dag van de langst mogelijke verlenging van het plaatsingstraject")]
    [InlineData("2026-01-01", "", "ook de langst mogelijke verlenging van het plaatsingstraject zou al voorbij zijn")]
    [InlineData(
        "2025-11-01",
        "2025-06-20 trajectoryExtended months: 8",
        "kan niet nog eens worden verlengd voor een hogere loonwaarde: de verlenging is op"
    )]
    public void Why_nothing_is_to_lengthen_is_what_is_so(string on, string course, string words) =>
        Lines(on, Started(25, course), Held, Language.Dutch)
            .Should()
            .ContainSingle(line =>
                line.StartsWith("- loonkostensubsidie: ", StringComparison.Ordinal) && line.Contains(words)
            );

    // article 10 lid 2: the new decision follows on the new advice

    [Theory]
    [InlineData("2025-02-03 newAdviceRequested", "2025-03-03", true)]
    [InlineData("2025-02-03 newAdviceRequested", "2025-03-31", true)] // the last day of UWV
    [InlineData("2025-02-03 newAdviceRequested", "2025-04-01", false)]
    [InlineData("2025-02-03 newAdviceRequested; 2025-03-01 newAdviceReceived belongs: false", "2025-03-03", false)]
    public void Article_10_lid_2_a_decision_before_the_new_advice_is_remarked(
        string course,
        string day,
        bool isRemarked
    ) =>
        Review("2025-06-01", $"2025-01-01 trajectoryStarted; {course}; {day} indicationDecided belongs: false", Held)
            .RemarksOf("decidedBeforeAdvice")
            .Should()
            .Equal(isRemarked ? [$"decidedBeforeAdvice {day}, art. 10 lid 2, indication.decide"] : []);

    [Fact]
    public void Article_7_lid_1_asked_by_itself_knows_no_more_of_the_trajectory_than_it_was_told()
    {
        var decision = Asked(
            "subsidy.decide",
            """{"trajectory": "completed", "previousExtensionMonths": 6, "wageValue": 20, "employerWilling": false, "targetGroupConfirmed": true, "receivesWajong": false}"""
        ).Decision!;
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain(
                "is de verlenging op en loopt het plaatsingstraject nog, dan kan het college een nieuw advies vragen"
            );
        decision
            .Explain(Language.English)
            .Should()
            .Contain(
                "once the extension is used up and while the placement trajectory still runs, the college can ask for a new advice"
            );
    }

    /// <summary>Whoever is told of a change is told of one that the case can take: what is asked anew about it is asked there too.</summary>
    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void No_change_names_what_the_case_rules_out(CaseOnDay item)
    {
        var review = CaseRules.ReviewWithChanges(item.File, item.Day);
        foreach (var decision in review.Decisions)
        {
            foreach (var change in review.ChangesOf(decision) ?? [])
            {
                change.Facts.Should().NotContain(fact => fact.Name == "previousExtensionMonths", "of {0}", item);
                change.Explain(Language.Dutch).Should().NotContainAny([",9999%", ",0001%"], "of {0}", item);
            }
        }
    }

    private static QuestionAnswer Asked(string rule, string facts) =>
        DecisionJson.Decide(
            Encoding.UTF8.GetBytes($$"""{"rule": "{{rule}}", "policy": "nuenen-2019", "facts": {{facts}}}""")
        );

    private static string Started(int wageValue, string course) =>
        $"2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: {wageValue}, {Unwilling}; {course}";

    private static string[] ChangesOf(string on, string events, string rule)
    {
        var review = CaseRules.ReviewWithChanges(File(events, $"{Held}, newWorkplace: true"), Iso(on));
        return
        [
            .. review
                .Decisions.Where(decision => decision.Rule.Key == rule)
                .SelectMany(decision => review.ChangesOf(decision) ?? [])
                .Select(change => change.Explain(Language.Dutch)),
        ];
    }

    private static string[] Lines(string on, string events, string known, Language language) =>
        CaseRules.Review(File(events, known), Iso(on)).Explain(language).Split('\n');
}
