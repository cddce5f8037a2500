using System.Collections.Immutable;
using FsCheck;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>National law by version, of any norms, days and numbers.</summary>
internal static class StatutesGenerator
{
    private static readonly ImmutableArray<Norm> Norms =
    [
        .. NormTable.All.Where(row => row.IsNational).Select(row => row.Norm),
    ];

    public static Arbitrary<NationalStatutes> Any() =>
        Drawn.Of(
            Make,
            value =>
                Shrinking.Shorter(
                    value,
                    (IEnumerable<StatutoryProvision> versions) =>
                        new NationalStatutes(versions, value.Decrees, value.LastTextSeen)
                )
        );

    public static StatutoryProvision Version(RandomValues values) => Versions(values, values.Of(Norms)).First();

    public static EquatedDaysDecree Decree(RandomValues values, int firstYear)
    {
        var years = values.Next(1, 4);
        var days = values.Several(3, () => new LocalDate(firstYear, 1, 1).PlusDays(values.Next(0, 365 * years)));
        return new EquatedDaysDecree(
            firstYear,
            firstYear + years - 1,
            values.Of(Words.MembersOf<LawSource>()),
            $"decree of {firstYear}",
            new EquatedDays(days)
        );
    }

    private static NationalStatutes Make(RandomValues values)
    {
        var first = Decree(values, values.Next(2015, 2025));
        var next = Decree(values, first.LastYear + values.Next(1, 3));
        return new NationalStatutes(
            Norms.Where(_ => !values.OneIn(4)).SelectMany(norm => Versions(values, norm)).ToList(),
            new[] { first, next }.Take(values.Next(0, 3)),
            values.Date()
        );
    }

    /// <summary>Versions one after another, the next often from the very day after the one before.</summary>
    private static IEnumerable<StatutoryProvision> Versions(RandomValues values, Norm norm)
    {
        var first = values.Date();
        for (var left = values.Next(0, 3); left > 0; left--)
        {
            var last = LocalDate.Max(first, values.DateNear(first));
            yield return Version(values, norm, first) with
            {
                LastDay = last,
            };
            first = last.PlusDays(values.OneIn(2) ? 1 : values.Next(1, 400));
        }

        yield return Version(values, norm, first);
    }

    private static StatutoryProvision Version(RandomValues values, Norm norm, LocalDate firstDay)
    {
        SubsidyFormula? formula =
            norm is Norm.StatutoryWageCostSubsidy ? values.Of(Words.MembersOf<SubsidyFormula>()) : null;
        var hasHours = formula is SubsidyFormula.ShareOfMinimumWageByHours || (formula is not null && values.OneIn(2));
        return new StatutoryProvision(
            PolicyGenerator.ProvisionOf(values.Random, norm),
            firstDay,
            values.Of(Words.MembersOf<LawSource>()),
            "Stb. 2016, 519"
        )
        {
            Formula = formula,
            FormulaHours = hasHours ? values.Hours() : null,
            Requesters = norm is Norm.UwvAdviceTerm ? PolicyGenerator.Requesters(values.Random) : null,
        };
    }
}
