using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What was told last of the person: benefit, report, and whether employment can start at once.</summary>
internal sealed class PersonLedger
{
    private static readonly EventsWith Telling = new(
        CaseFact.Benefit,
        CaseFact.MunicipalBenefit,
        CaseFact.ReceivesWajong,
        CaseFact.DirectEmployment
    );

    private readonly CaseFacts known;
    private bool? receivesWajong;

    public PersonLedger(CaseFacts known)
    {
        this.known = known;
        Benefit = known.Benefit;
        receivesWajong = known.ReceivesWajong;
        HasReported = known.Reported;
        DirectEmployment = known.DirectEmployment;
    }

    public Benefit? Benefit { get; private set; }

    /// <summary>Whether the person has come to receive a benefit of this municipality after the dismissal.</summary>
    public bool? MunicipalBenefit { get; private set; }

    public bool? HasReported { get; private set; }

    public bool? DirectEmployment { get; private set; }

    /// <summary>The day on which a Wajong benefit was told last; null where none was told, or only without a date.</summary>
    public LocalDate? WajongSince { get; private set; }

    /// <summary>
    /// Said, or told by the benefit: one of UWV may be a Wajong, one of another kind is none.
    /// </summary>
    public bool? ReceivesWajong =>
        receivesWajong
        ?? Benefit switch
        {
            Rules.Benefit.Wajong => true,
            null or Rules.Benefit.Uwv => null,
            _ => false,
        };

    public void Tell(CaseEvent happened)
    {
        if (!Telling.Contains(happened.Type))
        {
            return;
        }

        var facts = happened.Facts;
        var hadWajong = ReceivesWajong;
        if (happened.Type is CaseEventType.BenefitChanged)
        {
            Benefit = facts.Benefit;
            MunicipalBenefit = facts.MunicipalBenefit ?? MunicipalByKind(facts.Benefit);
            receivesWajong = facts.ReceivesWajong;
        }

        receivesWajong = facts.ReceivesWajong ?? receivesWajong;
        if (ReceivesWajong is not true)
        {
            WajongSince = null;
        }
        else if (hadWajong is not true)
        {
            WajongSince = happened.On;
        }

        HasReported = happened.Type is CaseEventType.Reported ? true : HasReported;
        DirectEmployment = facts.DirectEmployment ?? DirectEmployment;
    }

    /// <summary>The job in prospect of article 5 lid 7 was that one; of the next nothing is told.</summary>
    public void EmploymentEnded() => DirectEmployment = known.DirectEmployment;

    /// <summary>Without the indication no employment starts at once: a later prospect is to be told anew.</summary>
    public void IndicationJudged(CaseEvent happened) =>
        DirectEmployment = happened.Facts.Belongs is false ? known.DirectEmployment : DirectEmployment;

    /// <summary>Only a benefit that comes after the dismissal counts.</summary>
    public void DismissalStands() => MunicipalBenefit = known.MunicipalBenefit;

    /// <summary>
    /// Which benefit it is does not tell everything: one under the Participatiewet can be of another municipality, and of
    /// another kind can be of this one.
    /// </summary>
    private bool? MunicipalByKind(Benefit? kind) =>
        kind is Rules.Benefit.None or Rules.Benefit.Uwv or Rules.Benefit.Wajong ? false : known.MunicipalBenefit;
}
