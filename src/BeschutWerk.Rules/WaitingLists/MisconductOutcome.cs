namespace BeschutWerk.Rules;

/// <summary>Whether someone was dismissed for misconduct. Source: Nuenen 2019 article 11 lid 1 and its note.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum MisconductOutcome
{
    /// <summary>The conduct is one of the kinds of the note.</summary>
    Misconduct = 1,

    /// <summary>Other conduct, of which the college judges whether it is misconduct: the kinds are examples.</summary>
    CollegeAssesses,

    /// <summary>The dismissal was for no conduct.</summary>
    NoMisconduct,

    /// <summary>There was no dismissal, or not from sheltered employment.</summary>
    NotApplicable,
}
