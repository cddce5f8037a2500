namespace BeschutWerk.Rules;

/// <summary>Who employs the person. Source: Maastricht 2024, page 2 paragraph 2; Nuenen 2019 article 7 lid 1 onder d.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum EmployerOutcome
{
    /// <summary>The human development company, which guarantees the sheltered setting and the guidance.</summary>
    DevelopmentCompany = 1,

    /// <summary>Any formal employer with a suitable workplace.</summary>
    AnyFormalEmployer,
}
