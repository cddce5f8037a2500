namespace BeschutWerk.Rules;

/// <summary>The kind of benefit that a person receives. Source: Nuenen 2019 articles 5, 8 and 9 with their notes.</summary>
public enum Benefit
{
    /// <summary>A benefit under the Participatiewet, paid by the municipality.</summary>
    Participatiewet,

    /// <summary>A benefit of UWV other than a Wajong benefit.</summary>
    Uwv,

    /// <summary>A Wajong benefit, paid by UWV.</summary>
    Wajong,

    /// <summary>A benefit that neither the municipality nor UWV pays.</summary>
    Other,

    /// <summary>No benefit.</summary>
    None,
}
