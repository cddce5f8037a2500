using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether a policy is in force. Source: Nuenen 2019 article 13 lid 1; Maastricht 2024, page 1 paragraph 1.</summary>
public static class PolicyRules
{
    internal static readonly Rule InForceRule = new(
        "policy.inForce",
        facts: PolicyInForceFacts.Rows.Descriptions,
        outcomes: Words.All<PolicyInForceResult>(),
        values: ["firstDay", "lastDay"],
        norms: [Norm.EntryIntoForce, Norm.Introduction],
        grounds: [Norm.Expiry]
    );

    /// <summary>
    /// Decides whether a policy is in force on a day: from its fixed first day or its term after publication, or from the
    /// day of introduction in the period that it gives for it, up to its last day; a policy that works back is in force
    /// from that day on. A policy that says when it ends, and not when it begins, has ended after its last day.
    /// </summary>
    /// <param name="policy">The policy to judge.</param>
    /// <param name="facts">The day, and the day of publication or introduction.</param>
    /// <returns>
    /// In force, not yet in force or ended, bound, with the first and last day that are known; facts missing while the
    /// day of publication or introduction is unknown and could still decide; not regulated where the policy does not say
    /// when it begins, up to its last day. Source: Nuenen 2019 article 13 lid 1; Maastricht 2024, page 1 paragraph 1 and
    /// page 2 paragraph 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value; the publication precedes the adoption of the policy or brings a first day after its
    /// end; or the introduction lies outside the period that the policy gives for it.
    /// </exception>
    public static Decision<PolicyInForceOutcome> InForce(Policy policy, PolicyInForceFacts facts) =>
        InForce(policy, facts, Guard.NotNull(policy, nameof(policy)).LastDay);

    /// <summary>As the public rule, with the last day that the outcome tells: a successor may end a policy earlier.</summary>
    internal static Decision<PolicyInForceOutcome> InForce(Policy policy, PolicyInForceFacts facts, LocalDate? lastDay)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, InForceRule);
        if (!SaysWhen(policy) && !(facts.On > policy.LastDay))
        {
            return weighing.NotRegulated<PolicyInForceOutcome>();
        }

        var publication = AfterPublication(policy, facts.PublishedOn);
        var introduction = OnIntroduction(policy, facts.IntroducedOn);
        var hasEnded = facts.On > policy.LastDay;
        weighing.Weigh(Norm.EntryIntoForce, hasEnded ? false : publication.HasCome(facts.On));
        weighing.Weigh(Norm.Introduction, hasEnded ? false : introduction.HasCome(facts.On));

        var firstDays = publication.And(introduction);
        return IsInForce(policy, facts.On, firstDays) is { } result
            ? weighing.Decide(
                new PolicyInForceOutcome(result, SaysWhen(policy) ? firstDays.Known : null, lastDay),
                hasEnded
                    ? BasisOfEnd(policy, facts.On, publication, introduction)
                    : BasisOf(policy, facts.On, publication, introduction)
            )
            : weighing.FactsMissing<PolicyInForceOutcome>(facts.Unknown);
    }

    /// <summary>
    /// The first day in force as far as it is known. A policy that does not say when it enters into force does so at the
    /// earliest on its adoption, or on the day to which it works back.
    /// </summary>
    internal static FirstDays FirstDaysOf(Policy policy, LocalDate? publishedOn, LocalDate? introducedOn) =>
        SaysWhen(policy)
            ? AfterPublication(policy, publishedOn).And(OnIntroduction(policy, introducedOn))
            : new FirstDays(policy.RetroactiveTo ?? policy.AdoptedOn ?? DateBounds.Earliest, FirstDays.NotKnown);

    /// <summary>The first day on which a policy has certainly been introduced; the first of all days where it needs no introduction.</summary>
    internal static LocalDate CertainFrom(Policy policy, LocalDate? introducedOn) =>
        OnIntroduction(policy, introducedOn).Latest;

    private static bool SaysWhen(Policy policy) =>
        policy.InForceFrom is not null || CountsFromPublication(policy) || policy.Regulates(Norm.Introduction);

    private static bool CountsFromPublication(Policy policy) =>
        policy.Provisions[Norm.EntryIntoForce]?.Term is not null;

    private static PolicyInForceResult? IsInForce(Policy policy, LocalDate on, FirstDays firstDays) =>
        on > policy.LastDay ? PolicyInForceResult.Ended
        : firstDays.HasCome(on) is not { } hasCome ? null
        : hasCome ? PolicyInForceResult.InForce
        : PolicyInForceResult.NotYetInForce;

    /// <summary>
    /// Of two norms on the first day the one that brings the later day decides; where one day is not known, the one that
    /// has certainly not come.
    /// </summary>
    private static Norm BasisOf(Policy policy, LocalDate on, FirstDays publication, FirstDays introduction)
    {
        if (!policy.Regulates(Norm.Introduction) || !policy.Regulates(Norm.EntryIntoForce))
        {
            return policy.Regulates(Norm.Introduction) ? Norm.Introduction : Norm.EntryIntoForce;
        }

        var isIntroductionToCome = introduction.HasCome(on) is false;
        return isIntroductionToCome != (publication.HasCome(on) is false)
            ? isIntroductionToCome
                ? Norm.Introduction
                : Norm.EntryIntoForce
            : publication.Latest >= introduction.Latest
                ? Norm.EntryIntoForce
                : Norm.Introduction;
    }

    /// <summary>The provision on the end, where there is one of its own or none on the beginning either.</summary>
    private static Norm BasisOfEnd(Policy policy, LocalDate on, FirstDays publication, FirstDays introduction) =>
        policy.Regulates(Norm.Expiry) || !SaysWhen(policy)
            ? Norm.Expiry
            : BasisOf(policy, on, publication, introduction);

    private static FirstDays AfterPublication(Policy policy, LocalDate? publishedOn)
    {
        if (policy.InForceFrom is null && !CountsFromPublication(policy))
        {
            return FirstDays.Any;
        }

        if (publishedOn is not { } published)
        {
            return WithoutPublication(policy);
        }

        Guard.NotBefore(published, nameof(PolicyInForceFacts.PublishedOn), policy.AdoptedOn, nameof(policy.AdoptedOn));

        // Awb 3:40: not before the publication, also where the text fixes an earlier day
        var entry = policy.InForceFrom is { } fixedDay
            ? LocalDate.Max(fixedDay, published)
            : policy.TermOf(Norm.EntryIntoForce).LastDayAfter(published);
        var firstDay = policy.RetroactiveTo is { } back ? LocalDate.Min(back, entry) : entry;
        if (firstDay > policy.LastDay)
        {
            Guard.Refuse(
                nameof(PolicyInForceFacts.PublishedOn),
                $"must bring a first day in force up to lastDay ({Guard.Iso(policy.LastDay.Value)})",
                Guard.Iso(published)
            );
        }

        return new(firstDay, firstDay);
    }

    /// <summary>A fixed day needs no publication to be known; a term after it does.</summary>
    private static FirstDays WithoutPublication(Policy policy)
    {
        if (policy.InForceFrom is { } fixedDay)
        {
            var firstDay = policy.RetroactiveTo ?? fixedDay;
            return new(firstDay, firstDay);
        }

        var earliest = EarliestAfter(policy.TermOf(Norm.EntryIntoForce), policy.AdoptedOn);
        return policy.RetroactiveTo is { } back
            ? new(LocalDate.Min(back, earliest), back) // once published they work back to that day
            : new(earliest, policy.LastDay ?? FirstDays.NotKnown); // no publication brings a first day after the end
    }

    private static LocalDate EarliestAfter(Term term, LocalDate? adoptedOn) =>
        term.LastDayAfter(adoptedOn ?? DateBounds.Earliest);

    private static FirstDays OnIntroduction(Policy policy, LocalDate? introducedOn)
    {
        if (!policy.Regulates(Norm.Introduction))
        {
            return FirstDays.Any;
        }

        var earliest = policy.FirstDayOf(Norm.Introduction);
        var latest = policy.LastDayOf(Norm.Introduction);
        if (introducedOn is not { } introduced)
        {
            return new(earliest, latest); // without its day it is certain only on the last one of the period
        }

        Guard.NotBefore(introduced, nameof(PolicyInForceFacts.IntroducedOn), earliest, nameof(Provision.FirstDay));
        Guard.NotAfter(introduced, nameof(PolicyInForceFacts.IntroducedOn), latest, nameof(Provision.LastDay));
        return new(introduced, introduced);
    }
}
