using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Of a norm of several conditions only those are told that are not met, and of a step without a day why.</summary>
public sealed class OnlyWhatIsUnmetTests
{
    private const string Held =
        "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, quotaRealised: false";

    private const string Dismissed =
        Held
        + "; 2026-02-05 reported; 2026-03-02 employmentStarted directEmployment: true; "
        + "2026-06-10 dismissed conduct: crimeAgainstTrust; ";

    /// <summary>Article 5 lid 6 with its note.</summary>
    [Fact]
    public void Article_5_lid_6_in_a_trajectory_only_the_prospect_is_missing()
    {
        Lines("2026-07-01", Held + "; 2026-02-05 reported; 2026-03-01 trajectoryStarted prospectOfEmployment: false")
            .Should()
            .Contain(
                "- loonwaarde bepalen tijdens het plaatsingstraject: de werkplek geeft geen uitzicht op een dienstbetrekking (art. 5 lid 6)"
            );
    }

    [Theory]
    [InlineData(
        "2026-06-10",
        true,
        true,
        "deze dag ligt niet in de periode van 6 maanden die op de dag na het ontslag begint"
    )]
    [InlineData("2026-06-11", false, true, "de ondersteuning kan herhaling niet voorkomen of beperken")]
    [InlineData("2026-06-11", true, false, "de ondersteuning vergroot de kans op werk niet")]
    [InlineData(
        "2026-06-11",
        false,
        false,
        "de ondersteuning kan herhaling niet voorkomen of beperken en de ondersteuning vergroot de kans op werk niet"
    )]
    public void Article_11_lid_3_tells_the_day_or_the_support(string on, bool prevents, bool improves, string unmet)
    {
        var support =
            $"{on} misconductSupportOffered preventsRepetition: {(prevents ? "true" : "false")}, improvesChances: {(improves ? "true" : "false")}";
        var lines = Lines(on, Dismissed + support);
        lines.Should().Contain($"- ondersteuning na misdragingen: {unmet} (art. 11 lid 3)");
        if (on == "2026-06-11")
        {
            lines
                .Should()
                .Contain(
                    $"- 11 juni 2026: ondersteuning die niet voldoet aan de voorwaarden daarvoor: {unmet} (art. 11 lid 3)"
                );
        }
    }

    [Theory]
    [InlineData("advice.term", "receivedInTime", "false", "een wet bepaalt de uitkomst")]
    [InlineData("advice.term", "receivedInTime", "true", "een wet bepaalt de uitkomst")]
    [InlineData("indication.decide", "doesNotBelong", "true", "een wet bepaalt de uitkomst")]
    public void Article_12_tells_that_a_statute_fixes_it(string rule, string outcome, string told, string unmet)
    {
        var hardship =
            $"hardshipApplied rule: {rule}, newOutcome: {outcome}, reason: \"bijzonder\", specialCase: true, unfairnessEstablished: true, fixedByStatute: {told}";
        var course =
            rule == "advice.term" ? "2026-01-05 adviceRequested requestedBy: person" : "2026-03-01 adviceReceived POS";
        Lines("2026-03-05", $"{course}; 2026-03-05 {hardship}")
            .Should()
            .Contain($"- hardheidsclausule: {unmet} (art. 12)");
    }

    [Theory]
    [InlineData(Held, ": de persoon heeft zich niet gemeld")]
    [InlineData("2026-02-05 reported", ": de persoon heeft geen indicatie beschut werk")]
    [InlineData(
        "2026-02-06 reported",
        ": de persoon heeft geen indicatie beschut werk en de persoon heeft zich niet gemeld"
    )]
    public void Article_5_lid_1_a_trajectory_without_ground_tells_which(string course, string unmet)
    {
        var isUnreported = unmet.Contains("gemeld", StringComparison.Ordinal);
        var known = $"reported: {(isUnreported ? "false" : "true")}, indicationHeld: false";
        course =
            course == Held ? course
            : isUnreported ? ""
            : course;
        Lines("2026-03-01", $"{course}; 2026-03-01 trajectoryStarted", known)
            .Should()
            .Contain(
                $"- 1 maart 2026: plaatsingstraject begonnen zonder de voorwaarden daarvoor{unmet} (art. 5 lid 1)"
            );
    }

    /// <summary>A facility that begins once the trajectory is over lies outside it altogether; no day of it is left.</summary>
    [Theory]
    [InlineData("2026-08-31", "; het artikel gaat tot en met 31 augustus 2026, nog 16 dagen")]
    [InlineData("2026-09-01", "; het artikel gaat tot en met 31 augustus 2026, dus dit valt er helemaal buiten;")]
    public void Article_5_lid_4_a_facility_outside_the_trajectory_has_no_days_left(string from, string words)
    {
        var course =
            Held
            + $"; 2026-02-05 reported; 2026-03-01 trajectoryStarted; 2026-08-15 facilityGranted facilityFirstDay: {from}, facilityLastDay: 2026-09-30";
        Lines("2026-08-15", course)
            .First(line => line.StartsWith("- voorziening in het", StringComparison.Ordinal))
            .Should()
            .Contain(words);
    }

    /// <summary>Article 10 lid 3 offers a new one beside the one that runs.</summary>
    [Fact]
    public void Article_10_lid_3_offers_a_new_trajectory_by_that_name()
    {
        const string Course =
            Held
            + "; 2026-02-05 reported; 2026-03-01 trajectoryStarted; 2026-06-01 newAdviceRequested; "
            + "2026-07-01 newAdviceReceived belongs: true, sameTrajectoryContinued: false";
        Lines("2026-07-01", Course)
            .Should()
            .Contain("- het college moet: een nieuw plaatsingstraject aanbieden (art. 10 lid 3)");
        CaseRules
            .Review(File(Course), Iso("2026-07-01"))
            .Explain(Language.English)
            .Should()
            .Contain("- the college must: offer a new placement trajectory (art. 10 lid 3)");
    }

    /// <summary>N10.3: past its end a trajectory is continued only by an extension.</summary>
    [Theory]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-05", false)]
    public void Article_10_lid_3_a_trajectory_that_is_over_is_not_said_to_go_on(string day, bool goesOn)
    {
        var course =
            Held
            + $"; 2026-02-05 reported; 2026-03-01 trajectoryStarted; 2026-08-01 newAdviceRequested; {day} newAdviceReceived belongs: true, sameTrajectoryContinued: true";
        Review(day, course)
            .Decision("indication.afterNewAdvice")
            .Should()
            .Be(goesOn ? "keptTermContinues bound, art. 10 lid 3" : "none");
    }

    /// <summary>A term that had passed on 11 September 2019 bound nobody.</summary>
    [Theory]
    [InlineData("2019-07-16", ", uiterlijk 10 september 2019", false)]
    [InlineData("2019-07-16", "; de termijn daarvoor was al voorbij toen de regels gingen gelden (art. 4 lid 1)", true)]
    [InlineData("2019-07-17", "; de laatste dag daarvoor was 11 september 2019 (art. 4 lid 1)", true)]
    public void Article_13_a_decision_without_a_day_says_why(string received, string words, bool isSaid)
    {
        var text = CaseRules.Review(File($"{received} adviceReceived POS"), Iso("2019-10-01")).Explain(Language.Dutch);
        text.Contains($"- het college moet: beslissen over de indicatie{words}", StringComparison.Ordinal)
            .Should()
            .Be(isSaid);
    }

    /// <summary>N5: a month beyond the article gives no rights, so that the duty of national law is there as after it.</summary>
    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public void A_month_beyond_the_article_is_no_trajectory_for_the_offer(string on, bool isDue)
    {
        var review = Review(on, Held + "; 2026-02-05 reported; 2026-03-01 trajectoryStarted months: 7");
        review.StepsOf("offerEmployment").Should().HaveCount(isDue ? 1 : 0);
    }

    private static string[] Lines(string on, string course, string known = "") =>
        CaseRules.Review(File(course, known), Iso(on)).Explain(Language.Dutch).Split('\n');
}
