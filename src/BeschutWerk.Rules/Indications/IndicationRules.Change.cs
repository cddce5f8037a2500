using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

public static partial class IndicationRules
{
    internal static readonly Rule ReassessRule = new(
        "indication.reassess",
        facts:
        [
            Unknown("phase", Norm.NewAdviceRequest, Forms.OneOf<ReassessmentPhase>()),
            Unknown("wageValue", Norm.NewAdviceRequest, Forms.Percentage),
            Unknown("criteriaInDoubt", Norm.NewAdviceRequest, Forms.YesNo),
        ],
        outcomes: Words.All<ReassessmentOutcome>(),
        values: [],
        norms: [Norm.NewAdviceRequest]
    );

    internal static readonly Rule AfterNewAdviceRule = new(
        "indication.afterNewAdvice",
        facts:
        [
            Unknown("phase", Norm.IndicationKept, Forms.OneOf<NewAdvicePhase>()),
            Unknown("belongs", Norm.IndicationLost, Forms.YesNo),
            Unknown("sameTrajectoryContinued", Norm.IndicationKept, Forms.YesNo),
            Unknown("alternativePossible", Norm.IndicationLost, Forms.YesNo),
        ],
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
    /// May request advice, discretionary; no ground, bound; facts missing while an unknown answer could still decide. One
    /// ground is enough. Someone who merely waits is not covered; article 3 lid 1 stands beside this. Source: Nuenen 2019
    /// article 10 lid 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<ReassessmentOutcome> Reassess(Policy policy, ReassessmentFacts facts)
    {
        var weighing = new Weighing(policy, ReassessRule);
        if (!policy.Regulates(Norm.NewAdviceRequest))
        {
            return weighing.NotRegulated<ReassessmentOutcome>();
        }

        if (!policy.AsksAsUsual(Norm.NewAdviceRequest))
        {
            facts = AsAsked(policy, facts);
        }

        bool? isCovered = facts.Phase is { } phase ? phase is not ReassessmentPhase.Other : null;
        var hasGround = IsWageValueLow(policy, facts) | facts.CriteriaInDoubt;
        weighing.Weigh(Norm.NewAdviceRequest, isCovered & hasGround);
        var caveats =
            isCovered is not false && facts.CriteriaInDoubt is not true ? CaveatOf(policy, facts) : Caveats.None; // elsewhere the wage value decides nothing

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(ReassessmentOutcome.NoGround, caveats);
        }

        if (weighing.AnyUnknown)
        {
            // One ground is enough: with it, only the phase still matters.
            var relevant = hasGround is true ? facts.Unknown & ReassessmentFacts.PhaseBit : facts.Unknown;
            return weighing.FactsMissing<ReassessmentOutcome>(relevant, caveats);
        }

        return weighing.Grant(ReassessmentOutcome.MayRequestAdvice, Norm.NewAdviceRequest, caveats);
    }

    /// <summary>
    /// A phase that the policy does not ask is covered; a ground that it does not ask is none, and where it asks neither no
    /// ground is needed.
    /// </summary>
    private static ReassessmentFacts AsAsked(Policy policy, ReassessmentFacts facts)
    {
        var asksWageValue = policy.Asks(Norm.NewAdviceRequest, Condition.WageValue);
        return facts with
        {
            Phase = policy.Asks(Norm.NewAdviceRequest, Condition.Phase) ? facts.Phase : ReassessmentPhase.Employment,
            WageValue = asksWageValue ? facts.WageValue : default(WageValue),
            CriteriaInDoubt = policy.Asks(Norm.NewAdviceRequest, Condition.CriteriaInDoubt)
                ? facts.CriteriaInDoubt
                : !asksWageValue,
        };
    }

    private static Caveats CaveatOf(Policy policy, in ReassessmentFacts facts) =>
        policy.Asks(Norm.NewAdviceRequest, Condition.WageValue) && facts.WageValue is { } wageValue
            ? wageValue.CaveatAt(policy.PercentageOf(Norm.NewAdviceRequest))
            : Caveats.None;

    private static bool? IsWageValueLow(Policy policy, in ReassessmentFacts facts) =>
        !policy.Asks(Norm.NewAdviceRequest, Condition.WageValue) ? false
        : facts.WageValue is { } wageValue ? wageValue.Percentage < policy.PercentageOf(Norm.NewAdviceRequest)
        : null;

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
        var kept = ResultWhenKept(facts);
        weighing.Weigh(
            Norm.IndicationLost,
            facts.Belongs is true ? FindingResult.NotApplicable : Weighing.Result(!facts.Belongs)
        );
        weighing.Weigh(
            Norm.IndicationKept,
            facts.Belongs is false ? FindingResult.NotApplicable
                : facts.Belongs is true && kept is not null ? FindingResult.Met
                : FindingResult.Unknown
        );

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<NewAdviceOutcome>();
        }

        if (facts.Belongs is false)
        {
            return weighing.Decide(
                new NewAdviceOutcome(NewAdviceResult.Lost, facts.AlternativePossible),
                Norm.IndicationLost,
                caveats: Caveats.SecondAdviceByAnalogy
            );
        }

        return facts.Belongs is true && kept is { } result
            ? weighing.Decide(new NewAdviceOutcome(result, AlternativeOffered: null), Norm.IndicationKept)
            : weighing.FactsMissing<NewAdviceOutcome>(Relevant(facts), neededAllTheSame: NewAdviceFacts.BelongsBit);
    }

    private static NewAdviceResult? ResultWhenKept(NewAdviceFacts facts) =>
        facts.Phase is NewAdvicePhase.Employment ? NewAdviceResult.KeptEmploymentContinues
        : facts is { Phase: NewAdvicePhase.Trajectory, SameTrajectoryContinued: { } same }
            ? same ? NewAdviceResult.KeptTermContinues
                : NewAdviceResult.KeptTermRestarts
        : null;

    /// <summary>During an employment there is no trajectory of which the term could matter.</summary>
    private static uint Relevant(NewAdviceFacts facts) =>
        facts.Phase is NewAdvicePhase.Employment
            ? facts.Unknown & ~NewAdviceFacts.SameTrajectoryContinuedBit
            : facts.Unknown;
}
