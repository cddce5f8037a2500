using System.Collections.Immutable;

namespace BeschutWerk.Rules.Tests;

/// <summary>What values say of themselves, and how they compare, at their edges.</summary>
public sealed class EdgesOfValuesTests
{
    private static readonly Policy Nuenen = BuiltInPolicies.Nuenen2019;

    private static readonly Regulation Act = NationalLaw.Participatiewet;

    private static readonly LocalDate Day = new(2026, 3, 20);

    [Fact]
    public void A_decision_says_its_values_findings_and_caveats()
    {
        PlacementRules
            .Start(
                Nuenen,
                new PlacementStartFacts(Day)
                {
                    IndicationHeld = true,
                    Reported = false,
                    DirectEmployment = false,
                }
            )
            .ToString()
            .Should()
            .Be("placement.start: refused, bound, art. 5 lid 1; unmet TrajectoryStart, DirectEmployment; nuenen-2019");
        SubsidyRules
            .Award(Nuenen, new SubsidyAwardFacts { ConditionsRecorded = true })
            .ToString()
            .Should()
            .Be(
                "subsidy.award: facts missing: hoursRecorded, subsidyRecorded, personalSupportRecorded; unknown AwardContents; nuenen-2019"
            );
        AdviceRules
            .Conclude(Nuenen, new AdviceFacts { AdaptationsBeyondEmployer = true })
            .ToString()
            .Should()
            .Be(
                "advice.conclude: positive, bound, toelichting art. 3 lid 2; met AdaptationQuestion; unknown SupervisionQuestion; caveats decreePrevails; nuenen-2019"
            );
    }

    [Fact]
    public void Facts_and_values_say_each_part_between_commas()
    {
        new SubsidyAwardFacts { HoursRecorded = true, SubsidyRecorded = false }
            .ToString()
            .Should()
            .Be("hoursRecorded: true, subsidyRecorded: false");
        new OutcomeValue("provisions", ImmutableArray.Create("jobcoach", "vervoer"))
            .ToString()
            .Should()
            .Be("provisions: [jobcoach, vervoer]");
        ImmutableArray<OutcomeValue> entry = [new("case", "A-1"), new("place", 1)];
        new OutcomeValue("entries", ImmutableArray.Create(entry, entry))
            .ToString()
            .Should()
            .Be("entries: [{case: A-1, place: 1}, {case: A-1, place: 1}]");
    }

    [Fact]
    public void A_departure_says_what_it_departs_from()
    {
        default(Departure<SicknessOutcome>).ToString().Should().Be("(no outcome)");
        FluentActions
            .Invoking(() => default(Departure).Original)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("This is default(Departure), which departs from no decision.");
        var sickness = ProvisionRules.Sickness(Nuenen, new SicknessFacts { DuringEmployment = true });
        HardshipRules
            .Depart(
                Nuenen,
                sickness,
                sickness.Outcome with
                {
                    Result = SicknessResult.NotApplicable,
                },
                new HardshipFacts { FixedByStatute = true }
            )
            .Outcome.ToString()
            .Should()
            .Be($"notDeparted ({sickness})");
    }

    [Fact]
    public void An_enumerator_of_findings_says_the_finding_at_which_it_stands()
    {
        var findings = SubsidyRules.Award(Nuenen, new SubsidyAwardFacts()).Findings;
        var enumerator = findings.GetEnumerator();
        enumerator.ToString().Should().Be("(at no finding)");
        enumerator.MoveNext().Should().BeTrue();
        enumerator.ToString().Should().Be(findings[0].ToString());
        enumerator.MoveNext().Should().BeFalse();
        enumerator.ToString().Should().Be("(at no finding)");
        default(Findings).Count.Should().Be(0);
        FluentActions.Invoking(() => default(Findings)[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_citation_is_written_in_each_of_its_forms()
    {
        var citation = Citation.Parse("art. 10b lid 1", Act);
        citation.ToString("S", null).Should().Be("art. 10b lid 1");
        citation.ToString("G", null).Should().Be("art. 10b lid 1 Participatiewet").And.Be(citation.ToString());
        citation
            .ToString("L", null)
            .Should()
            .Be("artikel 10b lid 1 Participatiewet")
            .And.Be(citation.ToLongString(Language.Dutch));
        Act.ToString().Should().Be("Participatiewet");
    }

    [Theory]
    [InlineData("hoofdstuk 4", "paragraaf 4", "art. 4")]
    [InlineData("art. IV", "art. V", "art. VI", "art. IX", "art. X", "art. XI", "art. XL", "art. LX")]
    [InlineData("hoofdstuk XL", "hoofdstuk LX", "hoofdstuk XC", "hoofdstuk CX")]
    [InlineData("art. II", "art. III")]
    [InlineData("art. 4:2", "art. 4:10", "art. 10", "art. 10a", "art. 10aa", "bijlage I", "“slotbepaling”")]
    public void Places_stand_in_the_order_of_the_text(params string[] places)
    {
        var citations = places.Select(place => Citation.Parse(place, Act)).ToList();
        citations.AsEnumerable().Reverse().Order().Should().Equal(citations);
    }

    [Fact]
    public void Of_titles_that_end_alike_the_longest_that_fits_is_meant()
    {
        Regulation[] known = [new("Regels"), new("Nadere Regels"), new("Andere Nadere Regels")];
        Citation.TryParse("art. 1 Nadere Regels", known, out var citation).Should().BeTrue();
        citation.Regulation.Should().Be(known[1]);
        Citation.TryParse("art. 1", known, out citation).Should().BeTrue();
        citation.Regulation.Should().Be(known[0]);
        Regulation.Find(" Nadere Regels ", known).Should().Be(known[1]);
        Regulation.Find("Regel", known).Should().BeNull();
    }

    [Fact]
    public void What_is_no_citation_of_national_law_is_refused_with_an_example()
    {
        FluentActions
            .Invoking(() => Citation.Parse("art. 1 Verordening"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*with the title of one behind it; a place in another text is read with its regulation*");
        FluentActions.Invoking(() => Citation.InWords(null!, Act)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => Citation.InWords("slot", null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("regulation");
        Citation.InWords("s", Act).ToShortString().Should().Be("“s”");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, 1)]
    [InlineData(604_800, 604_800)]
    [InlineData(604_801, 604_800, 1)]
    [InlineData(1_209_600, 604_800, 604_800)]
    public void Hours_together_are_of_as_few_contracts_as_there_can_be(long together, params int[] contracts) =>
        new TotalHours(together).AsContracts().Select(contract => contract.Seconds).Should().Equal(contracts);

    [Fact]
    public void A_trajectory_of_one_month_has_its_parts_and_none_has_none()
    {
        var shortest = new PlacementTrajectory(Day, 1);
        shortest.Months.Should().Be(1);
        shortest.ExtensionMonths.Should().Be(0);
        shortest.ExtendedBy(5).ExtensionMonths.Should().Be(5);
        shortest.ExtendedBy(5).FirstDay.Should().Be(Day);
        foreach (
            var ask in new Func<object>[]
            {
                () => default(PlacementTrajectory).FirstDay,
                () => default(PlacementTrajectory).Months,
                () => default(PlacementTrajectory).ExtensionMonths,
                () => default(PlacementTrajectory).LastDay,
            }
        )
        {
            ask.Should()
                .Throw<InvalidOperationException>()
                .WithMessage(
                    "This is default(PlacementTrajectory), which has no days; make a trajectory with its constructor."
                );
        }
    }

    [Theory]
    [InlineData(AdviceTermResult.Running, "on")]
    [InlineData(AdviceTermResult.Overdue, "on")]
    [InlineData(AdviceTermResult.ReceivedInTime, "receivedOn")]
    [InlineData(AdviceTermResult.ReceivedLate, "receivedOn")]
    public void The_term_for_the_advice_is_judged_on_the_day_of_the_advice_once_it_is_there(
        AdviceTermResult result,
        string judgedOn
    ) => DatesOf(new AdviceTermOutcome(result, Day, Day, default, null, null)).Should().Equal("requestedOn", judgedOn);

    [Theory]
    [InlineData(SubsidyTermResult.Running, "on")]
    [InlineData(SubsidyTermResult.Overdue, "on")]
    [InlineData(SubsidyTermResult.DecidedInTime, "decidedOn")]
    [InlineData(SubsidyTermResult.DecidedLate, "decidedOn")]
    public void The_term_for_the_subsidy_is_judged_on_the_day_of_the_decision_once_it_is_there(
        SubsidyTermResult result,
        string judgedOn
    ) =>
        DatesOf(new SubsidyTermOutcome(result, Day, Day, default, null, null))
            .Should()
            .Equal("wageValueDeterminedOn", judgedOn);

    [Theory]
    [InlineData("2026-04-30", null, "on")]
    [InlineData("2026-12-31", null, "on")]
    [InlineData("2026-12-31", "2026-04-30", "decidedOn")]
    [InlineData("2026-12-31", "2026-12-30", "decidedOn")]
    public void The_term_for_the_indication_is_judged_on_the_day_of_the_decision_once_it_is_there(
        string on,
        string? decidedOn,
        string judgedOn
    ) =>
        DatesOf(
                IndicationRules
                    .Term(
                        Nuenen,
                        new IndicationTermFacts(Tests.Nuenen.Iso(on), Day)
                        {
                            DecidedOn = decidedOn is null ? null : Tests.Nuenen.Iso(decidedOn),
                        }
                    )
                    .Outcome
            )
            .Should()
            .Equal("adviceReceivedOn", judgedOn);

    [Theory]
    [InlineData("BWBR0015703")]
    [InlineData("BWBR9999999")]
    [InlineData("BWBR0000000")]
    public void A_number_of_the_collection_of_laws_is_kept(string id) =>
        new Regulation("Wet", id).BwbId.Should().Be(id);

    [Theory]
    [InlineData("CVDR1")]
    [InlineData("CVDR123456789/9")]
    [InlineData("CVDR0/0")]
    public void A_number_of_the_collection_of_local_rules_is_kept(string id) =>
        (new Regulation("Regels") { CvdrId = id }).CvdrId.Should().Be(id);

    [Fact]
    public void Own_words_agree_with_what_stands_before_them()
    {
        var words = new OwnWordCollection(new OwnWord(Thing.LastSafetyNet, "noodvangnet", "emergency net"));
        words.Fill("‹lastSafetyNet›", Language.Dutch).Should().Be("noodvangnet");
        words.Fill("Het ‹Het lastSafetyNet›", Language.Dutch).Should().Be("Het Het noodvangnet");
        words
            .Fill("‹a lastSafetyNet› or ‹A lastSafetyNet›", Language.English)
            .Should()
            .Be("an emergency net or An emergency net");
        words.Fill("‹the lastSafetyNet›", Language.English).Should().Be("the emergency net");
        words
            .Fill("‹hetzelfde preTrajectory›, ‹Het developmentCompany›", Language.Dutch)
            .Should()
            .Be("hetzelfde voortraject, De aangewezen werkgever");
        words.Fill("no word ‹here", Language.English).Should().Be("no word ‹here");
        words.Fill("‹nothing› and ‹a lastSafetyNet›", Language.English).Should().Be("‹nothing› and an emergency net");
    }

    [Theory]
    [InlineData(Thing.PreTrajectory, "voortraject", "preparatory trajectory")]
    [InlineData(Thing.PlacementTrajectory, "traject", "trajectory")]
    [InlineData(Thing.DevelopmentCompany, "aangewezen werkgever", "designated employer")]
    [InlineData(Thing.LastSafetyNet, "laatste mogelijkheid", "last possibility")]
    [InlineData(Thing.FormalEmployer, "werkgever", "employer")]
    public void A_thing_without_own_word_has_a_neutral_one(Thing thing, string dutch, string english)
    {
        var name = Words.Of(thing);
        OwnWordCollection.None.Fill($"‹{name}›", Language.Dutch).Should().Be(dutch);
        OwnWordCollection.None.Fill($"‹{name}›", Language.English).Should().Be(english);
    }

    [Fact]
    public void Collections_equal_by_what_they_hold()
    {
        var word = new OwnWord(Thing.LastSafetyNet, new string('a', 100), null);
        new OwnWordCollection(word).Equals((OwnWordCollection?)null).Should().BeFalse();
        new OwnWordCollection(word).Should().Equal(word);
        new OwnWordCollection(word).Equals(OwnWordCollection.None).Should().BeFalse();
        new OwnWordCollection(word)[Thing.LastSafetyNet].Should().Be(word);
        FluentActions
            .Invoking(() => new OwnWordCollection(word, word))
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage("words must name each thing once*");
        var history = new PolicyHistory(new PolicyHistoryEntry(Nuenen));
        history.Equals((object)new PolicyHistory(new PolicyHistoryEntry(Nuenen))).Should().BeTrue();
        history.Equals((object?)null).Should().BeFalse();
        NationalStatutes.BuiltIn.Equals((object)NationalStatutes.BuiltIn.Without(Norm.WswClosed)).Should().BeFalse();
        NationalStatutes
            .BuiltIn.Equals(
                (object)
                    new NationalStatutes(
                        NationalStatutes.BuiltIn,
                        NationalStatutes.BuiltIn.Decrees,
                        NationalStatutes.BuiltIn.LastTextSeen
                    )
            )
            .Should()
            .BeTrue();
        NationalStatutes.BuiltIn.Equals((NationalStatutes?)null).Should().BeFalse();
    }

    [Fact]
    public void A_policy_lacks_what_it_does_not_regulate()
    {
        var empty = Nuenen with { Provisions = new ProvisionCollection() };
        foreach (
            var ask in new Action[]
            {
                () => empty.TermOf(Norm.DecisionTerm),
                () => empty.PercentageOf(Norm.SubsidyCap),
                () => empty.HoursOf(Norm.HoursOfPosition),
                () => empty.FirstDayOf(Norm.Introduction),
                () => empty.LastDayOf(Norm.Introduction),
            }
        )
        {
            ask.Should().Throw<InvalidOperationException>();
        }

        empty.Provisions[(Norm)10_000].Should().BeNull();
        empty.Regulates((Norm)10_000).Should().BeFalse();
        Nuenen.Statutes.Latest[(Norm)10_000].Should().BeNull();
        var made = new Policy("made", Nuenen.Regulation, new PolicyValidity(Day), empty.Provisions);
        (made.Key, made.AdoptedOn).Should().Be(("made", Day));
    }

    private static IEnumerable<string> DatesOf(IDatedOutcome outcome) =>
        outcome.DatesThatMattered.Select(date => date.Name);

    [Fact]
    public void Provisions_that_ask_as_usual_are_known()
    {
        var provision = Nuenen.Provisions[Norm.Hardship]!;
        new ProvisionCollection(provision).AskedAsUsual.Contains(Norm.Hardship).Should().BeTrue();
        new ProvisionCollection(provision with { Requires = [] })
            .AskedAsUsual.Contains(Norm.Hardship)
            .Should()
            .BeFalse();
        foreach (var norm in NormTable.All.Select(row => row.Norm))
        {
            var set = NormSet.Of([norm]);
            NormTable.All.Where(row => set.Contains(row.Norm)).Select(row => row.Norm).Should().Equal(norm);
        }
    }
}
