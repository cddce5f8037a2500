using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Facts that are told together and cannot be true together.</summary>
internal static class CaseContradictions
{
    /// <summary>Each pair once, in the order in which it is told.</summary>
    public static ImmutableArray<CaseContradiction> All { get; } =
    [
        new(CaseFact.Conduct, [Conduct.None], CaseFact.ForMisconduct, Refused: true),
        new(CaseFact.Benefit, [Benefit.Wajong], CaseFact.ReceivesWajong, Refused: false),
        new(CaseFact.Benefit, [Benefit.None], CaseFact.ReceivesWajong, Refused: true),
        new(CaseFact.Benefit, [Benefit.None], CaseFact.MunicipalBenefit, Refused: true),
        new(
            CaseFact.Outcome,
            [.. Words.MembersOf<SubsidyResult>().Where(result => result != SubsidyResult.Grant).Cast<object>()],
            CaseFact.SubsidisedPercent,
            Refused: null
        ),
    ];
}

/// <summary>A fact that cannot have a value beside another fact.</summary>
/// <param name="Beside">The other fact.</param>
/// <param name="Values">Its values beside which the fact is refused.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Refused">Which answer is refused; null for a number, of which all but 0 are.</param>
internal readonly record struct CaseContradiction(
    CaseFact Beside,
    ImmutableArray<object> Values,
    CaseFact Fact,
    bool? Refused
)
{
    /// <summary>Whether facts contradict each other so.</summary>
    public bool IsIn(CaseFacts facts) =>
        facts.ValueOf(Fact) is { } value
        && facts.ValueOf(Beside) is { } other
        && Values.Contains(other)
        && (Refused is { } refused ? value.Equals(refused) : !value.Equals(default(Percentage)));

    /// <summary>What is told of the fact.</summary>
    public string Actual(CaseFacts facts) => Refused is { } refused ? Word(refused) : Fact.Shown(facts.ValueOf(Fact)!);

    /// <summary>What is allowed beside the other fact.</summary>
    public string Requirement(CaseFacts facts)
    {
        var other = facts.ValueOf(Beside);
        var word = Beside.Answers.First(answer => answer.Value.Equals(other)).Key;
        return Refused is { } refused
            ? $"must not be {Word(refused)} beside {Beside} {word}"
            : $"must be 0 or left out beside {Beside} {word}";
    }

    private static string Word(bool answer) => answer ? "true" : "false";
}
