namespace BeschutWerk.Rules.Json;

/// <summary>Why a case file cannot be read. In JSON the members are in camel case.</summary>
public enum CaseFileErrorCode
{
    /// <summary>The file is no JSON object, or no valid UTF-8.</summary>
    InvalidJson = 1,

    /// <summary>There is no policy with this key.</summary>
    UnknownPolicy,

    /// <summary>There is no type of event with this word.</summary>
    UnknownEvent,

    /// <summary>The file, the known facts or an event of this type has no field with this name.</summary>
    UnknownField,

    /// <summary>A field is given twice in one object.</summary>
    DuplicateField,

    /// <summary>A required field is absent or null.</summary>
    MissingField,

    /// <summary>A field holds a value that cannot be, or an event cannot have happened here.</summary>
    InvalidValue,
}
