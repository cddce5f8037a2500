using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>C10 in a case: what the letter of Maastricht does not regulate is neither alleged, asked nor remarked.</summary>
public sealed class MaastrichtCaseTests
{
    /// <summary>The questions that the letter answers, with national law above it.</summary>
    private static readonly string[] Regulated =
    [
        "(policy.inForce)",
        "(instrument.choose)",
        "(targetGroup.assess)",
        "(advice.mayRequest)",
        "(employment.employer)",
        "(statute.offer)",
    ];

    /// <summary>Acts of the other tests, with and without the fact that may be unknown.</summary>
    public static readonly TheoryData<string> Acts =
    [
        .. UnknownInCaseTests
            .Acts.SelectMany(row =>
                ((string[])[(string)row[2], ""]).Select(said => ((string)row[0]).Replace("_", said))
            )
            .Concat(BreachBasisTests.Breaches.Select(row => (string)row[0]))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public void What_breaks_the_rules_of_Nuenen_breaks_nothing_of_the_letter(string events)
    {
        // what lengthens a trajectory needs one
        var file =
            Errors(events, policy: OfMaastricht).Length == 0 ? events : $"2026-01-01 trajectoryStarted; {events}";
        foreach (var on in (string[])["2026-05-02", "2028-06-01"])
        {
            var review = Review(on, file, "indicationHeld: false, reported: false", OfMaastricht);
            review.Breaches.Except(review.BreachesOf("adviceLate")).Should().BeEmpty("UWV's term is national law");
            review.Remarks.Should().NotContain(line => !line.EndsWith("advice.term", StringComparison.Ordinal));
            review.Departures.Except(review.DeparturesOf("adviceWithoutPreTrajectory")).Should().BeEmpty();
            review
                .Facts.Where(fact => !Regulated.Any(rule => fact.EndsWith(rule, StringComparison.Ordinal)))
                .Should()
                .BeEmpty();
        }
    }

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", true)]
    public void M3_and_M8_only_a_request_from_the_first_day_on_departs_from_the_letter(string day, bool isDeparture)
    {
        var asked = new CaseEvent(
            CaseEventType.AdviceRequested,
            Nuenen.Iso(day),
            new CaseFacts { RequestedBy = Requester.Person }
        );
        var file = new CaseFile("z-1", BuiltInPolicies.Maastricht2024, [asked], introducedOn: Nuenen.Day(2024, 3, 1));
        CaseRules.Review(file, Nuenen.Day(2026, 1, 1)).Departures.Length.Should().Be(isDeparture ? 1 : 0);
    }

    /// <summary>Page 2, paragraphs 2 and 3: a pre-trajectory tries whether sheltered work fits; where an instrument does, that is not at issue.</summary>
    [Theory]
    [InlineData("ableToWork: true, suitableInstruments: [\"guidance\"]", 0)]
    [InlineData("ableToWork: true, suitableInstruments: []", 1)]
    [InlineData("ableToWork: true", 1)]
    [InlineData("ableToWork: false, suitableInstruments: [\"guidance\"]", 0)]
    public void No_pre_trajectory_while_a_regular_instrument_fits(string known, int steps) =>
        CaseText
            .Review("2026-01-05", "", known, CaseText.OfMaastricht)
            .StepsOf("startPreTrajectory")
            .Should()
            .HaveCount(steps);

    /// <summary>
    /// The letter gives 2024 and no day: while that is not told, what was done in 2024 may have been done before the introduction.
    /// </summary>
    [Theory]
    [InlineData("2024-01-01", null, 0, 1)]
    [InlineData("2024-12-30", null, 0, 1)]
    [InlineData("2024-12-31", null, 1, 0)] // introduced at the latest on this day
    [InlineData("2024-04-02", "2024-04-02", 1, 0)]
    [InlineData("2024-04-02", "2024-04-03", 0, 0)]
    public void Page_1_what_was_done_before_it_is_known_that_the_letter_held_is_open(
        string askedOn,
        string? introducedOn,
        int departures,
        int open
    )
    {
        var file = new CaseFile(
            "M-1",
            BuiltInPolicies.Maastricht2024,
            [new(CaseEventType.AdviceRequested, Nuenen.Iso(askedOn), new() { RequestedBy = Requester.Person })],
            introducedOn: introducedOn is null ? null : Nuenen.Iso(introducedOn)
        );
        var review = CaseRules.Review(file, new LocalDate(2025, 3, 1));
        review
            .Departures.Where(departure => departure.What is CaseDepartureKind.AdviceWithoutPreTrajectory)
            .Should()
            .HaveCount(departures);
        review.Breaches.Should().OnlyContain(breach => breach.What == CaseBreachKind.AdviceLate);
        review
            .FactsThatMatter.Count(fact => fact.Fact == "introducedOn" && fact.On == Nuenen.Iso(askedOn))
            .Should()
            .Be(open);
    }

    /// <summary>Participatiewet article 10d lid 4 caps at 70% whether or not the letter had been introduced.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("2024-01-01")]
    [InlineData("2024-06-01")]
    public void The_cap_of_national_law_does_not_wait_for_the_introduction(string? introducedOn) =>
        InPeriod(
            BuiltInPolicies.Maastricht2024,
            introducedOn,
            new CaseEvent(CaseEventType.EmploymentStarted, new LocalDate(2024, 4, 1)),
            new CaseEvent(
                CaseEventType.SubsidyDecided,
                new LocalDate(2024, 5, 1),
                new() { Outcome = SubsidyResult.Grant, SubsidisedPercent = Percentage.FromPercent(90) }
            )
        )
            .Breaches.Select(breach => $"{breach.What} {breach.Extent} {breach.Citation}")
            .Should()
            .ContainSingle(line =>
                line.StartsWith("SubsidyTooHigh 20", StringComparison.Ordinal) && line.Contains("10d lid 4")
            );

    /// <summary>What is late by rules that may not have been introduced yet is open, whatever ends the lateness.</summary>
    [Theory]
    [InlineData("2024-01-01", 1, 0)]
    [InlineData(null, 0, 1)]
    public void Lateness_in_the_period_of_introduction_hangs_on_its_day(string? introducedOn, int breaches, int open)
    {
        var policy = BuiltInPolicies.Maastricht2024 with
        {
            Provisions = BuiltInPolicies.Maastricht2024.Provisions.With(
                BuiltInPolicies.Nuenen2019.Provisions[Norm.DecisionTerm]!
            ),
        };
        var first = new CaseEvent(
            CaseEventType.AdviceReceived,
            new LocalDate(2024, 3, 1),
            new() { AdviceBelongs = true }
        );
        foreach (
            var review in new[]
            {
                InPeriod(policy, introducedOn, first),
                InPeriod(
                    policy,
                    introducedOn,
                    first,
                    new CaseEvent(first.Type, new LocalDate(2024, 6, 3), first.Facts)
                ),
            }
        )
        {
            review
                .Breaches.Count(breach => breach is { What: CaseBreachKind.DecisionLate, On: { Year: 2024, Month: 4 } })
                .Should()
                .Be(breaches);
            review
                .FactsThatMatter.Count(fact => fact.Fact == "introducedOn" && fact.On == new LocalDate(2024, 4, 27))
                .Should()
                .Be(open);
        }
    }

    private static CaseReview InPeriod(Policy policy, string? introducedOn, params CaseEvent[] events) =>
        CaseRules.Review(
            new CaseFile("M-1", policy, events, introducedOn: introducedOn is null ? null : Nuenen.Iso(introducedOn)),
            new LocalDate(2025, 3, 1)
        );
}
