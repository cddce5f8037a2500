using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Sheltered work after a dismissal for misconduct. Source: Nuenen 2019 article 11.</summary>
public static class MisconductRules
{
    internal static readonly Rule QualifyRule = new(
        "misconduct.qualify",
        facts: MisconductFacts.Rows.Descriptions,
        outcomes: Words.All<MisconductOutcome>(),
        values: [],
        norms: [Norm.MisconductPeriod, Norm.MisconductKinds]
    );

    internal static readonly Rule ReofferRule = new(
        "misconduct.reoffer",
        facts: ReofferFacts.Rows.Descriptions,
        outcomes: Words.All<ReofferResult>(),
        values: ["firstDay"],
        norms: [Norm.MisconductPeriod]
    );

    internal static readonly Rule SupportRule = new(
        "misconduct.support",
        facts: BehaviourSupportFacts.Rows.Descriptions,
        outcomes: Words.All<BehaviourSupportResult>(),
        values: ["lastDay"],
        norms: [Norm.MisconductPeriod, Norm.BehaviourSupport]
    );

    internal static readonly Rule CooperationRule = new(
        "misconduct.cooperation",
        facts: CooperationFacts.Rows.Descriptions,
        outcomes: Words.All<CooperationOutcome>(),
        values: [],
        norms: [Norm.CooperationDuty]
    );

    /// <summary>
    /// Decides whether someone was dismissed from sheltered employment for misconduct. The kinds of conduct in the note
    /// are; other conduct the college assesses; an ordinary end is none.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the employment, the dismissal and the conduct.</param>
    /// <returns>
    /// Misconduct or no misconduct, bound; the college assesses, discretionary; not applicable without a dismissal from
    /// sheltered employment; facts missing while an unknown answer could still decide; not regulated where the policy
    /// has no period after misconduct, or names no kinds of conduct. Source: Nuenen 2019 article 11 lid 1 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<MisconductOutcome> Qualify(Policy policy, MisconductFacts facts)
    {
        var weighing = new Weighing(policy, QualifyRule);
        if (!policy.Regulates(Norm.MisconductPeriod) || policy.Provisions[Norm.MisconductKinds] is not { } kinds)
        {
            return weighing.NotRegulated<MisconductOutcome>();
        }

        var isDismissed = (Answer)facts.ShelteredEmployment & facts.Dismissed;
        if (isDismissed.IsNo)
        {
            weighing.WeighNothing();
            return weighing.RefuseOn(MisconductOutcome.NotApplicable, Norm.MisconductPeriod);
        }

        var isListed = Answer.Known(facts.Conduct.HasValue, kinds.Lists(facts.Conduct.GetValueOrDefault()));
        weighing.Weigh(Norm.MisconductPeriod, isDismissed);
        weighing.Weigh(Norm.MisconductKinds, isListed);

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<MisconductOutcome>(facts.Unknown);
        }

        return isListed.IsYes ? weighing.Decide(MisconductOutcome.Misconduct, Norm.MisconductKinds)
            : facts.Conduct is Conduct.None ? weighing.Refuse(MisconductOutcome.NoMisconduct)
            : weighing.LeaveToCollege(MisconductOutcome.CollegeAssesses, Norm.MisconductKinds);
    }

    /// <summary>
    /// Decides whether sheltered work can be offered again after a dismissal: after one for misconduct only when the
    /// period since is over. The day of the dismissal is not counted.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days, and whether the dismissal was for misconduct.</param>
    /// <returns>
    /// Period over or too early, bound, with the first day; not applicable after another dismissal, which is no
    /// refusal; facts missing while the reason is unknown; not regulated where the policy has no such period. Source:
    /// Nuenen 2019 article 11 lid 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<ReofferOutcome> Reoffer(Policy policy, ReofferFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, ReofferRule);
        if (!policy.Regulates(Norm.MisconductPeriod))
        {
            return weighing.NotRegulated<ReofferOutcome>();
        }

        if (facts.ForMisconduct is false)
        {
            weighing.WeighNothing();
            return weighing.RefuseOn(
                new ReofferOutcome(ReofferResult.NotApplicable, FirstDay: null),
                Norm.MisconductPeriod
            );
        }

        var firstDay = policy.TermOf(Norm.MisconductPeriod).FirstDayBeyond(facts.DismissedOn);
        weighing.Weigh(Norm.MisconductPeriod, Answer.Known(facts.ForMisconduct.HasValue, isYes: facts.On >= firstDay));

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<ReofferOutcome>(facts.Unknown);
        }

        return weighing.AnyUnmet
            ? weighing.Refuse(new ReofferOutcome(ReofferResult.TooEarly, firstDay))
            : weighing.Decide(new ReofferOutcome(ReofferResult.PeriodOver, firstDay), Norm.MisconductPeriod);
    }

    /// <summary>
    /// Decides whether behavioural training or other support may be offered: within the period after a dismissal for
    /// misconduct, where it can prevent or limit a repetition and improves the chance of work. The day of the dismissal
    /// itself is not within the period; its last day is.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days, and what is known of the dismissal and the support.</param>
    /// <returns>
    /// May offer, discretionary; may not offer or outside the period, bound; not applicable after another dismissal;
    /// facts missing while an unknown answer could still decide; not regulated where the policy has no such support, or
    /// no period after misconduct. Source: Nuenen 2019 article 11 lid 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<BehaviourSupportOutcome> Support(Policy policy, BehaviourSupportFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, SupportRule);
        if (!policy.Regulates(Norm.MisconductPeriod) || policy.Provisions[Norm.BehaviourSupport] is not { } support)
        {
            return weighing.NotRegulated<BehaviourSupportOutcome>();
        }

        if (facts.ForMisconduct is false)
        {
            weighing.WeighNothing();
            return weighing.RefuseOn(
                new BehaviourSupportOutcome(BehaviourSupportResult.NotApplicable, LastDay: null),
                Norm.MisconductPeriod
            );
        }

        var lastDay = policy.TermOf(Norm.MisconductPeriod).LastDayAfter(facts.DismissedOn);
        var isWithin = facts.On > facts.DismissedOn && facts.On <= lastDay;
        weighing.Weigh(Norm.MisconductPeriod, Answer.Known(facts.ForMisconduct.HasValue, isYes: isWithin));
        weighing.Weigh(
            Norm.BehaviourSupport,
            isWithin
                & support.Asks(Condition.PreventsRepetition, facts.PreventsRepetition)
                & support.Asks(Condition.ImprovesChances, facts.ImprovesChances)
        );

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<BehaviourSupportOutcome>(facts.Unknown);
        }

        if (weighing.AnyUnmet)
        {
            var refusal = isWithin ? BehaviourSupportResult.MayNotOffer : BehaviourSupportResult.OutsidePeriod;
            return weighing.RefuseOn(new BehaviourSupportOutcome(refusal, lastDay), Norm.BehaviourSupport);
        }

        return weighing.Decide(
            new BehaviourSupportOutcome(BehaviourSupportResult.MayOffer, lastDay),
            Norm.BehaviourSupport
        );
    }

    /// <summary>
    /// Decides whether the person must cooperate with the support: only someone who comes to receive a benefit of this
    /// municipality after the dismissal.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">Whether support was offered, and whether the person receives such a benefit.</param>
    /// <returns>
    /// Must cooperate or no duty, bound; facts missing while an unknown answer could still decide; not regulated where
    /// the policy has no such duty. Source: Nuenen 2019 article 11 lid 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<CooperationOutcome> Cooperation(Policy policy, CooperationFacts facts)
    {
        var weighing = new Weighing(policy, CooperationRule);
        if (policy.Provisions[Norm.CooperationDuty] is not { } duty)
        {
            return weighing.NotRegulated<CooperationOutcome>();
        }

        weighing.Weigh(
            Norm.CooperationDuty,
            duty.Asks(Condition.SupportOffered, facts.SupportOffered)
                & duty.Asks(Condition.MunicipalBenefit, facts.MunicipalBenefit)
        );

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(CooperationOutcome.NoDuty);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<CooperationOutcome>(facts.Unknown)
            : weighing.Decide(CooperationOutcome.MustCooperate, Norm.CooperationDuty);
    }
}
