namespace BeschutWerk.Rules.Tests;

/// <summary>What of a norm is not met, where it asks several things: each is told by itself, as it is.</summary>
public sealed class UnmetConditionTests
{
    private static readonly Policy[] Policies =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
        BuiltInPolicies.National,
    ];

    public static TheoryData<Norm> NormsWithConditions =>
        [.. Words.MembersOf<Norm>().Where(norm => NormConditions.AskedBy(norm).Length > 0)];

    [Theory]
    [MemberData(nameof(NormsWithConditions))]
    public void Each_condition_of_a_norm_has_its_own_words_in_both_languages(Norm norm)
    {
        var policy = Policies.First(policy => policy.Regulates(norm));
        var rule = RuleCatalogue.All.First(rule => rule.Norms.Contains(norm) || rule.Grounds.Contains(norm));
        var asked = policy.Provisions[norm]!.Requires.Select(condition => Words.Of(condition)).ToArray();
        var texts = asked.Select(fact => NormTexts.UnmetOf(norm, policy, rule, [fact])).ToArray();

        asked.Should().NotBeEmpty();
        texts.Select(text => text.Dutch).Should().OnlyHaveUniqueItems();
        texts.Select(text => text.English).Should().OnlyHaveUniqueItems();
        texts.Should().NotContain(text => text.Dutch == text.English || text.Dutch.Length * text.English.Length == 0);
        var both = NormTexts.UnmetOf(norm, policy, rule, asked);
        both.Dutch.Should().Be(Between(" en ", texts.Select(text => text.Dutch)));
        both.English.Should().Be(Between(" and ", texts.Select(text => text.English)));

        static string Between(string and, IEnumerable<string> texts)
        {
            var all = string.Join(", ", texts);
            var last = all.LastIndexOf(", ", StringComparison.Ordinal);
            return last < 0 ? all : all[..last] + and + all[(last + 2)..];
        }
    }

    [Fact]
    public void A_fact_that_a_norm_does_not_ask_leaves_the_norm_as_a_whole()
    {
        var (nuenen, rule) = (BuiltInPolicies.Nuenen2019, PlacementRules.StartRule);
        NormTexts
            .UnmetOf(Norm.TrajectoryStart, nuenen, rule, ["wageValue"])
            .Should()
            .Be(NormTexts.UnmetOf(Norm.TrajectoryStart, nuenen, rule));
    }

    /// <summary>Article 5 lid 2 has the extensions, lid 3 the new trajectory, which stands in the place of one.</summary>
    [Fact]
    public void The_months_of_a_trajectory_are_told_with_the_number_of_the_policy()
    {
        var (nuenen, rule) = (BuiltInPolicies.Nuenen2019, PlacementRules.RenewRule);
        NormTexts
            .UnmetOf(Norm.TrajectoryExtension, nuenen, PlacementRules.ExtendRule, ["months"])
            .English.Should()
            .Be("the extensions together last longer than 6 months");
        NormTexts
            .UnmetOf(Norm.NewTrajectory, nuenen, rule, ["months", "previousExtensionMonths"])
            .In(Language.English, nuenen)
            .Should()
            .Be(
                "the new placement trajectory lasts longer than 6 months and no extension is left, and so no new placement trajectory in place of one"
            );
    }
}
