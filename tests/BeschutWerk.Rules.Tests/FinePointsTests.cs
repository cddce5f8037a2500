using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Small parts of values and rules that larger tests come by without noticing what they say.</summary>
public sealed class FinePointsTests
{
    /// <summary>I, V and X alone are Roman numbers, and so are longer ones; L and C alone are letters.</summary>
    [Theory]
    [InlineData("bijlage V", "bijlage IX", "bijlage X", "bijlage XXXIX", "bijlage XL", "bijlage LXXXIX", "bijlage XC")]
    [InlineData("bijlage B", "bijlage C", "bijlage D", "bijlage K", "bijlage L", "bijlage M")]
    [InlineData("bijlage XC", "bijlage XCIX", "bijlage CI", "bijlage CX")]
    public void Annexes_stand_in_the_order_of_their_numbers_or_letters(params string[] places)
    {
        var annexes = places.Select(place => Citation.Parse(place, NuenenPolicy.Regulation)).ToArray();
        annexes.Reverse().Order().Should().Equal(annexes);
    }

    [Fact]
    public void An_annex_of_national_law_has_its_own_name_in_juriconnect() =>
        Citation.Parse("bijlage 2", NationalLaw.Participatiewet).Juriconnect.Should().EndWith("&bijlage=2");

    [Fact]
    public void What_is_no_citation_is_not_compared_with_one()
    {
        var compare = () => Citation.Parse("art. 1", NuenenPolicy.Regulation).CompareTo("art. 1");
        compare.Should().Throw<ArgumentException>().WithMessage("*only with a citation*").WithParameterName("obj");
    }

    /// <summary>Participatiewet article 10b lid 1 and 3 as they read in 2015 and 2016: by itself, until it is determined.</summary>
    [Theory]
    [InlineData(false, false, FindingResult.Met, FindingResult.Unmet)]
    [InlineData(false, true, FindingResult.Unmet, FindingResult.Unmet)]
    [InlineData(true, true, FindingResult.NotApplicable, FindingResult.Met)]
    [InlineData(null, false, FindingResult.Met, FindingResult.Unknown)]
    public void Under_the_power_of_2015_a_request_is_what_stands_in_the_way_and_no_duty_is_at_issue(
        bool? indicationHeld,
        bool requested,
        FindingResult power,
        FindingResult employment
    )
    {
        var findings = StatuteRules
            .Offer(NationalPolicy, new OfferFacts(Day(2016, 1, 1), indicationHeld, requested: requested))
            .Findings;
        findings.Of(Norm.StatutoryPower).Should().Be(power);
        findings.Of(Norm.StatutoryEmployment).Should().Be(employment);
        findings.Of(Norm.StatutoryDuty).Should().Be(FindingResult.NotApplicable);
        findings.Of(Norm.DutyLapses).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void A_decree_keeps_where_it_was_read_and_its_days_and_the_law_has_those_of_all()
    {
        var decree = new EquatedDaysDecree(
            2020,
            2021,
            LawSource.Text,
            "a decree",
            new(Day(2020, 1, 1), Day(2021, 12, 31))
        );
        decree.Source.Should().Be(LawSource.Text);
        decree.Days.Should().Equal(Day(2020, 1, 1), Day(2021, 12, 31));
        new NationalStatutes(NationalStatutes.BuiltIn, [decree], Day(2026, 7, 1))
            .EquatedDays.Should()
            .Equal(decree.Days);
        var before = () => new EquatedDaysDecree(2020, 2021, LawSource.Text, "x", new(Day(2019, 12, 31)));
        before.Should().Throw<InvalidValueException>().WithMessage("*2020 to 2021*2019-12-31*");
        var unknown = () => new EquatedDaysDecree(2020, 2021, (LawSource)77, "x", default);
        unknown.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("source");
    }

    [Fact]
    public void National_law_takes_no_missing_version()
    {
        var with = () => NationalStatutes.BuiltIn.With(null!);
        with.Should().Throw<ArgumentNullException>().WithParameterName("version");
    }

    [Theory]
    [InlineData("term", "gives no term for TargetGroup")]
    [InlineData("percentage", "gives no percentage for TargetGroup")]
    [InlineData("hours", "gives no hours for TargetGroup")]
    [InlineData("firstDay", "gives no first day for TargetGroup")]
    [InlineData("lastDay", "gives no last day for TargetGroup")]
    public void A_number_that_a_policy_does_not_give_is_named(string number, string message)
    {
        Action ask = number switch
        {
            "term" => () => NuenenPolicy.TermOf(Norm.TargetGroup),
            "percentage" => () => NuenenPolicy.PercentageOf(Norm.TargetGroup),
            "hours" => () => NuenenPolicy.HoursOf(Norm.TargetGroup),
            "firstDay" => () => NuenenPolicy.FirstDayOf(Norm.TargetGroup),
            _ => () => NuenenPolicy.LastDayOf(Norm.TargetGroup),
        };
        ask.Should().Throw<InvalidOperationException>().WithMessage($"nuenen-2019 {message}.");
    }

    [Fact]
    public void Words_of_a_policy_are_written_with_their_thing()
    {
        new OwnWord(Thing.LastSafetyNet, "noodvangnet", null).ToString().Should().Be("lastSafetyNet: noodvangnet, -");
        new OwnWord(Thing.LastSafetyNet, null, "emergency net")
            .ToString()
            .Should()
            .Be("lastSafetyNet: -, emergency net");
        var twice = () =>
            new OwnWordCollection(
                new OwnWord(Thing.LastSafetyNet, "een", null),
                new OwnWord(Thing.LastSafetyNet, "twee", null)
            );
        twice.Should().Throw<InvalidValueException>().WithMessage("*lastSafetyNet: een, -; lastSafetyNet: twee, -*");
    }

    /// <summary>What has the form of a name of a thing and is none, or has no end, stays as it is.</summary>
    [Theory]
    [InlineData("‹", "‹")]
    [InlineData("a ‹ b", "a ‹ b")]
    [InlineData("‹nothing›", "‹nothing›")]
    [InlineData("‹lastSafetyNet› en ‹lastSafetyNet›", "noodvangnet en noodvangnet")]
    public void Only_names_of_things_are_filled(string text, string filled) =>
        new OwnWordCollection(new OwnWord(Thing.LastSafetyNet, "noodvangnet", null))
            .Fill(text, Language.Dutch)
            .Should()
            .Be(filled);

    /// <summary>The facts of a list in one line are kept apart.</summary>
    [Fact]
    public void Lists_of_facts_are_written_with_commas()
    {
        new IndicationTermFacts(Day(2026, 1, 6), Day(2026, 1, 5))
        {
            EquatedDays = new(Day(2026, 5, 4), Day(2026, 5, 5)),
        }
            .ToString()
            .Should()
            .Contain("2026-05-04, 2026-05-05");
        var open = PlacementRules.Renew(NuenenPolicy, new PlacementRenewalFacts(Day(2026, 1, 5), 6, 0));
        var outcome = () => open.Outcome;
        open.MissingFacts.Length.Should().BeGreaterThan(1);
        outcome
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"*it lacks {string.Join(", ", open.MissingFacts)}.");
    }

    [Fact]
    public void A_percentage_of_a_condition_is_asked_or_not_given()
    {
        var provision = NuenenPolicy.Provisions[Norm.NewAdviceRequest]!;
        var without = () =>
            provision with
            {
                Requires = [.. provision.Requires.Where(asked => asked != Condition.WageValue)],
            };
        without
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage("*must hold wageValue, for which the percentage is given*");
    }

    /// <summary>Where both the day of publication and that of introduction are known, a history takes both to the rule.</summary>
    [Fact]
    public void A_history_hands_on_the_day_of_introduction()
    {
        var letter = new PolicyHistoryEntry(BuiltInPolicies.Maastricht2024, introducedOn: Day(2024, 3, 1));
        var decision = new PolicyHistory(letter).On(Day(2024, 2, 29));
        decision.Outcome.Result.Should().Be(PolicyInForceResult.NotYetInForce);
        new PolicyHistory(letter).On(Day(2024, 3, 1)).Outcome.Result.Should().Be(PolicyInForceResult.InForce);
    }

    /// <summary>Of three policies the first ends where the second begins, however late the third does.</summary>
    [Fact]
    public void A_policy_ends_with_the_first_of_its_successors()
    {
        var history = new PolicyHistory(
            Entry("first", Day(2019, 9, 3)),
            Entry("second", Day(2024, 1, 16)),
            Entry("third", Day(2026, 1, 13))
        );
        history.On(Day(2020, 1, 1)).Outcome.LastDay.Should().Be(Day(2024, 1, 16));

        static PolicyHistoryEntry Entry(string key, LocalDate day) =>
            new(NuenenPolicy with { Key = key, Validity = new(day) }, publishedOn: day);
    }

    /// <summary>Rules that do not say when they enter into force do so at the earliest on the day to which they work back.</summary>
    [Fact]
    public void Without_a_provision_on_it_rules_begin_at_the_earliest_where_they_work_back_to_or_are_adopted()
    {
        var silent = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.Without(Norm.EntryIntoForce) };
        Earliest(silent).Should().Be(silent.AdoptedOn!.Value);
        Earliest(silent.BackTo(Day(2019, 1, 1))).Should().Be(Day(2019, 1, 1));
        Earliest(silent with { Validity = default }).Should().Be(DateBounds.Earliest);

        static LocalDate Earliest(Policy policy) => PolicyRules.FirstDaysOf(policy, null, null).Earliest;
    }

    [Theory]
    [InlineData("beta", "bet, beta, zeta")] // none, one and two letters otherwise
    [InlineData("betas", "beta, zeta, bet")]
    [InlineData("BETA", "beta, bet, zeta")]
    [InlineData("", "")]
    [InlineData("quite another", "")]
    public void Near_a_misspelt_name_are_those_that_a_few_letters_make(string given, string near) =>
        NearNames
            .Of(given, ["zeta", "alphabetical", "beta", "bet"])
            .Should()
            .BeEquivalentTo(near.Split(", ", StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_near_name_is_told_before_those_that_there_are_and_a_long_one_is_compared_with_none()
    {
        NearNames.Told("betta", ["beta", "zeta", "omicron"]).Should().Be("near it are beta, zeta; ");
        NearNames.Told("x", ["omicron"]).Should().BeEmpty();
        var longest = new string('a', 60);
        NearNames.Of(longest, [longest + "b"]).Should().ContainSingle();
        NearNames.Of(longest + "c", [longest + "b"]).Should().BeEmpty();
        NearNames.All("omikron", ["beta", "omicron"]).Should().Equal("omicron", "beta");
    }

    [Fact]
    public void A_value_outside_its_enumeration_is_told_what_there_is()
    {
        var make = () =>
            new PlacementExtensionFacts(Day(2026, 1, 1), 1, 0, Day(2026, 1, 1)) { Ground = (ExtensionGround)99 };
        make.Should()
            .Throw<InvalidValueException>()
            .WithMessage($"*must be one of {string.Join(", ", Words.All<ExtensionGround>())}*");
    }

#if !NETSTANDARD2_0_BUILD
    [Fact]
    public void A_type_of_the_contract_says_which_package_writes_it()
    {
        var write = () => System.Text.Json.JsonSerializer.Serialize(NuenenPolicy);
        write.Should().Throw<Exception>().WithMessage("*would lose what it holds*BeschutWerk.Rules.Json*");
    }

    [Fact]
    public void A_written_value_is_read_and_written_by_the_interfaces_of_the_framework()
    {
        Read<Percentage>("42.5").Should().Be(Percentage.FromPercent(42.5m));
        Span<char> room = stackalloc char[10];
        ISpanFormattable value = Percentage.FromPercent(42.5m);
        value.TryFormat(room, out var written, "G", null).Should().BeTrue();
        room[..written].ToString().Should().Be(value.ToString());
        value.TryFormat(room[..2], out written, "", null).Should().BeFalse();
        written.Should().Be(0);

        static T Read<T>(string text)
            where T : ISpanParsable<T>
        {
            T.Parse(text.AsSpan(), null).Should().Be(T.Parse(text, null));
            return T.Parse(text, null);
        }
    }
#endif
}
