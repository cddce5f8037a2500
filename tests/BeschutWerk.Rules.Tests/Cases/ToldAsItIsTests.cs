using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Of a duty either way has its doubts, days are those of their sentence, and no text speaks of what there is not.</summary>
[Properties(Arbitrary = [typeof(GeneratedCases)], Replay = "20190903,20190911")]
public sealed class ToldAsItIsTests
{
    private const string Held =
        "indicationHeld: true, reported: true, quotaRealised: false, receivesWajong: false, benefit: participatiewet, "
        + "targetGroupConfirmed: true, criteriaInDoubt: false";

    private const string Low =
        "2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, employerWilling: false, "
        + "prospectOfEmployment: true";

    // article 5 lid 3 in the place of an extension that must be given

    [Theory]
    [InlineData("2025-06-20", "higherWageValueExpected: true, newWorkplace: true", "")]
    [InlineData("2025-07-01", "higherWageValueExpected: true, newWorkplace: true", " [decidedAfterEnd]")] // it follows at once
    [InlineData(
        "2025-09-15",
        "higherWageValueExpected: true, newWorkplace: true",
        " [decidedAfterEnd, renewedAfterEnd]"
    )]
    [InlineData("2025-09-15", "", " [decidedAfterEnd, renewedAfterEnd]")] // it is not known whether it can
    [InlineData("2025-09-15", "higherWageValueExpected: false", " [decidedAfterEnd]")] // there is no other way
    public void A_duty_to_extend_has_what_the_text_leaves_open_of_either_way(string on, string known, string caveats) =>
        Review(on, Low, $"{Held}, {known}")
            .StepsOf("extendTrajectory")
            .Should()
            .ContainSingle()
            .Which.Split("onder c")[1]
            .Should()
            .Be(caveats);

    [Fact]
    public void A_duty_to_extend_once_more_tells_that_the_new_trajectory_would_follow_on_an_extension()
    {
        const string again =
            Low
            + "; 2025-06-10 trajectoryExtended months: 2; 2025-08-01 wageValueDetermined wageValue: 26, employerWilling: false";
        const string known = $"{Held}, higherWageValueExpected: true, newWorkplace: true";
        Review("2025-08-15", again, known)
            .StepsOf("extendTrajectory")
            .Should()
            .Equal(
                "college extendTrajectory by 2025-08-31 bound, toelichting art. 7 lid 1 onder c [renewalAfterExtension]"
            );
        Lines("2025-08-15", again, known)
            .Should()
            .Contain(
                "- het college moet: het plaatsingstraject verlengen, of in plaats daarvan een nieuw plaatsingstraject beginnen, "
                    + "uiterlijk 31 augustus 2025 (toelichting art. 7 lid 1 onder c; art. 5 lid 3); er was al verlengd; de tekst zegt "
                    + "niet of een nieuw plaatsingstraject dan nog openstaat"
            );
    }

    [Theory]
    [InlineData(Force.Bound, " [decidedAfterEnd, renewedAfterEnd]")]
    [InlineData(Force.Discretionary, " [decidedAfterEnd]")] // beside it the new trajectory is a step of its own
    public void An_extension_by_a_text_that_demands_it_so_has_them(Force force, string caveats)
    {
        var policy = NuenenPolicy.With(NuenenPolicy.Provisions[Norm.TrajectoryExtension]! with { Force = force });
        var review = Under(
            policy,
            "2025-09-15",
            "2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, prospectOfEmployment: true",
            $"{Held}, higherWageValueExpected: true, newWorkplace: true, ground: newWorkplace"
        );
        review.StepsOf("extendTrajectory").Should().ContainSingle().Which.Split("art. 5 lid 2")[1].Should().Be(caveats);
        review.StepsOf("renewTrajectory").Should().ContainSingle().Which.Should().EndWith("[renewedAfterEnd]");
    }

    // a step warns of what the decision warns of that gives it

    [Theory]
    [InlineData("29.6", " [wageValueNotWhole]")] // determined in whole per cents it would be 30
    [InlineData("29.4", "")]
    public void A_step_by_a_wage_value_that_is_not_whole_says_so(string wageValue, string caveats)
    {
        var running = Review(
            "2025-06-01",
            $"2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: {wageValue}, prospectOfEmployment: true",
            Held
        );
        running
            .StepsOf("requestNewAdvice")
            .Should()
            .Equal($"college requestNewAdvice discretionary, art. 10 lid 1{caveats}");
        Review(
                "2025-07-10",
                $"2025-01-01 trajectoryStarted; 2025-05-05 wageValueDetermined wageValue: {wageValue}, employerWilling: true; "
                    + "2025-06-30 trajectoryEnded trajectory: completed",
                $"{Held}, workplace: suitable, independentOfBenefit: true"
            )
            .StepsOf("decideSubsidy")
            .Should()
            .ContainSingle()
            .Which.Split("onder c")[^1]
            .Should()
            .Be(caveats);
    }

    [Theory]
    [InlineData("false", " [carelessAdviceFollowed]")]
    [InlineData("true", "")]
    public void A_decision_on_careless_advice_that_no_rule_lets_depart_from_says_so(string careful, string caveats) =>
        Under(
                Without(Norm.DepartureForCarelessness),
                "2025-02-01",
                $"2025-01-06 adviceReceived adviceBelongs: true, carefullyPrepared: {careful}, sufficientlyReasoned: true"
            )
            .StepsOf("decideIndication")
            .Should()
            .Equal($"college decideIndication by 2025-03-03 bound, art. 4 lid 1{caveats}");

    // article 6 lid 2: on the day on which it is due a permanent contract is in time, so that its days are late after that

    [Theory]
    [InlineData("2028-09-01", " onbepaalde duur")] // given on the day on which the other was due
    [InlineData("2028-09-02", ": 1 dag te laat")]
    [InlineData("2028-09-10", ": 9 dagen te laat")]
    public void A_contract_that_is_withheld_by_an_act_is_late_after_the_day_on_which_it_was_due(string on, string late)
    {
        const string withheld =
            "2026-09-01 employmentStarted contract: temporary; 2028-09-01 contractRenewed contract: temporary";
        const string known = $"{Held}, noLongerInTargetGroup: false";
        Lines(on, withheld, known)
            .Should()
            .ContainSingle(line => line.StartsWith("- 1 september 2028: ", StringComparison.Ordinal))
            .Which.Should()
            .EndWith($"{late} (art. 6 lid 2)");
        CaseAgenda
            .Of([CaseRules.Review(File(withheld, known), Iso(on))])
            .Any(row => row.Breach == CaseBreachKind.PermanentContractWithheld)
            .Should()
            .Be(on != "2028-09-01", "on that day it can still be offered in time");
        Lines("2029-01-01", $"{withheld}; 2028-09-10 contractRenewed contract: permanent", known)
            .Should()
            .Contain(line =>
                line.Contains(": 9 dagen te laat, geteld tot en met 10 september 2028", StringComparison.Ordinal)
            );
    }

    /// <summary>Article 12: from the day of the departure on the contract may be temporary, and what was late before stays so.</summary>
    [Theory]
    [InlineData("2028-09-01 contractRenewed contract: temporary", "1 september 2028")]
    [InlineData("2028-08-31 contractRenewed contract: temporary", "2 september 2028")]
    public void A_departure_ends_the_days_of_a_contract_that_was_withheld_before_it(string renewed, string since)
    {
        const string conditions = "reason: stated, specialCase: true, unfairnessEstablished: true";
        var events =
            $"2026-09-01 employmentStarted contract: temporary; {renewed}; 2028-09-05 hardshipApplied rule: employment.contract, "
            + $"newOutcome: temporary, fixedByStatute: false, {conditions}; 2028-10-01 contractRenewed contract: temporary";
        foreach (var on in new[] { "2028-09-06", "2028-12-15" })
        {
            Lines(on, events, $"{Held}, noLongerInTargetGroup: false")
                .Where(line => line.Contains("onbepaalde duur", StringComparison.Ordinal))
                .Should()
                .ContainSingle()
                .Which.Should()
                .StartWith($"- {since}: ")
                .And.Contain(": 4 dagen te laat, geteld tot en met 5 september 2028 (");
        }
    }

    /// <summary>Of another employment nothing was departed from.</summary>
    [Fact]
    public void After_a_departure_the_contract_of_another_employment_is_due_again()
    {
        const string events =
            "2026-09-01 employmentStarted contract: temporary; 2028-09-05 hardshipApplied rule: employment.contract, "
            + "newOutcome: temporary, fixedByStatute: false, reason: stated, specialCase: true, unfairnessEstablished: true; "
            + "2028-10-01 employmentEnded; 2028-11-01 employmentStarted contract: temporary; "
            + "2030-11-01 newAdviceRequested wageValue: 50";
        Lines("2030-11-05", events, $"{Held}, noLongerInTargetGroup: false")
            .Should()
            .ContainSingle(line => line.StartsWith("- 2 november 2030: ", StringComparison.Ordinal))
            .Which.Should()
            .Contain(": 4 dagen te laat (");
    }

    /// <summary>The clause takes the place of the act of its own day or later, as long as nothing was late before it.</summary>
    [Theory]
    [InlineData("2028-08-01", "2028-09-01 contractRenewed contract: temporary")]
    [InlineData("2028-09-02", "2028-10-01 contractRenewed contract: temporary")] // of the first day on which it is late
    [InlineData("2028-09-02", "2028-10-01 newAdviceRequested wageValue: 50")]
    public void A_departure_up_to_the_first_late_day_takes_the_place_of_what_comes(string day, string then)
    {
        var events =
            $"2026-09-01 employmentStarted contract: temporary; {day} hardshipApplied rule: employment.contract, "
            + $"newOutcome: temporary, fixedByStatute: false, reason: stated, specialCase: true, unfairnessEstablished: true; {then}";
        var review = CaseRules.Review(File(events, $"{Held}, noLongerInTargetGroup: false"), Iso("2028-12-15"));
        review.Breaches.Should().NotContain(breach => breach.What == CaseBreachKind.PermanentContractWithheld);
        review
            .Departures.Should()
            .ContainSingle(departure => departure.InsteadOf == CaseBreachKind.PermanentContractWithheld);
    }

    /// <summary>What was departed from today is nothing to work on, whatever else must be done.</summary>
    [Fact]
    public void On_the_day_of_a_departure_the_contract_is_no_work_any_more()
    {
        const string events =
            "2026-09-01 employmentStarted contract: temporary; 2028-09-02 wageValueDetermined wageValue: 40; "
            + "2028-09-05 hardshipApplied rule: employment.contract, newOutcome: temporary, fixedByStatute: false, "
            + "reason: stated, specialCase: true, unfairnessEstablished: true";
        var review = CaseRules.Review(File(events, $"{Held}, noLongerInTargetGroup: false"), Iso("2028-09-05"));
        review.NextSteps.Should().Contain(step => step.Force == Force.Bound);
        var breach = review.Breaches.Single(breach => breach.What == CaseBreachKind.PermanentContractWithheld);
        CaseAgenda.IsOpen(review, breach).Should().BeFalse();
    }

    [Theory]
    [InlineData("2028-08-31")]
    [InlineData("2028-09-01")]
    [InlineData("2028-09-02")]
    [InlineData("2028-09-10")]
    public void A_permanent_contract_is_one_row_of_the_work_list(string on) =>
        CaseAgenda
            .Of([
                CaseRules.Review(
                    File("2026-09-01 employmentStarted contract: temporary", $"{Held}, noLongerInTargetGroup: false"),
                    Iso(on)
                ),
            ])
            .Where(row => !row.IsToldByStep)
            .Should()
            .ContainSingle(row =>
                row.Step == CaseStep.OfferPermanentContract || row.Breach == CaseBreachKind.PermanentContractWithheld
            );

    /// <summary>An interruption is one of its own trajectory: in the next there is none yet.</summary>
    [Fact]
    public void A_trajectory_begins_without_the_interruption_of_the_one_before()
    {
        const string events =
            "2025-01-01 trajectoryStarted; 2025-02-01 trajectoryInterrupted; 2025-03-01 trajectoryEnded; "
            + "2025-06-01 trajectoryStarted; 2025-07-01 ";
        FluentActions.Invoking(() => File($"{events}trajectoryInterrupted", Held)).Should().NotThrow();
        FluentActions
            .Invoking(() => File($"{events}trajectoryResumed", Held))
            .Should()
            .Throw<Exception>()
            .WithMessage("*there is no trajectoryInterrupted before it that lasts*");
    }

    [Fact]
    public void After_an_employment_another_trajectory_can_end_as_the_first_could() =>
        FluentActions
            .Invoking(() =>
                File(
                    "2025-01-01 trajectoryStarted; 2025-03-01 employmentStarted; 2025-09-01 employmentEnded; "
                        + "2025-10-01 trajectoryStarted; 2025-11-01 trajectoryEnded",
                    Held
                )
            )
            .Should()
            .NotThrow();

    [Fact]
    public void A_case_is_written_with_each_of_its_facts()
    {
        const string known = "indicationHeld: true, reported: false";
        var written = File("2025-01-01 adviceRequested requestedBy: person, wswIndication: false", known).ToString();
        written.Should().Contain("\"known\": {\"indicationHeld\": true, \"reported\": false}, \"events\"");
        written.Should().Contain("\"requestedBy\": \"person\", \"wswIndication\": false}");
        File("2025-01-01 adviceRequested", "").ToString().Should().NotContain("known").And.NotContain("changed");
    }

    /// <summary>What may be offered can be offered later too: a day by which it must be there is none.</summary>
    [Theory]
    [InlineData(Force.Bound, "2028-09-01")]
    [InlineData(Force.Discretionary, null)]
    public void A_permanent_contract_has_a_last_day_only_where_it_is_a_duty(Force force, string? by)
    {
        var policy = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                NuenenPolicy.Provisions[Norm.PermanentContract]! with
                {
                    Force = force,
                }
            ),
        };
        var file = File("2026-09-01 employmentStarted contract: temporary", $"{Held}, noLongerInTargetGroup: false");
        CaseRules
            .Review(new CaseFile(file.Key, policy, file.Events, file.Known), Iso("2028-09-01"))
            .NextSteps.Single(step => step.What == CaseStep.OfferPermanentContract)
            .By.Should()
            .Be(by is null ? null : Iso(by));
    }

    [Property]
    public void The_days_of_what_was_late_are_those_from_its_first_day_on(CaseOnDay generated)
    {
        var review = generated.Review;
        foreach (
            var breach in review.Breaches.Where(breach =>
                CaseAgenda.IsOpen(review, breach) || breach.EndedOn > breach.On
            )
        )
        {
            if (breach.Extent is { Unit: CaseAmountUnit.Days, Value: var days })
            {
                var isOfAct =
                    breach.What is CaseBreachKind.PermanentContractWithheld
                    && generated.File.Events.Any(happened => happened.On == breach.On); // on the day on which it was due
                (days - Period.DaysBetween(breach.On, breach.EndedOn ?? review.On))
                    .Should()
                    .BeOneOf(isOfAct ? [0, 1] : [1], "{0}", breach);
            }
        }
    }

    // article 5 lid 4

    [Theory]
    [InlineData("2025-01-01", "2025-07-01", 1)]
    [InlineData("2024-12-31", "2025-06-30", 1)]
    [InlineData("2024-12-31", "2025-07-01", 2)]
    [InlineData("2025-07-14", "2025-08-31", 49)] // wholly outside: the time before it is no day of it
    [InlineData("2024-12-01", "2024-12-10", 10)]
    public void The_days_of_a_facility_outside_are_its_own(string first, string last, int days) =>
        Review(
                "2025-03-01",
                $"2025-01-01 trajectoryStarted; 2025-02-01 facilityGranted facilityFirstDay: {first}, facilityLastDay: {last}",
                Held
            )
            .BreachesOf("facilityOutsideTrajectory")
            .Should()
            .Equal($"facilityOutsideTrajectory 2025-02-01 {days} days, art. 5 lid 4");

    // Participatiewet article 10d lid 12

    [Theory]
    [InlineData("2025-06-04", "", "endedBy subsidyDecided")] // the last day of a term that an employment does not make certain
    [InlineData("2025-06-05", "", "")]
    [InlineData("2025-06-05", "2025-05-10 employmentStarted; ", "endedBy subsidyDecided")] // late
    public void What_comes_after_the_last_day_ends_no_term_that_nobody_missed(
        string decided,
        string employed,
        string words
    )
    {
        var events = $"{Low.Replace("2025-05-01", "2025-04-30")}; {employed}{decided} subsidyDecided outcome: refuse";
        var term = CaseRules
            .Review(File(events, Held), Iso("2025-07-15"))
            .Terms.Single(one => one.Name == CaseTermName.SubsidyDecision);
        term.LastDay.Should().Be(Iso("2025-06-04"));
        term.IsPast.Should().BeTrue();
        (term.EndedBy is { } type ? $"endedBy {Words.Of(type)}" : "").Should().Be(words);
    }

    /// <summary>But for a trajectory in the place of which something came on the next day.</summary>
    [Property]
    public void A_term_that_was_not_late_ended_at_the_latest_on_its_last_day(CaseOnDay generated) =>
        generated
            .Review.Terms.Where(term => term.DaysLate is null)
            .Should()
            .NotContain(term =>
                term.EndedOn > (term.Name == CaseTermName.Trajectory ? term.LastDay!.Value.PlusDays(1) : term.LastDay)
            );

    // article 10 lid 3: where the person stands the case shows

    [Theory]
    [InlineData("2025-01-01 trajectoryStarted; 2025-06-20 trajectoryEnded; 2025-07-01 newAdviceReceived")]
    [InlineData("2025-01-01 trajectoryStarted; 2025-06-20 newAdviceReceived; 2025-06-25 trajectoryEnded")]
    [InlineData("2025-01-01 employmentStarted; 2025-06-20 employmentEnded; 2025-07-01 newAdviceReceived")]
    [InlineData("2025-01-01 employmentStarted; 2025-06-20 newAdviceReceived; 2025-06-25 employmentEnded")]
    [InlineData("2025-06-20 newAdviceReceived")]
    public void Where_the_person_stands_is_not_asked(string events)
    {
        foreach (var belongs in new[] { "", " belongs: true", " belongs: false" })
        {
            Review(
                    "2025-09-01",
                    events.Replace("newAdviceReceived", $"newAdviceReceived{belongs}", StringComparison.Ordinal),
                    Held
                )
                .FactsOf("phase")
                .Should()
                .BeEmpty();
        }
    }

    [Property]
    public void No_case_asks_where_the_person_stands(CaseOnDay generated) =>
        generated.Review.FactsThatMatter.Should().NotContain(fact => fact.Fact == "phase");

    // the days of acts of which one thing is unknown

    [Theory]
    [InlineData(1, Language.Dutch, "aantal uren op 3 januari 2025")]
    [InlineData(2, Language.Dutch, "aantal uren op 3 januari 2025 en 3 februari 2025")]
    [InlineData(3, Language.Dutch, "aantal uren op 3 januari 2025, 3 februari 2025 en 3 maart 2025")]
    [InlineData(
        5,
        Language.Dutch,
        "aantal uren op 3 januari 2025, 3 februari 2025, 3 maart 2025, 3 april 2025 en 3 mei 2025"
    )]
    [InlineData(
        6,
        Language.Dutch,
        "aantal uren op 3 januari 2025 en daarna nog 5 keer, de laatste keer op 3 juni 2025"
    )]
    [InlineData(3, Language.English, "number of hours on 3 January 2025, 3 February 2025 and 3 March 2025")]
    [InlineData(
        6,
        Language.English,
        "number of hours on 3 January 2025 and 5 times after that, the last on 3 June 2025"
    )]
    public void A_handful_of_days_is_named_and_of_many_their_number(int count, Language language, string words)
    {
        var offers = Enumerable
            .Range(1, count)
            .Select(month => $"2025-0{month}-03 workOffered hours: 20, fullTimeHours: 36");
        CaseRules
            .Review(File(string.Join("; ", offers), Held), Iso("2025-07-01"))
            .ExplainFactsThatMatter(language)
            .Should()
            .Contain(line => line.EndsWith($"; {words} (art. 6 lid 4)", StringComparison.Ordinal));
    }

    /// <summary>What is asked for an act is asked once, so that its day stands there once.</summary>
    [Property]
    public void A_question_for_a_rule_names_the_day_of_each_act_once(CaseOnDay generated) =>
        generated
            .Review.FactsThatMatter.Where(fact => fact.On is not null)
            .Select(fact => (FactTexts.Of(fact.Fact!, generated.Review.Policy), fact.Rule, fact.Citation, fact.On))
            .Should()
            .OnlyHaveUniqueItems();

    // what would change a decision

    /// <summary>Whether changes were tried that can be, or all of them cannot.</summary>
    [Theory]
    [InlineData(Language.Dutch, "en wat niet kan naast wat al vaststaat")]
    [InlineData(Language.English, "and what cannot be beside what is already known")]
    public void That_no_change_was_found_holds_where_none_could_be(Language language, string words) =>
        Array.Empty<PossibleChange>().Explain(language).Should().Contain(words).And.NotContain("geprobeerde");

    // article 5: a trajectory with more months than the article gives

    [Theory]
    [InlineData("2020-01-15", "ground: noSuitablePlace", CaseStep.ExtendTrajectory)]
    [InlineData(
        "2020-01-15",
        "wageValue: 20, higherWageValueExpected: true, newWorkplace: true",
        CaseStep.RenewTrajectory
    )]
    public void That_the_months_are_more_than_the_article_gives_is_said_of_those_that_were_given(
        string on,
        string known,
        CaseStep step
    )
    {
        var review = CaseRules.Review(File("2019-05-01 trajectoryStarted months: 12", $"{Held}, {known}"), Iso(on));
        review
            .Explain(review.NextSteps.Single(one => one.What == step), Language.Dutch)
            .Should()
            .EndWith(
                "; er waren al meer maanden gegeven dan in het artikel staan; de tekst zegt niet of er dan nog een verlenging, of een nieuw traject, kan komen"
            );
    }

    // article 6 lid 2: who offers

    [Fact]
    public void A_permanent_contract_is_offered_by_the_college_in_every_form()
    {
        var review = CaseRules.Review(
            File("2026-09-01 employmentStarted contract: temporary", $"{Held}, noLongerInTargetGroup: false"),
            Iso("2028-08-01")
        );
        var step = review.NextSteps.Single(one => one.What == CaseStep.OfferPermanentContract);
        step.Who.Should().Be(CaseParty.College);
        review
            .Explain(step, Language.Dutch)
            .Should()
            .Be(
                "het college moet: een dienstverband voor onbepaalde duur aanbieden, uiterlijk 1 september 2028 (art. 6 lid 2)"
            );
        CaseAgenda
            .Of([review])
            .Single(row => row.Step == CaseStep.OfferPermanentContract)
            .ExplainWhat(Language.English)
            .Should()
            .Be("the college must: offer a contract for an indefinite period");
    }

    // article 5 lid 3 in a text without lid 2

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void A_text_without_an_extension_puts_the_new_trajectory_in_the_place_of_none(Language language)
    {
        var policy = Without(Norm.TrajectoryExtension);
        const string events =
            "2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, prospectOfEmployment: true";
        var file = File(events, $"{Held}, higherWageValueExpected: true, newWorkplace: true");
        var review = CaseRules.Review(new CaseFile(file.Key, policy, file.Events, file.Known), Iso("2025-06-20"));
        string[] told =
        [
            review.Explain(review.NextSteps.Single(one => one.What == CaseStep.RenewTrajectory), language),
            review.Decisions.Single(decision => decision.Rule == PlacementRules.RenewRule).Explain(language),
            PlacementRules.RenewRule.Explain(language, policy),
            CaseStep.RenewTrajectory.Explain(language, policy),
            Norm.NewTrajectory.Explain(policy, language),
            CaseAgenda.Of([review]).Single(row => row.Step == CaseStep.RenewTrajectory).Explain(language),
        ];
        told.Should().NotContain(text => text.Contains("verleng") || text.Contains("exten"));
        PlacementRules
            .RenewRule.Explain(language, NuenenPolicy)
            .Should()
            .EndWith(language == Language.Dutch ? "in plaats van een verlenging" : "instead of an extension");
    }

    /// <summary>In the place of nothing it follows at once, or not at all.</summary>
    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", true)]
    [InlineData("2025-07-02", false)]
    [InlineData("2027-01-01", false)]
    public void In_a_text_without_an_extension_the_new_trajectory_follows_at_once(string on, bool canFollow)
    {
        var file = File(
            "2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, prospectOfEmployment: true",
            $"{Held}, higherWageValueExpected: true, newWorkplace: true"
        );
        CaseRules
            .Review(
                new CaseFile(
                    file.Key,
                    Without(Norm.TrajectoryExtension) with
                    {
                        Provisions = NuenenPolicy
                            .Provisions.Without(Norm.TrajectoryExtension)
                            .Without(Norm.ExtensionForLowWageValue),
                    },
                    file.Events,
                    file.Known
                ),
                Iso(on)
            )
            .NextSteps.Any(step => step.What == CaseStep.RenewTrajectory)
            .Should()
            .Be(canFollow);
    }

    /// <summary>A text that can lengthen for a low wage value alone, or in an exceptional situation alone, has an extension.</summary>
    [Theory]
    [InlineData(Norm.TrajectoryExtension)]
    [InlineData(Norm.ExtensionForLowWageValue)]
    public void A_text_with_one_of_the_two_extensions_has_one(Norm without)
    {
        var file = File(
            "2025-01-01 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, prospectOfEmployment: true",
            $"{Held}, higherWageValueExpected: true, newWorkplace: true"
        );
        CaseRules
            .Review(new CaseFile(file.Key, Without(without), file.Events, file.Known), Iso("2025-07-02"))
            .NextSteps.Should()
            .Contain(step => step.What == CaseStep.RenewTrajectory);
    }

    private static string[] Lines(string on, string events, string known) =>
        CaseRules.Review(File(events, known), Iso(on)).Explain(Language.Dutch).Split('\n');
}
