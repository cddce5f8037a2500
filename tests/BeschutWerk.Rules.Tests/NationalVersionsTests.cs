namespace BeschutWerk.Rules.Tests;

/// <summary>Versions of national law that follow each other, and a law of one's own making.</summary>
public sealed class NationalVersionsTests
{
    private static readonly NationalStatutes Law = NationalStatutes.BuiltIn;

    private static readonly StatutoryProvision Flat = Law.Latest[Norm.FlatRateSubsidy]!;

    private static readonly LocalDate Day = new(2027, 1, 1);

    [Fact]
    public void A_later_version_ends_the_one_before_it_on_the_day_before()
    {
        var later = new StatutoryProvision(Flat.Provision, Day, LawSource.Text, "a later text");
        var law = Law.With(later);

        law.VersionsOf(Norm.FlatRateSubsidy)
            .Select(version => version.LastDay)
            .Should()
            .Equal((LocalDate?[])[new(2026, 12, 31), null]);
        law.On(Day.PlusDays(-1))[Norm.FlatRateSubsidy]!.FirstDay.Should().Be(Flat.FirstDay);
        law.On(Day)[Norm.FlatRateSubsidy].Should().Be(later);
        law.Latest[Norm.FlatRateSubsidy].Should().Be(later);
        law.Where(version => version.Norm != Norm.FlatRateSubsidy)
            .Should()
            .Equal(Law.Where(version => version.Norm != Norm.FlatRateSubsidy));
        law.With(later).Should().Equal(law, "a version of the same first day takes the place of the one that is there");
    }

    [Fact]
    public void A_version_that_had_ended_stays_as_it_was()
    {
        var ended = Law.Without(Norm.FlatRateSubsidy).With(Flat with { LastDay = Day.PlusDays(-31) });
        var law = ended.With(new StatutoryProvision(Flat.Provision, Day, LawSource.Text, "a later text"));

        law.VersionsOf(Norm.FlatRateSubsidy)[0].LastDay.Should().Be(Day.PlusDays(-31));
        law.On(Day.PlusDays(-31))[Norm.FlatRateSubsidy].Should().NotBeNull();
        law.On(Day.PlusDays(-30))[Norm.FlatRateSubsidy].Should().BeNull();
        law.On(Day.PlusDays(-1))[Norm.FlatRateSubsidy].Should().BeNull();
        law.On(Day)[Norm.FlatRateSubsidy].Should().NotBeNull();
    }

    [Fact]
    public void Versions_of_a_norm_do_not_overlap()
    {
        var earlier = new StatutoryProvision(Flat.Provision, Day.PlusDays(-9), LawSource.Text, "earlier")
        {
            LastDay = Day,
        };
        var later = new StatutoryProvision(Flat.Provision, Day, LawSource.Text, "later");
        FluentActions
            .Invoking(() => new NationalStatutes([earlier, later], [], Day))
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage($"versions must not overlap: {earlier} has not ended; it was {later}.*");
        new NationalStatutes([earlier with { LastDay = Day.PlusDays(-1) }, later], [], Day).Count.Should().Be(2);
    }

    [Fact]
    public void Years_of_decrees_follow_each_other()
    {
        EquatedDaysDecree[] decrees =
        [
            new(2020, 2022, LawSource.Text, "first", EquatedDays.None),
            new(2023, 2024, LawSource.Text, "second", EquatedDays.None),
        ];
        var law = new NationalStatutes([], decrees, Day);
        law.Decrees.Should().Equal(decrees);
        new[] { 2019, 2020, 2022, 2023, 2024, 2025 }
            .Select(year => law.DecreeOf(year)?.ReadIn)
            .Should()
            .Equal(null, "first", "first", "second", "second", null);
    }

    [Theory]
    [InlineData(Norm.StatutoryWageCostSubsidy, "Formula")]
    [InlineData(Norm.UwvAdviceTerm, "Requesters")]
    public void A_version_has_the_parts_that_its_norm_needs(Norm norm, string part)
    {
        var version = Law.Latest[norm]!;
        var without = new StatutoryProvision(version.Provision, version.FirstDay, LawSource.Text, "x");
        FluentActions
            .Invoking(() => new NationalStatutes([without], [], Day))
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage($"versions must each have the {part} that their norm needs, and no other; it was {without}.*");
        FluentActions
            .Invoking(() =>
                new NationalStatutes(
                    [
                        Flat with
                        {
                            Formula = part == "Formula" ? version.Formula : null,
                            Requesters = part == "Requesters" ? version.Requesters : null,
                        },
                    ],
                    [],
                    Day
                )
            )
            .Should()
            .Throw<InvalidValueException>();
    }

    [Fact]
    public void Hours_belong_to_the_formula_that_reckons_by_hours()
    {
        var byHours = Law.VersionsOf(Norm.StatutoryWageCostSubsidy)
            .Single(version => version.Formula is SubsidyFormula.ShareOfMinimumWageByHours);
        foreach (var hours in new HoursPerWeek?[] { null, default(HoursPerWeek) })
        {
            FluentActions
                .Invoking(() => new NationalStatutes([byHours with { FormulaHours = hours }], [], Day))
                .Should()
                .Throw<InvalidValueException>()
                .WithMessage("versions must each have the FormulaHours*");
        }
    }

    [Fact]
    public void A_day_before_the_first_version_has_another_reason_than_a_gap()
    {
        Law.ReasonFor(Norm.UwvAdviceTerm, new(2016, 1, 1)).Gap.Should().Be(LawGap.TextNotSeen);
        Law.ReasonFor(Norm.UwvAdviceTerm, new(2014, 12, 31)).Gap.Should().Be(LawGap.BeforeFirstVersion);
        var first = Law.VersionsOf(Norm.FlatRateSubsidy)[0].FirstDay;
        Law.ReasonFor(Norm.FlatRateSubsidy, first).Gap.Should().Be(LawGap.TextNotSeen);
        Law.ReasonFor(Norm.FlatRateSubsidy, first.PlusDays(-1)).Gap.Should().Be(LawGap.BeforeFirstVersion);
    }

    [Fact]
    public void The_law_of_a_day_asks_who_may_ask_for_advice_by_its_version()
    {
        var none = Law.Without(Norm.UwvAdviceTerm);
        none.Latest.Policy.AdviceRequesters.Should().Be(default(AdviceRequesters));
        Law.Latest.Policy.AdviceRequesters.Should().Be(Law.Latest[Norm.UwvAdviceTerm]!.Requesters!.Value);
        Law.On(new(1900, 1, 1)).Provisions.Should().BeEmpty();
        Law.Latest[Norm.UwvAdviceTerm]!.ReadIn.Should().NotBeEmpty();
        new StatutoryProvision(Flat.Provision, Day, LawSource.Text, "a text").ReadIn.Should().Be("a text");
    }

    [Fact]
    public void Days_put_on_a_par_are_those_of_all_decrees() =>
        Law.EquatedDays.Should().Equal(Law.Decrees.SelectMany(decree => decree.Days));

    [Fact]
    public void Before_the_first_law_of_sheltered_work_there_was_nothing_to_offer()
    {
        var first = Law.VersionsOf(Norm.StatutoryPower).Concat(Law.VersionsOf(Norm.StatutoryDuty)).Min(v => v.FirstDay);
        StatuteRules
            .Offer(BuiltInPolicies.National, new OfferFacts(first.PlusDays(-1)) { IndicationHeld = true })
            .Outcome.Should()
            .Be(OfferOutcome.NotAvailable);
        StatuteRules
            .Offer(BuiltInPolicies.National, new OfferFacts(first) { IndicationHeld = true })
            .Outcome.Should()
            .NotBe(OfferOutcome.NotAvailable);
    }
}
