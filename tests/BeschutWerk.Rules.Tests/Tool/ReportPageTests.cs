using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>The page with the picture of a case.</summary>
public sealed class ReportPageTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> CaseNames =>
        [.. Directory.GetFiles(CasesFolder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string CasesFolder => Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases");

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_page_is_well_formed_and_loads_nothing_on_every_day_of_the_case(string name)
    {
        var file = Read(name);
        foreach (var on in file.Events.Select(item => item.On).Append(file.Events[^1].On.PlusMonths(8)).Distinct())
        {
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                var page = Page(file, on, language, out var text);
                page.Descendants()
                    .Select(element => element.Name.LocalName)
                    .Should()
                    .NotContain(["script", "link", "img", "iframe", "object", "embed", "base", "image", "use"]);
                page.Descendants()
                    .Attributes()
                    .Select(attribute => attribute.Name.LocalName)
                    .Should()
                    .NotContain(attribute =>
                        attribute == "src"
                        || attribute == "href"
                        || attribute.StartsWith("on", StringComparison.Ordinal)
                    );
                page.Descendants()
                    .Where(element => element.Name.Namespace == XNamespace.None && element.Name.LocalName != "meta")
                    .Should()
                    .NotContain(element => element.IsEmpty, "HTML would take its end for its beginning");
                text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
                    .Should()
                    .NotContain("http")
                    .And.NotContain("@import")
                    .And.NotContain("&gt;", "a style would read it as it stands");
                text.Split("url(")
                    .Skip(1)
                    .Should()
                    .OnlyContain(rest => rest.StartsWith("#hatching)", StringComparison.Ordinal));
                text.Should().StartWith("<!DOCTYPE html>\n<html lang=\"" + (language == Language.Dutch ? "nl" : "en"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_page_holds_everything_that_the_review_holds(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var review = CaseRules.Review(file, on);
            var page = Page(file, on, language, out _);
            WithoutLetters(Items(page, "terms"))
                .Should()
                .Equal(review.Terms.Select(term => review.Explain(term, language)));
            Items(page, "next-steps")
                .Should()
                .Equal(
                    review
                        .NextSteps.OrderBy(step => step.Force is not Force.Bound)
                        .Select(step => review.Explain(step, language))
                );
            Items(page, "breaches")
                .Should()
                .Equal(review.Breaches.Select(breach => breach.Explain(language, review.Policy)));
            Items(page, "departures").Should().Equal(review.Departures.Select(d => d.Explain(language, review.Policy)));
            Items(page, "remarks")
                .Should()
                .Equal(review.Remarks.Select(remark => remark.Explain(language, review.Policy)));
            Items(page, "rank").Should().Equal(review.Rank is { } rank ? [rank.Explain(language, review.Policy)] : []);
            Items(page, "obstacles").Should().HaveCount(review.Obstacles.Distinct().Count());
            Items(page, "missing").Should().Equal(review.ExplainFactsThatMatter(language));

            Items(page, "decisions")
                .Should()
                .Equal(
                    review.Decisions.Select(decision =>
                        ReportText.Sentence(decision.Rule.Explain(language, review.Policy))
                        + ": "
                        + string.Concat(decision.Explain(language).Split('\n').Select(WithoutDash))
                    )
                );
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_section_that_would_be_empty_is_left_out(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var page = Page(file, on, language, out _);
            page.Descendants("section")
                .Should()
                .OnlyContain(section => section.Descendants("li").Any() || Id(section) == "now");
            page.Descendants("section").Select(Id).Should().Contain("time-line", "something has happened by then");
            page.Descendants("section")
                .Select(Id)
                .Contains("breaches")
                .Should()
                .Be(!CaseRules.Review(file, on).Breaches.IsEmpty);
        }
    }

    [Fact]
    public void Without_an_event_there_is_no_time_line()
    {
        var page = Page(Read("maastricht"), new LocalDate(2024, 3, 31), Language.Dutch, out _);
        page.Descendants("section").Select(Id).Should().Equal("now", "obstacles", "terms", "decisions");
        page.Descendants(Svg + "svg").Should().BeEmpty();
    }

    [Fact]
    public void The_banner_comes_first_and_says_the_phase_the_next_last_day_and_who_must_act()
    {
        Banner("suspended-decision", new(2026, 3, 18), Language.Dutch)
            .Should()
            .Equal(
                "Fase: Wacht op het besluit over de indicatie",
                "Volgende laatste dag: 18 maart 2026, vandaag: termijn voor het besluit over de indicatie",
                "Wie moet iets doen: het college moet: beslissen over de indicatie, uiterlijk 18 maart 2026 (art. 4 lid 1)"
            );
        Banner("suspended-decision", new(2026, 3, 19), Language.English)
            .Should()
            .Equal(
                "Phase: Waiting for the decision on the indication",
                "Last day passed: 18 March 2026, yesterday: term for the decision on the indication",
                "Who must act: the college must: decide on the indication; the last day for it was 18 March 2026 (art. 4 lid 1)"
            );
        Banner("suspended-decision", new(2026, 4, 1), Language.Dutch)
            .Should()
            .Equal(
                "Fase: Op de wachtlijst",
                "Volgende laatste dag: Er loopt nu geen termijn met een laatste dag.",
                "Wie moet iets doen: Niemand moet nu iets doen. Wat mag, staat bij de volgende stappen."
            );
        Banner("suspended-decision", new(2026, 1, 25), Language.Dutch)
            .Should()
            .Contain(
                "Volgende laatste dag: Geen zolang deze termijn stilstaat: termijn voor het besluit over de indicatie."
            );
        Banner("maastricht", new(2024, 3, 31), Language.English)
            .Should()
            .Equal(
                "Phase: No advice asked for yet",
                "Next last day: No term with a last day runs now.",
                "Who must act: Nobody: the rules are not in force on this day"
            );
        Banner("maastricht", new(2025, 1, 20), Language.Dutch)
            .Should()
            .Contain("Volgende laatste dag: 3 maart 2025, over 42 dagen: termijn voor het advies van UWV");
    }

    [Fact]
    public void Remarks_stand_in_the_words_of_the_policy_as_everything_else()
    {
        var told = CaseText.File(
            "2025-01-01 trajectoryStarted; 2025-09-01 trajectoryExtended months: 2, ground: newWorkplace",
            "indicationHeld: true, reported: true"
        );
        var policy = told.Policy with
        {
            OwnWords = new OwnWordCollection(
                new OwnWord(Thing.PlacementTrajectory, "proefplaatsing", "trial placement")
            ),
        };
        var file = new CaseFile(told.Key, policy, told.Events, told.Known);
        Items(Page(file, new(2025, 10, 1), Language.Dutch, out _), "remarks")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("proefplaatsing");
    }

    /// <summary>Article 5 lid 1: eight months were recorded, of which six count.</summary>
    [Theory]
    [InlineData(
        6,
        20,
        "Fase: In het plaatsingstraject",
        "Volgende laatste dag: 30 juni 2025, over 10 dagen: plaatsingstraject"
    )]
    [InlineData(
        7,
        20,
        "Fase: In het plaatsingstraject, na de laatste dag die de regels daarvoor toestaan: 30 juni 2025",
        "Volgende laatste dag: Er loopt nu geen termijn met een laatste dag."
    )]
    public void The_banner_goes_by_the_last_day_that_the_article_allows(
        int month,
        int day,
        string phase,
        string lastDay
    )
    {
        const string known = "indicationHeld: true, reported: true, ground: none, higherWageValueExpected: false";
        var file = CaseText.File("2025-01-01 trajectoryStarted months: 8", known);
        Banner(file, new(2025, month, day), Language.Dutch).Should().StartWith([phase, lastDay]);
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_page_goes_from_what_matters_now_to_what_it_rests_on_and_folds_terms_and_decisions(string name)
    {
        string[] order =
        [
            "now",
            "breaches",
            "departures",
            "next-steps",
            "obstacles",
            "rank",
            "time-line",
            "missing",
            "remarks",
            "terms",
            "decisions",
        ];
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var page = Page(file, on, language, out _);
            var sections = page.Descendants("section").Select(Id).ToList();
            sections.Should().Equal(order.Where(sections.Contains));
            page.Descendants("li")
                .Where(item => item.Ancestors("section").Any(section => Id(section) is "terms" or "decisions"))
                .Should()
                .OnlyContain(item =>
                    item.AncestorsAndSelf().Any(part => part.Element("summary") != null)
                    || item.Element("details") != null
                );
            page.Descendants("details").Attributes("open").Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Days_are_written_and_neither_rules_nor_facts_go_by_their_keys_in_what_the_page_itself_says(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var page = Page(file, on, language, out _);
            var words = string.Join(
                '\n',
                page.Descendants("body").DescendantNodes().OfType<XText>().Select(text => text.Value)
            );
            words.Should().NotMatchRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            words.Should().NotContainAny(RuleCatalogue.All.Select(rule => rule.Key));
            foreach (var fact in CaseRules.Review(file, on).FactsThatMatter)
            {
                string.Concat(Items(page, "missing")).Should().NotContain($"{fact.Fact}:");
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void On_an_english_page_titles_and_places_are_marked_as_dutch_and_on_a_dutch_page_nothing_is(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var review = CaseRules.ReviewWithChanges(file, on);
            var page = PageOf(file, review, language, out _);
            var marked = page.Descendants("span")
                .Where(span => span.Attribute("lang")?.Value == "nl")
                .Select(span => Plain(span.Value))
                .ToList();
            if (language == Language.Dutch)
            {
                marked.Should().BeEmpty();
                continue;
            }

            marked.Should().Contain(review.Policy.Regulation.Title);
            foreach (var step in review.NextSteps)
            {
                marked.Should().Contain(step.Citation.ToShortString(review.Policy.Regulation));
            }
            page.Descendants("li")
                .DescendantNodes()
                .OfType<XText>()
                .Where(text => text.Parent!.Attribute("lang") is null)
                .Should()
                .NotContain(text =>
                    text.Value.Contains("lid\u00A0", StringComparison.Ordinal)
                    || text.Value.Contains("Participatiewet", StringComparison.Ordinal)
                    || text.Value.Contains("Algemene termijnenwet", StringComparison.Ordinal)
                );
        }
    }

    /// <summary>
    /// The picture is 360 wide, and cuts off what goes beyond; bold letters, of which a breach is written, are wider.
    /// </summary>
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Bold_lines_of_the_picture_fit_into_it(Language language)
    {
        var file = new CaseFile(
            "z-1",
            BuiltInPolicies.Nuenen2019,
            [
                new(CaseEventType.TrajectoryStarted, new(2025, 1, 1)),
                new(CaseEventType.TrajectoryRenewed, new(2025, 7, 1), new() { Months = 7, NewWorkplace = false }),
                new(CaseEventType.EmploymentStarted, new(2026, 2, 1), new() { Contract = ContractKind.Temporary }),
                new(CaseEventType.ContractRenewed, new(2028, 2, 1), new() { NoLongerInTargetGroup = true }),
            ],
            new() { IndicationHeld = true, Reported = true },
            new LocalDate(2019, 9, 10)
        );
        var bold = Page(file, new(2028, 3, 1), language, out _)
            .Descendants(Svg + "text")
            .Where(text => text.Attribute("class")!.Value is "words strong")
            .ToList();
        bold.Should().HaveCountGreaterThan(5);
        bold.Should()
            .OnlyContain(text =>
                (double)text.Attribute("x")! + (7.5 * text.Value.Length) <= 360 || !text.Value.Contains(' ')
            );
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_picture_holds_every_event_suspension_and_breach_and_the_day_of_the_review_and_so_does_its_list(
        string name
    )
    {
        var file = Read(name);
        var on = file.Events[^1].On;
        var review = CaseRules.Review(file, on);
        var page = Page(file, on, Language.English, out _);
        var drawn = string.Join(
            " ",
            page.Descendants(Svg + "text")
                .Where(text => text.Attribute("class")!.Value.StartsWith("words", StringComparison.Ordinal))
                .Select(text => Plain(text.Value))
        );
        var words = new EventWords(review.Policy, Language.English);
        foreach (var happened in file.Events)
        {
            drawn.Should().Contain(words.Of(happened));
            Items(page, "time-line")
                .Should()
                .Contain(item =>
                    item.StartsWith(
                        $"{Phrases.Date(happened.On, Language.English)}: {words.Of(happened)}",
                        StringComparison.Ordinal
                    )
                );
        }

        var line = TimeLine.Of(file, review, new ReportText(Language.English));
        Items(page, "time-line").Should().HaveCount(line.Rows.Length);
        page.Descendants(Svg + "rect")
            .Any(bar => bar.Attribute("class")!.Value.StartsWith("suspension", StringComparison.Ordinal))
            .Should()
            .Be(file.Events.Any(happened => happened.Type is CaseEventType.InformationRequested));
        page.Descendants(Svg + "path")
            .Count(path => path.Attribute("class")!.Value == "breach")
            .Should()
            .Be(review.Breaches.Length);
        drawn.Should().Contain("day of the review");
        page.Descendants(Svg + "circle")
            .Count(circle => circle.Attribute("class")!.Value == "event")
            .Should()
            .Be(file.Events.Length);
    }

    [Fact]
    public void Events_carry_what_was_found_or_decided_in_words()
    {
        Events("ordinary-course", Language.Dutch)
            .Should()
            .ContainInOrder(
                "advies gevraagd: door de persoon",
                "advies ontvangen: de persoon hoort bij de doelgroep",
                "plaatsingstraject begonnen: 6 maanden",
                "voorziening toegekend: 15 mei 2023 tot en met 31 oktober 2023",
                "loonwaarde bepaald: 42,5%, daarna elke 12 maanden",
                "plaatsingstraject geëindigd: afgerond",
                "dienstbetrekking begonnen: tijdelijk contract, 28 van 36 uur per week",
                "uitkering veranderd: geen uitkering",
                "besloten over de loonkostensubsidie: toegekend, 57,5% van het minimumloon",
                "nieuw contract: vast contract, 30 van 36 uur per week"
            );
        Events("low-wage-value", Language.English)
            .Should()
            .ContainInOrder(
                "placement trajectory extended: by 2 months",
                "wage value determined: 24.5%",
                "placement trajectory ended: not completed",
                "new placement trajectory started: 6 months, wage value 24.5%",
                "employment started: temporary contract, 36 hours a week, full time"
            );
        Events("misconduct", Language.English)
            .Should()
            .Contain("dismissed", "what the conduct was stays in the file")
            .And.Contain("sheltered work offered: 24 of 36 hours a week, the work matches");
        Events("wajong", Language.Dutch).Should().Contain("besloten over de loonkostensubsidie: geweigerd");
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Every_type_of_event_has_a_name_and_every_rule_too(string name)
    {
        var file = Read(name);
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var words = new EventWords(file.Policy, language);
            file.Events.Should()
                .OnlyContain(e =>
                    words.Of(e).StartsWith(e.Type.Explain(language, file.Policy), StringComparison.Ordinal)
                );
            RuleCatalogue.All.Should().OnlyContain(rule => rule.Explain(language) != rule.Key);
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void No_bar_is_longer_than_its_term_or_goes_beyond_what_ended_it(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var review = CaseRules.Review(file, on);
            var line = TimeLine.Of(file, review, new ReportText(language));
            foreach (var bar in line.Bars.Where(bar => bar.Term is not null))
            {
                var term = bar.Term!.Value;
                bar.First.Should().Be(term.FirstDay);
                (bar.Last < bar.First || bar.Last > term.LastDay || bar.Last > term.EndedOn).Should().BeFalse();
                bar.IsPast.Should().Be(term.IsPast);
            }

            foreach (
                var bar in line.Bars.Where(bar =>
                    bar.Term?.Name is CaseTermName.Advice or CaseTermName.IndicationDecision
                )
            )
            {
                var awaited =
                    bar.Term!.Value.Name is CaseTermName.Advice
                        ? CaseEventType.AdviceReceived
                        : CaseEventType.IndicationDecided;
                var done = file.Events.FirstOrDefault(item =>
                    item.Type == awaited && item.On >= bar.First && item.On <= on
                );
                (bar.Last > done?.On).Should().BeFalse("nobody waited any more");
            }

            line.Bars.Where(bar => bar.IsSuspension && bar.Last is not null)
                .Should()
                .NotContain(bar =>
                    !file.Events.Any(item =>
                        item.Type == CaseEventType.InformationReceived && item.On == bar.Last!.Value.PlusDays(1)
                    )
                );
        }
    }

    [Fact]
    public void The_bars_of_suspensions_together_are_as_long_as_the_term_stood_still()
    {
        var file = Read("suspended-decision");
        var review = CaseRules.Review(file, new LocalDate(2026, 3, 19));
        var stood = TimeLine
            .Of(file, review, new ReportText(Language.Dutch))
            .Bars.Where(bar => bar.IsSuspension)
            .Sum(bar => Period.DaysBetween(bar.First, bar.Last!.Value) + 1);
        stood
            .Should()
            .Be(16)
            .And.Be(review.Terms.Single(term => term.Name is CaseTermName.IndicationDecision).Derivation.SuspendedDays);
    }

    [Fact]
    public void A_suspension_is_open_until_the_answer_and_ends_with_a_decision_that_did_not_wait()
    {
        LocalDate asked = new(2026, 1, 20);
        var file = new CaseFile(
            "A-901",
            BuiltInPolicies.Nuenen2019,
            [
                new CaseEvent(CaseEventType.AdviceReceived, new LocalDate(2026, 1, 5)),
                new CaseEvent(CaseEventType.InformationRequested, asked),
            ]
        );
        Suspension(file, asked.PlusDays(9)).Last.Should().BeNull();
        var decided = new CaseEvent(
            CaseEventType.IndicationDecided,
            asked.PlusDays(10),
            new CaseFacts { Belongs = true }
        );
        Suspension(file.With(decided), asked.PlusDays(20)).Last.Should().Be(decided.On);
        var answered = file.With(new CaseEvent(CaseEventType.InformationReceived, asked.PlusDays(3)));
        Suspension(answered, asked.PlusDays(20)).Last.Should().Be(asked.PlusDays(2));

        static TimeLineBar Suspension(CaseFile file, LocalDate on) =>
            TimeLine
                .Of(file, CaseRules.Review(file, on), new ReportText(Language.Dutch))
                .Bars.Single(bar => bar.IsSuspension);
    }

    [Fact]
    public void The_letter_of_a_bar_stands_beside_its_term_and_what_is_past_is_grey()
    {
        var page = Page(Read("suspended-decision"), new LocalDate(2026, 3, 19), Language.Dutch, out _);
        var terms = page.Descendants("section").Single(section => Id(section) == "terms").Descendants("li").ToList();
        terms.Select(term => term.Element("b")?.Value).Should().Equal(null, "A", "B");
        terms.Select(term => term.Attribute("class")!.Value).Should().Equal("item", "item past", "item");
        var bars = page.Descendants("ul")
            .Single(list => list.Attribute("class")?.Value == "bars")
            .Elements("li")
            .ToList();
        bars.Select(bar => Plain(bar.Value))
            .Should()
            .Equal(
                "A termijn voor het advies van UWV: 18 november 2025 tot en met 12 januari 2026, loopt niet meer: advies ontvangen op 5 januari 2026",
                "B termijn voor het besluit over de indicatie: 6 januari 2026 tot en met 18 maart 2026",
                "C opschorting: 21 januari 2026 tot en met 29 januari 2026, voorbij",
                "D opschorting: 11 februari 2026 tot en met 17 februari 2026, voorbij"
            );
        page.Descendants(Svg + "rect")
            .Select(bar => bar.Attribute("class")!.Value)
            .Should()
            .Equal("term past", "term", "suspension past", "suspension past");
    }

    [Fact]
    public void A_bar_ends_with_the_event_that_the_review_names_and_no_other()
    {
        var file = Nuenen(
            new(CaseEventType.TrajectoryStarted, new(2025, 1, 1), new() { Months = 6 }),
            new(
                CaseEventType.FacilityGranted,
                new(2025, 1, 6),
                new() { FacilityFirstDay = new LocalDate(2025, 1, 13), FacilityLastDay = new LocalDate(2025, 6, 30) }
            ),
            new(CaseEventType.EmploymentStarted, new(2025, 4, 1), new() { Contract = ContractKind.Temporary }),
            new(CaseEventType.ContractRenewed, new(2025, 10, 1), new() { Contract = ContractKind.Temporary }),
            new(CaseEventType.EmploymentEnded, new(2026, 2, 1))
        );
        var line = Line(file, new(2026, 3, 1));
        line.Bars.Where(bar => bar.Term is not null)
            .Select(bar => (bar.Term!.Value.Name, bar.Last))
            .Should()
            .Equal(
                (CaseTermName.Trajectory, new LocalDate(2025, 3, 31)),
                (CaseTermName.Facility, new LocalDate(2025, 4, 1)),
                (CaseTermName.TemporaryContract, new LocalDate(2026, 2, 1))
            );
        line.Rows.Select(row => row.Text)
            .Where(text => text.Contains("einde van"))
            .Should()
            .Equal(
                "dienstbetrekking begonnen: tijdelijk contract (einde van A, B)",
                "dienstbetrekking geëindigd (einde van C)"
            );
    }

    [Fact]
    public void Days_that_the_article_does_not_allow_stand_apart_in_the_picture_and_are_told_in_the_lists()
    {
        var file = Nuenen(
            new(CaseEventType.TrajectoryStarted, new(2025, 1, 1), new() { Months = 8 }),
            new(
                CaseEventType.FacilityGranted,
                new(2025, 7, 7),
                new() { FacilityFirstDay = new LocalDate(2025, 7, 14), FacilityLastDay = new LocalDate(2025, 8, 31) }
            )
        );
        var page = Page(file, new(2025, 7, 15), Language.Dutch, out _);
        var bars = page.Descendants(Svg + "rect").ToList();
        bars.Select(bar => bar.Attribute("class")!.Value).Should().Equal("term", "term beyond", "term", "term beyond");
        (Top(bars[0]) + Height(bars[0])).Should().Be(Top(bars[1]));
        var share = Height(bars[0]) / (Height(bars[0]) + Height(bars[1]));
        share.Should().BeApproximately(180m / 242, 0.01m); // 30 June is 180 days after 1 January, 31 August 242
        page.Descendants("ul")
            .Single(list => list.Attribute("class")?.Value == "bars")
            .Elements("li")
            .Select(bar => Plain(bar.Value))
            .Should()
            .Equal(
                "A plaatsingstraject: 1 januari 2025 tot en met 31 augustus 2025; het artikel gaat tot en met 30 juni 2025",
                "B ruimte om het plaatsingstraject te verlengen: 1 juli 2025 tot en met 31 december 2025",
                "C voorziening in het plaatsingstraject: 14 juli 2025 tot en met 31 augustus 2025; het artikel gaat tot en met 30 juni 2025, dus dit valt er "
                    + "helemaal buiten"
            );
        Items(page, "time-line")
            .Where(item => item.Contains("laatste dag", StringComparison.Ordinal))
            .Should()
            .Equal(
                "30 juni 2025: laatste dag die het artikel voor A toestaat (plaatsingstraject)",
                "31 augustus 2025: vastgelegde laatste dag van A (plaatsingstraject)",
                "31 augustus 2025: vastgelegde laatste dag van C (voorziening in het plaatsingstraject)",
                "31 december 2025: laatste dag van B (ruimte om het plaatsingstraject te verlengen)"
            );
        page.Descendants("p")
            .Single(words => Id(words) == "time-line-description")
            .Value.Should()
            .Contain("leeg met stippelrand: dagen die het artikel niet toestaat");

        static decimal Top(XElement bar) => decimal.Parse(bar.Attribute("y")!.Value, CultureInfo.InvariantCulture);

        static decimal Height(XElement bar) =>
            decimal.Parse(bar.Attribute("height")!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Days_that_the_article_allows_are_one_bar()
    {
        var page = Page(
            Nuenen(new CaseEvent(CaseEventType.TrajectoryStarted, new(2025, 1, 1), new() { Months = 6 })),
            new(2025, 6, 15),
            Language.Dutch,
            out var text
        );
        page.Descendants(Svg + "rect").Select(bar => bar.Attribute("class")!.Value).Should().Equal("term", "term");
        text.Should().NotContain("stippelrand").And.NotContain("toestaat");
    }

    /// <summary>On paper each sheet is by itself; on a screen they join, and a letter beside the seam would stand there twice.</summary>
    [Fact]
    public void A_letter_stands_once_on_a_screen_and_whole_on_every_sheet_that_has_room_for_it()
    {
        for (var days = 0; days < 60; days += 4)
        {
            var start = new LocalDate(2025, 1, 1).PlusDays(days);
            var sick = Enumerable
                .Range(4, 56)
                .SelectMany(i =>
                    new CaseEvent[]
                    {
                        new(CaseEventType.SicknessStarted, start.PlusDays((10 * i) + 1)),
                        new(CaseEventType.SicknessEnded, start.PlusDays((10 * i) + 3)),
                    }
                );
            var file = Nuenen([
                new(CaseEventType.AdviceReceived, new(2025, 1, 1), new() { AdviceBelongs = true }),
                new(CaseEventType.IndicationDecided, new(2025, 1, 31), new() { Belongs = true }),
                new(CaseEventType.EmploymentStarted, start.PlusDays(31), new() { Contract = ContractKind.Temporary }),
                .. sick,
            ]);
            var sheets = Page(file, new(2027, 1, 1), Language.Dutch, out _).Descendants(Svg + "svg").ToList();
            sheets.Should().HaveCountGreaterThan(1);
            var letters = sheets.SelectMany(Letters).ToList();
            letters
                .Where(letter => !letter.Attribute("class")!.Value.Contains("again"))
                .Select(letter => letter.Value)
                .Should()
                .OnlyHaveUniqueItems()
                .And.HaveCount(Line(file, new(2027, 1, 1)).Bars.Length);
            foreach (var sheet in sheets)
            {
                var box = sheet.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();
                Letters(sheet)
                    .Select(letter => double.Parse(letter.Attribute("y")!.Value, CultureInfo.InvariantCulture))
                    .Should()
                    .OnlyContain(foot => foot - 8 >= box[1] && foot <= box[1] + box[3]);
            }
        }

        static IEnumerable<XElement> Letters(XElement sheet) =>
            sheet
                .Elements(Svg + "text")
                .Where(text => text.Attribute("class")!.Value.StartsWith("letter", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_picture_is_to_scale(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            var line = TimeLine.Of(file, CaseRules.Review(file, on), new ReportText(language));
            var page = Page(file, on, language, out _);
            var days = line.Rows.Select(row => row.Day).Distinct().ToList();
            var places = page.Descendants(Svg + "circle")
                .Where(circle => circle.Attribute("class")!.Value == "at")
                .Select(circle => decimal.Parse(circle.Attribute("cy")!.Value, CultureInfo.InvariantCulture))
                .Distinct()
                .ToList();
            places.Should().HaveCountGreaterThanOrEqualTo(days.Count > 1 ? 2 : 1).And.BeInAscendingOrder();
            if (places.Count != days.Count || days.Count < 2)
            {
                continue; // two days in one place, at this scale
            }

            var scale = (places[^1] - places[0]) / Period.DaysBetween(days[0], days[^1]);
            foreach (var (day, place) in days.Zip(places))
            {
                place.Should().BeApproximately(places[0] + (Period.DaysBetween(days[0], day) * scale), 0.2m);
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Headings_do_not_skip_a_level_every_picture_has_a_title_and_no_id_is_used_twice(string name)
    {
        var file = Read(name);
        var page = Page(file, file.Events[^1].On, Language.Dutch, out _);
        var level = 0;
        foreach (var heading in page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3"))
        {
            var next = heading.Name.LocalName[1] - '0';
            next.Should().BeLessThanOrEqualTo(level + 1, heading.Value);
            level = next;
        }

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        foreach (var picture in page.Descendants(Svg + "svg"))
        {
            picture.Attribute("role")!.Value.Should().Be("img");
            ids.Should().Contain(picture.Attribute("aria-labelledby")!.Value);
            ids.Should().Contain(picture.Attribute("aria-describedby")!.Value);
        }

        page.Descendants()
            .Attributes("aria-labelledby")
            .Select(attribute => attribute.Value)
            .Should()
            .OnlyContain(id => ids.Contains(id));
    }

    [Fact]
    public void A_long_case_is_cut_into_sheets_that_fit_on_a_page_and_join()
    {
        var events = Enumerable
            .Range(0, 40)
            .SelectMany(month =>
                new[]
                {
                    new CaseEvent(CaseEventType.SicknessStarted, new LocalDate(2023, 1, 2).PlusMonths(month)),
                    new CaseEvent(CaseEventType.SicknessEnded, new LocalDate(2023, 1, 20).PlusMonths(month)),
                }
            )
            .Prepend(new CaseEvent(CaseEventType.EmploymentStarted, new LocalDate(2023, 1, 1)));
        var file = new CaseFile("A-900", BuiltInPolicies.Nuenen2019, events);
        var page = Page(file, new LocalDate(2026, 8, 1), Language.English, out _);
        var boxes = page.Descendants(Svg + "svg")
            .Select(svg => svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray())
            .ToList();
        boxes.Should().HaveCountGreaterThan(1);
        boxes.Should().OnlyContain(box => box[0] == 0 && box[2] == 360 && box[3] > 0 && box[3] <= 800);
        boxes.Zip(boxes.Skip(1)).Should().OnlyContain(pair => pair.First[1] + pair.First[3] == pair.Second[1]);
        page.Descendants(Svg + "circle").Count(circle => circle.Attribute("class")!.Value == "event").Should().Be(81);
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Neither_bars_nor_their_letters_cover_each_other(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            foreach (var sheet in Page(file, on, language, out _).Descendants(Svg + "svg"))
            {
                var bars = sheet
                    .Elements(Svg + "rect")
                    .Select(bar => (X: Of(bar, "x"), Top: Of(bar, "y"), Bottom: Of(bar, "y") + Of(bar, "height")))
                    .ToList();
                var letters = sheet
                    .Elements(Svg + "text")
                    .Where(text => text.Attribute("class")!.Value.StartsWith("letter", StringComparison.Ordinal))
                    .Select(text => (X: Of(text, "x"), Top: Of(text, "y") - 8, Bottom: Of(text, "y")))
                    .ToList();
                letters.Should().HaveCountLessThanOrEqualTo(bars.Count);
                foreach (var lane in new[] { bars, letters }.SelectMany(all => all.GroupBy(shape => shape.X)))
                {
                    var sorted = lane.OrderBy(shape => shape.Top).ToList();
                    sorted.Zip(sorted.Skip(1)).Should().NotContain(pair => pair.First.Bottom > pair.Second.Top);
                }
            }
        }

        static decimal Of(XElement shape, string name) =>
            decimal.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Labels_stand_where_they_want_as_far_as_they_do_not_cover_each_other()
    {
        Places(100, 200, 300).Should().Equal(100, 200, 300);
        Places(100, 100, 300).Should().Equal(90, 110, 300); // both give way alike
        Places(0, 0, 0).Should().Equal(0, 20, 40); // and none leaves the sheet
        Places(100, 105, 130, 500).Should().Equal(91, 111, 131, 500);

        static IEnumerable<int> Places(params double[] wanted)
        {
            var first = new LocalDate(2026, 1, 1);
            var labels = wanted.Select((_, i) => new TimeLineLabel(first.PlusDays(i), [], Height: 20)).ToList();
            return TimeLineLabel
                .Placed(labels, label => wanted[Period.DaysBetween(first, label.Day)])
                .Select(label => label.Top);
        }
    }

    [Fact]
    public void A_date_and_a_place_stay_on_one_line()
    {
        Unbroken
            .Of("op 16 maart 2026 (art. 7 lid 1 onder c)")
            .Should()
            .Be("op 16\u00A0maart 2026 (art.\u00A07 lid\u00A01 onder\u00A0c)");
        Unbroken
            .Of("within 8 weeks under 30 marches, onder de 30")
            .Should()
            .Be("within 8 weeks under 30\u00A0marches, onder de 30");
    }

    [Fact]
    public void The_command_writes_the_page_beside_its_answer()
    {
        using var folder = new TemporaryFolder();
        var html = Path.Combine(folder.Path, "report.html");
        var source = Path.Combine(CasesFolder, "ordinary-course.json");
        var run = ToolTests.Run("", "review", source, "--on", "2026-07-01", "--html", html, "--explain", "en");
        run.Status.Should().Be(0);
        File.ReadAllText(html).Should().Contain("<h1>Case A-001 on 1\u00A0July 2026</h1>");
        ToolTests
            .Run("", "review", source, "--on", "2026-07-01", "--html", Path.Combine(folder.Path, "no", "such.html"))
            .Status.Should()
            .Be(2);
    }

    /// <summary>The widths of DejaVu Sans, a wide font, and of its bold letters, in thousandths of their size.</summary>
    [Theory]
    [MemberData(nameof(CaseNames))]
    public void No_line_of_the_picture_runs_out_of_it_in_a_wide_font(string name)
    {
        var file = Read(name);
        foreach (var (on, language) in DaysAndLanguages(file))
        {
            foreach (var line in Page(file, on, language, out _).Descendants(Svg + "text").Where(IsOfWords))
            {
                var isBold = line.Attribute("class")!.Value.Contains("strong");
                var end =
                    double.Parse(line.Attribute("x")!.Value, CultureInfo.InvariantCulture) + Width(line.Value, isBold);
                (end <= 360 || !line.Value.Contains(' ')).Should().BeTrue("'{0}' ends at {1}", line.Value, end);
            }
        }

        static bool IsOfWords(XElement text) =>
            text.Attribute("class")!.Value.StartsWith("words", StringComparison.Ordinal);

        static double Width(string words, bool isBold)
        {
            const string letters = "abcdefghijklmnopqrstuvwxyz .,:";
            const string plain =
                "613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 "
                + "635 635 411 521 392 634 592 818 592 592 525 318 318 318 337";
            const string bold =
                "675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 "
                + "716 716 493 595 478 712 652 924 645 652 582 348 380 380 400";
            var widths = (isBold ? bold : plain).Split(' ').Select(int.Parse).ToList();
            return words.Sum(letter => letters.IndexOf(letter) is var at and >= 0 ? widths[at] : 600) * 12 / 1000.0;
        }
    }

    private static CaseFile Nuenen(params CaseEvent[] events) =>
        new(
            "z-1",
            BuiltInPolicies.Nuenen2019,
            events,
            new() { IndicationHeld = true, Reported = true },
            new LocalDate(2019, 9, 10)
        );

    private static TimeLine Line(CaseFile file, LocalDate on) =>
        TimeLine.Of(file, CaseRules.Review(file, on), new ReportText(Language.Dutch));

    private static CaseFile Read(string name) =>
        CaseJson.Read(File.ReadAllBytes(Path.Combine(CasesFolder, $"{name}.json"))).Value!;

    private static XElement Page(CaseFile file, LocalDate on, Language language, out string text) =>
        PageOf(file, CaseRules.Review(file, on), language, out text);

    private static XElement PageOf(CaseFile file, CaseReview review, Language language, out string text)
    {
        text = Encoding.UTF8.GetString(ReportPage.Make(file, review, language));
        return XElement.Parse(text["<!DOCTYPE html>\n".Length..]);
    }

    private static IEnumerable<(LocalDate On, Language Language)> DaysAndLanguages(CaseFile file) =>
        from day in file.Events.Select(item => item.On).Append(file.Events[^1].On.PlusMonths(8)).Distinct()
        from language in new[] { Language.Dutch, Language.English }
        select (day, language);

    /// <summary>The items of a section, none where the section is left out.</summary>
    private static List<string> Items(XElement page, string section) =>
        [
            .. page.Descendants("section")
                .Where(found => Id(found) == section)
                .Descendants("li")
                .Where(item => item.Attribute("class")?.Value.Split(' ')[0] == "item")
                .Select(item => Plain(item.Value)),
        ];

    private static IEnumerable<string> WithoutLetters(IEnumerable<string> terms) =>
        terms.Select(term => term.Length > 2 && char.IsAsciiLetterUpper(term[0]) && term[1] == ' ' ? term[2..] : term);

    private static List<string> Banner(string name, LocalDate on, Language language) =>
        Banner(Read(name), on, language);

    private static List<string> Banner(CaseFile file, LocalDate on, Language language)
    {
        var main = Page(file, on, language, out _).Descendants("main").Single();
        var first = main.Elements().First();
        Id(first).Should().Be("now");
        return
        [
            .. first
                .Descendants("div")
                .Select(entry => Plain($"{entry.Element("dt")!.Value}: {entry.Element("dd")!.Value}")),
        ];
    }

    private static IEnumerable<string> Events(string name, Language language)
    {
        var file = Read(name);
        return file.Events.Select(new EventWords(file.Policy, language).Of);
    }

    private static string? Id(XElement element) => element.Attribute("id")?.Value;

    /// <summary>With spaces that may break.</summary>
    private static string Plain(string words) => words.Replace('\u00A0', ' ');

    private static string WithoutDash(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;
}
