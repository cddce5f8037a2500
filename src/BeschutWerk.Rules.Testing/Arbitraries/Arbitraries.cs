using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Generated values for FsCheck: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>. Whatever comes out can be: facts that go
/// together, and case files that can have happened. Often it lies where something turns: a threshold of a policy, the last day
/// of a term, the end of a month, a leap day.
/// </summary>
/// <remarks>
/// For who has FsCheck 3; nothing else of this package needs it. What fails shrinks to fewer known facts, fewer events,
/// fewer norms, lower numbers and first days, and stays possible. The enumerations FsCheck generates by itself.
/// </remarks>
public static partial class Arbitraries
{
    private static readonly ImmutableArray<Policy> BuiltIn =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
    ];

    /// <summary>Case files under the built-in policies of municipalities, with any course that can be.</summary>
    public static Arbitrary<CaseFile> CaseFiles() => CaseFilesUnder(BuiltIn);

    /// <summary>The same with a day on which each is reviewed: often the last day of a term, or the day after it.</summary>
    public static Arbitrary<CaseOnDay> CasesOnDays() => CasesOnDaysUnder(BuiltIn);

    /// <summary>What an event can tell, of any type, on a day.</summary>
    public static Arbitrary<CaseEvent> CaseEvents() => new CaseGenerator(BuiltIn).Events();

    /// <summary>What can be known of a case without a date.</summary>
    public static Arbitrary<CaseFacts> CaseFacts() => new CaseGenerator(BuiltIn).Known();

    /// <summary>
    /// Decisions as reviews of such cases hold them: of many questions, and of every status. They do not become smaller; a
    /// property of cases does, and finds its decisions in <see cref="CaseReview.Decisions"/>.
    /// </summary>
    public static Arbitrary<IDecision> Decisions() => Arb.From(new CaseGenerator(BuiltIn).Decisions());

    /// <summary>Departures from such decisions, and decisions from which the college does not depart.</summary>
    public static Arbitrary<Departure> Departures() => Arb.From(new CaseGenerator(BuiltIn).Departures());

    /// <summary>Case files under policies of one's own.</summary>
    /// <param name="policies">The policies, at least one; the first comes most.</param>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arbitrary<CaseFile> CaseFilesUnder(params IEnumerable<Policy> policies) =>
        new CaseGenerator(AtLeastOne(policies)).Files();

    /// <summary>Case files under policies of one's own, with a day on which each is reviewed.</summary>
    /// <param name="policies">The policies, at least one; the first comes most.</param>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arbitrary<CaseOnDay> CasesOnDaysUnder(params IEnumerable<Policy> policies) =>
        new CaseGenerator(AtLeastOne(policies)).FilesOnDays();

    private static ImmutableArray<Policy> AtLeastOne(IEnumerable<Policy> policies)
    {
        ImmutableArray<Policy> all = [.. Guard.NotNull(policies, nameof(policies))];
        return all.IsEmpty ? throw new ArgumentException("Give at least one policy.", nameof(policies)) : all;
    }
}
