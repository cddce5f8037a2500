using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A municipality that does not exist, with rules of its own: read from its policy file and made in C#, and each difference
/// decided beside Nuenen.
/// </summary>
public sealed class VoorbeeldstadTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/policies/";

    private static readonly Regulation Title = new("Beleidsregels beschut werk Voorbeeldstad 2026");

    /// <summary>The same policy in C#: the rules of Nuenen with everything replaced that differs.</summary>
    private static readonly Policy InCode = NuenenPolicy with
    {
        Key = "voorbeeldstad-2026",
        Regulation = Title,
        Validity = new(adoptedOn: Day(2026, 1, 13), retroactiveTo: Day(2026, 1, 1)),
        WaitingListOrder = WaitingListOrder.ByIndicationDate,
        OwnWords = OwnWordCollection.None,
        Provisions = new ProvisionCollection([.. Articles1To5(), .. Articles6To11()]),
    };

    public static readonly TheoryData<string, string, string> Differences = new()
    {
        {
            "01 a shorter trajectory",
            "mayStart, discretionary, art. 6 lid 1, lastDay 2026-05-31",
            "mayStart, discretionary, art. 5 lid 1, lastDay 2026-07-31"
        },
        {
            "02 a shorter extension",
            "refused, bound, art. 6 lid 2",
            "permitted, discretionary, art. 5 lid 2, lastDay 2026-11-30"
        },
        {
            "03 a higher threshold for a new trajectory",
            "permitted, discretionary, art. 6 lid 3, lastDay 2026-09-30",
            "refused, bound, art. 5 lid 3"
        },
        {
            "04 no direct employment",
            "mayStart, discretionary, art. 6 lid 1, lastDay 2026-05-31",
            "skipped, discretionary, art. 5 lid 7"
        },
        {
            "05 another order of the waiting list",
            "candidate, bound, art. 5 lid 3, candidate A",
            "candidate, bound, art. 9 lid 2, candidate B"
        },
        {
            "06 a position of 36 hours",
            "notRealised, bound, art. 5 lid 1, hoursNeeded 360",
            "realised, bound, art. 9 lid 1, hoursNeeded 310"
        },
        {
            "07 no wage floor",
            "grant, bound, art. 8 lid 1, subsidisedPercent 60",
            "extendTrajectory, bound, toelichting art. 7 lid 1 onder c"
        },
        {
            "08 a lower cap",
            "grant, bound, art. 8 lid 1, subsidisedPercent 60",
            "grant, bound, art. 7 lid 1, subsidisedPercent 65"
        },
        {
            "09 a shorter term for the decision",
            "overdue, bound, art. 4 lid 1, lastDay 2026-02-16",
            "running, bound, art. 4 lid 1, lastDay 2026-03-02"
        },
        {
            "10 temporary for one year",
            "permanent, bound, art. 7 lid 2, lastDay 2027-01-31",
            "temporary, inPrinciple, art. 6 lid 1, lastDay 2028-01-31"
        },
        {
            "11 a lower threshold for a new advice",
            "noGround, bound, art. 10 lid 1",
            "mayRequestAdvice, discretionary, art. 10 lid 1"
        },
        { "12 no misconduct period", "notRegulated", "tooEarly, bound, art. 11 lid 1, firstDay 2026-08-02" },
        { "13 no hardship clause", "notRegulated", "departed, discretionary, art. 12" },
        {
            "14 retroactive effect",
            "inForce, bound, art. 11 lid 1, firstDay 2026-01-01",
            "notYetInForce, bound, art. 13 lid 1, firstDay 2026-01-21"
        },
    };

    [Fact]
    public void The_policy_file_and_the_policy_in_code_are_equal()
    {
        Reading().Errors.Should().BeEmpty();
        Reading().Value.Should().Be(InCode);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void The_same_question_is_decided_by_the_rules_of_each(string id, string here, string inNuenen)
    {
        var answers = Questions().Where(question => question.Id == id).ToDictionary(q => q.Policy, q => Decide(q.Line));
        answers.Should().HaveCount(2);
        Conclusion(answers["voorbeeldstad-2026"]).Should().Be(here);
        Conclusion(answers["nuenen-2019"]).Should().Be(inNuenen);
        (answers["voorbeeldstad-2026"].Citation?.Regulation ?? Title).Should().Be(Title);
    }

    [Fact]
    public void Every_question_of_the_example_is_a_named_difference() =>
        Questions()
            .Select(question => question.Id)
            .Distinct()
            .Should()
            .Equal(Differences.Select(row => (string)row[0]));

    [Fact]
    public void Nothing_of_another_municipality_stands_in_its_decisions_or_their_explanations()
    {
        foreach (var question in Questions().Where(question => question.Policy == "voorbeeldstad-2026"))
        {
            var decision = Decide(question.Line);
            decision.Policy.Should().Be(InCode);
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                var text = decision.Explain(language);
                text.Should().NotMatchRegex("(?i)nuenen|maastricht");
                text.Should().NotContain("…");
                if (decision.Status == DecisionStatus.Determined)
                {
                    text.Should().Contain(Title.Title);
                }
            }
        }
    }

    [Fact]
    public void What_it_does_not_regulate_is_not_regulated_under_it()
    {
        MisconductRules
            .Qualify(
                InCode,
                new()
                {
                    ShelteredEmployment = true,
                    Dismissed = true,
                    Conduct = Conduct.Other,
                }
            )
            .ShouldBeNotRegulated();
        MisconductRules
            .Support(InCode, new(Day(2026, 3, 1), Day(2026, 2, 1)) { ForMisconduct = true })
            .ShouldBeNotRegulated();
        MisconductRules
            .Cooperation(InCode, new() { SupportOffered = true, MunicipalBenefit = true })
            .ShouldBeNotRegulated();
    }

    private static Reading<Policy> Reading() =>
        PolicyJson.Read(File.ReadAllBytes(Repository.PathTo(Folder + "voorbeeldstad-2026.json")));

    private static IDecision Decide(string line)
    {
        var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(line), new KnownPolicies(Reading().Value!));
        answer.Error.Should().BeNull();
        return answer.Decision!;
    }

    /// <summary>Outcome, force, place and the first of the values that tell the difference.</summary>
    private static string Conclusion(IDecision decision)
    {
        if (decision.Status != DecisionStatus.Determined)
        {
            return Words.Of(decision.Status);
        }

        string[] telling = ["lastDay", "candidate", "hoursNeeded", "subsidisedPercent", "firstDay"];
        var value = telling
            .SelectMany(name => decision.Values.Where(value => value.Name == name))
            .Select(value => ", " + value.ToString().Replace(": ", " ", StringComparison.Ordinal))
            .FirstOrDefault();
        var force = Words.Of(decision.Force!.Value);
        return $"{decision.OutcomeWord}, {force}, {decision.Citation!.Value.ToShortString()}{value}";
    }

    private static IEnumerable<(string Id, string Policy, string Line)> Questions()
    {
        foreach (var line in File.ReadLines(Repository.PathTo(Folder + "voorbeeldstad-2026.jsonl")))
        {
            using var question = JsonDocument.Parse(line);
            yield return (question.RootElement.Text("id")!, question.RootElement.Text("policy")!, line);
        }
    }

    private static Provision[] Articles1To5() =>
        [
            At(Norm.Definitions, "art. 1"),
            At(Norm.TargetGroup, "art. 2 lid 1"),
            At(Norm.LimitationPresent, "art. 2 lid 1 onder a"),
            At(Norm.BeyondRegularEmployer, "art. 2 lid 1 onder b"),
            At(Norm.WorkCapacity, "art. 2 lid 1 onder c"),
            At(Norm.IndicationHeld, "art. 2 lid 1 onder d"),
            At(Norm.AdviceRequest, "art. 3 lid 1") with
            {
                AlsoAt = Citation.Parse("art. 10b lid 1", NationalLaw.Participatiewet),
            },
            At(Norm.AdviceByUwv, "art. 3 lid 2"),
            At(Norm.AdaptationQuestion, "art. 3 lid 3 onder a"),
            At(Norm.SupervisionQuestion, "art. 3 lid 3 onder b"),
            At(Norm.DecisionTerm, "art. 4 lid 1", Term.FromWeeks(6)) with
            {
                MovesToWorkingDay = true,
            },
            At(Norm.AdviceFollowed, "art. 4 lid 2"),
            At(Norm.DepartureForCarelessness, "art. 4 lid 3"),
            At(Norm.InformationRequest, "art. 4 lid 4"),
            At(Norm.Suspension, "art. 4 lid 5"),
            At(Norm.WaitingListApplies, "art. 5 lid 1") with
            {
                Note = Citation.Parse("toelichting art. 5 lid 1", Title),
            },
            At(Norm.HoursOfPosition, "art. 5 lid 2", hours: 36),
            At(Norm.WaitingListPriority, "art. 5 lid 3"),
            At(Norm.WaitingListResponsibility, "art. 5 lid 4"),
        ];

    private static Provision[] Articles6To11() =>
        [
            At(Norm.TrajectoryStart, "art. 6 lid 1", Term.FromMonths(4)),
            At(Norm.TrajectoryExtension, "art. 6 lid 2", Term.FromMonths(3)),
            At(Norm.NewTrajectory, "art. 6 lid 3", Term.FromMonths(4), percent: 40),
            At(Norm.TrajectoryFacilities, "art. 6 lid 4"),
            At(Norm.BenefitRetained, "art. 6 lid 5"),
            At(Norm.WageValueDetermination, "art. 6 lid 6"),
            At(Norm.TemporaryContract, "art. 7 lid 1", Term.FromYears(1)),
            At(Norm.PermanentContract, "art. 7 lid 2"),
            At(Norm.FullTime, "art. 7 lid 3"),
            At(Norm.ReducedHours, "art. 7 lid 4"),
            At(Norm.WageCostSubsidy, "art. 8 lid 1"),
            At(Norm.TrajectoryCompleted, "art. 8 lid 1 onder a"),
            At(Norm.TargetGroupConfirmed, "art. 8 lid 1 onder b"),
            At(Norm.SuitableWorkplace, "art. 8 lid 1 onder c"),
            At(Norm.IndependentOfBenefit, "art. 8 lid 1 onder d"),
            At(Norm.NoWajong, "art. 8 lid 1 onder e"),
            At(Norm.SubsidyCap, "art. 8 lid 2", percent: 60),
            At(Norm.AwardContents, "art. 8 lid 3"),
            At(Norm.AssessmentFrequency, "art. 8 lid 4"),
            At(Norm.PersonalSupport, "art. 9 lid 1") with
            {
                RefersTo = "Re-integratieverordening Voorbeeldstad",
            },
            At(Norm.WorkplaceAdaptation, "art. 9 lid 2"),
            At(Norm.SicknessDuringEmployment, "art. 9 lid 3"),
            At(Norm.ProvisionsEnded, "art. 9 lid 4"),
            At(Norm.NewAdviceRequest, "art. 10 lid 1", percent: 20),
            At(Norm.IndicationLost, "art. 10 lid 2"),
            At(Norm.IndicationKept, "art. 10 lid 3"),
            At(Norm.EntryIntoForce, "art. 11 lid 1", Term.FromDays(1)),
            At(Norm.CitationTitle, "art. 11 lid 2"),
        ];

    private static Provision At(
        Norm norm,
        string place,
        Term? term = null,
        decimal? percent = null,
        decimal? hours = null
    ) =>
        new(
            norm,
            Citation.Parse(place, Title),
            term,
            percent is { } p ? Percentage.FromPercent(p) : null,
            hours is { } h ? HoursPerWeek.FromHours(h) : null
        );
}
