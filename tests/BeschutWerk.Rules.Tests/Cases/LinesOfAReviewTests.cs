using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Lines of a review by what is so in the case: which stands there, with which day and on what it hangs.</summary>
public sealed class LinesOfAReviewTests
{
    private const string Negative =
        "newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    private const string LowWageValue = "wageValueDetermined wageValue: 20, employerWilling: false";

    private const string Confirmed =
        "indicationHeld: true, reported: true, targetGroupConfirmed: true, receivesWajong: false";

    private const string HeldOpen =
        "- de indicatie beschut werk: dat volgt uit het besluit dat het college nog moet nemen. Nodig voor: doelgroep (art. 2)";

    private const string HeldAsked =
        "- heeft het college besloten dat de persoon de indicatie beschut werk krijgt? Nodig voor: doelgroep (art. 2)";

    [Fact]
    public void A_heading_stands_only_above_its_lines()
    {
        var lines = Dutch("2026-01-31", "");
        lines.Where(line => line.EndsWith(':')).Should().Equal("Termijnen:", "Volgende stappen:", "Nog niet bekend:");
        for (var i = 2; i < lines.Length; i++)
        {
            lines[i].StartsWith("- ", StringComparison.Ordinal).Should().Be(!lines[i].EndsWith(':'), lines[i]);
        }

        IndicationRules
            .Decide(NuenenPolicy, new() { CarefullyPrepared = false })
            .Explain(Language.Dutch)
            .Should()
            .Contain("\nGewogen:\n- ")
            .And.NotContain("Nog nodig:");
    }

    [Fact]
    public void A_line_stands_once()
    {
        const string grant =
            "2025-02-28 subsidyDecided outcome: grant, subsidisedPercent: 20, targetGroupConfirmed: false";
        var review = Reviewed("2025-03-01", $"{grant}, wageValue: 70; {grant}, receivesWajong: true", Confirmed);
        review.Breaches.Count(breach => breach.What is CaseBreachKind.SubsidyWithoutGround).Should().Be(2);
        review
            .Explain(Language.Dutch)
            .Split('\n')
            .Should()
            .ContainSingle(line => line.StartsWith("- 28 februari 2025: loonkostensubsidie", StringComparison.Ordinal));
    }

    // where a case stands

    /// <summary>Article 5 lid 3: it is the new trajectory that goes on, also under a text that has no such article.</summary>
    [Fact]
    public void A_trajectory_beyond_the_article_that_another_followed_does_not_go_on()
    {
        const string events =
            "2025-01-01 trajectoryStarted months: 8; 2025-07-15 trajectoryRenewed months: 6, wageValue: 20";
        var told = File(events, Confirmed);
        foreach (var policy in new[] { NuenenPolicy, Without(Norm.NewTrajectory) })
        {
            var review = CaseRules.Review(new CaseFile("A", policy, told.Events, told.Known), Iso("2025-08-01"));
            review.Terms.Should().Contain(term => term.LawfulLastDay == Iso("2025-06-30"));
            review.ExplainPhase(Language.Dutch).Should().Be("in het plaatsingstraject");
        }
    }

    [Theory]
    [InlineData("2019-09-01")] // not yet
    [InlineData("2026-01-01")] // no longer
    public void Out_of_force_the_rules_ask_nothing_whatever_national_law_asks(string on)
    {
        var told = File("2019-08-20 adviceRequested", Confirmed);
        var policy = NuenenPolicy.Until(Iso("2025-12-31"));
        var review = CaseRules.Review(
            new CaseFile("A", policy, told.Events, told.Known, publishedOn: Iso("2019-09-10")),
            Iso(on)
        );
        review.Decisions.Length.Should().BeGreaterThan(1);
        CaseReviewExplanation
            .NobodyMust(review)
            .Should()
            .Be(
                new Text("niemand: de regels gelden op deze dag niet", "nobody: the rules are not in force on this day")
            );
    }

    [Theory]
    [InlineData(
        "2025-12-01",
        "2026-01-01",
        "de regels gelden vanaf 1 januari 2026; die dag noemen ze zelf; ze zijn gepubliceerd op 1 december 2025; ze gelden tot en met 31 december 2026"
    )]
    [InlineData("2026-01-01", "2026-01-01", "de regels gelden vanaf 1 januari 2026 tot en met 31 december 2026")]
    [InlineData("2026-01-02", "2026-01-01", "de regels gelden vanaf 2 januari 2026 tot en met 31 december 2026")]
    public void Since_when_the_rules_hold_has_its_reason_unless_it_is_the_publication(
        string published,
        string first,
        string line
    )
    {
        var policy = NuenenPolicy with
        {
            Key = "named",
            Validity = new(inForceFrom: Iso(first), lastDay: Iso("2026-12-31")),
        };
        CaseRules
            .Review(new CaseFile("A", policy, [], publishedOn: Iso(published)), Iso("2026-06-01"))
            .Explain(Language.Dutch)
            .Should()
            .Contain($"- {line}, nog 213 dagen (art. 13 lid 1)");
    }

    // terms

    [Theory]
    [InlineData(
        "2025-05-20",
        "2025-01-01 trajectoryStarted months: 3; 2025-03-03 trajectoryExtended months: 1, ground: newWorkplace; 2025-04-10 trajectoryEnded",
        "- plaatsingstraject: 1 januari 2025 tot en met 10 april 2025, loopt niet meer: plaatsingstraject geëindigd op 10 april 2025; "
            + "3 maanden, geteld vanaf 1 januari 2025 (plaatsingstraject begonnen), met verlenging van 1 maand; die hele termijn zou lopen "
            + "tot en met 30 april 2025 (art. 5 lid 1)"
    )]
    [InlineData(
        "2025-03-01",
        "2025-01-01 trajectoryStarted months: 3; 2025-01-10 facilityGranted facilityFirstDay: 2025-01-15, facilityLastDay: 2025-03-20",
        "- voorziening in het plaatsingstraject: 15 januari 2025 tot en met 20 maart 2025, nog 19 dagen; voorziening toegekend op "
            + "10 januari 2025 (art. 5 lid 4)"
    )]
    [InlineData(
        "2027-02-27",
        "2025-02-28 employmentStarted contract: temporary; 2027-02-27 employmentEnded",
        "- eerste, tijdelijke periode van het dienstverband: 28 februari 2025 tot en met 27 februari 2027, geëindigd; 2 jaar, geteld "
            + "vanaf 28 februari 2025 (dienstbetrekking begonnen) (art. 6 lid 1)"
    )]
    [InlineData(
        "2027-02-28",
        "2025-02-28 employmentStarted contract: temporary; 2027-02-27 employmentEnded",
        "- eerste, tijdelijke periode van het dienstverband: 28 februari 2025 tot en met 27 februari 2027, voorbij; 2 jaar, geteld "
            + "vanaf 28 februari 2025 (dienstbetrekking begonnen) (art. 6 lid 1)"
    )]
    [InlineData(
        "2027-07-31",
        "2027-03-20 adviceRequested",
        "- termijn voor het advies van UWV: 21 maart 2027 tot en met 18 mei 2027, het advies is nog niet ontvangen, 74 dagen te laat; "
            + "8 weken, geteld vanaf 20 maart 2027 (advies gevraagd), wegens weekend of feestdag opgeschoven met 3 dagen "
            + "(art. 2 lid 1 Besluit advisering beschut werk)"
    )]
    [InlineData(
        "2026-01-30",
        "2026-01-05 adviceReceived adviceBelongs: true, sufficientlyReasoned: false; 2026-01-20 informationRequested",
        "- termijn voor het besluit over de indicatie: vanaf 6 januari 2026, staat nu stil en heeft zolang geen laatste dag; zodra UWV "
            + "antwoordt, zijn er nog 40 dagen over; 8 weken, geteld vanaf 5 januari 2026 (advies ontvangen) (art. 4 lid 1)"
    )]
    public void A_term_has_its_days_and_what_became_of_it(string on, string events, string line) =>
        Dutch(on, events).Should().Contain(line);

    [Theory]
    [InlineData(
        Language.Dutch,
        "als daar een grond voor is, kan het plaatsingstraject nog worden verlengd: van 1 april 2025 tot en met uiterlijk 30 september 2025"
    )]
    [InlineData(
        Language.English,
        "where there is a ground, the placement trajectory can still be extended: from 1 April 2025 to 30 September 2025 at the latest"
    )]
    public void Article_5_lid_2_the_room_for_an_extension_has_its_first_and_last_day(Language language, string line)
    {
        var review = Reviewed("2025-03-01", "2025-01-01 trajectoryStarted months: 3", Confirmed);
        review.Explain(language).Should().Contain($"- {line} (art. 5 lid 2)");
        var withoutGround = NuenenPolicy.With(
            NuenenPolicy.Provisions[Norm.TrajectoryExtension]! with
            {
                Requires = [],
            }
        );
        review
            .Terms.Single(term => term.Name is CaseTermName.ExtensionRoom)
            .Explain(Language.English, withoutGround)
            .Should()
            .StartWith("the placement trajectory can still be extended: from 1 April 2025 to 30 September 2025");
    }

    // steps

    [Theory]
    [InlineData(
        "2019-10-01",
        "2019-06-03 adviceReceived POS",
        "- het college moet: beslissen over de indicatie; de termijn daarvoor was al voorbij toen de regels gingen gelden (art. 4 lid 1)"
    )]
    [InlineData(
        "2019-10-01",
        $"2019-06-03 {Negative}",
        "- het college moet: besluiten dat de persoon niet meer bij de doelgroep hoort; de termijn daarvoor was al voorbij toen de regels "
            + "gingen gelden (art. 10 lid 2); de regels zeggen niet of termijn en afwijking van het eerste besluit ook voor een tweede "
            + "advies gelden; dat wordt hier naar analogie aangenomen"
    )]
    [InlineData(
        "2019-10-01",
        "2019-06-03 adviceReceived POS; 2019-06-10 informationRequested sufficientlyReasoned: false; 2019-06-24 adviceReceived POS",
        "- het college moet: beslissen over de indicatie; de termijn daarvoor was al voorbij toen de regels gingen gelden (art. 4 lid 1)"
    )]
    [InlineData(
        "2030-10-14",
        $"2030-02-19 {Negative}; 2030-03-19 indicationDecided belongs: false, alternativePossible: true",
        "- het college moet: een andere vorm van participatie aanbieden (toelichting art. 10 lid 2)"
    )]
    [InlineData(
        "2027-05-19",
        "2027-03-21 adviceRequested",
        "- het college mag: beslissen over de indicatie (art. 3:6 lid 2 Algemene wet bestuursrecht); de dag ligt na de laatste tekst van "
            + "de wet die is gezien; beslist is naar die tekst"
    )]
    [InlineData(
        "2026-01-30",
        "2025-11-03 adviceReceived POS; 2025-12-01 indicationDecided belongs: true; 2026-01-05 newAdviceReceived belongs: false, "
            + "carefullyPrepared: true, sufficientlyReasoned: false; 2026-01-20 informationRequested",
        "- het college moet: beslissen over de indicatie; de termijn staat nu stil, tot UWV de nadere informatie geeft die op 20 januari "
            + "2026 is gevraagd; zodra UWV antwoordt, zijn er nog 40 dagen over (art. 10 lid 2); de regels zeggen niet of termijn en "
            + "afwijking van het eerste besluit ook voor een tweede advies gelden; dat wordt hier naar analogie aangenomen"
    )]
    [InlineData(
        "2026-01-30",
        "2025-11-03 adviceReceived POS; 2025-12-01 indicationDecided belongs: true; 2026-01-05 newAdviceReceived belongs: false, "
            + "carefullyPrepared: true, sufficientlyReasoned: false; 2026-01-20 informationRequested",
        "- de persoon mag: zich melden voor een plaatsingstraject (art. 5 lid 1)"
    )]
    [InlineData(
        "2027-07-02",
        "2027-05-07 newAdviceRequested",
        "- de persoon mag: zich melden voor een plaatsingstraject (art. 5 lid 1)"
    )]
    [InlineData(
        "2025-03-01",
        "2025-01-01 trajectoryStarted months: 3",
        "- het college mag: het plaatsingstraject verlengen, als er een uitzonderlijke situatie is, uiterlijk 31 maart 2025 (art. 5 lid 2)"
    )]
    [InlineData(
        "2025-03-01",
        "2025-01-01 trajectoryStarted months: 3",
        "- het college mag: binnen het plaatsingstraject een voorziening toekennen, uiterlijk 31 maart 2025 (art. 5 lid 4)"
    )]
    public void A_step_says_its_term_and_nothing_of_the_term_of_another(string on, string events, string line) =>
        Dutch(on, events).Should().Contain(line);

    /// <summary>A text that does not let the college ask for reasons can suspend the term all the same.</summary>
    [Fact]
    public void Also_the_loss_of_the_indication_waits_for_an_answer()
    {
        var told = File(
            "2026-01-05 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: false; 2026-01-20 informationRequested",
            "indicationHeld: true"
        );
        var review = CaseRules.Review(
            new CaseFile(
                "A",
                Without(Norm.InformationRequest),
                told.Events,
                told.Known,
                publishedOn: Iso("2019-09-10")
            ),
            Iso("2026-01-30")
        );
        review
            .Explain(Language.Dutch)
            .Should()
            .Contain(
                "- het college moet: besluiten dat de persoon niet meer bij de doelgroep hoort; de termijn staat nu stil, tot UWV"
            );
    }

    [Fact]
    public void A_step_without_its_caveats_is_the_line_up_to_them()
    {
        var review = Reviewed("2025-07-20", "2025-01-01 trajectoryStarted", $"{Confirmed}, ground: newWorkplace");
        var step = review.NextSteps.Single(one => one.What is CaseStep.ExtendTrajectory);
        step.Caveats.Should().NotBe(Caveats.None);
        CaseReviewExplanation
            .WithoutCaveats(review, step, Language.Dutch)
            .Should()
            .Be("het college mag: het plaatsingstraject verlengen (art. 5 lid 2)");
    }

    // what was against the rules

    [Theory]
    [InlineData(
        "2026-08-03 employmentStarted contract: temporary; 2027-08-20 wageValueDetermined wageValue: 39; 2027-08-20 subsidyDecided outcome: extendTrajectory",
        "- 20 augustus 2027: besloten het plaatsingstraject te verlengen terwijl dat niet kan (toelichting art. 7 lid 1 onder c)"
    )]
    [InlineData(
        "2024-10-12 subsidyDecided outcome: grant, subsidisedPercent: 20, trajectory: notCompleted, targetGroupConfirmed: false",
        "- 12 oktober 2024: loonkostensubsidie toegekend terwijl een voorwaarde niet is vervuld (art. 7 lid 1 onder a)"
    )]
    [InlineData(
        "2024-10-12 subsidyDecided outcome: grant, subsidisedPercent: 20, trajectory: completed, targetGroupConfirmed: false, "
            + "wageValue: 70, workplace: suitable, independentOfBenefit: true, receivesWajong: false",
        "- 12 oktober 2024: loonkostensubsidie toegekend terwijl een voorwaarde niet is vervuld (art. 7 lid 1 onder b)"
    )]
    [InlineData(
        "2024-10-12 subsidyDecided outcome: grant, subsidisedPercent: 0, trajectory: completed, targetGroupConfirmed: true, "
            + "wageValue: 100, workplace: suitable, independentOfBenefit: true, receivesWajong: false",
        "- 12 oktober 2024: loonkostensubsidie toegekend terwijl de loonwaarde niets te vergoeden laat (art. 7 lid 1)"
    )]
    [InlineData( // whether it was to be lengthened is open; a grant it could not be
        "2024-10-12 subsidyDecided outcome: grant, subsidisedPercent: 20, trajectory: notCompleted, targetGroupConfirmed: true",
        "- 12 oktober 2024: loonkostensubsidie toegekend terwijl een voorwaarde niet is vervuld (art. 7 lid 1 onder a)"
    )]
    public void Article_7_what_was_decided_against_it_is_told_as_what_it_was(string events, string line) =>
        Dutch("2027-08-25", events, "indicationHeld: true").Should().Contain(line);

    // what is not known

    [Theory]
    [InlineData("", HeldOpen)] // no advice asked for yet
    [InlineData("2025-01-05 adviceRequested", HeldOpen)]
    [InlineData("2025-01-05 adviceReceived POS", HeldOpen)]
    [InlineData("2025-01-05 newAdviceRequested", HeldAsked)]
    public void While_it_is_to_be_decided_whether_the_indication_is_held_is_no_question(string events, string line) =>
        Dutch("2025-01-20", events)
            .Should()
            .Contain(start => start.StartsWith(line.TrimEnd(')'), StringComparison.Ordinal))
            .And.Contain("- is er enig arbeidsvermogen? Nodig voor: doelgroep (art. 2)");

    [Fact]
    public void Nor_during_a_pre_trajectory_which_the_text_gives()
    {
        var policy = NuenenPolicy.With(new Provision(Norm.PreTrajectory, Place("art. 3 lid 1")));
        var told = File("2025-01-05 preTrajectoryStarted");
        var review = CaseRules.Review(
            new CaseFile("A", policy, told.Events, told.Known, publishedOn: Iso("2019-09-10")),
            Iso("2025-01-20")
        );
        review.Phase.Should().Be(CasePhase.PreTrajectory);
        review.Explain(Language.Dutch).Should().Contain(HeldOpen);
    }

    [Fact]
    public void Of_an_act_it_is_a_question_whether_it_was_held_then() =>
        Dutch("2025-01-20", "2024-01-01 trajectoryStarted; 2024-06-10 trajectoryEnded; 2025-01-05 adviceRequested")
            .Should()
            .Contain(HeldOpen)
            .And.Contain(
                "- heeft het college besloten dat de persoon de indicatie beschut werk krijgt? Nodig voor: begin van het "
                    + "plaatsingstraject op 1 januari 2024 (art. 5 lid 1)"
            );

    // the note to article 7 lid 1 onder c

    [Theory]
    [InlineData(
        "2026-06-20",
        $"2026-01-01 trajectoryStarted; 2026-05-04 {LowWageValue}; 2026-06-20 trajectoryEnded",
        "het plaatsingstraject is geëindigd en kan daarom niet meer worden verlengd voor een hogere loonwaarde"
    )]
    [InlineData(
        "2026-06-20",
        $"2026-01-01 trajectoryStarted months: 3; 2026-03-02 trajectoryExtended months: 6, ground: newWorkplace; 2026-05-04 {LowWageValue}",
        "het plaatsingstraject kan niet nog eens worden verlengd voor een hogere loonwaarde: de verlenging is op"
    )]
    [InlineData(
        "2026-10-20",
        $"2026-01-01 trajectoryStarted months: 3; 2026-03-02 trajectoryExtended months: 6, ground: newWorkplace; 2026-05-04 {LowWageValue}",
        "ook de langst mogelijke verlenging van het plaatsingstraject zou al voorbij zijn"
    )]
    [InlineData(
        "2026-09-30",
        $"2026-01-01 trajectoryStarted months: 3; 2026-03-02 {LowWageValue}",
        "dit is de laatste dag van de langst mogelijke verlenging van het plaatsingstraject; er is niets meer te verlengen"
    )]
    [InlineData(
        "2026-10-01",
        $"2026-01-01 trajectoryStarted months: 3; 2026-03-02 {LowWageValue}",
        "ook de langst mogelijke verlenging van het plaatsingstraject zou al voorbij zijn"
    )]
    [InlineData(
        "2027-01-01", // two months of it were against the article
        $"2026-01-01 trajectoryStarted months: 8; 2026-05-04 {LowWageValue}",
        "ook de langst mogelijke verlenging van het plaatsingstraject zou al voorbij zijn"
    )]
    [InlineData(
        "2026-12-31",
        $"2025-06-01 trajectoryStarted; 2026-01-01 trajectoryRenewed months: 6; 2026-05-04 {LowWageValue}",
        "dit is de laatste dag van de langst mogelijke verlenging van het plaatsingstraject; er is niets meer te verlengen"
    )]
    [InlineData(
        "2027-10-20",
        $"2027-01-01 trajectoryStarted; 2027-07-01 employmentStarted contract: temporary; 2027-07-05 {LowWageValue}",
        "er is geen plaatsingstraject dat voor een hogere loonwaarde kan worden verlengd"
    )]
    [InlineData(
        "2027-10-20",
        $"2027-07-01 employmentStarted contract: temporary; 2027-07-05 {LowWageValue}",
        "er is geen plaatsingstraject dat voor een hogere loonwaarde kan worden verlengd"
    )]
    public void Why_nothing_is_left_to_lengthen(string on, string events, string reason) =>
        Dutch(on, events, Confirmed)
            .Should()
            .Contain($"- loonkostensubsidie: {reason} (toelichting art. 7 lid 1 onder c)");

    private static CaseReview Reviewed(string on, string events, string known = "") =>
        CaseRules.Review(File(events, known), Iso(on));

    private static string[] Dutch(string on, string events, string known = "") =>
        Reviewed(on, events, known).Explain(Language.Dutch).Split('\n');
}
