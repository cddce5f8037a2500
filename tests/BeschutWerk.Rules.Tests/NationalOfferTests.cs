using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10b by version: what the college must do for one person.</summary>
public sealed class NationalOfferTests
{
    private static readonly FactValues[] Open =
    [
        FactValues.YesNo("indicationHeld"),
        FactValues.YesNo("numberRealised"),
        FactValues.YesNo("requested"),
    ];

    [Theory]
    [InlineData("2017-01-01", true, false, OfferOutcome.MustOffer, Norm.StatutoryDuty, "art. 10b lid 1")]
    [InlineData("2026-07-01", true, false, OfferOutcome.MustOffer, Norm.StatutoryDuty, "art. 10b lid 1")]
    [InlineData("2017-01-01", true, true, OfferOutcome.DutyLapsed, Norm.DutyLapses, "art. 10b lid 6")]
    [InlineData("2025-12-31", true, true, OfferOutcome.DutyLapsed, Norm.DutyLapses, "art. 10b lid 6")]
    [InlineData("2017-01-01", false, null, OfferOutcome.NoDuty, Norm.StatutoryDuty, "art. 10b lid 1")]
    [InlineData("2026-01-01", false, true, OfferOutcome.NoDuty, Norm.StatutoryDuty, "art. 10b lid 1")]
    [InlineData("2015-01-01", true, null, OfferOutcome.MustSeeToEmployment, Norm.StatutoryEmployment, "art. 10b lid 3")]
    [InlineData("2016-12-31", true, true, OfferOutcome.MustSeeToEmployment, Norm.StatutoryEmployment, "art. 10b lid 3")]
    public void The_law_of_the_day_says_what_the_college_must_do(
        string on,
        bool indicationHeld,
        bool? numberRealised,
        OfferOutcome outcome,
        Norm basis,
        string citation
    )
    {
        var decision = Offer(on, indicationHeld, numberRealised, requested: null);
        decision.ShouldRestOn(basis, NationalLaw.Participatiewet, citation);
        decision.Outcome.Should().Be(outcome);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Theory]
    [InlineData("2015-01-01", false, OfferOutcome.MayDetermine, Force.Discretionary)]
    [InlineData("2016-12-31", false, OfferOutcome.MayDetermine, Force.Discretionary)]
    [InlineData("2016-12-31", true, OfferOutcome.NoDuty, Force.Bound)]
    public void Before_2017_the_college_acts_of_itself_only(
        string on,
        bool requested,
        OfferOutcome outcome,
        Force force
    )
    {
        var decision = Offer(on, indicationHeld: false, numberRealised: null, requested);
        decision.ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b lid 1", force);
        decision.Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Before_2015_there_is_nothing_to_offer_whatever_is_known()
    {
        foreach (var held in new bool?[] { true, false, null })
        {
            var decision = Offer("2014-12-31", held, numberRealised: null, requested: null);
            decision.ShouldRestOn(Norm.StatutoryPower, NationalLaw.Participatiewet, "art. 10b lid 1");
            decision.Outcome.Should().Be(OfferOutcome.NotAvailable);
        }
    }

    [Theory]
    [InlineData("2014-12-31")]
    [InlineData("2016-06-01")]
    [InlineData("2017-01-01")]
    [InlineData("2026-12-31")]
    public void What_is_unknown_is_missing_only_where_it_can_change_the_outcome(string on) =>
        UnknownFacts
            .AreHandledExactly(Open, facts => Offer(on, (bool?)facts[0], (bool?)facts[1], (bool?)facts[2]))
            .Should()
            .Be(27);

    [Fact]
    public void A_missing_indication_belongs_to_the_norm_of_the_day()
    {
        Offer("2016-06-01", null, null, false).ShouldLack([Norm.StatutoryEmployment], "indicationHeld");
        Offer("2016-06-01", false, null, null).ShouldLack([Norm.StatutoryPower], "requested");
        Offer("2020-06-01", null, false, null).ShouldLack([Norm.StatutoryDuty], "indicationHeld");
        Offer("2020-06-01", true, null, null).ShouldLack([Norm.DutyLapses], "numberRealised");
        Offer("2020-06-01", null, null, null)
            .ShouldLack([Norm.StatutoryDuty, Norm.DutyLapses], "indicationHeld", "numberRealised");
    }

    [Fact]
    public void A_law_without_an_end_to_the_duty_does_not_end_it_and_a_gap_is_not_regulated()
    {
        StatuteRules
            .Offer(
                Lacking(Norm.DutyLapses),
                new OfferFacts(Day(2020, 1, 1)) { IndicationHeld = true, NumberRealised = true }
            )
            .Outcome.Should()
            .Be(OfferOutcome.MustOffer);
        var gap = Lacking(Norm.StatutoryDuty);
        var decision = StatuteRules.Offer(gap, new OfferFacts(Day(2020, 1, 1)) { IndicationHeld = true });
        decision.ShouldBeNotRegulated();
        decision.Reason!.Value.Norm.Should().Be(Norm.StatutoryDuty);
        StatuteRules
            .Offer(gap, new OfferFacts(Day(2016, 1, 1)) { IndicationHeld = true })
            .Outcome.Should()
            .Be(OfferOutcome.MustSeeToEmployment);
    }

    [Fact]
    public void It_warns_after_the_latest_text_and_is_the_same_under_every_policy()
    {
        Offer("2026-07-02", true, false, null).Caveats.Should().Be(Caveats.LaterLawNotSeen);
        var facts = new OfferFacts(Day(2024, 1, 1)) { IndicationHeld = true, NumberRealised = true };
        foreach (var policy in BuiltInPolicies.All)
        {
            StatuteRules.Offer(policy, facts).Should().Be(StatuteRules.Offer(NationalPolicy, facts));
        }
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Refused(() => StatuteRules.Offer(NationalPolicy, default), "facts");
        Refused(() => new OfferFacts(default), "on");
        var missing = () => StatuteRules.Offer(null!, new OfferFacts(Day(2017, 1, 1)));
        missing.Should().Throw<ArgumentNullException>();
        new OfferFacts(Day(2017, 1, 1)) { Requested = true }
            .ToString()
            .Should()
            .Be("on: 2017-01-01, requested: true");
    }

    [Fact]
    public void In_json_it_has_the_words_of_the_catalogue()
    {
        Ask("statute.offer", """{"on": "2024-01-01", "indicationHeld": true, "numberRealised": false}""")
            .ShouldSay("mustOffer", "bound", "art. 10b lid 1", "{}");
        Ask("statute.offer", """{"on": "2016-01-01", "indicationHeld": false, "requested": false}""")
            .ShouldSay("mayDetermine", "discretionary", "art. 10b lid 1", "{}");
        Ask("statute.offer", "{}").ShouldBeRefused("missingField", "facts.on");
        Ask("statute.offer", """{"on": "2024-01-01", "numberRealized": false}""")
            .ShouldBeRefused("unknownField", "facts.numberRealized");
    }

    [Fact]
    public void What_is_no_duty_is_not_explained_as_one()
    {
        Offer("2024-01-01", true, false, null)
            .Explain(Language.Dutch)
            .Should()
            .Contain("het college moet zich hieraan houden");
        foreach (
            var decision in new[] { Offer("2024-01-01", true, true, null), Offer("2024-01-01", false, null, null) }
        )
        {
            decision.Explain(Language.Dutch).Should().NotContain("moet");
            decision.Explain(Language.English).Should().NotContain("must");
        }

        Offer("2016-01-01", false, null, false)
            .Explain(Language.English)
            .Should()
            .Contain("the college may do so, but need not")
            .And.Contain("as it reads from 1 January 2015 to 31 December 2016");
    }

    private static Decision<OfferOutcome> Offer(
        string on,
        bool? indicationHeld,
        bool? numberRealised,
        bool? requested
    ) =>
        StatuteRules.Offer(
            NationalPolicy,
            new OfferFacts(Iso(on))
            {
                IndicationHeld = indicationHeld,
                NumberRealised = numberRealised,
                Requested = requested,
            }
        );
}
