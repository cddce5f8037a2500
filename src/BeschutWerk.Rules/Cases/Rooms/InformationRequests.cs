using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What was asked of UWV on its last advice, and what is still unanswered of the advice before it: article 4 lid 3.</summary>
/// <remarks>The field that holds it is not readonly: asking and answering change it.</remarks>
internal struct InformationRequests
{
    private LazyList<InformationRequest> requests;
    private int unansweredBefore;

    /// <summary>Whether an answer can come, to whatever advice.</summary>
    public readonly bool IsAnswerOutstanding => unansweredBefore > 0 || requests.Exists(IsUnanswered);

    /// <summary>Whether reasons were asked that have not been given, or that may have been what was asked.</summary>
    public readonly bool IsReasoningAwaited => requests.Exists(MaySuspend);

    /// <summary>The request by which the term stands still.</summary>
    public readonly InformationRequest SuspendedBy => requests[requests.FindIndex(MaySuspend)];

    /// <summary>Whether the cause of a request is unknown.</summary>
    public readonly bool HasDoubtful => requests.Exists(request => request.IsForReasoning is null);

    public void Add(LocalDate day, bool? isForReasoning) =>
        requests.Add(new InformationRequest(day, null, isForReasoning));

    /// <summary>An answer belongs to the earliest request without one; whether that is one on the last advice.</summary>
    public bool Answer(LocalDate day)
    {
        if (unansweredBefore > 0)
        {
            unansweredBefore--;
            return false;
        }

        ref var request = ref requests[requests.FindIndex(IsUnanswered)];
        request = request with { ReceivedOn = day };
        return true;
    }

    /// <summary>Another advice has come: answers to the former one can still follow.</summary>
    public void AdviceCame()
    {
        unansweredBefore += requests.FindAll(IsUnanswered).Count;
        requests.Clear();
    }

    /// <summary>What suspends the term, as it is known on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="withDoubtful">Whether a request of which the cause is unknown is taken to do so.</param>
    public readonly Suspensions Suspensions(LocalDate on, bool withDoubtful) =>
        requests.Count == 0
            ? BeschutWerk.Rules.Suspensions.None
            : new(
                requests
                    .FindAll(request => request.RequestedOn <= on && (request.IsForReasoning ?? withDoubtful))
                    .Select(request => new Suspension(
                        request.RequestedOn,
                        request.ReceivedOn <= on ? request.ReceivedOn : null
                    ))
            );

    private static bool IsUnanswered(InformationRequest request) => request.ReceivedOn is null;

    private static bool MaySuspend(InformationRequest request) =>
        IsUnanswered(request) && request.IsForReasoning is not false;
}
