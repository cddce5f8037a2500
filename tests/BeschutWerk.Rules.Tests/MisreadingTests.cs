using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>An outcome cannot be misread: nothing that was left at its default says anything of a case.</summary>
public sealed class MisreadingTests
{
    /// <summary>The enumerations with a member 0: sets, names by which a table is read, and what says "unknown" or nothing.</summary>
    private static readonly Type[] WithZero =
    [
        typeof(Caveats),
        typeof(SuitableInstruments),
        typeof(ProvisionNumbers),
        typeof(FindingResult),
        typeof(CaseEventType),
        typeof(Language),
    ];

    private static SubsidyFacts Met { get; } =
        new()
        {
            Trajectory = TrajectoryStatus.Completed,
            TargetGroupConfirmed = true,
            WageValue = WageValue.FromPercent(42.5m),
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
            ReceivesWajong = false,
        };

    private static Type[] PublicTypes { get; } = [.. typeof(Policy).Assembly.GetTypes().Where(type => type.IsPublic)];

    private static Type[] Outcomes { get; } =
    [
        .. PublicTypes.Where(type =>
            type.IsValueType && typeof(IOutcome).IsAssignableFrom(type) && !type.IsGenericTypeDefinition
        ),
        typeof(Departure<SubsidyOutcome>),
        typeof(Departure<IndicationOutcome>),
    ];

    [Fact]
    public void No_member_of_an_enumeration_is_its_default()
    {
        foreach (var type in PublicTypes.Where(type => type.IsEnum).Except(WithZero))
        {
            Enum.IsDefined(type, Enum.ToObject(type, 0)).Should().BeFalse("default({0}) must say nothing", type.Name);
        }

        WithZero
            .Should()
            .OnlyContain(type => Enum.IsDefined(type, Enum.ToObject(type, 0)), "they need no exception else");
    }

    [Fact]
    public void The_first_outcome_of_every_question_is_none_of_the_default_values()
    {
        var enumerations = DecisionTypes()
            .SelectMany(type =>
                type.IsEnum ? [type] : type.GetProperties().Where(p => p.Name == "Result").Select(p => p.PropertyType)
            )
            .Distinct()
            .ToList();
        enumerations.Should().HaveCountGreaterThan(30);
        enumerations.Should().OnlyContain(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0)));
    }

    [Fact]
    public void The_words_of_the_outcomes_stay_those_of_the_contract() =>
        RuleCatalogue
            .All.Select(rule => $"{rule.Key}: {string.Join(" ", rule.Outcomes)}")
            .Should()
            .Equal(
                "policy.inForce: inForce notYetInForce ended",
                "targetGroup.assess: belongs doesNotBelong",
                "advice.mayRequest: permitted notPermitted",
                "advice.investigation: required notRequired",
                "advice.term: running overdue receivedInTime receivedLate",
                "advice.conclude: positive negative",
                "indication.term: running overdue suspended decidedInTime decidedLate",
                "indication.decide: belongs doesNotBelong mayDepart mayRequestInformation",
                "indication.reassess: mayRequestAdvice noGround",
                "indication.afterNewAdvice: lost keptTermContinues keptTermRestarts keptEmploymentContinues",
                "placement.start: mayStart skipped refused",
                "placement.extend: permitted refused",
                "placement.renew: permitted refused",
                "placement.facility: permitted refused",
                "placement.income: benefitRetained uwvContinues noIncomeProvision",
                "placement.wageValue: permitted refused",
                "employment.contract: temporary permanent noOffer",
                "employment.hours: permitted refused",
                "employment.employer: developmentCompany anyFormalEmployer",
                "subsidy.decide: grant refuse extendTrajectory noSubsidyDue",
                "subsidy.award: complete incomplete",
                "subsidy.nextDetermination: due notDue",
                "provisions.workplaceAdaptation: permitted refused",
                "provisions.sickness: noRiskPolicyApplies notApplicable",
                "provisions.end: mayEnd mayNotEnd",
                "provisions.listed: listed",
                "positions.assess: realised notRealised",
                "waitingList.place: waitingList position",
                "waitingList.next: candidate nobody",
                "waitingList.responsible: municipality uwv",
                "misconduct.qualify: misconduct collegeAssesses noMisconduct notApplicable",
                "misconduct.reoffer: periodOver tooEarly notApplicable",
                "misconduct.support: mayOffer mayNotOffer outsidePeriod notApplicable",
                "misconduct.cooperation: mustCooperate noDuty",
                "hardship.depart: departed notDeparted",
                "instrument.choose: regularInstrument shelteredWork dayActivities",
                "statute.regime: notAvailable power duty",
                "statute.offer: mustOffer dutyLapsed mayDetermine mustSeeToEmployment noDuty notAvailable",
                "subsidy.term: running overdue decidedInTime decidedLate",
                "subsidy.amount: amount excluded"
            );

    [Fact]
    public void A_default_outcome_is_no_outcome()
    {
        Outcomes.Should().HaveCountGreaterThan(20);
        foreach (var type in Outcomes)
        {
            var outcome = (IOutcome)Activator.CreateInstance(type)!;
            outcome.Word.Should().Be("(no outcome)", "of {0}", type.Name);
            outcome.ToString().Should().StartWith("(no outcome)", "of {0}", type.Name);
            type.GetProperty("Result")!
                .GetValue(outcome)
                .Should()
                .Be(Activator.CreateInstance(type.GetProperty("Result")!.PropertyType));
        }

        Rules.Outcomes.WordOf(default(IndicationOutcome)).Should().Be("(no outcome)");
    }

    [Fact]
    public void The_hardship_clause_puts_no_default_in_the_place_of_an_outcome()
    {
        var refused = SubsidyRules.Decide(NuenenPolicy, Met with { ReceivesWajong = true });
        Refused(() => HardshipRules.Depart(NuenenPolicy, refused, default, default), "newOutcome");
        var unfit = TargetGroupRules.Assess(NuenenPolicy, new TargetGroupFacts { WorkCapacity = false });
        Refused(() => HardshipRules.Depart(NuenenPolicy, unfit, default, default), "newOutcome");
    }

    [Fact]
    public void TryGetOutcome_gives_no_outcome_where_there_is_none_and_refuses_what_is_no_decision()
    {
        var open = SubsidyRules.Decide(NuenenPolicy, default);
        open.TryGetOutcome(out var nothing).Should().BeFalse();
        nothing.ToString().Should().Be("(no outcome)");
        var act = () => default(Decision<SubsidyOutcome>).TryGetOutcome(out _);
        act.Should().Throw<InvalidOperationException>().WithMessage("*no decision*");
    }

    [Fact]
    public void What_a_review_found_cannot_be_made_or_changed_by_others()
    {
        Type[] results =
        [
            typeof(CaseTerm),
            typeof(CaseTermDerivation),
            typeof(NextStep),
            typeof(CaseBreach),
            typeof(CaseDeparture),
            typeof(CaseRemark),
            typeof(CaseRank),
            typeof(FactThatMatters),
            typeof(Obstacle),
            typeof(CaseError),
            typeof(CaseReview),
        ];
        foreach (var type in results)
        {
            type.GetConstructors().Should().BeEmpty("only a review makes a {0}", type.Name);
            type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Should().BeEmpty();
            (type.IsValueType ? Activator.CreateInstance(type)!.ToString() : "(no review)").Should().NotBeEmpty();
        }

        Refused(() => new CaseAmount(0, CaseAmountUnit.Days), "value");
        Refused(() => new CaseAmount(1, default), "unit");
        default(CaseAmount).ToString().Should().Be("(no amount)");
    }

    [Fact]
    public void Two_open_decisions_can_be_compared_part_by_part()
    {
        var open = SubsidyRules.Decide(NuenenPolicy, default);
        open.Should().BeEquivalentTo(SubsidyRules.Decide(NuenenPolicy, default));
        open.Should().NotBeEquivalentTo(SubsidyRules.Decide(NuenenPolicy, new SubsidyFacts { ReceivesWajong = false }));
        default(Decision<SubsidyOutcome>).Should().NotBeEquivalentTo(open);
        new[] { open }.Should().BeEquivalentTo([open]);
    }

    [Fact]
    public void A_comparison_of_decisions_that_fails_fits_on_a_few_lines_and_tells_what_differs()
    {
        var grant = SubsidyRules.Decide(NuenenPolicy, Met);
        Decision<SubsidyOutcome>[] others =
        [
            SubsidyRules.Decide(NuenenPolicy, Met with { WageValue = WageValue.FromPercent(40) }),
            SubsidyRules.Decide(NuenenPolicy, Met with { ReceivesWajong = true }),
            SubsidyRules.Decide(NuenenPolicy, Met with { ReceivesWajong = null }),
            SubsidyRules.Decide(NuenenPolicy with { Key = "elsewhere" }, Met),
            default,
        ];
        foreach (var other in others)
        {
            Action[] comparisons = [() => grant.Should().Be(other), () => grant.Should().BeEquivalentTo(other)];
            foreach (var compare in comparisons)
            {
                var message = compare.Should().Throw<Exception>().Which.Message;
                message.Length.Should().BeLessThan(1500);
                message.Split('\n').Length.Should().BeLessThan(20);
                message.Should().Contain(grant.ToString()).And.Contain(other.ToString());
            }
        }

        others.Select(other => other.ToString()).Append(grant.ToString()).Should().OnlyHaveUniqueItems();
        grant
            .ToString()
            .Should()
            .StartWith(
                "subsidy.decide: grant, bound, art. 7 lid 1 (subsidisedPercent: 57.5, responsible: municipality); met TrajectoryCompleted,"
            );
    }

    [Fact]
    public void What_a_decision_shows_of_itself_holds_no_reason()
    {
        var refused = SubsidyRules.Decide(NuenenPolicy, Met with { ReceivesWajong = true });
        var special = new HardshipFacts
        {
            SpecialCase = true,
            UnfairnessEstablished = true,
            FixedByStatute = false,
            Reason = "something about a person",
        };
        var departed = HardshipRules.Depart(NuenenPolicy, (IDecision)refused, "grant", special);
        departed.ToString().Should().Contain("departed").And.NotContain("something about");
    }

    private static IEnumerable<Type> DecisionTypes() =>
        PublicTypes
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(method => method.ReturnType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Decision<>))
            .Select(type => type.GetGenericArguments()[0]);
}
