namespace BeschutWerk.Rules;

/// <summary>Whether something may be done.</summary>
/// <remarks>
/// Permitted is a power ("kan") unless the policy's own text makes it a duty or a principle, which
/// <see cref="IDecision.Force"/> tells; refused is bound.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PermissionOutcome
{
    /// <summary>It may be done.</summary>
    Permitted = 1,

    /// <summary>It may not be done.</summary>
    Refused,
}
