using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>A receipt that was changed by hand is refused with its place or told apart; it never aborts, and never passes.</summary>
public sealed class ChangedReceiptTests
{
    private static readonly LocalDate On = new(2026, 4, 1);

    private static readonly string Text = Written(
        """
        {"case": "A-001", "policy": "nuenen-2019", "publishedOn": "2019-09-10",
         "events": [{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true,
                     "sufficientlyReasoned": true},
                    {"on": "2026-03-12", "type": "indicationDecided", "belongs": true}]}
        """
    );

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public void A_day_out_of_bounds_is_an_error_with_its_place(string day)
    {
        var reading = Read(Text.Replace("2026-04-01", day, StringComparison.Ordinal));
        reading.Value.Should().BeNull();
        reading
            .Errors.Should()
            .Contain(e => e.Path == "on" && e.Message == $"must be a date from 1900-01-01 to 2999-12-31; it was {day}");
    }

    [Theory]
    [InlineData("policy", "maastricht-2024")]
    [InlineData("national", "other")]
    public void A_key_that_is_not_that_of_the_content_is_refused(string part, string key)
    {
        var receipt = Parsed();
        receipt[part]!["key"] = key;
        Read(receipt.ToJsonString()).Errors.Should().ContainSingle().Which.Path.Should().Be($"{part}.key");
    }

    [Fact]
    public void A_list_is_not_the_same_as_an_object_of_its_parts()
    {
        var receipt = Parsed();
        var parts = new JsonObject();
        foreach (var decision in receipt["review"]!["decisions"]!.AsArray())
        {
            parts.Add($"[{decision!["rule"]}]", decision.DeepClone());
        }

        receipt["review"]!["decisions"] = parts;
        Differences(receipt).Should().ContainSingle().Which.Path.Should().Be("decisions");
    }

    [Theory]
    [InlineData("", "['']")]
    [InlineData("a.b", "['a.b']")]
    [InlineData("[x]", "['[x]']")]
    [InlineData("plain", "plain")]
    public void A_field_of_any_name_is_a_difference_with_a_path(string name, string path)
    {
        var receipt = Parsed();
        receipt["review"]![name] = 1;
        Differences(receipt).Should().ContainSingle().Which.Should().Be(new ReplayDifference(path, "1", null));
    }

    [Theory]
    [InlineData("1e2147483648")]
    [InlineData("-1E-99999999999")]
    [InlineData("[1e2147483648, {\"a\": 1e2147483648}]")]
    public void A_number_that_no_type_holds_is_a_difference(string number)
    {
        var mark = "\"daysLate\":10";
        Text.Should().Contain(mark);
        Differences(Text.Replace(mark, $"\"daysLate\":{number}", StringComparison.Ordinal))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(difference => difference.Is == "10");
    }

    [Fact]
    public void The_same_number_written_otherwise_is_no_difference() =>
        Differences(Text.Replace("\"daysLate\":10", "\"daysLate\":10.00", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Differences_stand_on_one_line_however_the_receipt_is_laid_out()
    {
        var receipt = Parsed();
        receipt["review"]!["odd"] = new JsonObject { ["a"] = new JsonArray(1, new JsonObject { ["b"] = "c\nd" }) };
        var indented = receipt.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        Differences(indented).Should().ContainSingle().Which.Was.Should().Be("""{"a":[1,{"b":"c\nd"}]}""");
    }

    [Fact]
    public void A_byte_order_mark_is_allowed_as_in_every_input() => Read("\uFEFF" + Text).Value.Should().NotBeNull();

    [Fact]
    public void Every_part_that_is_taken_away_or_turned_into_something_else_is_told_and_nothing_aborts()
    {
        string[] odd = ["null", "1", "\"x\"", "[]", "{}", "[{}]", "{\"\": [1e999999999999]}", "true"];
        foreach (var path in Paths(Parsed(), []))
        {
            foreach (var value in odd)
            {
                var receipt = Parsed();
                Replace(receipt, path, JsonNode.Parse(value));
                var changed = receipt.ToJsonString();
                if (string.Equals(changed, Parsed().ToJsonString(), StringComparison.Ordinal))
                {
                    continue;
                }

                var reading = Read(changed);
                var where = string.Join('/', path);
                if (reading.Value is not { } read)
                {
                    reading.Errors.Should().NotBeEmpty(where);
                    continue;
                }

                var replay = Replay.Of(read);
                (
                    !replay.IsSame
                    || path[0] is "library" or "case" // only told apart where the outcome differs
                    || (path is ["review", ..] && value == "null")
                )
                    .Should()
                    .BeTrue($"{where} = {value}");
            }
        }
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("facts.workCapacity")]
    public void A_field_given_twice_in_a_question_is_named_with_its_place(string path)
    {
        var name = path.Split('.')[^1];
        const string Question =
            """{"rule": "targetGroup.assess", "policy": "nuenen-2019", "facts": {"workCapacity": true}}""";
        var twice = Question.Replace($"\"{name}\":", $"\"{name}\": true, \"{name}\":", StringComparison.Ordinal);
        var error = DecisionJson.Decide(Encoding.UTF8.GetBytes(twice)).Error!;
        error.Code.Should().Be(ReadingErrorCode.InvalidJson);
        error.Path.Should().Be(path);
        error.Message.Should().Contain($"the field '{name}' is given more than once");
        Read(Text.Replace("\"on\":", "\"on\":1,\"on\":", StringComparison.Ordinal)).Errors.Should().ContainSingle();
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] to)
    {
        if (to.Length > 0)
        {
            yield return to;
        }

        if (node is JsonObject fields && to is not ["policy" or "national", "content", ..])
        {
            foreach (var path in fields.SelectMany(field => Paths(field.Value, [.. to, field.Key])))
            {
                yield return path;
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var path in items.Take(2).SelectMany((item, i) => Paths(item, [.. to, $"{i}"])))
            {
                yield return path;
            }
        }
    }

    private static void Replace(JsonNode root, string[] path, JsonNode? value)
    {
        var around = path[..^1]
            .Aggregate(root, (node, step) => node is JsonArray list ? list[Index(step)]! : node[step]!);
        if (around is JsonArray items)
        {
            items[Index(path[^1])] = value;
        }
        else
        {
            around[path[^1]] = value;
        }
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);

    private static JsonNode Parsed() => JsonNode.Parse(Text)!;

    private static Reading<Receipt> Read(string receipt) => ReceiptJson.Read(Encoding.UTF8.GetBytes(receipt));

    private static ImmutableArray<ReplayDifference> Differences(JsonNode receipt) =>
        Differences(receipt.ToJsonString());

    private static ImmutableArray<ReplayDifference> Differences(string receipt)
    {
        var reading = Read(receipt);
        reading.Errors.Should().BeEmpty();
        return Replay.Of(reading.Value!).Differences;
    }

    private static string Written(string json)
    {
        var file = CaseJson.Read(Encoding.UTF8.GetBytes(json)).Value!;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReceiptJson.Write(writer, file, CaseRules.Review(file, On));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
