using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The contract in JSON: one question in, one answer out.</summary>
public sealed class DecisionJsonTests
{
    [Fact]
    public void The_answer_has_the_fields_of_the_contract_in_their_order()
    {
        var answer = Answers.To(
            """
            {"id": 7, "rule": "indication.term", "policy": "nuenen-2019",
             "facts": {"on": "2026-03-12", "adviceReceivedOn": "2026-01-05", "decidedOn": "2026-03-12",
                       "suspensions": [{"requestedOn": "2026-01-20", "receivedOn": "2026-01-30"}]}}
            """
        );
        using var expected = JsonDocument.Parse(
            """
            {"id": 7, "rule": "indication.term", "policy": "nuenen-2019",
             "status": "determined", "outcome": "decidedLate", "force": "bound",
             "norm": "DecisionTerm", "citation": "art. 4 lid 1",
             "regulation": "Beleidsregels Beschut werk gemeente Nuenen 2019",
             "findings": [{"norm": "DecisionTerm", "citation": "art. 4 lid 1", "finding": "unmet"},
                          {"norm": "Suspension", "citation": "art. 4 lid 3", "finding": "met"}],
             "missing": [], "missingFacts": [],
             "values": {"lastDay": "2026-03-11", "suspendedDays": 9, "daysLate": 1},
             "caveats": ["statutoryTermMayRunOn"]}
            """
        );
        JsonSerializer.Serialize(answer).Should().Be(JsonSerializer.Serialize(expected.RootElement));
    }

    [Fact]
    public void Missing_facts_leave_out_what_has_no_value()
    {
        var answer = Answers.To("""{"rule": "indication.decide", "policy": "nuenen-2019"}""");
        answer.Text("status").Should().Be("factsMissing");
        answer
            .EnumerateObject()
            .Select(p => p.Name)
            .Should()
            .NotContain(["id", "outcome", "force", "norm", "citation"]);
        answer.Texts("missing").Should().Equal("AdviceFollowed", "DepartureForCarelessness", "InformationRequest");
        answer.Texts("missingFacts").Should().Equal("adviceBelongs", "carefullyPrepared", "sufficientlyReasoned");
        answer.GetProperty("values").EnumerateObject().Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "policy.inForce",
        """{"on": "2019-09-11", "publishedOn": "2019-09-10"}""",
        "inForce",
        "EntryIntoForce",
        "art. 13 lid 1",
        "bound"
    )]
    [InlineData(
        "policy.inForce",
        """{"on": "2019-09-10", "publishedOn": "2019-09-10", "introducedOn": "2020-01-01"}""",
        "notYetInForce",
        "EntryIntoForce",
        "art. 13 lid 1",
        "bound"
    )]
    [InlineData(
        "targetGroup.assess",
        """{"limitationPresent": true, "beyondRegularEmployer": true, "workCapacity": true, "indicationHeld": true}""",
        "belongs",
        "TargetGroup",
        "art. 2",
        "bound"
    )]
    [InlineData(
        "targetGroup.assess",
        """{"workCapacity": false}""",
        "doesNotBelong",
        "WorkCapacity",
        "art. 2",
        "bound"
    )]
    [InlineData(
        "advice.mayRequest",
        """{"requestedBy": "person"}""",
        "permitted",
        "AdviceRequest",
        "art. 3 lid 1",
        "discretionary"
    )]
    [InlineData(
        "advice.mayRequest",
        """{"requestedBy": "other", "preTrajectoryCompleted": true}""",
        "notPermitted",
        "AdviceRequest",
        "art. 3 lid 1",
        "bound"
    )]
    [InlineData(
        "advice.investigation",
        """{"reportedOn": "2026-03-01", "wswIndication": false, "lastAssessedOn": "2025-03-01", "situationChanged": false}""",
        "notRequired",
        "RecentAssessmentExemption",
        "toelichting art. 3 lid 2",
        "discretionary"
    )]
    [InlineData(
        "advice.investigation",
        """{"reportedOn": "2026-03-01", "wswIndication": false, "lastAssessedOn": "never"}""",
        "required",
        "WswIndicationExemption",
        "toelichting art. 3 lid 2",
        "bound"
    )]
    [InlineData(
        "advice.conclude",
        """{"adaptationsBeyondEmployer": null, "supervisionBeyondEmployer": true}""",
        "positive",
        "SupervisionQuestion",
        "toelichting art. 3 lid 2",
        "bound"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05"}""",
        "running",
        "DecisionTerm",
        "art. 4 lid 1",
        "bound"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-03", "adviceReceivedOn": "2026-01-05", "suspensions": null, "decidedOn": null}""",
        "overdue",
        "DecisionTerm",
        "art. 4 lid 1",
        "bound"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-03", "adviceReceivedOn": "2026-01-05", "suspensions": [{"requestedOn": "2026-01-20"}]}""",
        "suspended",
        "Suspension",
        "art. 4 lid 3",
        "bound"
    )]
    [InlineData(
        "indication.decide",
        """{"carefullyPrepared": false}""",
        "mayDepart",
        "DepartureForCarelessness",
        "art. 4 lid 2",
        "discretionary"
    )]
    public void Each_rule_is_called_by_its_key(
        string rule,
        string facts,
        string outcome,
        string norm,
        string citation,
        string force
    )
    {
        var answer = Answers.Of(rule, facts);
        answer.Text("rule").Should().Be(rule);
        answer.Text("status").Should().Be("determined", "{0}", answer);
        answer.Text("outcome").Should().Be(outcome);
        answer.Text("norm").Should().Be(norm);
        answer.Text("citation").Should().Be(citation);
        answer.Text("force").Should().Be(force);
        answer.Text("regulation").Should().Be("Beleidsregels Beschut werk gemeente Nuenen 2019");
    }

    [Fact]
    public void Every_rule_of_the_catalogue_can_be_called_and_gives_only_words_of_the_catalogue()
    {
        RuleBindings.All.Keys.Should().BeEquivalentTo(RuleCatalogue.All.Select(rule => rule.Key));
        foreach (var rule in RuleCatalogue.All)
        {
            RuleCatalogue.Find(rule.Key).Should().BeSameAs(rule);
            rule.Outcomes.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
            foreach (var fact in rule.Facts)
            {
                (fact.Norm is null || rule.Norms.Contains(fact.Norm.Value)).Should().BeTrue("{0} {1}", rule, fact.Name);
                (fact.Norm is not null).Should().Be(fact.Requirement == FactRequirement.UnknownWhenAbsent);
                fact.Form.Should().NotBeNullOrWhiteSpace();
            }
        }
    }

    [Fact]
    public void Every_example_is_decided_and_every_rule_has_one()
    {
        var asked = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples"), "*.jsonl"))
        {
            foreach (var line in File.ReadLines(file))
            {
                var answer = Answers.To(line);
                answer.TryGetProperty("error", out _).Should().BeFalse("{0}: {1}", file, answer);
                asked.Add(answer.Text("rule")!);
                if (answer.Text("outcome") is { } outcome)
                {
                    RuleCatalogue.Find(answer.Text("rule")!)!.Outcomes.Should().Contain(outcome);
                }

                answer
                    .GetProperty("values")
                    .EnumerateObject()
                    .Select(value => value.Name)
                    .Should()
                    .BeSubsetOf(RuleCatalogue.Find(answer.Text("rule")!)!.Values);
            }
        }

        asked.Should().BeEquivalentTo(RuleCatalogue.All.Select(rule => rule.Key));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"A-1\"", "\"A-1\"")]
    [InlineData("1.50", "1.50")]
    [InlineData("{\"a\": [1]}", "{\"a\":[1]}")]
    public void The_identifier_comes_back_as_it_was_given(string given, string? returned)
    {
        foreach (var rule in new[] { "advice.conclude", "no.such.rule" })
        {
            var answer = Answers.To($$"""{"id": {{given}}, "rule": "{{rule}}", "policy": "nuenen-2019"}""");
            (answer.TryGetProperty("id", out var id) ? JsonSerializer.Serialize(id) : null).Should().Be(returned);
        }
    }

    [Fact]
    public void An_explanation_is_added_when_it_is_asked_for()
    {
        const string question =
            """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "college"}}""";
        Answers.To(question).TryGetProperty("explanation", out _).Should().BeFalse();
        Answers.To(question, Language.Dutch).Text("explanation").Should().Contain("mag");
        Answers.To(question, Language.English).Text("explanation").Should().Contain("may");
    }

    [Theory]
    [InlineData("", "invalidJson", null)]
    [InlineData("   ", "invalidJson", null)]
    [InlineData("{", "invalidJson", null)]
    [InlineData("[]", "invalidJson", null)]
    [InlineData("7", "invalidJson", null)]
    [InlineData("null", "invalidJson", null)]
    [InlineData("{} {}", "invalidJson", null)]
    [InlineData("""{"rule": "advice.conclude",}""", "invalidJson", null)]
    [InlineData(
        """{"rule": "advice.conclude", "rule": "advice.conclude", "policy": "nuenen-2019"}""",
        "invalidJson",
        "rule"
    )]
    [InlineData("""{"rule": "\ud800", "policy": "nuenen-2019"}""", "invalidJson", null)]
    [InlineData("{\"rule\": \"advice.conclude\u0000\", \"policy\": \"nuenen-2019\"}", "invalidJson", null)]
    [InlineData("\u0000\u0000", "invalidJson", null)]
    [InlineData("{}", "missingField", "rule")]
    [InlineData("""{"rule": null}""", "missingField", "rule")]
    [InlineData("""{"rule": 7}""", "invalidValue", "rule")]
    [InlineData("""{"rule": "indication.terms", "policy": "nuenen-2019"}""", "unknownRule", "rule")]
    [InlineData("""{"rule": "advice.conclude"}""", "missingField", "policy")]
    [InlineData("""{"rule": "advice.conclude", "policy": "nuenen-2018"}""", "unknownPolicy", "policy")]
    [InlineData("""{"rule": "advice.conclude", "policy": "nuenen-2019", "fact": {}}""", "unknownField", "fact")]
    [InlineData("""{"rule": "advice.conclude", "policy": "nuenen-2019", "facts": []}""", "invalidValue", "facts")]
    public void A_line_that_is_no_question_is_refused_with_its_reason(string line, string code, string? path) =>
        Answers.To(line).ShouldBeRefused(code, path);

    [Theory]
    [InlineData(
        "advice.conclude",
        """{"adaptationBeyondEmployer": true}""",
        "unknownField",
        "facts.adaptationBeyondEmployer",
        "adaptationsBeyondEmployer"
    )]
    [InlineData(
        "advice.conclude",
        """{"adaptationsBeyondEmployer": "yes"}""",
        "invalidValue",
        "facts.adaptationsBeyondEmployer",
        "true, false or null"
    )]
    [InlineData(
        "advice.conclude",
        """{"adaptationsBeyondEmployer": 1}""",
        "invalidValue",
        "facts.adaptationsBeyondEmployer",
        "it was 1"
    )]
    [InlineData(
        "advice.mayRequest",
        """{"requestedBy": "Person"}""",
        "invalidValue",
        "facts.requestedBy",
        "person, college, other"
    )]
    [InlineData(
        "advice.mayRequest",
        """{"requestedBy": 0}""",
        "invalidValue",
        "facts.requestedBy",
        "person, college, other"
    )]
    [InlineData("indication.term", """{"on": "2026-03-02"}""", "missingField", "facts.adviceReceivedOn", "required")]
    [InlineData(
        "indication.term",
        """{"on": null, "adviceReceivedOn": "2026-01-05"}""",
        "missingField",
        "facts.on",
        "required"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-02-29", "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        "a date that exists"
    )]
    [InlineData(
        "indication.term",
        """{"on": "02-03-2026", "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        "2026-01-05"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02T00:00:00", "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        ""
    )]
    [InlineData(
        "indication.term",
        """{"on": 20260302, "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        ""
    )]
    [InlineData(
        "indication.term",
        """{"on": "0001-01-01", "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        "1900-01-01"
    )]
    [InlineData(
        "indication.term",
        """{"on": "9999-12-31", "adviceReceivedOn": "2026-01-05"}""",
        "invalidValue",
        "facts.on",
        "2999-12-31"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-03-03"}""",
        "invalidValue",
        "facts.adviceReceivedOn",
        "must not be after on (2026-03-02)"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "decidedOn": "2026-01-04"}""",
        "invalidValue",
        "facts.decidedOn",
        "must not be before adviceReceivedOn (2026-01-05)"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": {}}""",
        "invalidValue",
        "facts.suspensions",
        "a list"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [1]}""",
        "invalidValue",
        "facts.suspensions[0]",
        "an object"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [null]}""",
        "invalidValue",
        "facts.suspensions[0]",
        "an object"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [{}]}""",
        "missingField",
        "facts.suspensions[0].requestedOn",
        "required"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [{"requestedOn": "2026-01-20", "recievedOn": "2026-01-30"}]}""",
        "unknownField",
        "facts.suspensions[0].recievedOn",
        "receivedOn"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [{"requestedOn": "2026-01-20"}, {"requestedOn": "2026-01-20", "receivedOn": "2026-01-19"}]}""",
        "invalidValue",
        "facts.suspensions[1].receivedOn",
        "must not be before requestedOn"
    )]
    [InlineData(
        "indication.term",
        """{"on": "2026-03-02", "adviceReceivedOn": "2026-01-05", "suspensions": [{"requestedOn": "2026-02-20"}, {"requestedOn": "2026-01-04"}]}""",
        "invalidValue",
        "facts.suspensions[1].requestedOn",
        "must not be before adviceReceivedOn"
    )]
    [InlineData(
        "advice.investigation",
        """{"reportedOn": "2026-03-01", "lastAssessedOn": "Never"}""",
        "invalidValue",
        "facts.lastAssessedOn",
        "never"
    )]
    [InlineData(
        "advice.investigation",
        """{"reportedOn": "2026-03-01", "lastAssessedOn": "2026-03-02"}""",
        "invalidValue",
        "facts.lastAssessedOn",
        "must not be after reportedOn"
    )]
    [InlineData(
        "advice.investigation",
        """{"reportedOn": "2026-03-01", "lastAssessedOn": "1066-10-14"}""",
        "invalidValue",
        "facts.lastAssessedOn",
        "1900-01-01"
    )]
    [InlineData(
        "policy.inForce",
        """{"on": "2026-03-01", "publishedOn": "2019-09-02"}""",
        "invalidValue",
        "facts.publishedOn",
        "must not be before adoptedOn (2019-09-03)"
    )]
    public void A_bad_fact_is_refused_by_its_path_with_what_is_allowed(
        string rule,
        string facts,
        string code,
        string path,
        string message
    ) => Answers.Of(rule, facts).ShouldBeRefused(code, path, message);

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData(" \t", "the text is empty")]
    [InlineData("""{"rule": "advice.conclude",}""", "near byte")]
    [InlineData("""{"id": 1, "id": 2}""", "the field 'id' is given more than once")]
    public void A_line_that_is_no_json_is_refused_in_plain_words(string line, string message)
    {
        var text = Answers.To(line).GetProperty("error").Text("message");
        text.Should()
            .Contain(message)
            .And.NotContain("LineNumber")
            .And.NotContain("isFinalBlock")
            .And.NotContain("option");
    }

    [Fact]
    public void Bytes_that_are_no_utf8_and_nesting_without_end_are_refused()
    {
        byte[] invalid = [.. "{\"rule\": \"advice.conclude"u8, 0xC3, 0x28, .. "\"}"u8];
        Answers.To(invalid).ShouldBeRefused("invalidJson", null, "UTF-8");
        Answers.To(new string('[', 100_000)).ShouldBeRefused("invalidJson", null);
        Answers
            .To($$"""{"id": {{new string('[', 1000)}}{{new string(']', 1000)}}, "rule": "advice.conclude"}""")
            .ShouldBeRefused("invalidJson", null);
        byte[] lone = [0xFF];
        Answers.To(lone).ShouldBeRefused("invalidJson", null);
    }

    [Fact]
    public void A_line_of_twenty_megabytes_is_an_answer_like_any_other_here()
    {
        var line = $$"""{"id": 1, "rule": "{{new string('x', 20_000_000)}}", "policy": "nuenen-2019"}""";
        DecisionJson.Decide(Encoding.UTF8.GetBytes(line)).Error!.Code.Should().Be(ReadingErrorCode.UnknownRule);
    }

    [Theory]
    [InlineData("""{"id": 1, "id": 2, "rule": "targetGroup.assess", "policy": "nuenen-2019"}""", "id")]
    [InlineData("""{"id": {"a": 1, "a": 2}, "rule": "targetGroup.assess", "policy": "nuenen-2019"}""", "id.a")]
    [InlineData("""{"id": 1, "rule": "no.rule", "facts": {"a": {"b": 1, "b": 2}}}""", "facts.a.b")]
    [InlineData(
        """{"rule": "subsidy.decide", "policy": "nuenen-2019", "facts": {"reason": 1, "wageValue": 1, "wageValue": 1}}""",
        "facts.wageValue"
    )]
    public void A_field_given_twice_is_the_error_before_any_other_and_no_identifier_is_read(string line, string path)
    {
        var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(line));
        answer.Id.Should().BeNull();
        (answer.Error!.Code, answer.Error.Path).Should().Be((ReadingErrorCode.InvalidJson, path));
    }

    [Fact]
    public void A_missing_writer_or_answer_is_refused()
    {
        var writer = () => DecisionJson.Write(null!, DecisionJson.Decide("{}"u8.ToArray()), 1);
        writer.Should().Throw<ArgumentNullException>().WithParameterName("writer");
        using var into = new Utf8JsonWriter(Stream.Null);
        var answer = () => DecisionJson.Write(into, null!, 1);
        answer.Should().Throw<ArgumentNullException>().WithParameterName("answer");
    }
}
