namespace BeschutWerk.Rules;

/// <summary>What kind of rule a norm is.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NormKind
{
    /// <summary>Says what a term means.</summary>
    Definition = 1,

    /// <summary>Something that must be so before an outcome follows.</summary>
    Condition,

    /// <summary>A length of time.</summary>
    Term,

    /// <summary>A number that must be reached or not exceeded.</summary>
    Threshold,

    /// <summary>Something that the college or another body may do.</summary>
    Power,

    /// <summary>Something that someone must do.</summary>
    Duty,

    /// <summary>An order between persons.</summary>
    Priority,

    /// <summary>Who is responsible.</summary>
    Responsibility,

    /// <summary>A departure from another norm.</summary>
    Exception,

    /// <summary>A point of departure, from which a reasoned departure is possible.</summary>
    Principle,

    /// <summary>A reference to another document.</summary>
    Reference,
}
