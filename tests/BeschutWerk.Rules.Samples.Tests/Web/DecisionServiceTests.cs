using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace BeschutWerk.Rules.Samples.Web;

/// <summary>The minimal API over HTTP, on a free port of this machine.</summary>
public sealed class DecisionServiceTests : IAsyncLifetime
{
    private readonly WebApplication app = DecisionService.Create("http://127.0.0.1:0");
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Facts_in_a_type_of_the_vendor_are_decided()
    {
        var answer = await PostAsync(
            "/subsidies",
            """
            {"reference": "R-1", "policy": "nuenen-2019", "facts": {"trajectory": "completed", "targetGroupConfirmed": true,
             "wageValue": 42.5, "workplace": "suitable", "independentOfBenefit": true, "receivesWajong": false,
             "employerWilling": true}}
            """
        );
        var decision = answer.GetProperty("decision");
        answer.GetProperty("reference").GetString().Should().Be("R-1");
        decision.GetProperty("outcome").GetString().Should().Be("grant");
        decision.GetProperty("citation").GetString().Should().Be("art. 7 lid 1");
        decision.GetProperty("values").GetProperty("subsidisedPercent").GetDecimal().Should().Be(57.5m);
        answer.GetProperty("explanation").GetString().Should().Contain("57,5");
    }

    [Fact]
    public async Task An_open_decision_is_a_whole_answer_with_what_is_missing()
    {
        var answer = await PostAsync(
            "/subsidies",
            """{"reference": "R-2", "policy": "nuenen-2019", "facts": {"wageValue": 42.5}}"""
        );
        var decision = answer.GetProperty("decision");
        decision.GetProperty("status").GetString().Should().Be("factsMissing");
        decision.TryGetProperty("outcome", out _).Should().BeFalse();
        Texts(decision.GetProperty("missingFacts")).Should().Contain("targetGroupConfirmed");
        decision.GetProperty("findings").GetArrayLength().Should().BePositive();
        answer.GetProperty("explanation").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("""{"wageVlue": 42.5}""", "unknownField", "facts.wageVlue", "near it are wageValue")]
    [InlineData("""{"wageValue": 142}""", "invalidValue", "facts.wageValue", "0 to 100")]
    [InlineData("null", "invalidValue", "facts", "must be an object")]
    public async Task Wrong_facts_are_a_problem_with_code_and_place(
        string facts,
        string code,
        string path,
        string message
    )
    {
        var error = await ProblemAsync(
            "/subsidies",
            $$"""{"reference": "R-3", "policy": "nuenen-2019", "facts": {{facts}}}"""
        );
        error.GetProperty("code").GetString().Should().Be(code);
        error.GetProperty("path").GetString().Should().Be(path);
        error.GetProperty("message").GetString().Should().Contain(message);
    }

    [Fact]
    public async Task A_policy_is_named_or_given_as_a_file_and_an_error_in_it_is_told()
    {
        const string File = """
            {"key": "mijnstad-2026", "title": "Beleidsregels beschut werk Mijnstad 2026",
             "provisions": [{"norm": "TargetGroup", "at": "art. 2"}]}
            """;
        Texts(await PostAsync("/policies", File)).Should().Equal("TargetGroup");
        Texts(await PostAsync("/policies", "\"nuenen-2019\"")).Should().Contain("MinimumWageValue");
        var answer = await PostAsync("/subsidies", $$"""{"reference": "R-4", "policy": {{File}}, "facts": {} }""");
        answer.GetProperty("decision").GetProperty("status").GetString().Should().Be("notRegulated");

        var wrong = File.Replace("TargetGroup", "TargetGrop", StringComparison.Ordinal);
        var error = await ProblemAsync("/subsidies", $$"""{"reference": "R-5", "policy": {{wrong}}, "facts": {} }""");
        error.GetProperty("code").GetString().Should().Be("unknownNorm");
        error.GetProperty("path").GetString().Should().Be("policy.provisions[0].norm");
        error = await ProblemAsync("/policies", "\"mijnstad-2027\"");
        error.GetProperty("code").GetString().Should().Be("unknownPolicy");
    }

    [Fact]
    public async Task A_case_is_reviewed_and_every_error_in_it_is_told()
    {
        var review = await PostAsync(
            "/reviews",
            """
            {"on": "2026-02-10", "case": {"case": "A-001", "policy": "nuenen-2019", "events": [
             {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true}]}}
            """
        );
        review.GetProperty("case").GetString().Should().Be("A-001");
        review.GetProperty("phase").GetString().Should().Be("decisionAwaited");
        review.GetProperty("terms")[0].GetProperty("lastDay").GetString().Should().Be("2026-03-02");

        var problem = await ProblemsAsync(
            "/reviews",
            """
            {"on": "2026-02-10", "case": {"case": "A-001", "policy": "nuenen-2019", "events": [
             {"on": "2026-02-30", "type": "adviceReceived", "adviceBelong": true}]}}
            """
        );
        problem
            .EnumerateArray()
            .Select(error => error.GetProperty("path").GetString())
            .Should()
            .BeEquivalentTo("case.events[0].on", "case.events[0].adviceBelong");
    }

    [Fact]
    public async Task Any_question_of_the_contract_is_answered_or_told_what_is_wrong()
    {
        var answer = await PostAsync(
            "/questions",
            """{"rule": "provisions.end", "policy": "nuenen-2019", "facts": {"duringEmployment": true}}"""
        );
        answer.GetProperty("status").GetString().Should().Be("factsMissing");
        var error = await ProblemAsync("/questions", """{"rule": "provisions.ends", "policy": "nuenen-2019"}""");
        error.GetProperty("code").GetString().Should().Be("unknownRule");
        error.GetProperty("path").GetString().Should().Be("rule");
    }

    [Fact]
    public async Task What_is_no_json_is_a_bad_request()
    {
        using var response = await SendAsync("/subsidies", "{\"reference\": ");
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_open_api_document_describes_what_goes_in_and_out()
    {
        using var document = JsonDocument.Parse(
            await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))
        );
        var root = document.RootElement;
        foreach (var path in new[] { "/subsidies", "/reviews", "/policies", "/questions" })
        {
            root.GetProperty("paths").GetProperty(path).TryGetProperty("post", out _).Should().BeTrue("{0}", path);
        }

        var schemas = root.GetProperty("components").GetProperty("schemas");
        var facts = schemas.GetProperty("SubsidyFacts");
        facts
            .GetProperty("properties")
            .GetProperty("wageValue")
            .GetProperty("description")
            .GetString()
            .Should()
            .Be("percentage");
        facts.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        var day = schemas.GetProperty("LocalDate");
        (day.GetProperty("type").GetString(), day.GetProperty("format").GetString()).Should().Be(("string", "date"));
        schemas
            .GetProperty("SubsidyAnswer")
            .GetProperty("properties")
            .GetProperty("decision")
            .GetProperty("$ref")
            .GetString()
            .Should()
            .EndWith("/DecisionOfSubsidyOutcome");
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private async Task<JsonElement> PostAsync(string path, string json)
    {
        using var response = await SendAsync(path, json);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, "{0}", text);
        return Parsed(text);
    }

    private async Task<JsonElement> ProblemsAsync(string path, string json)
    {
        using var response = await SendAsync(path, json);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest, "{0}", text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = Parsed(text);
        problem.GetProperty("status").GetInt32().Should().Be(400);
        problem.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        return problem.GetProperty("errors");
    }

    private async Task<JsonElement> ProblemAsync(string path, string json) =>
        (await ProblemsAsync(path, json)).EnumerateArray().Should().ContainSingle().Subject;

    private static IEnumerable<string?> Texts(JsonElement list) =>
        list.EnumerateArray().Select(item => item.GetString());

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
