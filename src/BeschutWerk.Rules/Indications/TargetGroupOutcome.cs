namespace BeschutWerk.Rules;

/// <summary>
/// Whether a person belongs to the target group of sheltered work. Source: Nuenen 2019 article 2; Maastricht 2024, page
/// 1 paragraph 2.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum TargetGroupOutcome
{
    /// <summary>The person belongs to the target group.</summary>
    Belongs = 1,

    /// <summary>The person does not belong to the target group.</summary>
    DoesNotBelong,
}
