using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A request to UWV for more on its advice: article 4 lid 3.</summary>
/// <param name="RequestedOn">The day of the request.</param>
/// <param name="ReceivedOn">The day of the answer; null where there is none yet.</param>
/// <param name="IsForReasoning">Whether insufficient reasoning was the cause; null where that is unknown.</param>
internal readonly record struct InformationRequest(LocalDate RequestedOn, LocalDate? ReceivedOn, bool? IsForReasoning);
