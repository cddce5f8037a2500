namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Where an answer can turn: the days, months, shares and hours that are tried to find what would change a decision, of a
/// policy with few numbers and no national law, nearest first.
/// </summary>
public sealed class BoundariesTests
{
    private static readonly Policy Nuenen = BuiltInPolicies.Nuenen2019;

    private static readonly NationalStatutes NoLaw = new([], [], new(2024, 1, 1));

    [Fact]
    public void Days_are_those_of_the_facts_and_the_ends_of_each_term_from_them_and_the_days_beside()
    {
        var policy = Of(new Provision(Norm.DecisionTerm, Place, Term.FromDays(10)));
        var facts = new PlacementFacilityFacts(new(2026, 3, 1), new(2026, 3, 1), new(2026, 3, 1), new(2026, 3, 1));
        var boundaries = Boundaries.Of(PlacementFacilityFacts.Rows, facts, PlacementRules.Facility(policy, facts));

        // ten days after 1 March, from 1 March on, and those of an event that still runs on 1 March, with the days beside
        boundaries
            .DaysAround(new(2026, 3, 4))
            .Should()
            .Equal(
                March(2),
                March(1),
                February(28),
                March(9),
                March(10),
                March(11),
                March(12),
                February(20),
                February(19),
                February(18)
            );
        boundaries
            .DaysAround(March(1))
            .Should()
            .Equal(
                March(1),
                February(28),
                March(2),
                March(9),
                February(20),
                March(10),
                February(19),
                March(11),
                February(18),
                March(12)
            );
    }

    [Fact]
    public void Days_of_a_question_without_any_are_none_and_of_one_without_a_day_of_judging_begin_at_its_last()
    {
        Boundaries
            .Of(SubsidyAwardFacts.Rows, default, SubsidyRules.Award(Nuenen, default))
            .DaysAround(present: null)
            .Should()
            .BeEmpty();
        var facts = new AdviceInvestigationFacts(March(2));
        Boundaries
            .Of(AdviceInvestigationFacts.Rows, facts, AdviceRules.Investigation(Of(), facts))
            .DaysAround(present: null)
            .Should()
            .Equal(March(2), March(1), March(3));
    }

    /// <summary>The days of a suspension, and the day on which the decision of a late advice was judged.</summary>
    [Fact]
    public void Days_are_those_of_the_items_of_a_list_too()
    {
        var policy = Of(new Provision(Norm.DecisionTerm, Place, Term.FromDays(100)));
        var facts = new IndicationTermFacts(March(30), March(1))
        {
            Suspensions = new Suspensions(new Suspension(March(7), March(19))),
        };
        Boundaries
            .Of(IndicationTermFacts.Rows, facts, IndicationRules.Term(policy, facts))
            .DaysAround(present: null)
            .Should()
            .Contain([March(7), March(19)]);
    }

    [Fact]
    public void Shares_are_those_of_national_law_too()
    {
        var policy = Of() with { Statutes = Nuenen.Statutes };
        Boundaries
            .Of(SubsidyFacts.Rows, default, SubsidyRules.Decide(policy, default))
            .PercentagesAround(present: null)
            .Should()
            .Contain(Nuenen.Statutes.Latest[Norm.StatutorySubsidyCap]!.Provision.Percentage!.Value);
    }

    [Fact]
    public void Days_are_tried_from_the_day_of_judging_on_where_the_fact_is_unknown()
    {
        var policy = Of(new Provision(Norm.DecisionTerm, Place, Term.FromDays(10)));
        var facts = new IndicationTermFacts(March(30), March(1));
        var decision = IndicationRules.Term(policy, facts);
        decision.Outcome.LastDay.Should().Be(March(11));

        var days = Boundaries.Of(IndicationTermFacts.Rows, facts, decision).DaysAround(present: null).ToList();

        days[0].Should().Be(March(30));
        days.Select(day => Math.Abs(Period.DaysBetween(March(30), day))).Should().BeInAscendingOrder();
        days.Should().Contain(March(22), "the last day of the decision has ends of its own");
        days.Should().NotContain(March(23));
    }

    /// <summary>The day of judging stands before the last day of the term, which is later.</summary>
    [Fact]
    public void Days_nearest_to_the_day_of_judging_come_first_whatever_comes_later()
    {
        var policy = Of(new Provision(Norm.DecisionTerm, Place, Term.FromDays(10)));
        var facts = new IndicationTermFacts(March(5), March(1));
        Boundaries
            .Of(IndicationTermFacts.Rows, facts, IndicationRules.Term(policy, facts))
            .DaysAround(present: null)
            .First()
            .Should()
            .Be(March(5));
    }

    [Fact]
    public void Months_alike_far_off_are_tried_from_the_fewest_and_none_below_nought()
    {
        var policy = Of(new Provision(Norm.TrajectoryExtension, Place, Term.FromMonths(20)));
        var facts = new PlacementExtensionFacts(March(1), 30, 30, March(1));
        var boundaries = Boundaries.Of(PlacementExtensionFacts.Rows, facts, PlacementRules.Extend(policy, facts));
        boundaries.MonthsAround(50).Take(5).Should().Equal(50, 49, 51, 48, 52);
        boundaries.MonthsAround(50).Should().HaveCount(61).And.OnlyContain(months => months >= 0);
    }

    [Fact]
    public void Days_outside_the_calendar_are_not_tried()
    {
        var facts = new PlacementFacilityFacts(
            DateBounds.Earliest,
            DateBounds.Latest,
            DateBounds.Earliest,
            DateBounds.Latest
        );
        var policy = Of();
        Boundaries
            .Of(PlacementFacilityFacts.Rows, facts, PlacementRules.Facility(policy, facts))
            .DaysAround(present: null)
            .Should()
            .Equal(
                DateBounds.Latest,
                DateBounds.Latest.PlusDays(-1),
                DateBounds.Earliest.PlusDays(1),
                DateBounds.Earliest
            );
    }

    [Theory]
    [InlineData(null, new[] { 0, 1, 2 }, new[] { 58, 59, 60, 69, 70, 71, 99, 100, 101 })]
    [InlineData(90, new[] { 99, 100, 101, 71, 70, 69, 60, 59, 58 }, new[] { 2, 1, 0 })]
    public void Months_are_five_years_and_each_term_with_what_is_left_of_it(int? present, int[] first, int[] last)
    {
        var policy = Of(
            new Provision(Norm.TrajectoryExtension, Place, Term.FromMonths(100)),
            new Provision(Norm.DecisionTerm, Place, Term.FromDays(200))
        );
        var facts = new PlacementExtensionFacts(March(1), 30, 30, March(1));
        var months = Boundaries
            .Of(PlacementExtensionFacts.Rows, facts, PlacementRules.Extend(policy, facts))
            .MonthsAround(present)
            .ToList();

        months.Take(first.Length).Should().Equal(first);
        months.Skip(months.Count - last.Length).Should().Equal(last);
        months.Should().HaveCount(61 + 6).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Shares_are_the_thresholds_and_what_they_leave_with_the_finest_step_beside()
    {
        var policy = Of(new Provision(Norm.MinimumWageValue, Place, percentage: Percentage.FromPercent(30)));
        var facts = new SubsidyFacts();
        var boundaries = Boundaries.Of(SubsidyFacts.Rows, facts, SubsidyRules.Decide(policy, facts));

        boundaries
            .PercentagesAround(present: null)
            .Select(share => share.ToDecimal())
            .Should()
            .Equal(30, 70, 100, 29.9999m, 69.9999m, 99.9999m, 30.0001m, 70.0001m);
        boundaries
            .PercentagesAround(Percentage.FromPercent(50))
            .Select(share => share.ToDecimal())
            .Should()
            .Equal(30.0001m, 69.9999m, 30, 70, 29.9999m, 70.0001m, 99.9999m, 100);
    }

    [Fact]
    public void A_share_of_nothing_is_tried_and_none_below_it()
    {
        var policy = Of(new Provision(Norm.MinimumWageValue, Place, percentage: Percentage.Zero));
        var facts = new SubsidyFacts();
        Boundaries
            .Of(SubsidyFacts.Rows, facts, SubsidyRules.Decide(policy, facts))
            .PercentagesAround(Percentage.Zero)
            .Select(share => share.ToDecimal())
            .Should()
            .Equal(0, 0.0001m, 99.9999m, 100);
    }

    [Fact]
    public void Hours_are_those_of_the_facts_with_a_second_beside_within_a_week()
    {
        var week = HoursPerWeek.FromSeconds(HoursPerWeek.SecondsInAWeek);
        var facts = new EmploymentHoursFacts(HoursPerWeek.FromSeconds(1), week);
        var boundaries = Boundaries.Of(EmploymentHoursFacts.Rows, facts, EmploymentRules.Hours(Of(), facts));

        boundaries
            .HoursAround(present: null)
            .Select(hours => hours.Seconds)
            .Should()
            .BeEquivalentTo([0, 1, 2, week.Seconds - 1, week.Seconds]);
        boundaries.HoursAround(week).First().Should().Be(week);
    }

    private static Citation Place => Nuenen.CitationOf(Norm.Hardship)!.Value;

    private static Policy Of(params Provision[] provisions) =>
        new("with-few-numbers", Nuenen.Regulation, default, new ProvisionCollection(provisions)) { Statutes = NoLaw };

    private static LocalDate March(int day) => new(2026, 3, day);

    private static LocalDate February(int day) => new(2026, 2, day);
}
