using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What someone can or must do next.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no step, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NextStep
{
    internal NextStep(
        CaseParty who,
        CaseStep what,
        LocalDate? by,
        Force force,
        Norm norm,
        Citation citation,
        CaseEventType? recordedBy,
        Caveats caveats = Caveats.None
    )
    {
        Who = who;
        What = what;
        By = by;
        Force = force;
        Norm = norm;
        Citation = citation;
        RecordedBy = recordedBy;
        Caveats = caveats;
    }

    /// <summary>Who does it.</summary>
    public CaseParty Who { get; }

    /// <summary>What is to be done.</summary>
    public CaseStep What { get; }

    /// <summary>
    /// The last day on which it is in time, included, which may have passed for what must still be done; null where no day is
    /// set, or where it has passed for what may be done.
    /// </summary>
    public LocalDate? By { get; }

    /// <summary>Bound where it must be done, discretionary where it may, in principle where it is the rule.</summary>
    public Force Force { get; }

    /// <summary>The norm under which it is done.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>The norm that sets <see cref="By"/>, where that is one of national law and not <see cref="Norm"/>; otherwise null.</summary>
    public Norm? TermNorm { get; internal init; }

    /// <summary>Where that norm stands; null where there is none.</summary>
    public Citation? TermCitation { get; internal init; }

    /// <summary>The event by which a case file records that it was done; null where there is none.</summary>
    public CaseEventType? RecordedBy { get; }

    /// <summary>What the sources warn of when it is taken; they change nothing of it.</summary>
    public Caveats Caveats { get; internal init; }

    /// <summary>Who, what, by when and how far it binds, in the invariant culture.</summary>
    public override string ToString() =>
        What == default
            ? "(no step)"
            : $"{Words.Of(Who)}: {Words.Of(What)}{(By is { } by ? $" by {Guard.Iso(by)}" : "")}, {Words.Of(Force)}";
}
