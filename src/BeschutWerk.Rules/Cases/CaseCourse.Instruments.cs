namespace BeschutWerk.Rules;

/// <content>The order of the instruments, for a policy that wants one: Maastricht 2024, page 2 paragraph 2.</content>
internal sealed partial class CaseCourse
{
    private void ReviewInstruments()
    {
        var isOrdered =
            policy.Regulates(Norm.RegularWorkFirst)
            || policy.Regulates(Norm.LastSafetyNet)
            || policy.Regulates(Norm.DayActivities);
        if (isOrdered && phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory)
        {
            Add(InstrumentRules.Choose(policy, instruments));
        }
    }

    /// <summary>Who is to employ is asked once employment is what comes next.</summary>
    private void ReviewEmployer()
    {
        var comesNext =
            phase is CasePhase.AfterTrajectory
            || (phase is CasePhase.Indicated && policy.Regulates(Norm.DevelopmentCompanyEmployer));
        if (comesNext)
        {
            Add(
                EmploymentRules.Employer(
                    policy,
                    new EmployerFacts { ShelteredWorkFits = instruments.ShelteredWorkFits }
                )
            );
        }
    }
}
