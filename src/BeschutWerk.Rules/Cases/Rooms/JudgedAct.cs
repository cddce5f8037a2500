namespace BeschutWerk.Rules;

/// <summary>A breach, and the event from which it arises; null where it is that nothing was done.</summary>
internal readonly record struct JudgedAct(CaseBreach Breach, CaseEvent? Act);
