using static BeschutWerk.Rules.Tests.CaseMaking;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What national law adds to the review of a case: the duty to offer employment, the weeks for the decision on the subsidy,
/// and the late advice that keeps nobody from deciding.
/// </summary>
public sealed class NationalLawInCaseTests
{
    private static readonly CaseEvent Asked = On(
        "2026-05-01",
        CaseEventType.AdviceRequested,
        new() { RequestedBy = Requester.College }
    );

    /// <summary>Eight weeks after 1 May 2026 is 26 June; Awb 3:6 lid 2 was seen in the text of 1 July only.</summary>
    [Theory]
    [InlineData("2026-06-26", null)]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", Caveats.None)]
    [InlineData("2026-07-02", Caveats.LaterLawNotSeen)]
    public void Awb_3_6_lid_2_the_college_may_decide_once_the_advice_is_late(string on, Caveats? caveats)
    {
        var review = Case(Asked).At(on);
        review.Step(CaseStep.GiveAdvice).By.Should().Be(Nuenen.Iso("2026-06-26"));
        if (caveats is not { } expected)
        {
            review.ShouldNotAsk(CaseStep.DecideIndication);
            return;
        }

        var step = review.Step(CaseStep.DecideIndication);
        step.Who.Should().Be(CaseParty.College);
        step.By.Should().BeNull();
        step.Force.Should().Be(Force.Discretionary);
        step.Citation.Should().Be(Citation.Parse("art. 3:6 lid 2", NationalLaw.Awb));
        step.Caveats.Should().Be(expected);
    }

    [Fact]
    public void Awb_3_6_lid_2_has_nothing_left_to_allow_once_the_college_has_decided()
    {
        var decided = On(
            "2026-07-01",
            CaseEventType.IndicationDecided,
            new() { Belongs = true, QuotaRealised = false }
        );
        Case(Asked, decided).At("2026-07-02").ShouldNotAsk(CaseStep.DecideIndication);

        var askedAnew = On("2026-07-06", CaseEventType.NewAdviceRequested);
        Case(Asked, decided, askedAnew).At("2026-09-01").Step(CaseStep.DecideIndication);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(true, null, false)]
    [InlineData(false, false, false)]
    public void Participatiewet_10b_lid_1_with_an_indication_and_the_number_not_realised_the_college_must_offer(
        bool belongs,
        bool? isRealised,
        bool mustOffer
    )
    {
        var review = Case(
                On("2025-12-01", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person }),
                On("2026-01-05", CaseEventType.AdviceReceived, new() { AdviceBelongs = belongs }),
                On(
                    "2026-02-02",
                    CaseEventType.IndicationDecided,
                    new() { Belongs = belongs, QuotaRealised = isRealised }
                )
            )
            .At("2026-03-01");
        if (!mustOffer)
        {
            review.ShouldNotAsk(CaseStep.OfferEmployment);
            return;
        }

        review.Decision("statute.offer").OutcomeWord.Should().Be("mustOffer");
        var step = review.Step(CaseStep.OfferEmployment);
        step.Who.Should().Be(CaseParty.College);
        step.Force.Should().Be(Force.Bound);
        step.Citation.Should().Be(Citation.Parse("art. 10b lid 1", NationalLaw.Participatiewet));
    }

    /// <summary>Five weeks after 9 April 2027 is 14 May; no day of that end is a weekend or a holiday.</summary>
    [Theory]
    [InlineData("2027-05-14", null)]
    [InlineData("2027-05-15", 1)]
    [InlineData("2027-06-13", 30)]
    public void Participatiewet_10d_lid_12_the_subsidy_is_decided_on_within_five_weeks(string on, int? late)
    {
        var determined = On(
            "2027-04-09",
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(45) }
        );
        var review = Case([.. Employed, determined]).At(on);
        var term = review.Term(CaseTermName.SubsidyDecision);
        term.FirstDay.Should().Be(Nuenen.Iso("2027-04-10"));
        term.LastDay.Should().Be(Nuenen.Iso("2027-05-14"));
        term.DaysLate.Should().Be(late);
        var breaches = review.Breaches.Where(breach => breach.What == CaseBreachKind.SubsidyDecisionLate).ToList();
        if (late is not { } days)
        {
            breaches.Should().BeEmpty();
            return;
        }

        var breach = breaches.Should().ContainSingle().Which;
        breach.On.Should().Be(Nuenen.Iso("2027-05-15"));
        breach.Extent.Should().Be(Days(days));
        breach.Citation.Should().Be(Citation.Parse("art. 10d lid 12", NationalLaw.Participatiewet));
    }
}
