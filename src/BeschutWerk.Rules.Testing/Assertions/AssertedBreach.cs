using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>A breach that a review holds; more can be said of it.</summary>
/// <remarks>Made by <see cref="ReviewAssertions.ShouldHaveBreach"/>.</remarks>
public sealed class AssertedBreach
{
    private readonly FoundInReview<CaseBreach> found;

    internal AssertedBreach(CaseReview review, CaseBreachKind what) =>
        found = new(
            review,
            $"breach {Words.Of(what)}",
            review.Breaches,
            breach => breach.What == what,
            breach => $"{breach}, {breach.Citation.ToShortString()}"
        );

    /// <summary>The breaches of the kind of which all that was said is so.</summary>
    public ImmutableArray<CaseBreach> Found => found.Items;

    /// <summary>It is of a day.</summary>
    /// <param name="day">The day of the act, or the first day on which something was late.</param>
    /// <exception cref="PolicyAssertionException">It is of another.</exception>
    public AssertedBreach On(LocalDate day) => Demand(breach => breach.On == day, " on", ReviewAssertions.Shown(day));

    /// <summary>It goes this far.</summary>
    /// <param name="extent">The days, months or other amount.</param>
    /// <exception cref="PolicyAssertionException">It goes another way, or nothing tells how far.</exception>
    public AssertedBreach By(CaseAmount extent) => Demand(breach => breach.Extent == extent, " by", extent.ToString());

    /// <summary>It is one of a provision.</summary>
    /// <param name="citation">The place in the short form, such as <c>art. 4 lid 1</c>.</param>
    /// <exception cref="ArgumentNullException">The place is missing.</exception>
    /// <exception cref="ArgumentException">
    /// The policy, with the national law under it, has no such place; the message names those that it has, the nearest first.
    /// </exception>
    /// <exception cref="PolicyAssertionException">It is one of another.</exception>
    public AssertedBreach Of(string citation)
    {
        var places = Known.Places(found.Policy, citation, nameof(citation));
        return Demand(breach => places.Contains(breach.Citation), " of", citation);
    }

    private AssertedBreach Demand(Func<CaseBreach, bool> isSo, string how, string expected)
    {
        found.Demand(isSo, how, expected);
        return this;
    }
}
