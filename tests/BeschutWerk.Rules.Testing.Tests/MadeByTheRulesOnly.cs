namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>
/// The public types of which no value is generated, each with the reason. A type that a test could want as the parameter of a
/// property does not belong here.
/// </summary>
internal static class MadeByTheRulesOnly
{
    private static readonly (string Reason, Type[] Types)[] Groups =
    [
        (
            "a question gives it: ask the question with generated facts",
            [.. typeof(Policy).Assembly.GetExportedTypes().Where(IsOutcome), typeof(Decision<>), typeof(Departure<>)]
        ),
        (
            "a decision holds it: it is read from one of Decisions()",
            [
                typeof(Finding),
                typeof(Findings),
                typeof(Findings.Enumerator),
                typeof(NotRegulatedReason),
                typeof(OutcomeValue),
                typeof(PassedOver),
            ]
        ),
        (
            "a review makes or holds it: CaseOnDay has the review of a generated case",
            [
                typeof(CaseReview),
                typeof(CaseBreach),
                typeof(CaseDeparture),
                typeof(CaseRank),
                typeof(CaseRemark),
                typeof(CaseTerm),
                typeof(CaseTermDerivation),
                typeof(FactThatMatters),
                typeof(NextStep),
                typeof(Obstacle),
                typeof(PossibleChange),
                typeof(AgendaRow),
            ]
        ),
        (
            "a comparison makes or holds it: of two reviews of a generated case, or of many cases",
            [
                typeof(CaseComparison),
                typeof(CaseChange<>),
                typeof(DecisionChange),
                typeof(PolicyComparison),
                typeof(BreachComparison),
                typeof(FactComparison),
                typeof(PhaseTransition),
                typeof(RuleAnswer),
                typeof(RuleComparison),
                typeof(RuleTransition),
                typeof(StepComparison),
                typeof(TermComparison),
            ]
        ),
        ("a term gives it, of a generated day", [typeof(SuspendedTerm), typeof(TermEnd), typeof(ShiftedDay)]),
        ("the law gives it, of a generated day", [typeof(LawOnDay)]),
        ("the check of a case that cannot be gives it, and no such case is generated", [typeof(CaseError)]),
        ("it is one of FactsOfCases(), by the type of its value", [typeof(CaseFact<>)]),
        ("it is no value, but refuses one in a serializer", [typeof(ContractJsonConverter)]),
        (
            "an assertion or a run of tests makes it",
            [
                typeof(AssertedBreach),
                typeof(AssertedDecision<>),
                typeof(AssertedStep),
                typeof(CoverageReport),
                typeof(CoveredNorm),
            ]
        ),
    ];

    public static IReadOnlyDictionary<Type, string> Reasons { get; } =
        Groups
            .SelectMany(group => group.Types.Select(type => (type, group.Reason)))
            .ToDictionary(item => item.type, item => item.Reason);

    private static bool IsOutcome(Type type) =>
        !type.ContainsGenericParameters && type != typeof(Departure) && type.IsAssignableTo(typeof(IOutcome));
}
