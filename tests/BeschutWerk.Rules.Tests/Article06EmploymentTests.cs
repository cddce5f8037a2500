using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 6: the employment.</summary>
public sealed class Article06EmploymentTests
{
    private static readonly HoursPerWeek FullTime = HoursPerWeek.FromHours(36);

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2026-02-28")]
    [InlineData("2024-02-29", "2026-02-28", "2026-02-28")]
    [InlineData("2024-01-01", "2025-12-31", "2025-12-31")]
    [InlineData("2022-03-01", "2024-02-29", "2024-02-29")]
    public void In_principle_the_first_two_years_are_temporary(string first, string on, string lastDay)
    {
        foreach (var noLonger in new bool?[] { null, false, true })
        {
            var decision = Contract(on, first, noLonger);
            decision.ShouldBe(
                new EmploymentContractOutcome(EmploymentContractResult.Temporary, Iso(lastDay)),
                Norm.TemporaryContract,
                "art. 6 lid 1",
                Force.InPrinciple
            );
            decision.Findings.Of(Norm.TemporaryContract).Should().Be(FindingResult.Met);
            decision.Findings.Of(Norm.PermanentContract).Should().Be(FindingResult.NotApplicable);
        }
    }

    [Theory]
    [InlineData("2024-02-29", "2026-03-01", "2026-02-28")]
    [InlineData("2024-01-01", "2026-01-01", "2025-12-31")]
    [InlineData("2015-01-01", "2026-01-01", "2016-12-31")]
    public void Afterwards_the_contract_is_permanent_also_while_nothing_is_known_of_an_investigation(
        string first,
        string on,
        string lastDay
    )
    {
        foreach (var noLonger in new bool?[] { null, false })
        {
            var decision = Contract(on, first, noLonger);
            decision.ShouldBe(
                new EmploymentContractOutcome(EmploymentContractResult.Permanent, Iso(lastDay)),
                Norm.PermanentContract,
                "art. 6 lid 2"
            );
            decision.Findings.Of(Norm.TemporaryContract).Should().Be(FindingResult.NotApplicable);
            decision.Findings.Of(Norm.PermanentContract).Should().Be(FindingResult.Met);
        }
    }

    [Fact]
    public void Where_investigation_has_shown_that_the_person_no_longer_belongs_there_is_no_offer()
    {
        var decision = Contract("2026-03-01", "2024-02-29", noLonger: true);
        decision.ShouldBe(
            new EmploymentContractOutcome(EmploymentContractResult.NoOffer, Day(2026, 2, 28)),
            Norm.PermanentContract,
            "art. 6 lid 2"
        );
        decision.Findings.Of(Norm.PermanentContract).Should().Be(FindingResult.Unmet);
    }

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool A_later_first_contract_never_ends_the_two_years_earlier(LocalDate one, LocalDate other) =>
        TwoYears(LocalDate.Min(one, other)) <= TwoYears(LocalDate.Max(one, other));

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool Every_day_is_temporary_up_to_the_last_day_and_permanent_from_the_next(LocalDate first)
    {
        var lastDay = TwoYears(first);
        return Result(lastDay) is EmploymentContractResult.Temporary
            && Result(lastDay.PlusDays(1)) is EmploymentContractResult.Permanent;

        EmploymentContractResult Result(LocalDate on) =>
            EmploymentRules.Contract(NuenenPolicy, new EmploymentContractFacts(on, first)).Outcome.Result;
    }

    [Fact]
    public void Full_time_may_be_offered()
    {
        foreach (var medical in new bool?[] { null, false, true })
        {
            var decision = Hours(FullTime, medical, inability: null);
            decision.ShouldBe(PermissionOutcome.Permitted, Norm.FullTime, "art. 6 lid 3", Force.Discretionary);
            decision.Findings.Of(Norm.ReducedHours).Should().Be(FindingResult.NotApplicable);
        }
    }

    [Theory]
    [InlineData(36, 1)]
    [InlineData(168, 0)]
    public void More_than_full_time_is_refused_whatever_ground_there_is(int hours, int minutes) =>
        Hours(HoursPerWeek.FromHoursAndMinutes(hours, minutes), medical: true, OtherInability.Durable)
            .ShouldBe(PermissionOutcome.Refused, Norm.FullTime, "art. 6 lid 3");

    [Theory]
    [InlineData(true, null)]
    [InlineData(true, OtherInability.None)]
    [InlineData(false, OtherInability.Durable)]
    [InlineData(null, OtherInability.Durable)]
    [InlineData(false, OtherInability.Temporary)]
    [InlineData(null, OtherInability.Temporary)]
    public void Fewer_hours_may_be_offered_on_any_of_the_grounds(bool? medical, OtherInability? inability)
    {
        var decision = Hours(HoursPerWeek.FromHoursAndMinutes(15, 20), medical, inability);
        decision.ShouldBe(PermissionOutcome.Permitted, Norm.ReducedHours, "art. 6 lid 4", Force.Discretionary);
        decision.Findings.Of(Norm.FullTime).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void Fewer_hours_without_a_ground_are_refused_down_to_the_last_second()
    {
        HoursPerWeek.TryParse("35:59:59", out var hours).Should().BeTrue();
        Hours(hours, medical: false, OtherInability.None)
            .ShouldBe(PermissionOutcome.Refused, Norm.ReducedHours, "art. 6 lid 4");
    }

    [Fact]
    public void What_is_missing_for_the_hours_is_named_exactly()
    {
        var fewer = HoursPerWeek.FromHours(24);
        Hours(fewer, medical: null, OtherInability.None).ShouldLack([Norm.ReducedHours], "medicalRestriction");
        Hours(fewer, medical: false, inability: null).ShouldLack([Norm.ReducedHours], "otherInability");
        foreach (var hours in new[] { 0.25m, 35.75m, 36, 36.25m })
        {
            UnknownFacts
                .AreHandledExactly(
                    [FactValues.YesNo("medicalRestriction"), FactValues.Of<OtherInability>("otherInability")],
                    facts => Hours(HoursPerWeek.FromHours(hours), (bool?)facts[0], (OtherInability?)facts[1])
                )
                .Should()
                .Be(12);
        }
    }

    [Fact]
    public void Another_policy_has_its_own_first_years()
    {
        var policy = NuenenPolicy.With(new Provision(Norm.TemporaryContract, Place("art. 8"), Term.FromYears(1)));
        var decision = EmploymentRules.Contract(
            policy,
            new EmploymentContractFacts(Day(2025, 12, 31), Day(2025, 1, 1))
        );
        decision.ShouldBe(
            new EmploymentContractOutcome(EmploymentContractResult.Temporary, Day(2025, 12, 31)),
            Norm.TemporaryContract,
            "art. 8",
            Force.InPrinciple
        );
    }

    [Fact]
    public void What_a_policy_does_not_regulate_is_not_regulated()
    {
        var during = new EmploymentContractFacts(Day(2025, 1, 1), Day(2025, 1, 1));
        var after = new EmploymentContractFacts(Day(2028, 1, 1), Day(2025, 1, 1));
        EmploymentRules.Contract(Without(Norm.TemporaryContract), during).ShouldBeNotRegulated();
        EmploymentRules.Contract(Without(Norm.PermanentContract), after).ShouldBeNotRegulated();
        EmploymentRules.Contract(Without(Norm.PermanentContract), during).IsDetermined.Should().BeTrue();

        var full = new EmploymentHoursFacts(FullTime, FullTime);
        var fewer = new EmploymentHoursFacts(FullTime, HoursPerWeek.FromHours(20)) { MedicalRestriction = true };
        EmploymentRules.Hours(Without(Norm.FullTime), full).ShouldBeNotRegulated();
        EmploymentRules.Hours(Without(Norm.ReducedHours), fewer).ShouldBeNotRegulated();
        EmploymentRules.Hours(Without(Norm.ReducedHours), full).IsDetermined.Should().BeTrue();
        EmploymentRules.Hours(Without(Norm.FullTime), fewer).IsDetermined.Should().BeTrue();
    }

    [Fact]
    public void Values_that_cannot_be_and_facts_never_made_are_refused_by_name()
    {
        Refused(() => new EmploymentContractFacts(default, Day(2025, 1, 1)), "on");
        Refused(() => new EmploymentContractFacts(Day(2025, 1, 1), default), "firstContractOn");
        Refused(() => new EmploymentContractFacts(Day(2025, 1, 1), Day(2025, 1, 2)), "firstContractOn");
        Refused(() => EmploymentRules.Contract(NuenenPolicy, default), "facts");
        Refused(() => new EmploymentHoursFacts(default, FullTime), "fullTimeHours");
        Refused(
            () => new EmploymentHoursFacts(FullTime, FullTime) with { OtherInability = (OtherInability)9 },
            "OtherInability"
        );
        Refused(() => EmploymentRules.Hours(NuenenPolicy, default), "facts");
    }

    [Fact]
    public void A_contract_is_for_an_indefinite_period_unless_it_has_a_last_day()
    {
        var contract = new EmploymentContract(Day(2026, 1, 1), HoursPerWeek.FromHours(24));
        contract.IsTemporary.Should().BeFalse();
        contract.LastDay.Should().BeNull();
        contract.ToString().Should().Be("2026-01-01 to indefinite, 24:00 hours a week");
        var temporary = contract.Until(Day(2026, 12, 31));
        temporary.IsTemporary.Should().BeTrue();
        temporary.Should().NotBe(contract).And.Be(contract.Until(Day(2026, 12, 31)));
        (temporary.FirstDay, temporary.LastDay, temporary.Hours)
            .Should()
            .Be((Day(2026, 1, 1), Day(2026, 12, 31), HoursPerWeek.FromHours(24)));
        temporary.ToString().Should().Be("2026-01-01 to 2026-12-31, 24:00 hours a week");
        contract.Until(Day(2026, 1, 1)).LastDay.Should().Be(Day(2026, 1, 1));
    }

    [Fact]
    public void A_contract_that_cannot_be_is_refused_and_a_default_is_none()
    {
        Refused(() => new EmploymentContract(default, FullTime), "firstDay");
        Refused(() => new EmploymentContract(Day(2026, 1, 1), FullTime).Until(Day(2025, 12, 31)), "lastDay");
        Refused(() => new EmploymentContract(Day(2026, 1, 1), FullTime).Until(default), "lastDay");

        EmploymentContract none = default;
        none.ToString().Should().Be("(no contract)");
        Action[] reads =
        [
            () => _ = none.FirstDay,
            () => _ = none.LastDay,
            () => _ = none.Hours,
            () => _ = none.IsTemporary,
            () => none.Until(Day(2026, 1, 1)),
        ];
        reads.Should().AllSatisfy(read => read.Should().Throw<InvalidOperationException>());
    }

    [Theory]
    [InlineData(
        "employment.contract",
        """{"on": "2026-02-28", "firstContractOn": "2024-02-29"}""",
        """temporary, inPrinciple, art. 6 lid 1, {"lastDay":"2026-02-28"}"""
    )]
    [InlineData(
        "employment.contract",
        """{"on": "2026-03-01", "firstContractOn": "2024-02-29"}""",
        """permanent, bound, art. 6 lid 2, {"lastDay":"2026-02-28"}"""
    )]
    [InlineData(
        "employment.contract",
        """{"on": "2026-03-01", "firstContractOn": "2024-02-29", "noLongerInTargetGroup": true}""",
        """noOffer, bound, art. 6 lid 2, {"lastDay":"2026-02-28"}"""
    )]
    [InlineData(
        "employment.contract",
        """{"on": "2026-03-01", "firstContractOn": "2026-03-02"}""",
        "invalidValue at facts.firstContractOn"
    )]
    [InlineData(
        "employment.hours",
        """{"fullTimeHours": 36, "hours": "15:20", "medicalRestriction": true}""",
        "permitted, discretionary, art. 6 lid 4"
    )]
    [InlineData(
        "employment.hours",
        """{"fullTimeHours": "36:00:00", "hours": 36.0}""",
        "permitted, discretionary, art. 6 lid 3"
    )]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": "36:00:01"}""", "refused, bound, art. 6 lid 3")]
    [InlineData(
        "employment.hours",
        """{"fullTimeHours": 36, "hours": 15.33, "medicalRestriction": false, "otherInability": "none"}""",
        "refused, bound, art. 6 lid 4"
    )]
    [InlineData(
        "employment.hours",
        """{"fullTimeHours": 36, "hours": 24}""",
        """factsMissing, ["medicalRestriction","otherInability"]"""
    )]
    [InlineData("employment.hours", """{"fullTimeHours": 0, "hours": 24}""", "invalidValue at facts.fullTimeHours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": 0}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": -1}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": 168.01}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": 15.3333}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": "15:60"}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": "15"}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36, "hours": true}""", "invalidValue at facts.hours")]
    [InlineData("employment.hours", """{"fullTimeHours": 36}""", "missingField at facts.hours")]
    public void In_JSON_the_same_answers_are_given(string rule, string facts, string conclusion) =>
        Answers.Conclusion(rule, facts).Should().Be(conclusion);

    private static LocalDate TwoYears(LocalDate first) =>
        EmploymentRules.Contract(NuenenPolicy, new EmploymentContractFacts(first, first)).Outcome.LastDay;

    private static Decision<EmploymentContractOutcome> Contract(string on, string first, bool? noLonger) =>
        EmploymentRules.Contract(
            NuenenPolicy,
            new EmploymentContractFacts(Iso(on), Iso(first)) { NoLongerInTargetGroup = noLonger }
        );

    private static Decision<PermissionOutcome> Hours(HoursPerWeek hours, bool? medical, OtherInability? inability) =>
        EmploymentRules.Hours(
            NuenenPolicy,
            new EmploymentHoursFacts(FullTime, hours) { MedicalRestriction = medical, OtherInability = inability }
        );
}
