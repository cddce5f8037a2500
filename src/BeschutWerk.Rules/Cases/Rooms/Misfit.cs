namespace BeschutWerk.Rules;

/// <summary>Why an event cannot have happened where it stands.</summary>
/// <param name="Field">The field that is wrong.</param>
/// <param name="Requirement">What is allowed.</param>
/// <param name="Actual">What was given; empty where the requirement says it.</param>
internal readonly record struct Misfit(string Field, string Requirement, string Actual);
