using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What interim investigation has shown of who is employed: article 6 lid 2. A new advice is one, where it binds the college to
/// the loss of the indication, and so is its decision.
/// </summary>
internal sealed class InterimInvestigation(CaseFacts known, Standing standing)
{
    private bool? noLongerInTargetGroup = known.NoLongerInTargetGroup;

    /// <summary>
    /// Whether it has shown that the person no longer belongs; null while that hangs on what is not known of a new advice.
    /// </summary>
    public bool? IsShown { get; private set; }

    /// <summary>The day since which that was unknown last.</summary>
    public LocalDate OpenSince { get; private set; }

    /// <summary>The same as the fact that is asked of it: whoever has shown nothing leaves it untold.</summary>
    public bool? Fact =>
        IsShown is true ? true
        : noLongerInTargetGroup is false ? false
        : null;

    /// <summary>What it is with all that is told, of which <see cref="Take"/> takes notice.</summary>
    public bool? IsShownNow =>
        noLongerInTargetGroup is true || standing.IsLossDue || standing.IsJudgedToBelong is false ? true
        : noLongerInTargetGroup is null && standing.IsLossUnknown ? null
        : false;

    public void Tell(bool? isNoLonger) => noLongerInTargetGroup = isNoLonger ?? noLongerInTargetGroup;

    /// <summary>A positive decision, positive advice or another employment leaves only what is known without a date.</summary>
    public void Forget() => noLongerInTargetGroup = known.NoLongerInTargetGroup;

    public void Take(LocalDate day)
    {
        OpenSince = IsShown is null ? OpenSince : day;
        IsShown = IsShownNow;
    }
}
