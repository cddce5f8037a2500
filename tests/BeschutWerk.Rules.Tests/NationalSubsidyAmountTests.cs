using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10d lid 4 and 5 by version: the statutory amount of the wage cost subsidy.</summary>
public sealed class NationalSubsidyAmountTests
{
    private static readonly Norm[] Flat = [Norm.FlatRateSubsidy];
    private static readonly Norm[] Difference = [Norm.StatutoryWageCostSubsidy];

    /// <summary>
    /// Worked examples, minimum wage and wage a month without the allowance of 8%: the day, the minimum wage, the wage value
    /// as an amount (F1) or in per cent, hours and full employment, the costs where the law does not give them; the amount
    /// before the cap, whether that binds, the exact amount, and in cents.
    /// </summary>
    public static TheoryData<
        string,
        string,
        string?,
        string?,
        string,
        string?,
        string,
        bool,
        string,
        string
    > Examples =>
        new()
        {
            { "2015-07-01", "1507.80", "800", null, "36/36", null, "764.424", false, "11753019/12500", "940.24" },
            { "2015-07-01", "1507.80", "376.95", null, "38/38", null, "1221.318", true, "175259133/125000", "1402.07" },
            { "2015-07-01", "1507.80", "680", null, "24/38", null, "894.024", false, "41236857/59375", "694.52" },
            { "2018-01-01", "1578.00", null, "60", "38/38", null, "681.696", false, "5261841/6250", "841.89" },
            { "2018-01-01", "1578.00", null, "25", "20/40", null, "1278.18", true, "36832887/50000", "736.66" },
            { "2024-01-01", "2069.40", null, "40", "31/38", "23.5", "1340.9712", false, "713042811/500000", "1426.09" },
            { "2024-01-01", "2069.40", null, "20", "40/38", "23.5", "1787.9616", true, "1019727891/500000", "2039.46" },
        };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_law_of_the_day_gives_the_worked_example_to_the_fraction(
        string on,
        string minimumWage,
        string? wageValueAmount,
        string? percent,
        string hours,
        string? costs,
        string gross,
        bool isCapped,
        string exact,
        string rounded
    )
    {
        var decision = Amount(Facts(minimumWage, hours, costs, on, wageValueAmount, percent) with { FlatRate = false });
        decision.ShouldRestOn(Norm.StatutoryWageCostSubsidy, NationalLaw.Participatiewet, "art. 10d lid 4");
        decision.Outcome.Gross.Should().Be(Euro(gross));
        decision.Outcome.Cap.Should().Be(WithAllowance(minimumWage).Share(Percent("70")));
        decision.Outcome.Amount.Should().Be(Euro(exact));
        decision.Outcome.AmountRounded.Should().Be(Euro(rounded));
        decision.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(isCapped ? FindingResult.Unmet : FindingResult.Met);
        decision.Caveats.Should().Be(isCapped ? Caveats.CapBeforeEmployerCosts : Caveats.None);
    }

    [Theory]
    [InlineData("2018-01-01", "1578.00", "24/38", null, "830817/1250", "664.65")]
    [InlineData("2024-01-01", "2069.40", "24/38", "23.5", "23001381/25000", "920.06")]
    public void The_flat_rate_follows_the_hours_of_the_day_too(
        string on,
        string minimumWage,
        string hours,
        string? costs,
        string exact,
        string rounded
    )
    {
        var decision = Amount(Facts(minimumWage, hours, costs, on, firstDay: on) with { FlatRate = true });
        decision.ShouldRestOn(Norm.FlatRateSubsidy, NationalLaw.Participatiewet, "art. 10d lid 5");
        decision.Outcome.Amount.Should().Be(Euro(exact));
        decision.Outcome.AmountRounded.Should().Be(Euro(rounded));
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Theory]
    [InlineData("2017-03-01", "1507.80", "24/38", "40", "23", "759.02")]
    [InlineData("2023-12-31", "2069.40", "31/38", "40", "23.5", "1351.03")]
    [InlineData("2024-01-01", "2069.40", "40/40", "20", "23.5", "2146.80")]
    public void The_same_facts_under_another_version_give_another_amount(
        string on,
        string minimumWage,
        string hours,
        string percent,
        string costs,
        string rounded
    ) =>
        Amount(Facts(minimumWage, hours, costs, on, percent: percent) with { FlatRate = false })
            .Outcome.AmountRounded.Should()
            .Be(Euro(rounded));

    [Theory]
    [InlineData("2026-03-01", "38/38", "19/18", "8189/9", "909.89")]
    [InlineData("2024-01-01", "38/38", "19/18", "8189/9", "909.89")]
    [InlineData("2023-12-31", "38/38", "1", "862", "862")]
    [InlineData("2023-12-31", "40/38", "1", "862", "862")]
    [InlineData("2024-01-01", "40/38", "19/18", "8189/9", "909.89")]
    [InlineData("2024-01-01", "18/38", "0.5", "431", "431")]
    [InlineData("2023-12-31", "19/38", "0.5", "431", "431")]
    [InlineData("2017-12-31", "40/42", "20/21", "17240/21", "820.95")]
    [InlineData("2018-01-01", "40/42", "1", "862", "862")] // since 2018 full employment counts at most 40 hours
    [InlineData("2018-01-01", "41/42", "1", "862", "862")]
    [InlineData("2024-01-01", "42/42", "7/6", "3017/3", "1005.67")]
    public void The_hours_count_as_the_law_of_the_day_has_it(
        string on,
        string hours,
        string factor,
        string amount,
        string rounded
    )
    {
        var outcome = Amount(Whole(hours) with { On = Iso(on) }).Outcome;
        outcome.HoursFactor.ToString().Should().Be(factor);
        outcome.Amount.Should().Be(Euro(amount));
        outcome.AmountRounded.Should().Be(Euro(rounded));
    }

    [Fact]
    public void The_wage_value_as_a_percentage_stands_in_place_of_the_amount_and_is_the_one_fact_that_does()
    {
        var inPlace = SubsidyAmountFacts.Rows.Each.Where(row => row.NotBeside is not null).ToArray();
        inPlace.Should().ContainSingle().Which.Description.Name.Should().Be("wageValue");
        SubsidyAmountFacts.Rows.Each.Should().ContainSingle(row => row.Description.Name == inPlace[0].NotBeside);
    }

    [Fact]
    public void Without_the_day_it_is_settled_only_where_every_version_gives_the_same()
    {
        Amount(Whole("38/40")).ShouldLack(Difference, "on");
        Amount(Whole("24/38")).ShouldLack(Difference, "on");
        var decision = Amount(Whole("30/36"));
        decision.ShouldRestOn(Norm.StatutoryWageCostSubsidy, NationalLaw.Participatiewet, "art. 10d lid 4");
        decision.Outcome.Amount.Should().Be(Euro("2155/3"));
        decision.Outcome.HoursFactor.Should().Be(new HoursFactor(Hours(5), Hours(6)));
        foreach (var day in new[] { "2015-01-01", "2017-01-01", "2023-12-31", "2026-07-01" })
        {
            Amount(Whole("30/36") with { On = Iso(day) }).Outcome.Amount.Should().Be(Euro("2155/3"));
        }

        var nothing = Whole("38/40").WithWageValue(Euro("2155"));
        var settled = Amount(nothing);
        settled.Outcome.Amount.Should().Be(Euro("0"), "nothing in any proportion is nothing");
        settled.Outcome.HoursFactor.Should().BeNull("it differs by day");
    }

    [Fact]
    public void Without_the_day_the_percentage_of_the_costs_and_a_wage_value_in_per_cent_depend_on_it()
    {
        Amount(Whole("30/36") with { EmployerCosts = null })
            .ShouldLack([Norm.StatutoryWageCostSubsidy, Norm.EmployerCosts], "employerCostPercent", "on");
        Amount(Whole("30/36").WithWageValue(WageValue.FromPercent(60))).ShouldLack(Difference, "on");
        Amount(Whole("30/36", wageValue: null)).ShouldLack(Difference, "wageValueAmount");
        Amount(Whole("30/38", wageValue: null)).ShouldLack(Difference, "wageValueAmount", "on");
        Amount(Whole("30/36") with { SicknessBenefit = true }).ShouldLack(Difference, "on");
        Amount(Whole("30/36") with { SicknessBenefit = false }).IsDetermined.Should().BeTrue();
    }

    [Fact]
    public void Before_2017_a_wage_value_in_per_cent_is_a_share_of_a_wage_that_is_not_known()
    {
        var facts = Whole("30/36").WithWageValue(WageValue.FromPercent(60));
        Amount(facts with { On = Day(2016, 12, 31) }).ShouldLack(Difference, "wageValueAmount");
        var decision = Amount(facts with { On = Day(2017, 1, 1) });
        decision
            .Outcome.Should()
            .Be(Amount(Whole("30/36") with { On = Day(2017, 1, 1) }).Outcome, "60% of 2155 is 1293");
    }

    [Theory]
    [InlineData("2015-01-01", "23")]
    [InlineData("2017-12-31", "23")]
    [InlineData("2018-01-01", "23.5")]
    [InlineData("2021-06-30", "23.5")]
    [InlineData("2021-07-01", "23.5")]
    [InlineData("2023-12-11", "23.5")]
    [InlineData("2023-12-12", null)]
    [InlineData("2026-03-01", null)]
    public void Without_a_percentage_of_the_costs_that_of_the_day_counts_as_far_as_it_was_seen(string on, string? costs)
    {
        var decision = Amount(Whole("36/36") with { EmployerCosts = null, On = Iso(on) });
        if (costs is null)
        {
            decision.ShouldLack([Norm.EmployerCosts], "employerCostPercent");
            return;
        }

        decision
            .Outcome.Should()
            .Be(Amount(Whole("36/36") with { EmployerCosts = Percent(costs), On = Iso(on) }).Outcome);
        decision.Findings.Of(Norm.EmployerCosts).Should().Be(FindingResult.Met);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", true)]
    [InlineData("2026-01-01", "2026-06-30", true)]
    [InlineData("2026-01-01", "2026-07-01", false)]
    [InlineData("2025-08-31", "2026-02-28", true)]
    [InlineData("2025-08-31", "2026-03-01", false)]
    public void The_flat_rate_takes_the_place_of_the_difference_in_the_first_six_months(
        string firstDay,
        string on,
        bool isPossible
    )
    {
        var facts = Known(wageValue: null, firstDay) with { FlatRate = true, On = Iso(on) };
        if (!isPossible)
        {
            Refused(() => Amount(facts), "On");
            return;
        }

        var decision = Amount(facts);
        decision.ShouldRestOn(Norm.FlatRateSubsidy, NationalLaw.Participatiewet, "art. 10d lid 5");
        Values(decision).Should().Equal("1250", "1750", "1545", "2/3", "1030", "1030");
        decision.Findings.Of(Norm.StatutoryWageCostSubsidy).Should().Be(FindingResult.NotApplicable);
        decision.Findings.Of(Norm.FlatRateSubsidy).Should().Be(FindingResult.Met);
        Amount(facts.WithWageValue(Euro("1"))).Should().Be(decision, "the wage value does not matter");
    }

    [Theory]
    [InlineData("2016-03-01")]
    [InlineData("2017-01-31")]
    public void A_flat_rate_before_there_was_one_is_not_regulated(string on)
    {
        var decision = Amount(Known() with { FlatRate = true, On = Iso(on) });
        decision.ShouldBeNotRegulated();
        decision.Reason.Should().Be(new NotRegulatedReason(Norm.FlatRateSubsidy, LawGap.BeforeFirstVersion));
        decision.Explain(Language.Dutch).Should().Contain("vanaf 1 februari 2017");
        Amount(Known() with { FlatRate = null, On = Iso(on) })
            .Outcome.Should()
            .Be(Amount(Known() with { FlatRate = false, On = Iso(on) }).Outcome, "unknown can only be no");
        var later = Known(firstDay: "2017-01-15") with { FlatRate = true, On = Day(2017, 2, 1) };
        Amount(later).IsDetermined.Should().BeTrue();
    }

    [Fact]
    public void Before_the_law_there_is_no_amount()
    {
        var decision = Amount(Known() with { On = Day(2014, 12, 31), WswEmployment = true });
        decision.ShouldBeNotRegulated();
        decision.Reason.Should().Be(new NotRegulatedReason(Norm.StatutoryWageCostSubsidy, LawGap.BeforeFirstVersion));
        decision.Citation.Should().BeNull();
        Amount(Known() with { On = Day(2015, 1, 1) }).IsDetermined.Should().BeTrue();
    }

    [Theory]
    [InlineData("wsw", "2015-01-01", "art. 10d lid 2 onder a")]
    [InlineData("wsw", "2017-01-31", "art. 10d lid 2 onder a")]
    [InlineData("wsw", "2017-02-01", "art. 10d lid 3")]
    [InlineData("wsw", "2026-07-01", "art. 10d lid 3")]
    [InlineData("other", "2017-01-31", "art. 10d lid 7")]
    [InlineData("other", "2017-02-01", "art. 10d lid 9")]
    [InlineData("sickness", "2015-12-31", null)]
    [InlineData("sickness", "2016-01-01", "art. 10d lid 10")]
    [InlineData("sickness", "2017-01-31", "art. 10d lid 10")]
    [InlineData("sickness", "2017-02-01", "art. 10d lid 12")]
    [InlineData("sickness", "2021-12-31", "art. 10d lid 12")]
    [InlineData("sickness", "2022-01-01", null)]
    public void An_exclusion_leaves_no_amount_in_its_time(string what, string on, string? citation)
    {
        var decision = Amount(Excluding(Known()));
        if (citation is null)
        {
            decision.Outcome.Result.Should().Be(SubsidyAmountResult.Amount);
            return;
        }

        var basis = what switch
        {
            "wsw" => Norm.WswEmploymentExcluded,
            "other" => Norm.OtherSubsidyExcluded,
            _ => Norm.SicknessExcluded,
        };
        decision.ShouldRestOn(basis, NationalLaw.Participatiewet, citation);
        decision.Outcome.Should().Be(new SubsidyAmountOutcome(SubsidyAmountResult.Excluded));
        ((IDecision)decision).Values.Should().BeEmpty();
        decision.Findings.Of(basis).Should().Be(FindingResult.Unmet);
        Amount(Excluding(Known(wageValue: null)) with { FlatRate = null, EmployerCosts = null })
            .Should()
            .Be(decision, "no other fact changes it");

        SubsidyAmountFacts Excluding(SubsidyAmountFacts facts) =>
            facts with
            {
                On = Iso(on),
                WswEmployment = what == "wsw" ? true : null,
                OtherSubsidy = what == "other" ? true : false,
                SicknessBenefit = what == "sickness" ? true : null,
            };
    }

    [Fact]
    public void An_exclusion_of_every_version_needs_no_day()
    {
        foreach (
            var facts in new[]
            {
                Whole("30/38") with
                {
                    WswEmployment = true,
                },
                Whole("30/38") with
                {
                    OtherSubsidy = true,
                },
            }
        )
        {
            Amount(facts).Outcome.Result.Should().Be(SubsidyAmountResult.Excluded);
        }

        Amount(Known() with { On = Day(2026, 3, 1) })
            .Findings.Of(Norm.WswEmploymentExcluded)
            .Should()
            .Be(FindingResult.NotApplicable, "it was not brought up");
    }

    [Fact]
    public void Whatever_the_amount_is_reckoned_from_must_be_known()
    {
        var known = Known();
        Amount(Known(wageValue: null)).ShouldLack(Difference, "wageValueAmount");
        Norm[] both = [Norm.StatutoryWageCostSubsidy, Norm.FlatRateSubsidy];
        Amount(known with { FlatRate = null }).ShouldLack(both, "employmentFirstDay", "on", "flatRate");
        Amount(Known(wageValue: null) with { FlatRate = null })
            .ShouldLack(both, "wageValueAmount", "employmentFirstDay", "on", "flatRate");
        Amount(known with { FlatRate = true }).ShouldLack(Flat, "employmentFirstDay", "on");
        Amount(Known(wageValue: null) with { FlatRate = true, On = Day(2026, 1, 1) })
            .ShouldLack(Flat, "employmentFirstDay");
        Amount(Known(firstDay: "2026-01-01") with { FlatRate = true }).ShouldLack(Flat, "on");
        Amount(Known(firstDay: "2026-01-01") with { FlatRate = null, On = Day(2026, 1, 1) })
            .ShouldLack(Flat, "flatRate");
    }

    /// <summary>What each norm of article 10d is found to be while the day, or what else a step needs, is unknown.</summary>
    [Fact]
    public void What_follows_from_the_day_is_unknown_without_it()
    {
        var noDay = Known().WithWageValue(WageValue.FromPercent(40));
        var all = noDay with { EmployerCosts = null, WswEmployment = false, FlatRate = null };
        FindingsOf(all.WithWageValue(Euro("1000")))
            .Should()
            .Be(
                "wsw met, difference unknown, cap unknown, costs unknown, flat unknown, other notApplicable, sickness notApplicable"
            );
        FindingsOf(noDay with { FlatRate = false, SicknessBenefit = true })
            .Should()
            .Be(
                "wsw notApplicable, difference unknown, cap unknown, costs met, flat notApplicable, other notApplicable, sickness unknown"
            );
        FindingsOf(Whole("38/40") with { OtherSubsidy = false, SicknessBenefit = true })
            .Should()
            .Be(
                "wsw notApplicable, difference unknown, cap unknown, costs met, flat notApplicable, other met, sickness unknown"
            );
        FindingsOf(Known(wageValue: null) with { WswEmployment = false })
            .Should()
            .Be(
                "wsw met, difference unknown, cap unknown, costs met, flat notApplicable, other notApplicable, sickness notApplicable"
            );
        FindingsOf(Known() with { FlatRate = true, On = Day(2022, 1, 1) })
            .Should()
            .Be(
                "wsw notApplicable, difference notApplicable, cap unknown, costs met, flat unknown, other notApplicable, sickness notApplicable"
            );
    }

    [Fact]
    public void A_difference_of_exactly_the_cap_is_not_above_it()
    {
        var decision = Amount(Known("750") with { On = Day(2026, 1, 1) });
        decision.Outcome.Gross.Should().Be(decision.Outcome.Cap);
        decision.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(FindingResult.Met);
        decision.Caveats.Should().NotHaveFlag(Caveats.CapBeforeEmployerCosts);
    }

    [Fact]
    public void The_flat_rate_warns_of_no_wage_value()
    {
        var facts = Known(firstDay: "2026-01-01").WithWageValue(WageValue.FromPercent(29.6m)) with
        {
            On = Day(2026, 1, 1),
        };
        Amount(facts).Caveats.Should().HaveFlag(Caveats.WageValueNotWhole);
        Amount(facts with { FlatRate = true }).Caveats.Should().NotHaveFlag(Caveats.WageValueNotWhole);
    }

    [Fact]
    public void Settled_without_the_day_it_is_the_answer_of_today()
    {
        var today = Amount(Known() with { On = Day(2026, 7, 1) });
        var settled = Amount(Known());
        settled.Should().Be(today);
        settled.Policy.Should().Be(today.Policy);
    }

    [Fact]
    public void A_law_that_has_ended_is_not_seen_rather_than_not_yet_there()
    {
        var flat = NationalStatutes.BuiltIn.Last(version => version.Norm == Norm.FlatRateSubsidy);
        var ended = Under(NationalStatutes.BuiltIn.With(flat with { LastDay = Day(2025, 12, 31) }));
        var facts = Known() with { FlatRate = true };
        SubsidyRules
            .Amount(ended, facts with { On = Day(2026, 1, 1) })
            .Reason.Should()
            .Be(new NotRegulatedReason(Norm.FlatRateSubsidy, LawGap.TextNotSeen));
    }

    [Fact]
    public void Two_ways_that_happen_to_give_one_amount_do_not_settle_it()
    {
        Amount(Known("1250", firstDay: "2026-01-01") with { FlatRate = null, On = Day(2026, 6, 30) })
            .MissingFacts.Should()
            .Equal("flatRate");
    }

    [Theory]
    [InlineData("2016-08-01", true)] // its six months end on 31 January 2017, the day before there was a flat rate
    [InlineData("2016-08-02", false)]
    public void Months_that_were_over_before_there_was_a_flat_rate_leave_an_unknown_one_to_be_no(
        string firstDay,
        bool isSettled
    )
    {
        var facts = Known(firstDay: firstDay);
        var decision = Amount(facts with { FlatRate = null });
        if (isSettled)
        {
            decision.Should().Be(Amount(facts with { FlatRate = false }));
        }
        else
        {
            decision.MissingFacts.Should().Equal("on", "flatRate");
        }
    }

    [Fact]
    public void Once_the_months_are_over_an_unknown_flat_rate_can_only_be_no()
    {
        var facts = Known(firstDay: "2026-01-01") with { FlatRate = null, On = Day(2026, 7, 1) };
        var decision = Amount(facts);
        decision.ShouldRestOn(Norm.StatutoryWageCostSubsidy, NationalLaw.Participatiewet, "art. 10d lid 4");
        decision.Should().Be(Amount(facts with { FlatRate = false }));
        Amount(Known(wageValue: null, "2026-01-01") with { FlatRate = null, On = Day(2026, 7, 1) })
            .ShouldLack(Difference, "wageValueAmount");
    }

    [Theory]
    [InlineData("29.6", true)] // rounded 30, where the cap no longer binds
    [InlineData("29.5", true)]
    [InlineData("29.4999", false)]
    [InlineData("29", false)]
    [InlineData("30", false)]
    [InlineData("30.4", false)]
    [InlineData("57.5", false)]
    [InlineData("99.5", true)] // rounded 100, where nothing is left
    [InlineData("99.4", false)]
    public void A_wage_value_that_is_no_whole_per_cent_warns_where_rounding_would_matter(string percent, bool warns) =>
        Amount(Whole("36/36").WithWageValue(WageValue.FromPercent(Number(percent))) with { On = Day(2026, 3, 1) })
            .Caveats.Should()
            .Be(warns ? Caveats.WageValueNotWhole : Caveats.None);

    [Theory]
    [InlineData("599.99", "0.0001", true)]
    [InlineData("599.99", "0", false)]
    [InlineData("600", "23.5", false)]
    public void The_cap_warns_where_it_binds_with_costs_above_nothing(string wageValue, string costs, bool warns) =>
        Amount(
            new(Euro("2000"), Hours(36), Hours(36), wageValueAmount: Euro(wageValue))
            {
                EmployerCosts = Percent(costs),
                FlatRate = false,
                On = Day(2026, 3, 1),
            }
        )
            .Caveats.Should()
            .Be(warns ? Caveats.CapBeforeEmployerCosts : Caveats.None);

    [Fact]
    public void A_day_after_the_latest_text_is_decided_by_it_with_a_caveat()
    {
        Amount(Known() with { On = Day(2026, 7, 1) }).Caveats.Should().Be(Caveats.None);
        var later = Amount(Known() with { On = Day(2026, 7, 2) });
        later.Caveats.Should().Be(Caveats.LaterLawNotSeen);
        later.Outcome.Should().Be(Amount(Known() with { On = Day(2026, 7, 1) }).Outcome);
    }

    [Fact]
    public void Cap_share_months_formula_and_hours_are_rows_of_data()
    {
        var place = NationalPolicy.CitationOf(Norm.FlatRateSubsidy)!.Value;
        var other = Under(
            NationalStatutes
                .BuiltIn.With(
                    Row(new Provision(Norm.FlatRateSubsidy, place, Term.FromMonths(1), Percent("80")), Day(2027, 1, 1))
                )
                .With(Row(new Provision(Norm.StatutorySubsidyCap, place, percentage: Percent("60")), Day(2027, 1, 1)))
                .With(
                    Row(new Provision(Norm.StatutoryWageCostSubsidy, place), Day(2027, 1, 1)) with
                    {
                        Formula = SubsidyFormula.ShareOfMinimumWageByHours,
                        FormulaHours = Hours(32),
                    }
                )
        );
        var facts = Known(firstDay: "2027-01-01") with { FlatRate = true, On = Day(2027, 1, 31) };
        var decision = SubsidyRules.Amount(other, facts);
        Values(decision).Should().Equal("2000", "1500", "1854", "0.75", "1390.5", "1390.5");
        decision.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(FindingResult.Unmet);
        Refused(() => SubsidyRules.Amount(other, facts with { On = Day(2027, 2, 1) }), "On");
        var before = Known() with { On = Day(2026, 12, 31) };
        SubsidyRules.Amount(other, before).Outcome.Should().Be(Amount(before).Outcome, "the former version ended then");
    }

    [Fact]
    public void What_a_law_leaves_out_is_not_reckoned_with()
    {
        var uncapped = SubsidyRules.Amount(Lacking(Norm.StatutorySubsidyCap), Known("0"));
        uncapped.Outcome.Cap.Should().BeNull();
        uncapped.Outcome.FullTime.Should().Be(Euro("3090"));
        uncapped.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(FindingResult.NotApplicable);

        var noFlatRate = Lacking(Norm.FlatRateSubsidy);
        SubsidyRules.Amount(noFlatRate, Known() with { FlatRate = null }).Outcome.Should().Be(Amount(Known()).Outcome);
        SubsidyRules.Amount(noFlatRate, Known() with { FlatRate = true, On = Day(2026, 3, 1) }).ShouldBeNotRegulated();
        SubsidyRules.Amount(Lacking(Norm.StatutoryWageCostSubsidy), Known()).ShouldBeNotRegulated();
        SubsidyRules
            .Amount(Lacking(Norm.SicknessExcluded), Known() with { SicknessBenefit = true, On = Day(2018, 1, 1) })
            .IsDetermined.Should()
            .BeTrue();
    }

    [Fact]
    public void Under_every_policy_the_answer_is_the_same()
    {
        foreach (
            var facts in new[] { Known(), Known() with { On = Day(2014, 1, 1) }, Known() with { FlatRate = null } }
        )
        {
            foreach (var policy in BuiltInPolicies.All)
            {
                SubsidyRules.Amount(policy, facts).Should().Be(Amount(facts));
            }
        }
    }

    [Fact]
    public void A_wage_value_takes_the_place_of_one_that_was_given_the_other_way()
    {
        var inPerCent = Known().WithWageValue(WageValue.FromPercent(50));
        (inPerCent.WageValueAmount, inPerCent.WageValue).Should().Be((null, WageValue.FromPercent(50)));
        inPerCent.WithWageValue(Euro("1000")).Should().Be(Known());
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Refused(() => new SubsidyAmountFacts(default, Hours(24), Hours(36)), "minimumWage");
        Refused(() => new SubsidyAmountFacts(Euro("1"), default, Hours(36)), "hours");
        Refused(() => new SubsidyAmountFacts(Euro("1"), Hours(24), default), "fullTimeHours");
        _ = new SubsidyAmountFacts(Euro("1"), Hours(37), Hours(36));
        Refused(() => Amount(default), "facts");
        Refused(
            () => new SubsidyAmountFacts(Euro("1"), Hours(36), Hours(36), Euro("1"), WageValue.FromPercent(50)),
            "WageValue"
        );
        var known = Known(firstDay: "2026-01-02");
        Refused(() => known with { On = Day(2026, 1, 1) }, "On");
        Refused(() => known with { On = default(LocalDate) }, "On");
        Refused(() => Known(firstDay: "9999-12-31"), "EmploymentFirstDay");
        Refused(() => new HoursFactor(Hours(1), default), "whole");
        var missing = () => SubsidyRules.Amount(null!, known);
        missing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_factor_has_one_form()
    {
        new HoursFactor(Hours(24), Hours(36)).Should().Be(new HoursFactor(Hours(2), Hours(3)));
        new HoursFactor(Hours(24), Hours(36)).Denominator.Should().Be(3);
        new HoursFactor(Hours(24), Hours(36)).Numerator.Should().Be(2);
        new HoursFactor(Hours(27), Hours(36)).ToString().Should().Be("0.75");
        new HoursFactor(Hours(38), Hours(36)).ToString().Should().Be("19/18");
        default(HoursFactor).ToString().Should().Be("0");
        default(HoursFactor).Should().Be(new HoursFactor(default, Hours(36)));
        default(HoursFactor).Numerator.Should().Be(0);
    }

    [Fact]
    public void In_json_amounts_are_numbers_where_these_are_exact_and_fractions_elsewhere()
    {
        var answer = Ask(
            "subsidy.amount",
            """
            {"minimumWage": "5000/3", "wageValueAmount": 1000, "hours": "15:20", "fullTimeHours": 36,
             "employerCostPercent": 23.6, "flatRate": false}
            """
        );
        answer.ShouldSay(
            "amount",
            "bound",
            "art. 10d lid 4",
            """{"gross":"2000/3","cap":"3500/3","fullTime":824,"hoursFactor":"23/54","amount":"9476/27","amountRounded":350.96}"""
        );
        answer.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10d&lid=4");
        answer.Texts("caveats").Should().BeEmpty();
        answer.TryGetProperty("reason", out _).Should().BeFalse();
    }

    [Fact]
    public void In_json_the_table_of_the_law_by_day_holds_under_a_municipality_too()
    {
        const string Facts = """
            "minimumWage": 2155, "wageValueAmount": 1293, "hours": 38, "employerCostPercent": 0
            """;
        foreach (var policy in new[] { "national", "nuenen-2019", "maastricht-2024" })
        {
            Of(policy, $$"""{{{Facts}}, "fullTimeHours": 38, "on": "2026-03-01", "flatRate": false}""")
                .ShouldSay(
                    "amount",
                    "bound",
                    "art. 10d lid 4",
                    """{"gross":862,"cap":1508.5,"fullTime":862,"hoursFactor":"19/18","amount":"8189/9","amountRounded":909.89}"""
                );
            Of(policy, $$"""{{{Facts}}, "fullTimeHours": 38, "on": "2023-12-31", "flatRate": false}""")
                .GetProperty("values")
                .GetProperty("amount")
                .GetDecimal()
                .Should()
                .Be(862);
            var flat = Of(policy, $$"""{{{Facts}}, "fullTimeHours": 38, "on": "2016-03-01", "flatRate": true}""");
            flat.Text("status").Should().Be("notRegulated");
            flat.Text("reason").Should().Be("beforeFirstVersion");
            Of(policy, $$"""{{{Facts}}, "fullTimeHours": 40, "flatRate": false}""")
                .Texts("missingFacts")
                .Should()
                .Equal("on");
        }

        static JsonElement Of(string policy, string facts) =>
            Answers.To($$"""{"rule": "subsidy.amount", "policy": "{{policy}}", "facts": {{facts}}}""");
    }

    [Theory]
    [InlineData("minimumWage", "0", "invalidValue")]
    [InlineData("minimumWage", "-1", "invalidValue")]
    [InlineData("minimumWage", "\"2500\"", "invalidValue")]
    [InlineData("minimumWage", "\"2500/0\"", "invalidValue")]
    [InlineData("minimumWage", "true", "invalidValue")]
    [InlineData("minimumWage", "29.999999999999999999999999999999", "invalidValue")]
    [InlineData("minimumWage", "null", "missingField")]
    [InlineData("wageValueAmount", "\"many\"", "invalidValue")]
    [InlineData("wageValueAmount", "-0.01", "invalidValue")]
    [InlineData("wageValue", "50", "invalidValue")] // beside the amount
    [InlineData("hours", "0", "invalidValue")]
    [InlineData("fullTimeHours", "0", "invalidValue")]
    [InlineData("employerCostPercent", "100.0001", "invalidValue")]
    [InlineData("employerCostPercent", "0.00001", "invalidValue")]
    [InlineData("on", "\"2025-12-31\"", "invalidValue")]
    [InlineData("on", "\"2026-07-01\"", "invalidValue")]
    [InlineData("flatRate", "1", "invalidValue")]
    [InlineData("wswEmployment", "1", "invalidValue")]
    public void In_json_a_field_that_cannot_be_is_named(string field, string value, string code)
    {
        var facts = new Dictionary<string, string>
        {
            ["minimumWage"] = "2500",
            ["wageValueAmount"] = "1000",
            ["hours"] = "24",
            ["fullTimeHours"] = "36",
            ["employerCostPercent"] = "23.6",
            ["employmentFirstDay"] = "\"2026-01-01\"",
            ["on"] = "\"2026-06-30\"",
            ["flatRate"] = "true",
        };
        Ask("subsidy.amount", Object(facts)).Text("outcome").Should().Be("amount");
        facts[field] = value;
        Ask("subsidy.amount", Object(facts)).ShouldBeRefused(code, $"facts.{field}");
    }

    [Fact]
    public void It_is_explained_with_every_step_and_says_that_both_amounts_include_the_allowance()
    {
        var decision = Amount(Known("2000/3") with { On = Day(2026, 3, 1) });
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("berekend met minimumloon en loonwaarde, allebei met vakantiebijslag.")
            .And.Contain("artikel 10d lid 4 Participatiewet, zoals gelezen vanaf 1 januari 2024.")
            .And.Contain("- verschil of forfaitair deel, euro per maand: 5500/3")
            .And.Contain("- hoogste bedrag daarvan: 1750")
            .And.Contain("- factor voor de uren: 2/3")
            .And.Contain(
                "niet voldaan: het verschil, of wat ervoor in de plaats komt, blijft binnen 70% van het minimumloon "
            )
            .And.Contain(
                "niet van toepassing: in plaats daarvan 50% van het minimumloon, in ten hoogste de eerste 6 maanden"
            );
        decision
            .Explain(Language.English)
            .Should()
            .Contain("Article 10d(4), Participatiewet, as it reads from 1 January 2024 on.")
            .And.Contain("minimum wage and wage value, both with the holiday allowance");
        Amount(Known("1000.25") with { On = Day(2020, 3, 1) })
            .Explain(Language.Dutch)
            .Should()
            .Contain("euro per maand: 1499,75")
            .And.Contain("van 1 januari 2018 tot en met 31 december 2023");
    }

    [Fact]
    public void Facts_and_outcome_are_shown_with_what_is_known()
    {
        Known()
            .ToString()
            .Should()
            .Be(
                "minimumWage: 2500, wageValueAmount: 1000, hours: 24:00, fullTimeHours: 36:00, employerCostPercent: 23.6%, "
                    + "flatRate: false"
            );
        Amount(Known())
            .Outcome.ToString()
            .Should()
            .Be("amount (gross: 1500, cap: 1750, fullTime: 1854, hoursFactor: 2/3, amount: 1236, amountRounded: 1236)");
    }

    [Property]
    public bool A_higher_wage_value_never_gives_more_and_never_above_the_cap(
        PositiveInt wage,
        NonNegativeInt lower,
        NonNegativeInt more,
        PositiveInt days
    )
    {
        var facts = Known();
        var minimum = EuroAmount.FromFraction(wage.Get, 7);
        var least = new SubsidyAmountFacts(
            minimum,
            facts.Hours,
            Hours(38),
            wageValueAmount: EuroAmount.FromFraction(lower.Get, 3)
        )
        {
            EmployerCosts = facts.EmployerCosts,
            FlatRate = false,
            On = Day(2015, 1, 1).PlusDays(days.Get % 5000),
        };
        var low = Amount(least).Outcome;
        var high = Amount(
            least.WithWageValue(EuroAmount.FromFraction(lower.Get, 3).Plus(EuroAmount.FromFraction(more.Get, 9)))
        ).Outcome;
        var most = minimum.Share(Percent("70"));
        return high.Amount <= low.Amount
            && low.FullTime <= most.Plus(most.Share(Percent("23.6")))
            && low.Amount <= low.FullTime;
    }

    private static string FindingsOf(SubsidyAmountFacts facts)
    {
        var decision = Amount(facts);
        decision.Status.Should().Be(DecisionStatus.FactsMissing);
        return string.Join(
            ", ",
            new[]
            {
                ("wsw", Norm.WswEmploymentExcluded),
                ("difference", Norm.StatutoryWageCostSubsidy),
                ("cap", Norm.StatutorySubsidyCap),
                ("costs", Norm.EmployerCosts),
                ("flat", Norm.FlatRateSubsidy),
                ("other", Norm.OtherSubsidyExcluded),
                ("sickness", Norm.SicknessExcluded),
            }.Select(norm => $"{norm.Item1} {Words.Of(decision.Findings.Of(norm.Item2))}")
        );
    }

    /// <summary>Settled on every day, since full employment of 36 hours counts the same in each version.</summary>
    private static SubsidyAmountFacts Known(string? wageValue = "1000", string? firstDay = null) =>
        new(Euro("2500"), Hours(24), Hours(36), EuroOrNone(wageValue), employmentFirstDay: DayOrNone(firstDay))
        {
            EmployerCosts = Percent("23.6"),
            FlatRate = false,
        };

    /// <summary>The question of the table, with hours of full employment.</summary>
    private static SubsidyAmountFacts Whole(string hours, string? wageValue = "1293") =>
        new(Euro("2155"), Hours(Part(hours, 0)), Hours(Part(hours, 1)), EuroOrNone(wageValue))
        {
            EmployerCosts = Percentage.Zero,
            FlatRate = false,
        };

    private static SubsidyAmountFacts Facts(
        string minimumWage,
        string hours,
        string? costs,
        string on,
        string? wageValueAmount = null,
        string? percent = null,
        string? firstDay = null
    ) =>
        new(
            WithAllowance(minimumWage),
            Hours(Part(hours, 0)),
            Hours(Part(hours, 1)),
            wageValueAmount is null ? null : WithAllowance(wageValueAmount),
            percent is null ? null : WageValue.FromPercent(Number(percent)),
            employmentFirstDay: DayOrNone(firstDay)
        )
        {
            EmployerCosts = costs is null ? null : Percent(costs),
            On = Iso(on),
        };

    private static Decision<SubsidyAmountOutcome> Amount(SubsidyAmountFacts facts) =>
        SubsidyRules.Amount(NationalPolicy, facts);

    private static EuroAmount? EuroOrNone(string? amount) => amount is null ? null : Euro(amount);

    private static LocalDate? DayOrNone(string? day) => day is null ? null : Iso(day);

    /// <summary>108% of an amount.</summary>
    private static EuroAmount WithAllowance(string euros) => Euro(euros).Plus(Euro(euros).Share(Percent("8")));

    private static int Part(string hours, int part) => int.Parse(hours.Split('/')[part], CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static EuroAmount Euro(string text) =>
        EuroAmount.TryParse(text, out var amount) ? amount : throw new FormatException(text);

    private static HoursPerWeek Hours(int hours) => HoursPerWeek.FromHours(hours);

    private static Percentage Percent(string text) => Percentage.FromPercent(Number(text));

    private static IEnumerable<string?> Values(Decision<SubsidyAmountOutcome> decision) =>
        ((IDecision)decision).Values.Select(value => Convert.ToString(value.Value, CultureInfo.InvariantCulture));

    private static string Object(Dictionary<string, string> facts) =>
        $"{{{string.Join(", ", facts.Select(fact => $"\"{fact.Key}\": {fact.Value}"))}}}";
}
