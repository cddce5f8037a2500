namespace BeschutWerk.Rules;

/// <summary>
/// The conduct for which someone was dismissed. The kinds are those of the note, as examples of what may justify a
/// summary dismissal. Source: Nuenen 2019, note to article 11 lid 1.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Conduct
{
    /// <summary>Alcohol abuse.</summary>
    AlcoholAbuse = 1,

    /// <summary>Theft, embezzlement, deceit or another crime that costs the employer's trust.</summary>
    CrimeAgainstTrust,

    /// <summary>
    /// Ill-treating, grossly insulting or threatening the employer or other workers, or tempting them to acts against
    /// law, order or morals.
    /// </summary>
    ViolenceInsultOrThreat,

    /// <summary>Intentional damage to the employer's property, or intentionally exposing it or persons to serious danger.</summary>
    DamageOrEndangerment,

    /// <summary>Recklessness in this after a warning by the employer.</summary>
    RecklessnessAfterWarning,

    /// <summary>Disclosing business secrets.</summary>
    DisclosureOfSecrets,

    /// <summary>Persistently refusing reasonable orders.</summary>
    RefusalOfOrders,

    /// <summary>Having become unfit for the work by intent or recklessness.</summary>
    UnfitnessByOwnFault,

    /// <summary>Other conduct, which the college assesses.</summary>
    Other,

    /// <summary>No conduct: an ordinary end of the employment.</summary>
    None,
}
