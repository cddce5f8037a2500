namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 10: the change of the indication.</summary>
internal static class Article10
{
    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<ReassessmentFacts>("indication.reassess", Reassess),
            NaiveRule.Of<NewAdviceFacts>("indication.afterNewAdvice", AfterNewAdvice),
        ];

    /// <summary>Lid 1: one ground is enough, in a trajectory or an employment; someone who merely waits is not covered.</summary>
    private static Ruling Reassess(PolicyText text, ReassessmentFacts facts)
    {
        if (text.Lacks(Norm.NewAdviceRequest))
        {
            return Ruling.NotRegulated;
        }

        var isLow = facts.WageValue!.Value.Percentage.ToDecimal() < text.Percent(Norm.NewAdviceRequest);
        return facts.Phase is not ReassessmentPhase.Other && (isLow || facts.CriteriaInDoubt is true)
            ? text.May("mayRequestAdvice", Norm.NewAdviceRequest)
            : text.Must("noGround", Norm.NewAdviceRequest);
    }

    /// <summary>Lid 2 and 3 with their notes.</summary>
    private static Ruling AfterNewAdvice(PolicyText text, NewAdviceFacts facts) =>
        facts.Belongs is false
            ? text.Lacks(Norm.IndicationLost)
                ? Ruling.NotRegulated
                : text.Must("lost", Norm.IndicationLost).With("alternativeOffered", facts.AlternativePossible)
            : text.Lacks(Norm.IndicationKept)
                ? Ruling.NotRegulated
                : text.Must(
                    facts.Phase is NewAdvicePhase.Employment ? "keptEmploymentContinues"
                        : facts.SameTrajectoryContinued is true ? "keptTermContinues"
                        : "keptTermRestarts",
                    Norm.IndicationKept
                );
}
