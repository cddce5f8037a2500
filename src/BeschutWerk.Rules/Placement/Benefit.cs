namespace BeschutWerk.Rules;

/// <summary>
/// The benefit (uitkering) that a person receives, by who is responsible for it. Source: Nuenen 2019 article 5 lid 5,
/// article 7 lid 1 onder f, and the notes to articles 5, 8 and 9.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Benefit
{
    /// <summary>A benefit under the Participatiewet, which the municipality pays.</summary>
    Participatiewet = 1,

    /// <summary>A benefit that UWV pays, other than a Wajong benefit.</summary>
    Uwv,

    /// <summary>A Wajong benefit, which UWV pays.</summary>
    Wajong,

    /// <summary>A benefit that neither the municipality nor UWV pays.</summary>
    Other,

    /// <summary>No benefit.</summary>
    None,
}
