using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The advice of UWV: who asks for it, whether UWV investigates, what it advises. Source: Nuenen 2019 article 3.</summary>
public static partial class AdviceRules
{
    internal static readonly Rule MayRequestRule = new(
        "advice.mayRequest",
        facts: AdviceRequestFacts.Rows.Descriptions,
        outcomes: Words.All<AdviceRequestOutcome>(),
        values: [],
        norms: [Norm.AdviceRequest, Norm.PreTrajectory]
    );

    internal static readonly Rule InvestigationRule = new(
        "advice.investigation",
        facts: AdviceInvestigationFacts.Rows.Descriptions,
        outcomes: Words.All<AdviceInvestigationResult>(),
        values: ["withinUntil"],
        norms: [Norm.WswIndicationExemption, Norm.RecentAssessmentExemption]
    );

    internal static readonly Rule ConcludeRule = new(
        "advice.conclude",
        facts: AdviceFacts.Rows.Descriptions,
        outcomes: Words.All<AdviceOutcome>(),
        values: [],
        norms: [Norm.AdaptationQuestion, Norm.SupervisionQuestion],
        grounds: [Norm.AdviceByUwv]
    );

    /// <summary>
    /// Decides whether someone may ask UWV for advice, and whether the pre-trajectory that a policy may want has gone
    /// before: a standard step, never a bar.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">Who asks, and whether the pre-trajectory was completed.</param>
    /// <returns>
    /// Permitted, discretionary: nobody must ask; in principle where the pre-trajectory that the policy wants was not
    /// completed; not permitted, bound, for a person with the caveat that national law lets them ask; not regulated
    /// where the policy says nothing of requests, or of this requester; facts missing while an unknown answer could
    /// still decide. Source: Nuenen 2019 article 3 lid 1; Maastricht 2024, page 2 paragraph 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<AdviceRequestOutcome> MayRequest(Policy policy, AdviceRequestFacts facts)
    {
        var weighing = new Weighing(policy, MayRequestRule);
        facts = WhoeverAsks(policy, facts);
        var isSilent = facts.RequestedBy is { } asking && policy.AdviceRequesters.Allows(asking) is null;
        if (!policy.Regulates(Norm.AdviceRequest) || isSilent)
        {
            return weighing.NotRegulated<AdviceRequestOutcome>();
        }

        var mayAsk = facts.RequestedBy is { } requester ? policy.AdviceRequesters.Allows(requester) : null;
        weighing.Weigh(Norm.AdviceRequest, mayAsk);
        weighing.Weigh(Norm.PreTrajectory, facts.PreTrajectoryCompleted);
        if (mayAsk is false)
        {
            return weighing.RefuseOn(
                AdviceRequestOutcome.NotPermitted,
                Norm.AdviceRequest,
                facts.RequestedBy is Requester.Person && LawLetsPersonAsk(policy)
                    ? Caveats.NationalLawLetsPersonAsk
                    : Caveats.None
            );
        }

        if (!AsksForPreTrajectory(policy, facts))
        {
            facts = facts with { PreTrajectoryCompleted = facts.PreTrajectoryCompleted ?? true };
        }

        if (mayAsk is null || facts.PreTrajectoryCompleted is null)
        {
            return weighing.FactsMissing<AdviceRequestOutcome>(facts.Unknown);
        }

        // a pre-trajectory that the policy wants first is a standard step, never a bar
        return weighing.AnyUnmet
            ? weighing.DecideWithForceOf(Norm.PreTrajectory, AdviceRequestOutcome.Permitted, Norm.AdviceRequest)
            : weighing.Decide(AdviceRequestOutcome.Permitted, Norm.AdviceRequest);
    }

    /// <summary>
    /// Decides whether UWV must investigate before it advises: not for a person with a Wsw indication, nor for one who
    /// reports soon after the last assessment, unless the situation has changed so much that it matters.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person and the report.</param>
    /// <returns>
    /// Not required, discretionary: UWV need not investigate but may; required, bound; facts missing while an unknown
    /// answer could still decide; not regulated where the policy has neither exemption. Where the policy says that the
    /// decree prevails over the note, a caveat says so. Source: Nuenen 2019, note to article 3 lid 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<AdviceInvestigationOutcome> Investigation(Policy policy, AdviceInvestigationFacts facts)
    {
        Guard.Initialized(facts.ReportedOn != default, nameof(facts));
        var weighing = new Weighing(policy, InvestigationRule);
        var exemptionForRecent = policy.Provisions[Norm.RecentAssessmentExemption];
        var withinUntil = WithinUntil(exemptionForRecent, facts);
        weighing.Weigh(Norm.WswIndicationExemption, facts.WswIndication);
        weighing.Weigh(Norm.RecentAssessmentExemption, IsRecentAndUnchanged(exemptionForRecent, facts, withinUntil));

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<AdviceInvestigationOutcome>();
        }

        if (weighing.FirstMet() is { } exemption)
        {
            return weighing.Decide(
                new AdviceInvestigationOutcome(AdviceInvestigationResult.NotRequired, withinUntil),
                exemption,
                CaveatOf(policy)
            );
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<AdviceInvestigationOutcome>(facts.Unknown, CaveatOf(policy))
            : weighing.Refuse(
                new AdviceInvestigationOutcome(AdviceInvestigationResult.Required, withinUntil),
                CaveatOf(policy)
            );
    }

    /// <summary>
    /// Concludes what UWV advises from its two questions, which are not cumulative: one yes is enough.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">UWV's answers.</param>
    /// <returns>
    /// Positive as soon as one answer is yes, the other may be unknown; negative only where both are no; both bound;
    /// otherwise facts missing; not regulated where the policy asks neither question. Where the policy says that the
    /// decree prevails over the note, a caveat says so. Source: Nuenen 2019 article 3 lid 2 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<AdviceOutcome> Conclude(Policy policy, AdviceFacts facts)
    {
        var weighing = new Weighing(policy, ConcludeRule);
        weighing.Weigh(Norm.AdaptationQuestion, facts.AdaptationsBeyondEmployer);
        weighing.Weigh(Norm.SupervisionQuestion, facts.SupervisionBeyondEmployer);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<AdviceOutcome>();
        }

        if (weighing.FirstMet() is { } question)
        {
            return weighing.Decide(AdviceOutcome.Positive, question, caveats: CaveatOf(policy));
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<AdviceOutcome>(facts.Unknown, CaveatOf(policy))
            : weighing.Refuse(AdviceOutcome.Negative, CaveatOf(policy));
    }

    /// <summary>Where the policy treats everyone alike, it does not matter who asks.</summary>
    private static AdviceRequestFacts WhoeverAsks(Policy policy, AdviceRequestFacts facts)
    {
        var (person, college, other) = policy.AdviceRequesters;
        return facts.RequestedBy is null && person == college && college == other
            ? facts with
            {
                RequestedBy = Requester.Other,
            }
            : facts;
    }

    /// <summary>The pre-trajectory matters to someone who may ask, and only where it changes how far that binds.</summary>
    private static bool AsksForPreTrajectory(Policy policy, AdviceRequestFacts facts)
    {
        var (person, college, other) = policy.AdviceRequesters;
        return policy.Regulates(Norm.PreTrajectory)
            && !policy.IsDiscretionary(Norm.PreTrajectory)
            && (facts.RequestedBy is not null || person is true || college is true || other is true);
    }

    /// <summary>Whatever a policy says, the law of today lets the person ask UWV themselves.</summary>
    private static bool LawLetsPersonAsk(Policy policy) =>
        policy.Statutes.Latest[Norm.UwvAdviceTerm]?.Requesters?.Person is true;

    private static LocalDate? WithinUntil(Provision? exemption, in AdviceInvestigationFacts facts) =>
        exemption?.Term is { } term && facts.LastAssessedOn.Date is { } assessed ? term.LastDayAfter(assessed) : null;

    /// <summary>The exemption is for a person who reports soon after the last assessment, in an unchanged situation.</summary>
    private static Answer IsRecentAndUnchanged(
        Provision? exemption,
        in AdviceInvestigationFacts facts,
        LocalDate? withinUntil
    )
    {
        if (facts.RequestedBy is not (null or Requester.Person) || facts.LastAssessedOn.IsNever || exemption is null)
        {
            return Answer.No;
        }

        return Answer.Known(withinUntil.HasValue, !(facts.ReportedOn > withinUntil))
            & exemption.Asks(Condition.SituationChanged, !(Answer)facts.SituationChanged);
    }

    /// <summary>A decision that rests on the note yields to a later version of the decree, where the policy says so.</summary>
    private static Caveats CaveatOf(Policy policy) =>
        policy.Regulates(Norm.DecreePrevails) ? Caveats.DecreePrevails : Caveats.None;
}
