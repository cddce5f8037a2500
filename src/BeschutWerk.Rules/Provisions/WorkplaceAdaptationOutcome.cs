using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Whether the workplace may be adapted. Source: Nuenen 2019 article 8 lid 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum WorkplaceAdaptationResult
{
    /// <summary>The adaptation may be provided.</summary>
    Permitted = 1,

    /// <summary>The adaptation is refused.</summary>
    Refused,
}

/// <summary>
/// Whether the workplace may be adapted, and by whom. Source: Nuenen 2019 article 8 lid 2 and its note.
/// </summary>
/// <param name="Result">Whether it may.</param>
/// <param name="Responsible">
/// UWV for a person with a Wajong benefit, the municipality under the Participatiewet and for persons without a benefit
/// or with one that neither pays, one of the two for another benefit of UWV; null on a refusal and where the benefit is
/// unknown.
/// </param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WorkplaceAdaptationOutcome(WorkplaceAdaptationResult Result, ResponsibleBody? Responsible)
    : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(("responsible", Responsible is { } body ? Words.Of(body) : null));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
