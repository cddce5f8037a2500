using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The work list of cases: its window, what is late, what is open, and its order.</summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class CaseAgendaTests
{
    /// <summary>The advice came on 5 January 2026; article 4 lid 1 gives eight weeks, up to 2 March.</summary>
    private static CaseFile Advised => Case([.. Indicated.Take(2)]);

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", true)]
    public void The_last_day_of_the_window_is_included(string until, bool isThere)
    {
        var rows = Agenda(Advised, "2026-02-01", until);
        rows.Any(row => row.Term is CaseTermName.IndicationDecision).Should().Be(isThere);
        rows.Any(row => row.Step is CaseStep.DecideIndication).Should().Be(isThere);
    }

    [Fact]
    public void Without_an_end_the_window_holds_every_day() =>
        Agenda(Advised, "2026-01-05", until: null)
            .Should()
            .Contain(row => row.Term == CaseTermName.IndicationDecision && row.Day == Iso("2026-03-02"));

    [Theory]
    [InlineData("2026-02-01", 29)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-03-02", 0)]
    public void Up_to_the_last_day_the_days_are_counted_down_to_none(string on, int left)
    {
        var rows = Agenda(Advised, on, "2026-03-31");
        var term = rows.Should().ContainSingle(row => row.Term == CaseTermName.IndicationDecision).Which;
        (term.Kind, term.Day, term.DaysLeft, term.DaysLate)
            .Should()
            .Be((AgendaKind.Term, Iso("2026-03-02"), left, null));
        (term.Norm, term.Citation).Should().Be((Norm.DecisionTerm, Place("art. 4 lid 1")));
        (term.Who, term.Force, term.Step, term.Breach).Should().Be((null, null, null, null));

        var step = rows.Should().ContainSingle(row => row.Step == CaseStep.DecideIndication).Which;
        (step.Kind, step.Day, step.DaysLeft, step.DaysLate)
            .Should()
            .Be((AgendaKind.Step, Iso("2026-03-02"), left, null));
        (step.Who, step.Force).Should().Be((CaseParty.College, Force.Bound));
        step.Citation.Should().Be(Place("art. 4 lid 1"));
        rows.Should().NotContain(row => row.Kind == AgendaKind.Breach);
    }

    [Theory]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-05-01", 60)]
    public void After_it_the_step_is_late_the_breach_is_open_and_the_term_runs_no_more(string on, int late)
    {
        var rows = Agenda(Advised, on, on);
        rows.Should().NotContain(row => row.Kind == AgendaKind.Term);
        var step = rows.Should().ContainSingle(row => row.Step == CaseStep.DecideIndication).Which;
        (step.Day, step.DaysLeft, step.DaysLate).Should().Be((Iso("2026-03-02"), null, late));
        var breach = rows.Should().ContainSingle(row => row.Kind == AgendaKind.Breach).Which;
        (breach.Breach, breach.What).Should().Be((CaseBreachKind.DecisionLate, "decisionLate"));
        (breach.Day, breach.DaysLeft, breach.DaysLate).Should().Be((Iso("2026-03-03"), null, late));
        (breach.Norm, breach.Citation).Should().Be((Norm.DecisionTerm, Place("art. 4 lid 1")));
    }

    [Theory]
    [InlineData("2026-03-10")]
    [InlineData("2026-03-11")]
    public void What_was_done_late_is_a_breach_on_which_nobody_can_work_any_more(string on)
    {
        var decided = Advised.Plus(On("2026-03-10", CaseEventType.IndicationDecided, new() { Belongs = true }))!;
        decided.At(on).Breaches.Should().Contain(breach => breach.What == CaseBreachKind.DecisionLate);
        Agenda(decided, on, until: null).Should().NotContain(row => row.Kind == AgendaKind.Breach);
    }

    [Fact]
    public void Late_advice_is_open_until_it_comes()
    {
        var asked = Case(Indicated[0]);
        var lastDay = asked.At("2025-12-01").Term(CaseTermName.Advice).LastDay!.Value;
        var late = CaseAgenda.Of([CaseRules.Review(asked, lastDay.PlusDays(3))]);
        late.Should()
            .ContainSingle(row => row.Kind == AgendaKind.Breach)
            .Which.ToString()
            .Should()
            .StartWith($"{Guard.Iso(lastDay.PlusDays(1))} z-1: breach adviceLate");
        late.Should().Contain(row => row.Breach == CaseBreachKind.AdviceLate && row.DaysLate == 3);

        var came = asked.Plus(new CaseEvent(CaseEventType.AdviceReceived, lastDay.PlusDays(3)))!;
        CaseAgenda
            .Of([CaseRules.Review(came, lastDay.PlusDays(3))])
            .Should()
            .NotContain(row => row.Breach == CaseBreachKind.AdviceLate);
    }

    [Fact]
    public void A_permanent_contract_that_is_withheld_is_open_until_it_is_given()
    {
        var withheld = Case(Employed);
        withheld.At("2028-09-01").ShouldNotHold(CaseBreachKind.PermanentContractWithheld);
        Agenda(withheld, "2028-09-01", "2028-09-01")
            .Should()
            .Contain(row => row.Step == CaseStep.OfferPermanentContract && row.DaysLeft == 0);
        Agenda(withheld, "2028-09-03", "2028-09-03")
            .Where(row => row.DaysLate == 2)
            .Select(row => row.What)
            .Should()
            .Equal("offerPermanentContract", "permanentContractWithheld");

        var given = withheld.Plus(
            On("2028-09-03", CaseEventType.ContractRenewed, new() { Contract = ContractKind.Permanent })
        )!;
        given.At("2028-09-03").Breaches.Should().Contain(b => b.What == CaseBreachKind.PermanentContractWithheld);
        Agenda(given, "2028-09-03", until: null).Should().NotContain(row => row.Kind == AgendaKind.Breach);
    }

    [Fact]
    public void A_step_without_a_day_stands_at_the_end_whatever_the_window()
    {
        var rows = CaseAgenda.Of([Case(Indicated).At("2026-02-10"), Advised.At("2026-02-10")], Iso("2026-03-31"));
        rows[^1].Day.Should().BeNull();
        rows.SkipWhile(row => row.Day is not null).Should().OnlyContain(row => row.Day == null);
        rows.Should()
            .Contain(row =>
                row.Step == CaseStep.StartTrajectory && row.Force == Force.Discretionary && row.Day == null
            );
        rows.Where(row => row.Day is null).Should().OnlyContain(row => row.DaysLeft == null && row.DaysLate == null);
    }

    [Fact]
    public void Rows_stand_by_day_then_by_key_then_by_kind_in_whatever_order_the_cases_come()
    {
        CaseFile Named(string key, CaseFile file) => new(key, file.Policy, file.Events, file.Known);
        CaseReview[] reviews =
        [
            Named("b", Advised).At("2026-02-20"),
            Named("a", Advised).At("2026-02-20"),
            Named("B", Case(InTrajectory)).At("2026-02-20"),
        ];
        var rows = CaseAgenda.Of(reviews);
        rows.Where(row => row.Day == Iso("2026-03-02"))
            .Select(row => $"{row.Case} {row.What}")
            .Should()
            .Equal("a indicationDecision", "a decideIndication", "b indicationDecision", "b decideIndication");
        rows.Where(row => row.Day is null).Select(row => row.Case).Should().BeInAscendingOrder(StringComparer.Ordinal);
        CaseAgenda.Of(reviews.Reverse()).Should().Equal(rows);
    }

    [Fact]
    public void The_name_of_a_row_stays_when_its_day_moves()
    {
        var before = Agenda(Advised, "2026-01-10", until: null);
        var answered = Advised
            .Plus(On("2026-01-20", CaseEventType.InformationRequested, new() { SufficientlyReasoned = false }))!
            .Plus(On("2026-01-30", CaseEventType.InformationReceived))!;
        var after = Agenda(answered, "2026-02-01", until: null);
        foreach (var what in new[] { "indicationDecision", "decideIndication" })
        {
            var (one, other) = (before.Single(row => row.What == what), after.Single(row => row.What == what));
            (other.Day > one.Day).Should().BeTrue("the answer moved it");
            other.Id.Should().Be(one.Id);
        }
    }

    [Fact]
    public void A_window_that_ends_before_the_day_of_a_review_is_refused()
    {
        Refused(() => CaseAgenda.Of([Advised.At("2026-02-01")], Iso("2026-01-31")), "until");
        ((Func<object>)(() => CaseAgenda.Of(null!))).Should().Throw<ArgumentNullException>();
        ((Func<object>)(() => CaseAgenda.Of([null!]))).Should().Throw<ArgumentNullException>();
        CaseAgenda.Of([]).Should().BeEmpty();
    }

    [Fact]
    public void Rows_are_told_in_both_languages_in_the_words_of_the_review()
    {
        var today = Agenda(Advised, "2026-03-02", "2026-03-02");
        Told(today, Language.Dutch)
            .Should()
            .Contain(
                "2 maart 2026, vandaag de laatste dag, laatste dag: termijn voor het besluit over de indicatie (art. 4 lid 1)"
            )
            .And.Contain(
                "2 maart 2026, vandaag de laatste dag, het college moet: beslissen over de indicatie (art. 4 lid 1)"
            );
        Told(Agenda(Advised, "2026-03-01", "2026-03-02"), Language.English)
            .Should()
            .Contain("2 March 2026, 1 day left, the college must: decide on the indication (art. 4 lid 1)");
        Told(Agenda(Advised, "2026-03-03", "2026-03-03"), Language.Dutch)
            .Should()
            .Contain(
                "3 maart 2026, 1 dag te laat, in strijd met de regels: besluit over de indicatie te laat (art. 4 lid 1)"
            );
        Told(Agenda(Case(Indicated), "2026-02-10", until: null), Language.English)
            .Should()
            .Contain(
                "the college may: start a placement trajectory, if employment does not start at once (art. 5 lid 1)"
            );

        static IEnumerable<string> Told(IEnumerable<AgendaRow> rows, Language language) =>
            rows.Select(row => row.Explain(language));
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void The_list_holds_what_the_review_holds_in_the_window_and_nothing_else(CaseOnDay item)
    {
        foreach (var until in new[] { item.Day, item.Day.PlusDays(30), item.Day.PlusYears(100) })
        {
            var rows = CaseAgenda.Of([item.Review], until);
            rows.Select(row => row.Id).Should().OnlyHaveUniqueItems();
            rows.Should().NotContain(row => row.Case != item.File.Key || row.Day > until);
            rows.Count(row => row.Kind == AgendaKind.Step)
                .Should()
                .Be(item.Review.NextSteps.Count(step => step.By is null || step.By <= until));
            rows.Count(row => row.Kind == AgendaKind.Term)
                .Should()
                .Be(
                    item.Review.Terms.Count(term =>
                        !term.IsPast
                        && LawfulDay(term) >= item.Day
                        && LawfulDay(term) <= until
                        && !IsInFactOnly(term, item.Review)
                    )
                );
            rows.Where(row => row is { Term: not null, IsToldByStep: true })
                .Should()
                .NotContain(row => !rows.Any(step => step.Step != null && step.Day == row.Day), "of {0}", item);
            foreach (var row in rows.Where(row => row.Day is not null && row.Kind != AgendaKind.Breach))
            {
                var days = Period.DaysBetween(item.Day, row.Day!.Value);
                (row.DaysLeft ?? -row.DaysLate).Should().Be(days);
                (row.DaysLeft is null).Should().Be(days < 0);
            }
        }
    }

    /// <summary>A trajectory without the indication goes on in fact only, with all that it consists of: it has no days left.</summary>
    private static bool IsInFactOnly(CaseTerm term, CaseReview review) =>
        term.Name is CaseTermName.Trajectory or CaseTermName.Facility
        && review.Phase
            is CasePhase.BeforeAdvice
                or CasePhase.PreTrajectory
                or CasePhase.AdviceAwaited
                or CasePhase.DecisionAwaited
                or CasePhase.Ended;

    private static LocalDate? LawfulDay(CaseTerm term) => term.LawfulLastDay ?? term.LastDay;

    /// <summary>An open breach is one on which the day has an effect: it grows, unless something happens.</summary>
    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void What_is_open_and_counted_in_days_is_a_day_later_tomorrow(CaseOnDay item)
    {
        var tomorrow = item.Day.PlusDays(1);
        var later = CaseAgenda.Of([CaseRules.Review(item.File.UpTo(item.Day), tomorrow)]);
        foreach (var row in CaseAgenda.Of([item.Review]).Where(row => row is { Breach: not null, DaysLate: not null }))
        {
            later.Should().Contain(other => other.Id == row.Id && other.DaysLate == row.DaysLate + 1, "of {0}", item);
        }
    }

    private static System.Collections.Immutable.ImmutableArray<AgendaRow> Agenda(
        CaseFile file,
        string on,
        string? until
    ) => CaseAgenda.Of([file.At(on)], until is null ? null : Iso(until));

    [Fact]
    public void A_term_is_listed_by_its_lawful_last_day()
    {
        // eight months, of which article 5 gives six
        var file = Knowing(
            new() { IndicationHeld = true },
            On("2026-01-01", CaseEventType.TrajectoryStarted, new() { Months = 8 })
        );
        Agenda(file, "2026-06-01", "2026-06-29").Should().NotContain(row => row.Term == CaseTermName.Trajectory);
        Agenda(file, "2026-06-01", "2026-06-30")
            .Should()
            .ContainSingle(row => row.Term == CaseTermName.Trajectory)
            .Which.Day.Should()
            .Be(Iso("2026-06-30"));
    }

    [Fact]
    public void Only_a_step_for_which_a_term_runs_tells_the_same()
    {
        var rows = Agenda(
            Case([.. InTrajectory, On("2026-03-02", CaseEventType.NewAdviceRequested)]),
            "2026-03-02",
            null
        );
        rows.Should().Contain(row => row.Step != null && row.Day == Iso("2026-08-31"), "they end with the trajectory");
        rows.Single(row => row.Term == CaseTermName.Trajectory).IsToldByStep.Should().BeFalse();
        rows.Single(row => row.Term == CaseTermName.Advice).IsToldByStep.Should().BeTrue();
    }

    [Fact]
    public void Only_the_step_that_is_late_tells_a_breach()
    {
        var rows = CaseAgenda.Of([
            CaseRules.Review(
                CaseText.File(
                    """
                    2026-01-01 trajectoryStarted
                    2026-02-02 newAdviceRequested
                    2026-05-01 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false
                    """,
                    "indicationHeld: true, reported: true, targetGroupConfirmed: true, receivesWajong: false"
                ),
                Iso("2026-08-03")
            ),
        ]);
        rows.Single(row => row.Breach == CaseBreachKind.AdviceLate).IsToldByStep.Should().BeTrue();
        rows.Single(row => row.Breach == CaseBreachKind.ExtensionWithheld).IsToldByStep.Should().BeFalse();
    }

    [Fact]
    public void A_row_has_the_name_and_the_law_of_what_it_tells()
    {
        var asked = Case(
            On("2026-01-05", CaseEventType.AdviceRequested),
            On("2026-01-05", CaseEventType.AdviceReceived)
        );
        var rows = CaseAgenda.Of([asked.Plus(On("2026-02-02", CaseEventType.NewAdviceRequested))!.At("2026-03-03")]);
        rows.Select(row => (row.Id, row.Law.Key))
            .Should()
            .Contain([
                ("z-1.term.advice.2026-02-03", "national"),
                ("z-1.step.giveNewAdvice.uwv", NuenenPolicy.Key),
                ("z-1.breach.decisionLate.2026-03-03", NuenenPolicy.Key),
            ]);
        var step = rows.Single(row => row.Step == CaseStep.GiveNewAdvice);
        (step.Norm, step.TermNorm).Should().Be((Norm.AdviceByUwv, Norm.UwvAdviceTerm));
        step.TermCitation.Should().Be(rows.Single(row => row.Term == CaseTermName.Advice).Citation);
        rows.Single(row => row.Breach == CaseBreachKind.DecisionLate).TermNorm.Should().BeNull();
    }

    [Theory]
    // what has come five days late is none of the request that is five days late now
    [InlineData(
        "2026-08-01",
        "2026-01-05 adviceRequested; 2026-03-07 adviceReceived; 2026-06-01 newAdviceRequested",
        "adviceLate 2026-07-28 5"
    )]
    // of two requests of one day one was answered a day late
    [InlineData(
        "2026-03-10",
        "2026-01-05 adviceRequested; 2026-01-05 newAdviceRequested; 2026-03-03 adviceReceived",
        "adviceLate 2026-03-03 8"
    )]
    // a month too many, given on the day on which the advice is a day late
    [InlineData(
        "2026-03-03",
        "2026-01-01 trajectoryStarted; 2026-01-05 newAdviceRequested; 2026-03-03 trajectoryExtended months: 7, ground: newWorkplace",
        "adviceLate 2026-03-03 1"
    )]
    public void Only_the_breach_on_which_someone_can_still_work_is_open(string on, string events, string open)
    {
        var review = CaseRules.Review(CaseText.File(events, "indicationHeld: true, reported: true"), Iso(on));
        review.Breaches.Length.Should().BeGreaterThan(1);
        CaseAgenda
            .Of([review])
            .Where(row => row.Kind == AgendaKind.Breach && row.Breach != CaseBreachKind.DecisionLate)
            .Select(row => $"{row.What} {Guard.Iso(row.Day!.Value)} {row.DaysLate}")
            .Should()
            .Equal(open);
    }

    [Fact]
    public void A_row_has_the_version_of_the_law_that_it_cites()
    {
        // of the Besluit article 2 lid 2 had the term of UWV in 2015, and lid 1 has it now
        var review = CaseRules.Review(
            CaseText.File(
                "2015-03-02 adviceRequested requestedBy: college; 2026-03-02 newAdviceRequested",
                "indicationHeld: true, quotaRealised: false"
            ),
            Iso("2026-03-10")
        );
        var rows = CaseAgenda.Of([review]);
        var late = rows.Should().ContainSingle(row => row.Breach == CaseBreachKind.AdviceLate).Which;
        late.Law.CitationOf(late.Norm).Should().Be(late.Citation);
        var running = rows.Should().ContainSingle(row => row.Term == CaseTermName.Advice).Which;
        running.Law.CitationOf(running.Norm).Should().Be(running.Citation);
        running.Citation.Should().NotBe(late.Citation);
        rows.Should()
            .ContainSingle(row => row.Step == CaseStep.OfferEmployment)
            .Which.Law.Key.Should()
            .Be("national", "a decision that weighs more than one norm has one law");
    }
}
