using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Values for the facts of a case, chosen by the type that each has in its row: a new fact is reached by
/// itself. Numbers are often at a threshold of a policy or just beside one.
/// </summary>
/// <param name="policies">The policies whose thresholds are tried.</param>
internal sealed class CaseFactGenerator(ImmutableArray<Policy> policies)
{
    private static readonly CaseFactGenerator BuiltIn = new([BuiltInPolicies.Nuenen2019]);

    /// <summary>Texts that no explanation may repeat.</summary>
    public const string Told = "zzz-told";

    /// <summary>Facts of which most courses have the answer no.</summary>
    private static readonly ImmutableArray<CaseFact> MostlyNot =
    [
        CaseFact.ReceivesWajong,
        CaseFact.NoLongerInTargetGroup,
        CaseFact.FixedByStatute,
        CaseFact.WswIndication,
        CaseFact.CriteriaInDoubt,
    ];

    private static readonly ImmutableArray<Rule> Rules =
    [
        .. RuleCatalogue.All.Where(rule => !ReferenceEquals(rule, HardshipRules.DepartRule)),
    ];

    /// <summary>The percentages at which some policy decides otherwise.</summary>
    public ImmutableArray<decimal> Thresholds { get; } =
    [
        .. policies
            .SelectMany(policy => policy.Provisions)
            .Select(provision => provision.Percentage?.ToDecimal())
            .OfType<decimal>()
            .SelectMany(percent => new[] { percent, 100 - percent })
            .Concat([0, 100])
            .Distinct()
            .OrderBy(percent => percent),
    ];

    /// <summary>What an event of a type can tell on a day: what it must, and of the rest as much as is not unknown.</summary>
    /// <param name="row">The type.</param>
    /// <param name="day">The day of the event.</param>
    /// <param name="unknown">Of a hundred facts that it need not tell, how many are unknown.</param>
    public Gen<CaseFacts> Of(CaseEventDescription row, LocalDate day, int unknown) =>
        from chances in Gen.CollectToArray(row.Facts, _ => Gen.Choose(0, 99))
        from facts in Of(
            row.Facts.Where((fact, i) => row.Required.Contains(fact) || chances[i] >= LeftOut(fact, unknown)),
            day
        )
        select facts;

    /// <summary>A reason that is left out is one that there is not: mostly so.</summary>
    private static int LeftOut(CaseFact fact, int unknown) =>
        fact == CaseFact.Reason || fact == CaseFact.DepartureReason ? Math.Max(unknown, 60) : unknown;

    /// <summary>Facts of which exactly these are known.</summary>
    public Gen<CaseFacts> Of(IEnumerable<CaseFact> given, LocalDate day) =>
        given.Aggregate(
            Gen.Constant(CaseFacts.None),
            (made, fact) => from facts in made from value in Value(fact, facts, day) select facts.With(fact, value)
        );

    /// <summary>What an event of a type must tell and no more, always the same.</summary>
    public static CaseFacts Least(CaseEventDescription row, LocalDate day) =>
        row.Required.IsEmpty ? CaseFacts.None : BuiltIn.Of(row.Required, day).Sample(1, new Rnd(1, 3), 10).Single();

    private Gen<object> Value(CaseFact fact, CaseFacts others, LocalDate day)
    {
        if (fact == CaseFact.Rule)
        {
            return Gen.Frequency(
                (2, Gen.Elements<Rule>(Rules).Select(rule => (object)rule.Key)),
                (3, Gen.Constant<object>(MisconductRules.ReofferRule.Key)) // the one that opens a step
            );
        }

        if (fact == CaseFact.NewOutcome)
        {
            return Gen.Elements<string>(RuleCatalogue.Find(others.Rule ?? Rules[0].Key)!.Outcomes)
                .Select(word => (object)word);
        }

        return fact switch
        {
            _ when fact == CaseFact.FacilityFirstDay => Around(day, -5, 60),
            _ when fact == CaseFact.FacilityLastDay => Around(others.FacilityFirstDay ?? day, 0, 220),
            CaseFact<bool> => YesNo(fact),
            CaseFact<int> => Gen.Frequency((2, Gen.Constant(6)), (6, Gen.Choose(1, 8)), (1, Gen.Elements(12, 24, 1200)))
                .Select(months => (object)months),
            CaseFact<string> => Gen.Elements<object>(Told, $"{Told} \"é\""),
            CaseFact<LocalDate> => Around(day, -60, 200),
            CaseFact<LastAssessment> => Assessment(day),
            CaseFact<EquatedDays> => Gen.Choose(0, 100)
                .Select(days => (object)new EquatedDays(day.PlusDays(days), day.PlusDays(days + 1))),
            CaseFact<HoursPerWeek> => Hours(),
            CaseFact<WageValue> => Percent().Select(percent => (object)WageValue.FromPercent(percent)),
            CaseFact<Percentage> => Percent().Select(percent => (object)Percentage.FromPercent(percent)),
            CaseFact<SuitableInstruments> => Gen.Elements(0, 0, 1, 3, 128, 255)
                .Select(bits => (object)(SuitableInstruments)bits),
            { Answers.IsEmpty: false } => Answers([.. fact.Answers.Select(answer => answer.Value)]),
            _ => throw new NotSupportedException($"There are no values for the fact {fact} ({fact.Form})."),
        };
    }

    private static Gen<object> YesNo(CaseFact fact) =>
        Gen.Choose(0, 99)
            .Select(chance =>
                (object)(
                    chance
                    < (
                        MostlyNot.Contains(fact) ? 25
                        : fact == CaseFact.EmployerWilling ? 50
                        : 80
                    )
                )
            );

    /// <summary>
    /// Any, and more often the one with which a course mostly goes on, which stands first, and the last ones: another, none.
    /// </summary>
    private static Gen<object> Answers(object[] all) =>
        Gen.OneOf(Gen.Constant(all[0]), Gen.Elements(all), Gen.Elements(all.Skip(all.Length - 2)));

    private static Gen<object> Around(LocalDate day, int from, int to) =>
        Gen.Choose(from, to).Select(days => (object)day.PlusDays(days));

    /// <summary>Never, or at a day that is often just within or just outside the twelve months before.</summary>
    private static Gen<object> Assessment(LocalDate day) =>
        Gen.OneOf(
            Gen.Constant((object)LastAssessment.Never),
            Gen.Choose(-1, 1).Select(days => (object)LastAssessment.On(day.PlusMonths(-12).PlusDays(days))),
            Gen.Choose(0, 600).Select(days => (object)LastAssessment.On(day.PlusDays(-days)))
        );

    /// <summary>Hours around what is mostly full time, also in minutes of which no decimal is exact.</summary>
    private static Gen<object> Hours() =>
        Gen.OneOf(
                Gen.Elements("36:00", "36:00", "35:45", "36:15", "40:00", "31:00", "15:20"),
                Gen.Choose(1, 40).Select(hours => $"{hours}:00")
            )
            .Select(text => (object)(HoursPerWeek.TryParse(text, out var hours) ? hours : default));

    private Gen<decimal> Percent() =>
        Gen.Frequency(
            (
                3,
                from threshold in Gen.Elements<decimal>(Thresholds)
                from beside in Gen.Elements(-0.5m, -0.01m, -0.0001m, 0, 0, 0.0001m, 0.01m, 0.5m)
                select Math.Min(Math.Max(threshold + beside, 0), 100)
            ),
            (1, Gen.Choose(0, 40).Select(percent => (decimal)percent)),
            (1, Gen.Choose(0, 1_000_000).Select(parts => parts / 10_000m))
        );
}
