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
    /// sheltered employment; facts missing while an unknown answer could still decide. Source: Nuenen 2019 article 11 lid
    /// 1 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<MisconductOutcome> Qualify(Policy policy, MisconductFacts facts)
    {
        var weighing = new Weighing(policy, QualifyRule);
        var isApplicable = !(facts.ShelteredEmployment is false || facts.Dismissed is false);
        weighing.Weigh(Norm.MisconductPeriod, DismissedFromShelteredWork(facts, isApplicable));
        weighing.Weigh(
            Norm.MisconductKinds,
            isApplicable ? Weighing.Result(IsListed(policy, facts.Conduct)) : FindingResult.NotApplicable
        );

        if (!policy.Regulates(Norm.MisconductPeriod) || !policy.Regulates(Norm.MisconductKinds))
        {
            return weighing.NotRegulated<MisconductOutcome>();
        }

        if (!isApplicable)
        {
            return weighing.Decide(MisconductOutcome.NotApplicable, Norm.MisconductPeriod);
        }

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<MisconductOutcome>(facts.Unknown);
        }

        return facts.Conduct switch
        {
            Conduct.None => weighing.Refuse(MisconductOutcome.NoMisconduct),
            { } kind when policy.Provisions[Norm.MisconductKinds]!.Lists(kind) => weighing.Decide(
                MisconductOutcome.Misconduct,
                Norm.MisconductKinds
            ),
            _ => weighing.Decide(MisconductOutcome.CollegeAssesses, Norm.MisconductKinds, Force.Discretionary),
        };
    }

    /// <summary>
    /// Decides whether sheltered work can be offered again after a dismissal: after one for misconduct only when the
    /// period since is over. The day of the dismissal is not counted.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days, and whether the dismissal was for misconduct.</param>
    /// <returns>
    /// Period over or too early, bound, with the first day; not applicable after another dismissal, which is no refusal;
    /// facts missing while the reason is unknown. Source: Nuenen 2019 article 11 lid 1.
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

        var firstDay = policy.TermOf(Norm.MisconductPeriod).FirstDayBeyond(facts.DismissedOn);
        var isOver = facts.On >= firstDay;
        weighing.Weigh(Norm.MisconductPeriod, OnlyAfterMisconduct(facts.ForMisconduct, isOver));

        return facts.ForMisconduct switch
        {
            null => weighing.FactsMissing<ReofferOutcome>(facts.Unknown),
            false => weighing.Decide(
                new ReofferOutcome(ReofferResult.NotApplicable, FirstDay: null),
                Norm.MisconductPeriod
            ),
            true when isOver => weighing.Decide(
                new ReofferOutcome(ReofferResult.PeriodOver, firstDay),
                Norm.MisconductPeriod
            ),
            true => weighing.Refuse(new ReofferOutcome(ReofferResult.TooEarly, firstDay)),
        };
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
    /// facts missing while an unknown answer could still decide. Source: Nuenen 2019 article 11 lid 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<BehaviourSupportOutcome> Support(Policy policy, BehaviourSupportFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, SupportRule);
        if (!policy.Regulates(Norm.MisconductPeriod) || !policy.Regulates(Norm.BehaviourSupport))
        {
            return weighing.NotRegulated<BehaviourSupportOutcome>();
        }

        var lastDay = policy.TermOf(Norm.MisconductPeriod).LastDayAfter(facts.DismissedOn);
        var isWithin = facts.On > facts.DismissedOn && facts.On <= lastDay;
        if (!policy.AsksAsUsual(Norm.BehaviourSupport))
        {
            facts = AsAsked(policy, facts);
        }

        weighing.Weigh(Norm.MisconductPeriod, OnlyAfterMisconduct(facts.ForMisconduct, isWithin));
        weighing.Weigh(
            Norm.BehaviourSupport,
            OnlyAfterMisconduct(facts.ForMisconduct is not false, isWithin ? DoesWhatItIsFor(facts) : false)
        );

        if (facts.ForMisconduct is false)
        {
            var notApplicable = new BehaviourSupportOutcome(BehaviourSupportResult.NotApplicable, LastDay: null);
            return weighing.Decide(notApplicable, Norm.MisconductPeriod);
        }

        if (weighing.AnyUnknown)
        {
            return weighing.FactsMissing<BehaviourSupportOutcome>(facts.Unknown);
        }

        if (weighing.AnyUnmet)
        {
            var refusal = isWithin ? BehaviourSupportResult.MayNotOffer : BehaviourSupportResult.OutsidePeriod;
            return weighing.Decide(new BehaviourSupportOutcome(refusal, lastDay), Norm.BehaviourSupport);
        }

        return weighing.Grant(
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
    /// Must cooperate or no duty, bound; facts missing while an unknown answer could still decide. Source: Nuenen 2019
    /// article 11 lid 4.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<CooperationOutcome> Cooperation(Policy policy, CooperationFacts facts)
    {
        var weighing = new Weighing(policy, CooperationRule);
        if (!policy.AsksAsUsual(Norm.CooperationDuty))
        {
            facts = AsAsked(policy, facts);
        }

        weighing.Weigh(Norm.CooperationDuty, facts.SupportOffered & facts.MunicipalBenefit);

        if (!policy.Regulates(Norm.CooperationDuty))
        {
            return weighing.NotRegulated<CooperationOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(CooperationOutcome.NoDuty);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<CooperationOutcome>(facts.Unknown)
            : weighing.Grant(CooperationOutcome.MustCooperate, Norm.CooperationDuty);
    }

    /// <summary>What the policy does not ask counts as fulfilled.</summary>
    private static BehaviourSupportFacts AsAsked(Policy policy, BehaviourSupportFacts facts) =>
        facts with
        {
            PreventsRepetition = policy.Asks(Norm.BehaviourSupport, Condition.PreventsRepetition)
                ? facts.PreventsRepetition
                : true,
            ImprovesChances = policy.Asks(Norm.BehaviourSupport, Condition.ImprovesChances)
                ? facts.ImprovesChances
                : true,
        };

    private static CooperationFacts AsAsked(Policy policy, CooperationFacts facts) =>
        facts with
        {
            SupportOffered = policy.Asks(Norm.CooperationDuty, Condition.SupportOffered) ? facts.SupportOffered : true,
            MunicipalBenefit = policy.Asks(Norm.CooperationDuty, Condition.MunicipalBenefit)
                ? facts.MunicipalBenefit
                : true,
        };

    private static FindingResult DismissedFromShelteredWork(MisconductFacts facts, bool isApplicable) =>
        !isApplicable ? FindingResult.NotApplicable
        : facts is { ShelteredEmployment: true, Dismissed: true } ? FindingResult.Met
        : FindingResult.Unknown;

    private static bool? IsListed(Policy policy, Conduct? conduct) =>
        conduct is { } known ? policy.Provisions[Norm.MisconductKinds]?.Lists(known) is true : null;

    /// <summary>After another dismissal the norm does not apply, rather than being unmet.</summary>
    private static FindingResult OnlyAfterMisconduct(bool? forMisconduct, bool? outcome) =>
        forMisconduct switch
        {
            true => Weighing.Result(outcome),
            false => FindingResult.NotApplicable,
            null => FindingResult.Unknown,
        };

    /// <summary>Both are needed: one no settles it, whatever the other is.</summary>
    private static bool? DoesWhatItIsFor(BehaviourSupportFacts facts) =>
        facts.PreventsRepetition & facts.ImprovesChances;
}
