using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Provisions during the employment: article 8. What is told of benefits the ledger keeps.</summary>
internal sealed class ProvisionRoom(CaseGround ground) : CaseRoom(ground)
{
    private bool isSick;
    private bool isSickHere;
    private bool isSickInEmployment;

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type switch
        {
            CaseEventType.SicknessStarted => Unless(
                !isSickHere,
                "the end of the sickness before it",
                "there is a sicknessStarted before it without a sicknessEnded"
            ),
            CaseEventType.SicknessEnded => Unless(
                isSick,
                "the start of the sickness",
                "there is no sicknessStarted before it that has not ended"
            ),
            _ => null,
        };

    public override void Follow(CaseEvent happened)
    {
        if (happened.Type is CaseEventType.SicknessStarted or CaseEventType.SicknessEnded)
        {
            isSick = happened.Type is CaseEventType.SicknessStarted;
            isSickHere = isSick;
            isSickInEmployment = isSick && Standing.IsEmployed; // lid 3: during it
        }
    }

    /// <summary>Whoever begins elsewhere can fall sick there, be the end of an earlier sickness not recorded.</summary>
    public void EmploymentBegan(CaseEvent happened) => isSickHere = false;

    public void TrajectoryBegan(CaseEvent happened) => isSickHere = false;

    public void EmploymentEnded(LocalDate day)
    {
        isSickHere = false;
        isSickInEmployment = false;
    }

    public override void Conclude(ReviewDraft review)
    {
        if (!Standing.IsEmployed)
        {
            return;
        }

        if (Known.ExpertFindsNecessary is not null || IsAskedWithoutExpert)
        {
            ConcludeAdaptation(review);
        }

        if (isSickInEmployment)
        {
            review.Add(Ask(ProvisionRules.Sickness, new SicknessFacts { DuringEmployment = true }));
            review.Add(CaseStep.Reintegrate);
        }

        if (Standing.IsNewAdvice)
        {
            ConcludeEnd(review);
        }
    }

    private bool IsAskedWithoutExpert =>
        Policy.Regulates(Norm.WorkplaceAdaptation)
        && !Policy.Asks(Norm.WorkplaceAdaptation, Condition.ExpertFindsNecessary);

    /// <summary>Lid 2.</summary>
    private void ConcludeAdaptation(ReviewDraft review)
    {
        var decision = Ask(
            ProvisionRules.WorkplaceAdaptation,
            new WorkplaceAdaptationFacts
            {
                LimitationPresent = Known.LimitationPresent,
                ExpertFindsNecessary = Known.ExpertFindsNecessary,
                Benefit = Person.ReceivesWajong is true ? Benefit.Wajong : Person.Benefit,
            }
        );
        review.Add(decision);
        if (decision.TryGetOutcome(out var outcome) && outcome.Result is WorkplaceAdaptationResult.Permitted)
        {
            review.Add(
                CaseStep.AdaptWorkplace,
                who: outcome.Responsible switch
                {
                    ResponsibleBody.Municipality => CaseParty.College,
                    ResponsibleBody.Uwv => CaseParty.Uwv,
                    _ => CaseParty.CollegeOrUwv,
                }
            );
        }
    }

    /// <summary>Lid 4: a power as soon as the new advice is there; until it is taken the decision of article 10 comes first.</summary>
    private void ConcludeEnd(ReviewDraft review)
    {
        var isDecided = Standing.IsAdviceDecidedOn;
        var belongs = isDecided ? Standing.IsJudgedToBelong : Standing.AdviceBelongs;
        if (belongs is true && Standing.AdviceCameOn < Standing.EmployedSince)
        {
            return; // settled before this employment
        }

        var decision = Ask(
            ProvisionRules.End,
            new EndOfProvisionsFacts
            {
                DuringEmployment = true,
                NewAdvice =
                    belongs is null ? null
                    : belongs.Value ? NewAdvice.Belongs
                    : NewAdvice.DoesNotBelong,
            }
        );
        decision = isDecided ? decision.Without(Caveats.NewDecisionFirst) : decision;
        review.Add(decision);
        if (decision.TryGetOutcome(out var outcome) && outcome is EndOfProvisionsOutcome.MayEnd)
        {
            review.Add(CaseStep.EndProvisions, caveats: decision.Caveats);
        }
    }
}
