using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Tests;

/// <summary>The contract of a case file in JSON.</summary>
public sealed class CaseJsonTests
{
    private const string Head = "\"case\": \"A-001\", \"policy\": \"nuenen-2019\"";

    [Theory]
    [InlineData("\"15.25\"")]
    [InlineData("\"15\"")]
    [InlineData("\"15:60\"")]
    public void Hours_are_a_number_or_a_text_with_minutes(string hours)
    {
        var file =
            """{"case": "A", "policy": "nuenen-2019", "events": [{"on": "2026-01-05", "type": "employmentStarted", "hours": H}]}""";
        CaseJson
            .Read(System.Text.Encoding.UTF8.GetBytes(file.Replace("H", hours, StringComparison.Ordinal)))
            .Errors.Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("events[0].hours");
    }

    [Fact]
    public void A_case_file_is_read_as_it_is_made_in_code()
    {
        var reading = Read(
            """
            {"case": "A-001", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "introducedOn": null,
             "known": {"workCapacity": true, "benefit": "wajong", "limitationPresent": null},
             "events": [{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": null},
                        {"on": "2025-11-17", "type": "adviceRequested", "lastAssessedOn": "never"}]}
            """
        );
        reading.Errors.Should().BeEmpty();
        reading.Key.Should().Be("A-001");
        var expected = new CaseFile(
            "A-001",
            BuiltInPolicies.Nuenen2019,
            [
                new(
                    CaseEventType.AdviceRequested,
                    new(2025, 11, 17),
                    new CaseFacts { LastAssessedOn = LastAssessment.Never }
                ),
                new(CaseEventType.AdviceReceived, new(2026, 1, 5), new CaseFacts { AdviceBelongs = true }),
            ],
            new CaseFacts { WorkCapacity = true, Benefit = Benefit.Wajong },
            publishedOn: new(2019, 9, 10)
        );
        reading.Value.Should().Be(expected);
    }

    [Property(Arbitrary = [typeof(GeneratedCases)])]
    public void What_is_written_is_read_back_equal(CaseFile file)
    {
        var reading = CaseJson.Read(Written(file), CasePolicies.Known);
        reading.Errors.Should().BeEmpty();
        reading.Value.Should().Be(file);
    }

    [Fact]
    public void Every_known_fact_stands_under_its_own_name_and_comes_back()
    {
        foreach (var fact in CaseEventTable.AllFacts)
        {
            foreach (var facts in GeneratedCases.Facts.Of([fact], new(2026, 1, 5)).Sample(20))
            {
                var json = Json(writer =>
                {
                    writer.WriteStartObject();
                    CaseFactField.Write(writer, facts);
                    writer.WriteEndObject();
                });
                using var document = JsonDocument.Parse(json);
                document.RootElement.EnumerateObject().Select(field => field.Name).Should().Equal(Words.Of(fact));
                var value = document.RootElement.GetProperty(fact.Name);
                CaseFactField.Of(fact).Read(value, out var error).Should().Be(facts.ValueOf(fact));
                error.Should().BeNull();
            }
        }
    }

    [Fact]
    public void Hours_without_an_exact_decimal_are_written_as_hours_and_minutes()
    {
        var text = Text(
            """{"on": "2026-01-05", "type": "employmentStarted", "hours": "15:20", "fullTimeHours": 36.50}"""
        );
        text.Should().Contain("\"fullTimeHours\":36.5,\"hours\":\"15:20\"");
    }

    [Fact]
    public void Facts_that_are_lists_name_the_item_that_cannot_be()
    {
        var known = Read(
            """
            {"case": "A", "policy": "maastricht-2024", "events": [],
             "known": {"suitableInstruments": ["guidance", "adaptedPace"], "equatedDays": ["2026-05-15", "2026-05-15"]}}
            """
        ).Value!.Known;
        known.SuitableInstruments.Should().Be(SuitableInstruments.Guidance | SuitableInstruments.AdaptedPace);
        known.EquatedDays.Should().Equal(new LocalDate(2026, 5, 15));

        var reading = Read(
            $$"""
            {{{Head}}, "events": [],
             "known": {"suitableInstruments": ["none"], "equatedDays": ["2026-05-15", "2026-02-29"]} }
            """
        );
        reading
            .Errors.Select(error => error.Path)
            .Should()
            .Equal("known.suitableInstruments[0]", "known.equatedDays[1]");
    }

    [Fact]
    public void All_errors_of_a_file_come_at_once_each_with_its_place()
    {
        var reading = Read(
            """
            {"case": "the case of a person", "policy": "nuenen-2018", "publishedOn": "2019-13-01", "polcy": 1,
             "known": {"workCapacity": "yes", "lenght": 1},
             "events": [{"on": "2026-02-30", "type": "adviceRequested", "requestedBy": "mayor"},
                        {"on": "2026-01-05", "type": "adviceRecieved"},
                        7,
                        {"type": "trajectoryExtended"},
                        {"on": "2026-01-06", "type": "wageValueDetermined", "wageValue": 100.1, "hours": 3, "hours": 4}]}
            """
        );
        reading.Value.Should().BeNull();
        reading.Key.Should().Be("the case of a person");
        reading
            .Errors.Select(error => $"{Words.Of(error.Code)} {error.Path}")
            .Should()
            .Equal(
                "unknownField polcy",
                "unknownPolicy policy",
                "invalidValue publishedOn",
                "unknownField known.lenght",
                "invalidValue known.workCapacity",
                "invalidValue case",
                "invalidValue events[0].on",
                "invalidValue events[0].requestedBy",
                "unknownEvent events[1].type",
                "invalidValue events[2]",
                "missingField events[3].on",
                "missingField events[3].months",
                "unknownField events[4].hours",
                "duplicateField events[4].hours",
                "invalidValue events[4].wageValue"
            );
        reading.Errors.Should().OnlyContain(error => error.Message.Length > 10);
    }

    [Fact]
    public void A_misspelt_fact_of_one_event_and_another_that_cannot_have_happened_come_together()
    {
        var reading = Read(
            $$"""
            {{{Head}}, "events": [{"on": "2026-01-05", "type": "adviceRequested", "requestBy": "person"},
                        {"on": "2026-02-05", "type": "informationReceived"}]}
            """
        );
        reading.Errors.Select(error => error.Path).Should().Equal("events[0].requestBy", "events[1].on");
        reading.Errors[1].Message.Should().Contain("informationReceived on 2026-02-05");
    }

    [Fact]
    public void What_follows_on_a_decision_that_cannot_be_read_is_not_called_impossible()
    {
        var reading = Read(
            $$"""
            {{{Head}}, "events": [{"on": "2026-01-05", "type": "adviceRequested"},
                        {"on": "2026-02-02", "type": "adviceReceived"},
                        {"on": "2026-02-03", "type": "placedOnWaitingList"},
                        {"on": "2026-03-02", "type": "indicationDecided", "belong": false},
                        {"on": "2026-04-01", "type": "placedOnWaitingList"}]}
            """
        );
        reading.Errors.Select(error => error.Path).Should().Equal("events[3].belong", "events[3].belongs");
    }

    [Theory]
    [InlineData("", "invalidJson", null, "empty")]
    [InlineData(" \n ", "invalidJson", null, "empty")]
    [InlineData("[]", "invalidJson", null, "one JSON object")]
    [InlineData("{\n\"case\": \"A\",\n}", "invalidJson", null, "line 3")]
    [InlineData("{} {}", "invalidJson", null, "near byte 4")]
    [InlineData("""{"case": "\ud800"}""", "invalidJson", null, "no character")]
    [InlineData("""{"policy": "nuenen-2019", "events": []}""", "missingField", "case", "required")]
    [InlineData("""{"case": 7, "policy": "nuenen-2019", "events": []}""", "invalidValue", "case", "text")]
    [InlineData("""{"case": "A", "events": []}""", "missingField", "policy", "required")]
    [InlineData("""{"case": "A", "policy": "nuenen", "events": []}""", "unknownPolicy", "policy", "nuenen-2019")]
    [InlineData("""{"case": "A", "policy": "nuenen-2019"}""", "missingField", "events", "required")]
    [InlineData("""{"case": "A", "policy": "nuenen-2019", "events": {}}""", "invalidValue", "events", "a list")]
    [InlineData(
        """{"case": "A", "policy": "nuenen-2019", "known": [], "events": []}""",
        "invalidValue",
        "known",
        "an object"
    )]
    [InlineData(
        """{"case": "A", "case": "B", "policy": "nuenen-2019", "events": []}""",
        "duplicateField",
        "case",
        "more than once"
    )]
    [InlineData(
        """{"case": "A", "policy": "nuenen-2019", "known": {"adviceBelongs": true}, "events": []}""",
        "unknownField",
        "known.adviceBelongs",
        "workCapacity"
    )]
    public void A_file_that_is_no_case_is_refused_with_its_reason(
        string file,
        string code,
        string? path,
        string message
    ) => ShouldBeRefused(Read(file), code, path, message);

    [Theory]
    [InlineData("null", "invalidValue", "", "an object")]
    [InlineData("""{"on": "2026-01-05"}""", "missingField", ".type", "required")]
    [InlineData("""{"on": "2026-01-05", "type": 3}""", "invalidValue", ".type", "text")]
    [InlineData("""{"on": "2026-01-05", "type": "Reported"}""", "unknownEvent", ".type", "'Reported'")]
    [InlineData("""{"on": null, "type": "reported"}""", "missingField", ".on", "required")]
    [InlineData("""{"on": "2026-02-29", "type": "reported"}""", "invalidValue", ".on", "exists")]
    [InlineData("""{"on": "0001-01-01", "type": "reported"}""", "invalidValue", ".on", "1900-01-01")]
    [InlineData("""{"on": "2026-01-05", "type": "reported", "note": "x"}""", "unknownField", ".note", "in reported")]
    [InlineData(
        """{"on": "2026-01-05", "type": "reported", "hours": 3}""",
        "unknownField",
        ".hours",
        "on, type, directEmployment"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "trajectoryStarted", "months": 0}""",
        "invalidValue",
        ".months",
        "1 to 1200"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "trajectoryStarted", "months": 2.5}""",
        "invalidValue",
        ".months",
        "whole"
    )]
    [InlineData("""{"on": "2026-01-05", "type": "wageValueDetermined"}""", "missingField", ".wageValue", "required")]
    [InlineData(
        """{"on": "2026-01-05", "type": "wageValueDetermined", "wageValue": 29.99999}""",
        "invalidValue",
        ".wageValue",
        "4 decimals"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "wageValueDetermined", "wageValue": "30"}""",
        "invalidValue",
        ".wageValue",
        "number"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "subsidyDecided", "outcome": "grant", "subsidisedPercent": 100.5}""",
        "invalidValue",
        ".subsidisedPercent",
        "0 to 100"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "subsidyDecided", "outcome": "granted"}""",
        "invalidValue",
        ".outcome",
        "grant, refuse"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "adviceRequested", "lastAssessedOn": "unknown"}""",
        "invalidValue",
        ".lastAssessedOn",
        "never"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "employmentStarted", "hours": 0}""",
        "invalidValue",
        ".hours",
        "more than 0"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "employmentStarted", "contract": "permanent", "contract": "permanent"}""",
        "duplicateField",
        ".contract",
        "more than once"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "facilityGranted", "facilityFirstDay": "2026-02-01", "facilityLastDay": "2026-01-31"}""",
        "invalidValue",
        ".facilityLastDay",
        "facilityGranted on 2026-01-05"
    )]
    [InlineData(
        """{"on": "2026-01-05", "type": "informationReceived"}""",
        "invalidValue",
        ".on",
        "on of informationReceived on 2026-01-05 must come after its request: there is no informationRequested before it that has no answer"
    )]
    public void An_event_that_cannot_be_is_refused_by_its_place(
        string happened,
        string code,
        string field,
        string message
    ) => ShouldBeRefused(Read($$"""{{{Head}}, "events": [{{happened}}]}"""), code, $"events[0]{field}", message);

    [Fact]
    public void A_case_can_name_a_further_policy()
    {
        var nuenen = BuiltInPolicies.Nuenen2019;
        var other = nuenen with { Key = "other" };
        const string file = """{"case": "A", "policy": "other", "events": []}""";
        CaseJson.Read(Encoding.UTF8.GetBytes(file), new KnownPolicies(other)).Value!.Policy.Should().Be(other);
        ShouldBeRefused(Read(file), "unknownPolicy", "policy", "nuenen-2019");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_bytes_that_are_no_text_are_refused()
    {
        byte[] file = Encoding.UTF8.GetBytes($$"""{{{Head}}, "events": []}""");
        CaseJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. file]).Value.Should().NotBeNull();
        ShouldBeRefused(CaseJson.Read((byte[])[.. file, 0xC3, 0x28]), "invalidJson", null, "UTF-8");
    }

    [Property(Arbitrary = [typeof(GeneratedCases)])]
    public void Bad_input_is_never_an_exception(CaseFile file, NonEmptyArray<(ushort At, byte Which)> changes)
    {
        var bytes = Written(file);
        foreach (var (at, which) in changes.Get)
        {
            bytes[at % bytes.Length] = (byte)"{}[]\":,0129-ae \u00ff"[which % 16];
        }

        var reading = CaseJson.Read(bytes, CasePolicies.Known);
        (reading.Value is null).Should().Be(reading.Errors.Length > 0);
    }

    private static void ShouldBeRefused(Reading<CaseFile> reading, string code, string? path, string message)
    {
        reading.Value.Should().BeNull();
        var error = reading.Errors.Should().ContainSingle().Subject;
        Words.Of(error.Code).Should().Be(code);
        error.Path.Should().Be(path);
        error.Message.Should().Contain(message);
    }

    private static Reading<CaseFile> Read(string file) => CaseJson.Read(Encoding.UTF8.GetBytes(file));

    private static string Text(string happened) =>
        Encoding.UTF8.GetString(Written(Read($$"""{{{Head}}, "events": [{{happened}}]}""").Value!));

    private static byte[] Written(CaseFile file) => Json(writer => CaseJson.Write(writer, file));

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
