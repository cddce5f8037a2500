using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What the college decides on wage cost subsidy. Source: Nuenen 2019 article 7 lid 1 and its note.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SubsidyResult
{
    /// <summary>The subsidy is granted.</summary>
    Grant = 1,

    /// <summary>The subsidy is refused.</summary>
    Refuse,

    /// <summary>The trajectory is lengthened, because the employer is unwilling for the low wage value.</summary>
    ExtendTrajectory,

    /// <summary>Every condition is met, and there is nothing to subsidise.</summary>
    NoSubsidyDue,
}

/// <summary>
/// What the college decides on wage cost subsidy, with the share and the responsible body. Source: Nuenen 2019 article
/// 7 lid 1 and its note.
/// </summary>
/// <param name="Result">What the college decides.</param>
/// <param name="SubsidisedShare">
/// The share of the wage that is subsidised, in per cent: what the wage value leaves of 100%, at most the cap of the
/// policy or that of national law, whichever is lower; 0% where no subsidy is due. Null where the subsidy is refused or
/// the trajectory lengthened.
/// </param>
/// <param name="Responsible">
/// The responsible body: UWV for a person with a Wajong benefit, otherwise the municipality; null where that is unknown
/// or the policy does not regulate it.
/// </param>
/// <remarks>Immutable; equal when every part is equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyOutcome(
    SubsidyResult Result,
    Percentage? SubsidisedShare,
    ResponsibleBody? Responsible
) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("subsidisedPercent", SubsidisedShare?.ToDecimal()),
            ("responsible", Responsible is { } body ? Words.Of(body) : null)
        );

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
