namespace BeschutWerk.Rules.Tests;

/// <summary>No norm is lost, none stands alone, and the page of the norms is what the code has.</summary>
public sealed class NormManifestTests
{
    /// <summary>
    /// The norms of the two documents, of national law and of other municipalities' texts, as they were found by reading them: by id, with the names that the
    /// library has for each. What is here was reviewed; the code does not write it.
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

    /// <summary>The task is weighed with the hours of a position, which the letter of Maastricht does not give.</summary>
    [Theory]
    [InlineData("nuenen-2019")]
    [InlineData("maastricht-2024", Norm.StatutoryTask)]
    public void Every_norm_of_a_policy_is_met_or_unmet_in_some_decision(string key, params Norm[] butNot)
    {
        var policy = BuiltInPolicies.All.Single(policy => policy.Key == key);
        foreach (var decision in GeneratedDecisions.Under(policy))
        {
            ArticleCoverage.Observe(decision);
            if (decision.Basis is { } basis)
            {
                new[] { decision.Policy.CitationOf(basis), decision.Policy.NoteTo(basis) }
                    .Should()
                    .Contain(decision.Citation, "of {0}", decision);
            }
        }

        ArticleCoverage.Report(policy).NeverSeen.Select(norm => norm.Norm).Should().Equal(butNot);
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
}
