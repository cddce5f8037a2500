using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Finds events that cannot follow on those before them: an answer to no request, an end of what has not begun, two
/// placements at once. What is merely against the rules passes.
/// </summary>
/// <remarks>
/// A file may begin half-way: advice without its request and a decision without its advice pass. What cannot be reckoned
/// with is refused: a trajectory that is lengthened or ended has a first day.
/// </remarks>
internal sealed class CaseSequence
{
    private const string NoTrajectory = "there is no trajectory before it that has not ended";
    private const string NoEmployment = "there is no employment before it that has not ended";

    private readonly Policy policy;
    private readonly List<CaseError> errors = [];

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
    private LocalDate? endedByEmploymentOn;
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
            case CaseEventType.AdviceReceived:
                hasAdvice = true;
                break;
            case CaseEventType.NewAdviceRequested:
                Expect(!newAdviceAsked, "an answer", "there is a newAdviceRequested before it that has no answer");
                newAdviceAsked = true;
                break;
            case CaseEventType.NewAdviceReceived:
                newAdviceAsked = false;
                hasAdvice = true;
                inTrajectory &= happened.Facts is not { Belongs: true, SameTrajectoryContinued: false };
                break;
            case CaseEventType.InformationRequested:
                Expect(
                    hasAdvice,
                    "the advice that it is about",
                    "there is no adviceReceived or newAdviceReceived before it"
                );
                informationAsked++;
                break;
            case CaseEventType.InformationReceived:
                Expect(
                    informationAsked > 0,
                    "its request",
                    "there is no informationRequested before it that has no answer"
                );
                informationAsked = Math.Max(0, informationAsked - 1);
                break;
            case CaseEventType.IndicationDecided:
                isWaiting &= happened.Facts.Belongs is not false;
                break;
            default:
                break; // advice can be asked for at any time
        }
    }

    /// <summary>Article 5.</summary>
    private void FollowTrajectory(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.TrajectoryStarted:
                Expect(
                    !inTrajectory || HasRunOut(happened.On),
                    "the end of the trajectory before it",
                    "there is a trajectory before it that has not ended"
                );
                ExpectNoEmployment();
                Begin(happened.Facts.Months ?? PolicyMonths());
                break;
            case CaseEventType.TrajectoryRenewed:
                Expect(hadTrajectory, "the trajectory that it follows on", "there is no trajectory before it");
                ExpectNoEmployment();
                Begin(happened.Facts.Months ?? 0);
                break;
            case CaseEventType.TrajectoryExtended:
                ExpectTrajectory(inTrajectory);
                Lengthen(happened.Facts.Months ?? 0);
                break;
            case CaseEventType.TrajectoryInterrupted:
                ExpectTrajectory(inTrajectory);
                Expect(
                    !isInterrupted,
                    "the end of the interruption before it",
                    "there is a trajectoryInterrupted before it without a trajectoryResumed"
                );
                isInterrupted = true;
                break;
            case CaseEventType.TrajectoryResumed:
                Expect(
                    inTrajectory && isInterrupted,
                    "an interruption of the trajectory that runs",
                    "there is no trajectoryInterrupted before it that lasts"
                );
                isInterrupted = false;
                break;
            case CaseEventType.TrajectoryEnded:
                ExpectTrajectory(inTrajectory || endedByEmploymentOn == happened.On);
                endedByEmploymentOn = null;
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
                ExpectNoEmployment();
                isEmployed = true;
                endedByEmploymentOn = inTrajectory ? happened.On : null;
                inTrajectory = false;
                isInterrupted = false;
                isWaiting = false;
                break;
            case CaseEventType.ContractRenewed:
                Expect(isEmployed, "the start of the employment", NoEmployment);
                break;
            case CaseEventType.EmploymentEnded:
                Expect(isEmployed, "the start of the employment", NoEmployment);
                isEmployed = false;
                break;
            case CaseEventType.Dismissed:
                Expect(
                    isEmployed || inTrajectory,
                    "the start of an employment or a trajectory",
                    "there is no employment or trajectory before it that has not ended"
                );
                isEmployed = false;
                inTrajectory = false;
                isInterrupted = false;
                wasDismissed = true;
                break;
            case CaseEventType.SicknessStarted:
                Expect(
                    !isSick,
                    "the end of the sickness before it",
                    "there is a sicknessStarted before it without a sicknessEnded"
                );
                isSick = true;
                break;
            case CaseEventType.SicknessEnded:
                Expect(isSick, "the start of the sickness", "there is no sicknessStarted before it that has not ended");
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
                Expect(wasDismissed, "the dismissal", "there is no dismissed before it");
                break;
            case CaseEventType.PlacedOnWaitingList:
                Expect(
                    !isWaiting,
                    "the person has left the waiting list",
                    "there is a placedOnWaitingList before it, and no placement or loss of the indication since"
                );
                ExpectNoEmployment();
                isWaiting = true;
                break;
            case CaseEventType.PreTrajectoryStarted:
                Expect(
                    !inPreTrajectory,
                    "the end of the pre-trajectory before it",
                    "there is a preTrajectoryStarted before it without a preTrajectoryEnded"
                );
                inPreTrajectory = true;
                break;
            case CaseEventType.PreTrajectoryEnded:
                Expect(
                    inPreTrajectory,
                    "the start of the pre-trajectory",
                    "there is no preTrajectoryStarted before it that has not ended"
                );
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
        isWaiting = false;
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

    private void ExpectTrajectory(bool canBe) => Expect(canBe, "the start of the trajectory", NoTrajectory);

    private void ExpectNoEmployment() =>
        Expect(
            !isEmployed,
            "the end of the employment before it",
            "there is an employment before it that has not ended"
        );

    private void Expect(bool canBe, string what, string fault)
    {
        if (!canBe)
        {
            Add("on", $"must come after {what}: {fault}", "");
        }
    }

    private void Add(string field, string requirement, string actual) =>
        errors.Add(new CaseError(index, current.Type, current.On, field, requirement, actual));
}
