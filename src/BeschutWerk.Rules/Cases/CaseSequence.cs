using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Finds events that cannot follow on those before them: an answer to no request, an end of what has not begun, two
/// placements at once. What is merely against the rules passes.
/// </summary>
internal sealed class CaseSequence
{
    private readonly Policy policy;
    private readonly List<CaseError> errors = [];

    private int adviceAsked;
    private int informationAsked;
    private bool hasAdvice;
    private bool newAdviceAsked;
    private bool inPreTrajectory;
    private bool inTrajectory;
    private bool hadTrajectory;
    private bool isInterrupted;
    private LocalDate trajectoryFirstDay;
    private long trajectoryMonths;
    private bool isEmployed;
    private bool isSick;
    private bool isWaiting;
    private bool wasDismissed;

    private int index;
    private CaseEvent current = null!;

    private CaseSequence(Policy policy) => this.policy = policy;

    /// <summary>The errors of a file whose every event could be read, each with the place at which its event was given.</summary>
    public static List<CaseError> Check(Policy policy, ImmutableArray<CaseEvent?> events)
    {
        var sequence = new CaseSequence(policy);
        foreach (var place in Enumerable.Range(0, events.Length).OrderBy(i => events[i]!.On))
        {
            sequence.index = place;
            sequence.current = events[place]!;
            sequence.Follow(sequence.current);
        }

        return sequence.errors;
    }

    private void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case <= CaseEventType.IndicationDecided
            or CaseEventType.NewAdviceRequested
            or CaseEventType.NewAdviceReceived:
                FollowAdvice(happened);
                break;
            case <= CaseEventType.TrajectoryEnded:
                FollowTrajectory(happened);
                break;
            case <= CaseEventType.Dismissed:
                FollowEmployment(happened);
                break;
            default:
                FollowOther(happened);
                break;
        }
    }

    /// <summary>Articles 3, 4 and 10.</summary>
    private void FollowAdvice(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.AdviceRequested:
                adviceAsked++;
                break;
            case CaseEventType.AdviceReceived:
                Expect(adviceAsked > 0, "must come after an adviceRequested that has no answer yet");
                adviceAsked = 0;
                hasAdvice = true;
                break;
            case CaseEventType.NewAdviceRequested:
                Expect(!newAdviceAsked, "must come after the answer to the newAdviceRequested before it");
                newAdviceAsked = true;
                break;
            case CaseEventType.NewAdviceReceived:
                Expect(newAdviceAsked, "must come after a newAdviceRequested that has no answer yet");
                newAdviceAsked = false;
                hasAdvice = true;
                inTrajectory &= happened.Facts is not { Belongs: true, SameTrajectoryContinued: false };
                break;
            case CaseEventType.InformationRequested:
                Expect(hasAdvice, "must come after the advice on which information is asked");
                informationAsked++;
                break;
            case CaseEventType.InformationReceived:
                Expect(informationAsked > 0, "must come after an informationRequested that has no answer yet");
                informationAsked = Math.Max(0, informationAsked - 1);
                break;
            default:
                Expect(hasAdvice, "must come after the advice on which it is decided");
                isWaiting &= happened.Facts.Belongs is not false;
                break;
        }
    }

    /// <summary>Article 5.</summary>
    private void FollowTrajectory(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.TrajectoryStarted:
                Expect(!inTrajectory || HasRunOut(happened.On), "must come after the end of the trajectory before it");
                Expect(!isEmployed, "must come after the end of the employment before it");
                Begin(happened.Facts.Months ?? PolicyMonths());
                break;
            case CaseEventType.TrajectoryRenewed:
                Expect(hadTrajectory, "must come after the start of the trajectory that it follows on");
                Expect(!isEmployed, "must come after the end of the employment before it");
                Begin(happened.Facts.Months ?? 0);
                break;
            case CaseEventType.TrajectoryExtended:
                Expect(inTrajectory, "must come after the start and before the end of a trajectory");
                Lengthen(happened.Facts.Months ?? 0);
                break;
            case CaseEventType.TrajectoryInterrupted:
                Expect(inTrajectory, "must come after the start and before the end of a trajectory");
                Expect(!isInterrupted, "must come after the end of the interruption before it");
                isInterrupted = true;
                break;
            case CaseEventType.TrajectoryResumed:
                Expect(inTrajectory && isInterrupted, "must come after an interruption of the trajectory that runs");
                isInterrupted = false;
                break;
            case CaseEventType.TrajectoryEnded:
                Expect(inTrajectory, "must come after the start of a trajectory that has not ended yet");
                inTrajectory = false;
                isInterrupted = false;
                break;
            default:
                break; // a person may report at any time
        }
    }

    /// <summary>Articles 6 to 8, and the dismissal of article 11.</summary>
    private void FollowEmployment(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.EmploymentStarted:
                Expect(!isEmployed, "must come after the end of the employment before it");
                isEmployed = true;
                inTrajectory = false;
                isInterrupted = false;
                isWaiting = false;
                break;
            case CaseEventType.ContractRenewed:
                Expect(isEmployed, "must come during an employment");
                break;
            case CaseEventType.EmploymentEnded:
                Expect(isEmployed, "must come after the start of an employment that has not ended yet");
                isEmployed = false;
                break;
            case CaseEventType.Dismissed:
                Expect(isEmployed || inTrajectory, "must come during an employment or a trajectory");
                isEmployed = false;
                inTrajectory = false;
                isInterrupted = false;
                wasDismissed = true;
                break;
            case CaseEventType.SicknessStarted:
                Expect(!isSick, "must come after the end of the sickness before it");
                isSick = true;
                break;
            case CaseEventType.SicknessEnded:
                Expect(isSick, "must come after the start of a sickness that has not ended yet");
                isSick = false;
                break;
            default:
                break; // facilities, wage values and subsidies can come at any time
        }
    }

    /// <summary>Articles 9 and 11, and the pre-trajectory.</summary>
    private void FollowOther(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.MisconductSupportOffered:
                Expect(wasDismissed, "must come after a dismissal");
                break;
            case CaseEventType.PlacedOnWaitingList:
                Expect(!isWaiting, "must come after the person has left the waiting list");
                Expect(!isEmployed, "must come after the end of the employment before it");
                isWaiting = true;
                break;
            case CaseEventType.PreTrajectoryStarted:
                Expect(!inPreTrajectory, "must come after the end of the pre-trajectory before it");
                inPreTrajectory = true;
                break;
            case CaseEventType.PreTrajectoryEnded:
                Expect(inPreTrajectory, "must come after the start of a pre-trajectory that has not ended yet");
                inPreTrajectory = false;
                break;
            default:
                break; // a benefit, an offer and a departure can come at any time
        }
    }

    private void Begin(int months)
    {
        inTrajectory = true;
        hadTrajectory = true;
        isInterrupted = false;
        trajectoryFirstDay = current.On;
        trajectoryMonths = 0;
        Lengthen(months);
    }

    /// <summary>Whether the term of the trajectory has ended, so that another is none beside it.</summary>
    private bool HasRunOut(LocalDate day) =>
        trajectoryMonths is > 0 and <= PlacementTrajectory.MostMonths
        && day > Term.Months((int)trajectoryMonths).LastDayFrom(trajectoryFirstDay);

    /// <summary>No calendar holds more than the arithmetic of terms does.</summary>
    private void Lengthen(int months)
    {
        trajectoryMonths += months;
        if (trajectoryMonths > PlacementTrajectory.MostMonths)
        {
            var requirement = FormattableString.Invariant(
                $"must leave the whole trajectory at {PlacementTrajectory.MostMonths} months or fewer"
            );
            Add("months", requirement, FormattableString.Invariant($"{trajectoryMonths} in all"));
        }
    }

    private int PolicyMonths() =>
        policy.Regulates(Norm.TrajectoryStart) ? policy.TermOf(Norm.TrajectoryStart).Amount : 0;

    private void Expect(bool canBe, string requirement)
    {
        if (!canBe)
        {
            Add("on", requirement, Guard.Iso(current.On));
        }
    }

    private void Add(string field, string requirement, string actual) =>
        errors.Add(new CaseError(index, current.Type, current.On, field, requirement, actual));
}
