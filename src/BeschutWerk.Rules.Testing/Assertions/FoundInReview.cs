using System.Collections.Immutable;

namespace BeschutWerk.Rules.Testing;

/// <summary>The items of one kind in a review, of which all that was said is so: whatever more is said leaves fewer.</summary>
internal sealed class FoundInReview<T>
{
    private readonly CaseReview review;
    private readonly string what;
    private readonly ImmutableArray<T> all;
    private readonly Func<T, string> show;

    /// <summary>There is one of the kind.</summary>
    /// <exception cref="PolicyAssertionException">There is none.</exception>
    public FoundInReview(
        CaseReview review,
        string what,
        ImmutableArray<T> all,
        Func<T, bool> isOfKind,
        Func<T, string> show
    )
    {
        this.review = review;
        this.what = what;
        this.all = all;
        this.show = show;
        Items = [.. all.Where(isOfKind)];
        Demand(_ => true, "", "one");
    }

    public ImmutableArray<T> Items { get; private set; }

    public Policy Policy => review.Policy;

    public void Demand(Func<T, bool> isSo, string how, string expected)
    {
        var those = Items.Where(isSo).ToImmutableArray();
        ReviewAssertions.Demand(
            !those.IsEmpty,
            review,
            $"with the {what}{how}",
            expected,
            ReviewAssertions.Lines((Items.IsEmpty ? all : Items).Select(show))
        );
        Items = those;
    }
}
