using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The hours that are offered and agreed: article 6 lid 3 and 4.</summary>
internal sealed class HoursRoom : CaseRoom
{
    private HoursPerWeek? hours;
    private HoursPerWeek? fullTimeHours;
    private bool? medicalRestriction;
    private OtherInability? otherInability;
    private CaseFacts? offer;

    public HoursRoom(CaseGround ground)
        : base(ground) => Recall();

    private bool IsRegulated => Policy.Regulates(Norm.FullTime) || Policy.Regulates(Norm.ReducedHours);

    /// <summary>Work that is offered, until it is begun.</summary>
    public override void Follow(CaseEvent happened)
    {
        Signals.WorkOffered(happened);
        offer = Standing.IsEmployed ? null : happened.Facts;
        Judge(happened.On, happened.Facts.Hours, happened.Facts.FullTimeHours ?? Known.FullTimeHours);
    }

    public void TrajectoryBegan(CaseEvent happened) => offer = null;

    public void EmploymentBegan(CaseEvent happened)
    {
        offer = null;
        Agree(happened.Facts);
        Judge(happened.On, hours, fullTimeHours);
    }

    public void ContractRenewed(CaseEvent happened)
    {
        Agree(happened.Facts);
        if ((happened.Facts.Hours ?? happened.Facts.FullTimeHours) is not null)
        {
            Judge(happened.On, hours, fullTimeHours);
        }
    }

    public void EmploymentEnded(LocalDate day) => Recall();

    public override void Conclude(ReviewDraft review)
    {
        if (!Standing.CanBeConfirmed)
        {
            return; // nothing is offered to who has no indication, or must lose it
        }

        var decision = !Standing.IsEmployed
            ? offer is null
                ? null
                : Hours(offer.Hours, offer.FullTimeHours ?? Known.FullTimeHours)
            : Standing.IsNoContractOffered(review.On)
                ? null
                : Hours(hours, fullTimeHours);
        if (decision is { } offered)
        {
            review.Add(offered);
        }
    }

    /// <summary>Without an employment only what is known without a date says something of the next.</summary>
    private void Recall()
    {
        hours = Known.Hours;
        fullTimeHours = Known.FullTimeHours;
        medicalRestriction = Known.MedicalRestriction;
        otherInability = Known.OtherInability;
    }

    private void Agree(CaseFacts facts)
    {
        hours = facts.Hours ?? hours;
        fullTimeHours = facts.FullTimeHours ?? fullTimeHours;
        medicalRestriction = facts.MedicalRestriction ?? medicalRestriction;
        otherInability = facts.OtherInability ?? otherInability;
    }

    private void Judge(LocalDate day, HoursPerWeek? offered, HoursPerWeek? fullTime)
    {
        if (Hours(offered, fullTime) is { } decision)
        {
            if (Judged(decision, day, out var permission) && permission is PermissionOutcome.Refused)
            {
                var difference = Math.Abs(offered!.Value.Seconds - fullTime!.Value.Seconds);
                Acts.Breach(CaseBreachKind.HoursNotPermitted, day, decision, CaseAmount.InHours(difference / 3600m));
            }

            return;
        }

        if (IsRegulated && offered is null)
        {
            Acts.Open(CaseFact.Hours, NormOfHours, EmploymentRules.HoursRule, day);
        }

        if (IsRegulated && fullTime is null)
        {
            Acts.Open(CaseFact.FullTimeHours, NormOfHours, EmploymentRules.HoursRule, day);
        }
    }

    private Norm NormOfHours => Policy.Regulates(Norm.FullTime) ? Norm.FullTime : Norm.ReducedHours;

    private Decision<PermissionOutcome>? Hours(HoursPerWeek? offered, HoursPerWeek? fullTime) =>
        offered is { } ofContract && fullTime is { } whole
            ? Ask(
                EmploymentRules.Hours,
                new EmploymentHoursFacts(whole, ofContract)
                {
                    MedicalRestriction = medicalRestriction,
                    OtherInability = otherInability,
                }
            )
            : null;
}
