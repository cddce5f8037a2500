using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A norm asks what its text asks, and binds as far as its text says.</summary>
public sealed class ConditionsAsDataTests
{
    /// <summary>For each condition a question whose answer stands or falls with it, and the outcome without it.</summary>
    public static readonly TheoryData<Norm, Condition, string, string, string> Questions = new()
    {
        {
            Norm.RecentAssessmentExemption,
            Condition.SituationChanged,
            "advice.investigation",
            """{"reportedOn": "2026-03-01", "wswIndication": false, "lastAssessedOn": "2026-01-01", "situationChanged": true}""",
            "notRequired"
        },
        {
            Norm.TrajectoryStart,
            Condition.IndicationHeld,
            "placement.start",
            """{"startOn": "2026-03-01", "indicationHeld": false, "reported": true, "directEmployment": false}""",
            "mayStart"
        },
        {
            Norm.TrajectoryStart,
            Condition.Reported,
            "placement.start",
            """{"startOn": "2026-03-01", "indicationHeld": true, "reported": false, "directEmployment": false}""",
            "mayStart"
        },
        {
            Norm.TrajectoryExtension,
            Condition.Ground,
            "placement.extend",
            """{"startOn": "2026-01-01", "months": 2, "previousExtensionMonths": 0, "decidedOn": "2026-06-01", "ground": "none", "renewed": false}""",
            "permitted"
        },
        {
            Norm.NewTrajectory,
            Condition.HigherWageValueExpected,
            "placement.renew",
            """{"startOn": "2026-07-01", "months": 6, "previousExtensionMonths": 0, "wageValue": 20, "higherWageValueExpected": false, "newWorkplace": true}""",
            "permitted"
        },
        {
            Norm.NewTrajectory,
            Condition.NewWorkplace,
            "placement.renew",
            """{"startOn": "2026-07-01", "months": 6, "previousExtensionMonths": 0, "wageValue": 20, "higherWageValueExpected": true, "newWorkplace": false}""",
            "permitted"
        },
        {
            Norm.NewTrajectory,
            Condition.WageValue,
            "placement.renew",
            """{"startOn": "2026-07-01", "months": 6, "previousExtensionMonths": 0, "wageValue": 80, "higherWageValueExpected": true, "newWorkplace": true}""",
            "permitted"
        },
        {
            Norm.TrajectoryFacilities,
            Condition.TrajectoryFirstDay,
            "placement.facility",
            """{"trajectoryFirstDay": "2026-03-01", "trajectoryLastDay": "2026-08-31", "facilityFirstDay": "2026-02-28", "facilityLastDay": "2026-04-01"}""",
            "permitted"
        },
        {
            Norm.TrajectoryFacilities,
            Condition.TrajectoryLastDay,
            "placement.facility",
            """{"trajectoryFirstDay": "2026-03-01", "trajectoryLastDay": "2026-08-31", "facilityFirstDay": "2026-03-01", "facilityLastDay": "2026-09-01"}""",
            "permitted"
        },
        {
            Norm.WageValueDetermination,
            Condition.DuringTrajectory,
            "placement.wageValue",
            """{"duringTrajectory": false, "prospectOfEmployment": true}""",
            "permitted"
        },
        {
            Norm.WageValueDetermination,
            Condition.ProspectOfEmployment,
            "placement.wageValue",
            """{"duringTrajectory": true, "prospectOfEmployment": false}""",
            "permitted"
        },
        {
            Norm.AwardContents,
            Condition.ConditionsRecorded,
            "subsidy.award",
            """{"conditionsRecorded": false, "hoursRecorded": true, "subsidyRecorded": true, "personalSupportRecorded": true}""",
            "complete"
        },
        {
            Norm.AwardContents,
            Condition.HoursRecorded,
            "subsidy.award",
            """{"conditionsRecorded": true, "hoursRecorded": false, "subsidyRecorded": true, "personalSupportRecorded": true}""",
            "complete"
        },
        {
            Norm.AwardContents,
            Condition.SubsidyRecorded,
            "subsidy.award",
            """{"conditionsRecorded": true, "hoursRecorded": true, "subsidyRecorded": false, "personalSupportRecorded": true}""",
            "complete"
        },
        {
            Norm.AwardContents,
            Condition.PersonalSupportRecorded,
            "subsidy.award",
            """{"conditionsRecorded": true, "hoursRecorded": true, "subsidyRecorded": true, "personalSupportRecorded": false}""",
            "complete"
        },
        {
            Norm.WorkplaceAdaptation,
            Condition.LimitationPresent,
            "provisions.workplaceAdaptation",
            """{"limitationPresent": false, "expertFindsNecessary": true}""",
            "permitted"
        },
        {
            Norm.WorkplaceAdaptation,
            Condition.ExpertFindsNecessary,
            "provisions.workplaceAdaptation",
            """{"limitationPresent": true, "expertFindsNecessary": false}""",
            "permitted"
        },
        {
            Norm.ProvisionsEnded,
            Condition.DuringEmployment,
            "provisions.end",
            """{"duringEmployment": false, "newAdvice": "doesNotBelong"}""",
            "mayEnd"
        },
        {
            Norm.ProvisionsEnded,
            Condition.NewAdvice,
            "provisions.end",
            """{"duringEmployment": true, "newAdvice": "none"}""",
            "mayEnd"
        },
        {
            Norm.NewAdviceRequest,
            Condition.Phase,
            "indication.reassess",
            """{"phase": "other", "wageValue": 20, "criteriaInDoubt": false}""",
            "mayRequestAdvice"
        },
        {
            Norm.BehaviourSupport,
            Condition.PreventsRepetition,
            "misconduct.support",
            """{"on": "2026-03-01", "dismissedOn": "2026-02-01", "forMisconduct": true, "preventsRepetition": false, "improvesChances": true}""",
            "mayOffer"
        },
        {
            Norm.BehaviourSupport,
            Condition.ImprovesChances,
            "misconduct.support",
            """{"on": "2026-03-01", "dismissedOn": "2026-02-01", "forMisconduct": true, "preventsRepetition": true, "improvesChances": false}""",
            "mayOffer"
        },
        {
            Norm.CooperationDuty,
            Condition.SupportOffered,
            "misconduct.cooperation",
            """{"supportOffered": false, "municipalBenefit": true}""",
            "mustCooperate"
        },
        {
            Norm.CooperationDuty,
            Condition.MunicipalBenefit,
            "misconduct.cooperation",
            """{"supportOffered": true, "municipalBenefit": false}""",
            "mustCooperate"
        },
        {
            Norm.Hardship,
            Condition.SpecialCase,
            "hardship.depart",
            """{"original": {"rule": "waitingList.place", "facts": {"quotaRealised": true}}, "newOutcome": "position", "specialCase": false, "unfairnessEstablished": true, "fixedByStatute": false, "reason": "x"}""",
            "departed"
        },
        {
            Norm.Hardship,
            Condition.UnfairnessEstablished,
            "hardship.depart",
            """{"original": {"rule": "waitingList.place", "facts": {"quotaRealised": true}}, "newOutcome": "position", "specialCase": true, "unfairnessEstablished": false, "fixedByStatute": false, "reason": "x"}""",
            "departed"
        },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_condition_that_the_text_does_not_put_is_not_asked(
        Norm norm,
        Condition condition,
        string rule,
        string facts,
        string without
    )
    {
        Decide(NuenenPolicy, rule, facts).OutcomeWord.Should().NotBe(without, "Nuenen asks it");
        var asked = Decide(Without(norm, condition), rule, facts);
        asked.OutcomeWord.Should().Be(without);
        var unknown = Decide(Without(norm, condition), rule, WithoutFact(facts, condition));
        unknown.OutcomeWord.Should().Be(without, "what is not asked need not be known");
    }

    /// <summary>What a text does not ask is not missing either, beside other facts that are.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void A_condition_that_is_not_asked_is_never_missing(
        Norm norm,
        Condition condition,
        string rule,
        string facts,
        string without
    )
    {
        without.Should().NotBeEmpty();
        var unknown = RuleCatalogue
            .Find(rule)!
            .Facts.Where(fact => fact.Requirement == FactRequirement.UnknownWhenAbsent)
            .Aggregate(facts, (left, fact) => WithoutFact(left, fact.Name));
        Decide(Without(norm, condition), rule, unknown).MissingFacts.Should().NotContain(Words.Of(condition));
    }

    [Fact]
    public void Every_condition_that_is_no_alternative_has_its_question() =>
        Questions
            .Select(row => ((Norm)row[0], (Condition)row[1]))
            .Should()
            .BeEquivalentTo(
                NormTable.All.SelectMany(row =>
                    row.Conditions.Where(condition => !row.Alternatives.Contains(condition))
                        .Select(condition => (row.Norm, condition))
                )
            );

    [Fact]
    public void Of_alternative_grounds_only_those_of_the_text_count_and_without_any_none_is_needed()
    {
        const string medical =
            """{"fullTimeHours": 36, "hours": 20, "medicalRestriction": true, "otherInability": "none"}""";
        const string other =
            """{"fullTimeHours": 36, "hours": 20, "medicalRestriction": false, "otherInability": "durable"}""";
        const string none =
            """{"fullTimeHours": 36, "hours": 20, "medicalRestriction": false, "otherInability": "none"}""";
        var onlyMedical = Requiring(Norm.ReducedHours, Condition.MedicalRestriction);
        var onlyOther = Requiring(Norm.ReducedHours, Condition.OtherInability);
        Decide(onlyMedical, "employment.hours", medical).OutcomeWord.Should().Be("permitted");
        Decide(onlyMedical, "employment.hours", other).OutcomeWord.Should().Be("refused");
        Decide(onlyOther, "employment.hours", medical).OutcomeWord.Should().Be("refused");
        Decide(onlyOther, "employment.hours", other).OutcomeWord.Should().Be("permitted");
        Decide(Requiring(Norm.ReducedHours), "employment.hours", none).OutcomeWord.Should().Be("permitted");
        Decide(NuenenPolicy, "employment.hours", none).OutcomeWord.Should().Be("refused");
    }

    [Fact]
    public void A_text_without_a_percentage_asks_none()
    {
        var place = NuenenPolicy.CitationOf(Norm.NewAdviceRequest)!.Value;
        var policy = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(new Provision(Norm.NewAdviceRequest, place)),
        };
        const string low = """{"phase": "employment", "wageValue": 5, "criteriaInDoubt": false}""";
        const string doubt = """{"phase": "employment", "criteriaInDoubt": true}""";
        Decide(NuenenPolicy, "indication.reassess", low).OutcomeWord.Should().Be("mayRequestAdvice");
        Decide(policy, "indication.reassess", low).OutcomeWord.Should().Be("noGround");
        var decision = Decide(policy, "indication.reassess", doubt);
        decision.OutcomeWord.Should().Be("mayRequestAdvice");
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("twijfel over de criteria")
            .And.NotContain("%")
            .And.NotContain("…");
    }

    [Fact]
    public void Conduct_that_the_text_does_not_list_the_college_assesses()
    {
        var kinds = NuenenPolicy.Provisions[Norm.MisconductKinds]! with { Conduct = [Conduct.CrimeAgainstTrust] };
        var policy = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.With(kinds) };
        string Facts(string conduct) =>
            $$"""{"shelteredEmployment": true, "dismissed": true, "conduct": "{{conduct}}"}""";
        Decide(policy, "misconduct.qualify", Facts("crimeAgainstTrust")).OutcomeWord.Should().Be("misconduct");
        Decide(policy, "misconduct.qualify", Facts("alcoholAbuse")).OutcomeWord.Should().Be("collegeAssesses");
        Decide(policy, "misconduct.qualify", Facts("none")).OutcomeWord.Should().Be("noMisconduct");
        Decide(NuenenPolicy, "misconduct.qualify", Facts("alcoholAbuse")).OutcomeWord.Should().Be("misconduct");
    }

    /// <summary>Every example that rests on a norm whose force is data, under each force that it may have.</summary>
    [Fact]
    public void A_positive_outcome_binds_as_far_as_the_text_says()
    {
        var tried = new HashSet<Norm>();
        foreach (var (rule, facts) in Examples())
        {
            if (TryDecide(NuenenPolicy, rule, facts) is not { Basis: { } basis, Force: { } usual } decision)
            {
                continue;
            }

            var row = NormTable.Of(basis);
            if (row.Forces.Length < 2 || IsNegative(decision, basis) || rule == "positions.assess")
            {
                continue;
            }

            tried.Add(basis);
            foreach (var force in row.Forces)
            {
                var provision = NuenenPolicy.Provisions[basis]! with { Force = force };
                var changed = Decide(
                    NuenenPolicy with
                    {
                        Provisions = NuenenPolicy.Provisions.With(provision),
                    },
                    rule,
                    facts
                );
                changed.OutcomeWord.Should().Be(decision.OutcomeWord);
                changed.Force.Should().Be(force, "{0} {1}", basis, rule);
                usual.Should().Be(row.Force, "{0} {1}", basis, rule);
            }
        }

        tried
            .Should()
            .BeEquivalentTo(
                NormTable
                    .All.Where(row => row.Forces.Length > 1 && NuenenPolicy.Regulates(row.Norm))
                    .Select(row => row.Norm)
            );
    }

    [Fact]
    public void A_provision_says_only_what_its_norm_can_have()
    {
        Provision Of(Norm norm) => NuenenPolicy.Provisions[norm]!;
        Refused(() => Of(Norm.TargetGroup) with { Force = Force.Discretionary }, "Force");
        Refused(() => Of(Norm.TargetGroup) with { Requires = [Condition.Reported] }, "Requires");
        Refused(() => Of(Norm.TrajectoryStart) with { Requires = [Condition.Ground] }, "Requires");
        Refused(() => Of(Norm.NewAdviceRequest) with { Requires = [Condition.Phase] }, "Requires");
        Refused(() => Of(Norm.TargetGroup) with { Items = ["x"] }, "Items");
        Refused(() => Of(Norm.TargetGroup) with { Conduct = [Conduct.AlcoholAbuse] }, "Conduct");
        Refused(() => Of(Norm.MisconductKinds) with { Conduct = [] }, "Conduct");
        Refused(() => Of(Norm.MisconductKinds) with { Conduct = [Conduct.Other] }, "Conduct");
        var place = Of(Norm.TargetGroup).Citation;
        Refused(
            () => new Provision(Norm.NewAdviceRequest, place) with { Requires = [Condition.WageValue] },
            "Requires"
        );
        Refused(() => new Provision(Norm.SupportingProvisions, place) with { Items = [" "] }, "Items");
        Refused(() => new Provision(Norm.PreTrajectory, place) with { Force = Force.Bound }, "Force");
        new Provision(Norm.NewAdviceRequest, place).Requires.Should().Equal(Condition.Phase, Condition.CriteriaInDoubt);
        Of(Norm.NewAdviceRequest)
            .Requires.Should()
            .Equal(Condition.Phase, Condition.WageValue, Condition.CriteriaInDoubt);
    }

    private static bool IsNegative(IDecision decision, Norm basis) =>
        decision.Findings.Any(finding => finding.Norm == basis && finding.Result == FindingResult.Unmet);

    private static IEnumerable<(string Rule, string Facts)> Examples()
    {
        foreach (
            var line in Directory
                .GetFiles(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples"), "*.jsonl")
                .SelectMany(File.ReadLines)
                .Where(line => line.Contains("\"nuenen-2019\"", StringComparison.Ordinal))
        )
        {
            using var question = JsonDocument.Parse(line);
            yield return (question.RootElement.Text("rule")!, question.RootElement.GetProperty("facts").GetRawText());
        }

        foreach (var row in Questions)
        {
            yield return ((string)row[2], (string)row[3]);
        }

        yield return ("provisions.end", """{"duringEmployment": true, "newAdvice": "doesNotBelong"}""");
        yield return (
            "indication.decide",
            """{"adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": false}"""
        );
        yield return ("employment.hours", """{"fullTimeHours": 36, "hours": 36}""");
        yield return ("employment.hours", """{"fullTimeHours": 36, "hours": 20, "medicalRestriction": true}""");
        yield return (
            "subsidy.award",
            """{"conditionsRecorded": true, "hoursRecorded": true, "subsidyRecorded": true, "personalSupportRecorded": true}"""
        );
        yield return ("misconduct.cooperation", """{"supportOffered": true, "municipalBenefit": true}""");
        yield return ("placement.wageValue", """{"duringTrajectory": true, "prospectOfEmployment": true}""");
        yield return ("waitingList.place", """{"quotaRealised": true}""");
        yield return ("indication.reassess", """{"phase": "employment", "wageValue": 20}""");
    }

    private static string WithoutFact(string facts, Condition condition) =>
        condition is Condition.TrajectoryFirstDay or Condition.TrajectoryLastDay
            ? facts
            : WithoutFact(facts, Words.Of(condition));

    private static string WithoutFact(string facts, string name)
    {
        using var document = JsonDocument.Parse(facts);
        return JsonSerializer.Serialize(
            document
                .RootElement.EnumerateObject()
                .Where(fact => !fact.NameEquals(name))
                .ToDictionary(fact => fact.Name, fact => fact.Value)
        );
    }

    private static Policy Without(Norm norm, Condition condition)
    {
        var provision = NuenenPolicy.Provisions[norm]!;
        var left =
            condition == Condition.WageValue
                ? new Provision(norm, provision.Citation, provision.Term)
                : provision with
                {
                    Requires = provision.Requires.Remove(condition),
                };
        return NuenenPolicy with { Provisions = NuenenPolicy.Provisions.With(left) };
    }

    private static Policy Requiring(Norm norm, params Condition[] conditions) =>
        NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                NuenenPolicy.Provisions[norm]! with
                {
                    Requires = [.. conditions],
                }
            ),
        };

    private static IDecision Decide(Policy policy, string rule, string facts) =>
        TryDecide(policy, rule, facts) ?? throw new InvalidOperationException("This is a question.");

    private static IDecision? TryDecide(Policy policy, string rule, string facts)
    {
        var own = policy with { Key = "tried" };
        var question =
            $$"""{"rule": "{{rule}}", "policy": "tried", "facts": {{facts.Replace("nuenen-2019", "tried", StringComparison.Ordinal)}}}""";
        return DecisionJson.Decide(Encoding.UTF8.GetBytes(question), new KnownPolicies(own)).Decision;
    }
}
