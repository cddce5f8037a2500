namespace BeschutWerk.Rules;

/// <summary>What national law asks of the college for one person. Source: Participatiewet article 10b.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum OfferOutcome
{
    /// <summary>The college must offer employment in sheltered work.</summary>
    MustOffer = 1,

    /// <summary>The number is realised, so the duty to offer it does not apply.</summary>
    DutyLapsed,

    /// <summary>The college may determine, of itself, that the person can work only in a sheltered setting.</summary>
    MayDetermine,

    /// <summary>The college has determined it and must see to the employment.</summary>
    MustSeeToEmployment,

    /// <summary>There is no duty towards this person.</summary>
    NoDuty,

    /// <summary>The law does not know sheltered work yet.</summary>
    NotAvailable,
}
