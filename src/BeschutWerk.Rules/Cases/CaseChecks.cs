using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Finds everything in a case file that cannot be.</summary>
internal static class CaseChecks
{
    public static ImmutableArray<CaseError> OfEvent(CaseEvent happened, int? index)
    {
        _ = (happened, index);
        return [];
    }

    public static ImmutableArray<CaseError> OfFile(
        string key,
        int longestKey,
        Policy policy,
        ImmutableArray<CaseEvent?> events,
        CaseFacts known,
        LocalDate? publishedOn,
        LocalDate? introducedOn
    )
    {
        _ = (key, longestKey, policy, events, known, publishedOn, introducedOn);
        return [];
    }
}
