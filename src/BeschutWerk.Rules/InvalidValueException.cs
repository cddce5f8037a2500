namespace BeschutWerk.Rules;

/// <summary>
/// A value that cannot be: an end before its start, a date that was never filled in, a word outside its list.
/// A case that the law answers with "no" is never an exception but a decision.
/// </summary>
public sealed class InvalidValueException : ArgumentException
{
    /// <summary>Makes the refusal of a value.</summary>
    /// <param name="parameter">The parameter, property or fact that was refused, a list element as <c>name[0].part</c>.</param>
    /// <param name="requirement">What is allowed, to be read after the name: "must not be before …".</param>
    /// <param name="actual">What was given, in the invariant culture.</param>
    public InvalidValueException(string parameter, string requirement, string actual)
        : base($"{parameter} {requirement}; it was {actual}.", parameter)
    {
        Requirement = requirement;
        Actual = actual;
    }

    /// <summary>What is allowed, to be read after the name of the parameter.</summary>
    public string Requirement { get; }

    /// <summary>What was given, in the invariant culture.</summary>
    public string Actual { get; }
}
