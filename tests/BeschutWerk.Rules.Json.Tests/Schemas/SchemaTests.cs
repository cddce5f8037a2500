using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Tests;
using BeschutWerk.Rules.Tool;
using Json.Schema;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>The schemas themselves: that they are schemas, where they stand, and what is in them.</summary>
public sealed class SchemaTests
{
    private const string Folder = "src/BeschutWerk.Rules.Json/Schemas";

    public static TheoryData<string> Names => [.. JsonSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_in_the_package_is_what_the_code_makes(string name) =>
        File.ReadAllText(Repository.PathTo($"{Folder}/{name}.schema.json"))
            .Should()
            .Be(JsonSchemas.Of(name), "else run .build/update-schemas.sh");

    [Fact]
    public void There_is_a_file_for_each_schema_and_no_other() =>
        Directory
            .GetFiles(Repository.PathTo(Folder), "*.json")
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(JsonSchemas.Names.Select(name => $"{name}.schema.json"));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_schema_of_2020_12_under_its_own_name(string name)
    {
        using var schema = JsonDocument.Parse(JsonSchemas.Of(name));
        MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid.Should().BeTrue();
        schema.RootElement.GetProperty("$id").GetString().Should().Be($"urn:beschutwerk-rules:schema:{name}");
        schema.RootElement.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_references_lead_to_parts_of_its_own_and_each_part_is_used(string name)
    {
        var schema = (JsonObject)JsonNode.Parse(JsonSchemas.Of(name))!;
        var parts = (schema["$defs"] as JsonObject)?.Select(part => $"#/$defs/{part.Key}") ?? [];
        Keywords(schema, "$ref").Distinct().Should().BeEquivalentTo(parts);
    }

    /// <summary>So that validators in every language read them alike.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Its_patterns_are_regular_expressions_of_ECMA_262_and_quick(string name)
    {
        foreach (var pattern in Keywords(JsonNode.Parse(JsonSchemas.Of(name))!, "pattern").Distinct())
        {
            var regex = new Regex(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
            FluentActions.Invoking(() => regex.IsMatch(new string('1', 20_000) + "/\n")).Should().NotThrow(pattern);
        }
    }

    [Fact]
    public void Every_object_that_is_read_refuses_fields_that_it_does_not_have()
    {
        foreach (var name in JsonSchemas.Names)
        {
            var open = Objects(JsonNode.Parse(JsonSchemas.Of(name))!)
                .Where(schema => schema["properties"] is not null && schema["additionalProperties"] is null)
                .Select(schema => string.Join(",", ((JsonObject)schema["properties"]!).Select(field => field.Key)));
            open.Should()
                .BeSubsetOf(
                    [
                        "type",
                        "case,policy,on",
                        "hours",
                        .. CaseContradictions.All.Select(row => $"{row.Beside},{row.Fact}"),
                    ],
                    "only an event is closed by its type, and the review of a receipt can be of another version"
                );
        }
    }

    [Fact]
    public void Of_a_fact_it_tells_the_question_and_the_words()
    {
        var schema = (JsonObject)JsonNode.Parse(JsonSchemas.Of("question"))!;
        var trajectory = schema["$defs"]!["facts.subsidy.decide"]!["properties"]!["trajectory"]!;
        trajectory["title"]!.GetValue<string>().Should().NotBeEmpty();
        trajectory["description"]!
            .GetValue<string>()
            .Should()
            .Contain("?")
            .And.EndWith("Unknown when it is absent or null.");
        trajectory["enum"]!
            .AsArray()
            .Select(word => word?.GetValue<string>())
            .Should()
            .Equal("completed", "notCompleted", "notApplicable", null);
    }

    [Fact]
    public void A_name_that_is_none_is_refused_with_those_that_are()
    {
        FluentActions
            .Invoking(() => JsonSchemas.Of("questions"))
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage("*question, answer*");
        FluentActions.Invoking(() => JsonSchemas.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tool_prints_it(string name) => Tool("schema", name).Should().Be((0, JsonSchemas.Of(name), ""));

    [Fact]
    public void The_tool_lists_the_names_and_tells_the_near_ones()
    {
        Tool("schema").Should().Be((0, string.Concat(JsonSchemas.Names.Select(name => name + "\n")), ""));
        var (status, output, error) = Tool("schema", "polices");
        (status, output).Should().Be((2, ""));
        error
            .Should()
            .StartWith("There is no schema 'polices'; the schemas are ")
            .And.Contain(" Did you mean policies or policy?\n")
            .And.Contain("beschutwerk --help");
        Tool("schema", "zaak").Error.Should().Contain("the schemas are question, answer");
    }

    internal static (int Status, string Output, string Error) Tool(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = CommandLine.Run(args, new Terminal(Stream.Null, output, error, InputIsRedirected: true));
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) =>
        node switch
        {
            JsonObject schema => schema
                .Where(part => part.Value is not null)
                .SelectMany(part => Objects(part.Value!))
                .Concat(schema["type"] is JsonValue type && type.GetValue<string>() == "object" ? [schema] : []),
            JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
            _ => [],
        };

    private static IEnumerable<string> Keywords(JsonNode node, string keyword) =>
        node switch
        {
            JsonObject schema => schema
                .Where(part => part.Value is not null)
                .SelectMany(part =>
                    part.Key == keyword && part.Value is JsonValue value && value.TryGetValue<string>(out var text)
                        ? [text]
                        : Keywords(part.Value!, keyword)
                ),
            JsonArray list => list.OfType<JsonNode>().SelectMany(item => Keywords(item, keyword)),
            _ => [],
        };
}
