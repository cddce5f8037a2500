namespace BeschutWerk.Rules;

/// <summary>What a row of a work list is about. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum AgendaKind
{
    /// <summary>The last day of a term that runs.</summary>
    Term = 1,

    /// <summary>Something that must or may be done.</summary>
    Step,

    /// <summary>Something against the rules that can still be put right: what was not done in time and is still to be done.</summary>
    Breach,
}
