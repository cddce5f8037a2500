using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>A fact of one placement says nothing of the next; what runs after a dismissal runs whatever begins.</summary>
public sealed class FactsOfOnePlacementTests
{
    private const string Held =
        "2025-01-06 adviceReceived POS; 2025-02-03 indicationDecided belongs: true, quotaRealised: false; 2025-02-04 reported";

    private const string Employed =
        "2025-06-02 employmentStarted contract: temporary, hours: 36, fullTimeHours: 36, workplace: suitable, independentOfBenefit: true";

    // article 5 lid 7, with its note: a job that is in prospect

    [Theory]
    [InlineData("", ", directEmployment: true")] // told of the employment itself
    [InlineData(" directEmployment: true", "")] // told with the report
    [InlineData(" directEmployment: false", "")]
    [InlineData("", ", directEmployment: false")]
    public void Article_5_lid_7_is_of_the_job_that_was_in_prospect(string report, string employment)
    {
        var course = $"{Held}{report}; {Employed}{employment}; 2026-01-10 employmentEnded";
        var review = Review("2026-02-01", course);
        review.StepsOf("startEmploymentDirectly").Should().BeEmpty();
        review.FactsOf("directEmployment").Should().Equal("directEmployment (placement.start)");
    }

    [Fact]
    public void Article_5_lid_7_before_that_employment_and_without_a_date_it_holds()
    {
        Review("2025-06-01", $"{Held} directEmployment: true; {Employed}")
            .StepsOf("startEmploymentDirectly")
            .Should()
            .ContainSingle();
        Review("2026-02-01", $"{Held}; {Employed}; 2026-01-10 employmentEnded", "directEmployment: true")
            .StepsOf("startEmploymentDirectly")
            .Should()
            .ContainSingle("the file says it of the person at any time");
    }

    [Theory]
    [InlineData("belongs: true", 1)]
    [InlineData("belongs: false; 2025-06-02 indicationDecided belongs: true", 0)]
    public void Article_5_lid_7_does_not_outlive_the_indication(string decided, int steps)
    {
        var review = Review("2025-07-01", $"{Held} directEmployment: true; 2025-05-06 indicationDecided {decided}");
        review.StepsOf("startEmploymentDirectly").Should().HaveCount(steps);
    }

    /// <summary>A file that has the whole course shows itself that there was no trajectory before the next employment either.</summary>
    [Theory]
    [InlineData(Held, "", true)]
    [InlineData("2025-02-04 reported", "indicationHeld: true", false)]
    public void A_next_employment_is_not_taken_for_direct_because_the_former_was(
        string start,
        string known,
        bool isShown
    )
    {
        var first = $"{start}; {Employed}, directEmployment: true; 2026-01-10 employmentEnded";
        var review = Review("2026-03-01", $"{first}; 2026-03-01 employmentStarted contract: temporary", known);
        review.DeparturesOf("directEmployment").Should().HaveCount(isShown ? 2 : 1);
        review
            .FactsOf("directEmployment")
            .Should()
            .Equal(isShown ? [] : ["directEmployment on 2026-03-01 (placement.start)"]);
    }

    /// <summary>Article 10 lid 3: another trajectory, so another workplace.</summary>
    [Fact]
    public void Article_5_lid_3_the_prospect_of_a_higher_wage_value_is_that_of_its_trajectory()
    {
        const string First =
            Held
            + "; 2025-03-03 trajectoryStarted; 2025-05-01 wageValueDetermined wageValue: 25, higherWageValueExpected: true";
        Review("2025-06-01", First).FactsOf("higherWageValueExpected").Should().BeEmpty();
        Review(
                "2025-07-10",
                First
                    + "; 2025-05-10 newAdviceRequested; 2025-06-20 newAdviceReceived belongs: true, sameTrajectoryContinued: false; "
                    + "2025-07-01 trajectoryStarted"
            )
            .FactsOf("higherWageValueExpected")
            .Should()
            .ContainSingle();
    }

    // article 11 lid 3 and 4: during the period, whatever begins in it

    private const string Dismissed =
        Held + "; " + Employed + ", directEmployment: true; 2026-01-10 dismissed conduct: crimeAgainstTrust";

    [Theory]
    [InlineData("", "2026-07-10", true)]
    [InlineData("", "2026-07-11", false)]
    [InlineData("2026-03-02 trajectoryStarted", "2026-07-10", true)]
    [InlineData("2026-03-02 trajectoryStarted", "2026-07-11", false)]
    [InlineData("2026-03-02 employmentStarted", "2026-07-10", true)]
    [InlineData("2026-03-02 employmentStarted", "2026-07-11", false)]
    [InlineData("2026-03-02 indicationDecided belongs: false", "2026-07-10", false)]
    public void Article_11_lid_3_and_4_hold_while_the_period_runs(string begun, string on, bool isHeld)
    {
        var review = Review(
            on,
            $"{Dismissed}; 2026-01-12 benefitChanged benefit: participatiewet, municipalBenefit: true;"
                + $"2026-03-02 misconductSupportOffered preventsRepetition: true, improvesChances: true; {begun}"
        );
        review.StepsOf("offerSupport").Should().HaveCount(isHeld ? 1 : 0);
        review.StepsOf("cooperate").Should().HaveCount(isHeld ? 1 : 0);
        review.Decision("misconduct.cooperation").Should().Be(isHeld ? "mustCooperate bound, art. 11 lid 4" : "none");
    }

    /// <summary>Article 11 lid 2 places after the period; article 9 lid 2, as it is read, keeps the place meanwhile.</summary>
    [Theory]
    [InlineData("2026-01-11", true)]
    [InlineData("2026-07-10", true)]
    [InlineData("2026-07-11", false)]
    public void Article_11_lid_2_on_the_list_within_the_period_is_remarked_and_has_its_rank(string day, bool isWithin)
    {
        var review = Review(day, $"{Dismissed}; {day} placedOnWaitingList quotaRealised: true");
        review.Breaches.Should().BeEmpty();
        review
            .Remarks.Should()
            .Equal(isWithin ? [$"rankKeptMeanwhile {day}, art. 11 lid 2, waitingList.next"] : Array.Empty<string>());
        review.Rank.Should().Be("2026-01-10 dismissed, art. 11 lid 2");
    }
}
