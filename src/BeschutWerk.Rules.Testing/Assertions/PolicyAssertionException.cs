namespace BeschutWerk.Rules.Testing;

/// <summary>A decision or review is not what a test says that the policy makes of it.</summary>
/// <remarks>xunit, NUnit and MSTest alike report a test that throws it as failed, with its message.</remarks>
public sealed class PolicyAssertionException : Exception
{
    /// <summary>Makes the failure.</summary>
    /// <param name="message">What was expected, and what there is, in a few lines.</param>
    public PolicyAssertionException(string message)
        : base(message) { }
}
