using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>Every pair of events: whether the second can follow at once on the first in a file with nothing else.</summary>
public sealed class CasePairTests
{
    /// <summary>
    /// What answers, ends or changes something, and what that is: these cannot have happened unless a row of
    /// <see cref="Pairs"/> says that they follow.
    /// </summary>
    private static readonly Dictionary<string, string> Needs = new()
    {
        ["informationRequested"] = "an advice, first or new",
        ["informationReceived"] = "a request that has no answer",
        ["trajectoryInterrupted"] = "a trajectory that has not ended and is not interrupted",
        ["trajectoryResumed"] = "an interruption",
        ["trajectoryExtended"] = "a trajectory that has not ended",
        ["trajectoryRenewed"] = "a trajectory, in the place of which it comes",
        ["trajectoryEnded"] = "a trajectory that has not ended",
        ["contractRenewed"] = "an employment",
        ["employmentEnded"] = "an employment",
        ["sicknessEnded"] = "a sickness",
        ["dismissed"] = "a placement to be dismissed from",
        ["misconductSupportOffered"] = "a dismissal",
        ["conductAssessed"] = "a dismissal",
        ["preTrajectoryEnded"] = "a pre-trajectory",
    };

    /// <summary>The facts without which there is no such event.</summary>
    internal static readonly Dictionary<string, string> Required = new()
    {
        ["indicationDecided"] = "belongs: true",
        ["trajectoryExtended"] = "months: 3",
        ["trajectoryRenewed"] = "months: 3",
        ["facilityGranted"] = "facilityFirstDay: 2026-02-01, facilityLastDay: 2026-02-28",
        ["wageValueDetermined"] = "wageValue: 40",
        ["subsidyDecided"] = "outcome: grant",
        ["benefitChanged"] = "benefit: none",
        ["hardshipApplied"] = "rule: placement.extend, newOutcome: permitted",
        ["conductAssessed"] = "forMisconduct: true",
    };

    private const string InTrajectory =
        "trajectoryInterrupted trajectoryExtended trajectoryRenewed trajectoryEnded dismissed";
    private const string InEmployment = "contractRenewed employmentEnded dismissed";
    private const string AfterDismissal = "misconductSupportOffered conductAssessed";

    /// <summary>
    /// Of each first event: what comes before it, what of <see cref="Needs"/> can follow, and what else cannot, because it
    /// would begin twice at once.
    /// </summary>
    public static readonly TheoryData<string, string, string, string> Pairs = new()
    {
        { "adviceRequested", "", "", "" },
        { "adviceReceived", "", "informationRequested", "" },
        { "informationRequested", "adviceReceived", "informationRequested informationReceived", "" },
        { "informationReceived", "adviceReceived informationRequested", "informationRequested", "" },
        { "indicationDecided", "", "", "" },
        { "reported", "", "", "" },
        { "trajectoryStarted", "", InTrajectory, "trajectoryStarted" },
        {
            "trajectoryInterrupted",
            "trajectoryStarted",
            "trajectoryResumed trajectoryExtended trajectoryRenewed trajectoryEnded dismissed",
            "trajectoryStarted"
        },
        { "trajectoryResumed", "trajectoryStarted trajectoryInterrupted", InTrajectory, "trajectoryStarted" },
        { "trajectoryExtended", "trajectoryStarted", InTrajectory, "trajectoryStarted" },
        { "trajectoryRenewed", "trajectoryStarted", InTrajectory, "trajectoryStarted" },
        { "trajectoryEnded", "trajectoryStarted", "trajectoryRenewed", "" },
        { "facilityGranted", "", "", "" },
        { "wageValueDetermined", "", "", "" },
        { "employmentStarted", "", InEmployment, "trajectoryStarted employmentStarted" },
        { "contractRenewed", "employmentStarted", InEmployment, "trajectoryStarted employmentStarted" },
        { "employmentEnded", "employmentStarted", "", "" },
        { "subsidyDecided", "", "", "" },
        { "sicknessStarted", "", "sicknessEnded", "sicknessStarted" },
        { "sicknessEnded", "sicknessStarted", "", "" },
        { "newAdviceRequested", "", "", "" },
        { "newAdviceReceived", "", "informationRequested", "" },
        { "dismissed", "employmentStarted", AfterDismissal, "" },
        { "misconductSupportOffered", "employmentStarted dismissed", AfterDismissal, "" },
        { "benefitChanged", "", "", "" },
        { "placedOnWaitingList", "", "", "placedOnWaitingList" },
        { "workOffered", "", "", "" },
        { "preTrajectoryStarted", "", "preTrajectoryEnded", "preTrajectoryStarted" },
        { "preTrajectoryEnded", "preTrajectoryStarted", "", "" },
        { "hardshipApplied", "", "", "" },
        { "conductAssessed", "employmentStarted dismissed", AfterDismissal, "" },
    };

    [Fact]
    public void Every_type_of_event_has_its_row() =>
        Pairs.Select(row => (string)row[0]).Should().BeEquivalentTo(CaseEventTable.All.Select(row => row.ToString()));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_second_event_follows_at_once_or_is_refused(
        string first,
        string before,
        string follows,
        string refused
    )
    {
        string[] preceding = [.. Split(before), first];
        Errors(Days(preceding)).Should().BeEmpty();
        foreach (var second in CaseEventTable.All.Select(row => row.ToString()))
        {
            var errors = Errors(Days([.. preceding, second])).Distinct();
            var isRefused = Needs.ContainsKey(second)
                ? !Split(follows).Contains(second)
                : Split(refused).Contains(second);
            var why = Needs.TryGetValue(second, out var needed) ? $"it needs {needed}" : "nothing begins twice at once";
            errors
                .Should()
                .Equal(
                    isRefused ? [$"invalidValue events[{preceding.Length}].on"] : [],
                    "{0} after {1}: {2}",
                    second,
                    first,
                    why
                );
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_follows_under_Nuenen_follows_under_Maastricht(
        string first,
        string before,
        string follows,
        string refused
    )
    {
        _ = refused;
        string[] preceding = [.. Split(before), first];
        foreach (var second in Split(follows))
        {
            Errors(Days([.. preceding, second]), policy: OfMaastricht)
                .Should()
                .BeEmpty("whether an event can have happened is no question of the rules: {0}", second);
        }
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The events on following days, each with what it must have.</summary>
    private static string Days(string[] types) =>
        string.Join(
            "; ",
            types.Select((type, day) => $"2026-01-{day + 5:00} {type} {Required.GetValueOrDefault(type)}")
        );
}
