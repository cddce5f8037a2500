namespace BeschutWerk.Rules;

/// <summary>What a new advice of UWV says. Source: Nuenen 2019 article 8 lid 4.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NewAdvice
{
    /// <summary>The person still belongs to the target group.</summary>
    Belongs = 1,

    /// <summary>The person no longer belongs to the target group.</summary>
    DoesNotBelong,

    /// <summary>There is no new advice.</summary>
    None,
}
