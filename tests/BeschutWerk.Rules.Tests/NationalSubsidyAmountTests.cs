using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10d lid 4 and 5: the statutory amount of the wage cost subsidy.</summary>
public sealed class NationalSubsidyAmountTests
{
    private static readonly Norm[] Flat = [Norm.FlatRateSubsidy];

    [Theory]
    [InlineData(2500, "1000", 24, 36, "23.6", "1500", "1750", "1854", "1236", "1236")]
    [InlineData(2000, "600", 12, 36, "0", "1400", "1400", "1400", "1400/3", "466.67")]
    [InlineData(2000, "599.99", 12, 36, "0", "1400.01", "1400", "1400", "1400/3", "466.67")]
    [InlineData(2000, "600.01", 12, 36, "0", "1399.99", "1400", "1399.99", "139999/300", "466.66")]
    [InlineData(2000, "0", 40, 40, "100", "2000", "1400", "2800", "2800", "2800")]
    [InlineData(2000, "2000", 36, 36, "23.6", "0", "1400", "0", "0", "0")]
    [InlineData(2000, "2100.5", 36, 36, "23.6", "0", "1400", "0", "0", "0")]
    [InlineData(2000, "2000/3", 36, 36, "0", "4000/3", "1400", "4000/3", "4000/3", "1333.33")]
    [InlineData(2, "0.99", 18, 36, "0", "1.01", "1.4", "1.01", "0.505", "0.51")]
    [InlineData(2500, "1000", 36, 36, "0.0001", "1500", "1750", "1500.0015", "1500.0015", "1500")]
    public void The_amount_is_the_capped_difference_with_employer_costs_in_proportion_to_the_hours(
        int minimumWage,
        string wageValue,
        int hours,
        int fullTimeHours,
        string employerCosts,
        params string[] expected
    )
    {
        var decision = Amount(
            new(Euro($"{minimumWage}"), Hours(hours), Hours(fullTimeHours), Percent(employerCosts))
            {
                WageValueAmount = Euro(wageValue),
                FlatRate = false,
            }
        );
        decision.ShouldRestOn(Norm.StatutoryWageCostSubsidy, NationalLaw.Participatiewet, "art. 10d lid 4");
        Values(decision).Should().Equal(expected);
        var isCapped = decision.Outcome.Gross > decision.Outcome.Cap;
        Findings(decision)
            .Should()
            .Equal(FindingResult.Met, isCapped ? FindingResult.Unmet : FindingResult.Met, FindingResult.NotApplicable);
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
        var facts = Known() with
        {
            WageValueAmount = null,
            FlatRate = true,
            EmploymentFirstDay = Iso(firstDay),
            On = Iso(on),
        };
        if (!isPossible)
        {
            Refused(() => Amount(facts), "On");
            return;
        }

        var decision = Amount(facts);
        decision.ShouldRestOn(Norm.FlatRateSubsidy, NationalLaw.Participatiewet, "art. 10d lid 5");
        Values(decision).Should().Equal("1250", "1750", "1545", "1030", "1030");
        Findings(decision).Should().Equal(FindingResult.NotApplicable, FindingResult.Met, FindingResult.Met);
        Amount(facts with { WageValueAmount = Euro("1") }).Should().Be(decision, "the wage value does not matter");
    }

    [Fact]
    public void Whatever_the_amount_is_reckoned_from_must_be_known()
    {
        var known = Known();
        Amount(known with { WageValueAmount = null }).ShouldLack([Norm.StatutoryWageCostSubsidy], "wageValueAmount");
        Amount(known with { FlatRate = null }).ShouldLack(Flat, "employmentFirstDay", "on", "flatRate");
        Amount(known with { FlatRate = null, WageValueAmount = null })
            .ShouldLack(
                [Norm.StatutoryWageCostSubsidy, Norm.FlatRateSubsidy],
                "wageValueAmount",
                "employmentFirstDay",
                "on",
                "flatRate"
            );
        Amount(known with { FlatRate = true }).ShouldLack(Flat, "employmentFirstDay", "on");
        Amount(known with { FlatRate = true, WageValueAmount = null, On = Day(2026, 1, 1) })
            .ShouldLack(Flat, "employmentFirstDay");
        Amount(known with { FlatRate = true, EmploymentFirstDay = Day(2026, 1, 1) }).ShouldLack(Flat, "on");
    }

    [Fact]
    public void Two_ways_that_happen_to_give_one_amount_do_not_settle_it()
    {
        var same = Known() with { WageValueAmount = Euro("1250"), FlatRate = null };
        Amount(same with { EmploymentFirstDay = Day(2026, 1, 1), On = Day(2026, 6, 30) }).ShouldLack(Flat, "flatRate");
    }

    [Fact]
    public void Once_the_months_are_over_an_unknown_flat_rate_can_only_be_no()
    {
        var facts = Known() with { FlatRate = null, EmploymentFirstDay = Day(2026, 1, 1), On = Day(2026, 7, 1) };
        var decision = Amount(facts);
        decision.ShouldRestOn(Norm.StatutoryWageCostSubsidy, NationalLaw.Participatiewet, "art. 10d lid 4");
        decision.Should().Be(Amount(facts with { FlatRate = false }));
        Amount(facts with { WageValueAmount = null }).ShouldLack([Norm.StatutoryWageCostSubsidy], "wageValueAmount");
    }

    [Fact]
    public void Cap_share_and_months_are_data_of_the_policy()
    {
        var place = NationalPolicy.CitationOf(Norm.FlatRateSubsidy)!.Value;
        var other = NationalPolicy.With(
            new Provision(Norm.FlatRateSubsidy, place, Term.Months(1), Percent("80")),
            new Provision(Norm.StatutorySubsidyCap, place, percentage: Percent("60"))
        );
        var facts = Known() with { FlatRate = true, EmploymentFirstDay = Day(2026, 1, 1), On = Day(2026, 1, 31) };
        var decision = SubsidyRules.Amount(other, facts);
        Values(decision).Should().Equal("2000", "1500", "1854", "1236", "1236");
        decision.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(FindingResult.Unmet);
        Refused(() => SubsidyRules.Amount(other, facts with { On = Day(2026, 2, 1) }), "On");
    }

    [Fact]
    public void What_a_policy_leaves_out_is_not_reckoned_with()
    {
        var uncapped = SubsidyRules.Amount(
            Without(Norm.StatutorySubsidyCap),
            Known() with
            {
                WageValueAmount = Euro("0"),
            }
        );
        uncapped.Outcome.Cap.Should().BeNull();
        uncapped.Outcome.FullTime.Should().Be(Euro("3090"));
        uncapped.Findings.Of(Norm.StatutorySubsidyCap).Should().Be(FindingResult.NotApplicable);

        var noFlatRate = Without(Norm.FlatRateSubsidy);
        SubsidyRules.Amount(noFlatRate, Known() with { FlatRate = null }).Outcome.Should().Be(Amount(Known()).Outcome);
        SubsidyRules.Amount(noFlatRate, Known() with { FlatRate = true }).ShouldBeNotRegulated();

        var onlyFlatRate = Without(Norm.StatutoryWageCostSubsidy);
        SubsidyRules.Amount(onlyFlatRate, Known()).ShouldBeNotRegulated();
        SubsidyRules
            .Amount(onlyFlatRate, Known() with { FlatRate = null, WageValueAmount = null })
            .ShouldLack(Flat, "employmentFirstDay", "on", "flatRate");
    }

    [Fact]
    public void A_municipality_does_not_regulate_it_nor_leave_it_to_its_own_rules()
    {
        foreach (var flatRate in new bool?[] { true, false, null })
        {
            var decision = SubsidyRules.Amount(BuiltInPolicies.Maastricht2024, Known() with { FlatRate = flatRate });
            decision.ShouldBeNotRegulated();
            decision.Citation.Should().BeNull();
        }
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Refused(() => new SubsidyAmountFacts(default, Hours(24), Hours(36), default), "minimumWage");
        Refused(() => new SubsidyAmountFacts(Euro("1"), default, Hours(36), default), "hours");
        Refused(() => new SubsidyAmountFacts(Euro("1"), Hours(24), default, default), "fullTimeHours");
        Refused(() => new SubsidyAmountFacts(Euro("1"), Hours(37), Hours(36), default), "hours");
        _ = new SubsidyAmountFacts(Euro("1"), Hours(36), Hours(36), default);
        Refused(() => Amount(default), "facts");
        var known = Known() with { EmploymentFirstDay = Day(2026, 1, 2) };
        Refused(() => known with { On = Day(2026, 1, 1) }, "On");
        Refused(
            () => (Known() with { On = Day(2026, 1, 1) }) with { EmploymentFirstDay = Day(2026, 1, 2) },
            "EmploymentFirstDay"
        );
        Refused(() => known with { On = default(LocalDate) }, "On");
        Refused(() => known with { EmploymentFirstDay = LocalDate.MaxIsoValue }, "EmploymentFirstDay");
        var missing = () => SubsidyRules.Amount(null!, known);
        missing.Should().Throw<ArgumentNullException>();
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
            """{"gross":"2000/3","cap":"3500/3","fullTime":824,"amount":"9476/27","amountRounded":350.96}"""
        );
        answer.Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10d&lid=4");
        answer.Texts("caveats").Should().BeEmpty();
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
    [InlineData("hours", "36.25", "invalidValue")]
    [InlineData("hours", "0", "invalidValue")]
    [InlineData("fullTimeHours", "0", "invalidValue")]
    [InlineData("employerCostPercent", "100.0001", "invalidValue")]
    [InlineData("employerCostPercent", "0.00001", "invalidValue")]
    [InlineData("employerCostPercent", "null", "missingField")]
    [InlineData("on", "\"2025-12-31\"", "invalidValue")]
    [InlineData("on", "\"2026-07-01\"", "invalidValue")]
    [InlineData("flatRate", "1", "invalidValue")]
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
    public void It_is_explained_with_every_step()
    {
        var decision = Amount(Known() with { WageValueAmount = Euro("2000/3") });
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("artikel 10d lid 4 Participatiewet")
            .And.Contain("- verschil of forfaitair deel, euro per maand: 5500/3")
            .And.Contain("- hoogste bedrag daarvan: 1750")
            .And.Contain(
                "niet voldaan: het verschil, of wat ervoor in de plaats komt, blijft binnen 70% van het minimumloon "
            )
            .And.Contain(
                "niet van toepassing: in plaats daarvan 50% van het minimumloon, in ten hoogste de eerste 6 maanden"
            );
        decision.Explain(Language.English).Should().Contain("Article 10d(4), Participatiewet");
        Amount(Known() with { WageValueAmount = Euro("1000.25") })
            .Explain(Language.Dutch)
            .Should()
            .Contain("euro per maand: 1499,75");
    }

    [Fact]
    public void Facts_and_outcome_are_shown_with_what_is_known()
    {
        Known()
            .ToString()
            .Should()
            .Be(
                "minimumWage: 2500, wageValueAmount: 1000, hours: 24:00, fullTimeHours: 36:00, employerCosts: 23.6%, "
                    + "flatRate: False"
            );
        Amount(Known())
            .Outcome.ToString()
            .Should()
            .Be("amount (gross: 1500, cap: 1750, fullTime: 1854, amount: 1236, amountRounded: 1236)");
    }

    [Property]
    public bool A_higher_wage_value_never_gives_more_and_never_above_the_cap(
        PositiveInt wage,
        NonNegativeInt lower,
        NonNegativeInt more
    )
    {
        var facts = Known() with { FlatRate = false };
        var minimum = EuroAmount.FromFraction(wage.Get, 7);
        var least = new SubsidyAmountFacts(minimum, facts.Hours, facts.FullTimeHours, facts.EmployerCosts)
        {
            FlatRate = false,
            WageValueAmount = EuroAmount.FromFraction(lower.Get, 3),
        };
        var low = Amount(least).Outcome;
        var high = Amount(
            least with
            {
                WageValueAmount = EuroAmount.FromFraction(lower.Get, 3).Plus(EuroAmount.FromFraction(more.Get, 9)),
            }
        ).Outcome;
        var most = minimum.Share(Percent("70"));
        return high.Amount <= low.Amount
            && low.FullTime <= most.Plus(most.Share(facts.EmployerCosts))
            && low.Amount <= low.FullTime;
    }

    private static SubsidyAmountFacts Known() =>
        new(Euro("2500"), Hours(24), Hours(36), Percent("23.6")) { WageValueAmount = Euro("1000"), FlatRate = false };

    private static Decision<SubsidyAmountOutcome> Amount(SubsidyAmountFacts facts) =>
        SubsidyRules.Amount(NationalPolicy, facts);

    private static Policy Without(Norm norm) =>
        NationalPolicy with
        {
            Provisions = NationalPolicy.Provisions.Without(norm),
        };

    private static EuroAmount Euro(string text) =>
        EuroAmount.TryParse(text, out var amount) ? amount : throw new FormatException(text);

    private static HoursPerWeek Hours(int hours) => HoursPerWeek.FromHours(hours);

    private static Percentage Percent(string text) =>
        Percentage.FromDecimal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<string?> Values(Decision<SubsidyAmountOutcome> decision) =>
        ((IDecision)decision).Values.Select(value => value.Value.ToString());

    private static IEnumerable<FindingResult> Findings(Decision<SubsidyAmountOutcome> decision) =>
        decision.Findings.Select(finding => finding.Result);

    private static string Object(Dictionary<string, string> facts) =>
        $"{{{string.Join(", ", facts.Select(fact => $"\"{fact.Key}\": {fact.Value}"))}}}";
}
