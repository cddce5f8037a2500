namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 4: the decision on the indication.</summary>
internal static class Article04
{
    private static readonly LocalDate Received = new(2026, 1, 5);

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<IndicationTermFacts>("indication.term", Term, AroundTheEightWeeks),
            NaiveRule.Of<IndicationFacts>("indication.decide", Decide),
        ];

    private static Ruling Decide(PolicyText text, IndicationFacts advice) =>
        text.Lacks(Norm.AdviceFollowed) ? Ruling.NotRegulated
        : text.Has(Norm.DepartureForCarelessness) && advice.CarefullyPrepared is false
            ? text.May("mayDepart", Norm.DepartureForCarelessness)
        : text.Has(Norm.InformationRequest) && advice.SufficientlyReasoned is false
            ? text.May("mayRequestInformation", Norm.InformationRequest)
        : text.Must(advice.AdviceBelongs is true ? "belongs" : "doesNotBelong", Norm.AdviceFollowed);

    /// <summary>
    /// The eight weeks, day by day: a day on which asked information is outstanding does not count. A request on or after
    /// the last day suspends nothing, and what happens after the decision does not matter for it.
    /// </summary>
    private static Ruling Term(PolicyText text, IndicationTermFacts facts)
    {
        if (text.Lacks(Norm.DecisionTerm))
        {
            return Ruling.NotRegulated;
        }

        var judged = facts.DecidedOn ?? facts.On;
        var lastDay = Calendar.LastDayAfter(facts.AdviceReceivedOn, text.TermOf(Norm.DecisionTerm));
        var suspended = new HashSet<LocalDate>();
        var isOutstanding = false;
        foreach (var request in facts.Suspensions.Where(_ => text.Has(Norm.Suspension)).OrderBy(one => one.RequestedOn))
        {
            if (request.RequestedOn >= lastDay || request.RequestedOn > judged)
            {
                continue;
            }

            if (request.ReceivedOn is not { } answered || answered > judged)
            {
                isOutstanding = true;
                continue;
            }

            for (var day = request.RequestedOn.PlusDays(1); day < answered; day = day.PlusDays(1))
            {
                if (suspended.Add(day))
                {
                    lastDay = lastDay.PlusDays(1);
                }
            }
        }

        var late = Period.DaysBetween(lastDay, judged);
        var ruling =
            facts.DecidedOn is not null
                ? text.Must(isOutstanding || late <= 0 ? "decidedInTime" : "decidedLate", Norm.DecisionTerm)
            : isOutstanding ? text.Must("suspended", Norm.Suspension)
            : text.Must(late <= 0 ? "running" : "overdue", Norm.DecisionTerm);
        return ruling
            .With("lastDay", isOutstanding ? null : lastDay)
            .With("suspendedDays", suspended.Count)
            .With("daysLeft", isOutstanding || facts.DecidedOn is not null || late > 0 ? null : -late)
            .With("daysLate", isOutstanding || late <= 0 ? null : late);
    }

    private static Dictionary<string, object[]> AroundTheEightWeeks(PolicyText text)
    {
        var lastDay = text.Has(Norm.DecisionTerm)
            ? Calendar.LastDayAfter(Received, text.TermOf(Norm.DecisionTerm))
            : new(2026, 3, 2);
        var days = Calendar
            .Around([Received, new(2026, 2, 16), lastDay, lastDay.PlusDays(9), lastDay.PlusDays(14)])
            .Cast<object>()
            .ToArray();
        return new()
        {
            ["on"] = [.. days, new LocalDate(2026, 12, 31)],
            ["adviceReceivedOn"] = [Received, Received.PlusDays(-3)],
            ["decidedOn"] = days,
            ["suspensions"] =
            [
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 30)) },
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 21)) },
                new[] { Asked(new(2026, 1, 20), null) },
                new[] { Asked(lastDay.PlusDays(-1), lastDay.PlusDays(9)) },
                new[] { Asked(lastDay, lastDay.PlusDays(9)) },
                new[] { Asked(lastDay.PlusDays(-1), null) },
                new[] { Asked(lastDay, null) },
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 30)), Asked(new(2026, 1, 25), new(2026, 2, 5)) },
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 30)), Asked(lastDay.PlusDays(8), lastDay.PlusDays(12)) },
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 30)), Asked(lastDay.PlusDays(9), null) },
                new[] { Asked(new(2026, 1, 20), new(2026, 1, 30)), Asked(new(2026, 2, 16), null) },
            ],
            ["equatedDays"] = [new[] { lastDay }],
        };
    }

    private static Suspension Asked(LocalDate asked, LocalDate? answered) => new(asked, answered);
}
