using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// National law by version: of every norm each version that was seen, with its days. It stands under the rules of every
/// municipality (<see cref="Policy.Statutes"/>).
/// </summary>
/// <remarks>
/// <para>Immutable; equal when it holds equal versions, days and decrees.</para>
/// <para>
/// A day before the first version of a norm, or that no text seen covers, has none. A version without a last day reads so
/// in the latest text seen; it holds on later days too, and a decision then warns that later law was not seen.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class NationalStatutes : IReadOnlyList<StatutoryProvision>, IEquatable<NationalStatutes>
{
    private readonly ImmutableArray<StatutoryProvision> versions;

    /// <summary>The first days of the times between two changes, and the law of each.</summary>
    private readonly ImmutableArray<LocalDate> changes;
    private readonly ImmutableArray<LawOnDay> laws;

    /// <summary>Collects versions.</summary>
    /// <param name="versions">The versions, in any order; those of one norm do not overlap.</param>
    /// <param name="decrees">The decrees on days put on a par with the holidays; their years do not overlap.</param>
    /// <param name="lastTextSeen">The day of the latest text that was seen.</param>
    /// <exception cref="ArgumentNullException">A collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// Two versions of a norm or two decrees overlap; the formula, its hours or the requesters of a version are missing or
    /// out of place; or the day is out of bounds.
    /// </exception>
    public NationalStatutes(
        IEnumerable<StatutoryProvision> versions,
        IEnumerable<EquatedDaysDecree> decrees,
        LocalDate lastTextSeen
    )
    {
        this.versions =
        [
            .. Guard
                .NotNull(versions, nameof(versions))
                .OrderBy(version => Guard.NotNull(version, nameof(versions)).Norm)
                .ThenBy(version => version.FirstDay),
        ];
        Decrees =
        [
            .. Guard
                .NotNull(decrees, nameof(decrees))
                .OrderBy(decree => Guard.NotNull(decree, nameof(decrees)).FirstYear),
        ];
        LastTextSeen = Guard.Date(lastTextSeen, nameof(lastTextSeen));
        foreach (var version in this.versions)
        {
            RefuseUnfit(version);
        }

        RefuseOverlaps();
        EquatedDays = new EquatedDays(Decrees.SelectMany(decree => decree.Days));
        Latest = new LawOnDay(this.versions.GroupBy(version => version.Norm).Select(ofNorm => ofNorm.Last()), this);
        changes =
        [
            .. this
                .versions.SelectMany(version => Changes(version))
                .Append(DateBounds.Earliest)
                .Distinct()
                .OrderBy(day => day),
        ];
        laws = [.. changes.Select(day => new LawOnDay(this.versions.Where(version => version.HoldsOn(day)), this))];
    }

    /// <summary>The law that comes with the library.</summary>
    public static NationalStatutes BuiltIn { get; } = National.Make();

    /// <summary>The day of the latest text that was seen: a day after it is decided by that text, with a warning.</summary>
    public LocalDate LastTextSeen { get; }

    /// <summary>The decrees on days put on a par with the holidays, by their years.</summary>
    public ImmutableArray<EquatedDaysDecree> Decrees { get; }

    /// <summary>The days of all decrees.</summary>
    public EquatedDays EquatedDays { get; }

    /// <summary>Of each norm the latest version, also where it has ended.</summary>
    public LawOnDay Latest { get; }

    /// <summary>The number of versions.</summary>
    public int Count => versions.Length;

    /// <summary>The version at a place, from 0: in the order of <see cref="Norm"/>, those of one norm by their days.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public StatutoryProvision this[int index] => versions[index];

    /// <summary>The law of a day.</summary>
    /// <param name="day">The day, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The day is out of bounds.</exception>
    public LawOnDay On(LocalDate day) => At(Guard.Date(day, nameof(day)));

    /// <summary>The versions of a norm by their days; none for a norm that is none of national law.</summary>
    /// <param name="norm">The norm.</param>
    public ImmutableArray<StatutoryProvision> VersionsOf(Norm norm) =>
        [.. versions.Where(version => version.Norm == norm)];

    /// <summary>
    /// The same law with one more version of a norm. The version before it, where that has no end or a later one, ends on
    /// the day before; one with the same first day is replaced.
    /// </summary>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException">The version is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// It overlaps a later version, or its formula, the hours of that or its requesters do not fit its norm.
    /// </exception>
    public NationalStatutes With(StatutoryProvision version)
    {
        Guard.NotNull(version, nameof(version));
        return new NationalStatutes(
            versions
                .Where(other => other.Norm != version.Norm || other.FirstDay != version.FirstDay)
                .Select(other =>
                    other.Norm == version.Norm && other.FirstDay < version.FirstDay && other.HoldsOn(version.FirstDay)
                        ? other with
                        {
                            LastDay = version.FirstDay.PlusDays(-1),
                        }
                        : other
                )
                .Append(version),
            Decrees,
            LastTextSeen
        );
    }

    /// <summary>The same law without a norm.</summary>
    /// <param name="norm">The norm.</param>
    public NationalStatutes Without(Norm norm) =>
        new(versions.Where(version => version.Norm != norm), Decrees, LastTextSeen);

    /// <summary>Whether both hold equal versions, decrees and days.</summary>
    /// <param name="other">The other law.</param>
    public bool Equals(NationalStatutes? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && LastTextSeen == other.LastTextSeen
            && versions.SequenceEqual(other.versions)
            && Decrees.SequenceEqual(other.Decrees)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NationalStatutes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        versions.Aggregate(Count, (hash, version) => unchecked((hash * 31) + version.GetHashCode()));

    /// <summary>The versions in the order of <see cref="Norm"/>, those of one norm by their days.</summary>
    public IEnumerator<StatutoryProvision> GetEnumerator() => versions.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The law of a day within the calendar.</summary>
    internal LawOnDay At(LocalDate day)
    {
        var place = changes.Length - 1; // most days are of late
        while (place > 0 && changes[place] > day)
        {
            place--;
        }

        return laws[place];
    }

    /// <summary>The laws that hold one after another from the first version of a norm on.</summary>
    internal IEnumerable<LawOnDay> Since(Norm norm) => laws.SkipWhile(law => law[norm] is null);

    /// <summary>Why a norm has no version on a day.</summary>
    internal NotRegulatedReason ReasonFor(Norm norm, LocalDate day) =>
        new(
            norm,
            versions.Any(version => version.Norm == norm && version.FirstDay <= day)
                ? LawGap.TextNotSeen
                : LawGap.BeforeFirstVersion
        );

    /// <summary>The warnings of a decision by a version on a day: of its source, and where later law was not seen.</summary>
    /// <param name="version">The version, one of these.</param>
    /// <param name="day">The day, on which it holds.</param>
    /// <exception cref="ArgumentNullException">The version is missing.</exception>
    public Caveats CaveatsOf(StatutoryProvision version, LocalDate day) =>
        Guard.NotNull(version, nameof(version)).Caveats
        | (
            version.LastDay is null && day > LocalDate.Max(LastTextSeen, version.FirstDay)
                ? Caveats.LaterLawNotSeen
                : Caveats.None
        );

    /// <summary>The decree that holds the days of a year; null where none was seen.</summary>
    internal EquatedDaysDecree? DecreeOf(int year)
    {
        for (var i = Decrees.Length - 1; i >= 0; i--)
        {
            if (Decrees[i].Covers(year))
            {
                return Decrees[i];
            }
        }

        return null;
    }

    private static IEnumerable<LocalDate> Changes(StatutoryProvision version) =>
        version.LastDay is { } last ? [version.FirstDay, last.PlusDays(1)] : [version.FirstDay];

    private static void RefuseUnfit(StatutoryProvision version)
    {
        RefuseUnless(
            (version.Norm is Norm.StatutoryWageCostSubsidy) == version.Formula.HasValue,
            nameof(version.Formula)
        );
        RefuseUnless((version.Norm is Norm.UwvAdviceTerm) == version.Requesters.HasValue, nameof(version.Requesters));
        RefuseUnless(
            version.Formula is SubsidyFormula.ShareOfMinimumWageByHours
                ? version.FormulaHours > default(HoursPerWeek)
                : version.Formula is not null || version.FormulaHours is null,
            nameof(version.FormulaHours)
        );

        void RefuseUnless(bool fits, string part)
        {
            if (!fits)
            {
                Guard.Refuse(
                    nameof(versions),
                    $"must each have the {part} that their norm needs, and no other",
                    $"{version}"
                );
            }
        }
    }

    private void RefuseOverlaps()
    {
        for (var i = 1; i < versions.Length; i++)
        {
            var (earlier, later) = (versions[i - 1], versions[i]);
            if (earlier.Norm == later.Norm && earlier.HoldsOn(later.FirstDay))
            {
                Guard.Refuse(nameof(versions), $"must not overlap: {earlier} has not ended", later.ToString());
            }
        }

        for (var i = 1; i < Decrees.Length; i++)
        {
            if (Decrees[i - 1].LastYear >= Decrees[i].FirstYear)
            {
                Guard.Refuse("decrees", "must not overlap in their years", Decrees[i].ReadIn);
            }
        }
    }
}
