using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.NonWorkingDay;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Besluit advisering beschut werk article 2: the term for UWV's advice, which moves to a working day.</summary>
public sealed class NationalAdviceTermTests
{
    public static TheoryData<string, string, ShiftedDay[]> Moves =>
        new()
        {
            { "2026-01-05", "2026-03-02", [] },
            { "2026-01-02", "2026-02-27", [] },
            { "2026-01-03", "2026-03-02", [Shifted(2026, 2, 28, Saturday), Shifted(2026, 3, 1, Sunday)] },
            { "2026-01-04", "2026-03-02", [Shifted(2026, 3, 1, Sunday)] },
            {
                "2026-10-30",
                "2026-12-28",
                [
                    Shifted(2026, 12, 25, ChristmasDay),
                    Shifted(2026, 12, 26, SecondChristmasDay),
                    Shifted(2026, 12, 27, Sunday),
                ]
            },
            {
                "2026-11-06",
                "2027-01-04",
                [Shifted(2027, 1, 1, NewYearsDay), Shifted(2027, 1, 2, Saturday), Shifted(2027, 1, 3, Sunday)]
            },
            {
                "2026-02-06",
                "2026-04-07",
                [
                    Shifted(2026, 4, 3, GoodFriday),
                    Shifted(2026, 4, 4, Saturday),
                    Shifted(2026, 4, 5, Sunday),
                    Shifted(2026, 4, 6, EasterMonday),
                ]
            },
            { "2026-02-05", "2026-04-02", [] },
            { "2026-03-02", "2026-04-28", [Shifted(2026, 4, 27, KingsDay)] },
            { "2025-03-01", "2025-04-28", [Shifted(2025, 4, 26, KingsDay), Shifted(2025, 4, 27, Sunday)] },
            { "2026-03-10", "2026-05-06", [Shifted(2026, 5, 5, LiberationDay)] },
            {
                "2026-03-19",
                "2026-05-18",
                [
                    Shifted(2026, 5, 14, AscensionDay),
                    Shifted(2026, 5, 15, EquatedDay),
                    Shifted(2026, 5, 16, Saturday),
                    Shifted(2026, 5, 17, Sunday),
                ]
            },
            { "2026-03-30", "2026-05-26", [Shifted(2026, 5, 25, WhitMonday)] },
            {
                "2015-03-19",
                "2015-05-18",
                [
                    Shifted(2015, 5, 14, AscensionDay),
                    Shifted(2015, 5, 15, EquatedDay),
                    Shifted(2015, 5, 16, Saturday),
                    Shifted(2015, 5, 17, Sunday),
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Moves))]
    public void The_term_ends_eight_weeks_after_the_request_or_on_the_next_working_day(
        string requestedOn,
        string lastDay,
        ShiftedDay[] shiftedFor
    )
    {
        var decision = Term(lastDay, requestedOn);
        ShouldRestOnArticle2(decision);
        decision.Outcome.Result.Should().Be(AdviceTermResult.Running);
        decision.Outcome.LastDay.Should().Be(Iso(lastDay));
        decision.Outcome.ShiftedFor.Should().Equal(shiftedFor);
        decision.Outcome.DaysLeft.Should().Be(0);
        decision.Findings.Of(Norm.UwvAdviceTerm).Should().Be(FindingResult.Met);
    }

    [Theory]
    [InlineData("2026-03-01", null, AdviceTermResult.Running, 1, null)]
    [InlineData("2026-03-02", null, AdviceTermResult.Running, 0, null)]
    [InlineData("2026-03-03", null, AdviceTermResult.Overdue, null, 1)]
    [InlineData("2026-06-01", "2026-01-05", AdviceTermResult.ReceivedInTime, null, null)]
    [InlineData("2026-06-01", "2026-03-02", AdviceTermResult.ReceivedInTime, null, null)]
    [InlineData("2026-06-01", "2026-03-03", AdviceTermResult.ReceivedLate, null, 1)]
    public void Advice_on_the_last_day_is_in_time_and_after_it_late(
        string on,
        string? receivedOn,
        AdviceTermResult result,
        int? daysLeft,
        int? daysLate
    )
    {
        var decision = Term(on, "2026-01-05", receivedOn);
        ShouldRestOnArticle2(decision);
        var outcome = decision.Outcome;
        outcome.Result.Should().Be(result);
        outcome.LastDay.Should().Be(Day(2026, 3, 2));
        outcome.DaysLeft.Should().Be(daysLeft);
        outcome.DaysLate.Should().Be(daysLate);
        decision
            .Findings.Of(Norm.UwvAdviceTerm)
            .Should()
            .Be(daysLate is null ? FindingResult.Met : FindingResult.Unmet);
    }

    [Fact]
    public void A_day_put_on_a_par_moves_the_term_too_and_carries_the_mark_of_its_source()
    {
        var secondary = Term("2026-05-20", "2026-03-19");
        secondary.Outcome.LastDay.Should().Be(Day(2026, 5, 18));
        secondary.Caveats.Should().Be(Caveats.SecondarySource);
        var given = Term("2026-05-20", "2026-03-19", null, "2026-05-15");
        given.Outcome.Should().Be(secondary.Outcome);
        given.Caveats.Should().Be(Caveats.None, "whoever asks says so too");
        Term("2015-05-20", "2015-03-19").Caveats.Should().Be(Caveats.None, "that decree was read");
        Term("2026-03-02", "2026-01-05").Caveats.Should().Be(Caveats.None, "no such day mattered");
        var further = Term("2026-05-20", "2026-03-19", null, "2026-05-18");
        further.Outcome.LastDay.Should().Be(Day(2026, 5, 19), "what is given comes beside what is known");
        further.Caveats.Should().Be(Caveats.SecondarySource);
    }

    [Fact]
    public void Where_the_decree_of_the_year_was_not_seen_there_is_a_caveat_unless_days_are_given()
    {
        var without = Term("2029-03-05", "2029-01-08");
        without.Outcome.LastDay.Should().Be(Day(2029, 3, 5));
        without.Caveats.Should().Be(Caveats.EquatedDaysNotGiven | Caveats.LaterLawNotSeen);
        Term("2029-03-05", "2029-01-08", null, "2029-05-11").Caveats.Should().Be(Caveats.LaterLawNotSeen);
        Term("2028-12-29", "2028-11-03").Caveats.Should().Be(Caveats.LaterLawNotSeen, "the year is known");
        Term("2029-01-02", "2028-11-04") // Saturday 30 December moves into a year that is not known
            .Caveats.Should()
            .Be(Caveats.EquatedDaysNotGiven | Caveats.LaterLawNotSeen);
    }

    [Theory]
    [InlineData("2014-12-31", LawGap.BeforeFirstVersion)]
    [InlineData("2015-01-01", null)]
    [InlineData("2015-06-30", null)]
    [InlineData("2015-07-01", LawGap.TextNotSeen)]
    [InlineData("2022-06-30", LawGap.TextNotSeen)]
    [InlineData("2022-07-01", null)]
    public void A_request_of_a_day_without_a_text_is_not_regulated_with_the_reason(string requestedOn, LawGap? gap)
    {
        var decision = Term("2023-01-01", requestedOn);
        if (gap is not { } why)
        {
            decision.IsDetermined.Should().BeTrue();
            decision.Reason.Should().BeNull();
            return;
        }

        decision.ShouldBeNotRegulated();
        decision.Reason.Should().Be(new NotRegulatedReason(Norm.UwvAdviceTerm, why));
        decision.ToString().Should().EndWith($"not regulated by national, UwvAdviceTerm: {Words.Of(why)}");
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain(why is LawGap.TextNotSeen ? "geen tekst van de wet gezien" : "voor de eerste versie")
            .And.Contain("van 1 januari 2015 tot en met 30 juni 2015 en vanaf 1 juli 2022");
        var answer = Ask(
            "advice.term",
            $$"""{"on": "2023-01-01", "requestedOn": "{{requestedOn}}"}""",
            Language.English
        );
        answer.Text("status").Should().Be("notRegulated");
        answer.Text("reason").Should().Be(Words.Of(why));
        answer.Text("explanation").Should().Contain("Reason: ").And.NotContain("Weighed");
    }

    [Fact]
    public void Who_may_ask_and_the_paragraph_are_those_of_the_version()
    {
        var first = Term("2015-03-02", "2015-01-05");
        first.ShouldRestOn(Norm.UwvAdviceTerm, NationalLaw.BesluitAdviseringBeschutWerk, "art. 2 lid 2");
        first.Policy.AdviceRequesters.Should().Be(new AdviceRequesters(Person: false, College: true, Other: false));
        first.Explain(Language.Dutch).Should().Contain("na de aanvraag van het college, zo nodig");
        var now = Term("2026-03-02", "2026-01-05");
        ShouldRestOnArticle2(now);
        now.Policy.AdviceRequesters.Should().Be(AdviceRequesters.PersonOrCollege);
        now.Explain(Language.English)
            .Should()
            .Contain("after the request of the person concerned or the college, on to");
    }

    [Fact]
    public void A_date_that_cannot_be_is_refused()
    {
        Refused(() => new AdviceTermFacts(Day(2026, 1, 4), Day(2026, 1, 5)), "requestedOn");
        Refused(() => new AdviceTermFacts(default, Day(2026, 1, 5)), "on");
        Refused(() => new AdviceTermFacts(Day(2026, 1, 5), default), "requestedOn");
        var facts = new AdviceTermFacts(Day(2026, 3, 2), Day(2026, 1, 5));
        Refused(() => facts with { ReceivedOn = Day(2026, 1, 4) }, "ReceivedOn");
        Refused(() => facts with { ReceivedOn = Day(2026, 3, 3) }, "ReceivedOn");
        Refused(() => facts with { ReceivedOn = default(LocalDate) }, "ReceivedOn");
        Refused(() => AdviceRules.Term(NationalPolicy, default), "facts");
        var missing = () => AdviceRules.Term(null!, facts);
        missing.Should().Throw<ArgumentNullException>();
        (facts with { EquatedDays = new(Day(2026, 5, 15)) })
            .ToString()
            .Should()
            .Be("on: 2026-03-02, requestedOn: 2026-01-05, equatedDays: 2026-05-15");
        AdviceRules
            .Term(NationalPolicy, new AdviceTermFacts(DateBounds.Latest, DateBounds.Latest))
            .Outcome.LastDay.Should()
            .Be(Day(3000, 2, 25));
    }

    [Fact]
    public void Under_the_rules_of_a_municipality_the_answer_is_the_same()
    {
        var facts = new AdviceTermFacts(Day(2026, 3, 2), Day(2026, 1, 5));
        foreach (var policy in BuiltInPolicies.All)
        {
            AdviceRules.Term(policy, facts).Should().Be(AdviceRules.Term(NationalPolicy, facts));
        }
    }

    [Fact]
    public void Whether_it_moves_and_how_long_it_is_are_data()
    {
        var place = NationalPolicy.CitationOf(Norm.UwvAdviceTerm)!.Value;
        var still = Under(
            NationalStatutes.BuiltIn.With(
                Row(new Provision(Norm.UwvAdviceTerm, place, Rules.Term.FromWeeks(4)), Day(2026, 1, 1)) with
                {
                    Requesters = AdviceRequesters.PersonOrCollege,
                }
            )
        );
        var decision = AdviceRules.Term(still, new AdviceTermFacts(Day(2026, 3, 2), Day(2026, 1, 3)));
        decision.Outcome.LastDay.Should().Be(Day(2026, 1, 31), "a Saturday");
        decision.Outcome.ShiftedFor.Should().BeEmpty();
        ((IDecision)decision).Values.Should().NotContain(value => value.Name == "shiftedFor");
        decision.Caveats.Should().Be(Caveats.None);
        AdviceRules
            .Term(still, new AdviceTermFacts(Day(2026, 3, 2), Day(2025, 12, 31)))
            .Outcome.LastDay.Should()
            .Be(Day(2026, 2, 25), "the former version ended on the day before");
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var facts = new AdviceTermFacts(Day(2026, 5, 20), Day(2026, 3, 19)) { EquatedDays = new(Day(2026, 5, 15)) };
        var policy = NationalPolicy;
        _ = AdviceRules.Term(policy, facts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var late = AdviceRules.Term(policy, facts).Outcome.DaysLate;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().Be(0);
        late.Should().Be(2);
    }

    [Fact]
    public void In_json_it_gives_the_days_with_their_names_and_the_identifier_of_the_article()
    {
        var answer = Ask("advice.term", """{"on": "2026-12-29", "requestedOn": "2026-10-30"}""");
        answer.ShouldSay(
            "overdue",
            "bound",
            "art. 2 lid 1",
            """{"lastDay":"2026-12-28","shiftedFor":[{"day":"2026-12-25","name":"christmasDay"},"""
                + """{"day":"2026-12-26","name":"secondChristmasDay"},{"day":"2026-12-27","name":"sunday"}],"daysLate":1}"""
        );
        answer.Text("regulation").Should().Be("Besluit advisering beschut werk");
        answer.Text("juriconnect").Should().Be("jci1.3:c:BWBR0035947&artikel=2&lid=1");
        answer.GetProperty("findings")[0].Text("juriconnect").Should().Be("jci1.3:c:BWBR0035947&artikel=2&lid=1");
        answer.Texts("caveats").Should().Equal("laterLawNotSeen");

        Ask("advice.term", """{"on": "2026-03-02", "requestedOn": "2026-01-05", "equatedDays": ["2026-05-15"]}""")
            .ShouldSay("running", "bound", "art. 2 lid 1", """{"lastDay":"2026-03-02","shiftedFor":[],"daysLeft":0}""");
    }

    [Theory]
    [InlineData("\"2026-05-15\"", "facts.equatedDays")]
    [InlineData("[\"2026-05-15\", \"2026-05-32\"]", "facts.equatedDays[1]")]
    [InlineData("[null]", "facts.equatedDays[0]")]
    [InlineData("[\"2026-05-15\", \"1899-12-31\"]", "facts.equatedDays[1]")]
    public void In_json_days_that_are_no_dates_are_refused_by_their_place(string equatedDays, string path) =>
        Ask("advice.term", $$"""{"on": "2026-03-02", "requestedOn": "2026-01-05", "equatedDays": {{equatedDays}}}""")
            .ShouldBeRefused("invalidValue", path);

    [Fact]
    public void It_is_explained_with_the_names_of_the_days_and_uwv_is_bound()
    {
        var decision = Term("2026-05-20", "2026-03-19", "2026-05-18", "2026-05-15");
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("UWV moest binnen deze termijn adviseren")
            .And.Contain("14 mei 2026 (Hemelvaartsdag), 15 mei 2026 (gelijkgestelde dag), 16 mei 2026 (zaterdag)")
            .And.Contain("gevraagd op: 19 maart 2026")
            .And.Contain("ontvangen op: 18 mei 2026")
            .And.Contain(
                "advies binnen 8 weken na de aanvraag van de belanghebbende of het college, zo nodig door tot een werkdag "
                    + "(Algemene termijnenwet art. 1 en 3, door art. 5 ook voor een algemene maatregel van bestuur) (art. 2 lid 1 Besluit advisering beschut werk)"
            );
        decision
            .Explain(Language.English)
            .Should()
            .Contain("14 May 2026 (Ascension Day)")
            .And.Contain("advice within 8 weeks after the request");
        foreach (var name in Words.All<NonWorkingDay>())
        {
            var (dutch, english) = ValueTexts.OfWord("name", name);
            new[] { dutch, english }.Should().NotContain(name).And.OnlyHaveUniqueItems();
        }
    }

    [Property(Arbitrary = [typeof(Dates)])]
    public bool The_last_day_is_never_before_the_eight_weeks_and_a_later_request_never_ends_earlier(
        LocalDate requestedOn
    )
    {
        if (requestedOn < Day(2022, 7, 1))
        {
            return true; // the time without a text, or before
        }

        var end = EndOf(requestedOn);
        return end.Unmoved == requestedOn.PlusWeeks(8)
            && end.LastDay >= end.Unmoved
            && end.LastDay <= EndOf(requestedOn.PlusDays(1)).LastDay;

        static TermEnd EndOf(LocalDate day) =>
            AdviceRules.Term(NationalPolicy, new AdviceTermFacts(day, day)).Outcome.End;
    }

    private static Decision<AdviceTermOutcome> Term(
        string on,
        string requestedOn,
        string? receivedOn = null,
        params string[] equatedDays
    ) =>
        AdviceRules.Term(
            NationalPolicy,
            new AdviceTermFacts(Iso(on), Iso(requestedOn))
            {
                ReceivedOn = receivedOn is null ? null : Iso(receivedOn),
                EquatedDays = new(equatedDays.Select(Iso)),
            }
        );

    private static void ShouldRestOnArticle2(IDecision decision) =>
        decision.ShouldRestOn(
            Norm.UwvAdviceTerm,
            NationalLaw.BesluitAdviseringBeschutWerk,
            decision.DatesThatMattered[0].Value is LocalDate { Year: 2015 } ? "art. 2 lid 2" : "art. 2 lid 1"
        );
}
