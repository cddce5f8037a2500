namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Article 7 lid 1 and its note written down a second time, as naively as possible, for fully known cases; and what
/// "unknown" means (an answer is settled when every way to fill in what is unknown gives it).
/// </summary>
internal static class NaiveArticle7
{
    public static readonly (string Fact, Norm Norm, object[] Values)[] Facts =
    [
        (
            "trajectory",
            Norm.TrajectoryCompleted,
            [TrajectoryStatus.Completed, TrajectoryStatus.NotCompleted, TrajectoryStatus.NotApplicable]
        ),
        ("previousExtensionMonths", Norm.ExtensionForLowWageValue, [0, 5, 6]),
        ("targetGroupConfirmed", Norm.TargetGroupConfirmed, [true, false]),
        ("wageValue", Norm.MinimumWageValue, [12m, 29.9999m, 30m, 42.5m, 100m]),
        ("employerWilling", Norm.EmployerWilling, [true, false]),
        ("workplace", Norm.SuitableWorkplace, [Workplace.Suitable, Workplace.Orientation, Workplace.None]),
        ("independentOfBenefit", Norm.IndependentOfBenefit, [true, false]),
        ("receivesWajong", Norm.NoWajong, [true, false]),
    ];

    public sealed record Answer(string Outcome, string Citation, decimal? Percent, string? Responsible);

    public sealed record Expected(Answer? Settled, string[] Missing);

    /// <summary>The article for a case in which everything is known.</summary>
    public static Answer Of(object?[] facts, bool otherReason)
    {
        var trajectory = (TrajectoryStatus)facts[0]!;
        var extended = (int)facts[1]!;
        var confirmed = (bool)facts[2]!;
        var wageValue = (decimal)facts[3]!;
        var willing = (bool)facts[4]!;
        var workplace = (Workplace)facts[5]!;
        var independent = (bool)facts[6]!;
        var wajong = (bool)facts[7]!;
        var body = wajong ? "Uwv" : "Municipality";

        var low = wageValue < 30;
        var unwilling = low && !willing && !otherReason;
        if (unwilling && confirmed && !wajong && trajectory != TrajectoryStatus.NotApplicable && extended < 6)
        {
            return new("ExtendTrajectory Bound", "toelichting art. 7 lid 1 onder c", null, body);
        }

        var refusedBy =
            trajectory == TrajectoryStatus.NotCompleted ? "a"
            : !confirmed ? "b"
            : unwilling ? "c"
            : workplace != Workplace.Suitable ? "d"
            : !independent ? "e"
            : wajong ? "f"
            : "";
        if (refusedBy.Length > 0)
        {
            return new("Refuse Bound", $"art. 7 lid 1 onder {refusedBy}", null, body);
        }

        if (wageValue == 100)
        {
            return new("NoSubsidyDue Bound", "toelichting art. 7 lid 1 onder c", 0, body);
        }

        var percent = 100 - wageValue > 70 ? 70 : 100 - wageValue;
        return low
            ? new("Grant Discretionary", "toelichting art. 7 lid 1 onder c", percent, body)
            : new("Grant Bound", "art. 7 lid 1", percent, body);
    }

    /// <summary>What must be answered when some facts are unknown.</summary>
    public static Expected WithUnknowns(object?[] known, bool otherReason)
    {
        var completions = Completions(known).ToList();
        var answers = completions.ConvertAll(completion => Of(completion, otherReason));
        if (answers.TrueForAll(answer => answer.Outcome == answers[0].Outcome))
        {
            // The basis may still move to an earlier article: what is known now gives the latest of them.
            var basis = answers.Select(answer => answer.Citation).Max(StringComparer.Ordinal)!;
            var percents = answers.Select(answer => answer.Percent).Distinct().ToList();
            var bodies = answers.Select(answer => answer.Responsible).Distinct(StringComparer.Ordinal).ToList();
            var percent = percents.Count == 1 ? percents[0] : null;
            var body = bodies.Count == 1 ? bodies[0] : null;
            return new(new(answers[0].Outcome, basis, percent, body), []);
        }

        var missing = Enumerable
            .Range(0, Facts.Length)
            .Where(i => known[i] is null && completions.Any(completion => Changes(completion, i, otherReason)))
            .Select(i => Facts[i].Fact);
        return new(null, [.. missing]);
    }

    /// <summary>Every case of known and unknown facts.</summary>
    public static IEnumerable<object?[]> Cases() =>
        Product([.. Facts.Select(fact => fact.Values.Append((object?)null))]);

    private static IEnumerable<object?[]> Completions(object?[] known) =>
        Product([.. Facts.Select((fact, i) => known[i] is { } value ? [value] : fact.Values)]);

    private static bool Changes(object?[] completion, int index, bool otherReason)
    {
        var outcome = Of(completion, otherReason).Outcome;
        object?[] other = [.. completion];
        foreach (var value in Facts[index].Values)
        {
            other[index] = value;
            if (Of(other, otherReason).Outcome != outcome)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<object?[]> Product(IEnumerable<object?>[] choices) =>
        choices.Aggregate(
            (IEnumerable<object?[]>)
                [
                    [],
                ],
            (heads, choice) => heads.SelectMany(head => choice.Select(value => (object?[])[.. head, value]))
        );
}
