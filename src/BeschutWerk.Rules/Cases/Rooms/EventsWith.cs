using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The types of events that can carry one of some facts, worked out once from the table of events.</summary>
internal sealed class EventsWith(params CaseFact[] facts)
{
    private readonly ImmutableArray<bool> types =
    [
        .. CaseEventTable.All.Select(description => description.Facts.Intersect(facts).Any()),
    ];

    public bool Contains(CaseEventType type) => types[(int)type];
}
