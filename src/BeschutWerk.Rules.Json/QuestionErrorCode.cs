namespace BeschutWerk.Rules.Json;

/// <summary>Why a question cannot be decided. In JSON the members are in camel case.</summary>
public enum QuestionErrorCode
{
    /// <summary>The line is no JSON object, or no valid UTF-8.</summary>
    InvalidJson = 1,

    /// <summary>The line is longer than the reader takes.</summary>
    LineTooLong,

    /// <summary>There is no rule with this key.</summary>
    UnknownRule,

    /// <summary>There is no policy with this key.</summary>
    UnknownPolicy,

    /// <summary>The question or the rule has no field with this name.</summary>
    UnknownField,

    /// <summary>A required field is absent or null.</summary>
    MissingField,

    /// <summary>A field holds a value that cannot be.</summary>
    InvalidValue,
}
