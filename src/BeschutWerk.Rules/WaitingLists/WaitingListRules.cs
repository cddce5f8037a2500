using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The waiting list: who goes on it, who is next, who is responsible meanwhile. Source: Nuenen 2019 article 9.</summary>
public static class WaitingListRules
{
    internal static readonly Rule PlaceRule = new(
        "waitingList.place",
        facts: WaitingListPlacementFacts.Rows.Descriptions,
        outcomes: Words.All<WaitingListPlacementOutcome>(),
        values: [],
        norms: [Norm.WaitingListApplies]
    );

    internal static readonly Rule NextRule = new(
        "waitingList.next",
        facts: WaitingListFacts.Rows.Descriptions,
        outcomes: Words.All<WaitingListNextResult>(),
        values: ["candidate", "passedOver", "tiedWith", "ranking", "unknownMatch"],
        norms: [Norm.WaitingListPriority, Norm.MisconductPeriod, Norm.MisconductRank]
    );

    internal static readonly Rule ResponsibleRule = new(
        "waitingList.responsible",
        facts: WaitingListResponsibilityFacts.Rows.Descriptions,
        outcomes: Words.All<WaitingListResponsibilityResult>(),
        values: ["trajectoryDuty"],
        norms: [Norm.UwvBenefitOnWaitingList, Norm.WaitingListResponsibility]
    );

    /// <summary>Decides where a new indication leads: to the waiting list once the number of positions is realised.</summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">Whether the number is realised, judged before this placement.</param>
    /// <returns>
    /// Waiting list or position, bound; facts missing while it is unknown; not regulated where the policy has no waiting
    /// list. Source: Nuenen 2019 article 9 lid 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<WaitingListPlacementOutcome> Place(Policy policy, WaitingListPlacementFacts facts)
    {
        var weighing = new Weighing(policy, PlaceRule);
        if (!policy.Regulates(Norm.WaitingListApplies))
        {
            return weighing.NotRegulated<WaitingListPlacementOutcome>();
        }

        weighing.Weigh(Norm.WaitingListApplies, facts.QuotaRealised);
        return facts.QuotaRealised switch
        {
            true => weighing.Decide(WaitingListPlacementOutcome.WaitingList, Norm.WaitingListApplies),
            false => weighing.Refuse(WaitingListPlacementOutcome.Position),
            null => weighing.FactsMissing<WaitingListPlacementOutcome>(facts.Unknown),
        };
    }

    /// <summary>
    /// Decides to whom on the waiting list work that has become available is offered: the first in the order of the
    /// policy whose capabilities it matches. Someone within the period after a dismissal for misconduct is passed over,
    /// and keeps the place in the ranking meanwhile. Being passed over costs no rank.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The day and the waiting list.</param>
    /// <returns>
    /// The candidate, bound, with whoever is passed over and the ranking; or nobody, with everyone passed over. Facts
    /// missing while it is unknown whether the work matches someone who ranks before the first match:
    /// <see cref="UnknownMatches"/> names them. Equal ranks keep the order of registration, and bring a caveat where that
    /// may have settled who is next. Someone passed over within the period after a dismissal brings another: that they
    /// keep the place meanwhile is a reading. Not regulated where the policy has no order. Source:
    /// Nuenen 2019 article 9 lid 2 and article 11 lid 1 and 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value, or an entry names a group that the order of the policy does not know.
    /// </exception>
    public static Decision<WaitingListNextOutcome> Next(Policy policy, WaitingListFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, NextRule);
        if (!policy.Regulates(Norm.WaitingListPriority))
        {
            return weighing.NotRegulated<WaitingListNextOutcome>();
        }

        var turn = TurnOf(policy, facts);
        var outcome = new WaitingListNextOutcome(turn);
        var periodIsOver = PeriodIsOver(facts.Entries, BarredFrom(policy, facts.On));
        weighing.Weigh(Norm.WaitingListPriority, Answer.Known(turn.IsSettled, turn.Candidate is not null));
        weighing.Weigh(Norm.MisconductPeriod, periodIsOver);
        weighing.Weigh(Norm.MisconductRank, RankedByDismissal(facts.Entries));

        var caveats = periodIsOver is FindingResult.Unmet ? Caveats.RankKeptMeanwhile : Caveats.None;
        if (!turn.IsSettled)
        {
            var matches = WaitingListFacts.Rows.Bit("matches");
            return weighing.FactsMissing(matches, caveats, partlyKnown: outcome);
        }

        return turn.Candidate is null
            ? weighing.Refuse(outcome, caveats)
            : weighing.Decide(outcome, Norm.WaitingListPriority, turn.IsTied ? caveats | Caveats.EntriesTie : caveats);
    }

    /// <summary>
    /// The persons of whom must be known whether the work matches before it can be said who is next: those who rank
    /// before the first match.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The day and the waiting list.</param>
    /// <returns>Their keys in the order of the policy; none where <see cref="Next"/> is determined or not regulated.</returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value, or an entry names a group that the order of the policy does not know.
    /// </exception>
    public static ImmutableArray<string> UnknownMatches(Policy policy, WaitingListFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        return Guard.NotNull(policy, nameof(policy)).Regulates(Norm.WaitingListPriority)
            ? TurnOf(policy, facts).UnknownBeforeCandidate()
            : [];
    }

    /// <summary>Decides who is responsible for a person while on the waiting list.</summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The benefit that the person receives.</param>
    /// <returns>
    /// For a benefit of UWV, Wajong among them: UWV, in principle, and no duty of the municipality to offer a
    /// trajectory; for anyone else: the municipality, bound. Facts missing while the benefit is unknown; not regulated
    /// where the policy says nothing of persons with this benefit. Source: Nuenen 2019, note to article 9.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<WaitingListResponsibilityOutcome> Responsible(
        Policy policy,
        WaitingListResponsibilityFacts facts
    )
    {
        var weighing = new Weighing(policy, ResponsibleRule);
        var paidByUwv = policy.Asks(
            Norm.UwvBenefitOnWaitingList,
            facts.Benefit.Is(Benefit.Uwv) | facts.Benefit.Is(Benefit.Wajong),
            otherwise: Answer.No
        );
        weighing.Weigh(Norm.UwvBenefitOnWaitingList, paidByUwv);
        weighing.Weigh(Norm.WaitingListResponsibility, !paidByUwv, unless: paidByUwv.IsYes);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<WaitingListResponsibilityOutcome>();
        }

        if (paidByUwv.IsUnknown)
        {
            return weighing.FactsMissing<WaitingListResponsibilityOutcome>(facts.Unknown);
        }

        if (paidByUwv.IsYes)
        {
            return weighing.Decide(
                new WaitingListResponsibilityOutcome(WaitingListResponsibilityResult.Uwv, TrajectoryDuty: false),
                Norm.UwvBenefitOnWaitingList
            );
        }

        return policy.Regulates(Norm.WaitingListResponsibility)
            ? weighing.Decide(
                new WaitingListResponsibilityOutcome(
                    WaitingListResponsibilityResult.Municipality,
                    TrajectoryDuty: null
                ),
                Norm.WaitingListResponsibility
            )
            : weighing.NotRegulated<WaitingListResponsibilityOutcome>();
    }

    private static WaitingListTurn TurnOf(Policy policy, WaitingListFacts facts)
    {
        RefuseUnknownGroups(policy.WaitingListOrder, facts.Entries);

        // art. 11 lid 2 gives a rank to whoever was dismissed, art. 11 lid 1 the period in which nothing is offered
        return WaitingListTurn.Find(
            facts.Entries,
            policy.WaitingListOrder,
            policy.Regulates(Norm.MisconductRank),
            BarredFrom(policy, facts.On)
        );
    }

    /// <summary>A misspelt group would cost a person the place; under an order without groups they do not apply.</summary>
    private static void RefuseUnknownGroups(WaitingListOrder order, WaitingList list)
    {
        if (!list.HasGroups || order.Groups.Items.IsEmpty)
        {
            return;
        }

        var entries = list.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var group in entries[i].Groups.AsSpan())
            {
                if (order.Knows(group))
                {
                    continue;
                }

                Guard.Refuse(
                    FormattableString.Invariant($"entries[{i}].{nameof(WaitingListEntry.Groups)}"),
                    $"must be of the groups of this policy: {string.Join(", ", order.Groups.Items)}",
                    $"'{group}'"
                );
            }
        }
    }

    private static LocalDate? BarredFrom(Policy policy, LocalDate on) =>
        policy.Regulates(Norm.MisconductPeriod)
            ? policy.TermOf(Norm.MisconductPeriod).FirstEventStillRunning(on)
            : null;

    private static FindingResult PeriodIsOver(WaitingList list, LocalDate? barredFrom) =>
        list.LatestDismissal == default ? FindingResult.NotApplicable
        : list.LatestDismissal >= barredFrom ? FindingResult.Unmet
        : FindingResult.Met;

    private static FindingResult RankedByDismissal(WaitingList list) =>
        list.LatestDismissal == default ? FindingResult.NotApplicable : FindingResult.Met;
}
