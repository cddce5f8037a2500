using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>Whether a policy is in force. Source: Nuenen 2019 article 13 lid 1; Maastricht 2024, page 1 paragraph 1.</summary>
public static class PolicyRules
{
    internal static readonly Rule InForceRule = new(
        "policy.inForce",
        facts:
        [
            Required("on", Forms.Date),
            Unknown("publishedOn", Norm.EntryIntoForce, Forms.Date),
            Unknown("introducedOn", Norm.Introduction2024, Forms.Date),
        ],
        outcomes: Words.All<PolicyInForceResult>(),
        values: ["firstDay", "lastDay"],
        norms: [Norm.EntryIntoForce, Norm.Introduction2024]
    );

    /// <summary>
    /// Decides whether a policy is in force on a day: from its term after publication, or from the day of introduction in
    /// the period that it gives for it, up to its last day; a policy that works back is in force from that day on.
    /// </summary>
    /// <param name="policy">The policy to judge.</param>
    /// <param name="facts">The day, and the day of publication or introduction.</param>
    /// <returns>
    /// In force, not yet in force or ended, bound, with the first and last day that are known; facts missing while the
    /// day of publication or introduction is unknown and could still decide. Source: Nuenen 2019 article 13 lid 1;
    /// Maastricht 2024, page 1 paragraph 1 and page 2 paragraph 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value; the publication precedes the adoption of the policy or brings a first day after its
    /// end; or the introduction lies outside the period that the policy gives for it.
    /// </exception>
    public static Decision<PolicyInForceOutcome> InForce(Policy policy, PolicyInForceFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, InForceRule);
        var byPublication = policy.Regulates(Norm.EntryIntoForce);
        var byIntroduction = policy.Regulates(Norm.Introduction2024);
        if (!byPublication && !byIntroduction)
        {
            return weighing.NotRegulated<PolicyInForceOutcome>();
        }

        var publication = byPublication ? AfterPublication(policy, facts.PublishedOn) : FirstDays.Any;
        var introduction = byIntroduction ? OnIntroduction(policy, facts.IntroducedOn) : FirstDays.Any;
        var hasEnded = facts.On > policy.LastDay;
        weighing.Weigh(Norm.EntryIntoForce, hasEnded ? false : publication.HasCome(facts.On));
        weighing.Weigh(Norm.Introduction2024, hasEnded ? false : introduction.HasCome(facts.On));

        var firstDays = publication.And(introduction);
        return IsInForce(policy, facts.On, firstDays) is { } result
            ? weighing.Decide(
                new PolicyInForceOutcome(result, firstDays.Known, policy.LastDay),
                BasisOf(byPublication, publication, introduction)
            )
            : weighing.FactsMissing<PolicyInForceOutcome>(facts.Unknown);
    }

    private static PolicyInForceResult? IsInForce(Policy policy, LocalDate on, FirstDays firstDays) =>
        on > policy.LastDay ? PolicyInForceResult.Ended
        : firstDays.HasCome(on) is not { } hasCome ? null
        : hasCome ? PolicyInForceResult.InForce
        : PolicyInForceResult.NotYetInForce;

    /// <summary>Of two norms on the first day the one that brings the later day, or leaves it open, decides.</summary>
    private static Norm BasisOf(bool byPublication, FirstDays publication, FirstDays introduction) =>
        byPublication && publication.Latest >= introduction.Latest ? Norm.EntryIntoForce : Norm.Introduction2024;

    private static FirstDays AfterPublication(Policy policy, LocalDate? publishedOn)
    {
        var term = policy.TermOf(Norm.EntryIntoForce);
        if (publishedOn is not { } published)
        {
            return new(policy.RetroactiveTo ?? EarliestAfter(term, policy.AdoptedOn), DateBounds.Latest);
        }

        if (policy.AdoptedOn is { } adoptedOn)
        {
            Guard.NotBefore(published, nameof(PolicyInForceFacts.PublishedOn), adoptedOn, nameof(policy.AdoptedOn));
        }

        var firstDay = policy.RetroactiveTo ?? term.LastDayAfter(published);
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

    private static LocalDate EarliestAfter(Term term, LocalDate? adoptedOn) =>
        adoptedOn is { } adopted ? term.LastDayAfter(adopted) : DateBounds.Earliest;

    private static FirstDays OnIntroduction(Policy policy, LocalDate? introducedOn)
    {
        var earliest = policy.FirstDayOf(Norm.Introduction2024);
        var latest = policy.LastDayOf(Norm.Introduction2024);
        if (introducedOn is not { } introduced)
        {
            return new(earliest, latest.PlusDays(1)); // without its day it is certain only once the period is over
        }

        Guard.NotBefore(introduced, nameof(PolicyInForceFacts.IntroducedOn), earliest, nameof(Provision.FirstDay));
        Guard.NotAfter(introduced, nameof(PolicyInForceFacts.IntroducedOn), latest, nameof(Provision.LastDay));
        return new(introduced, introduced);
    }

    /// <summary>The first day in force as far as it is known: it lies from the earliest to the latest.</summary>
    private readonly record struct FirstDays(LocalDate Earliest, LocalDate Latest)
    {
        public static FirstDays Any => new(DateBounds.Earliest, DateBounds.Earliest);

        public LocalDate? Known => Earliest == Latest ? Earliest : null;

        public FirstDays And(FirstDays other) =>
            new(LocalDate.Max(Earliest, other.Earliest), LocalDate.Max(Latest, other.Latest));

        /// <summary>Whether the first day has come on a day; null where that depends on what is unknown.</summary>
        public bool? HasCome(LocalDate on) =>
            on < Earliest ? false
            : on >= Latest ? true
            : null;
    }
}
