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
                Benefit = benefit,
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
        var decision = ProvisionRules.End(
            policy,
            new EndOfProvisionsFacts
            {
                DuringEmployment = true,
                NewAdvice = advice.AdviceBelongs is { } belongs
                    ? belongs
                        ? NewAdvice.Belongs
                        : NewAdvice.DoesNotBelong
                    : null,
            }
        );
        Add(decision);
        if (
            decision.TryGetOutcome(out var outcome)
            && outcome is EndOfProvisionsOutcome.MayEnd
            && decidedOn is not null
            && decidedBelongs is false
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
