using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What is generated can be, reaches what turns a decision, and shrinks to what can be.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ArbitraryTests
{
    private static readonly Type[] Facts = [.. RuleCatalogueFacts().OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> FactsOfQuestions => [.. Facts];

    [Fact]
    public void Every_question_has_generated_facts() =>
        typeof(Arbitraries)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.ReturnType.GetGenericArguments().Single())
            .Should()
            .Contain(Facts);

    [Theory]
    [MemberData(nameof(FactsOfQuestions))]
    public void Generated_facts_can_be_and_shrink_to_facts_that_can_be(Type facts) =>
        typeof(ArbitraryTests)
            .GetMethod(nameof(TryFacts), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(facts)
            .Invoke(obj: null, parameters: null);

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

    private static IEnumerable<Type> RuleCatalogueFacts() =>
        typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.IsValueType && type.GetField("Rows", BindingFlags.Static | BindingFlags.NonPublic) is not null
            )
            .Where(type => type.Name.EndsWith("Facts", StringComparison.Ordinal));
}
