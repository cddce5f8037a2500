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
    [InlineData("bijlage XL", "bijlage 41", "bijlage XLIX", "bijlage 50", "bijlage LI")]
    [InlineData("bijlage A", "bijlage IA", "bijlage IB", "bijlage XA")]
    [InlineData("art. 1 onder a", "art. 1 onder b", "art. 1 onder 1", "art. 1 onder 2")]
    public void Annexes_stand_in_the_order_of_their_numbers_or_letters(params string[] places)
    {
        var annexes = places.Select(place => Citation.Parse(place, NuenenPolicy.Regulation)).ToArray();
        annexes.Reverse().Order().Should().Equal(annexes);
    }

    /// <summary>Where the place itself can be read with the shorter title too, the longer one counts.</summary>
    [Fact]
    public void Of_two_titles_with_which_a_text_can_be_read_the_longest_counts()
    {
        Regulation[] known = [new("Regels"), new("lid 2 Regels")];
        Citation.TryParse("art. 1 lid 2 Regels", known, out var citation).Should().BeTrue();
        citation.Should().Be(Citation.Parse("art. 1", known[1]));
    }

    [Fact]
    public void Values_are_shown_in_the_invariant_culture_and_what_is_silent_as_nothing()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        var withComma = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        withComma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = withComma;
            Facts.Text(1.5m).Should().Be("1.5");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }

        (Facts.Text(true), Facts.Text(false)).Should().Be(("true", "false"));
        Facts.Text(new Silent()).Should().BeEmpty();
    }

    [Fact]
    public void A_finding_says_its_norm_its_result_and_its_place_if_it_has_one()
    {
        new Finding(Norm.Hardship, Citation: null, FindingResult.Met).ToString().Should().Be("Hardship: met");
        new Finding(Norm.Hardship, NuenenPolicy.CitationOf(Norm.Hardship), FindingResult.Unmet)
            .ToString()
            .Should()
            .Be("Hardship: unmet (art. 12)");
    }

    [Fact]
    public void An_outcome_without_values_is_its_word_alone()
    {
        PlacementRules
            .Start(NuenenPolicy, new(Day(2026, 3, 2)) { IndicationHeld = false, DirectEmployment = false })
            .Outcome.ToString()
            .Should()
            .Be("refused");
        PlacementRules
            .Start(
                NuenenPolicy,
                new(Day(2026, 3, 2))
                {
                    IndicationHeld = true,
                    Reported = true,
                    DirectEmployment = false,
                }
            )
            .Outcome.ToString()
            .Should()
            .StartWith("mayStart (");
    }

    [Fact]
    public void The_items_of_a_list_stand_between_commas()
    {
        var entry = new WaitingListEntry("A-1", Day(2026, 1, 1));
        new WaitingListFacts(Day(2026, 3, 1), new WaitingList([entry, new WaitingListEntry("A-2", Day(2026, 1, 2))]))
            .ToString()
            .Should()
            .Contain($"{entry}, ");
    }

    /// <summary>These questions are answered with a permission, and this policy regulates none of them.</summary>
    [Fact]
    public void Questions_that_are_not_regulated_are_not_the_same_answer()
    {
        var empty = NuenenPolicy with { Provisions = new ProvisionCollection() };
        var day = Day(2026, 3, 1);
        Decision<PermissionOutcome>[] decisions =
        [
            EmploymentRules.Hours(empty, new(HoursPerWeek.FromHours(20), HoursPerWeek.FromHours(36))),
            PlacementRules.Facility(empty, new(day, day, day, day)),
            PlacementRules.WageValue(empty, new PlacementWageValueFacts()),
        ];
        decisions.Should().OnlyContain(decision => decision.Status == DecisionStatus.NotRegulated);
        decisions.Distinct().Should().HaveCount(decisions.Length);
        decisions
            .SelectMany(one => decisions.Where(other => other.Rule != one.Rule).Select(other => one.Equals(other)))
            .Should()
            .OnlyContain(equals => !equals);
    }

    [Fact]
    public void What_would_change_is_asked_of_facts_of_a_question_under_a_policy_by_an_evaluator()
    {
        var facts = new SubsidyFacts();
        FluentActions
            .Invoking(() =>
                WhatIf.Changes<SubsidyFacts, SubsidyOutcome>(
                    null!,
                    facts,
                    (_, so) => SubsidyRules.Decide(NuenenPolicy, so)
                )
            )
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("policy");
        FluentActions
            .Invoking(() => WhatIf.Changes<SubsidyFacts, SubsidyOutcome>(NuenenPolicy, facts, null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("decide");
        FluentActions
            .Invoking(() => WhatIf.Changes(NuenenPolicy, 5, (policy, _) => SubsidyRules.Decide(policy, default)))
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("Int32 is no facts*");
    }

    /// <summary>The note to article 3 lid 2: reported within six months of the last assessment, or never assessed before.</summary>
    [Fact]
    public void An_unknown_last_assessment_can_turn_out_never_to_have_been() =>
        WhatIf
            .Changes(
                NuenenPolicy,
                new AdviceInvestigationFacts(Day(2026, 3, 2)) { WswIndication = false, SituationChanged = false },
                AdviceRules.Investigation
            )
            .Select(change => change.Explain(Language.English))
            .Should()
            .Contain(change => change.Contains("never", StringComparison.Ordinal));

    [Fact]
    public void In_a_case_months_that_were_given_before_and_the_phase_are_on_record()
    {
        PlacementRules
            .ExtendRule.Facts.Where(fact => fact.IsOnRecord)
            .Select(fact => fact.Name)
            .Should()
            .Equal("previousExtensionMonths");
        IndicationRules
            .ReassessRule.Facts.Where(fact => fact.IsOnRecord)
            .Select(fact => fact.Name)
            .Should()
            .Equal("phase");
    }

    /// <summary>Article 10 lid 2 and 3: where a text has lid 3 alone, that is what waits for the new advice.</summary>
    [Fact]
    public void What_lacks_a_fact_is_a_norm_that_the_policy_has()
    {
        var policy = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.Without(Norm.IndicationLost) };
        IndicationRules
            .AfterNewAdvice(policy, new() { Phase = NewAdvicePhase.Employment })
            .Missing.Select(finding => finding.Norm)
            .Should()
            .Equal(Norm.IndicationKept);
    }

    /// <summary>The note to article 5 lid 2: no reason makes up for there being no exceptional situation.</summary>
    [Fact]
    public void Of_an_extension_without_a_situation_the_situation_is_what_is_not_as_asked()
    {
        var facts = new PlacementExtensionFacts(Day(2026, 3, 1), 1, 0, Day(2026, 8, 1))
        {
            Ground = ExtensionGround.None,
        };
        Unmet(facts).Should().Equal("ground");
        Unmet(facts with { Ground = ExtensionGround.Other }).Should().Equal("reason");
        Unmet(new(Day(2026, 3, 1), 4, 3, Day(2026, 8, 1)) { Ground = ExtensionGround.Interrupted })
            .Should()
            .Equal("months");

        static IEnumerable<string> Unmet(PlacementExtensionFacts facts) =>
            UnmetFacts<PlacementExtensionFacts>.Of(
                Norm.TrajectoryExtension,
                facts,
                so => PlacementRules.Extend(NuenenPolicy, so)
            );
    }

    /// <summary>Article 12 asks a special case and an unfairness that is established, and the departure its reason.</summary>
    [Fact]
    public void Of_a_departure_without_reason_in_a_case_that_is_not_special_both_are_told()
    {
        var original = PlacementRules.Start(
            NuenenPolicy,
            new(Day(2026, 3, 2)) { IndicationHeld = false, DirectEmployment = false }
        );
        Unmet(
                new()
                {
                    SpecialCase = false,
                    UnfairnessEstablished = true,
                    FixedByStatute = false,
                }
            )
            .Should()
            .Equal("reason", "specialCase");
        Unmet(
                new()
                {
                    SpecialCase = false,
                    UnfairnessEstablished = true,
                    FixedByStatute = false,
                    Reason = "stated",
                }
            )
            .Should()
            .Equal("specialCase");
        Unmet(
                new()
                {
                    SpecialCase = true,
                    UnfairnessEstablished = true,
                    FixedByStatute = true,
                    Reason = "stated",
                }
            )
            .Should()
            .Equal("fixedByStatute");

        IEnumerable<string> Unmet(HardshipFacts facts) =>
            UnmetFacts<HardshipFacts>.Of(
                Norm.Hardship,
                facts,
                so => HardshipRules.Depart(NuenenPolicy, original, "mayStart", so)
            );
    }

    [Fact]
    public void Departing_asks_for_an_outcome_that_is_one()
    {
        var refused = PlacementRules.Start(
            NuenenPolicy,
            new(Day(2026, 3, 2)) { IndicationHeld = false, DirectEmployment = false }
        );
        FluentActions
            .Invoking(() => HardshipRules.Depart(NuenenPolicy, refused, default(PlacementStartOutcome), new()))
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage("newOutcome must be made with its constructor*")
            .WithParameterName("newOutcome");
    }

    [Fact]
    public void A_name_of_one_letter_can_be_meant_too() => NearNames.Told("b", ["a"]).Should().Be("near it are a; ");

    [Fact]
    public void What_is_no_number_is_read_as_none()
    {
        WrittenForm.TryReadNumber("1,5", out var number).Should().BeFalse();
        number.Should().Be(0);
    }

    [Theory]
    [InlineData("het", "de")]
    [InlineData("Het", "De")]
    [InlineData("hetzelfde", "dezelfde")]
    [InlineData("een nieuw", "een nieuwe")]
    [InlineData("Een nieuw", "Een nieuwe")]
    [InlineData("nieuw", "nieuwe")]
    [InlineData("een ander", "een andere")]
    [InlineData("het nieuwe", "de nieuwe")]
    [InlineData("het vorige", "de vorige")]
    [InlineData("Het nieuwe", "De nieuwe")]
    [InlineData("dit", "deze")]
    [InlineData("een", "een")]
    public void What_stands_before_a_word_agrees_with_de(string before, string withDe)
    {
        var words = new OwnWordCollection(
            new OwnWord(Thing.PlacementTrajectory, "de proefplaatsing", "trial placement")
        );
        words.Fill($"‹{before} placementTrajectory›", Language.Dutch).Should().Be($"{withDe} proefplaatsing");
    }

    [Fact]
    public void Misconduct_is_of_every_kind_where_a_text_names_none() =>
        new Provision(Norm.MisconductKinds, NuenenPolicy.CitationOf(Norm.Hardship)!.Value)
            .Conduct.Should()
            .BeEquivalentTo(Enum.GetValues<Conduct>().Except([Conduct.None, Conduct.Other]));

    /// <summary>What is behind the last norm is no norm either.</summary>
    [Fact]
    public void A_norm_beyond_the_last_has_no_provision()
    {
        var beyond = (Norm)(NormTable.All.Length + 1);
        NuenenPolicy.Provisions[beyond].Should().BeNull();
        NuenenPolicy.Statutes.Latest[beyond].Should().BeNull();
    }

    /// <summary>Participatiewet article 10b lid 2: who it is that asks UWV for its advice.</summary>
    [Fact]
    public void The_law_of_a_day_says_who_may_ask_for_the_advice()
    {
        var builtIn = NationalStatutes.BuiltIn;
        var latest = new NationalStatutes(builtIn, builtIn.Decrees, builtIn.LastTextSeen).Latest;
        latest
            .Policy.AdviceRequesters.Should()
            .Be(latest[Norm.UwvAdviceTerm]!.Requesters)
            .And.NotBe(default(AdviceRequesters));
    }

    /// <summary>The note on the kinds of conduct defines; what it does not name is assessed under the article, not the note.</summary>
    [Fact]
    public void Conduct_that_is_not_listed_is_assessed_under_the_article_and_a_request_without_its_trajectory_too()
    {
        var note = Citation.Parse("toelichting art. 11 lid 2", NuenenPolicy.Regulation);
        MisconductRules
            .Qualify(
                WithNote(Norm.MisconductKinds),
                new()
                {
                    ShelteredEmployment = true,
                    Dismissed = true,
                    Conduct = Conduct.Other,
                }
            )
            .Citation.Should()
            .Be(NuenenPolicy.CitationOf(Norm.MisconductKinds));
        var asked = AdviceRules.MayRequest(
            WithNote(Norm.AdviceRequest) with
            {
                Provisions = WithNote(Norm.AdviceRequest)
                    .Provisions.With(
                        new Provision(Norm.PreTrajectory, NuenenPolicy.CitationOf(Norm.AdviceRequest)!.Value)
                    ),
            },
            new AdviceRequestFacts(Requester.College) { PreTrajectoryCompleted = false }
        );
        asked.Findings.Of(Norm.PreTrajectory).Should().Be(FindingResult.Unmet);
        asked.Citation.Should().Be(NuenenPolicy.CitationOf(Norm.AdviceRequest));

        Policy WithNote(Norm norm) =>
            NuenenPolicy with
            {
                Provisions = NuenenPolicy.Provisions.With(NuenenPolicy.Provisions[norm]! with { Note = note }),
            };
    }

    private sealed class Silent
    {
        public override string? ToString() => null;
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
