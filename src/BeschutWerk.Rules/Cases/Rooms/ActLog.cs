using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What the events of a case were, judged by the rules of their day: against them, departing from them, warned of, or left
/// open by an unknown fact.
/// </summary>
internal sealed class ActLog(CaseGround ground)
{
    private LazyList<JudgedAct> breaches;
    private LazyList<CaseDeparture> departures;
    private LazyList<CaseRemark> remarks;
    private LazyList<OpenFact> openFacts;

    /// <summary>The event that is being followed, to which its breaches belong.</summary>
    public CaseEvent? Current { get; private set; }

    public ref readonly LazyList<JudgedAct> Breaches => ref breaches;

    public ref readonly LazyList<CaseDeparture> Departures => ref departures;

    public ref readonly LazyList<CaseRemark> Remarks => ref remarks;

    public ref readonly LazyList<OpenFact> OpenFacts => ref openFacts;

    public void Tell(CaseEvent happened) => Current = happened;

    /// <summary>
    /// An act against the rules; it belongs to the event that is followed. Where the policy has its norm in principle only it is a
    /// departure, and nothing where the policy leaves the choice.
    /// </summary>
    public void Breach(
        CaseBreachKind what,
        LocalDate day,
        IDecision? decision = null,
        CaseAmount? by = null,
        Norm? norm = null,
        FixedPart? fixedPart = null,
        Caveats caveats = Caveats.None
    )
    {
        var row = BreachTable.Of(what);
        if (!IsOtherwise(row, decision, day, by, norm) && row.MakeOfAct(ground, day, decision, by, norm) is { } breach)
        {
            breaches.Add(new JudgedAct(breach, Current, fixedPart));
            ground.Asked?.Keep(breach);
            foreach (var caveat in caveats.Each())
            {
                remarks.Add(new CaseRemark(caveat, breach.On, breach.Norm, breach.Citation, breach.Rule));
            }
        }
        else if (fixedPart is { Breach: var lasting })
        {
            breaches.Add(new JudgedAct(lasting, Current)); // the law holds before the rules do
        }
    }

    /// <summary>
    /// Something that was late from a day on, and has not come before the event that is followed, up to which its days are counted.
    /// </summary>
    public void BreachUpToNow(CaseBreachKind what, LocalDate firstDay, IDecision decision, int days)
    {
        var (row, by) = (BreachTable.Of(what), CaseAmount.InDays(days));
        if (
            !IsOtherwise(row, decision, firstDay, by, broken: null)
            && row.MakeFrom(ground, firstDay, decision, by, broken: null) is { } breach
        )
        {
            var counted = breach.EndedOn is null
                ? breach with
                {
                    EndedBy = Current?.Type,
                    EndedOn = Current?.On,
                }
                : breach;
            breaches.Add(new JudgedAct(counted, Current));
        }
    }

    /// <summary>
    /// Whether what is against a norm is no breach of it: a choice, or what hangs on the introduction, or a departure, which are kept.
    /// </summary>
    private bool IsOtherwise(BreachTable.Row row, IDecision? decision, LocalDate day, CaseAmount? by, Norm? broken)
    {
        var force = row.ForceIn(ground.Policy, decision);
        if (force is not Force.Discretionary && row.HangsOnIntroduction(ground, day, broken))
        {
            OpenIntroduction(day);
            return true;
        }

        if (force is Force.InPrinciple && row.Depart(ground, day, by) is { } departure)
        {
            departures.Add(departure);
        }

        return force is not Force.Bound;
    }

    /// <summary>A breach of its own that is not kept yet; null where its norm did not hold.</summary>
    public CaseBreach? Made(CaseBreachKind what, LocalDate day, CaseAmount? by, Norm norm) =>
        BreachTable.Of(what).Make(ground, day, decision: null, by, norm);

    /// <summary>Takes back breaches that a later act has mended.</summary>
    public void Mend(Predicate<CaseBreach> isMended) => breaches.RemoveAll(act => isMended(act.Breach));

    public void Depart(CaseDepartureKind what, LocalDate day, Norm norm)
    {
        if (ground.IsUncertain(day))
        {
            OpenIntroduction(day);
        }
        else if (ground.Applied(day) && ground.Policy.CitationOf(norm) is { } citation)
        {
            departures.Add(new CaseDeparture(what, day, extent: null, norm, citation));
        }
    }

    /// <summary>Every caveat of the decision that permits an act.</summary>
    public void Remark<T>(in Decision<T> decision, LocalDate day)
        where T : struct
    {
        if (decision.Caveats is not Caveats.None and var caveats)
        {
            Remark(decision, day, caveats);
        }
    }

    public void Remark(IDecision decision, LocalDate day, Caveats caveats)
    {
        if (
            (decision.Rule.IsStatutory || ground.Applied(day))
            && decision.Basis is { } norm
            && decision.Citation is { } citation
        )
        {
            foreach (var caveat in caveats.Each())
            {
                var (about, place) =
                    caveat is Caveats.WageValueNotWhole ? Threshold(decision) ?? (norm, citation) : (norm, citation);
                remarks.Add(new CaseRemark(caveat, day, about, place, decision.Rule));
            }
        }
    }

    /// <summary>
    /// The threshold on the other side of which the wage value would fall, where the decision can rest on another norm: the floor, or
    /// else the cap, by which the whole wage is measured too.
    /// </summary>
    private (Norm Norm, Citation Citation)? Threshold(IDecision decision)
    {
        if (!ReferenceEquals(decision.Rule, SubsidyRules.DecideRule) || ground.Work.WageValue is not { } value)
        {
            return null;
        }

        var floor = ground.Policy.Provisions[Norm.MinimumWageValue];
        var threshold =
            floor?.Percentage is { } least && value.CaveatAt(least) is not Caveats.None
                ? floor
                : ground.Policy.Governing(Norm.SubsidyCap);
        return threshold is { Citation: { } citation } ? (threshold.Norm, citation) : null;
    }

    /// <summary>What the text leaves open of an act, which no decision tells.</summary>
    public void Remark(Caveats caveat, Norm norm, Rule rule, LocalDate day)
    {
        if (ground.Applied(day) && ground.Policy.CitationOf(norm) is { } citation)
        {
            remarks.Add(new CaseRemark(caveat, day, norm, citation, rule));
        }
    }

    /// <summary>The facts that the rule which judges an act lacks.</summary>
    public void Open<T>(in Decision<T> decision, LocalDate day)
        where T : struct
    {
        if (decision.Status is DecisionStatus.FactsMissing && ground.Applied(day))
        {
            CaseFindings.AddMissing(ref openFacts, decision.Policy, decision.Rule, decision.MissingBits, day);
        }
    }

    /// <summary>An unknown fact on which hangs whether an act was right.</summary>
    public void Open(CaseFact fact, Norm norm, Rule rule, LocalDate day)
    {
        if (ground.Applied(day) && ground.Policy.Regulates(norm))
        {
            openFacts.AddOnce(new OpenFact(fact, norm, ground.Policy, rule, day));
        }
    }

    /// <summary>Whether an act was right hangs on whether the rules had been introduced.</summary>
    private void OpenIntroduction(LocalDate day) =>
        CaseFindings.AddMissing(
            ref openFacts,
            ground.Policy,
            PolicyRules.InForceRule,
            PolicyInForceFacts.Introduction,
            day
        );
}
