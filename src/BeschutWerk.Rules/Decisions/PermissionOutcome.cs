namespace BeschutWerk.Rules;

/// <summary>Whether something may be done.</summary>
/// <remarks>Permitted is a power ("kan"), never a duty; refused is bound.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PermissionOutcome
{
    /// <summary>It may be done, and need not.</summary>
    Permitted = 1,

    /// <summary>It may not be done.</summary>
    Refused,
}
