using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// How far an outcome binds follows from the norm on which it rests. No rule says it again, so that none can forget it and
/// make a "must" of a "may".
/// </summary>
public sealed partial class ForceTests
{
    /// <summary>The outcomes that are not always bound, with the force that each can have under the built-in policies.</summary>
    private static readonly Dictionary<string, Force[]> NotBound = new(StringComparer.Ordinal)
    {
        ["advice.mayRequest permitted"] = [Force.Discretionary, Force.InPrinciple],
        ["advice.investigation notRequired"] = [Force.Discretionary],
        ["indication.decide mayDepart"] = [Force.Discretionary],
        ["indication.decide mayRequestInformation"] = [Force.Discretionary],
        ["indication.reassess mayRequestAdvice"] = [Force.Discretionary],
        ["placement.start mayStart"] = [Force.Discretionary],
        ["placement.start skipped"] = [Force.Discretionary],
        ["placement.extend permitted"] = [Force.Discretionary],
        ["placement.renew permitted"] = [Force.Discretionary],
        ["placement.facility permitted"] = [Force.Discretionary],
        ["placement.wageValue permitted"] = [Force.Discretionary],
        ["employment.contract temporary"] = [Force.InPrinciple],
        ["employment.hours permitted"] = [Force.Discretionary],
        ["subsidy.decide grant"] = [Force.Bound, Force.Discretionary],
        ["provisions.workplaceAdaptation permitted"] = [Force.Discretionary],
        ["provisions.end mayEnd"] = [Force.Discretionary],
        ["waitingList.responsible uwv"] = [Force.InPrinciple],
        ["misconduct.qualify collegeAssesses"] = [Force.Discretionary],
        ["misconduct.support mayOffer"] = [Force.Discretionary],
        ["hardship.depart departed"] = [Force.Discretionary],
        ["statute.regime power"] = [Force.Discretionary],
        ["statute.offer mayDetermine"] = [Force.Discretionary],
    };

    /// <summary>Questions whose outcomes the examples do not have.</summary>
    private static readonly string[] Further =
    [
        """{"rule": "provisions.end", "policy": "nuenen-2019", "facts": {"duringEmployment": true, "newAdvice": "doesNotBelong"}}""",
        """{"rule": "indication.decide", "policy": "nuenen-2019", "facts": {"adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": false}}""",
        """{"rule": "indication.decide", "policy": "nuenen-2019", "facts": {"carefullyPrepared": false}}""",
        """{"rule": "advice.mayRequest", "policy": "maastricht-2024", "facts": {"requestedBy": "person", "preTrajectoryCompleted": false}}""",
        """{"rule": "advice.mayRequest", "policy": "maastricht-2024", "facts": {"requestedBy": "person", "preTrajectoryCompleted": true}}""",
        """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "other"}}""",
        """{"rule": "misconduct.qualify", "policy": "nuenen-2019", "facts": {"shelteredEmployment": true, "dismissed": true, "conduct": "other"}}""",
        """{"rule": "placement.wageValue", "policy": "nuenen-2019", "facts": {"duringTrajectory": true, "prospectOfEmployment": true}}""",
        """{"rule": "employment.hours", "policy": "nuenen-2019", "facts": {"fullTimeHours": 36, "hours": 36}}""",
        """{"rule": "subsidy.decide", "policy": "nuenen-2019", "facts": {"trajectory": "completed", "targetGroupConfirmed": true, "wageValue": 42, "workplace": "suitable", "independentOfBenefit": true, "receivesWajong": false}}""",
        """{"rule": "subsidy.decide", "policy": "nuenen-2019", "facts": {"trajectory": "completed", "targetGroupConfirmed": true, "wageValue": 20, "employerWilling": true, "workplace": "suitable", "independentOfBenefit": true, "receivesWajong": false}}""",
        """{"rule": "statute.regime", "policy": "national", "facts": {"on": "2016-01-01"}}""",
        """{"rule": "statute.offer", "policy": "national", "facts": {"on": "2016-01-01", "indicationHeld": false, "requested": false}}""",
        """{"rule": "statute.offer", "policy": "national", "facts": {"on": "2016-01-01", "indicationHeld": false, "requested": true}}""",
    ];

    [Fact]
    public void Every_outcome_binds_as_the_catalogue_says()
    {
        var seen = new Dictionary<string, HashSet<Force>>(StringComparer.Ordinal);
        foreach (var question in Questions())
        {
            var decision = DecisionJson.Decide(Encoding.UTF8.GetBytes(question)).Decision;
            if (decision?.Force is not { } force)
            {
                continue;
            }

            var outcome = $"{decision.Rule.Key} {decision.OutcomeWord}";
            if (!seen.TryGetValue(outcome, out var forces))
            {
                seen.Add(outcome, forces = []);
            }

            forces.Add(force);
        }

        foreach (var (outcome, forces) in seen)
        {
            forces.Should().BeEquivalentTo(NotBound.GetValueOrDefault(outcome, [Force.Bound]), outcome);
        }

        seen.Keys.Should().Contain(NotBound.Keys);
    }

    [Fact]
    public void No_rule_can_pass_a_force() =>
        typeof(Weighing)
            .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => !method.IsPrivate)
            .SelectMany(method => method.GetParameters())
            .Should()
            .NotContain(parameter => parameter.ParameterType == typeof(Force));

    [Fact]
    public void No_rule_decides_but_by_weighing()
    {
        foreach (var (file, text) in Rules())
        {
            OwnForce().Matches(text).Should().BeEmpty(file);
        }
    }

    /// <summary>The outcomes that bind otherwise than their norm, each by its name.</summary>
    [Fact]
    public void The_exceptions_are_three() =>
        Rules()
            .SelectMany(rule => Exceptions().Matches(rule.Text).Select(match => $"{rule.File} {match.Value}"))
            .Should()
            .BeEquivalentTo(
                "AdviceRules.cs DecideWithForceOf",
                "PositionRules.cs DecideAsFact",
                "MisconductRules.cs LeaveToCollege"
            );

    private static IEnumerable<string> Questions() =>
        Directory
            .GetFiles(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Concat(Further);

    private static List<(string File, string Text)> Rules() =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("src/BeschutWerk.Rules"), "*Rules*.cs", SearchOption.AllDirectories)
                .Where(path => RuleFile().IsMatch(Path.GetFileName(path)))
                .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];

    [GeneratedRegex(
        @"Rules(\.\w+)?\.cs$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RuleFile();

    [GeneratedRegex(
        @"\bForce\.|\bForceOf\b|\bnew Decision<",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OwnForce();

    [GeneratedRegex(
        @"\b(DecideAsFact|LeaveToCollege|DecideWithForceOf)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Exceptions();
}
