namespace BeschutWerk.Rules.Json;

/// <summary>Why a policy file cannot be used. In JSON and in the tool the members are in camel case.</summary>
public enum PolicyErrorCode
{
    /// <summary>The file is no JSON object, or no valid UTF-8.</summary>
    InvalidJson = 1,

    /// <summary>There is no field with this name here.</summary>
    UnknownField,

    /// <summary>A field that is required is absent or null, such as the term of a norm that needs one.</summary>
    MissingField,

    /// <summary>A field holds a value that cannot be, such as a floor above 100 or an end before the start.</summary>
    InvalidValue,

    /// <summary>There is no norm with this name.</summary>
    UnknownNorm,

    /// <summary>A norm stands in the file twice.</summary>
    DuplicateNorm,

    /// <summary>Something is said of a norm, such as where it stands, that the file says is not regulated.</summary>
    NotRegulated,

    /// <summary>A norm has no effect without another norm, which is not regulated.</summary>
    NeededNorm,

    /// <summary>A norm is one of national law, which no municipality regulates.</summary>
    NationalNorm,
}
