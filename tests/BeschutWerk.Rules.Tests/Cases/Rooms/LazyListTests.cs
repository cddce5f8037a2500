namespace BeschutWerk.Rules.Tests;

/// <summary>The list that takes no room while it is empty.</summary>
public sealed class LazyListTests
{
    [Fact]
    public void What_is_there_is_not_added_once_more()
    {
        var list = new LazyList<string>();
        list.AddOnce("a");
        list.AddOnce("a");
        list.AddOnce("b");
        list.AddOnce("b");
        list.ToImmutable().Should().Equal("a", "b");
    }

    [Fact]
    public void It_takes_away_what_is_asked_wherever_that_stands()
    {
        foreach (var gone in new[] { "a", "b", "c" })
        {
            var list = new LazyList<string>();
            list.Add("a");
            list.Add("b");
            list.Add("c");
            list.Remove(gone);
            list.Remove("d");
            list.ToImmutable().Should().Equal(new[] { "a", "b", "c" }.Where(item => item != gone));
            list.Last.Should().Be(gone == "c" ? "b" : "c");
        }
    }

    [Fact]
    public void It_takes_away_all_that_match()
    {
        var list = new LazyList<int>();
        for (var i = 0; i < 6; i++)
        {
            list.Add(i);
        }

        list.RemoveAll(item => item % 2 == 0);
        list.ToImmutable().Should().Equal(1, 3, 5);
        list.FindAll(item => item > 1).Should().Equal(3, 5);
        list.FindIndex(item => item == 3).Should().Be(1);
        list.Exists(item => item == 0).Should().BeFalse();
        list.Clear();
        list.Count.Should().Be(0);
        list.ToImmutable().Should().BeEmpty();
    }
}
