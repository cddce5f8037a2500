namespace BeschutWerk.Rules;

/// <summary>Who takes a step. The word in JSON is the name in camel case.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CaseParty
{
    /// <summary>The person concerned.</summary>
    Person = 1,

    /// <summary>The college of mayor and aldermen.</summary>
    College,

    /// <summary>The person or the college.</summary>
    PersonOrCollege,

    /// <summary>UWV.</summary>
    Uwv,

    /// <summary>The college or UWV: the text names both and chooses neither.</summary>
    CollegeOrUwv,

    /// <summary>The formal employer.</summary>
    Employer,
}
