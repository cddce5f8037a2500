namespace BeschutWerk.Rules;

/// <summary>Who asks UWV for advice. Source: Nuenen 2019 article 3 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Requester
{
    /// <summary>The person concerned.</summary>
    Person = 1,

    /// <summary>The college of mayor and aldermen.</summary>
    College,

    /// <summary>Anyone else.</summary>
    Other,
}
