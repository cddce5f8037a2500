namespace BeschutWerk.Rules;

/// <content>Provisions during the employment: article 8.</content>
internal sealed partial class CaseCourse
{
    private bool isSick;

    private void ReviewProvisions()
    {
        if (!isEmployed)
        {
            return;
        }

        if (known.ExpertFindsNecessary is not null)
        {
            ReviewAdaptation();
        }

        if (isSick)
        {
            Add(ProvisionRules.Sickness(policy, new SicknessFacts { DuringEmployment = true }));
            AddStep(
                CaseParty.Employer,
                CaseStep.Reintegrate,
                null,
                Force.Bound,
                Norm.SicknessDuringEmployment,
                recordedBy: null
            );
        }

        if (isNewAdvice)
        {
            ReviewEndOfProvisions();
        }
    }

    private void ReviewAdaptation()
    {
        var decision = ProvisionRules.WorkplaceAdaptation(
            policy,
            new WorkplaceAdaptationFacts
            {
                LimitationPresent = known.LimitationPresent,
                ExpertFindsNecessary = known.ExpertFindsNecessary,
                Benefit = receivesWajong is true ? Benefit.Wajong : benefit,
            }
        );
        Add(decision);
        if (decision.TryGetOutcome(out var outcome) && outcome.Result is WorkplaceAdaptationResult.Permitted)
        {
            AddStep(
                outcome.Responsible switch
                {
                    ResponsibleBody.Municipality => CaseParty.College,
                    ResponsibleBody.Uwv => CaseParty.Uwv,
                    _ => CaseParty.CollegeOrUwv,
                },
                CaseStep.AdaptWorkplace,
                null,
                Force.Discretionary,
                Norm.WorkplaceAdaptation,
                recordedBy: null
            );
        }
    }

    /// <summary>The decision of article 10 lid 2 comes first: only then is it a step.</summary>
    private void ReviewEndOfProvisions()
    {
        var belongs = decidedOn is null ? advice.AdviceBelongs : decidedBelongs;
        if (belongs is true && adviceReceivedOn < employmentFirstDay)
        {
            return; // settled before this employment
        }

        var decision = ProvisionRules.End(
            policy,
            new EndOfProvisionsFacts
            {
                DuringEmployment = true,
                NewAdvice =
                    belongs is null ? null
                    : belongs.Value ? NewAdvice.Belongs
                    : NewAdvice.DoesNotBelong,
            }
        );
        Add(decision);
        if (
            decision.TryGetOutcome(out var outcome)
            && outcome is EndOfProvisionsOutcome.MayEnd
            && decidedOn is not null
        )
        {
            AddStep(
                CaseParty.College,
                CaseStep.EndProvisions,
                null,
                Force.Discretionary,
                Norm.ProvisionsEnded,
                recordedBy: null
            );
        }
    }
}
