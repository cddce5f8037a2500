namespace BeschutWerk.Rules.Tests;

/// <summary>No norm is lost, none stands alone, and the page of the norms is what the code has.</summary>
public sealed class NormManifestTests
{
    /// <summary>
    /// The norms of the two documents, of national law and of other municipalities' texts, as they were found by reading
    /// them: by id, with the names that the library has for each. What is here was reviewed; the code does not write it.
    /// </summary>
    private const string Reviewed = "tests/BeschutWerk.Rules.Tests/Manifest/norms.txt";

    private static readonly (string Id, Norm[] Norms)[] Found =
    [
        .. File.ReadAllLines(Repository.PathTo(Reviewed))
            .Select(line => line.Split(": "))
            .Select(parts => (parts[0], parts[1].Split(", ").Select(Enum.Parse<Norm>).ToArray())),
    ];

    /// <summary>The letter describes the group by two norms that stand in the table once, with the id of Nuenen.</summary>
    private const string DescriptionOfTheGroup = "M0";

    public static TheoryData<string> Ids => [.. Found.Select(row => row.Id)];

    public static TheoryData<string> Policies => [.. BuiltInPolicies.All.Select(policy => policy.Key)];

    public static TheoryData<Norm> Norms => [.. NormTable.All.Select(row => row.Norm)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_norm_that_was_found_in_the_texts_is_in_the_table(string id)
    {
        var norms = Found.Single(row => row.Id == id).Norms;
        if (id == DescriptionOfTheGroup)
        {
            norms.Should().OnlyContain(norm => BuiltInPolicies.Maastricht2024.Regulates(norm));
        }
        else
        {
            NormTable.All.Where(row => row.Id == id).Select(row => row.Norm).Should().Equal(norms);
        }
    }

    [Fact]
    public void The_table_has_no_norm_that_was_not_reviewed() =>
        NormTable.All.Select(row => row.Norm).Should().BeSubsetOf(Found.SelectMany(row => row.Norms));

    [Theory]
    [MemberData(nameof(Norms))]
    public void Every_norm_is_decided_by_a_question_unless_it_only_refers_or_defines(Norm norm)
    {
        if (NormTable.Of(norm).Kind is NormKind.Reference or NormKind.Definition)
        {
            return;
        }

        NormManifest.QuestionsOf(norm).Should().NotBeEmpty();
        NormManifest.TestsOf(norm).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_decision_cites_the_place_of_the_norm_that_it_rests_on(string key)
    {
        var policy = BuiltInPolicies.All.Single(policy => policy.Key == key);
        foreach (var decision in GeneratedDecisions.Under(policy))
        {
            if (decision.Basis is { } basis)
            {
                new[] { decision.Policy.CitationOf(basis), decision.Policy.NoteTo(basis) }
                    .Should()
                    .Contain(decision.Citation, "of {0}", decision);
            }
        }
    }

    /// <summary>Every norm that a question decides comes out met, unmet and unknown, but for what its text leaves out.</summary>
    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_norm_of_a_policy_is_seen_met_unmet_and_unknown(string key)
    {
        var policy = BuiltInPolicies.All.Single(policy => policy.Key == key);
        var tally = new PolicyTally(policy); // of these decisions, whatever other tests have seen
        foreach (var decision in GeneratedDecisions.Under(policy).Append(ExtensionFor(policy)))
        {
            if (decision.Policy.Key == key)
            {
                tally.Add(decision);
            }
        }

        foreach (var norm in tally.Norms().Where(norm => norm.IsDecided))
        {
            NeverSeen(norm).Should().Equal(CannotBe(policy, norm.Norm), "{0} of {1} is so", norm.Norm, policy);
        }
    }

    [Fact]
    public void The_page_of_the_norms_is_what_the_code_has()
    {
        var now = NormManifest.Write();
        var page = File.ReadAllText(Repository.PathTo(NormManifest.Page)).ReplaceLineEndings("\n");
        if (now != page)
        {
            // a change on purpose is read, and then copied from here
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "norms.actual.md"), now);
        }

        now.Should().Be(page);
    }

    /// <summary>An extension for a low wage value asks for five facts at once, which generated facts hardly ever have.</summary>
    private static Decision<SubsidyOutcome> ExtensionFor(Policy policy) =>
        SubsidyRules.Decide(
            policy,
            new SubsidyFacts
            {
                Trajectory = TrajectoryStatus.NotCompleted,
                PreviousExtensionMonths = 0,
                TargetGroupConfirmed = true,
                WageValue = WageValue.FromPercent(20),
                EmployerWilling = false,
                Workplace = Workplace.Suitable,
                IndependentOfBenefit = true,
                ReceivesWajong = false,
            }
        );

    private static IEnumerable<FindingResult> NeverSeen(CoveredNorm norm) =>
        new[]
        {
            (Result: FindingResult.Unknown, Times: norm.Unknown),
            (Result: FindingResult.Met, Times: norm.Met),
            (Result: FindingResult.Unmet, Times: norm.Unmet),
        }
            .Where(seen => seen.Times == 0)
            .Select(seen => seen.Result);

    private static FindingResult[] CannotBe(Policy policy, Norm norm) =>
        norm switch
        {
            // the number of hours of a position stands in Nuenen's note only, and the task is weighed with them
            Norm.StatutoryTask when policy == BuiltInPolicies.Maastricht2024 =>
            [
                FindingResult.Unknown,
                FindingResult.Met,
                FindingResult.Unmet,
            ],

            // whoever has a trajectory or a first contract has it on these terms, and of the facts nothing is open
            Norm.TemporaryContract or Norm.MisconductRank => [FindingResult.Unknown, FindingResult.Unmet],

            // no question rests on it: it stands behind the one that does
            Norm.DecisionWithoutAdvice => [FindingResult.Unknown, FindingResult.Met],
            Norm.AdviceByUwv or Norm.WholePercentWageValue => [FindingResult.Met],

            // a question that is not put without these facts
            Norm.DecisionTerm
            or Norm.Suspension
            or Norm.TrajectoryFacilities
            or Norm.PermanentContract
            or Norm.FullTime
            or Norm.HoursOfPosition
            or Norm.UwvAdviceTerm
            or Norm.SubsidyDecisionTerm
            or Norm.WswClosed
            or Norm.WswEmploymentExcluded
            or Norm.OtherSubsidyExcluded => [FindingResult.Unknown],

            // what holds of everyone of whom the question is put
            Norm.AdviceFollowed
            or Norm.BenefitRetained
            or Norm.IndicationLost
            or Norm.IndicationKept
            or Norm.WaitingListResponsibility
            or Norm.SubsidyCap
            or Norm.DayActivities
            or Norm.DevelopmentCompanyEmployer
            or Norm.StatutoryWageCostSubsidy
            or Norm.FlatRateSubsidy
            or Norm.EmployerCosts => [FindingResult.Unmet],
            Norm.AdviceRequest when policy == BuiltInPolicies.Maastricht2024 => [FindingResult.Unmet],
            _ => [],
        };
}
