using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>C11 in a case: facts of one event that contradict each other are refused, and only those.</summary>
public sealed class CaseContradictionTests
{
    private const string Employed = "2026-01-01 employmentStarted;";

    [Theory]
    [InlineData("dismissed conduct: none, forMisconduct: true", "conduct forMisconduct")]
    [InlineData("benefitChanged benefit: wajong, receivesWajong: false", "benefit receivesWajong")]
    [InlineData("benefitChanged benefit: none, receivesWajong: true", "benefit receivesWajong")]
    [InlineData("benefitChanged benefit: none, municipalBenefit: true", "benefit municipalBenefit")]
    [InlineData("subsidyDecided outcome: refuse, subsidisedPercent: 50", "outcome subsidisedPercent")]
    [InlineData("subsidyDecided outcome: extendTrajectory, subsidisedPercent: 10", "outcome subsidisedPercent")]
    [InlineData("subsidyDecided outcome: noSubsidyDue, subsidisedPercent: 0.0001", "outcome subsidisedPercent")]
    public void One_event_does_not_say_two_things_that_exclude_each_other(string contradiction, string fields)
    {
        var error = Errors($"{Employed} 2026-02-01 {contradiction}").Should().ContainSingle().Which;
        fields.Split(' ').Select(field => $"invalidValue events[1].{field}").Should().Contain(error);
    }

    [Theory]
    [InlineData("conduct: none, forMisconduct: true")]
    public void An_assessment_does_not_contradict_itself(string contradiction) =>
        Errors($"{Employed} 2026-02-01 dismissed conduct: other; 2026-02-10 conductAssessed {contradiction}")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("invalidValue events[2].");

    [Theory]
    [InlineData("benefit: wajong, receivesWajong: false")]
    [InlineData("benefit: none, receivesWajong: true")]
    [InlineData("benefit: none, municipalBenefit: true")]
    public void What_is_known_without_a_date_does_not_contradict_itself_either(string known) =>
        Errors("", known).Should().ContainSingle().Which.Should().StartWith("invalidValue known.");

    [Theory]
    [InlineData("dismissed conduct: none, forMisconduct: false")]
    [InlineData("dismissed conduct: none")]
    [InlineData("dismissed forMisconduct: true")]
    [InlineData("dismissed conduct: other, forMisconduct: true")]
    [InlineData("dismissed conduct: other, forMisconduct: false")]
    [InlineData("dismissed conduct: alcoholAbuse, forMisconduct: true")]
    [InlineData("dismissed conduct: alcoholAbuse, forMisconduct: false")] // the note: what may justify it
    [InlineData("benefitChanged benefit: wajong, receivesWajong: true")]
    [InlineData("benefitChanged benefit: wajong")]
    [InlineData("benefitChanged benefit: none, receivesWajong: false, municipalBenefit: false")]
    [InlineData("benefitChanged benefit: uwv, receivesWajong: true")] // Wajong is one of UWV
    [InlineData("benefitChanged benefit: uwv, receivesWajong: false")]
    [InlineData("benefitChanged benefit: participatiewet, municipalBenefit: false")] // of another municipality
    [InlineData("benefitChanged benefit: other, municipalBenefit: true")]
    [InlineData("subsidyDecided outcome: refuse, subsidisedPercent: 0")]
    [InlineData("subsidyDecided outcome: noSubsidyDue, subsidisedPercent: 0")]
    [InlineData("subsidyDecided outcome: refuse")]
    [InlineData("subsidyDecided outcome: grant, subsidisedPercent: 70")]
    [InlineData("subsidyDecided outcome: grant, subsidisedPercent: 100")] // too high is a breach
    public void What_can_be_true_together_is_taken(string said) =>
        Errors($"{Employed} 2026-02-01 {said}").Should().BeEmpty();

    [Fact]
    public void Two_events_that_differ_tell_of_a_change_and_contradict_nothing()
    {
        const string changes = "2026-02-01 benefitChanged benefit: wajong; 2026-03-01 benefitChanged benefit: none";
        Errors(changes, "receivesWajong: false").Should().BeEmpty();
        Errors(Employed + "2026-02-01 dismissed conduct: none; 2026-02-10 conductAssessed forMisconduct: true")
            .Should()
            .BeEmpty("the college found otherwise");
    }

    [Fact]
    public void Each_contradiction_is_told_with_the_other_errors_of_the_file() =>
        Errors(
                Employed
                    + "2026-02-01 benefitChanged benefit: wajong, receivesWajong: false; 2026-02-02 informationReceived;"
                    + "2026-02-03 dismissed conduct: none, forMisconduct: true"
            )
            .Select(error => error.Split('.')[0])
            .Should()
            .Equal("invalidValue events[1]", "invalidValue events[2]", "invalidValue events[3]");

    [Fact]
    public void Null_in_the_list_of_events_is_a_fault_of_the_caller_that_names_its_place()
    {
        CaseEvent[] events = [new(CaseEventType.AdviceRequested, Day(2026, 1, 5)), null!];
        var made = () => new CaseFile("z-1", NuenenPolicy, events);
        made.Should().Throw<ArgumentException>().WithMessage("*events[1]*");
        var tried = () => CaseFile.TryCreate("z-1", NuenenPolicy, events, null, null, null, out _, out _);
        tried.Should().Throw<ArgumentException>().WithMessage("*events[1]*");
        var first = () => new CaseFile("z-1", NuenenPolicy, [null!, events[0]]);
        first.Should().Throw<ArgumentException>().WithMessage("*events[0]*");
    }
}
