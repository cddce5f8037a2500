using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>An act that gave a trajectory more months than its article.</summary>
/// <param name="Rule">The rule of that article.</param>
/// <param name="What">The breach that it is, unless the hardship clause was applied to it.</param>
/// <param name="On">The day of the act.</param>
/// <param name="Months">The months beyond the article.</param>
/// <param name="Since">The first day on which the clause can have been applied to this act and to none before it.</param>
internal readonly record struct MonthsBeyond(Rule Rule, CaseBreachKind What, LocalDate On, int Months, LocalDate Since);
