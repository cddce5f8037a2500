namespace BeschutWerk.Rules;

/// <summary>The kind of benefit that a person receives. Source: Nuenen 2019, notes to article 5 lid 5 and article 9.</summary>
public enum Benefit
{
    /// <summary>A benefit under the Participatiewet, paid by the municipality.</summary>
    Participatiewet,

    /// <summary>A benefit paid by UWV, other than Wajong.</summary>
    Uwv,

    /// <summary>A Wajong benefit, which UWV pays too.</summary>
    Wajong,

    /// <summary>A benefit paid by someone else.</summary>
    Other,

    /// <summary>No benefit.</summary>
    None,
}
