using System.Collections.Immutable;
using FsCheck;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Generated values for FsCheck: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>. Whatever comes out can be: facts that go
/// together, and case files that can have happened. Often it lies where something turns: a threshold of a policy, the last day
/// of a term, the end of a month, a leap day.
/// </summary>
/// <remarks>
/// For who has FsCheck 3; nothing else of this package needs it. What fails shrinks to fewer known facts, fewer events and
/// fewer norms, and stays possible.
/// </remarks>
public static partial class Arbitraries
{
    private static readonly ImmutableArray<Policy> BuiltIn =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
    ];

    /// <summary>Case files under the built-in policies of municipalities, with any course that can be.</summary>
    public static Arbitrary<CaseFile> CaseFiles() => CaseFilesUnder(BuiltIn);

    /// <summary>The same with a day on which each is reviewed: often the last day of a term, or the day after it.</summary>
    public static Arbitrary<CaseOnDay> CasesOnDays() => CasesOnDaysUnder(BuiltIn);

    /// <summary>What an event can tell, of any type, on a day.</summary>
    public static Arbitrary<CaseEvent> CaseEvents() => new CaseGenerator(BuiltIn).Events();

    /// <summary>What can be known of a case without a date.</summary>
    public static Arbitrary<CaseFacts> CaseFacts() => new CaseGenerator(BuiltIn).Known();

    /// <summary>Policies of any norms that do not lack one that they need, with any numbers, places, days and orders.</summary>
    public static Arbitrary<Policy> Policies() => PolicyGenerator.Any();

    /// <summary>Days within <see cref="DateBounds"/>, mostly of the years in which the rules have held.</summary>
    public static Arbitrary<LocalDate> Dates() => Drawn.Of(random => new RandomValues(random).Date());

    /// <summary>Percentages from 0 to 100, often at or beside a threshold.</summary>
    public static Arbitrary<Percentage> Percentages() => Drawn.Of(random => new RandomValues(random).Percentage());

    /// <summary>Wage values from 0 to 100 per cent, often at or beside a threshold.</summary>
    public static Arbitrary<WageValue> WageValues() =>
        Drawn.Of(random => new WageValue(new RandomValues(random).Percentage()));

    /// <summary>Hours a week, more than 0 and less than 60, often near those of full time, to the second.</summary>
    public static Arbitrary<HoursPerWeek> HoursPerWeek() => Drawn.Of(random => new RandomValues(random).Hours());

    /// <summary>Amounts from 0 to 4,000 euros, to the cent.</summary>
    public static Arbitrary<EuroAmount> EuroAmounts() => Drawn.Of(random => new RandomValues(random).Amount());

    /// <summary>Terms of days (up to 399), weeks (up to 59) or months (up to 60), 1 or more.</summary>
    public static Arbitrary<Term> Terms() => Drawn.Of(random => new RandomValues(random).Term());

    /// <summary>Places in texts of every kind.</summary>
    public static Arbitrary<Citation> Citations() => Drawn.Of(PolicyGenerator.Place);

    /// <summary>Norms.</summary>
    public static Arbitrary<Norm> Norms() => Drawn.Of(random => new RandomValues(random).Of(Words.MembersOf<Norm>()));

    /// <summary>Last assessments: on a day or, in one of four, never; none is unknown.</summary>
    public static Arbitrary<LastAssessment> LastAssessments() =>
        Drawn.Of(random =>
            random.Next(4) == 0 ? LastAssessment.Never : LastAssessment.On(new RandomValues(random).Date())
        );

    /// <summary>Up to three days put on a par with holidays, or none.</summary>
    public static Arbitrary<EquatedDays> EquatedDays() =>
        Drawn.Of(random => new EquatedDays(
            Enumerable.Range(0, random.Next(4)).Select(_ => new RandomValues(random).Date())
        ));

    /// <summary>Suspensions of a term, answered or not.</summary>
    public static Arbitrary<Suspension> Suspensions() =>
        Drawn.Of(random =>
        {
            var values = new RandomValues(random);
            var asked = values.Date();
            return new Suspension(asked, random.Next(3) == 0 ? null : values.DateNear(asked));
        });

    /// <summary>Placement trajectories of 1 to 12 months, without extension.</summary>
    public static Arbitrary<PlacementTrajectory> PlacementTrajectories() =>
        Drawn.Of(random => new PlacementTrajectory(new RandomValues(random).Date(), random.Next(1, 13)));

    /// <summary>Entries of a waiting list, each with a key of its own.</summary>
    public static Arbitrary<WaitingListEntry> WaitingListEntries() =>
        Drawn.Of(random => WaitingListEntry.Rows.From(new RandomFacts(random, unknown: 30)));

    /// <summary>Case files under policies of one's own.</summary>
    /// <param name="policies">The policies, at least one; the first comes most.</param>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arbitrary<CaseFile> CaseFilesUnder(params IEnumerable<Policy> policies) =>
        new CaseGenerator(AtLeastOne(policies)).Files();

    /// <summary>Case files under policies of one's own, with a day on which each is reviewed.</summary>
    /// <param name="policies">The policies, at least one; the first comes most.</param>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arbitrary<CaseOnDay> CasesOnDaysUnder(params IEnumerable<Policy> policies) =>
        new CaseGenerator(AtLeastOne(policies)).FilesOnDays();

    private static ImmutableArray<Policy> AtLeastOne(IEnumerable<Policy> policies)
    {
        ImmutableArray<Policy> all = [.. Guard.NotNull(policies, nameof(policies))];
        return all.IsEmpty ? throw new ArgumentException("Give at least one policy.", nameof(policies)) : all;
    }
}
