using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What someone can or must do next.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no step, and no review holds it.</remarks>
/// <param name="Who">Who does it.</param>
/// <param name="What">What is to be done.</param>
/// <param name="By">
/// The last day on which it is in time, included, which may have passed for what must still be done; null where no day is
/// set, or where it has passed for what may be done.
/// </param>
/// <param name="Force">Bound where it must be done, discretionary where it may, in principle where it is the rule.</param>
/// <param name="Norm">The norm under which it is done.</param>
/// <param name="Citation">Where the norm stands.</param>
/// <param name="Caveats">What the sources warn of when it is taken; they change nothing of it.</param>
/// <param name="RecordedBy">The event by which a case file records that it was done; null where there is none.</param>
public readonly record struct NextStep(
    CaseParty Who,
    CaseStep What,
    LocalDate? By,
    Force Force,
    Norm Norm,
    Citation Citation,
    CaseEventType? RecordedBy,
    Caveats Caveats = Caveats.None
)
{
    /// <summary>Who, what, by when and how far it binds, in the invariant culture.</summary>
    public override string ToString() =>
        $"{Words.Of(Who)}: {Words.Of(What)}{(By is { } by ? $" by {Guard.Iso(by)}" : "")}, {Words.Of(Force)}";
}
