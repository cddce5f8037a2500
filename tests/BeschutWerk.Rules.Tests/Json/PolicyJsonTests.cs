using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A policy as a file: read as a whole, with all errors at once, and written without loss.</summary>
public sealed class PolicyJsonTests
{
    private const string Head = "\"key\": \"ergens-2026\", \"title\": \"Regels van Ergens\", ";

    private const string Wrong = """
        {
          "key": "Ergens 2026",
          "title": " ",
          "adoptedOn": "2026-01-13",
          "retroactiveTo": "2026-01-14",
          "lastDay": "2026-01-12",
          "leftToOtherRules": "artikel drie",
          "adviceRequesters": {"person": "yes", "uwv": true},
          "waitingListOrder": "byName",
          "mayor": "…",
          "provisions": [
            {"norm": "DecisionTerm", "at": "art. 4 lid 1"},
            {"norm": "DecisonTerm", "at": "art. 4 lid 1", "term": "6 weeks"},
            {"norm": "MinimumWageValue", "regulated": false, "at": "art. 7 lid 1 onder c", "percentage": 30},
            {"norm": "SubsidyCap", "at": "art. 8 lid 2", "percentage": 100.0001},
            {"norm": "Introduction2024", "at": "brief p. 1", "firstDay": "2026-12-31", "lastDay": "2026-01-01"},
            {"norm": "DecisionTerm", "at": "art. 4 lid 1", "term": "6 weeks"},
            {"norm": "TargetGroup", "at": "art. two", "term": "1 month", "movesToWorkingDay": true, "refersTo": ""},
            {"norm": "TrajectoryStart", "term": "26 weeks", "att": "art. 5"},
            {"norm": "Hardship", "at": {"place": "art. 12", "bwbId": "BWBR1"}},
            7
          ]
        }
        """;

    public static TheoryData<string> BuiltIn => [.. BuiltInPolicies.All.Select(policy => policy.Key)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void A_built_in_policy_is_written_and_read_back_equal(string key)
    {
        var policy = BuiltInPolicies.Find(key)!;
        ShouldSurvive(policy);
        ShouldSurvive(policy.Until(new LocalDate(2030, 12, 31)));
    }

    [Property(Arbitrary = [typeof(PolicyGenerator)])]
    public void Any_policy_is_written_and_read_back_equal(Policy policy) => ShouldSurvive(policy);

    /// <summary>The contract named two norms after the numbers of the first texts; it keeps those names.</summary>
    [Theory]
    [InlineData(Norm.HoursOfPosition, "PositionOf31Hours", "\"hoursPerWeek\": 28")]
    [InlineData(Norm.Introduction, "Introduction2024", "\"firstDay\": \"2026-05-01\", \"lastDay\": \"2026-12-31\"")]
    public void A_norm_is_read_by_either_name_and_written_by_that_of_the_contract(
        Norm norm,
        string name,
        string numbers
    )
    {
        foreach (var read in new[] { name, norm.ToString() })
        {
            var others = norm == Norm.HoursOfPosition ? """{"norm": "WaitingListApplies", "at": "art. 8"}, """ : "";
            var reading = Read(
                $$"""{ {{Head}}"adoptedOn": "2026-01-01", "provisions": [{{others}}{"norm": "{{read}}", "at": "art. 9", {{numbers}}}]}"""
            );
            reading.Errors.Should().BeEmpty();
            reading.Value!.Regulates(norm).Should().BeTrue();
            using var written = new MemoryStream();
            using (var writer = new Utf8JsonWriter(written))
            {
                PolicyJson.Write(writer, reading.Value);
            }

            Encoding.UTF8.GetString(written.ToArray()).Should().Contain($"\"norm\":\"{name}\"");
        }
    }

    [Fact]
    public void Every_norm_is_found_by_its_name_in_the_contract_and_in_csharp()
    {
        NormTable.All.Select(row => row.Name).Should().OnlyHaveUniqueItems();
        foreach (var row in NormTable.All)
        {
            NormTable.TryFind(row.Name, out var named).Should().BeTrue();
            named.Should().Be(row.Norm);
            NormTable.TryFind(row.Norm.ToString(), out var member).Should().BeTrue();
            member.Should().Be(row.Norm);
        }

        NormTable
            .All.Where(row => row.Name != row.Norm.ToString())
            .Select(row => row.Norm)
            .Should()
            .Equal(Norm.HoursOfPosition, Norm.Introduction);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_each_with_its_place()
    {
        var reading = Read(Wrong);
        reading.Value.Should().BeNull();
        reading
            .Errors.Select(error => $"{Words.Of(error.Code)} {error.Path}")
            .Should()
            .BeEquivalentTo(
                "unknownField mayor",
                "invalidValue title",
                "invalidValue key",
                "invalidValue lastDay",
                "invalidValue leftToOtherRules",
                "unknownField adviceRequesters.uwv",
                "invalidValue adviceRequesters.person",
                "invalidValue waitingListOrder",
                "missingField provisions[0].term",
                "unknownNorm provisions[1].norm",
                "notRegulated provisions[2].at",
                "notRegulated provisions[2].percentage",
                "invalidValue provisions[3].percentage",
                "neededNorm provisions[3].norm",
                "neededNorm retroactiveTo",
                "invalidValue provisions[4].lastDay",
                "duplicateNorm provisions[5].norm",
                "invalidValue provisions[6].at",
                "invalidValue provisions[6].term",
                "invalidValue provisions[6].movesToWorkingDay",
                "invalidValue provisions[6].refersTo",
                "unknownField provisions[7].att",
                "missingField provisions[7].at",
                "invalidValue provisions[7].term",
                "missingField provisions[8].at.regulation",
                "invalidValue provisions[8].at.bwbId",
                "invalidValue provisions[9]"
            );
        reading.Errors.Should().OnlyContain(error => error.Message.Length > 10);
        reading
            .Errors.Single(error => error.Code == ReadingErrorCode.UnknownNorm)
            .Message.Should()
            .Contain("DecisionTerm");
    }

    [Theory]
    [InlineData("""{"norm": "MinimumWageValue", "at": "art. 7", "percentage": 100}""", null)]
    [InlineData("""{"norm": "MinimumWageValue", "at": "art. 7", "percentage": 100.0001}""", "percentage")]
    [InlineData(
        """{"norm": "MinimumWageValue", "at": "art. 7", "percentage": 30.00000000000000000000000000000001}""",
        "percentage"
    )]
    [InlineData("""{"norm": "MinimumWageValue", "at": "art. 7", "percentage": "30"}""", "percentage")]
    [InlineData("""{"norm": "MinimumWageValue", "at": "art. 7"}""", "percentage")]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": "1 week"}""", null)]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": "0 weeks"}""", "term")]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": "101 years"}""", "term")]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": "eight weeks"}""", "term")]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": "8  weeks"}""", "term")]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 4", "term": {"weeks": 8}}""", "term")]
    [InlineData("""{"norm": "TrajectoryStart", "at": "art. 5", "term": "1 year"}""", null)]
    [InlineData("""{"norm": "TrajectoryStart", "at": "art. 5", "term": "52 weeks"}""", "term")]
    [InlineData("""{"norm": "PositionOf31Hours", "at": "art. 9", "hoursPerWeek": "31:20"}""", null)]
    [InlineData("""{"norm": "PositionOf31Hours", "at": "art. 9", "hoursPerWeek": 168.01}""", "hoursPerWeek")]
    [InlineData("""{"norm": "PositionOf31Hours", "at": "art. 9"}""", "hoursPerWeek")]
    [InlineData(
        """{"norm": "Introduction2024", "at": "art. 1", "firstDay": "2015-01-01", "lastDay": "2015-01-01"}""",
        null
    )]
    [InlineData(
        """{"norm": "Introduction2024", "at": "art. 1", "firstDay": "1899-12-31", "lastDay": "2015-01-01"}""",
        "firstDay"
    )]
    [InlineData(
        """{"norm": "Introduction2024", "at": "art. 1", "firstDay": "2015-02-29", "lastDay": "2015-03-01"}""",
        "firstDay"
    )]
    [InlineData("""{"norm": "DecisionTerm", "at": "art. 1", "term": "1 week", "lastDay": "2015-01-02"}""", "lastDay")]
    [InlineData(
        """{"norm": "Introduction2024", "at": "art. 1", "firstDay": "2026-05-01", "lastDay": "2026-05-01"}""",
        null
    )]
    [InlineData(
        """{"norm": "Introduction2024", "at": "art. 1", "firstDay": "2026-05-01", "lastDay": "2026-04-30"}""",
        "lastDay"
    )]
    [InlineData("""{"norm": "TargetGroup", "at": "article 2"}""", "at")]
    [InlineData("""{"norm": "TargetGroup", "at": 2}""", "at")]
    [InlineData("""{"norm": "TargetGroup", "at": null}""", "at")]
    [InlineData("""{"norm": "TargetGroup", "at": "art. 2", "note": "toelichting"}""", "note")]
    [InlineData(
        """{"norm": "TargetGroup", "at": "art. 2", "alsoAt": {"place": "x", "regulation": "Wet"}}""",
        "alsoAt.place"
    )]
    [InlineData("""{"norm": "TargetGroup", "at": "art. 2", "regulated": "no"}""", "regulated")]
    [InlineData("""{"norm": "TargetGroup", "regulated": false}""", null)]
    [InlineData("""{"norm": "TargetGroup", "regulated": false, "note": "toelichting art. 2"}""", "note")]
    [InlineData("""{"norm": "targetGroup", "at": "art. 2"}""", "norm")]
    [InlineData("""{"norm": "", "at": "art. 2"}""", "norm")]
    [InlineData("""{"at": "art. 2"}""", "norm")]
    public void A_provision_is_checked_on_both_sides_of_what_it_may_be(string provision, string? wrong)
    {
        var needed = """{"norm": "WageCostSubsidy", "at": "art. 7"}, {"norm": "WaitingListApplies", "at": "art. 9"}""";
        var reading = Read($$"""{{{Head}} "provisions": [{{needed}}, {{provision}}]}""");
        if (wrong is null)
        {
            reading.Errors.Should().BeEmpty();
        }
        else
        {
            reading.Errors.Select(error => error.Path).Should().Equal($"provisions[2].{wrong}");
        }
    }

    [Theory]
    [InlineData("""  "provisions": []  """, null, null)]
    [InlineData("""  "provisions": {}  """, "provisions", ReadingErrorCode.InvalidValue)]
    [InlineData("""  "adoptedOn": "2026-01-13"  """, "provisions", ReadingErrorCode.MissingField)]
    [InlineData("""  "adoptedOn": "2026-01-13", "lastDay": "2026-01-13", "provisions": []  """, null, null)]
    [InlineData(
        """  "adoptedOn": "2026-01-13", "lastDay": "2026-01-12", "provisions": []  """,
        "lastDay",
        ReadingErrorCode.InvalidValue
    )]
    [InlineData(
        """  "retroactiveTo": "2026-01-13", "provisions": []  """,
        "retroactiveTo",
        ReadingErrorCode.NeededNorm
    )]
    [InlineData("""  "bwbId": "BWBR0015703", "provisions": []  """, null, null)]
    [InlineData("""  "bwbId": "BWBR001570", "provisions": []  """, "bwbId", ReadingErrorCode.InvalidValue)]
    [InlineData(
        """  "provisions": [{"norm": "AdviceRequest", "at": "art. 3"}]  """,
        "adviceRequesters",
        ReadingErrorCode.MissingField
    )]
    [InlineData(
        """  "provisions": [{"norm": "WaitingListPriority", "at": "art. 9"}]  """,
        "waitingListOrder",
        ReadingErrorCode.MissingField
    )]
    [InlineData(
        """
              "waitingListOrder": "byIndicationDate",
              "provisions": [{"norm": "WaitingListPriority", "at": "art. 9"}, {"norm": "MisconductRank", "at": "art. 11"}]
            """,
        "waitingListOrder",
        ReadingErrorCode.InvalidValue
    )]
    [InlineData(
        """
              "waitingListOrder": "byRankDate",
              "provisions": [{"norm": "WaitingListPriority", "at": "art. 9"}, {"norm": "MisconductRank", "at": "art. 11"}]
            """,
        null,
        null
    )]
    public void What_stands_above_the_provisions_is_checked_too(string rest, string? wrong, ReadingErrorCode? code)
    {
        var reading = Read($"{{{Head}{rest}}}");
        reading.Errors.Select(error => error.Path).Should().Equal(wrong is null ? [] : [wrong]);
        reading.Errors.Select(error => (ReadingErrorCode?)error.Code).Should().Equal(code is null ? [] : [code]);
        (reading.Value is null).Should().Be(wrong is not null);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n", "empty")]
    [InlineData("[]", "one JSON object")]
    [InlineData("{\n\"key\": \"a\",\n}", "line 3")]
    [InlineData("{\"key\": \"a\", \"key\": \"b\"}", "the field 'key' is given more than once")]
    [InlineData("{\"key\": \"\\ud800\"}", "character")]
    [InlineData("// a comment\n{}", "on line 1, near byte 1")]
    [InlineData("{\"key\": a}", "the text is no valid JSON near byte 9")]
    public void What_is_no_json_is_an_error_and_no_exception(string text, string message)
    {
        var error = Read(text).Errors.Should().ContainSingle().Subject;
        error.Code.Should().Be(ReadingErrorCode.InvalidJson);
        error.Path.Should().Be(message.StartsWith("the field", StringComparison.Ordinal) ? "key" : null);
        error.Message.Should().Contain(message);
        error.ToString().Should().EndWith($"invalidJson: {error.Message}");
        (error.Line is null || error.ToString().StartsWith($"line {error.Line}", StringComparison.Ordinal))
            .Should()
            .BeTrue();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_and_a_byte_order_mark_is_passed_over()
    {
        PolicyJson
            .Read(new byte[] { (byte)'{', 0xC3, 0x28, (byte)'}' })
            .Errors.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Contain("UTF-8");
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($$"""{{{Head}} "provisions": []}""")];
        PolicyJson.Read(marked).Value!.Key.Should().Be("ergens-2026");
    }

    [Fact]
    public void Every_norm_that_a_file_must_give_beside_another_is_a_dead_letter_without_it()
    {
        foreach (var (norm, needed) in NeededNorms.All.SelectMany(row => row.Value.Select(needed => (row.Key, needed))))
        {
            var provisions = BuiltInPolicies.Nuenen2019.Provisions.Without(needed);
            var with = BuiltInPolicies.Nuenen2019 with { Key = "tried", Provisions = provisions };
            var without = with with { Provisions = provisions.Without(norm) };
            with.Regulates(norm).Should().BeTrue();
            foreach (var line in ExamplesOf(norm))
            {
                Decided(line, with).Should().Be(Decided(line, without), "{0} without {1}: {2}", norm, needed, line);
            }
        }
    }

    [Fact]
    public void Only_a_policy_is_written_and_only_to_a_writer()
    {
        using var writer = new Utf8JsonWriter(new MemoryStream());
        var nothing = () => PolicyJson.Write(writer, null!);
        nothing.Should().Throw<ArgumentNullException>();
        var nowhere = () => PolicyJson.Write(null!, BuiltInPolicies.Nuenen2019);
        nowhere.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_further_policy_has_a_key_of_its_own()
    {
        var ergens = BuiltInPolicies.Nuenen2019 with { Key = "ergens" };
        var policies = new KnownPolicies(ergens);
        policies.Find("ergens").Should().BeSameAs(ergens);
        policies.Find("nuenen-2019").Should().BeSameAs(BuiltInPolicies.Nuenen2019);
        KnownPolicies.BuiltIn.Find("ergens").Should().BeNull();
        foreach (
            Policy[] taken in new Policy[][]
            {
                [BuiltInPolicies.Nuenen2019 with { Key = "nuenen-2019" }],
                [ergens, ergens],
            }
        )
        {
            var make = () => new KnownPolicies(taken);
            make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("policies");
        }

        var nothing = () => new KnownPolicies(null!);
        nothing.Should().Throw<ArgumentNullException>();
        var nobody = () => new KnownPolicies([null!]);
        nobody.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_question_can_name_a_further_policy_and_so_can_the_original_of_a_departure()
    {
        var ergens = BuiltInPolicies.Nuenen2019 with { Key = "ergens" };
        var original = """{"rule": "waitingList.place", "policy": "ergens", "facts": {"quotaRealised": true}}""";
        var question = Encoding.UTF8.GetBytes(
            $$$"""
            {"rule": "hardship.depart", "policy": "ergens", "facts": {"original": {{{original}}}, "newOutcome": "position"}}
            """
        );
        DecisionJson.Decide(question, new KnownPolicies(ergens)).Decision!.Policy.Should().BeSameAs(ergens);
        DecisionJson.Decide(question).Error!.Code.Should().Be(ReadingErrorCode.UnknownPolicy);
        var nothing = () => DecisionJson.Decide(question, null!);
        nothing.Should().Throw<ArgumentNullException>();
    }

    private static Reading<Policy> Read(string text) => PolicyJson.Read(Encoding.UTF8.GetBytes(text));

    private static void ShouldSurvive(Policy policy)
    {
        foreach (var options in new[] { PolicyJson.WriterOptions, default })
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, options))
            {
                PolicyJson.Write(writer, policy);
            }

            var reading = PolicyJson.Read(stream.ToArray());
            reading.Errors.Should().BeEmpty();
            reading.Value.Should().Be(policy);
        }
    }

    /// <summary>Every example question of the rules in which a norm is weighed.</summary>
    private static IEnumerable<string> ExamplesOf(Norm norm)
    {
        var keys = RuleCatalogue.DecidedBy(norm).Select(rule => $"\"rule\": \"{rule.Key}\"").ToList();
        var folder = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples");
        return Directory
            .GetFiles(folder, "*.jsonl")
            .SelectMany(File.ReadLines)
            .Where(line => keys.Exists(key => line.Contains(key, StringComparison.Ordinal)))
            .Select(line => line.Replace("\"nuenen-2019\"", "\"tried\"", StringComparison.Ordinal));
    }

    /// <summary>What was decided, without the findings, in which a norm that changes nothing may still stand.</summary>
    private static string Decided(string line, Policy policy)
    {
        var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(line), new KnownPolicies(policy));
        return answer.Decision is not { } decision
            ? answer.Error!.Message
            : $"{decision.Status} {decision.OutcomeWord} {decision.Force} {decision.Basis} "
                + $"{string.Join(", ", decision.MissingFacts)} {string.Join(", ", decision.Values.Where(value => value.Value is not IDecision))}";
    }

    [Theory]
    [InlineData("{\"norm\": \"UwvAdviceTerm\", \"at\": \"art. 3\", \"term\": \"4 weeks\"}")]
    [InlineData("{\"norm\": \"StatutoryDuty\", \"at\": \"art. 3\", \"firstDay\": \"2030-01-01\"}")]
    [InlineData("{\"norm\": \"StatutoryWageCostSubsidy\", \"at\": \"art. 3\"}")]
    public void No_municipality_regulates_what_national_law_fixes(string provision)
    {
        var reading = PolicyJson.Read(
            System.Text.Encoding.UTF8.GetBytes(
                "{\"key\": \"elders-2026\", \"title\": \"Regels\", \"provisions\": [" + provision + "]}"
            )
        );
        reading.Value.Should().BeNull();
        reading.Errors.Should().Contain(e => e.Code == ReadingErrorCode.NationalNorm && e.Path == "provisions[0].norm");
    }
}
