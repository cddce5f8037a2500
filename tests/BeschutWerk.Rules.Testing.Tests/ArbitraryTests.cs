using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What is generated can be, reaches what turns a decision, and shrinks to what can be.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ArbitraryTests
{
    private static readonly MethodInfo[] All =
    [
        .. typeof(Arbitraries)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.GetParameters().Length == 0),
    ];

    private static readonly Type[] Facts =
    [
        .. PublicValues()
            .Where(type => type.Name.EndsWith("Facts", StringComparison.Ordinal))
            .Where(type => type.GetField("Rows", BindingFlags.Static | BindingFlags.NonPublic) is not null),
    ];

    public static TheoryData<Type> FactsOfQuestions => [.. Facts];

    public static TheoryData<string> Names => [.. All.Select(method => method.Name)];

    [Fact]
    public void Every_public_value_is_generated_or_has_a_reason_not_to_be()
    {
        Facts.Should().HaveCountGreaterThan(35);
        var generated = All.Select(Generated).ToList();
        generated.Should().OnlyHaveUniqueItems();
        PublicValues().Except(generated).Should().BeEquivalentTo(MadeByTheRulesOnly.Reasons.Keys);
    }

    [Fact]
    public void An_enumeration_is_generated_by_FsCheck_with_its_members_only()
    {
        foreach (var type in typeof(Policy).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            Invoke(nameof(TryEnumeration), type);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_generated_differs_and_shrinks_step_by_step_to_an_end(string name)
    {
        var method = All.Single(method => string.Equals(method.Name, name, StringComparison.Ordinal));
        Invoke(nameof(TryShrinking), Generated(method), method);
    }

    [Theory]
    [MemberData(nameof(FactsOfQuestions))]
    public void Generated_facts_can_be_and_shrink_to_facts_that_can_be(Type facts) => Invoke(nameof(TryFacts), facts);

    [Property]
    public bool A_generated_case_happened_and_so_did_its_smaller_ones(CaseOnDay item) =>
        CaseFile.Check(item.File.Key, item.File.Policy, [.. item.File.Events], item.File.Known).IsEmpty
        && Arbitraries
            .CasesOnDays()
            .Shrinker(item)
            .Take(20)
            .All(smaller => smaller != item && smaller.Review.On == smaller.Day);

    [Property]
    public bool A_generated_case_file_is_built_in_and_can_have_happened(CaseFile file) =>
        BuiltInPolicies.All.Contains(file.Policy)
        && CaseFile.Check(file.Key, file.Policy, [.. file.Events], file.Known).IsEmpty;

    [Property]
    public bool No_generated_policy_and_none_of_its_smaller_ones_lacks_a_norm_that_another_needs(Policy policy) =>
        Arbitraries
            .Policies()
            .Shrinker(policy)
            .Take(30)
            .Append(policy)
            .All(any =>
                any.Provisions.All(provision =>
                    !NeededNorms.All.TryGetValue(provision.Norm, out var needed) || needed.All(any.Regulates)
                ) && (any == policy || any.Provisions.Count <= policy.Provisions.Count)
            );

    [Property]
    public bool Generated_events_shrink_to_events_that_tell_less(CaseEvent happened) =>
        Arbitraries.CaseEvents().Shrinker(happened).All(smaller => smaller != happened && smaller.On == happened.On);

    [Fact]
    public void Days_are_often_those_at_which_something_turns()
    {
        var days = Arbitraries.Dates().Generator.Sample(2000);
        days.Should().Contain(day => day.Month == 2 && day.Day == 29);
        days.Count(day => day.PlusDays(1).Day == 1).Should().BeGreaterThan(200);
    }

    [Fact]
    public void Percentages_are_often_at_a_threshold_or_just_beside_it()
    {
        var percents = Arbitraries.Percentages().Generator.Sample(3000).Select(value => value.ToDecimal()).ToHashSet();
        percents.Should().Contain([29.9999m, 30m, 30.0001m, 70m, 100m, 0m]);
    }

    [Fact]
    public void Single_values_reach_their_edges()
    {
        Sample(Arbitraries.HoursPerWeek()).Should().Contain([default, HoursPerWeek.FromHours(168)]);
        Sample(Arbitraries.EuroAmounts()).Should().Contain([default, EuroAmount.FromFraction(1, 3)]);
        Sample(Arbitraries.Terms()).Should().Contain([Term.FromDays(36500), Term.FromWeeks(8), Term.FromMonths(1200)]);
        Sample(Arbitraries.PositionQuotas()).Select(quota => quota.Positions).Should().Contain([0, 1, 1_000_000]);
        Sample(Arbitraries.PlacementTrajectories()).Should().Contain(item => item.ExtensionMonths == 6);
        Sample(Arbitraries.EmploymentContracts()).Should().Contain(item => item.LastDay == item.FirstDay);
        Sample(Arbitraries.LastAssessments()).Should().Contain(LastAssessment.Never);
        Sample(Arbitraries.SuspensionsOfTerms()).Should().Contain(item => item.Count == 0);
        Sample(Arbitraries.SuspensionsOfTerms())
            .Should()
            .Contain(item => item.Count > 1 && item[1].RequestedOn < item[0].ReceivedOn, "they can overlap");
        Sample(Arbitraries.WaitingListFacts())
            .Should()
            .Contain(item => item.Entries.Count > 2)
            .And.Contain(item => item.Entries.Any(entry => entry.IndicatedOn == item.On));
        Sample(Arbitraries.WaitingLists())
            .Should()
            .Contain(item => item.Count > 1 && item[0].IndicatedOn == item[1].IndicatedOn, "they can tie");
    }

    [Fact]
    public void Policies_and_the_law_under_them_reach_their_edges()
    {
        Sample(Arbitraries.Provisions()).Select(item => item.Norm).Distinct().Should().HaveCount(NormTable.All.Length);
        Sample(Arbitraries.Provisions()).Should().Contain(item => item.Percentage == Percentage.FromPercent(30));
        Sample(Arbitraries.Provisions()).Should().Contain(item => item.Requires.Length < item.UsualConditions.Count());
        Sample(Arbitraries.Policies())
            .Should()
            .Contain(item => item.LastDay.HasValue && item.LastDay.Value.PlusDays(1).Day == 1);
        Sample(Arbitraries.PolicyHistories()).Select(item => item.Count).Distinct().Should().BeEquivalentTo([1, 2, 3]);
        Sample(Arbitraries.PolicyHistoryEntries()).Should().Contain(item => item.PublishedOn == item.Policy.AdoptedOn);
        Sample(Arbitraries.PolicyHistoryEntries()).Should().Contain(item => item.IntroducedOn != null);
        Sample(Arbitraries.Statutes())
            .SelectMany(law => law.Zip(law.Skip(1)))
            .Should()
            .Contain(next =>
                next.First.Norm == next.Second.Norm
                && next.First.LastDay.HasValue
                && next.First.LastDay.Value.PlusDays(1) == next.Second.FirstDay
            );
        Sample(Arbitraries.WaitingListOrders())
            .Should()
            .Contain(item => item.HasTies)
            .And.Contain(item => !item.HasTies);
        Sample(Arbitraries.EquatedDaysDecrees()).Should().Contain(item => item.Days.Count == 0);
    }

    [Fact]
    public void Decisions_are_of_every_status_and_departures_depart_or_do_not()
    {
        var decisions = Arbitraries.Decisions().Generator.Sample(200, new Rnd(3, 5), 20);
        decisions.Select(decision => decision.Status).Distinct().Should().HaveCount(3);
        decisions.Select(decision => decision.Rule).Distinct().Should().HaveCountGreaterThan(10);
        Arbitraries
            .Departures()
            .Generator.Sample(30, new Rnd(3, 5), 20)
            .Select(departure => departure.Result)
            .Distinct()
            .Should()
            .BeEquivalentTo([DepartureResult.Departed, DepartureResult.NotDeparted]);
    }

    [Property]
    public bool A_generated_law_stands_under_a_policy(NationalStatutes law, LocalDate day) =>
        (Article5.Nuenen with { Statutes = law }).Statutes.On(day).Provisions.All(version => version.HoldsOn(day));

    [Property]
    public bool A_list_can_be_made_of_generated_entries(WaitingListEntry[] entries) =>
        new WaitingList(entries).Count == entries.Length;

    [Fact]
    public void Cases_stand_under_the_policies_that_are_given()
    {
        var own = BuiltInPolicies.Nuenen2019 with { Key = "eigen" };
        Arbitraries
            .CaseFilesUnder(own)
            .Generator.Sample(20)
            .Select(file => file.Policy.Key)
            .Distinct()
            .Should()
            .Equal("eigen");
        FluentActions.Invoking(() => Arbitraries.CaseFilesUnder()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Arbitraries.CasesOnDaysUnder()).Should().Throw<ArgumentException>();
    }

    private static void TryFacts<TFacts>()
        where TFacts : struct
    {
        var arbitrary =
            (Arbitrary<TFacts>)
                typeof(Arbitraries)
                    .GetMethods()
                    .Single(method => method.ReturnType == typeof(Arbitrary<TFacts>))
                    .Invoke(obj: null, parameters: null)!;
        var rows = RowsOfFacts.Of<TFacts>();
        var made = arbitrary.Generator.Sample(300);
        made.Distinct().Should().HaveCountGreaterThan(1);
        foreach (var facts in made)
        {
            rows.MadeAgain(facts).Should().Be(facts);
            foreach (var smaller in arbitrary.Shrinker(facts))
            {
                rows.MadeAgain(smaller).Should().Be(smaller);
            }
        }

        foreach (var row in rows.All.Where(row => row.CanBeMissing && row is not FactElsewhere<TFacts>))
        {
            made.Should().Contain(facts => row.IsGiven(facts), row.Description.Name);
            made.Should().Contain(facts => !row.IsGiven(facts), row.Description.Name);
        }
    }

    private static T[] Sample<T>(Arbitrary<T> arbitrary) => arbitrary.Generator.Sample(1000, new Rnd(5, 9), 20);

    private static void TryEnumeration<T>()
        where T : struct, Enum =>
        ArbMap
            .Default.GeneratorFor<T>()
            .Sample(200)
            .Should()
            .OnlyContain(value => Enum.IsDefined(value) || IsFlags<T>());

    private static bool IsFlags<T>() => typeof(T).GetCustomAttribute<FlagsAttribute>() is not null;

    private static void TryShrinking<T>(MethodInfo method)
    {
        var arbitrary = (Arbitrary<T>)method.Invoke(obj: null, parameters: null)!;
        var made = arbitrary.Generator.Sample(40, new Rnd(5, 9), 20);
        made.Distinct().Should().HaveCountGreaterThan(1);
        foreach (var value in made)
        {
            End(value, (_, _) => 0);
            End(value, (step, ways) => step * 7 % ways);
        }

        void End(T value, Func<int, int, int> choose)
        {
            for (var steps = 0; ; steps++)
            {
                steps.Should().BeLessThan(1000);
                var smaller = arbitrary.Shrinker(value).ToArray();
                smaller.Should().NotContain(value);
                if (smaller.Length == 0)
                {
                    return;
                }

                value = smaller[choose(steps, smaller.Length)];
            }
        }
    }

    private static void Invoke(string name, Type type, params object[] arguments) =>
        typeof(ArbitraryTests)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(obj: null, arguments);

    private static Type Generated(MethodInfo method) => method.ReturnType.GetGenericArguments().Single();

    /// <summary>Every public type of which a test can have a value, but the enumerations.</summary>
    private static IEnumerable<Type> PublicValues() =>
        new[] { typeof(Policy), typeof(Arbitraries) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type =>
                !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception))
            )
            .Append(typeof(LocalDate))
            .Append(typeof(Norm)); // which has more members than FsCheck draws in a run
}
