using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A dismissal from sheltered employment, and what is known of its cause.</summary>
/// <param name="Happened">The event.</param>
/// <param name="Conduct">The conduct that led to it; null where unknown.</param>
/// <param name="ForMisconduct">Whether it was for misconduct; null until that is assessed.</param>
internal readonly record struct Dismissal(CaseEvent Happened, Conduct? Conduct, bool? ForMisconduct)
{
    public LocalDate On => Happened.On;
}
