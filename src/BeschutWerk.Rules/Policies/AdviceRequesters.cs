namespace BeschutWerk.Rules;

/// <summary>Who may ask UWV for advice by a policy: yes, no, or null where its text is silent on them.</summary>
/// <param name="Person">Whether the person concerned may.</param>
/// <param name="College">Whether the college may.</param>
/// <param name="Other">Whether anyone else may.</param>
/// <remarks>
/// Immutable; equal when every part is equal. The default value is silent on everyone. A request by someone on whom the
/// policy is silent is not regulated.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceRequesters(bool? Person, bool? College, bool? Other)
{
    /// <summary>
    /// The person concerned or the college, nobody else. Source: Nuenen 2019 article 3 lid 1 with Participatiewet article
    /// 10b lid 1 and 3.
    /// </summary>
    public static AdviceRequesters PersonOrCollege => new(Person: true, College: true, Other: false);

    /// <summary>Whether a requester may ask; null where the policy is silent on them.</summary>
    /// <param name="requester">The requester.</param>
    /// <exception cref="InvalidValueException">There is no such requester.</exception>
    public bool? Allows(Requester requester) =>
        Guard.Defined(requester, nameof(requester)) switch
        {
            Requester.Person => Person,
            Requester.College => College,
            _ => Other,
        };

    /// <summary>The answers, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe((nameof(Person), Person), (nameof(College), College), (nameof(Other), Other));
}
