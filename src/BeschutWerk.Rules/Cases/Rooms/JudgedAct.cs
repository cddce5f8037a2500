namespace BeschutWerk.Rules;

/// <summary>A breach, and the event from which it arises; null where it is that nothing was done.</summary>
/// <param name="Breach">The breach.</param>
/// <param name="Act">The event.</param>
/// <param name="Fixed">What of it a statute fixes; null where none does.</param>
internal readonly record struct JudgedAct(CaseBreach Breach, CaseEvent? Act, FixedPart? Fixed = null);
