namespace BeschutWerk.Rules;

/// <summary>The period for which provisions are listed. Source: Participatiewet article 10b lid 7.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ProvisionPeriod
{
    /// <summary>From the indication until the work starts.</summary>
    BeforeEmployment = 1,

    /// <summary>During the employment, to make the work possible.</summary>
    Employment,
}
