using System.Text.Json;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>National law by version: rows of data, each with its days, its place in that version, and where it was read.</summary>
public sealed class NationalStatutesTests
{
    private static readonly NationalStatutes Law = NationalStatutes.BuiltIn;

    /// <summary>The days on which a norm changes place or numbers, with both on that day; "-" is no version.</summary>
    [Theory]
    [InlineData("2014-12-31", Norm.WswClosed, "-")]
    [InlineData("2015-01-01", Norm.WswClosed, "art. II Invoeringswet Participatiewet")]
    [InlineData("2014-12-31", Norm.StatutoryPower, "-")]
    [InlineData("2015-01-01", Norm.StatutoryPower, "art. 10b lid 1 Participatiewet")]
    [InlineData("2016-12-31", Norm.StatutoryEmployment, "art. 10b lid 3 Participatiewet")]
    [InlineData("2017-01-01", Norm.StatutoryPower, "-")]
    [InlineData("2017-01-01", Norm.StatutoryEmployment, "-")]
    [InlineData("2016-12-31", Norm.StatutoryDuty, "-")]
    [InlineData("2017-01-01", Norm.StatutoryDuty, "art. 10b lid 1 Participatiewet")]
    [InlineData("2026-12-31", Norm.DutyLapses, "art. 10b lid 6 Participatiewet")]
    [InlineData("2015-06-30", Norm.UwvAdviceTerm, "art. 2 lid 2 Besluit advisering beschut werk")]
    [InlineData("2015-07-01", Norm.UwvAdviceTerm, "-")]
    [InlineData("2022-06-30", Norm.UwvAdviceTerm, "-")]
    [InlineData("2022-07-01", Norm.UwvAdviceTerm, "art. 2 lid 1 Besluit advisering beschut werk")]
    [InlineData("2026-06-30", Norm.DecisionWithoutAdvice, "-")]
    [InlineData("2026-07-01", Norm.DecisionWithoutAdvice, "art. 3:6 lid 2 Algemene wet bestuursrecht")]
    [InlineData("2017-01-31", Norm.FlatRateSubsidy, "-")]
    [InlineData("2017-02-01", Norm.FlatRateSubsidy, "art. 10d lid 5 Participatiewet")]
    [InlineData("2023-12-11", Norm.EmployerCosts, "art. 1 Regeling loonkostensubsidie Participatiewet 2021")]
    [InlineData("2023-12-12", Norm.EmployerCosts, "-")]
    [InlineData("2023-06-30", Norm.SubsidyDecisionTerm, "-")]
    [InlineData("2023-07-01", Norm.SubsidyDecisionTerm, "art. 10d lid 12 Participatiewet")]
    [InlineData("2021-06-30", Norm.WholePercentWageValue, "art. 4 lid 3 Regeling loonkostensubsidie Participatiewet")]
    [InlineData(
        "2021-07-01",
        Norm.WholePercentWageValue,
        "art. 3 lid 1 Besluit loonkostensubsidie Participatiewet 2021"
    )]
    [InlineData("2900-01-01", Norm.StatutorySubsidyCap, "art. 10d lid 4 Participatiewet")]
    public void The_law_of_a_day_has_the_version_of_that_day(string on, Norm norm, string citation)
    {
        var version = Law.On(Iso(on))[norm];
        (version?.Provision.Citation.ToString() ?? "-").Should().Be(citation);
        Law.On(Iso(on)).Policy.CitationOf(norm).Should().Be(version?.Provision.Citation);
        (version?.HoldsOn(Iso(on)) ?? true).Should().BeTrue();
    }

    [Fact]
    public void Every_row_says_where_it_was_read_and_every_norm_of_national_law_has_one()
    {
        Law.Select(version => version.Norm)
            .Distinct()
            .Should()
            .Equal(NormTable.All.Where(row => row.IsNational).Select(row => row.Norm));
        Law.Should().OnlyContain(version => version.ReadIn.Length > 2 && version.FirstDay >= Day(2015, 1, 1));
        Law.Where(version => version.Source is LawSource.Secondary)
            .Should()
            .ContainSingle()
            .Which.Norm.Should()
            .Be(Norm.WholePercentWageValue);
        Law.Should().OnlyContain(version => version.LastDay <= Law.LastTextSeen || version.LastDay == null);
        Law.LastTextSeen.Should().Be(Day(2026, 7, 1));
        foreach (var version in Law)
        {
            RuleCatalogue.DecidedBy(version.Norm).Should().NotBeEmpty("{0}", version);
            var law = Law.On(version.FirstDay).Policy;
            version.Norm.Explain(law, Language.Dutch).Should().NotBe(version.Norm.ToString()).And.NotContain("…");
            version.Norm.Explain(law, Language.English).Should().NotBe(version.Norm.Explain(law, Language.Dutch));
            (version.Provision.Citation.Juriconnect is null).Should().BeFalse("{0} stands in national law", version);
        }
    }

    /// <summary>The days of the decrees, written down once more from the list of sources.</summary>
    [Fact]
    public void The_days_put_on_a_par_are_those_of_the_decrees_with_their_marks()
    {
        (LawSource Source, string Days)[] expected =
        [
            (LawSource.Gazette, "2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06"),
            (LawSource.Gazette, "2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27"),
            (
                LawSource.Secondary,
                "2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26"
            ),
        ];
        Law.Decrees.Select(decree => (decree.Source, Days: decree.Days.ToString().Replace(", ", " ")))
            .Should()
            .Equal(expected);
        Law.EquatedDays.Should()
            .NotContain(day => GeneralTermsAct.Of(day, EquatedDays.None) != null, "they are working days");
        Law.EquatedDays.Should().NotContain(day => day.Year >= 2020 && day.Year <= 2022, "that decree was not seen");
    }

    [Fact]
    public void A_version_is_added_without_touching_a_rule_and_ends_the_one_before_it()
    {
        var place = Citation.Parse("art. 10b lid 9", NationalLaw.Participatiewet);
        var later = Law.With(Row(new Provision(Norm.StatutoryDuty, place), Day(2028, 1, 1)));
        later.Count.Should().Be(Law.Count + 1);
        later.On(Day(2027, 12, 31))[Norm.StatutoryDuty]!.LastDay.Should().Be(Day(2027, 12, 31));
        StatuteRules
            .Regime(Under(later), new RegimeFacts(Day(2028, 1, 1)))
            .ShouldRestOn(Norm.StatutoryDuty, NationalLaw.Participatiewet, "art. 10b lid 9");
        StatuteRules
            .Regime(Under(later), new RegimeFacts(Day(2027, 12, 31)))
            .ShouldRestOn(Norm.StatutoryDuty, NationalLaw.Participatiewet, "art. 10b lid 1");
        later
            .CaveatsOf(later.On(Day(2028, 1, 1))[Norm.StatutoryDuty]!, Day(2028, 1, 1))
            .Should()
            .Be(Caveats.None, "its own text was seen");
        var replaced = later.With(
            Row(new Provision(Norm.StatutoryDuty, place), Day(2017, 1, 1)) with
            {
                LastDay = Day(2017, 12, 31),
            }
        );
        replaced.Count.Should().Be(later.Count, "a version with the same first day takes its place");
        replaced.On(Day(2017, 6, 1))[Norm.StatutoryDuty]!.Provision.Citation.Should().Be(place);
    }

    [Fact]
    public void Rows_that_cannot_be_are_refused()
    {
        var place = Citation.Parse("art. 10b", NationalLaw.Participatiewet);
        var duty = new Provision(Norm.StatutoryDuty, place);
        Refused(
            () => new StatutoryProvision(new Provision(Norm.TargetGroup, place), Day(2020, 1, 1), LawSource.Text, "x"),
            "provision"
        );
        Refused(() => new StatutoryProvision(duty, default, LawSource.Text, "x"), "firstDay");
        Refused(() => new StatutoryProvision(duty, Day(2020, 1, 1), default, "x"), "source");
        Refused(() => new StatutoryProvision(duty, Day(2020, 1, 1), LawSource.Text, " "), "readIn");
        Refused(() => Row(duty, Day(2020, 1, 2)) with { LastDay = Day(2020, 1, 1) }, "LastDay");
        Refused(() => Law.With(Row(duty, Day(2016, 1, 1)) with { LastDay = Day(2017, 1, 1) }), "versions");
        Refused(
            () => Law.With(Row(duty, Day(2030, 1, 1)) with { Formula = SubsidyFormula.ShareOfWageDue }),
            "versions"
        );
        Refused(
            () => Law.With(Row(duty, Day(2030, 1, 1)) with { FormulaHours = HoursPerWeek.FromHours(1) }),
            "versions"
        );
        var difference = Row(new Provision(Norm.StatutoryWageCostSubsidy, place), Day(2030, 1, 1));
        Refused(() => Law.With(difference), "versions");
        Refused(() => Law.With(difference with { Formula = SubsidyFormula.ShareOfMinimumWageByHours }), "versions");
        Refused(() => new NationalStatutes(Law, [Law.Decrees[0], Law.Decrees[0]], Law.LastTextSeen), "decrees");
        Refused(() => new NationalStatutes(Law, Law.Decrees, default), "lastTextSeen");
        Refused(() => new EquatedDaysDecree(2021, 2020, LawSource.Text, "x", default), "lastYear");
        Refused(() => new EquatedDaysDecree(2020, 2020, LawSource.Text, "x", new(Day(2021, 1, 1))), "days");
        Refused(() => Law.On(default), "day");
        var missing = () => NuenenPolicy with { Statutes = null! };
        missing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Law_is_equal_by_its_rows_and_a_policy_by_its_law()
    {
        var again = new NationalStatutes(Law.Reverse(), Law.Decrees.Reverse(), Law.LastTextSeen);
        again.Should().Equal(Law);
        again.Equals(Law).Should().BeTrue();
        again.GetHashCode().Should().Be(Law.GetHashCode());
        Under(Law).Should().Be(NuenenPolicy);
        Lacking(Norm.DutyLapses).Should().NotBe(NuenenPolicy);
        Law.Equals(Law.Without(Norm.DutyLapses)).Should().BeFalse();
        Law.VersionsOf(Norm.TargetGroup).Should().BeEmpty();
        Law.VersionsOf(Norm.FlatRateSubsidy)
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("FlatRateSubsidy (art. 10d lid 5 Participatiewet) 2017-02-01 - ");
        Law[0].Norm.Should().Be(Norm.WswClosed);
    }

    [Fact]
    public void The_norms_of_a_day_are_listed_with_days_source_and_identifier()
    {
        var before = Norms("2016-12-31").ToDictionary(norm => norm.Text("norm")!);
        before.Keys.Should().Contain("StatutoryPower").And.NotContain("StatutoryDuty").And.NotContain("UwvAdviceTerm");
        before["StatutoryPower"].Text("lastDay").Should().Be("2016-12-31");
        before["StatutoryWageCostSubsidy"].Text("formula").Should().Be("shareOfWageDue");
        before["EmployerCosts"].GetProperty("percentage").GetDecimal().Should().Be(23);
        before["EmployerCosts"].Text("source").Should().Be("gazette");
        before["EmployerCosts"].Text("readIn").Should().Contain("Stcrt. 2014, 35743");

        var now = Norms("2026-07-02").ToDictionary(norm => norm.Text("norm")!);
        now["StatutoryDuty"].Text("juriconnect").Should().Be("jci1.3:c:BWBR0015703&artikel=10b&lid=1");
        now["StatutoryDuty"].Text("firstDay").Should().Be("2026-01-01");
        now["StatutoryDuty"].TryGetProperty("lastDay", out _).Should().BeFalse();
        now["StatutoryDuty"].Texts("caveats").Should().Equal("laterLawNotSeen");
        now["WholePercentWageValue"].Texts("caveats").Should().Equal("laterLawNotSeen", "secondarySource");
        now["StatutoryWageCostSubsidy"].GetProperty("formulaHours").GetDecimal().Should().Be(36);
        now["UwvAdviceTerm"].Texts("requesters").Should().Equal("person", "college");
        now["UwvAdviceTerm"].GetProperty("movesToWorkingDay").GetBoolean().Should().BeTrue();
        Norms("2014-12-31").Should().BeEmpty();
        Norms(null).Should().HaveCount(Law.Count);
        var refused = () => Written(writer => Json.CatalogueJson.WriteNorms(writer, NuenenPolicy, on: Day(2026, 1, 1)));
        refused.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("on");
    }

    private static JsonElement[] Norms(string? on) =>
        [
            .. Written(writer => Json.CatalogueJson.WriteNorms(writer, NationalPolicy, on: on is null ? null : Iso(on)))
                .EnumerateArray(),
        ];

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
