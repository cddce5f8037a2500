using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 9 lid 1 and its note: how many positions have been realised, and where a new indication leads.</summary>
public sealed class Article09PositionsTests
{
    [Fact]
    public void Ten_positions_take_thirteen_contracts_of_24_hours_and_not_twelve()
    {
        var realised = Assess(10, Contracts(13, 24));
        realised.ShouldRestOn(Norm.WaitingListApplies, "art. 9 lid 1");
        realised.Outcome.Result.Should().Be(PositionResult.Realised);
        realised.Outcome.Hours.ToDecimal().Should().Be(312);
        realised.Outcome.HoursNeeded.ToDecimal().Should().Be(310);
        realised.Outcome.HoursShort.Should().BeNull();
        realised
            .Findings.Select(f => (f.Norm, f.Citation!.Value.ToShortString(), f.Result))
            .Should()
            .Equal(
                (Norm.WaitingListApplies, "art. 9 lid 1", FindingResult.Met),
                (Norm.HoursOfPosition, "toelichting art. 9", FindingResult.Met)
            );

        var short22 = Assess(10, Contracts(12, 24));
        short22.ShouldRestOn(Norm.WaitingListApplies, "art. 9 lid 1");
        short22.Outcome.Result.Should().Be(PositionResult.NotRealised);
        short22.Outcome.Hours.ToDecimal().Should().Be(288);
        short22.Outcome.HoursShort!.Value.ToDecimal().Should().Be(22);
        short22.Findings.Of(Norm.WaitingListApplies).Should().Be(FindingResult.Unmet);
    }

    [Fact]
    public void Ten_contracts_of_31_hours_less_one_minute_are_not_enough()
    {
        var decision = Assess(10, Enumerable.Repeat(HoursPerWeek.FromHoursAndMinutes(30, 59), 10));
        decision.ShouldRestOn(Norm.WaitingListApplies, "art. 9 lid 1");
        decision.Outcome.Result.Should().Be(PositionResult.NotRealised);
        decision.Outcome.HoursShort.ToString().Should().Be("0:10");

        Assess(10, Contracts(10, 31)).Outcome.Result.Should().Be(PositionResult.Realised);
    }

    [Fact]
    public void A_second_short_is_short()
    {
        HoursPerWeek.TryParse("30:59:59", out var secondShort).Should().BeTrue();
        var decision = Assess(1, [secondShort]);
        decision.ShouldRestOn(Norm.WaitingListApplies, "art. 9 lid 1");
        decision.Outcome.Result.Should().Be(PositionResult.NotRealised);
        decision.Outcome.HoursShort!.Value.Seconds.Should().Be(1);
    }

    [Theory]
    [InlineData("6.0")]
    [InlineData("6e0")]
    [InlineData("0.6e1")]
    [InlineData("60E-1")]
    [InlineData("6.0000000000000000000000000000000000")]
    [InlineData("60000000000000000000000000000000000e-34")]
    public void A_whole_number_in_json_may_be_written_in_any_way(string quota) =>
        Answers
            .Of("positions.assess", $$"""{"quota": {{quota}}, "contracts": []}""")
            .GetProperty("values")
            .GetProperty("hoursNeeded")
            .GetDecimal()
            .Should()
            .Be(186);

    [Theory]
    [InlineData("6.5")]
    [InlineData("65e-1")]
    [InlineData("1e-99999999999")]
    [InlineData("99999999999999")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e99999999999")]
    [InlineData("\"6\"")]
    public void What_is_no_whole_number_within_bounds_is_refused_with_the_bounds(string quota)
    {
        var answer = Answers.Of("positions.assess", $$"""{"quota": {{quota}}, "contracts": []}""");
        answer.ShouldBeRefused("invalidValue", "facts.quota");
        answer
            .GetProperty("error")
            .Text("message")
            .Should()
            .Contain("must be a whole number from -2147483648 to 2147483647");
    }

    [Theory]
    [InlineData("0e99999999999")]
    [InlineData("-0.0")]
    public void No_positions_in_json_are_none_however_they_are_written(string quota) =>
        Answers
            .Of("positions.assess", $$"""{"quota": {{quota}}, "contracts": []}""")
            .GetProperty("values")
            .GetProperty("hoursNeeded")
            .GetDecimal()
            .Should()
            .Be(0);

    [Fact]
    public void The_smallest_whole_number_in_json_is_read_before_its_meaning_is_judged()
    {
        var answer = Answers.Of("positions.assess", """{"quota": -2147483648, "contracts": []}""");
        answer.ShouldBeRefused("invalidValue", "facts.quota");
        answer.GetProperty("error").Text("message").Should().NotContain("whole number from");
    }

    [Fact]
    public void More_than_31_hours_count_for_more_than_one_position() =>
        Assess(2, [HoursPerWeek.FromHours(40), HoursPerWeek.FromHours(22)])
            .Outcome.Result.Should()
            .Be(PositionResult.Realised);

    [Fact]
    public void A_quota_of_nothing_is_realised_by_nothing()
    {
        var decision = Assess(0, []);
        decision.ShouldRestOn(Norm.WaitingListApplies, "art. 9 lid 1");
        decision.Outcome.Result.Should().Be(PositionResult.Realised);

        Assess(1, []).Outcome.Result.Should().Be(PositionResult.NotRealised);
    }

    [Property(Arbitrary = [typeof(ContractLists)])]
    public bool Splitting_a_contract_in_two_changes_nothing(HoursPerWeek[] contracts, byte quota, byte part)
    {
        if (contracts.Length == 0)
        {
            return true;
        }

        var minutes = contracts[0].Seconds / 60;
        var first = minutes * part / byte.MaxValue;
        HoursPerWeek[] split = [Minutes(first), Minutes(minutes - first), .. contracts.Skip(1)];
        return Assess(quota, split) == Assess(quota, contracts);
    }

    [Property(Arbitrary = [typeof(ContractLists)])]
    public bool Adding_a_contract_never_makes_it_less(HoursPerWeek[] contracts, byte quota)
    {
        var without = Assess(quota, contracts.Skip(1)).Outcome;
        var with = Assess(quota, contracts).Outcome;
        return with.Hours.Seconds >= without.Hours.Seconds
            && (without.Result is PositionResult.NotRealised || with.Result is PositionResult.Realised);
    }

    [Property(Arbitrary = [typeof(ContractLists)])]
    public bool What_is_short_is_exactly_what_realises_it(HoursPerWeek[] contracts, byte quota)
    {
        var outcome = Assess(quota, contracts).Outcome;
        return outcome.HoursShort is not { } lacking
            ? outcome.Hours.Seconds >= outcome.HoursNeeded.Seconds
            : lacking.Seconds > 0 && outcome.Hours.Seconds + lacking.Seconds == outcome.HoursNeeded.Seconds;
    }

    [Fact]
    public void The_hours_of_a_position_are_those_of_the_policy()
    {
        var other = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                new Provision(
                    Norm.HoursOfPosition,
                    NuenenPolicy.CitationOf(Norm.HoursOfPosition)!.Value,
                    hours: HoursPerWeek.FromHours(24)
                )
            ),
        };
        PositionRules
            .Assess(other, new PositionFacts(PositionQuota.FromPositions(10), Contracts(10, 24)))
            .Outcome.Result.Should()
            .Be(PositionResult.Realised);
    }

    [Theory]
    [InlineData(Norm.WaitingListApplies)]
    [InlineData(Norm.HoursOfPosition)]
    public void Without_a_waiting_list_or_the_hours_of_a_position_it_is_not_regulated(Norm norm) =>
        PositionRules
            .Assess(Without(norm), new PositionFacts(PositionQuota.FromPositions(1), []))
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);

    [Fact]
    public void A_quota_that_cannot_be_or_was_never_given_is_refused()
    {
        Refused(() => PositionQuota.FromPositions(-1), "positions");
        Refused(() => PositionQuota.FromPositions(1_000_001), "positions");
        PositionQuota.FromPositions(1_000_000).Positions.Should().Be(1_000_000);
        Refused(() => new PositionFacts(default, []), "quota");
        Refused(() => PositionRules.Assess(NuenenPolicy, default), "facts");
        var never = () => default(PositionQuota).Positions;
        never.Should().Throw<InvalidOperationException>();
        default(PositionQuota).Should().NotBe(PositionQuota.FromPositions(0));
        default(PositionQuota).ToString().Should().Be("(no quota)");
        PositionQuota.FromPositions(12).ToString().Should().Be("12");
        var noPolicy = () => PositionRules.Assess(null!, new PositionFacts(PositionQuota.FromPositions(1), []));
        noPolicy.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("policy");
    }

    [Fact]
    public void Total_hours_are_shown_to_the_second()
    {
        TotalHours.Sum(HoursPerWeek.FromHours(15.33m), HoursPerWeek.FromHours(100)).ToString().Should().Be("115:19:48");
        default(TotalHours).ToString().Should().Be("0:00");
    }

    [Fact]
    public void Once_the_number_is_realised_a_new_indication_goes_on_the_waiting_list()
    {
        Place(quotaRealised: true)
            .ShouldBe(WaitingListPlacementOutcome.WaitingList, Norm.WaitingListApplies, "art. 9 lid 1");
        Place(quotaRealised: false)
            .ShouldBe(WaitingListPlacementOutcome.Position, Norm.WaitingListApplies, "art. 9 lid 1");
        Place(quotaRealised: null).ShouldLack([Norm.WaitingListApplies], "quotaRealised");
        WaitingListRules
            .Place(Without(Norm.WaitingListApplies), new() { QuotaRealised = true })
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Whether_the_number_is_realised_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly([FactValues.YesNo("quotaRealised")], facts => Place((bool?)facts[0]))
            .Should()
            .Be(3);

    [Fact]
    public void Positions_are_assessed_from_json()
    {
        var contracts = string.Join(", ", Enumerable.Repeat("""{"hours": 24}""", 13));
        var answer = Answers.Of("positions.assess", $$"""{"quota": 10, "contracts": [{{contracts}}]}""");
        answer.Text("outcome").Should().Be("realised");
        answer.Text("citation").Should().Be("art. 9 lid 1");
        answer.GetProperty("values").GetRawText().Should().Be("""{"hours":312,"hoursNeeded":310}""");

        Answers
            .Of("positions.assess", """{"quota": 1, "contracts": [{"hours": "30:50"}, {"hours": 0}]}""")
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be("""{"hours":"30:50","hoursNeeded":31,"hoursShort":"0:10"}""");
        Answers
            .Of("positions.assess", """{"quota": 1, "contracts": [{"hours": 15.25}, {"hours": "15:15"}]}""")
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be("""{"hours":30.5,"hoursNeeded":31,"hoursShort":0.5}""");
        Answers.Of("waitingList.place", """{"quotaRealised": false}""").Text("outcome").Should().Be("position");
    }

    [Theory]
    [InlineData("""{"contracts": []}""", "missingField", "facts.quota")]
    [InlineData("""{"quota": 1}""", "missingField", "facts.contracts")]
    [InlineData("""{"quota": -1, "contracts": []}""", "invalidValue", "facts.quota")]
    [InlineData("""{"quota": 1.5, "contracts": []}""", "invalidValue", "facts.quota")]
    [InlineData("""{"quota": 1, "contracts": 31}""", "invalidValue", "facts.contracts")]
    [InlineData("""{"quota": 1, "contracts": [31]}""", "invalidValue", "facts.contracts[0]")]
    [InlineData("""{"quota": 1, "contracts": [{}]}""", "missingField", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": -1}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": 168.5}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": 0.0001}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": "15:60"}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": "15"}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"hours": "-1:30"}]}""", "invalidValue", "facts.contracts[0].hours")]
    [InlineData("""{"quota": 1, "contracts": [{"ours": 31}]}""", "unknownField", "facts.contracts[0].ours")]
    public void Facts_that_cannot_be_are_refused_by_their_path(string facts, string code, string path) =>
        Answers.Of("positions.assess", facts).ShouldBeRefused(code, path);

    private static Decision<PositionOutcome> Assess(int quota, IEnumerable<HoursPerWeek> contracts) =>
        PositionRules.Assess(NuenenPolicy, new PositionFacts(PositionQuota.FromPositions(quota), contracts));

    private static Decision<WaitingListPlacementOutcome> Place(bool? quotaRealised) =>
        WaitingListRules.Place(NuenenPolicy, new WaitingListPlacementFacts { QuotaRealised = quotaRealised });

    private static IEnumerable<HoursPerWeek> Contracts(int number, decimal hours) =>
        Enumerable.Repeat(HoursPerWeek.FromHours(hours), number);

    private static HoursPerWeek Minutes(int minutes) => HoursPerWeek.FromHoursAndMinutes(minutes / 60, minutes % 60);

    private static Policy Without(Norm norm) =>
        NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.Without(norm),
        };

    private static void Refused<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);

    /// <summary>Contracts of whole minutes.</summary>
    private static class ContractLists
    {
        public static Arbitrary<HoursPerWeek[]> Any() => Gen.Choose(0, 40 * 60).Select(Minutes).ArrayOf().ToArbitrary();
    }
}
