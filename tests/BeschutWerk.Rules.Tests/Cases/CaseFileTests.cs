using System.Collections.Immutable;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The case file: what it holds, and what it refuses.</summary>
public sealed class CaseFileTests
{
    [Fact]
    public void Events_stand_by_day_and_those_of_one_day_keep_their_order()
    {
        var file = Case(
            On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = true }),
            On("2026-01-05", CaseEventType.AdviceReceived),
            On("2025-12-01", CaseEventType.AdviceRequested),
            On("2026-02-02", CaseEventType.Reported)
        );
        file.Events.Select(item => item.Type)
            .Should()
            .Equal(
                CaseEventType.AdviceRequested,
                CaseEventType.AdviceReceived,
                CaseEventType.IndicationDecided,
                CaseEventType.Reported
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("J. de Vries")]
    [InlineData("zaak 1")]
    [InlineData("zaak\n1")]
    [InlineData("zaak-é")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_key_is_opaque(string key) => Errors(key).Should().ContainSingle().Which.Path.Should().Be("case");

    [Theory]
    [InlineData("z")]
    [InlineData("Zaak-2026.001_b")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234")]
    public void A_key_of_letters_digits_and_a_few_signs_is_one(string key) => Errors(key).Should().BeEmpty();

    [Theory]
    [InlineData(CaseEventType.InformationRequested, "there is no adviceReceived or newAdviceReceived before it")]
    [InlineData(CaseEventType.InformationReceived, "there is no informationRequested before it that has no answer")]
    [InlineData(CaseEventType.TrajectoryInterrupted, "there is no trajectory before it that has not ended")]
    [InlineData(CaseEventType.TrajectoryResumed, "there is no trajectoryInterrupted before it that lasts")]
    [InlineData(CaseEventType.TrajectoryEnded, "there is no trajectory before it that has not ended")]
    [InlineData(CaseEventType.ContractRenewed, "there is no employment before it that has not ended")]
    [InlineData(CaseEventType.EmploymentEnded, "there is no employment before it that has not ended")]
    [InlineData(CaseEventType.SicknessEnded, "there is no sicknessStarted before it that has not ended")]
    [InlineData(CaseEventType.Dismissed, "there is no employment or trajectory before it that has not ended")]
    [InlineData(CaseEventType.MisconductSupportOffered, "there is no dismissed before it")]
    [InlineData(CaseEventType.PreTrajectoryEnded, "there is no preTrajectoryStarted before it that has not ended")]
    public void What_answers_or_ends_something_needs_it(CaseEventType type, string missing) =>
        OrderIsRefused(On("2026-01-05", type), missing);

    [Fact]
    public void A_file_may_begin_half_way()
    {
        var advised = On("2026-01-05", CaseEventType.AdviceReceived);
        Errors("z", advised).Should().BeEmpty();
        Errors("z", advised, On("2026-01-12", CaseEventType.AdviceReceived))
            .Should()
            .BeEmpty("UWV corrects its advice");
        Errors("z", On("2026-01-05", CaseEventType.NewAdviceReceived)).Should().BeEmpty();
        Errors("z", On("2026-01-05", CaseEventType.IndicationDecided, new() { Belongs = true })).Should().BeEmpty();
    }

    [Fact]
    public void After_a_trajectory_the_person_can_come_on_the_waiting_list_again()
    {
        CaseEvent[] placed =
        [
            On("2026-01-05", CaseEventType.PlacedOnWaitingList),
            On("2026-02-01", CaseEventType.TrajectoryStarted),
            On("2026-08-01", CaseEventType.PlacedOnWaitingList),
        ];
        Errors("z", placed).Should().BeEmpty();
        Errors("z", [.. placed, On("2026-09-01", CaseEventType.PlacedOnWaitingList)]).Should().ContainSingle();
    }

    [Theory]
    [InlineData("2026-05-01", 0)]
    [InlineData("2026-05-12", 0)]
    public void The_end_of_a_trajectory_may_be_recorded_after_the_employment_that_ended_it(string ended, int count)
    {
        CaseEvent[] events =
        [
            .. InTrajectory,
            On("2026-05-01", CaseEventType.EmploymentStarted),
            On(ended, CaseEventType.TrajectoryEnded),
        ];
        Errors("z", events).Should().HaveCount(count);
        Errors("z", [.. events, On(ended, CaseEventType.TrajectoryEnded)]).Should().HaveCount(count + 1);
    }

    [Fact]
    public void What_needs_more_to_be_an_event_needs_its_predecessor_too()
    {
        OrderIsRefused(
            On("2026-01-05", CaseEventType.TrajectoryExtended, new() { Months = 3 }),
            "there is no trajectory before it that has not ended"
        );
        OrderIsRefused(
            On("2026-01-05", CaseEventType.TrajectoryRenewed, new() { Months = 3 }),
            "there is no trajectory before it"
        );
    }

    [Theory]
    [InlineData(CaseEventType.TrajectoryStarted)]
    [InlineData(CaseEventType.EmploymentStarted)]
    [InlineData(CaseEventType.SicknessStarted)]
    [InlineData(CaseEventType.PreTrajectoryStarted)]
    [InlineData(CaseEventType.PlacedOnWaitingList)]
    public void Nothing_begins_twice_at_once(CaseEventType type)
    {
        Errors("z", On("2026-01-05", type)).Should().BeEmpty();
        var errors = Errors("z", On("2026-01-05", type), On("2026-02-05", type));
        errors.Should().ContainSingle().Which.Path.Should().Be("events[1].on");
    }

    [Fact]
    public void Whoever_is_employed_starts_no_trajectory_and_a_trajectory_ends_with_employment()
    {
        Errors("z", [.. Employed, On("2026-10-01", CaseEventType.TrajectoryStarted)]).Should().ContainSingle();
        Errors("z", [.. Employed, On("2026-10-01", CaseEventType.TrajectoryEnded)]).Should().ContainSingle();
        Errors("z", [.. InTrajectory, On("2026-05-01", CaseEventType.EmploymentStarted)]).Should().BeEmpty();
    }

    [Fact]
    public void Another_trajectory_after_a_new_advice_ends_the_former_one()
    {
        CaseEvent[] advised =
        [
            .. InTrajectory,
            On("2026-05-01", CaseEventType.NewAdviceRequested),
            On(
                "2026-06-01",
                CaseEventType.NewAdviceReceived,
                new() { Belongs = true, SameTrajectoryContinued = false }
            ),
            On("2026-06-15", CaseEventType.TrajectoryStarted),
        ];
        Errors("z", advised).Should().BeEmpty();
        Case(advised)
            .At("2026-07-01")
            .Term(CaseTermName.Trajectory)
            .ShouldRun("2026-06-15", "2026-12-14", "art. 5 lid 1", 166);
    }

    [Fact]
    public void Every_error_is_told_at_once_each_with_its_place()
    {
        var errors = CaseFile.Check(
            "no key",
            NuenenPolicy,
            [
                On("2026-03-01", CaseEventType.TrajectoryExtended, new() { Ground = ExtensionGround.Interrupted }),
                On("2026-01-01", CaseEventType.Reported, new() { Months = 2 }),
                On("2026-02-01", CaseEventType.HardshipApplied, new() { Rule = "no.rule", NewOutcome = "permitted" }),
            ],
            new CaseFacts { Belongs = true },
            publishedOn: Iso("2019-09-02")
        );
        errors
            .Select(error => error.Path)
            .Should()
            .Equal(
                "case",
                "publishedOn",
                "known.belongs",
                "events[0].months",
                "events[0].on",
                "events[1].months",
                "events[2].rule"
            );
        errors[3].Type.Should().Be(CaseEventType.TrajectoryExtended);
        errors[3].On.Should().Be(Iso("2026-03-01"));
        errors[3]
            .ToString()
            .Should()
            .Be(
                "events[0].months (trajectoryExtended on 2026-03-01) is required with trajectoryExtended; it was unknown."
            );
        var make = () => new CaseFile("no key", NuenenPolicy, []);
        make.Should().Throw<InvalidCaseException>().Which.Errors.Should().Equal(errors[0]);
    }

    [Fact]
    public void An_event_that_could_not_be_read_keeps_its_place_and_leaves_the_order_unjudged()
    {
        CaseFile
            .Check("z", NuenenPolicy, [null, On("2026-01-05", CaseEventType.AdviceReceived, new() { Months = 1 })])
            .Select(error => error.Path)
            .Should()
            .Equal("events[1].months");
    }

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-03-30", 1)]
    public void A_facility_does_not_end_before_it_begins(string last, int count) =>
        Errors(
                "z",
                On(
                    "2026-03-01",
                    CaseEventType.FacilityGranted,
                    new() { FacilityFirstDay = Iso("2026-03-31"), FacilityLastDay = Iso(last) }
                )
            )
            .Should()
            .HaveCount(count);

    [Fact]
    public void A_departure_is_from_a_question_of_the_catalogue_to_one_of_its_outcomes()
    {
        Departing("placement.extend", "permitted").Should().BeEmpty();
        Departing("placement.extend", "grant").Should().ContainSingle().Which.Field.Should().Be("newOutcome");
        Departing("hardship.depart", "departed").Should().ContainSingle().Which.Field.Should().Be("rule");

        static ImmutableArray<CaseError> Departing(string rule, string outcome) =>
            Errors("z", On("2026-03-01", CaseEventType.HardshipApplied, new() { Rule = rule, NewOutcome = outcome }));
    }

    [Fact]
    public void The_table_gives_every_type_its_facts_and_no_fact_is_without_a_place()
    {
        CaseEventTable.All.Select(row => row.Type).Should().Equal(Enum.GetValues<CaseEventType>());
        CaseEventTable
            .AllFacts.Except(CaseEventTable.All.SelectMany(row => row.Facts))
            .Except(CaseEventTable.Known)
            .Should()
            .BeEmpty();
        foreach (var fact in CaseEventTable.AllFacts)
        {
            fact.Form.Should().NotBeNullOrWhiteSpace();
            typeof(CaseFacts).GetProperty(fact.Property).Should().NotBeNull();
        }
    }

    [Fact]
    public void Every_fact_is_read_back_under_its_name()
    {
        var filled = GeneratedCases.Facts.Of(CaseEventTable.AllFacts, Iso("2026-01-05")).Sample(1).Single();
        foreach (var fact in CaseEventTable.AllFacts)
        {
            CaseFacts.None.ValueOf(fact).Should().BeNull();
            filled
                .ValueOf(fact)
                .Should()
                .Be(typeof(CaseFacts).GetProperty(fact.Property)!.GetValue(filled), "{0}", fact);
            filled.ValueOf(fact).Should().NotBeNull("{0}", fact);
        }

        filled.ToString().Should().NotContain("zzz-told").And.Contain("reason: stated");
        CaseFacts.None.ToString().Should().Be("nothing known");
    }

    [Fact]
    public void Impossible_facts_are_refused_when_they_are_given()
    {
        Refused(() => new CaseFacts { Months = 0 }, "Months");
        Refused(() => new CaseFacts { EveryMonths = 1201 }, "EveryMonths");
        Refused(() => new CaseFacts { Hours = default(HoursPerWeek) }, "Hours");
        Refused(() => new CaseFacts { FacilityFirstDay = default(LocalDate) }, "FacilityFirstDay");
        Refused(() => new CaseFacts { Conduct = (Conduct)99 }, "Conduct");
        Refused(() => new CaseEvent((CaseEventType)99, Iso("2026-01-01")), "type");
        Refused(() => new CaseEvent(CaseEventType.Reported, default), "on");
        Refused(() => CaseRules.Review(Case(), default), "on");
    }

    [Property(Arbitrary = [typeof(GeneratedCases)])]
    public void A_file_equals_one_of_the_same_parts_and_no_other(CaseFile file)
    {
        var same = new CaseFile(
            file.Key,
            file.Policy,
            [.. file.Events],
            file.Known with
            { },
            file.PublishedOn,
            file.IntroducedOn
        );
        same.Should().Be(file);
        same.GetHashCode().Should().Be(file.GetHashCode());
        file.With(new CaseEvent(CaseEventType.WorkOffered, Iso("2040-01-01"))).Should().NotBe(file);
        new CaseFile("other", file.Policy, file.Events, file.Known, file.PublishedOn).Should().NotBe(file);
    }

    private static void OrderIsRefused(CaseEvent happened, string missing)
    {
        var error = Errors("z", happened).Should().ContainSingle().Which;
        error.Path.Should().Be("events[0].on");
        error.Type.Should().Be(happened.Type);
        error.Requirement.Should().StartWith("must come after ").And.EndWith($": {missing}");
        error.Actual.Should().BeEmpty();
        error.ToString().Should().EndWith($"on 2026-01-05) {error.Requirement}.");
    }

    private static ImmutableArray<CaseError> Errors(string key, params CaseEvent[] events)
    {
        var isFile = CaseFile.TryCreate(key, NuenenPolicy, events, null, null, null, out var file, out var errors);
        isFile.Should().Be(errors.IsEmpty).And.Be(file is not null);
        return errors;
    }

    [Fact]
    public void A_file_is_written_with_a_comma_between_its_events()
    {
        Case(On("2026-01-05", CaseEventType.AdviceReceived), On("2026-02-02", CaseEventType.Reported))
            .ToString()
            .Should()
            .EndWith(
                "\"events\": [\n  {\"on\": \"2026-01-05\", \"type\": \"adviceReceived\"},\n  {\"on\": \"2026-02-02\", \"type\": \"reported\"}]}"
            );
    }

    [Fact]
    public void A_check_without_a_key_is_refused_by_its_name() =>
        ((Func<object>)(() => CaseFile.Check(null!, NuenenPolicy, [])))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("key");
}
