using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>No fact of an event is without effect or without a stated reason, and none that matters is passed over.</summary>
public sealed class CaseFactTests
{
    public static readonly TheoryData<string> Names = [.. CaseFactRows.All.Select(row => row.ToString())];

    [Fact]
    public void Every_fact_of_every_event_has_its_row() =>
        CaseFactRows
            .All.Select(row => row.ToString())
            .Should()
            .BeEquivalentTo(CaseEventTable.All.SelectMany(row => row.Facts.Select(fact => $"{row}.{Words.Of(fact)}")));

    [Fact]
    public void A_fact_on_which_nothing_hangs_has_its_reason() =>
        CaseFactRows
            .All.Where(row => row.Events.Length == 0)
            .Should()
            .OnlyContain(row => row.Asked.Length > 20)
            .And.HaveCountLessThan(5);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_review_differs_with_and_without_the_fact(string name)
    {
        var row = Row(name);
        if (row.Events.Length == 0)
        {
            return;
        }

        // of a required fact two answers, of another one the answer and none
        var answers = row.Answer.Split('|');
        var told = Reviewed(row, answers[0]);
        var other = Reviewed(row, answers.Length == 2 ? answers[1] : null);
        told.WithoutFacts().Should().NotBe(other.WithoutFacts());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void While_it_is_unknown_the_review_asks_for_it(string name)
    {
        var row = Row(name);
        if (!row.Asked.StartsWith('('))
        {
            return;
        }

        // the same fact may be asked for another act, told or not
        Asked(Reviewed(row, null)).Except(Asked(Reviewed(row, row.Answer))).Should().NotBeEmpty();

        IEnumerable<string> Asked(ReviewText review) =>
            review.FactsOf(row.Fact).Where(line => line.EndsWith(row.Asked, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_alleged_on_an_unknown_fact(string name)
    {
        var row = Row(name);
        if (!row.Asked.StartsWith('('))
        {
            return;
        }

        // whatever is a breach while the fact is unknown is one with the answer too
        Reviewed(row, null).Breaches.Except(Reviewed(row, row.Answer).Breaches).Should().BeEmpty();
    }

    private static CaseFactRow Row(string name) => CaseFactRows.All.Single(row => row.ToString() == name);

    private static ReviewText Reviewed(CaseFactRow row, string? answer) =>
        Review(
            row.On,
            row.Events.Replace("_", answer is null ? "" : $"{row.Fact}: {answer}", StringComparison.Ordinal),
            row.Known,
            row.Policy
        );
}
