namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>
/// Every rule against a naive statement of its article: in every combination of known and unknown facts, below, at and
/// above each threshold and last day, under each policy without each of its norms and with other numbers. Outcome, force,
/// place and values must be those that the statement gives for every way to fill in what is unknown; and where these
/// differ, exactly the facts that matter must be missing.
/// </summary>
public sealed class NaiveStatementTests
{
    private static readonly Dictionary<string, NaiveRule> Rules = new[]
    {
        Article02.Rules,
        Article03.Rules,
        Article04.Rules,
        Article05.Rules,
        Article06.Rules,
        Article07.Rules,
        Article08.Rules,
        Article09.Rules,
        Article10.Rules,
        Article11.Rules,
        Article12.Rules,
        Article13.Rules,
        MaastrichtLetter.Rules,
        NationalText.Rules,
    }
        .SelectMany(rules => rules)
        .ToDictionary(rule => rule.Key, StringComparer.Ordinal);

    public static TheoryData<string> Keys => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_rule_answers_as_its_article_says(string key) =>
        string.Join("\n", Rules[key].Faults().Take(12)).Should().BeEmpty();

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_statement() =>
        RuleCatalogue.All.Select(rule => rule.Key).Except(Rules.Keys).Should().BeEmpty();

    [Fact]
    public void Every_fact_of_every_rule_is_varied() =>
        Rules.Values.SelectMany(rule => rule.NotVaried.Select(fact => $"{rule.Key} {fact}")).Should().BeEmpty();
}
