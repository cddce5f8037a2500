using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>By which version of national law it is decided, or why there is none.</summary>
internal static class LawTexts
{
    /// <summary>The days of the version on which a decision rests, behind its place; nothing for the rules of a municipality.</summary>
    public static Text VersionOf(IDecision decision)
    {
        var provision =
            decision.Rule.IsStatutory && decision.Basis is { } norm ? decision.Policy.Provisions[norm] : null;
        return
            decision.Policy.Statutes.FirstOrDefault(version => ReferenceEquals(version.Provision, provision))
                is not { } version
            ? new("", "")
            : new(
                $", zoals gelezen {Time(version.FirstDay, version.LastDay).Dutch}",
                $", as it reads {Time(version.FirstDay, version.LastDay).English}"
            );
    }

    public static Text Of(NotRegulatedReason reason, NationalStatutes statutes) =>
        reason.Gap switch
        {
            LawGap.BeforeFirstVersion => new(
                $"Reden: de dag ligt voor de eerste versie van deze regel. {Known(reason.Norm, statutes).Dutch}",
                $"Reason: the day lies before the first version of this rule. {Known(reason.Norm, statutes).English}"
            ),
            LawGap.TextNotSeen => new(
                $"Reden: van deze dag is geen tekst van de wet gezien. {Known(reason.Norm, statutes).Dutch}",
                $"Reason: no text of the law was seen for this day. {Known(reason.Norm, statutes).English}"
            ),
        };

    /// <summary>The days of which the text is known, times that follow on each other as one.</summary>
    private static Text Known(Norm norm, NationalStatutes statutes)
    {
        var times = new List<(LocalDate First, LocalDate? Last)>();
        foreach (var version in statutes.VersionsOf(norm))
        {
            if (times.Count > 0 && times[times.Count - 1].Last?.PlusDays(1) == version.FirstDay)
            {
                times[times.Count - 1] = (times[times.Count - 1].First, version.LastDay);
            }
            else
            {
                times.Add((version.FirstDay, version.LastDay));
            }
        }

        return times.Count == 0
            ? new("Er is geen versie bekend.", "No version is known.")
            : new(
                $"Bekend is die {string.Join(" en ", times.Select(time => Time(time.First, time.Last).Dutch))}.",
                $"It is known {string.Join(" and ", times.Select(time => Time(time.First, time.Last).English))}."
            );
    }

    private static Text Time(LocalDate first, LocalDate? last) =>
        last is { } end
            ? new(
                $"van {Phrases.Date(first, Language.Dutch)} tot en met {Phrases.Date(end, Language.Dutch)}",
                $"from {Phrases.Date(first, Language.English)} to {Phrases.Date(end, Language.English)}"
            )
            : new($"vanaf {Phrases.Date(first, Language.Dutch)}", $"from {Phrases.Date(first, Language.English)} on");
}
