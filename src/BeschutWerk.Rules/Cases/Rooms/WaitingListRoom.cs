namespace BeschutWerk.Rules;

/// <summary>The number of positions and the waiting list: article 9, and for the rank after misconduct article 11 lid 2.</summary>
internal sealed class WaitingListRoom(CaseGround ground) : CaseRoom(ground)
{
    private bool? isQuotaRealised = ground.Known.QuotaRealised;

    public bool IsWaiting { get; private set; }

    /// <summary>Whether the number is realised, so that who does not wait yet comes on the list before any employment.</summary>
    public bool IsListDue => !IsWaiting && isQuotaRealised is true && Policy.Regulates(Norm.WaitingListApplies);

    public override Misfit? CannotFollow(CaseEvent happened) =>
        Unless(
            !IsWaiting,
            "the person has left the waiting list",
            "there is a placedOnWaitingList before it, and no placement or loss of the indication since"
        );

    /// <summary>Lid 1.</summary>
    public override void Follow(CaseEvent happened)
    {
        IsWaiting = true;
        isQuotaRealised = happened.Facts.QuotaRealised ?? isQuotaRealised;
        var decision = Place();
        if (Standing.IsIndicationHeld is false)
        {
            Acts.Breach(CaseBreachKind.WaitingListWithoutGround, happened.On); // the list is for indications
        }
        else if (Judged(decision, happened.On, out var outcome) && outcome is WaitingListPlacementOutcome.Position)
        {
            Acts.Breach(CaseBreachKind.WaitingListWithoutGround, happened.On, decision);
        }
        else if (Standing.IsWithinPeriodAfter(Standing.LastMisconduct?.On, happened.On))
        {
            // article 11 lid 2 places after the period: as article 9 lid 2 is read, the place is kept meanwhile
            Acts.Remark(Caveats.RankKeptMeanwhile, Norm.MisconductRank, WaitingListRules.NextRule, happened.On);
        }
    }

    /// <summary>Whether the number is realised, told with an indication, holds for that one until it is told anew.</summary>
    public void IndicationJudged(CaseEvent happened)
    {
        isQuotaRealised = happened.Facts.QuotaRealised ?? Known.QuotaRealised;
        IsWaiting &= happened.Facts.Belongs is not false;
    }

    /// <summary>A placement goes before a list.</summary>
    public void TrajectoryBegan(CaseEvent happened) => IsWaiting = false;

    public void EmploymentBegan(CaseEvent happened) => IsWaiting = false;

    public override void Conclude(ReviewDraft review)
    {
        var isOpenToOffers = !Standing.IsLossDue; // nothing is offered to whoever is to lose the indication
        if (
            isOpenToOffers
            && Standing.IsIndicationHeld is true
            && (
                review.Phase is CasePhase.Indicated or CasePhase.WaitingList or CasePhase.AfterTrajectory
                || IsOnlyBeyondTheArticle(review)
            )
        )
        {
            ConcludeOffer(review);
        }

        if (IndicationLedger.IsShownToBeOut && !Standing.IsEmployed && Standing.IsIndicationHeld is true)
        {
            ConcludeDoubt(review);
        }

        if (isOpenToOffers && review.Phase is CasePhase.Indicated or CasePhase.AfterTrajectory)
        {
            var decision = Place();
            var isForList =
                decision.TryGetOutcome(out var outcome) && outcome is WaitingListPlacementOutcome.WaitingList;
            if (isForList && !Standing.CanBePlaced)
            {
                return; // the list is for who holds the indication
            }

            review.Add(decision);
            if (isForList)
            {
                review.Add(CaseStep.PlaceOnWaitingList, norm: RanksByDismissal is true ? Norm.MisconductRank : null);
            }
        }
        else if (review.Phase is CasePhase.WaitingList)
        {
            review.Add(
                Ask(WaitingListRules.Responsible, new WaitingListResponsibilityFacts { Benefit = Person.Benefit })
            );
            ConcludeRank(review);
        }
        else if (review.Phase is CasePhase.MisconductPeriod && IsWaiting)
        {
            ConcludeRank(review);
        }
    }

    /// <summary>A month beyond article 5 is no placement; within the period after misconduct article 11 lid 1 goes before.</summary>
    private bool IsOnlyBeyondTheArticle(ReviewDraft review) =>
        review.Phase is CasePhase.Trajectory
        && review.On > Standing.Trajectory?.LawfulLastDay
        && !Standing.IsWithinPeriodAfter(Standing.LastMisconduct?.On, review.On);

    /// <summary>
    /// The statutory duty above the policy: with the indication held and the number not realised the college offers
    /// employment. While the number is unknown, the placement on the list asks for it, or else this does.
    /// </summary>
    private void ConcludeOffer(ReviewDraft review)
    {
        var decision = Ask(
            StatuteRules.Offer,
            new OfferFacts(review.On) { IndicationHeld = Standing.IsIndicationHeld, NumberRealised = isQuotaRealised }
        );
        if (!decision.TryGetOutcome(out var outcome))
        {
            var isAsked =
                review.IsApplied
                && review.Phase is not CasePhase.WaitingList
                && Policy.Regulates(Norm.WaitingListApplies);
            if (decision.Status is DecisionStatus.FactsMissing && !isAsked)
            {
                review.AddFact(CaseFact.QuotaRealised, Norm.DutyLapses, decision.Rule, law: decision.Policy);
            }

            return;
        }

        var isDuty = outcome is OfferOutcome.MustOffer or OfferOutcome.MustSeeToEmployment;
        if (isDuty && (Standing.IsLossOpen || IndicationLedger.IsShownToBeOut))
        {
            return; // whether the person still belongs is to be decided first
        }

        review.Add(decision);
        if (isDuty)
        {
            review.Add(CaseStep.OfferEmployment, norm: decision.Basis, law: decision.Policy, caveats: decision.Caveats);
        }
    }

    /// <summary>
    /// Whom an investigation has shown to belong no longer is not offered work until the college has judged that: without a
    /// trajectory or an employment it asks UWV by article 3 lid 1.
    /// </summary>
    private void ConcludeDoubt(ReviewDraft review)
    {
        var isAwaited = Standing.IsAdviceAsked || Standing.AwaitsDecision;
        if (!isAwaited && Policy.AdviceRequesters.Allows(Requester.College) is true)
        {
            review.Add(CaseStep.RequestAdvice, who: CaseParty.College);
        }
    }

    /// <summary>
    /// Article 11 lid 2: after the dismissal from the last employment, where that was for misconduct; null while nobody has
    /// assessed that. A new employment has used up an earlier one.
    /// </summary>
    private bool? RanksByDismissal =>
        Policy.Regulates(Norm.MisconductRank) && Standing.LastDismissal is { } last && last.On >= Standing.EmployedSince
            ? last.ForMisconduct
            : false;

    private void ConcludeRank(ReviewDraft review)
    {
        if (RanksByDismissal is not { } byDismissal)
        {
            review.AddFact(CaseFact.ForMisconduct, Norm.MisconductRank, WaitingListRules.NextRule);
            return;
        }

        var norm = byDismissal ? Norm.MisconductRank : Norm.WaitingListPriority;
        var day = byDismissal ? Standing.LastDismissal?.On : Standing.IndicatedOn;
        if (day is { } date && Policy.CitationOf(norm) is { } citation)
        {
            review.Add(
                new CaseRank(
                    date,
                    byDismissal ? CaseEventType.Dismissed : CaseEventType.IndicationDecided,
                    norm,
                    citation
                )
            );
        }
    }

    private Decision<WaitingListPlacementOutcome> Place() =>
        Ask(WaitingListRules.Place, new WaitingListPlacementFacts { QuotaRealised = isQuotaRealised });
}
