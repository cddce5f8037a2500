using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// C7 in a case: an unknown fact that decides between a breach or a departure and none is among the facts that matter, with
/// the day of the act, and nothing is alleged on it.
/// </summary>
public sealed class UnknownInCaseTests
{
    private const string Held = "indicationHeld: true, reported: true";

    /// <summary>
    /// What happened, with a gap for the unknown fact; its line among the facts; the breach or departure that one answer
    /// makes of it; and another answer that makes none.
    /// </summary>
    public static readonly TheoryData<string, string, string, string, string> Acts = new()
    {
        // articles 3 and 4
        {
            "2026-01-05 adviceRequested _",
            "requestedBy on 2026-01-05 (advice.mayRequest)",
            "requestedBy: other",
            "adviceRequestedByOther 2026-01-05, art. 3 lid 1",
            "requestedBy: college"
        },
        {
            "2026-01-05 adviceReceived carefullyPrepared: true, sufficientlyReasoned: true, _; 2026-01-12 indicationDecided belongs: false",
            "adviceBelongs on 2026-01-12 (indication.decide)",
            "adviceBelongs: true",
            "adviceNotFollowed 2026-01-12, art. 4 lid 2",
            "adviceBelongs: false"
        },
        {
            "2026-01-05 adviceReceived adviceBelongs: true, sufficientlyReasoned: true, _; 2026-01-12 indicationDecided belongs: false",
            "carefullyPrepared on 2026-01-12 (indication.decide)",
            "carefullyPrepared: true",
            "adviceNotFollowed 2026-01-12, art. 4 lid 2",
            ""
        },
        {
            "2026-01-05 adviceReceived adviceBelongs: true, sufficientlyReasoned: true, _; 2026-01-12 indicationDecided belongs: false",
            "carefullyPrepared on 2026-01-12 (indication.decide)",
            "carefullyPrepared: false",
            "adviceDepartedFrom 2026-01-12, art. 4 lid 2",
            ""
        },
        // article 5
        {
            "2026-04-01 trajectoryExtended months: 2, _",
            "ground on 2026-04-01 (placement.extend)",
            "ground: none",
            "extensionWithoutGround 2026-04-01, art. 5 lid 2",
            "ground: newWorkplace"
        },
        {
            "2026-04-01 trajectoryRenewed months: 3, higherWageValueExpected: true, newWorkplace: true, _",
            "wageValue on 2026-04-01 (placement.renew)",
            "wageValue: 30",
            "renewalWithoutGround 2026-04-01, art. 5 lid 3",
            "wageValue: 29.9999"
        },
        {
            "2026-04-01 trajectoryRenewed months: 3, wageValue: 20, newWorkplace: true, _",
            "higherWageValueExpected on 2026-04-01 (placement.renew)",
            "higherWageValueExpected: false",
            "renewalWithoutGround 2026-04-01, art. 5 lid 3",
            "higherWageValueExpected: true"
        },
        {
            "2026-04-01 trajectoryRenewed months: 3, wageValue: 20, higherWageValueExpected: true, _",
            "newWorkplace on 2026-04-01 (placement.renew)",
            "newWorkplace: false",
            "renewalWithoutGround 2026-04-01, art. 5 lid 3",
            "newWorkplace: true"
        },
        {
            "2026-04-01 wageValueDetermined wageValue: 40, _",
            "prospectOfEmployment on 2026-04-01 (placement.wageValue)",
            "prospectOfEmployment: false",
            "wageValueWithoutProspect 2026-04-01, toelichting art. 5 lid 6",
            "prospectOfEmployment: true"
        },
        // article 6: hours
        {
            "2026-04-01 employmentStarted hours: 40, _",
            "fullTimeHours on 2026-04-01 (employment.hours)",
            "fullTimeHours: 36",
            "hoursNotPermitted 2026-04-01 4 hoursPerWeek, art. 6 lid 3",
            "fullTimeHours: 40"
        },
        {
            "2026-04-01 employmentStarted fullTimeHours: 36, _",
            "hours on 2026-04-01 (employment.hours)",
            "hours: 36.25",
            "hoursNotPermitted 2026-04-01 0.25 hoursPerWeek, art. 6 lid 3",
            "hours: 36"
        },
        {
            "2026-04-01 employmentStarted hours: 24, fullTimeHours: 36, otherInability: none, _",
            "medicalRestriction on 2026-04-01 (employment.hours)",
            "medicalRestriction: false",
            "hoursNotPermitted 2026-04-01 12 hoursPerWeek, art. 6 lid 4",
            "medicalRestriction: true"
        },
        {
            "2026-04-01 employmentStarted hours: 24, fullTimeHours: 36, medicalRestriction: false, _",
            "otherInability on 2026-04-01 (employment.hours)",
            "otherInability: none",
            "hoursNotPermitted 2026-04-01 12 hoursPerWeek, art. 6 lid 4",
            "otherInability: temporary"
        },
        {
            "2026-04-01 employmentStarted; 2026-05-01 contractRenewed hours: 24, fullTimeHours: 36, otherInability: none, _",
            "medicalRestriction on 2026-05-01 (employment.hours)",
            "medicalRestriction: false",
            "hoursNotPermitted 2026-05-01 12 hoursPerWeek, art. 6 lid 4",
            "medicalRestriction: true"
        },
        {
            "2026-04-01 employmentStarted; 2026-05-01 contractRenewed hours: 40, _",
            "fullTimeHours on 2026-05-01 (employment.hours)",
            "fullTimeHours: 38",
            "hoursNotPermitted 2026-05-01 2 hoursPerWeek, art. 6 lid 3",
            "fullTimeHours: 40"
        },
        {
            "2026-04-01 workOffered hours: 40, _",
            "fullTimeHours on 2026-04-01 (employment.hours)",
            "fullTimeHours: 36",
            "hoursNotPermitted 2026-04-01 4 hoursPerWeek, art. 6 lid 3",
            "fullTimeHours: 40"
        },
        // articles 9, 11 and 12
        {
            "2026-04-01 placedOnWaitingList _",
            "quotaRealised on 2026-04-01 (waitingList.place)",
            "quotaRealised: false",
            "waitingListWithoutGround 2026-04-01, art. 9 lid 1",
            "quotaRealised: true"
        },
        {
            "2026-03-01 employmentStarted; 2026-03-10 dismissed conduct: alcoholAbuse; 2026-04-01 misconductSupportOffered improvesChances: true, _",
            "preventsRepetition on 2026-04-01 (misconduct.support)",
            "preventsRepetition: false",
            "supportUnsuitable 2026-04-01, art. 11 lid 3",
            "preventsRepetition: true"
        },
        {
            "2026-03-01 employmentStarted; 2026-03-10 dismissed conduct: alcoholAbuse; 2026-04-01 misconductSupportOffered preventsRepetition: true, _",
            "improvesChances on 2026-04-01 (misconduct.support)",
            "improvesChances: false",
            "supportUnsuitable 2026-04-01, art. 11 lid 3",
            "improvesChances: true"
        },
        {
            "2026-03-01 employmentStarted; 2026-03-10 dismissed conduct: other, _; 2026-04-01 workOffered",
            "forMisconduct on 2026-04-01 (misconduct.reoffer)",
            "forMisconduct: true",
            "offeredTooEarly 2026-04-01 163 days, art. 11 lid 1",
            "forMisconduct: false"
        },
        {
            "2026-04-01 hardshipApplied rule: placement.wageValue, newOutcome: permitted, reason: stated, unfairnessEstablished: true, fixedByStatute: false, _",
            "specialCase on 2026-04-01 (hardship.depart)",
            "specialCase: false",
            "hardshipWithoutGround 2026-04-01, art. 12",
            "specialCase: true"
        },
        {
            "2026-04-01 hardshipApplied rule: placement.wageValue, newOutcome: permitted, reason: stated, specialCase: true, fixedByStatute: false, _",
            "unfairnessEstablished on 2026-04-01 (hardship.depart)",
            "unfairnessEstablished: false",
            "hardshipWithoutGround 2026-04-01, art. 12",
            "unfairnessEstablished: true"
        },
        {
            "2026-04-01 hardshipApplied rule: placement.wageValue, newOutcome: permitted, reason: stated, specialCase: true, unfairnessEstablished: true, _",
            "fixedByStatute on 2026-04-01 (hardship.depart)",
            "fixedByStatute: true",
            "hardshipWithoutGround 2026-04-01, art. 12",
            "fixedByStatute: false"
        },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_unknown_fact_of_an_act_is_named_and_nothing_alleged_on_it(
        string events,
        string fact,
        string answer,
        string judged,
        string otherwise
    )
    {
        // a trajectory from 1 January, where the file does not begin with the advice
        var file = events.Contains("advice", StringComparison.Ordinal)
            ? events
            : $"2026-01-01 trajectoryStarted; {events}";
        const string on = "2026-05-02";
        var known = file == events ? "" : Held;
        var what = judged.Split(' ')[0];

        var unknown = Review(on, file.Replace("_", "", StringComparison.Ordinal), known);
        unknown.Facts.Should().Contain(fact);
        Judged(unknown).Should().BeEmpty();

        var told = Review(on, file.Replace("_", answer, StringComparison.Ordinal), known);
        told.Facts.Should().NotContain(fact);
        Judged(told).Should().Equal(judged);

        if (otherwise.Length > 0)
        {
            var other = Review(on, file.Replace("_", otherwise, StringComparison.Ordinal), known);
            other.Facts.Should().NotContain(fact);
            Judged(other).Should().BeEmpty();
        }

        string[] Judged(ReviewText review) =>
            [
                .. review
                    .Breaches.Concat(review.Departures)
                    .Where(line => line.StartsWith($"{what} ", StringComparison.Ordinal)),
            ];
    }

    // article 2, article 5 lid 1 and 7: what a placement needs

    [Theory]
    [InlineData("", "indicationHeld reported")]
    [InlineData("indicationHeld: true", "reported")]
    [InlineData("reported: true", "indicationHeld")]
    [InlineData("indicationHeld: true, reported: true", "")]
    [InlineData("indicationHeld: false", "")] // a breach, whatever the rest
    [InlineData("reported: false", "")]
    public void Article_5_lid_1_a_trajectory_started_on_unknown_grounds_is_no_breach(string known, string facts)
    {
        var review = Review("2026-02-01", "2026-01-01 trajectoryStarted", known);
        review
            .Facts.Where(line => line.EndsWith(" on 2026-01-01 (placement.start)", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0])
            .Should()
            .Equal(facts.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        review.BreachesOf("trajectoryWithoutGround").Length.Should().Be(known.Contains("false") ? 1 : 0);
    }

    [Theory]
    [InlineData("", true, false)]
    [InlineData("indicationHeld: true", false, false)]
    [InlineData("indicationHeld: false", false, true)]
    public void Article_2_an_employment_with_an_unknown_indication_is_no_breach(
        string known,
        bool matters,
        bool isBreach
    )
    {
        var review = Review("2026-02-01", "2026-01-01 employmentStarted", known);
        review.Facts.Contains("indicationHeld on 2026-01-01 (targetGroup.assess)").Should().Be(matters);
        review.BreachesOf("employmentWithoutIndication").Length.Should().Be(isBreach ? 1 : 0);
    }

    [Theory]
    [InlineData("null", true, false)]
    [InlineData("true", false, true)]
    [InlineData("false", false, false)]
    public void Article_5_lid_7_whether_an_employment_was_direct_matters_while_unknown(
        string direct,
        bool matters,
        bool isDeparture
    )
    {
        var review = Review("2026-02-01", $"2026-01-01 employmentStarted directEmployment: {direct}", Held);
        review.Facts.Contains("directEmployment on 2026-01-01 (placement.start)").Should().Be(matters);
        review.Departures.Should().Equal(isDeparture ? ["directEmployment 2026-01-01, art. 5 lid 7"] : []);
    }

    // article 10 lid 3 with article 5 lid 2

    [Theory]
    [InlineData("2026-06-30", "null", false, false)] // the last day
    [InlineData("2026-07-01", "null", true, false)]
    [InlineData("2026-07-01", "true", false, true)]
    [InlineData("2026-07-01", "false", false, false)]
    public void Article_10_lid_3_whether_the_same_trajectory_went_on_matters_once_its_term_has_run_out(
        string day,
        string same,
        bool matters,
        bool isBreach
    )
    {
        var review = Review(
            day,
            $"2026-01-01 trajectoryStarted; {day} newAdviceReceived belongs: true, sameTrajectoryContinued: {same}",
            Held
        );
        review
            .Facts.Any(line => line.StartsWith($"sameTrajectoryContinued on {day} ", StringComparison.Ordinal))
            .Should()
            .Be(matters);
        review.BreachesOf("continuedPastEnd").Length.Should().Be(isBreach ? 1 : 0);
    }
}
