using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseMaking;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the generated cases reach, and that what fails is made small.</summary>
public sealed class CaseGeneratorTests
{
    private const int Most = 90; // made as far as they are asked for: what is rare may need them

    private static readonly List<CaseOnDay[]> Made = [];

    private static readonly CaseOnDay[] Sample = [.. Cases().Take(2000)];

    private static readonly CaseEvent[] Events = [.. Sample.SelectMany(item => item.File.Events)];

    [Fact]
    public void Every_type_of_event_happens_and_each_of_its_facts_is_told_and_left_unknown()
    {
        foreach (var row in CaseEventTable.All)
        {
            var happened = Events.Where(item => item.Type == row.Type).ToArray();
            happened.Length.Should().BeGreaterThan(20, "{0} happens", row);
            foreach (var fact in row.Facts)
            {
                happened.Should().Contain(item => item.Facts.ValueOf(fact) != null, "{0} of {1} is told", fact, row);
                if (!row.Required.Contains(fact))
                {
                    happened
                        .Should()
                        .Contain(item => item.Facts.ValueOf(fact) == null, "{0} of {1} is unknown", fact, row);
                }
            }
        }
    }

    [Fact]
    public void Every_answer_to_a_fact_with_a_few_answers_is_given()
    {
        foreach (var fact in CaseEventTable.AllFacts)
        {
            var type = typeof(CaseFacts).GetProperty(fact.Property)!.PropertyType;
            type = Nullable.GetUnderlyingType(type) ?? type;
            object[] answers =
                type == typeof(bool) ? [true, false]
                : type.IsEnum && type != typeof(SuitableInstruments) ? [.. Enum.GetValues(type).Cast<object>()]
                : [];
            var told = Sample
                .Select(item => item.File.Known.ValueOf(fact))
                .Concat(Events.Select(item => item.Facts.ValueOf(fact)))
                .ToHashSet();
            answers.Except(told!).Should().BeEmpty("of {0}", fact);
        }
    }

    [Fact]
    public void Every_fact_that_holds_without_a_date_is_known_and_unknown()
    {
        foreach (var fact in CaseEventTable.Known)
        {
            Sample.Select(item => item.File.Known.ValueOf(fact) is null).Distinct().Should().HaveCount(2, "{0}", fact);
        }
    }

    [Fact]
    public void Every_policy_phase_term_step_breach_and_departure_comes_about()
    {
        ComeAbout(
            Sought.Of(CasePolicies.All, review => [review.Policy]),
            Sought.Of(Enum.GetValues<CasePhase>(), review => [review.Phase]),
            Sought.Of(Enum.GetValues<CaseTermName>(), review => review.Terms.Select(term => term.Name)),
            Sought.Of(Enum.GetValues<CaseStep>(), review => review.NextSteps.Select(step => step.What)),
            Sought.Of(
                // no policy of these gives a norm another force in which it can be broken; those of ForceInCaseTests do
                Enum.GetValues<CaseBreachKind>().Except([CaseBreachKind.PermanentContractEarly]),
                review => review.Breaches.Select(breach => breach.What)
            ),
            Sought.Of(
                Enum.GetValues<CaseDepartureKind>().Except([CaseDepartureKind.FromPrinciple]),
                review => review.Departures.Select(departure => departure.What)
            )
        );
    }

    [Fact]
    public void Days_are_often_at_the_end_of_a_month_on_a_leap_day_or_the_last_of_a_term()
    {
        Events
            .Count(item => item.On.With(DateAdjusters.EndOfMonth) == item.On)
            .Should()
            .BeGreaterThan(Events.Length / 20);
        Events.Should().Contain(item => item.On.Month == 2 && item.On.Day == 29);
        Events.Should().Contain(item => item.On.Month == 2 && item.On.Day == 28);
        ComeAbout([
            .. new[] { 0, 1 }.Select(late =>
                Sought.Of(
                    Enum.GetValues<CaseTermName>().Except([CaseTermName.PolicyInForce, CaseTermName.Suspension]),
                    review =>
                        review.Terms.Where(term => term.LastDay?.PlusDays(late) == review.On).Select(term => term.Name)
                )
            ),
        ]);
    }

    [Fact]
    public void Wage_values_are_at_every_threshold_and_just_beside_it()
    {
        GeneratedCases.Facts.Thresholds.Should().Contain([0, 30, 40, 70, 100]);
        var given = Events.Select(item => item.Facts.WageValue?.Percentage.ToDecimal()).OfType<decimal>().ToHashSet();
        foreach (var threshold in GeneratedCases.Facts.Thresholds)
        {
            foreach (var beside in new[] { -0.01m, -0.0001m, 0, 0.0001m, 0.01m })
            {
                given.Should().Contain(Math.Clamp(threshold + beside, 0, 100));
            }
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)])]
    public void Each_smaller_case_is_smaller_and_can_be(CaseOnDay item)
    {
        foreach (var smaller in CaseShrinking.Smaller(item))
        {
            smaller.Should().NotBe(item);
            SizeOf(smaller).Should().BeLessThan(SizeOf(item));
            smaller.File.With(smaller.File.Events).Should().Be(smaller.File);
        }
    }

    [Fact]
    public void What_fails_is_shrunk_to_what_matters()
    {
        var item = Sample
            .Where(item =>
                item.File.Events.Any(happened => happened.Type == CaseEventType.Dismissed && happened.On <= item.Day)
            )
            .MaxBy(item => item.File.Events.Length)!;
        while (CaseShrinking.Smaller(item).FirstOrDefault(HasDismissal) is { } smaller)
        {
            item = smaller;
        }

        item.File.Events.Should().HaveCount(2);
        item.File.Events.Should().OnlyContain(happened => happened.Facts == CaseFacts.None && happened.On == item.Day);
        item.File.Known.Should().Be(CaseFacts.None);

        static bool HasDismissal(CaseOnDay item) =>
            item.File.Events.Any(happened => happened.Type == CaseEventType.Dismissed);
    }

    /// <summary>Always the same cases, made as far as they are asked for.</summary>
    private static IEnumerable<CaseOnDay> Cases()
    {
        for (var i = 0; i < Most; i++)
        {
            if (i == Made.Count)
            {
                Made.Add(GeneratedCases.FilesOnDays().Generator.Sample(1000, new Rnd(5, (2 * (ulong)i) + 1), 100));
            }

            foreach (var item in Made[i])
            {
                yield return item;
            }
        }
    }

    /// <summary>Each of these is seen in some review, on the day of a case or on that of one of its events.</summary>
    private static void ComeAbout(params Sought[] all)
    {
        var reviews = Cases()
            .SelectMany(item =>
                item.File.Events.Select(happened => happened.On)
                    .Append(item.Day)
                    .Distinct()
                    .Select(day => CaseRules.Review(item.File, day))
            );
        foreach (var review in reviews)
        {
            foreach (var sought in all)
            {
                sought.LookIn(review);
            }

            if (Array.TrueForAll(all, sought => sought.Missing.Count == 0))
            {
                return;
            }
        }

        all.SelectMany(sought => sought.Missing).Should().BeEmpty("each comes about");
    }

    /// <summary>Events, facts, and days between the first event and the day of the review: none grows, one shrinks.</summary>
    private static int SizeOf(CaseOnDay item)
    {
        var days = item.File.Events.Select(happened => happened.On).Append(item.Day).ToArray();
        var gaps = days.Zip(days.Skip(1), (one, next) => Math.Max(0, Period.DaysBetween(one, next))).ToArray();
        var facts = item.File.Events.Select(happened => happened.Facts).Append(item.File.Known);
        return (item.File.Events.Length * 100_000)
            + (facts.Sum(told => CaseEventTable.AllFacts.Count(fact => told.ValueOf(fact) is not null)) * 10_000)
            + (item.File.PublishedOn is null ? 0 : 1)
            + (item.File.IntroducedOn is null ? 0 : 1)
            + (gaps.SkipLast(1).Sum() * 2)
            + gaps.LastOrDefault();
    }

    /// <summary>What must be seen in some review, and is not seen yet.</summary>
    private sealed record Sought(HashSet<object> Missing, Func<CaseReview, IEnumerable<object>> Seen)
    {
        public static Sought Of<T>(IEnumerable<T> all, Func<CaseReview, IEnumerable<T>> seen)
            where T : notnull => new([.. all.Cast<object>()], review => seen(review).Cast<object>());

        public void LookIn(CaseReview review)
        {
            if (Missing.Count > 0)
            {
                Missing.ExceptWith(Seen(review));
            }
        }
    }
}
