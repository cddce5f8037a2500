using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The days put on a par with the holidays as a term is moved with them: those that the caller gives, and those of the
/// decrees that were seen. Without a law only the former.
/// </summary>
internal readonly record struct DaysOnAPar(EquatedDays Given, NationalStatutes? Law = null)
{
    public bool Contains(LocalDate day) => Given.Contains(day) || Law?.EquatedDays.Contains(day) is true;

    /// <summary>
    /// A warning where the decree of a year that mattered was not seen and the caller gives no days, and where only a
    /// secondary source tells of a day past which the term moved.
    /// </summary>
    /// <param name="end">The end of the term; null while it has none, since it stands still.</param>
    /// <param name="on">The day of judging, which counts where there is no end.</param>
    public Caveats CaveatsOf(TermEnd? end, LocalDate on)
    {
        var caveats = Caveats.None;
        var last = end?.LastDay ?? on;
        for (var day = end?.Unmoved ?? on; day <= last; day = day.PlusDays(1))
        {
            var decree = Law?.DecreeOf(day.Year);
            if (decree is null && Given.Count == 0)
            {
                caveats |= Caveats.EquatedDaysNotGiven;
            }

            if (decree?.Source is LawSource.Secondary && IsOnlyIn(decree, day) && end is not null)
            {
                caveats |= Caveats.SecondarySource;
            }
        }

        return caveats;
    }

    private bool IsOnlyIn(EquatedDaysDecree decree, LocalDate day) =>
        decree.Days.Contains(day) && !Given.Contains(day) && GeneralTermsAct.NameOf(day) is null;
}
