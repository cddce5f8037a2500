using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Case files that can be. They mostly go along the steps that the review names and sometimes do something else that can
/// happen; their days are often the last ones of terms, the ends of months and leap days. What fails is shrunk by
/// <see cref="CaseShrinking"/>.
/// </summary>
/// <param name="policies">The policies under which the cases stand.</param>
internal sealed class CaseGenerator(ImmutableArray<Policy> policies)
{
    private readonly CaseFactGenerator values = new(policies);

    /// <summary>The day on which a case without events is judged.</summary>
    private static readonly LocalDate NoDay = new(2026, 1, 31);

    /// <summary>The types of events that cannot stand alone.</summary>
    private static readonly ImmutableArray<CaseEventDescription> NeedAnother =
    [
        .. CaseEventTable.All.Where(row =>
            !CanFollow(new CaseFile("z-1", BuiltInPolicies.Nuenen2019, []), Least(row, NoDay))
        ),
    ];

    /// <summary>Courses that chance seldom takes.</summary>
    private static readonly CaseEventType[][] Courses =
    [
        [
            CaseEventType.EmploymentStarted,
            CaseEventType.Dismissed,
            CaseEventType.MisconductSupportOffered,
            CaseEventType.BenefitChanged,
        ],
        [CaseEventType.EmploymentStarted, CaseEventType.Dismissed, CaseEventType.HardshipApplied],
        [
            CaseEventType.TrajectoryStarted,
            CaseEventType.TrajectoryInterrupted,
            CaseEventType.TrajectoryResumed,
            CaseEventType.TrajectoryExtended,
        ],
        [CaseEventType.TrajectoryStarted, CaseEventType.WageValueDetermined, CaseEventType.SubsidyDecided],
        [
            CaseEventType.EmploymentStarted,
            CaseEventType.WageValueDetermined,
            CaseEventType.SubsidyDecided,
            CaseEventType.ContractRenewed,
        ],
    ];

    public Arbitrary<CaseFile> Files() => Arb.From(Case(), CaseShrinking.Smaller);

    public Arbitrary<CaseOnDay> FilesOnDays() =>
        Arb.From(
            from file in Case()
            let last = file.Events.IsEmpty ? NoDay : file.Events.Last().On
            from day in Gen.Frequency(
                (2, DayAfter(file, last)),
                (2, LastDays(file, last)),
                (1, Gen.Choose(0, 400).Select(days => last.PlusDays(-days)))
            )
            select new CaseOnDay(file, day),
            CaseShrinking.Smaller
        );

    /// <summary>Events of cases; smaller ones tell fewer facts.</summary>
    public Arbitrary<CaseEvent> Events() =>
        Arb.From(
            Case().Where(file => !file.Events.IsEmpty).SelectMany(file => Gen.Elements<CaseEvent>(file.Events)),
            happened =>
                CaseShrinking
                    .Fewer(happened.Facts, CaseEventTable.Of(happened.Type).Required)
                    .Select(facts => new CaseEvent(happened.Type, happened.On, facts))
        );

    /// <summary>What is known of cases without a date.</summary>
    public Arbitrary<CaseFacts> Known() =>
        Arb.From(Case().Select(file => file.Known), facts => CaseShrinking.Fewer(facts, []));

    /// <summary>Decisions of reviews.</summary>
    public Gen<IDecision> Decisions() =>
        from item in FilesOnDays().Generator.Where(item => !item.Review.Decisions.IsEmpty)
        from decision in Gen.Elements<IDecision>(item.Review.Decisions)
        select decision;

    /// <summary>Departures from decisions that are determined, and decisions that stand.</summary>
    public Gen<Departure> Departures() =>
        (
            from original in Decisions().Where(decision => CanDepart(decision))
            from word in Gen.Elements<string>(original.Rule.Outcomes)
            from facts in Arbitraries.HardshipFacts().Generator
            from isHardship in Gen.Elements(true, false)
            select Departed(
                original,
                word,
                isHardship
                    ? new HardshipFacts(specialCase: true, unfairnessEstablished: true, fixedByStatute: false, "reason")
                    : facts
            )
        )
            .Where(departed => departed is not null)
            .Select(departed => departed!.Value);

    private static bool CanDepart(IDecision decision) =>
        decision.Status is DecisionStatus.Determined && !ReferenceEquals(decision.Rule, HardshipRules.DepartRule);

    /// <summary>Null where facts are missing, or where the word changes nothing.</summary>
    private static Departure? Departed(IDecision original, string word, HardshipFacts facts)
    {
        try
        {
            var policy = original.Rule.IsStatutory ? BuiltInPolicies.Nuenen2019 : original.Policy;
            return HardshipRules.Depart(policy, original, word, facts).TryGetOutcome(out var departed)
                ? departed
                : null;
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    private Gen<CaseFile> Case() =>
        from policy in Gen.Frequency((2, Gen.Constant(policies[0])), (3, Gen.Elements<Policy>(policies)))
        from start in Gen.Choose(0, 1500)
        let day = LocalDate.Max(policy.AdoptedOn ?? default, new LocalDate(2023, 10, 1)).PlusDays(start)
        from empty in Empty(policy, day)
        from unknown in Gen.Elements(0, 0, 20, 50, 90)
        from length in Gen.Sized(size => Gen.Choose(0, 2 + (size / 6)))
        from course in Gen.Frequency(
            (2, Gen.Elements(Courses)),
            (1, Gen.Shuffle<CaseEventType>(Words.MembersOf<CaseEventType>()).Select(types => types.Take(5).ToArray()))
        )
        from file in Grown(empty, day, course, unknown, length)
        select file;

    /// <summary>A file without events, and what is known in it.</summary>
    private Gen<CaseFile> Empty(Policy policy, LocalDate day) =>
        from known in Gen.Frequency(
            (3, Gen.Constant(CaseFacts.None)),
            (2, from some in Gen.SubListOf<CaseFact>(CaseEventTable.Known) from f in values.Of(some, day) select f),
            (1, values.Of([CaseFact.IndicationHeld, CaseFact.Reported], day)),
            (
                1,
                values.Of(
                    [
                        CaseFact.IndicationHeld,
                        CaseFact.Reported,
                        CaseFact.TargetGroupConfirmed,
                        CaseFact.ReceivesWajong,
                        CaseFact.EmployerWilling,
                        CaseFact.WageValue,
                    ],
                    day
                )
            )
        )
        from publishedOn in Gen.OneOf(
            Gen.Constant<LocalDate?>(null),
            Gen.Constant<LocalDate?>((policy.AdoptedOn ?? day).PlusDays(7)),
            Gen.Choose(-100, 400).Select(days => (LocalDate?)day.PlusDays(days))
        )
        from introducedOn in Gen.OneOf(
            Gen.Constant<LocalDate?>(null),
            Gen.Choose(0, 365).Select(days => (LocalDate?)new LocalDate(2024, 1, 1).PlusDays(days))
        )
        select CaseFile.TryCreate(
            "z-1",
            policy,
            [],
            known,
            policy.Regulates(Norm.EntryIntoForce) ? publishedOn : null,
            policy.Regulates(Norm.Introduction) ? introducedOn : null,
            out var file,
            out _
        )
            ? file!
            : new CaseFile("z-1", policy, []);

    private Gen<CaseFile> Grown(CaseFile file, LocalDate start, CaseEventType[] course, int unknown, int left) =>
        left == 0
            ? Gen.Constant(file)
            : from day in DayAfter(file, file.Events.IsEmpty ? start : file.Events.Last().On)
            from longer in Longer(file, day, course, unknown)
            from grown in Grown(longer, start, course, unknown, left - 1)
            select grown;

    /// <summary>
    /// The file with an event that can follow: of the steps that the review names, of the course of this case, of a type that
    /// needs another before it, or of any; those that have not happened yet first.
    /// </summary>
    private Gen<CaseFile> Longer(CaseFile file, LocalDate day, CaseEventType[] course, int unknown) =>
        from way in Gen.Choose(0, 5)
        from steps in Gen.Shuffle(way > 3 ? StepsOf(file, day).ToArray() : [])
        from any in Gen.Shuffle<CaseEventDescription>(CaseEventTable.All)
        let fresh = any.OrderBy(row => file.Events.Any(item => item.Type == row.Type)).ToArray()
        let rows = way switch
        {
            0 => any,
            1 => fresh.Where(NeedAnother.Contains).Concat(any),
            2 or 3 => fresh.Where(row => course.Contains(row.Type)).Concat(any),
            _ => steps.Concat(any),
        }
        let row = rows.First(row => CanFollow(file, Least(row, day)))
        from facts in values.Of(row, day, unknown)
        select file.Plus(new CaseEvent(row.Type, day, facts)) ?? file.Plus(Least(row, day))!;

    private static IEnumerable<CaseEventDescription> StepsOf(CaseFile file, LocalDate day) =>
        CaseRules
            .Review(file, day)
            .NextSteps.Select(step => step.RecordedBy)
            .OfType<CaseEventType>()
            .Distinct()
            .Select(CaseEventTable.Of);

    private static CaseEvent Least(CaseEventDescription row, LocalDate day) =>
        new(row.Type, day, CaseFactGenerator.Least(row, day));

    private static bool CanFollow(CaseFile file, CaseEvent happened) =>
        CaseFile.Check(file.Key, file.Policy, [.. file.Events, happened], file.Known).IsEmpty;

    /// <summary>The day of the last event or a later one.</summary>
    private static Gen<LocalDate> DayAfter(CaseFile file, LocalDate last) =>
        Gen.Frequency(
            (3, Gen.Constant(last)),
            (4, Gen.Choose(1, 30).Select(last.PlusDays)),
            (3, Gen.Choose(20, 200).Select(last.PlusDays)),
            (1, Gen.Choose(200, 900).Select(last.PlusDays)),
            (4, LastDays(file, last)),
            (2, Gen.Choose(0, 12).Select(months => last.PlusMonths(months).With(DateAdjusters.EndOfMonth))),
            (1, Gen.Constant(LeapDayFrom(last)))
        );

    /// <summary>The last day of a term that runs, or the day after it; the case is reviewed only where this is drawn.</summary>
    private static Gen<LocalDate> LastDays(CaseFile file, LocalDate since) =>
        from days in Gen.Choose(0, 1)
        from last in Gen.Elements(
            CaseRules
                .Review(file, since)
                .Terms.Select(term => term.LastDay)
                .Where(day => day >= since && day < since.PlusYears(5))
                .OfType<LocalDate>()
                .DefaultIfEmpty(since)
                .ToArray()
        )
        select last.PlusDays(days);

    private static LocalDate LeapDayFrom(LocalDate day) =>
        Enumerable
            .Range(day.Year, 9)
            .Where(CalendarSystem.Iso.IsLeapYear)
            .Select(year => new LocalDate(year, 2, 29))
            .First(leapDay => leapDay >= day);
}
