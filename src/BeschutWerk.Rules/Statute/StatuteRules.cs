using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The national regime under the rules of the municipalities, by the law of the day. Source: Participatiewet article 10b;
/// Invoeringswet Participatiewet article II.
/// </summary>
public static class StatuteRules
{
    internal static readonly Rule RegimeRule = new(
        "statute.regime",
        facts: RegimeFacts.Rows.Descriptions,
        outcomes: Words.All<RegimeResult>(),
        values: ["wswOpen"],
        norms: [Norm.WswClosed, Norm.StatutoryPower, Norm.StatutoryDuty],
        isStatutory: true
    );

    internal static readonly Rule OfferRule = new(
        "statute.offer",
        facts: OfferFacts.Rows.Descriptions,
        outcomes: Words.All<OfferOutcome>(),
        values: [],
        norms: [Norm.StatutoryPower, Norm.StatutoryEmployment, Norm.StatutoryDuty, Norm.DutyLapses],
        isStatutory: true
    );

    /// <summary>
    /// Tells whether on a day the municipality may or must offer sheltered work, and whether the Wsw was still open.
    /// </summary>
    /// <param name="policy">Any policy: the national law under it decides, the same under each.</param>
    /// <param name="facts">The day.</param>
    /// <returns>
    /// Power, discretionary; duty, bound, with the caveat that it ends with the number; or, before the first law, not
    /// available, bound, on what was still to come. Not regulated, with the reason, on a day of which no text was seen; a
    /// caveat on a day after the latest text. Source: Participatiewet article 10b; Invoeringswet Participatiewet article II.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<RegimeOutcome> Regime(Policy policy, RegimeFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var statutes = Guard.NotNull(policy, nameof(policy)).Statutes;
        var law = statutes.At(facts.On);
        if (law[Norm.StatutoryDuty] is { } duty)
        {
            return Weigh(law, RegimeRule, law)
                .Decide(
                    new RegimeOutcome(RegimeResult.Duty, IsWswOpen(statutes, law)),
                    Norm.StatutoryDuty,
                    statutes.CaveatsOf(duty, facts.On) | Caveats.DutyEndsWithNumber
                );
        }

        if (law[Norm.StatutoryPower] is { } power)
        {
            return Weigh(law, RegimeRule, law)
                .Decide(
                    new RegimeOutcome(RegimeResult.Power, IsWswOpen(statutes, law)),
                    Norm.StatutoryPower,
                    statutes.CaveatsOf(power, facts.On)
                );
        }

        return FirstLawAfter(statutes, facts.On) is { } first
            ? Weigh(first, RegimeRule, law)
                .Refuse(new RegimeOutcome(RegimeResult.NotAvailable, IsWswOpen(statutes, law)))
            : new Weighing(law.Policy, RegimeRule).NotRegulated<RegimeOutcome>(
                statutes.ReasonFor(Norm.StatutoryDuty, facts.On)
            );
    }

    /// <summary>
    /// Decides whether the college must offer sheltered work to a person. Since 2017 it must, to whoever it has determined
    /// to need it, until the number is realised. In 2015 and 2016 it might determine this, of itself only, and then saw to
    /// the employment.
    /// </summary>
    /// <param name="policy">Any policy: the national law under it decides, the same under each.</param>
    /// <param name="facts">The day, the indication, the number, and whether the person asks for it.</param>
    /// <returns>
    /// Must offer, bound; duty lapsed, bound, on the paragraph that ends the duty; must see to employment, bound; may
    /// determine, discretionary; no duty, bound, on what stands in the way; before the first law not available, bound, on
    /// what was still to come; facts missing while an unknown fact could still decide; not regulated, with the reason, on a
    /// day of which no text was seen. A caveat on a day after the latest text. Source: Participatiewet article 10b.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<OfferOutcome> Offer(Policy policy, OfferFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var statutes = Guard.NotNull(policy, nameof(policy)).Statutes;
        var law = statutes.At(facts.On);
        if (law[Norm.StatutoryDuty] is { } duty)
        {
            return OfferUnderDuty(law, facts, statutes.CaveatsOf(duty, facts.On));
        }

        if (law[Norm.StatutoryPower] is { } power)
        {
            return law[Norm.StatutoryEmployment] is null
                ? new Weighing(law.Policy, OfferRule).NotRegulated<OfferOutcome>(
                    statutes.ReasonFor(Norm.StatutoryEmployment, facts.On)
                )
                : OfferUnderPower(law, facts, statutes.CaveatsOf(power, facts.On));
        }

        return FirstLawAfter(statutes, facts.On) is { } first
            ? Weigh(first, OfferRule, law).Refuse(OfferOutcome.NotAvailable)
            : new Weighing(law.Policy, OfferRule).NotRegulated<OfferOutcome>(
                statutes.ReasonFor(Norm.StatutoryDuty, facts.On)
            );
    }

    /// <summary>Since 2017: lid 1 for whoever it is determined of, lid 6 once the number is realised.</summary>
    private static Decision<OfferOutcome> OfferUnderDuty(LawOnDay law, in OfferFacts facts, Caveats caveats)
    {
        var weighing = new Weighing(law.Policy, OfferRule);
        var lapses = facts.IndicationHeld is false || law[Norm.DutyLapses] is null ? false : facts.NumberRealised;
        weighing.Weigh(Norm.StatutoryPower, FindingResult.NotApplicable);
        weighing.Weigh(Norm.StatutoryEmployment, FindingResult.NotApplicable);
        weighing.Weigh(Norm.StatutoryDuty, facts.IndicationHeld);
        weighing.Weigh(Norm.DutyLapses, lapses, unless: facts.IndicationHeld is false);
        return (facts.IndicationHeld, lapses) switch
        {
            (false, _) => weighing.RefuseOn(OfferOutcome.NoDuty, Norm.StatutoryDuty, caveats),
            (true, true) => weighing.Decide(OfferOutcome.DutyLapsed, Norm.DutyLapses, caveats),
            (true, false) => weighing.Decide(OfferOutcome.MustOffer, Norm.StatutoryDuty, caveats),
            _ => Missing(weighing, caveats, facts with { Requested = false, NumberRealised = lapses }),
        };
    }

    /// <summary>2015 and 2016: lid 1, of itself only, until it is determined; then lid 3.</summary>
    private static Decision<OfferOutcome> OfferUnderPower(LawOnDay law, in OfferFacts facts, Caveats caveats)
    {
        var weighing = new Weighing(law.Policy, OfferRule);
        weighing.Weigh(Norm.StatutoryPower, !(Answer)facts.Requested, unless: facts.IndicationHeld is true);
        weighing.Weigh(Norm.StatutoryEmployment, facts.IndicationHeld);
        weighing.Weigh(Norm.StatutoryDuty, FindingResult.NotApplicable);
        weighing.Weigh(Norm.DutyLapses, FindingResult.NotApplicable);
        return (facts.IndicationHeld, facts.Requested) switch
        {
            (true, _) => weighing.Decide(OfferOutcome.MustSeeToEmployment, Norm.StatutoryEmployment, caveats),
            (false, true) => weighing.RefuseOn(OfferOutcome.NoDuty, Norm.StatutoryPower, caveats),
            (false, false) => weighing.Decide(OfferOutcome.MayDetermine, Norm.StatutoryPower, caveats),
            _ => Missing(weighing, caveats, facts with { NumberRealised = false }),
        };
    }

    /// <summary>What cannot matter under the law of the day counts as known.</summary>
    private static Decision<OfferOutcome> Missing(Weighing weighing, Caveats caveats, in OfferFacts relevant)
    {
        var missing = relevant.Unknown;
        return weighing.FactsMissing<OfferOutcome>(missing, caveats, neededAllTheSame: missing);
    }

    /// <summary>The norms of a law, which are met on their days and unmet before the first.</summary>
    private static Weighing Weigh(LawOnDay law, Rule rule, LawOnDay today)
    {
        var weighing = new Weighing(law.Policy, rule);
        foreach (var norm in rule.Norms)
        {
            weighing.Weigh(norm, met: today[norm] is not null);
        }

        return weighing;
    }

    private static bool? IsWswOpen(NationalStatutes statutes, LawOnDay law) =>
        statutes.Latest[Norm.WswClosed] is null ? null : law[Norm.WswClosed] is null;

    /// <summary>The first law with sheltered work, where the day lies before it; null on a day in or after it.</summary>
    private static LawOnDay? FirstLawAfter(NationalStatutes statutes, LocalDate day)
    {
        var versions = statutes.VersionsOf(Norm.StatutoryPower).Concat(statutes.VersionsOf(Norm.StatutoryDuty));
        var first = versions.OrderBy(version => version.FirstDay).FirstOrDefault();
        return first is not null && day < first.FirstDay ? statutes.At(first.FirstDay) : null;
    }
}
