using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Two requests, advices or facilities in one case: whoever reads of them is told which is meant, and of each once.</summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class SeveralOfOneKindTests
{
    private const string TwoRequests = """
        2026-02-05 adviceReceived POS
        2026-02-06 adviceRequested requestedBy: person
        2026-02-09 newAdviceRequested
        """;

    [Fact]
    public void Two_advices_of_one_day_leave_one_term_for_the_decision() =>
        Review("2026-02-02", "2026-01-05 adviceReceived POS; 2026-01-05 adviceReceived POS")
            .TermsOf("indicationDecision")
            .Should()
            .Equal("indicationDecision 2026-01-06 to 2026-03-02, left 28");

    [Theory]
    [InlineData("2026-01-05", false)]
    [InlineData("2026-01-06", true)]
    public void What_is_done_on_the_day_of_the_request_or_the_advice_had_no_term(string day, bool isTerm)
    {
        var terms = isTerm ? 1 : 0;
        Review("2026-02-02", $"2026-01-05 adviceRequested; {day} adviceReceived POS")
            .TermsOf("advice")
            .Should()
            .HaveCount(terms);
        Review(
                "2026-02-02",
                $"2026-01-05 newAdviceRequested; {day} newAdviceReceived belongs: true",
                "indicationHeld: true"
            )
            .TermsOf("advice")
            .Should()
            .HaveCount(terms);
        Review("2026-02-02", $"2026-01-05 adviceReceived POS; {day} indicationDecided belongs: true")
            .TermsOf("indicationDecision")
            .Should()
            .HaveCount(terms);
    }

    [Fact]
    public void Of_two_requests_that_wait_each_answer_names_its_own()
    {
        var review = CaseRules.Review(File(TwoRequests), Day(2026, 6, 10));
        var open = review.Decisions.Where(decision => decision.Rule.Key == "advice.term").ToList();
        open.Select(decision => review.ExplainName(decision, Language.Dutch))
            .Should()
            .Equal(
                "termijn voor het advies van UWV (advies gevraagd op 6 februari 2026)",
                "termijn voor het advies van UWV (nieuw advies gevraagd op 9 februari 2026)"
            );
        open.Select(decision => review.ExplainName(decision, Language.English))
            .Should()
            .Equal(
                "term for the advice of UWV (advice asked for on 6 February 2026)",
                "term for the advice of UWV (new advice asked for on 9 February 2026)"
            );
        review
            .Breaches.Where(breach => breach.What is CaseBreachKind.AdviceLate)
            .Select(breach => breach.Explain(Language.Dutch, review.Policy))
            .Should()
            .Equal(
                "8 april 2026: advies van UWV, gevraagd op 6 februari 2026, te laat: 64 dagen, nog niet ontvangen (art. 2 lid 1 Besluit advisering beschut werk)",
                "8 april 2026: advies van UWV, gevraagd op 9 februari 2026, te laat: 64 dagen, nog niet ontvangen (art. 2 lid 1 Besluit advisering beschut werk)"
            );
    }

    [Fact]
    public void The_only_answer_of_its_kind_needs_no_day()
    {
        var review = CaseRules.Review(File("2026-02-06 adviceRequested requestedBy: person"), Day(2026, 2, 10));
        var open = review.Decisions.Single(decision => decision.Rule.Key == "advice.term");
        review.ExplainName(open, Language.Dutch).Should().Be("termijn voor het advies van UWV");
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void No_term_ends_before_its_first_day_and_none_stands_twice(CaseOnDay item)
    {
        item.Review.Terms.Should().OnlyHaveUniqueItems("of {0}", item);
        foreach (var term in item.Review.Terms)
        {
            (term.EndedOn < term.FirstDay || term.LastDay < term.FirstDay).Should().BeFalse("{0} of {1}", term, item);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void Two_answers_to_one_question_have_each_a_name_of_their_own(CaseOnDay item)
    {
        var review = item.Review;
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            review
                .Decisions.Select(decision => (review.ExplainName(decision, language), decision))
                .Should()
                .OnlyHaveUniqueItems("of {0}", item);
            foreach (var answers in review.Decisions.GroupBy(decision => decision.Rule).Where(all => all.Count() > 1))
            {
                answers.Should().OnlyContain(decision => review.ExplainName(decision, language).EndsWith(')'));
            }
        }
    }
}
