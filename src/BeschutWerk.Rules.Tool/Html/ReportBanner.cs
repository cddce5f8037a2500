using System.Collections.Immutable;
using System.Xml.Linq;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What a reader must know before all else: the phase, the next last day, and who must act.</summary>
internal static class ReportBanner
{
    public static XElement Of(CaseReview review, ReportText text, MarkedText marked) =>
        new(
            "section",
            new XAttribute("id", "now"),
            new XAttribute("aria-labelledby", "now-heading"),
            new XElement("h2", new XAttribute("id", "now-heading"), text.Now),
            new XElement(
                "dl",
                Entry(text.Phase, ReportText.Sentence(review.ExplainPhase(text.Language))),
                LastDays(review, text),
                Entry(text.WhoMustAct, Musts(review, text, marked))
            )
        );

    /// <summary>The last day that passed while something must still be done, and the next one to come.</summary>
    private static IEnumerable<XElement> LastDays(CaseReview review, ReportText text)
    {
        var overdue = Ends(review, text).Where(end => end.Day < review.On).ToList();
        var ahead = Ends(review, text).Where(end => end.Day >= review.On).ToList();
        if (overdue.Count > 0)
        {
            yield return Entry(text.LastDayPassed, EndsOn(overdue.Min(end => end.Day), overdue, review, text));
        }

        if (ahead.Count > 0)
        {
            yield return Entry(text.NextLastDay, EndsOn(ahead.Min(end => end.Day), ahead, review, text));
        }
        else if (overdue.Count == 0)
        {
            yield return Entry(text.NextLastDay, NoLastDay(review, text));
        }
    }

    /// <summary>A term that stands still gets its last day when what it waits for has come.</summary>
    private static string NoLastDay(CaseReview review, ReportText text)
    {
        var still = review
            .Terms.Where(term => term is { IsPast: false, LastDay: null })
            .Where(term => term.Name is not (CaseTermName.PolicyInForce or CaseTermName.Suspension))
            .Select(term => term.Name.Explain(text.Language, review.Policy))
            .ToList();
        return still.Count > 0 ? text.StandsStill(string.Join(", ", still)) : text.NoLastDay;
    }

    private static object[] EndsOn(
        LocalDate day,
        IEnumerable<(LocalDate Day, string What)> ends,
        CaseReview review,
        ReportText text
    ) =>
        [
            new XElement("strong", text.Date(day)),
            $", {text.Away(day, review.On)}: ",
            string.Join(
                "; ",
                ends.Where(end => end.Day == day).Select(end => end.What).Distinct(StringComparer.Ordinal)
            ),
        ];

    /// <summary>
    /// The last days that matter: of terms that run or are late and open, and of what must or may be done where no term has
    /// that day.
    /// </summary>
    private static ImmutableArray<(LocalDate Day, string What)> Ends(CaseReview review, ReportText text)
    {
        var terms = review
            .Terms.Where(term => term is { IsPast: false, LastDay: not null })
            .Select(term => (Day: term.LawfulLastDay ?? term.LastDay!.Value, term)) // a month beyond the article gives no rights
            .Where(end => end.term.DaysLeft is not null || end.term.DaysLate is not null)
            .Select(end => (end.Day, What: end.term.Name.Explain(text.Language, review.Policy)))
            .ToImmutableArray();
        var steps = review
            .NextSteps.Where(step => step.What is not CaseStep.RequestInformation) // no text sets a day for it
            .Where(step => step.By is { } by && !terms.Any(term => term.Day == by))
            .Select(step => (step.By!.Value, step.What.Explain(text.Language, review.Policy)));
        return terms.AddRange(steps);
    }

    /// <summary>What must be done, without what the sources warn of, which stands under the next steps; else that nobody must do anything.</summary>
    private static object Musts(CaseReview review, ReportText text, MarkedText marked)
    {
        var musts = review
            .NextSteps.Where(step => step.Force is Force.Bound)
            .Select(step => CaseReviewExplanation.WithoutCaveats(review, step, text.Language))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return musts.Count > 0 ? new XElement("ul", musts.Select(must => new XElement("li", marked.Of(must))))
            : review.NextSteps.IsEmpty ? ReportText.Sentence(CaseReviewExplanation.NobodyMust(review).In(text.Language))
            : text.NobodyMust;
    }

    private static XElement Entry(string name, params object[] content) =>
        new("div", new XElement("dt", name), new XElement("dd", content));
}
