using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A text that is no document at all is told in the same words by every reader, and these name no file and no line: a vendor
/// gives what came over a network.
/// </summary>
public sealed class TextErrorTests
{
    private static readonly (string What, Func<byte[], IEnumerable<ReadingError>> Read)[] Readers =
    [
        ("question", text => DecisionJson.Decide(text).Error is { } error ? [error] : []),
        ("case", text => CaseJson.Read(text).Errors),
        ("policy", text => PolicyJson.Read(text).Errors),
        ("file of policies", text => PolicyHistoryJson.Read(text).Errors),
        ("receipt", text => ReceiptJson.Read(text).Errors),
    ];

    public static TheoryData<byte[], string> Texts =>
        new()
        {
            { [], "the text is empty: a {0} is one JSON object" },
            { " \r\n"u8.ToArray(), "the text is empty: a {0} is one JSON object" },
            { "[]"u8.ToArray(), "a {0} is one JSON object" },
            { "{"u8.ToArray(), "the text is no valid JSON near byte 2: " },
            { "{\n\"a\": 1,\n}"u8.ToArray(), "the text is no valid JSON on line 3, near byte 1: " },
            { [0xEF, 0xBB, 0xBF, (byte)'{'], "the text is no valid JSON near byte 2: " },
            { [(byte)'{', 0xC3, 0x28], "the text is no valid UTF-8, or holds an escape that is no character" },
            {
                "{\"case\": \"\\ud800\"}"u8.ToArray(),
                "the text is no valid UTF-8, or holds an escape that is no character"
            },
            { Encoding.Unicode.GetBytes("{}"), "the text is in UTF-16: write it in UTF-8" },
            { Encoding.BigEndianUnicode.GetBytes("{}"), "the text is in UTF-16: write it in UTF-8" },
            { [.. Encoding.Unicode.GetPreamble(), .. "{}"u8], "the text is in UTF-16: write it in UTF-8" },
            { Encoding.UTF32.GetBytes("{}"), "the text is in UTF-32: write it in UTF-8" },
            { [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("{}")], "the text is in UTF-32: " },
            { new UTF32Encoding(true, false).GetBytes("{}"), "the text is in UTF-32: write it in UTF-8" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_reader_says_the_same_of_a_text_that_is_no_document(byte[] text, string message)
    {
        foreach (var (what, read) in Readers)
        {
            var error = read(text).Should().ContainSingle(what).Subject;
            error.Code.Should().Be(ReadingErrorCode.InvalidJson, what);
            error.Path.Should().BeNull();
            error.Message.Should().StartWith(string.Format(CultureInfo.InvariantCulture, message, what));
            error.Message.Should().NotContainAny("the file", "the line");
            error.Explain(Language.Dutch).Should().NotContainAny("bestand", " must ", " the ");
        }
    }

    [Theory]
    [InlineData("""{"a": 1, "a": 2}""", "a", "a")]
    [InlineData("""{"facts": {"b": 1, "c": 1, "b": 2}}""", "facts.b", "b")]
    public void Every_reader_names_a_field_that_is_given_twice_and_its_place(string text, string path, string name)
    {
        foreach (var (what, read) in Readers)
        {
            var errors = read(Encoding.UTF8.GetBytes(text));
            if (what is "case")
            {
                continue; // which tells it among everything else that is wrong, as its own kind of error
            }

            var error = errors.Should().ContainSingle(what).Subject;
            (error.Code, error.Path).Should().Be((ReadingErrorCode.InvalidJson, path), what);
            error.Message.Should().Be($"the field '{name}' is given more than once");
        }

        var inCase = """{"case": "A", "case": "B", "policy": "nuenen-2019", "events": []}""";
        var told = CaseJson.Read(Encoding.UTF8.GetBytes(inCase)).Errors.Should().ContainSingle().Subject;
        (told.Code, told.Path, told.Message)
            .Should()
            .Be((ReadingErrorCode.DuplicateField, "case", "the field 'case' is given more than once"));
    }

    [Fact]
    public void A_byte_order_mark_before_a_question_is_passed_over()
    {
        const string question =
            """{"id": 7, "rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "person"}}""";
        var marked = DecisionJson.Decide(
            Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(question)).ToArray()
        );
        marked.Decision.Should().Be(DecisionJson.Decide(Encoding.UTF8.GetBytes(question)).Decision);
        marked.Id!.Value.GetInt32().Should().Be(7);
    }

    [Fact]
    public void What_could_not_even_be_read_has_a_message()
    {
        CaseJson
            .Unreadable(ReadingErrorCode.LineTooLong, "too long")
            .Errors.Should()
            .Equal(new ReadingError(ReadingErrorCode.LineTooLong, null, "too long"));
        var file = () => CaseJson.Unreadable(ReadingErrorCode.InvalidJson, null!);
        file.Should().Throw<ArgumentNullException>().WithParameterName("message");
        var question = () => DecisionJson.Unreadable(ReadingErrorCode.InvalidJson, null!);
        question.Should().Throw<ArgumentNullException>().WithParameterName("message");
    }

    [Fact]
    public void A_set_with_a_bit_that_is_no_member_is_refused_before_anything_of_it_is_written()
    {
        var options = new JsonSerializerOptions().AddBeschutWerkRules();
        Refuses(Caveats.EntriesTie | (Caveats)(1 << 30), "Caveats");
        Refuses((Caveats)(-1), "Caveats");
        Refuses((SuitableInstruments)256, "SuitableInstruments");
        Refuses((ProvisionNumbers)(1 << 12), "ProvisionNumbers");
        JsonSerializer
            .Serialize(Caveats.EntriesTie | Caveats.FormerPractice, options)
            .Should()
            .Be("""["entriesTie","formerPractice"]""");
        JsonSerializer.Serialize(Caveats.None, options).Should().Be("[]");

        void Refuses<T>(T value, string name)
        {
            using var stream = new MemoryStream();
            using var writer = new Utf8JsonWriter(stream);
            var write = () => JsonSerializer.Serialize(writer, value, options);
            write.Should().Throw<InvalidValueException>().WithMessage($"*must hold members of {name} only*");
            (writer.BytesCommitted + writer.BytesPending).Should().Be(0);
        }
    }

    [Fact]
    public void Nothing_is_written_of_policies_whose_key_cannot_be()
    {
        var history = new PolicyHistory(new PolicyHistoryEntry(BuiltInPolicies.Nuenen2019, new LocalDate(2019, 9, 10)));
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        foreach (var key in new[] { "No Key", "", null })
        {
            var write = () => PolicyHistoryJson.Write(writer, key!, history);
            write.Should().Throw<ArgumentException>().WithParameterName("key");
            (writer.BytesCommitted + writer.BytesPending).Should().Be(0);
        }
    }

    [Fact]
    public void What_is_wrong_with_the_policies_of_a_serializer_is_told_by_the_name_that_its_caller_knows()
    {
        var options = new JsonSerializerOptions();
        var twice = () => options.AddBeschutWerkRules(BuiltInPolicies.Nuenen2019);
        twice.Should().Throw<InvalidValueException>().WithParameterName("policies");
        var nothing = () => options.AddBeschutWerkRules((IEnumerable<Policy>)null!);
        nothing.Should().Throw<ArgumentNullException>().WithParameterName("policies");
        var without = () => options.AddBeschutWerkRules(ImmutableArray.Create<Policy>([null!]));
        without.Should().Throw<ArgumentNullException>().WithParameterName("policies");
    }

    [Fact]
    public void A_citation_of_no_text_is_a_missing_argument()
    {
        var regulation = BuiltInPolicies.Nuenen2019.Regulation;
        var parse = () => Citation.Parse(null!, regulation);
        parse.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }
}
