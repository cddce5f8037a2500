namespace BeschutWerk.Rules;

/// <summary>Which public body is responsible. Source: Nuenen 2019, notes to article 7 lid 1 onder f and article 8 lid 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ResponsibleBody
{
    /// <summary>The municipality.</summary>
    Municipality = 1,

    /// <summary>UWV.</summary>
    Uwv,

    /// <summary>One of the two: the text names both and chooses neither.</summary>
    MunicipalityOrUwv,
}
