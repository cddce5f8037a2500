using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Support after a dismissal for misconduct, and the duty to cooperate: article 11 lid 3 and 4.</summary>
internal sealed class SupportRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<OfferAfterDismissal> offers;

    public override Misfit? CannotFollow(CaseEvent happened) => Standing.UnlessDismissed();

    public override void Follow(CaseEvent happened)
    {
        var established = Standing.LastMisconduct;
        var isEstablished =
            Standing.LastDismissal is { ForMisconduct: true }
            || Standing.IsWithinPeriodAfter(established?.On, happened.On);
        if ((isEstablished ? established : Standing.LastDismissal?.Happened) is { } dismissal)
        {
            offers.Add(new OfferAfterDismissal(happened, dismissal));
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        foreach (var offer in offers)
        {
            Judge(review, offer);
        }

        // whatever is begun within the period does not end it
        if (
            Standing.LastMisconduct is { } dismissal
            && Standing.IsWithinPeriodAfter(dismissal.On, review.On)
            && (Standing.IsIndicationHeld ?? Standing.IsAsIfHeld)
        )
        {
            ConcludePeriod(review, dismissal);
        }
    }

    private Decision<BehaviourSupportOutcome> Support(
        LocalDate day,
        LocalDate dismissal,
        bool? forMisconduct,
        CaseFacts facts
    ) =>
        Ask(
            MisconductRules.Support,
            new BehaviourSupportFacts(day, dismissal)
            {
                ForMisconduct = forMisconduct,
                PreventsRepetition = facts.PreventsRepetition ?? Known.PreventsRepetition,
                ImprovesChances = facts.ImprovesChances ?? Known.ImprovesChances,
            }
        );

    private Decision<BehaviourSupportOutcome> DecisionOn(OfferAfterDismissal offer) =>
        Support(offer.Made.On, offer.Dismissal.On, Standing.IsForMisconduct(offer.Dismissal), offer.Made.Facts);

    /// <summary>Each offer by what is known of its dismissal by now.</summary>
    private void Judge(ReviewDraft review, OfferAfterDismissal offer)
    {
        var decision = DecisionOn(offer);
        if (!decision.TryGetOutcome(out var outcome))
        {
            review.AddFacts(decision, offer.Made.On);
        }
        else if (outcome is { Result: BehaviourSupportResult.OutsidePeriod, LastDay: { } lastDay })
        {
            review.AddBreach(
                CaseBreachKind.SupportOutsidePeriod,
                offer.Made.On,
                decision,
                CaseAmount.InDays(Period.DaysBetween(lastDay, offer.Made.On)),
                Norm.BehaviourSupport,
                offer.Dismissal
            );
        }
        else if (outcome.Result is BehaviourSupportResult.MayNotOffer)
        {
            review.AddBreach(
                CaseBreachKind.SupportUnsuitable,
                offer.Made.On,
                decision,
                by: null,
                Norm.BehaviourSupport,
                offer.Dismissal
            );
        }
    }

    /// <summary>Lid 3 and 4, as long as the period runs.</summary>
    private void ConcludePeriod(ReviewDraft review, CaseEvent dismissal)
    {
        var made = offers.FindAll(offer => ReferenceEquals(offer.Dismissal, dismissal));
        var last = made.Count == 0 ? CaseFacts.None : made[made.Count - 1].Made.Facts;
        review.Add(Support(review.On, dismissal.On, forMisconduct: true, last));
        ConcludeOffer(review, dismissal.On);
        if (made.Count > 0)
        {
            ConcludeCooperation(review, made);
        }
    }

    /// <summary>That one offer does not do what it is for excludes no other.</summary>
    private void ConcludeOffer(ReviewDraft review, LocalDate dismissal)
    {
        var another = Support(review.On, dismissal, forMisconduct: true, CaseFacts.None);
        var canBe = !another.TryGetOutcome(out var outcome) || outcome.Result is BehaviourSupportResult.MayOffer;
        if (canBe)
        {
            review.Add(CaseStep.OfferSupport, Standing.PeriodLastDayAfter(dismissal));
        }
    }

    /// <summary>
    /// Support is offered as it is meant only where it may be; of an offer of which that is open it is unknown.
    /// </summary>
    private void ConcludeCooperation(ReviewDraft review, List<OfferAfterDismissal> made)
    {
        bool? isOffered = false;
        foreach (var offer in made)
        {
            isOffered |= DecisionOn(offer).TryGetOutcome(out var outcome)
                ? outcome.Result is BehaviourSupportResult.MayOffer
                : null;
        }

        var cooperation = Ask(
            MisconductRules.Cooperation,
            new CooperationFacts { SupportOffered = isOffered, MunicipalBenefit = Person.MunicipalBenefit }
        );
        review.Add(cooperation);
        if (cooperation.TryGetOutcome(out var duty) && duty is CooperationOutcome.MustCooperate)
        {
            review.Add(CaseStep.Cooperate);
        }
    }
}
