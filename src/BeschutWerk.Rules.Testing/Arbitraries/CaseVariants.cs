namespace BeschutWerk.Rules.Testing;

/// <summary>A case file with something otherwise, where that can be.</summary>
internal static class CaseVariants
{
    /// <summary>The file with one more event, or null where that cannot have happened.</summary>
    public static CaseFile? Plus(this CaseFile file, CaseEvent happened) => file.With(file.Events.Add(happened));

    /// <summary>The file with other events, or null where they cannot have happened.</summary>
    public static CaseFile? With(this CaseFile file, IEnumerable<CaseEvent> events, CaseFacts? known = null) =>
        CaseFile.TryCreate(
            file.Key,
            file.Policy,
            events,
            known ?? file.Known,
            file.PublishedOn,
            file.IntroducedOn,
            out var made,
            out _
        )
            ? made
            : null;
}
