using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The review of a case on a day while the rooms add to it.</summary>
internal sealed class ReviewDraft
{
    private const int UsualTerms = 8;

    private readonly CaseGround ground;
    private readonly bool isApplied;
    private readonly ImmutableArray<IDecision>.Builder decisions = ImmutableArray.CreateBuilder<IDecision>();
    private readonly ImmutableArray<CaseTerm>.Builder terms = ImmutableArray.CreateBuilder<CaseTerm>(UsualTerms);
    private LazyList<(IDecision Decision, CaseEventType Type, LocalDate On)> subjects;
    private LazyList<NextStep> steps;
    private CaseRank? rank;
    private LazyList<JudgedAct> breaches;
    private LazyList<CaseDeparture> departures;
    private LazyList<CaseRemark> remarks;
    private LazyList<OpenFact> openFacts;
    private Caveats caveatsOfRenewal;

    public ReviewDraft(CaseGround ground, LocalDate on, CasePhase phase, bool isApplied)
    {
        this.ground = ground;
        this.isApplied = isApplied;
        On = on;
        Phase = phase;
        breaches.AddRange(ground.Acts.Breaches);
        departures.AddRange(ground.Acts.Departures);
        remarks.AddRange(ground.Acts.Remarks);
    }

    public LocalDate On { get; }

    public CasePhase Phase { get; }

    /// <summary>The breaches so far; the hardship clause can put departures in their place.</summary>
    public ImmutableArray<JudgedAct> Breaches => breaches.ToImmutable();

    public ImmutableArray<IDecision>.Builder Decisions => decisions;

    /// <summary>Whether the policy is not known to be out of force on the day of the review.</summary>
    public bool IsApplied => isApplied;

    /// <summary>National law holds whether or not the rules of the municipality are in force.</summary>
    public void Add(IDecision decision)
    {
        if (isApplied || decision.Rule.IsStatutory)
        {
            decisions.Add(decision);
        }
    }

    /// <summary>The rank on the waiting list, which only a policy in force gives.</summary>
    public void Add(CaseRank given) => rank = isApplied ? given : null;

    /// <summary>A decision of which a review can have several, with the event that tells them apart.</summary>
    public void Add(IDecision decision, CaseEventType about, LocalDate day)
    {
        Add(decision);
        subjects.Add((decision, about, day));
    }

    /// <summary>
    /// Adds a term: of national law always, of the policy while it is in force; one that was over before its first day never
    /// ran.
    /// </summary>
    public void Add(in CaseTermDraft term)
    {
        if (term.EndedBy is { On: var end } && end < term.FirstDay)
        {
            return;
        }

        if ((isApplied || term.Law is not null) && (term.Law ?? ground.Policy).CitationOf(term.Norm) is { } citation)
        {
            terms.Add(term.On(On, citation));
        }
    }

    /// <summary>The term that gives the policy itself, which is there before it applies.</summary>
    public void Add(in CaseTerm term) => terms.Add(term);

    public void Add(
        CaseStep what,
        LocalDate? by = null,
        CaseParty? who = null,
        Force? force = null,
        Norm? norm = null,
        Policy? law = null,
        Caveats caveats = Caveats.None,
        (Policy Law, Norm Norm)? term = null
    )
    {
        var row = StepTable.Of(what);
        var named = norm ?? row.Norm;
        var text = law ?? ground.Policy;
        if (
            (isApplied || law is not null)
            && (row.CitesNote ? text.NoteTo(named) : text.CitationOf(named)) is { } citation
        )
        {
            var binding = force ?? (row.HasOwnForce ? null : ForceBy(text, named)) ?? row.Force;
            Keep(
                new NextStep(
                    who ?? row.Who,
                    what,
                    by < On && binding is not Force.Bound ? null : by, // what may still be done has no day that has passed
                    binding,
                    named,
                    citation,
                    row.RecordedBy,
                    caveats
                )
                {
                    TermNorm = term?.Norm,
                    TermCitation = term is { } given ? given.Law.CitationOf(given.Norm) : null,
                }
            );
        }
    }

    /// <summary>Something that was not done in time, up to the day of the review.</summary>
    public void AddBreach(
        CaseBreachKind what,
        LocalDate day,
        IDecision? decision,
        CaseAmount? by,
        Norm? norm = null,
        CaseEvent? arisesFrom = null,
        Caveats caveats = Caveats.None
    )
    {
        var row = BreachTable.Of(what);
        var force = row.ForceIn(ground.Policy, decision);
        if (force is not Force.Discretionary && row.HangsOnIntroduction(ground, day, norm))
        {
            CaseFindings.AddMissing(
                ref openFacts,
                ground.Policy,
                PolicyRules.InForceRule,
                PolicyInForceFacts.Introduction,
                day
            );
        }
        else if (force is Force.InPrinciple && row.Depart(ground, day, row.Counted(ground, day, by)) is { } departure)
        {
            departures.Add(departure);
        }
        else if (force is Force.Bound && row.MakeFrom(ground, day, decision, by, norm) is { } breach)
        {
            var open = breach with { IsOpen = breach.EndedOn is null };
            breaches.Add(new JudgedAct(open, arisesFrom));
            ground.Asked?.Keep(open);
            foreach (var caveat in caveats.Each())
            {
                remarks.Add(new CaseRemark(caveat, breach.On, breach.Norm, breach.Citation, breach.Rule));
            }
        }
    }

    /// <summary>
    /// What the text leaves open of the new trajectory that the college may choose in the place of an extension which it must give.
    /// </summary>
    public void WarnOfRenewal(Caveats caveats) => caveatsOfRenewal = caveats;

    public void AddDeparture(CaseDeparture departure) => departures.Add(departure);

    /// <summary>
    /// Takes away a breach in the place of which the hardship clause puts a departure; what a statute fixes of it stays.
    /// </summary>
    public void Lift(JudgedAct act)
    {
        breaches.Remove(act);
        if (act.Fixed is { Breach: var lasting })
        {
            breaches.Add(new JudgedAct(lasting, act.Act));
        }
    }

    /// <summary>An unknown fact that decides between a step and none, or, of the act on a day, between a breach and none.</summary>
    public void AddFact(CaseFact fact, Norm norm, Rule rule, LocalDate? day = null, Policy? law = null)
    {
        if (law is not null || ((day is { } act ? ground.Applied(act) : isApplied) && ground.Policy.Regulates(norm)))
        {
            openFacts.AddOnce(new OpenFact(fact, norm, law ?? ground.Policy, rule, day));
        }
    }

    /// <summary>The facts that the rule which would judge an act of a day lacks.</summary>
    public void AddFacts<T>(in Decision<T> decision, LocalDate day)
        where T : struct
    {
        if (decision.Status is DecisionStatus.FactsMissing && ground.Applied(day))
        {
            CaseFindings.AddMissing(ref openFacts, decision.Policy, decision.Rule, decision.MissingBits, day);
        }
    }

    public CaseReview ToReview(CaseFile file) =>
        new(
            file,
            On,
            Phase,
            decisions.ToImmutable(),
            InOrder(terms),
            Steps(),
            ByDay(breaches, act => act.Breach, breach => breach.On),
            ByDay(departures, item => item, departure => departure.On),
            ByDay(remarks, item => item, remark => remark.On),
            OpenFacts(),
            rank
        )
        {
            Subjects = subjects.ToImmutable(),
            Changes = ground.Asked is { WithChanges: true } asked ? CaseFindings.Changes(decisions, asked) : [],
        };

    /// <summary>A step that must be taken has what the text leaves open of either way in which it can be.</summary>
    private ImmutableArray<NextStep> Steps()
    {
        for (var i = 0; i < steps.Count; i++)
        {
            ref var step = ref steps[i];
            if (step is { What: CaseStep.ExtendTrajectory, Force: not Force.Discretionary })
            {
                step = step with { Caveats = step.Caveats | caveatsOfRenewal };
            }
        }

        return steps.ToImmutable();
    }

    /// <summary>Those of the acts, and then the others; each stands once.</summary>
    private ImmutableArray<OpenFact> OpenFacts()
    {
        if (openFacts.Count == 0)
        {
            return ground.Acts.OpenFacts.ToImmutable();
        }

        var all = new LazyList<OpenFact>();
        all.AddRange(ground.Acts.OpenFacts);
        foreach (var fact in openFacts)
        {
            all.AddOnce(fact);
        }

        return all.ToImmutable();
    }

    /// <summary>How far a norm binds where this text differs from what the norm usually has; otherwise null.</summary>
    private static Force? ForceBy(Policy text, Norm norm) =>
        text.ForceOf(norm) is var force && force != NormTable.Of(norm).Force ? force : null;

    /// <summary>One step stands once; where one norm permits what another demands, it is demanded.</summary>
    private void Keep(NextStep step)
    {
        if (step is { What: CaseStep.OfferEmployment, Force: Force.Bound })
        {
            // the offer that national law demands is the one that article 6 would permit
            steps.RemoveAll(other => other is { What: CaseStep.StartEmployment, Force: not Force.Bound });
        }

        for (var i = 0; i < steps.Count; i++)
        {
            ref var other = ref steps[i];
            if (other.What == step.What && other.Who == step.Who)
            {
                other = step.Force is Force.Bound && other.Force is not Force.Bound ? step : other;
                return;
            }
        }

        steps.Add(step);
    }

    /// <summary>By name, those of one name by their first day. They are few and nearly in order.</summary>
    private static ImmutableArray<CaseTerm> InOrder(ImmutableArray<CaseTerm>.Builder terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (!IsBefore(terms.ItemRef(i), terms.ItemRef(i - 1)))
            {
                continue;
            }

            var term = terms[i];
            var place = i;
            for (; place > 0 && IsBefore(term, terms.ItemRef(place - 1)); place--)
            {
                terms[place] = terms[place - 1];
            }

            terms[place] = term;
        }

        return terms.Count == terms.Capacity ? terms.MoveToImmutable() : terms.ToImmutable();

        static bool IsBefore(in CaseTerm one, in CaseTerm other) =>
            one.Name < other.Name || (one.Name == other.Name && one.FirstDay < other.FirstDay);
    }

    /// <summary>By day, those of one day in the order in which they came; what is equal stands once.</summary>
    private static ImmutableArray<TItem> ByDay<TSource, TItem>(
        in LazyList<TSource> items,
        Func<TSource, TItem> item,
        Func<TItem, LocalDate> day
    ) =>
        items.Count switch
        {
            0 => [],
            1 => [item(items[0])],
            _ => [.. items.ToImmutable().Select(item).Distinct().OrderBy(day)],
        };
}
