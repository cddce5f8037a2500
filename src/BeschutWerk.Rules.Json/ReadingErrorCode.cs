namespace BeschutWerk.Rules.Json;

/// <summary>Why something cannot be read. In JSON and in the tool the members are in camel case.</summary>
public enum ReadingErrorCode
{
    /// <summary>It is no JSON object, or no valid UTF-8; in anything but a case, also where a field is given twice.</summary>
    InvalidJson = 1,

    /// <summary>A line is longer than the reader takes.</summary>
    LineTooLong,

    /// <summary>There is no rule with this key.</summary>
    UnknownRule,

    /// <summary>There is no policy with this key.</summary>
    UnknownPolicy,

    /// <summary>There is no type of event with this word.</summary>
    UnknownEvent,

    /// <summary>There is no field with this name here.</summary>
    UnknownField,

    /// <summary>A field is given twice in one object of a case, or of a value in a serializer.</summary>
    DuplicateField,

    /// <summary>A field that is required is absent or null, such as the term of a norm that needs one.</summary>
    MissingField,

    /// <summary>A field holds a value that cannot be, or an event cannot have happened here.</summary>
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

    /// <summary>
    /// It could be read, and working it out failed: a fault of the program. Only the command gives it, of that one case or question.
    /// </summary>
    InternalError,
}
