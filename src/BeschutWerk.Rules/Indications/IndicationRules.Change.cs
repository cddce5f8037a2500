namespace BeschutWerk.Rules;

/// <content>A new advice afterwards: article 10.</content>
public static partial class IndicationRules
{
    internal static readonly Rule ReassessRule = new(
        "indication.reassess",
        facts: ReassessmentFacts.Rows.Descriptions,
        outcomes: Words.All<ReassessmentOutcome>(),
        values: [],
        norms: [Norm.NewAdviceRequest]
    );

    internal static readonly Rule AfterNewAdviceRule = new(
        "indication.afterNewAdvice",
        facts: NewAdviceFacts.Rows.Descriptions,
        outcomes: Words.All<NewAdviceResult>(),
        values: ["alternativeOffered"],
        norms: [Norm.IndicationLost, Norm.IndicationKept]
    );

    /// <summary>
    /// Decides whether the college may ask UWV for a new advice: during a trajectory or employment, when the wage value
    /// turns out below the threshold or the criteria are possibly no longer met.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person's place and what has turned out.</param>
    /// <returns>
    /// May request advice, discretionary; no ground, bound; facts missing while an unknown answer could still decide;
    /// not regulated where the policy has no such power. One ground is enough. Someone who merely waits is not covered;
    /// article 3 lid 1 stands beside this. A caveat where a wage value that is no whole per cent decides, and rounded
    /// would fall on the other side of the threshold. Source: Nuenen 2019 article 10 lid 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<ReassessmentOutcome> Reassess(Policy policy, ReassessmentFacts facts)
    {
        var weighing = new Weighing(policy, ReassessRule);
        if (policy.Provisions[Norm.NewAdviceRequest] is not { } request)
        {
            return weighing.NotRegulated<ReassessmentOutcome>();
        }

        var isCovered = request.Asks(Condition.Phase, !facts.Phase.Is(ReassessmentPhase.Other));
        var hasGround = request.AsksOneOf(
            Condition.WageValue,
            facts.WageValue.IsBelow(request.Percentage.GetValueOrDefault()),
            Condition.CriteriaInDoubt,
            facts.CriteriaInDoubt
        );
        weighing.Weigh(Norm.NewAdviceRequest, isCovered & hasGround);

        // the wage value decides nothing elsewhere, nor beside a doubt
        var isDoubted = request.Asks(Condition.CriteriaInDoubt, facts.CriteriaInDoubt, Answer.No).IsYes;
        var caveats = isCovered.IsNo || isDoubted ? Caveats.None : CaveatOf(request, facts);

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(ReassessmentOutcome.NoGround, caveats);
        }

        if (weighing.AnyUnknown)
        {
            // One ground is enough: with it, only the phase still matters. No wage value is below 0%.
            var isLow = facts.WageValue.IsBelow(request.Percentage.GetValueOrDefault());
            var relevant = facts with
            {
                WageValue = hasGround.IsYes || !isLow.IsUnknown ? default(WageValue) : null,
                CriteriaInDoubt = hasGround.IsYes ? true : facts.CriteriaInDoubt,
            };
            return weighing.FactsMissing<ReassessmentOutcome>(relevant.Unknown, caveats);
        }

        return weighing.Decide(ReassessmentOutcome.MayRequestAdvice, Norm.NewAdviceRequest, caveats);
    }

    private static Caveats CaveatOf(Provision request, in ReassessmentFacts facts) =>
        request.Percentage is { } threshold && facts.WageValue is { } wageValue
            ? wageValue.CaveatAt(threshold)
            : Caveats.None;

    /// <summary>
    /// Decides what follows from a new advice: a negative one ends the indication by a new decision; after a positive one
    /// the trajectory continues or another is offered, and an employment simply goes on.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What the advice says, and where the person stands.</param>
    /// <returns>
    /// Every outcome is bound. Lost: the college decides anew, and offers an alternative where one is possible. Kept: the
    /// term runs on in the same trajectory, and starts anew in another. Facts missing while an unknown answer could still
    /// decide; not regulated where the policy has nothing on this kind of advice. Source: Nuenen 2019 article 10 lid 2
    /// and 3 with their notes.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Readings. That article 4 (the term, and the departure from careless advice) holds for the second advice too is by
    /// analogy; a lost indication carries that caveat. The note to lid 3 speaks of the term of "paragraph 1 of this
    /// article", which has none: it must mean article 5 lid 1.
    /// </para>
    /// <para>
    /// A term that continues has run on while UWV advised. Whether it has ended meanwhile is not judged here; past its end
    /// the trajectory can go on only under article 5 lid 2, or another be offered.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<NewAdviceOutcome> AfterNewAdvice(Policy policy, NewAdviceFacts facts)
    {
        var weighing = new Weighing(policy, AfterNewAdviceRule);
        Answer belongs = facts.Belongs;
        var kept = ResultWhenKept(facts);
        weighing.Weigh(Norm.IndicationLost, !belongs, unless: belongs.IsYes);
        weighing.Weigh(Norm.IndicationKept, belongs & Answer.Known(kept.HasValue, isYes: true), unless: belongs.IsNo);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<NewAdviceOutcome>();
        }

        if (facts.Belongs is false)
        {
            return weighing.Decide(
                new NewAdviceOutcome(NewAdviceResult.Lost, facts.AlternativePossible),
                Norm.IndicationLost,
                Caveats.SecondAdviceByAnalogy
            );
        }

        return facts.Belongs is true && kept is { } result
            ? weighing.Decide(new NewAdviceOutcome(result, AlternativeOffered: null), Norm.IndicationKept)
            : weighing.FactsMissing<NewAdviceOutcome>(
                Relevant(facts).Unknown,
                neededAllTheSame: NewAdviceFacts.Rows.Bit(nameof(NewAdviceFacts.Belongs))
            );
    }

    private static NewAdviceResult? ResultWhenKept(NewAdviceFacts facts) =>
        facts.Phase is NewAdvicePhase.Employment ? NewAdviceResult.KeptEmploymentContinues
        : facts is { Phase: NewAdvicePhase.Trajectory, SameTrajectoryContinued: { } same }
            ? same ? NewAdviceResult.KeptTermContinues
                : NewAdviceResult.KeptTermRestarts
        : null;

    /// <summary>During an employment there is no trajectory of which the term could matter.</summary>
    private static NewAdviceFacts Relevant(in NewAdviceFacts facts) =>
        facts.Phase is NewAdvicePhase.Employment ? facts with { SameTrajectoryContinued = false } : facts;
}
