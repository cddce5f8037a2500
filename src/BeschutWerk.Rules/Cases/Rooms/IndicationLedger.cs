namespace BeschutWerk.Rules;

/// <summary>What was told last of the target group, as long as the indication that it is about stands.</summary>
internal sealed class IndicationLedger
{
    private static readonly EventsWith Telling = new(
        CaseFact.AlternativePossible,
        CaseFact.TargetGroupConfirmed,
        CaseFact.CriteriaInDoubt,
        CaseFact.NoLongerInTargetGroup
    );

    private readonly CaseFacts known;

    public IndicationLedger(CaseFacts known)
    {
        this.known = known;
        AlternativePossible = known.AlternativePossible;
        IsConfirmed = known.TargetGroupConfirmed;
        CriteriaInDoubt = KnownDoubt;
        IsShownToBeOut = known.NoLongerInTargetGroup is true;
    }

    /// <summary>A doubt that is known without a date: said, or in what is known of the criteria.</summary>
    private bool? KnownDoubt =>
        known.CriteriaInDoubt
        ?? (
            known
                is { LimitationPresent: false }
                    or { BeyondRegularEmployer: false }
                    or { WorkCapacity: false }
                    or { NoLongerInTargetGroup: true }
                ? true
                : null
        );

    /// <summary>Whether another form of participation can be offered.</summary>
    public bool? AlternativePossible { get; private set; }

    /// <summary>Article 7 lid 1 onder b as it was said.</summary>
    public bool? IsConfirmed { get; private set; }

    /// <summary>Whether the criteria are possibly not met; an answer of UWV settles what was doubted before it.</summary>
    public bool? CriteriaInDoubt { get; private set; }

    /// <summary>Whether an investigation has shown that the person belongs no longer, and the college has not judged since.</summary>
    public bool IsShownToBeOut { get; private set; }

    public void Tell(CaseEvent happened)
    {
        if (!Telling.Contains(happened.Type))
        {
            return;
        }

        var facts = happened.Facts;
        AlternativePossible = facts.AlternativePossible ?? AlternativePossible;
        IsConfirmed = facts.TargetGroupConfirmed ?? IsConfirmed;
        IsShownToBeOut = facts.NoLongerInTargetGroup ?? IsShownToBeOut;
        CriteriaInDoubt = facts.CriteriaInDoubt ?? (facts.NoLongerInTargetGroup is true ? true : CriteriaInDoubt); // what is shown is no less
    }

    /// <summary>What was confirmed before a new advice stays so only where UWV says the same.</summary>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        if (isNew)
        {
            IsConfirmed = happened.Facts.Belongs is true && IsConfirmed is true ? true : null;
        }
    }

    public void NewAdviceAnswered(bool? belongs)
    {
        IsShownToBeOut &= belongs is not true;
        CriteriaInDoubt =
            belongs is null ? null
            : belongs.Value ? false
            : CriteriaInDoubt;
    }

    /// <summary>What an investigation showed does not outlive another employment.</summary>
    public void EmploymentBegan()
    {
        CriteriaInDoubt = IsShownToBeOut ? KnownDoubt : CriteriaInDoubt;
        IsShownToBeOut = known.NoLongerInTargetGroup is true;
    }

    /// <summary>What was shown before a positive decision no longer counts.</summary>
    public void IndicationJudged(CaseEvent happened)
    {
        if (happened.Facts.Belongs is false)
        {
            IsConfirmed = false;
            return;
        }

        CriteriaInDoubt = IsShownToBeOut ? false : CriteriaInDoubt; // the college has judged what was shown
        IsShownToBeOut = false;
        IsConfirmed = IsConfirmed is true ? true : known.TargetGroupConfirmed;
    }
}
