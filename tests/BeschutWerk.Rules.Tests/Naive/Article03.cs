namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 3 and its note: the advice of UWV. The letter of Maastricht adds the pre-trajectory.</summary>
internal static class Article03
{
    private static readonly LocalDate[] Assessments =
    [
        new(2024, 2, 29),
        new(2025, 1, 31),
        new(2025, 8, 31),
        new(2025, 10, 31),
    ];

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<AdviceRequestFacts>("advice.mayRequest", MayRequest, policies: WithOtherRequesters),
            NaiveRule.Of<AdviceInvestigationFacts>("advice.investigation", Investigation, AroundTheTwelveMonths),
            NaiveRule.Of<AdviceFacts>("advice.conclude", Conclude),
        ];

    private static Ruling MayRequest(PolicyText text, AdviceRequestFacts request)
    {
        if (
            text.Lacks(Norm.AdviceRequest)
            || text.Policy.AdviceRequesters.Allows(request.RequestedBy!.Value) is not { } allowed
        )
        {
            return Ruling.NotRegulated; // of this requester the text is silent
        }

        return !allowed ? text.Must("notPermitted", Norm.AdviceRequest)
            : text.Has(Norm.PreTrajectory) && request.PreTrajectoryCompleted is false
                ? text.InPrinciple("permitted", Norm.AdviceRequest) // a standard step, no bar
            : text.May("permitted", Norm.AdviceRequest);
    }

    private static Ruling Investigation(PolicyText text, AdviceInvestigationFacts report)
    {
        if (text.Lacks(Norm.WswIndicationExemption) && text.Lacks(Norm.RecentAssessmentExemption))
        {
            return Ruling.NotRegulated;
        }

        LocalDate? withinUntil =
            text.Has(Norm.RecentAssessmentExemption) && report.LastAssessedOn.Date is { } assessed
                ? Calendar.LastDayAfter(assessed, text.TermOf(Norm.RecentAssessmentExemption))
                : null;
        var personReports = report.RequestedBy is null or Requester.Person;
        var isExempt = personReports && withinUntil >= report.ReportedOn && report.SituationChanged is false;
        var ruling =
            text.Has(Norm.WswIndicationExemption) && report.WswIndication is true
                ? text.May("notRequired", Norm.WswIndicationExemption)
            : text.Has(Norm.RecentAssessmentExemption) && isExempt
                ? text.May("notRequired", Norm.RecentAssessmentExemption)
            : text.Must(
                "required",
                text.Has(Norm.WswIndicationExemption) ? Norm.WswIndicationExemption : Norm.RecentAssessmentExemption
            );
        return ruling.With("withinUntil", withinUntil);
    }

    private static Ruling Conclude(PolicyText text, AdviceFacts answers)
    {
        if (text.Lacks(Norm.AdaptationQuestion) && text.Lacks(Norm.SupervisionQuestion))
        {
            return Ruling.NotRegulated;
        }

        // the questions are not cumulative: one yes is enough
        return text.Has(Norm.AdaptationQuestion) && answers.AdaptationsBeyondEmployer is true
                ? text.Must("positive", Norm.AdaptationQuestion)
            : text.Has(Norm.SupervisionQuestion) && answers.SupervisionBeyondEmployer is true
                ? text.Must("positive", Norm.SupervisionQuestion)
            : text.Must(
                "negative",
                text.Has(Norm.AdaptationQuestion) ? Norm.AdaptationQuestion : Norm.SupervisionQuestion
            );
    }

    private static Dictionary<string, object[]> AroundTheTwelveMonths(PolicyText text)
    {
        var lastDays = text.Has(Norm.RecentAssessmentExemption)
            ? Assessments.Select(day => Calendar.LastDayAfter(day, text.TermOf(Norm.RecentAssessmentExemption)))
            : [];
        return new()
        {
            ["reportedOn"] = [.. Calendar.Around([.. Assessments, .. lastDays]).Cast<object>()],
            ["lastAssessedOn"] =
            [
                DateBounds.Earliest,
                .. Assessments.Cast<object>(),
                .. Enumerable
                    .Range(0, 14)
                    .Select(quarter => (object)Calendar.AfterMonths(new(2023, 5, 15), 3 * quarter)),
                "never",
            ],
        };
    }

    private static IEnumerable<(string What, Policy Policy)> WithOtherRequesters()
    {
        bool?[] answers = [true, false, null];
        return from person in answers
            from college in answers
            from other in answers
            let requesters = new AdviceRequesters(person, college, other)
            from policy in new[] { BuiltInPolicies.Nuenen2019, BuiltInPolicies.Maastricht2024 }
            select ($"{policy.Key} with {requesters}", policy with { AdviceRequesters = requesters });
    }
}
