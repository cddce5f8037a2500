using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the serializer of System.Text.Json makes of the types of the rules, with the contract and without it.</summary>
public sealed class SerializerOptionsTests
{
    private static readonly Policy Elsewhere = BuiltInPolicies.Nuenen2019 with { Key = "elders-2026" };

    private static readonly JsonSerializerOptions Contract = new JsonSerializerOptions().AddBeschutWerkRules(
        CasePolicies.Known
    );

#if NETSTANDARD2_0_BUILD
    public static TheoryData<bool> Metadata => [false]; // a generator is for later targets
#else
    public static TheoryData<bool> Metadata => [true, false];

    [Fact]
    public void Without_the_contract_generated_metadata_refuse_too()
    {
        var write = () => JsonSerializer.Serialize(new VendorRecord(), VendorContext.Default.VendorRecord);
        write.Should().Throw<NotSupportedException>().WithMessage("*AddBeschutWerkRules()*");
    }

    [Fact]
    public void Reflection_and_generated_metadata_write_the_same() =>
        JsonSerializer
            .Serialize(Record(), Options(isGenerated: true))
            .Should()
            .Be(JsonSerializer.Serialize(Record(), Options(isGenerated: false)));
#endif

    [Fact]
    public void A_receipt_is_read_as_the_contract_has_it_and_neither_it_nor_a_replay_is_written_otherwise()
    {
        var file = new CaseFile("a", BuiltInPolicies.Nuenen2019, []);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            ReceiptJson.Write(writer, file, CaseRules.Review(file, new(2026, 1, 5)));
        }

        var receipt = JsonSerializer.Deserialize<Receipt>(text.ToArray(), Contract)!;
        receipt.File.Should().Be(file);
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(receipt, Contract))
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("*ReceiptJson.Write*");
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(Replay.Of(receipt), Contract))
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("*ReplayJson.Write*");
    }

    [Theory]
    [MemberData(nameof(Metadata))]
    public void In_a_type_of_a_vendor_everything_is_read_back_as_it_was(bool isGenerated)
    {
        var options = Options(isGenerated);
        var record = Record();
        var json = JsonSerializer.Serialize(
            record,
            (JsonTypeInfo<VendorRecord>)options.GetTypeInfo(typeof(VendorRecord))
        );
        var read = JsonSerializer.Deserialize(
            json,
            (JsonTypeInfo<VendorRecord>)options.GetTypeInfo(typeof(VendorRecord))
        );
        read.Should().BeEquivalentTo(record, compare => compare.ComparingByMembers<VendorRecord>());
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        root.GetProperty("receivedOn").GetString().Should().Be("2026-01-05");
        root.GetProperty("wageValue").GetRawText().Should().Be("42.5");
        root.GetProperty("hours").GetString().Should().Be("15:20");
        root.GetProperty("cost").GetString().Should().Be("2000/3");
        root.GetProperty("workplace").GetString().Should().Be("suitable");
        root.GetProperty("facts").GetRawText().Should().Contain("\"wageValue\":42.5");
        root.GetProperty("policy").GetString().Should().Be("elders-2026");
        root.GetProperty("measured").GetRawText().Should().Be("""{"2026-02-01":29.9999}""");
        root.GetProperty("weighed").GetRawText().Should().Be("""{"TargetGroup":"met"}""");
        root.GetProperty("scale").GetRawText().Should().Be("""{"57.5":"15:20","60":null}""");
    }

    [Theory]
    [MemberData(nameof(Metadata))]
    public void A_decision_made_in_code_is_written_as_the_answer_to_its_question_open_or_not(bool isGenerated)
    {
        const string Question =
            """{"rule": "subsidy.decide", "policy": "nuenen-2019", "facts": {"targetGroupConfirmed": CONFIRMED, "receivesWajong": false}}""";
        foreach (var confirmed in new bool?[] { true, false, null })
        {
            var decision = SubsidyRules.Decide(
                BuiltInPolicies.Nuenen2019,
                new SubsidyFacts { TargetGroupConfirmed = confirmed, ReceivesWajong = false }
            );
            var text = confirmed is { } yes ? yes.ToString().ToLowerInvariant() : "null";
            var asked = DecisionJson.Decide(Encoding.UTF8.GetBytes(Question.Replace("CONFIRMED", text)));
            var expected = Text(writer => DecisionJson.Write(writer, asked, line: 1));
            Text(writer => DecisionJson.Write(writer, decision)).Should().Be(expected);
            var answer = JsonSerializer.Serialize(
                new VendorAnswer("R", decision, decision, null),
                Options(isGenerated)
            );
            using var document = JsonDocument.Parse(answer);
            using var whole = JsonDocument.Parse(expected);
            JsonElement.DeepEquals(document.RootElement.GetProperty("decision"), whole.RootElement).Should().BeTrue();
            JsonElement.DeepEquals(document.RootElement.GetProperty("same"), whole.RootElement).Should().BeTrue();
        }
    }

    [Fact]
    public void What_a_rule_makes_is_not_read_back_and_the_refusal_tells_what_to_keep()
    {
        var read = () => JsonSerializer.Deserialize<Decision<SubsidyOutcome>>("{}", Contract);
        read.Should().Throw<NotSupportedException>().WithMessage("*keep the question*decide it again*");
        var review = () => JsonSerializer.Deserialize<CaseReview>("{}", Contract);
        review.Should().Throw<NotSupportedException>().WithMessage("*keep the case*review it again*");
    }

    [Theory]
    [InlineData("""{"wageVlue": 42.5}""", "wageVlue", ReadingErrorCode.UnknownField, "near it are wageValue")]
    [InlineData("""{"wageValue": 142}""", "wageValue", ReadingErrorCode.InvalidValue, "0 to 100")]
    [InlineData("""{"wageValue": "42.5"}""", "wageValue", ReadingErrorCode.InvalidValue, "without quotes")]
    [InlineData("""{"wageValue": 1, "wageValue": 2}""", "wageValue", ReadingErrorCode.DuplicateField, "more than once")]
    [InlineData("[]", null, ReadingErrorCode.InvalidValue, "must be an object")]
    [InlineData("null", null, ReadingErrorCode.InvalidValue, "must be an object")]
    public void Facts_that_cannot_be_read_are_an_error_with_its_place(
        string json,
        string? path,
        ReadingErrorCode code,
        string message
    ) => ShouldBeRefused<SubsidyFacts>(json, code, path, message);

    [Fact]
    public void Everything_else_that_cannot_be_read_is_an_error_with_its_place()
    {
        ShouldBeRefused<WageValue>("100.00001", ReadingErrorCode.InvalidValue, null, "0 to 100");
        ShouldBeRefused<WageValue>("29.99999999999999999999999999999999", ReadingErrorCode.InvalidValue, null, "28");
        ShouldBeRefused<LocalDate>("\"2026-02-30\"", ReadingErrorCode.InvalidValue, null, "date that exists");
        ShouldBeRefused<LocalDate>("\"5-1-2026\"", ReadingErrorCode.InvalidValue, null, "date that exists");
        ShouldBeRefused<Workplace>("1", ReadingErrorCode.InvalidValue, null, "must be one of suitable");
        ShouldBeRefused<Workplace>("\"Suitable\"", ReadingErrorCode.InvalidValue, null, "must be one of suitable");
        ShouldBeRefused<Caveats>("[\"none\"]", ReadingErrorCode.InvalidValue, "[0]", "must be a list");
        ShouldBeRefused<Norm>("\"TargetGrop\"", ReadingErrorCode.UnknownNorm, null, "near it are TargetGroup");
        ShouldBeRefused<Rule>("\"subsidy.decde\"", ReadingErrorCode.UnknownRule, null, "near it are subsidy.decide");
        ShouldBeRefused<Policy>("\"elders-2027\"", ReadingErrorCode.UnknownPolicy, null, "nuenen-2019");
        ShouldBeRefused<Policy>("{\"key\": \"mijnstad-2026\"}", ReadingErrorCode.MissingField, "title", "required");
        ShouldBeRefused<Term>("\"6 maanden lang\"", ReadingErrorCode.InvalidValue, null, "must be a term");
        ShouldBeRefused<Citation>("\"art. 7\"", ReadingErrorCode.InvalidValue, null, "title");
        ShouldBeRefused<Citation>("{\"place\": \"art. 7\"}", ReadingErrorCode.MissingField, "regulation", "required");
        ShouldBeRefused<WaitingList>(
            "[{\"key\": \"A\"}]",
            ReadingErrorCode.MissingField,
            "[0].indicatedOn",
            "required"
        );
        ShouldBeRefused<CaseEvent>("{\"type\": \"reported\"}", ReadingErrorCode.MissingField, "on", "required");
        ShouldBeRefused<CaseFacts>("{\"belong\": true}", ReadingErrorCode.UnknownField, "belong", "no field");
        ShouldBeRefused<CaseFile>("{\"case\": \"A\"}", ReadingErrorCode.MissingField, "policy", "required");
        ShouldBeRefused<Dictionary<LocalDate, int>>(
            "{\"2026\": 1}",
            ReadingErrorCode.InvalidValue,
            null,
            "date that exists"
        );
        ShouldBeRefused<SubsidyOutcome>(
            "{\"outcome\": \"grant\"}",
            ReadingErrorCode.MissingField,
            "values",
            "required"
        );
    }

    [Fact]
    public void The_place_of_a_value_is_told_with_the_place_in_it()
    {
        var read = () => JsonSerializer.Deserialize<VendorRecord>("{\"facts\": {\"wageVlue\": 1}}", Options(false));
        var error = read.Should().Throw<ReadingException>().Which;
        error.Path.Should().Be("$.facts");
        error.Errors.Should().ContainSingle().Which.Path.Should().Be("wageVlue");
    }

    [Fact]
    public void The_default_of_what_has_none_is_refused_and_not_written_as_something_else()
    {
        Write(default(Decision<SubsidyOutcome>)).Should().Throw<InvalidOperationException>();
        Write(default(SubsidyOutcome)).Should().Throw<InvalidOperationException>();
        Write(default(SubsidyResult)).Should().Throw<InvalidValueException>();
        Write(default(Citation)).Should().Throw<InvalidOperationException>();
        Write(default(Term)).Should().Throw<InvalidOperationException>();
        Write(default(PositionQuota)).Should().Throw<InvalidOperationException>();
        Write(default(AdviceTermFacts)).Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("on");
        Write(default(PlacementExtensionFacts)).Should().Throw<InvalidValueException>();
        Write(default(SubsidyFacts)).Should().NotThrow("every fact of it can be unknown");
        Write(default(Obstacle)).Should().Throw<InvalidValueException>();
        Write(default(PlacementTrajectory)).Should().Throw<InvalidOperationException>();
        Write(default(EmploymentContract)).Should().Throw<InvalidOperationException>();

        static Action Write<T>(T value) => () => JsonSerializer.Serialize(value, Contract);
    }

    [Fact]
    public void A_policy_that_cannot_be_named_is_written_whole_and_a_case_under_it_is_refused()
    {
        var changed = BuiltInPolicies.Nuenen2019 with { Validity = new(new LocalDate(2020, 1, 1)) };
        var json = JsonSerializer.Serialize(changed, Contract);
        json.Should().StartWith("{\"key\":\"nuenen-2019\"");
        JsonSerializer.Deserialize<Policy>(json, Contract).Should().Be(changed);
        var write = () => JsonSerializer.Serialize(new CaseFile("A", changed, []), Contract);
        write.Should().Throw<InvalidValueException>().WithMessage("*AddBeschutWerkRules*nuenen-2019*");
    }

    private static void ShouldBeRefused<T>(string json, ReadingErrorCode code, string? path, string message)
    {
        var read = () => JsonSerializer.Deserialize<T>(json, Contract);
        var error = read.Should().Throw<ReadingException>("{0}", json).Which.Errors[0];
        (error.Code, error.Path).Should().Be((code, path), "{0}: {1}", json, error.Message);
        error.Message.Should().Contain(message);
    }

    private static JsonSerializerOptions Options(bool isGenerated)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
#if !NETSTANDARD2_0_BUILD
        options.TypeInfoResolver = isGenerated ? VendorContext.Default : options.TypeInfoResolver;
#endif
        return options.AddBeschutWerkRules(Elsewhere);
    }

    private static VendorRecord Record() =>
        new()
        {
            Reference = "R-1",
            ReceivedOn = new(2026, 1, 5),
            AnsweredOn = new(2026, 1, 9),
            WageValue = WageValue.FromPercent(42.5m),
            Hours = HoursPerWeek.FromHoursAndMinutes(15, 20),
            Cost = EuroAmount.FromFraction(2000, 3),
            Workplace = Workplace.Suitable,
            LastAssessed = LastAssessment.Never,
            Facts = new SubsidyFacts { WageValue = WageValue.FromPercent(42.5m), ReceivesWajong = false },
            Waiting = new WaitingList(new WaitingListEntry("A-1", new(2025, 3, 1), matches: true)),
            Outcome = new(SubsidyResult.Grant, Percentage.FromPercent(57.5m), ResponsibleBody.Municipality),
            Place = BuiltInPolicies.Nuenen2019.CitationOf(Norm.TargetGroup),
            Policy = Elsewhere,
            Case = new CaseFile("A-1", Elsewhere, [new(CaseEventType.Reported, new(2026, 1, 5))]),
            Contracts = [HoursPerWeek.FromHours(20), HoursPerWeek.FromHoursAndMinutes(15, 20)],
            Events = [new(CaseEventType.AdviceReceived, new(2026, 1, 5), new CaseFacts { AdviceBelongs = true })],
            Measured = { [new(2026, 2, 1)] = WageValue.FromPercent(29.9999m) },
            Weighed = { [Norm.TargetGroup] = FindingResult.Met },
            Scale =
            {
                [Percentage.FromPercent(57.5m)] = HoursPerWeek.FromHoursAndMinutes(15, 20),
                [Percentage.FromPercent(60)] = null,
            },
        };

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
