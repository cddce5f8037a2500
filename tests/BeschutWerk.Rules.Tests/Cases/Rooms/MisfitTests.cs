using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>An event that cannot have happened where it stands says after what it must come, and what is missing.</summary>
public sealed class MisfitTests
{
    private const string Started = "2026-01-01 trajectoryStarted; ";
    private const string Employed = "2026-01-01 employmentStarted; ";

    [Theory]
    [InlineData(
        "2026-02-02 informationRequested",
        "the advice that it is about: there is no adviceReceived or newAdviceReceived before it"
    )]
    [InlineData(
        "2026-02-02 informationReceived",
        "its request: there is no informationRequested before it that has no answer"
    )]
    [InlineData(
        Started + "2026-02-02 trajectoryStarted",
        "the end of the trajectory before it: there is a trajectory before it that has not ended"
    )]
    [InlineData(
        "2026-02-02 trajectoryEnded",
        "the start of the trajectory: there is no trajectory before it that has not ended"
    )]
    [InlineData(
        "2026-02-02 trajectoryExtended months: 1",
        "the start of the trajectory: there is no trajectory before it that has not ended"
    )]
    [InlineData(
        Started + "2026-02-01 trajectoryInterrupted; 2026-02-02 trajectoryInterrupted",
        "the end of the interruption before it: there is a trajectoryInterrupted before it without a trajectoryResumed"
    )]
    [InlineData(
        Started + "2026-02-02 trajectoryResumed",
        "an interruption of the trajectory that runs: there is no trajectoryInterrupted before it that lasts"
    )]
    [InlineData(
        "2026-02-02 trajectoryRenewed months: 1",
        "the trajectory that it follows on: there is no trajectory before it"
    )]
    [InlineData(
        Employed + "2026-02-02 employmentStarted",
        "the end of the employment before it: there is an employment before it that has not ended"
    )]
    [InlineData(
        Employed + "2026-02-02 trajectoryStarted",
        "the end of the employment before it: there is an employment before it that has not ended"
    )]
    [InlineData(
        "2026-02-02 contractRenewed",
        "the start of the employment: there is no employment before it that has not ended"
    )]
    [InlineData(
        "2026-02-02 employmentEnded",
        "the start of the employment: there is no employment before it that has not ended"
    )]
    [InlineData(
        Employed + "2026-02-01 sicknessStarted; 2026-02-02 sicknessStarted",
        "the end of the sickness before it: there is a sicknessStarted before it without a sicknessEnded"
    )]
    [InlineData(
        "2026-02-02 sicknessEnded",
        "the start of the sickness: there is no sicknessStarted before it that has not ended"
    )]
    [InlineData(
        "2026-02-01 placedOnWaitingList; 2026-02-02 placedOnWaitingList",
        "the person has left the waiting list: there is a placedOnWaitingList before it, and no placement or loss of the indication since"
    )]
    [InlineData(
        "2026-02-02 dismissed",
        "the start of an employment or a trajectory: there is no employment or trajectory before it that has not ended"
    )]
    [InlineData("2026-02-02 conductAssessed forMisconduct: true", "the dismissal: there is no dismissed before it")]
    [InlineData("2026-02-02 misconductSupportOffered", "the dismissal: there is no dismissed before it")]
    [InlineData(
        "2026-02-01 preTrajectoryStarted; 2026-02-02 preTrajectoryStarted",
        "the end of the pre-trajectory before it: there is a preTrajectoryStarted before it without a preTrajectoryEnded"
    )]
    [InlineData(
        "2026-02-02 preTrajectoryEnded",
        "the start of the pre-trajectory: there is no preTrajectoryStarted before it that has not ended"
    )]
    public void It_says_after_what_it_must_come(string events, string what)
    {
        var lines = events.Split("; ");
        var before = CaseText.File(string.Join("; ", lines[..^1]));
        var last = CaseText.Errors(events).Should().ContainSingle().Which;
        last.Should().EndWith($"events[{lines.Length - 1}].on");
        var words = lines[^1].Split(' ');
        var type = Words
            .All<CaseEventType>()
            .Select((word, place) => (word, place))
            .Single(item => item.word == words[1]);
        var facts = words.Length == 2 ? CaseFacts.None : FactsOf(words[2]);
        CaseFile
            .TryCreate(
                "z-1",
                NuenenPolicy,
                before.Events.Add(On("2026-02-02", CaseEventTable.All[type.place].Type, facts)),
                null,
                null,
                null,
                out _,
                out var errors
            )
            .Should()
            .BeFalse();
        var error = errors.Should().ContainSingle().Which;
        error.Requirement.Should().Be($"must come after {what}");
        (error.Path, error.Actual).Should().Be(($"events[{lines.Length - 1}].on", ""));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "1201 in all")]
    public void An_extension_leaves_the_whole_trajectory_within_what_a_calendar_holds(int months, string? actual)
    {
        CaseEvent[] events =
        [
            On("2026-01-01", CaseEventType.TrajectoryStarted, new() { Months = 1190 }),
            On("2026-02-02", CaseEventType.TrajectoryExtended, new() { Months = 5 }),
            On("2026-03-02", CaseEventType.TrajectoryExtended, new() { Months = months }),
        ];
        CaseFile.TryCreate("z-1", NuenenPolicy, events, null, null, null, out _, out var errors);
        if (actual is null)
        {
            errors.Should().BeEmpty();
            return;
        }

        var error = errors.Should().ContainSingle().Which;
        error.Path.Should().Be("events[2].months");
        error.Requirement.Should().Be("must leave the whole trajectory at 1200 months or fewer");
        error.Actual.Should().Be(actual);
    }

    private static CaseFacts FactsOf(string word) =>
        word == "months:" ? new() { Months = 1 } : new() { ForMisconduct = true };

    [Theory]
    [InlineData(
        "facilityGranted facilityFirstDay: 2026-04-01, facilityLastDay: 2026-03-31",
        "must not be before facilityFirstDay (2026-04-01)",
        "2026-03-31"
    )]
    [InlineData("dismissed conduct: none, forMisconduct: true", "must not be true beside conduct none", "true")]
    [InlineData(
        "benefitChanged benefit: wajong, receivesWajong: false",
        "must not be false beside benefit wajong",
        "false"
    )]
    [InlineData("benefitChanged benefit: none, receivesWajong: true", "must not be true beside benefit none", "true")]
    [InlineData("benefitChanged benefit: none, municipalBenefit: true", "must not be true beside benefit none", "true")]
    [InlineData(
        "hardshipApplied rule: nothing, newOutcome: grant",
        "must be the key of a rule that can be departed from",
        "'nothing'"
    )]
    [InlineData(
        "hardshipApplied rule: hardship.depart, newOutcome: departed",
        "must be the key of a rule that can be departed from",
        "'hardship.depart'"
    )]
    [InlineData(
        "hardshipApplied rule: employment.contract, newOutcome: grant",
        "must be one of temporary, permanent, noOffer",
        "'grant'"
    )]
    public void What_one_event_cannot_say_is_told_with_what_it_said(
        string happened,
        string requirement,
        string actual
    ) =>
        CaseText
            .Messages($"2026-01-01 employmentStarted; 2026-02-02 {happened}")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain(requirement)
            .And.Contain($"it was {actual}");

    [Fact]
    public void What_a_file_cannot_hold_is_told_with_what_it_can()
    {
        CaseFile.TryCreate("z-1", NuenenPolicy, [], new() { Months = 3 }, null, null, out _, out var errors);
        var error = errors.Should().ContainSingle().Which;
        error
            .Requirement.Should()
            .StartWith(
                "does not hold without a date; such facts are limitationPresent, beyondRegularEmployer, workCapacity, "
            );
        (error.Path, error.Actual).Should().Be(("known.months", "3"));
        CaseFile.TryCreate("a b", NuenenPolicy, [], null, null, null, out _, out errors);
        errors.Should().ContainSingle().Which.Actual.Should().Be("'a b'");
        CaseFile.TryCreate(
            "z-1",
            BuiltInPolicies.Maastricht2024,
            [],
            null,
            publishedOn: null,
            introducedOn: Iso("1850-01-01"),
            out _,
            out errors
        );
        errors.Should().ContainSingle().Which.Path.Should().Be("introducedOn");
        var none = (Action)(() => CaseFile.Check("z-1", null!, []));
        none.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("policy");
        var idle = (Func<object>)(() => new CaseFacts { Hours = default(HoursPerWeek) });
        idle.Should().Throw<InvalidValueException>().Which.Actual.Should().Be("0:00");
        foreach (var type in new[] { -1, CaseEventTable.All.Length })
        {
            Refused(() => CaseEventTable.Of((CaseEventType)type), "type");
        }
    }
}
