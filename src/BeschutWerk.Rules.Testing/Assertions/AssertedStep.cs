using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>A step that a review names; more can be said of it.</summary>
/// <remarks>Made by <see cref="ReviewAssertions.ShouldHaveStep"/>.</remarks>
public sealed class AssertedStep
{
    private readonly FoundInReview<NextStep> found;

    internal AssertedStep(CaseReview review, CaseStep what) =>
        found = new(
            review,
            $"step {Words.Of(what)}",
            review.NextSteps,
            step => step.What == what,
            step => step.ToString()
        );

    /// <summary>The steps of the kind of which all that was said is so.</summary>
    public ImmutableArray<NextStep> Found => found.Items;

    /// <summary>Its last day.</summary>
    /// <param name="day">The last day, included; null for a step without one.</param>
    /// <exception cref="PolicyAssertionException">It has another.</exception>
    public AssertedStep By(LocalDate? day) =>
        Demand(step => step.By == day, " by", day is { } date ? ReviewAssertions.Shown(date) : "no day");

    /// <summary>Who takes it.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="PolicyAssertionException">Another does.</exception>
    public AssertedStep By(CaseParty party) => Demand(step => step.Who == party, " by", Words.Of(party));

    /// <summary>How far it binds.</summary>
    /// <param name="force">How far.</param>
    /// <exception cref="PolicyAssertionException">It binds otherwise.</exception>
    public AssertedStep WithForce(Force force) => Demand(step => step.Force == force, " with force", Words.Of(force));

    /// <summary>The provision on which it rests.</summary>
    /// <param name="citation">The place in the short form, such as <c>art. 5 lid 2</c>.</param>
    /// <exception cref="ArgumentNullException">The place is missing.</exception>
    /// <exception cref="ArgumentException">
    /// The policy, with the national law under it, has no such place; the message names those that it has, the nearest first.
    /// </exception>
    /// <exception cref="PolicyAssertionException">It rests on another.</exception>
    public AssertedStep Under(string citation)
    {
        var places = Known.Places(found.Policy, citation, nameof(citation));
        return Demand(step => places.Contains(step.Citation), " under", citation);
    }

    private AssertedStep Demand(Func<NextStep, bool> isSo, string how, string expected)
    {
        found.Demand(isSo, how, expected);
        return this;
    }
}
