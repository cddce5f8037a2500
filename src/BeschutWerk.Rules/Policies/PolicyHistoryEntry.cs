using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A policy in the history of a municipality, with what is known of how it came into force.</summary>
/// <remarks>Immutable; equal when every part is equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record PolicyHistoryEntry
{
    /// <summary>Places a policy in time.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="publishedOn">
    /// The day on which it was or will be published, within <see cref="DateBounds"/>; null where it is unknown.
    /// </param>
    /// <param name="introducedOn">
    /// The day on which sheltered work was or will be introduced, for a policy that gives a period for it; null where it is
    /// unknown.
    /// </param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// A day is out of bounds, before the adoption or outside the period of introduction; or the policy would never be in
    /// force, since its first day lies after its last.
    /// </exception>
    public PolicyHistoryEntry(Policy policy, LocalDate? publishedOn = null, LocalDate? introducedOn = null)
    {
        Policy = Guard.NotNull(policy, nameof(policy));
        PublishedOn = Guard.Date(publishedOn, nameof(publishedOn));
        IntroducedOn = Guard.Date(introducedOn, nameof(introducedOn));
        FirstDays = PolicyRules.FirstDaysOf(policy, publishedOn, introducedOn);
        RefuseNeverInForce(nameof(policy), FirstDays.Earliest);
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>The day of its publication; null where it is unknown.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>The day of the introduction, for a policy that gives a period for it; null where it is unknown.</summary>
    public LocalDate? IntroducedOn { get; }

    /// <summary>The first day in force as far as the policy and these days tell it.</summary>
    internal FirstDays FirstDays { get; }

    /// <summary>The days that are known, and the policy, for a person who debugs.</summary>
    public override string ToString() =>
        $"{Facts.Describe((nameof(PublishedOn), PublishedOn), (nameof(IntroducedOn), IntroducedOn))}; {Policy}";

    /// <summary>Refuses a policy that has ended before it can have come into force.</summary>
    internal void RefuseNeverInForce(string parameter, LocalDate earliestFirstDay)
    {
        if (earliestFirstDay > Policy.LastDay)
        {
            Guard.Refuse(
                parameter,
                "must be in force on some day, not end before it can have come into force "
                    + $"({Guard.Iso(earliestFirstDay)} at the earliest)",
                $"{Policy.Key}, which ends on {Guard.Iso(Policy.LastDay.Value)}"
            );
        }
    }
}
