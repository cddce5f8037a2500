using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 11: sheltered work after a dismissal for misconduct.</summary>
public sealed class Article11MisconductTests
{
    [Theory]
    [InlineData(Conduct.AlcoholAbuse)]
    [InlineData(Conduct.CrimeAgainstTrust)]
    [InlineData(Conduct.ViolenceInsultOrThreat)]
    [InlineData(Conduct.DamageOrEndangerment)]
    [InlineData(Conduct.RecklessnessAfterWarning)]
    [InlineData(Conduct.DisclosureOfSecrets)]
    [InlineData(Conduct.RefusalOfOrders)]
    [InlineData(Conduct.UnfitnessByOwnFault)]
    public void The_kinds_of_the_note_are_misconduct(Conduct conduct) =>
        Qualify(sheltered: true, dismissed: true, conduct)
            .ShouldBe(MisconductOutcome.Misconduct, Norm.MisconductKinds, "toelichting art. 11 lid 1");

    [Fact]
    public void Other_conduct_is_for_the_college_to_assess() =>
        Qualify(sheltered: true, dismissed: true, Conduct.Other)
            .ShouldBe(
                MisconductOutcome.CollegeAssesses,
                Norm.MisconductKinds,
                "toelichting art. 11 lid 1",
                Force.Discretionary
            );

    [Fact]
    public void An_ordinary_end_is_no_misconduct() =>
        Qualify(sheltered: true, dismissed: true, Conduct.None)
            .ShouldBe(MisconductOutcome.NoMisconduct, Norm.MisconductKinds, "toelichting art. 11 lid 1");

    [Fact]
    public void Other_conduct_is_explained_as_for_the_college_to_judge()
    {
        var decision = Qualify(sheltered: true, dismissed: true, Conduct.Other);
        decision
            .Explain(Language.Dutch)
            .Should()
            .StartWith(
                "Het college beoordeelt of dit gedrag een misdraging is: het staat niet in de lijst.\n"
                    + "Dit is een beoordeling: het college oordeelt zelf.\n"
            )
            .And.NotContain("hoeft niet");
        decision
            .Explain(Language.English)
            .Should()
            .StartWith(
                "The college judges whether this conduct is misconduct: it is not on the list.\n"
                    + "This is a matter of judgement: the college judges for itself.\n"
            )
            .And.NotContain("need not");
    }

    [Fact]
    public void To_qualify_the_explanation_asks_for_a_dismissal_and_names_no_period()
    {
        foreach (var conduct in new[] { Conduct.CrimeAgainstTrust, Conduct.None, Conduct.Other })
        {
            var decision = Qualify(sheltered: true, dismissed: true, conduct);
            decision.Findings.Of(Norm.MisconductPeriod).Should().Be(FindingResult.Met);
            decision
                .Explain(Language.Dutch)
                .Should()
                .Contain("- voldaan: ontslagen uit een dienstbetrekking beschut werk (art. 11 lid 1)")
                .And.NotContain("maanden");
            decision
                .Explain(Language.English)
                .Should()
                .Contain("- met: dismissed from employment in sheltered work (art. 11 lid 1)")
                .And.NotContain("months");
        }
    }

    [Fact]
    public void To_offer_again_the_explanation_asks_whether_the_period_is_over()
    {
        Reoffer("2026-02-28", "2025-08-31", forMisconduct: true)
            .Explain(Language.English)
            .Should()
            .Contain("- not met: the period of 6 months after the dismissal for misconduct is over (art. 11 lid 1)");
        Reoffer("2026-03-01", "2025-08-31", forMisconduct: true)
            .Explain(Language.Dutch)
            .Should()
            .Contain("- voldaan: de periode van 6 maanden na het ontslag wegens misdragingen is voorbij");
    }

    [Fact]
    public void Where_there_is_no_duty_to_cooperate_the_person_is_not_said_to_be_bound()
    {
        var noDuty = Cooperation(true, false);
        noDuty
            .Explain(Language.Dutch)
            .Should()
            .Contain("Dit is gebonden: het college moet zich hieraan houden.")
            .And.NotContain("de persoon moet");
        noDuty
            .Explain(Language.English)
            .Should()
            .Contain("This is bound: the college must keep to it.")
            .And.NotContain("the person must");
        Cooperation(true, true).Explain(Language.English).Should().Contain("the person must keep to it");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(false, null)]
    [InlineData(null, false)]
    public void Without_a_dismissal_from_sheltered_employment_the_article_does_not_apply(
        bool? sheltered,
        bool? dismissed
    )
    {
        foreach (var conduct in new Conduct?[] { Conduct.CrimeAgainstTrust, Conduct.None, null })
        {
            var decision = Qualify(sheltered, dismissed, conduct);
            decision.ShouldBe(MisconductOutcome.NotApplicable, Norm.MisconductPeriod, "art. 11 lid 1");
            decision.Findings.Should().OnlyContain(finding => finding.Result == FindingResult.NotApplicable);
        }
    }

    [Fact]
    public void Every_combination_of_employment_dismissal_and_conduct_is_settled_exactly()
    {
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("shelteredEmployment"),
                    FactValues.YesNo("dismissed"),
                    FactValues.Of<Conduct>("conduct"),
                ],
                facts => Qualify((bool?)facts[0], (bool?)facts[1], (Conduct?)facts[2])
            )
            .Should()
            .Be(99);
        Qualify(null, null, null)
            .ShouldLack([Norm.MisconductPeriod, Norm.MisconductKinds], "shelteredEmployment", "dismissed", "conduct");
        Qualify(null, true, Conduct.Other).ShouldLack([Norm.MisconductPeriod], "shelteredEmployment");
        Qualify(true, true, null).ShouldLack([Norm.MisconductKinds], "conduct");
        Refused(() => new MisconductFacts { Conduct = (Conduct)11 }, "Conduct");
    }

    [Theory]
    [InlineData("2025-08-31", "2026-02-28", ReofferResult.TooEarly, "2026-03-01")]
    [InlineData("2025-08-31", "2026-03-01", ReofferResult.PeriodOver, "2026-03-01")]
    [InlineData("2026-01-10", "2026-01-10", ReofferResult.TooEarly, "2026-07-11")]
    [InlineData("2026-01-10", "2026-07-10", ReofferResult.TooEarly, "2026-07-11")]
    [InlineData("2026-01-10", "2026-07-11", ReofferResult.PeriodOver, "2026-07-11")]
    [InlineData("2023-08-31", "2024-02-29", ReofferResult.TooEarly, "2024-03-01")]
    [InlineData("2023-08-31", "2024-03-01", ReofferResult.PeriodOver, "2024-03-01")]
    public void Only_after_six_months_is_sheltered_work_offered_again(
        string dismissedOn,
        string on,
        ReofferResult result,
        string firstDay
    )
    {
        var decision = Reoffer(on, dismissedOn, forMisconduct: true);
        decision.ShouldBe(new ReofferOutcome(result, Iso(firstDay)), Norm.MisconductPeriod, "art. 11 lid 1");
        decision
            .Findings.Of(Norm.MisconductPeriod)
            .Should()
            .Be(result == ReofferResult.PeriodOver ? FindingResult.Met : FindingResult.Unmet);
    }

    [Fact]
    public void A_dismissal_for_another_reason_is_not_applicable_and_no_refusal()
    {
        var decision = Reoffer("2026-01-11", "2026-01-10", forMisconduct: false);
        decision.ShouldBe(
            new ReofferOutcome(ReofferResult.NotApplicable, FirstDay: null),
            Norm.MisconductPeriod,
            "art. 11 lid 1"
        );
        decision.Findings.Of(Norm.MisconductPeriod).Should().Be(FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData("2026-07-10")]
    [InlineData("2026-07-11")]
    public void Whether_it_was_for_misconduct_must_be_known(string on)
    {
        Reoffer(on, "2026-01-10", null).ShouldLack([Norm.MisconductPeriod], "forMisconduct");
        UnknownFacts
            .AreHandledExactly([FactValues.YesNo("forMisconduct")], facts => Reoffer(on, "2026-01-10", (bool?)facts[0]))
            .Should()
            .Be(3);
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 1000)]
    public bool The_first_day_is_the_first_on_which_the_period_is_over(LocalDate dismissedOn)
    {
        if (dismissedOn > DateBounds.Latest.PlusMonths(-7))
        {
            return true;
        }

        var firstDay = Decide(dismissedOn).Outcome.FirstDay!.Value;
        return Decide(firstDay).Outcome.Result == ReofferResult.PeriodOver
            && Decide(firstDay.PlusDays(-1)).Outcome.Result == ReofferResult.TooEarly;

        Decision<ReofferOutcome> Decide(LocalDate on) =>
            MisconductRules.Reoffer(NuenenPolicy, new ReofferFacts(on, dismissedOn) { ForMisconduct = true });
    }

    [Theory]
    [InlineData("2025-08-31", BehaviourSupportResult.OutsidePeriod)]
    [InlineData("2025-09-01", BehaviourSupportResult.MayOffer)]
    [InlineData("2026-02-28", BehaviourSupportResult.MayOffer)]
    [InlineData("2026-03-01", BehaviourSupportResult.OutsidePeriod)]
    public void Support_is_possible_only_within_the_period(string on, BehaviourSupportResult result)
    {
        var decision = Support(on, forMisconduct: true, prevents: true, improves: true);
        decision.ShouldBe(
            new BehaviourSupportOutcome(result, Iso("2026-02-28")),
            Norm.BehaviourSupport,
            "art. 11 lid 3",
            result == BehaviourSupportResult.MayOffer ? Force.Discretionary : Force.Bound
        );
        var finding = result == BehaviourSupportResult.MayOffer ? FindingResult.Met : FindingResult.Unmet;
        decision.Findings.Of(Norm.MisconductPeriod).Should().Be(finding, "it tells whether the day is in the period");
        decision.Findings.Of(Norm.BehaviourSupport).Should().Be(finding);
        var met = finding == FindingResult.Met ? "" : "niet ";
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain($"- {met}voldaan: binnen 6 maanden na het ontslag wegens misdragingen (art. 11 lid 1)");
    }

    [Fact]
    public void Within_the_period_only_the_support_itself_can_be_in_the_way()
    {
        var decision = Support("2025-10-01", forMisconduct: true, prevents: false, improves: true);
        decision.Findings.Of(Norm.MisconductPeriod).Should().Be(FindingResult.Met);
        decision.Findings.Of(Norm.BehaviourSupport).Should().Be(FindingResult.Unmet);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, null)]
    [InlineData(null, false)]
    public void Support_must_counter_repetition_and_improve_the_chance_of_work(bool? prevents, bool? improves) =>
        Support("2025-10-01", forMisconduct: true, prevents, improves)
            .ShouldBe(
                new BehaviourSupportOutcome(BehaviourSupportResult.MayNotOffer, Iso("2026-02-28")),
                Norm.BehaviourSupport,
                "art. 11 lid 3"
            );

    [Theory]
    [InlineData("2025-10-01")]
    [InlineData("2026-10-01")]
    public void After_another_dismissal_the_support_of_this_article_is_not_at_issue(string on)
    {
        var decision = Support(on, forMisconduct: false, prevents: null, improves: null);
        decision.ShouldBe(
            new BehaviourSupportOutcome(BehaviourSupportResult.NotApplicable, LastDay: null),
            Norm.MisconductPeriod,
            "art. 11 lid 1"
        );
        decision.Findings.Should().OnlyContain(finding => finding.Result == FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData("2025-08-31")]
    [InlineData("2025-09-01")]
    [InlineData("2026-02-28")]
    [InlineData("2026-03-01")]
    public void Every_combination_for_support_is_settled_exactly(string on) =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("forMisconduct"),
                    FactValues.YesNo("preventsRepetition"),
                    FactValues.YesNo("improvesChances"),
                ],
                facts => Support(on, (bool?)facts[0], (bool?)facts[1], (bool?)facts[2])
            )
            .Should()
            .Be(27);

    [Fact]
    public void What_support_lacks_belongs_to_its_norm()
    {
        Support("2025-10-01", null, null, null)
            .ShouldLack(
                [Norm.MisconductPeriod, Norm.BehaviourSupport],
                "forMisconduct",
                "preventsRepetition",
                "improvesChances"
            );
        Support("2025-10-01", null, false, null).ShouldLack([Norm.MisconductPeriod], "forMisconduct");
        Support("2026-10-01", null, null, null).ShouldLack([Norm.MisconductPeriod], "forMisconduct");
        Support("2025-10-01", true, true, null).ShouldLack([Norm.BehaviourSupport], "improvesChances");
    }

    [Fact]
    public void Whoever_receives_a_benefit_of_the_municipality_must_cooperate_with_what_was_offered()
    {
        Cooperation(true, true).ShouldBe(CooperationOutcome.MustCooperate, Norm.CooperationDuty, "art. 11 lid 4");
        foreach (
            var (offered, benefit) in new (bool?, bool?)[]
            {
                (true, false),
                (false, true),
                (false, null),
                (null, false),
            }
        )
        {
            Cooperation(offered, benefit).ShouldBe(CooperationOutcome.NoDuty, Norm.CooperationDuty, "art. 11 lid 4");
        }

        Cooperation(null, true).ShouldLack([Norm.CooperationDuty], "supportOffered");
        UnknownFacts
            .AreHandledExactly(
                [FactValues.YesNo("supportOffered"), FactValues.YesNo("municipalBenefit")],
                facts => Cooperation((bool?)facts[0], (bool?)facts[1])
            )
            .Should()
            .Be(9);
    }

    [Fact]
    public void The_length_of_the_period_is_that_of_the_policy()
    {
        var place = NuenenPolicy.CitationOf(Norm.MisconductPeriod)!.Value;
        var policy = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(new Provision(Norm.MisconductPeriod, place, Term.FromWeeks(2))),
        };
        var facts = new ReofferFacts(Day(2026, 1, 25), Day(2026, 1, 10)) { ForMisconduct = true };
        MisconductRules.Reoffer(policy, facts).Outcome.Result.Should().Be(ReofferResult.PeriodOver);
        MisconductRules
            .Support(policy, new(Day(2026, 1, 25), Day(2026, 1, 10)) { ForMisconduct = true })
            .Outcome.LastDay.Should()
            .Be(Day(2026, 1, 24));
    }

    [Fact]
    public void What_a_policy_does_not_regulate_is_not_regulated()
    {
        var reoffer = new ReofferFacts(Day(2026, 1, 25), Day(2026, 1, 10));
        var support = new BehaviourSupportFacts(Day(2026, 1, 25), Day(2026, 1, 10));
        IDecision[] decisions =
        [
            MisconductRules.Qualify(Without(Norm.MisconductPeriod), default),
            MisconductRules.Qualify(Without(Norm.MisconductKinds), default),
            MisconductRules.Reoffer(Without(Norm.MisconductPeriod), reoffer),
            MisconductRules.Support(Without(Norm.MisconductPeriod), support),
            MisconductRules.Support(Without(Norm.BehaviourSupport), support),
            MisconductRules.Cooperation(Without(Norm.CooperationDuty), default),
        ];
        decisions.Should().OnlyContain(decision => decision.Status == DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Days_that_cannot_be_are_refused_by_name()
    {
        Refused(() => new ReofferFacts(Day(2026, 1, 9), Day(2026, 1, 10)), "dismissedOn");
        Refused(() => new ReofferFacts(default, Day(2026, 1, 10)), "on");
        Refused(() => new ReofferFacts(Day(2026, 1, 9), default), "dismissedOn");
        Refused(() => MisconductRules.Reoffer(NuenenPolicy, default), "facts");
        Refused(() => new BehaviourSupportFacts(Day(2026, 1, 9), Day(2026, 1, 10)), "dismissedOn");
        Refused(() => MisconductRules.Support(NuenenPolicy, default), "facts");
    }

    [Fact]
    public void Misconduct_is_decided_from_json()
    {
        var early = Answers.Of(
            "misconduct.reoffer",
            """{"on": "2026-02-28", "dismissedOn": "2025-08-31", "forMisconduct": true}"""
        );
        early.Text("outcome").Should().Be("tooEarly");
        early.Text("citation").Should().Be("art. 11 lid 1");
        early.GetProperty("values").Text("firstDay").Should().Be("2026-03-01");

        var qualified = Answers.Of(
            "misconduct.qualify",
            """{"shelteredEmployment": true, "dismissed": true, "conduct": "recklessnessAfterWarning"}"""
        );
        qualified.Text("outcome").Should().Be("misconduct");
        qualified.Text("citation").Should().Be("toelichting art. 11 lid 1");

        var support = Answers.Of(
            "misconduct.support",
            """
            {"on": "2026-02-28", "dismissedOn": "2025-08-31", "forMisconduct": true, "preventsRepetition": true,
             "improvesChances": true}
            """
        );
        support.Text("outcome").Should().Be("mayOffer");
        support.Text("force").Should().Be("discretionary");
        support.GetProperty("values").Text("lastDay").Should().Be("2026-02-28");

        var duty = Answers.Of("misconduct.cooperation", """{"supportOffered": true, "municipalBenefit": true}""");
        duty.Text("outcome").Should().Be("mustCooperate");
        duty.Text("force").Should().Be("bound");

        Answers
            .Of("misconduct.qualify", """{"conduct": "rudeness"}""")
            .ShouldBeRefused("invalidValue", "facts.conduct");
        Answers
            .Of("misconduct.reoffer", """{"on": "2026-01-01", "dismissedOn": "2026-01-02"}""")
            .ShouldBeRefused("invalidValue", "facts.dismissedOn");
    }

    private static Decision<MisconductOutcome> Qualify(bool? sheltered, bool? dismissed, Conduct? conduct) =>
        MisconductRules.Qualify(
            NuenenPolicy,
            new MisconductFacts
            {
                ShelteredEmployment = sheltered,
                Dismissed = dismissed,
                Conduct = conduct,
            }
        );

    private static Decision<ReofferOutcome> Reoffer(string on, string dismissedOn, bool? forMisconduct) =>
        MisconductRules.Reoffer(
            NuenenPolicy,
            new ReofferFacts(Iso(on), Iso(dismissedOn)) { ForMisconduct = forMisconduct }
        );

    private static Decision<BehaviourSupportOutcome> Support(
        string on,
        bool? forMisconduct,
        bool? prevents,
        bool? improves
    ) =>
        MisconductRules.Support(
            NuenenPolicy,
            new BehaviourSupportFacts(Iso(on), Day(2025, 8, 31))
            {
                ForMisconduct = forMisconduct,
                PreventsRepetition = prevents,
                ImprovesChances = improves,
            }
        );

    private static Decision<CooperationOutcome> Cooperation(bool? offered, bool? benefit) =>
        MisconductRules.Cooperation(
            NuenenPolicy,
            new CooperationFacts { SupportOffered = offered, MunicipalBenefit = benefit }
        );

    private static Policy Without(Norm norm) =>
        NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.Without(norm),
        };

    private static void Refused<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);
}
