namespace BeschutWerk.Rules;

/// <summary>
/// The exceptional situation in which a trajectory is extended. Source: Nuenen 2019 article 5 lid 2 and its note, whose
/// three situations are examples.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ExtensionGround
{
    /// <summary>The trajectory was stopped or interrupted for a time; that does not stop its term.</summary>
    Interrupted = 1,

    /// <summary>A new workplace, because the former one offered no prospect of employment.</summary>
    NewWorkplace,

    /// <summary>No sheltered place is available that suits the person.</summary>
    NoSuitablePlace,

    /// <summary>Another exceptional situation, which needs its reason.</summary>
    Other,

    /// <summary>Known: there is no exceptional situation.</summary>
    None,
}
