namespace BeschutWerk.Rules;

/// <summary>What national law asks of the college for one person. Source: Participatiewet article 10b.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum OfferOutcome
{
    /// <summary>The college must offer employment in sheltered work: since 2017, lid 1.</summary>
    MustOffer = 1,

    /// <summary>The number is realised, so the duty to offer it does not apply: since 2017, lid 6.</summary>
    DutyLapsed,

    /// <summary>
    /// The college may determine, of itself, that the person can work only in a sheltered setting: in 2015 and 2016, lid 1.
    /// </summary>
    MayDetermine,

    /// <summary>The college has determined it and must see to the employment: in 2015 and 2016, lid 3.</summary>
    MustSeeToEmployment,

    /// <summary>
    /// There is no duty towards this person: nothing has been determined and, in 2015 and 2016, the person asks for it, so
    /// that the college does not act of itself.
    /// </summary>
    NoDuty,

    /// <summary>The law does not know sheltered work yet: the day lies before the first version.</summary>
    NotAvailable,
}
