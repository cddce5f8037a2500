using System.Text;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Every message of an error or a warning has its text in Dutch.</summary>
public sealed class MessageTextTests
{
    /// <summary>What only a developer can meet, who makes a value in code.</summary>
    private static readonly string[] OfCode =
    [
        "must be a {typeof(T).Name}",
        "must hold members of {typeof(T).Name} only",
    ];

    /// <summary>What is put together of two messages, each of which has its text.</summary>
    private static readonly string[] OfTwo =
    [
        "must come after {what}: {fault}",
        "the text is no valid JSON {place}near byte {position}: ",
    ];

    [Fact]
    public void Every_message_in_the_source_has_a_text_in_dutch()
    {
        var messages = new[] { "src/BeschutWerk.Rules", "src/BeschutWerk.Rules.Json" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("Explanations") && !path.Contains("/obj/") && !path.Contains("/bin/"))
            .SelectMany(path => MessagesIn(File.ReadAllText(path)))
            .Except(OfCode)
            .Except(OfTwo)
            .Where(message => !message.EndsWith("; ", StringComparison.Ordinal)) // the rest is put behind it
            .Distinct()
            .ToList();
        messages.Should().HaveCountGreaterThan(120);
        messages.Where(message => MessageTexts.InDutch(AsGiven(message)) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("must be one of a, b; it was 3", "moet een van deze zijn: a, b; het was 3")]
    [InlineData(
        "must not be before requestedOn (2026-01-05); it was 2026-01-04",
        "mag niet eerder zijn dan requestedOn (2026-01-05); het was 2026-01-04"
    )]
    [InlineData("must be 0 to 168; it was 200", "moet 0 tot en met 168 zijn; het was 200")]
    [InlineData(
        "wageValue must be 0 to 100 with at most 4 decimals; it was 130",
        "wageValue moet 0 tot en met 100 zijn, met hoogstens 4 decimalen; het was 130"
    )]
    [InlineData(
        "on of trajectoryStarted on 2024-08-01 must come after the end of the trajectory before it: there is a trajectory before it that has not ended",
        "de dag van 'traject begonnen' op 2024-08-01 moet komen na het einde van het traject daarvoor: er loopt dan nog een traject"
    )]
    [InlineData(
        "outcome is required with subsidyDecided; it was unknown",
        "outcome is verplicht bij 'besloten over de loonkostensubsidie'; het was unknown"
    )]
    [InlineData(
        "must be a place such as \"art. 5\", or {\"text\": \"slot\"} for a place without a number; it was 5",
        "moet een vindplaats zijn zoals \"art. 5\", of {\"text\": \"slot\"} voor een vindplaats zonder nummer; het was 5"
    )]
    [InlineData(
        "must be a place such as \"art. 5\", or {\"text\": \"slot\"} for a place without a number, or an object with a place and the title of its regulation; it was 5",
        "moet een vindplaats zijn zoals \"art. 5\", of {\"text\": \"slot\"} voor een vindplaats zonder nummer, of een object met een vindplaats en de titel van de regeling; het was 5"
    )]
    [InlineData(
        "must be an opaque key of 1 to 64 letters a to z or A to Z, digits, hyphens, points and underscores; it was é",
        "moet een sleutel zijn van 1 tot en met 64 letters a tot en met z of A tot en met Z, cijfers, streepjes, punten en lage streepjes, zonder persoonsgegevens; het was é"
    )]
    [InlineData("there is no norm Zorg or Werk-plan", "er is geen norm Zorg or Werk-plan")] // what others wrote
    [InlineData("something new", null)]
    [InlineData("must be ", null)]
    [InlineData("a  is one JSON object", null)]
    [InlineData("months of something on 2024-08-01 must be 3", null)]
    [InlineData("on wageValue must be 3", null)]
    public void A_message_in_dutch_names_what_the_english_one_names(string english, string? dutch) =>
        MessageTexts.InDutch(english).Should().Be(dutch);

    [Fact]
    public void An_error_of_a_case_file_is_told_in_dutch_without_english_words()
    {
        var reading = CaseJson.Read(
            Encoding.UTF8.GetBytes(
                """
                {"case": "a b", "policy": "nuenen-2019", "events": [
                 {"on": "2026-02-30", "type": "reported"},
                 {"on": "2026-01-05", "type": "adviceRecieved"},
                 {"on": "2026-01-06", "type": "trajectoryStarted", "months": "six"},
                 {"on": "2026-01-07", "type": "trajectoryStarted", "wageValue": 12}]}
                """
            )
        );
        var errors = reading.Errors.Select(error => error.Explain(Language.Dutch)).ToList();
        errors
            .Should()
            .HaveCountGreaterThan(3)
            .And.OnlyContain(text => !Regex.IsMatch(text, @"\b(must|there|the|it was)\b"));
        errors[0].Should().StartWith("case: dit kan hier niet: case moet een sleutel zijn van 1 tot en met 64 letters");
    }

    [Fact]
    public void A_case_that_cannot_be_is_told_in_dutch_by_its_event()
    {
        CaseFile
            .TryCreate(
                "A-1",
                BuiltInPolicies.Nuenen2019,
                [
                    new CaseEvent(CaseEventType.EmploymentStarted, new(2024, 1, 1)),
                    new CaseEvent(CaseEventType.EmploymentStarted, new(2024, 8, 1)),
                ],
                known: null,
                publishedOn: null,
                introducedOn: null,
                out _,
                out var errors
            )
            .Should()
            .BeFalse();
        errors[0]
            .Explain(Language.Dutch)
            .Should()
            .Be(
                "gebeurtenis 2, dienstbetrekking begonnen op 1 augustus 2024: de dag moet komen na het einde van de dienstbetrekking "
                    + "daarvoor: er loopt dan nog een dienstbetrekking."
            );
        errors[0].Explain(Language.English).Should().Be(errors[0].ToString());
    }

    [Fact]
    public void An_error_says_in_dutch_what_was_given_however_short_and_that_it_cannot_be()
    {
        Error("must be 1 to 12", "0").Should().Be("everyMonths moet 1 tot en met 12 zijn; het was 0.");
        Error("has no text in dutch", "").Should().Be("everyMonths kan zo niet.");

        static string Error(string requirement, string actual) =>
            new CaseError(null, null, null, "everyMonths", requirement, actual).Explain(Language.Dutch);
    }

    [Fact]
    public void A_warning_of_a_policy_file_is_told_in_dutch()
    {
        var reading = PolicyJson.Read(
            Encoding.UTF8.GetBytes(
                """
                {"key": "x-2026", "title": "Regels X", "provisions": [{"norm": "WageCostSubsidy", "at": "art. 1"}, {"norm": "MinimumWageValue", "at": "art. 2", "percentage": 0}]}
                """
            )
        );
        reading.Errors.Should().BeEmpty();
        var warnings = reading.Warnings.Select(warning => warning.Explain(Language.Dutch)).ToList();
        warnings
            .Should()
            .Contain(
                "regel 1, provisions[1].percentage: let op: elke loonwaarde haalt een ondergrens van 0%: laat de norm weg als de "
                    + "tekst geen ondergrens heeft"
            )
            .And.OnlyContain(text => !text.Contains("warning"));
    }

    /// <summary>The texts of a source file that say what is allowed, or what there is not.</summary>
    private static IEnumerable<string> MessagesIn(string source)
    {
        const string begins =
            "must |is no fact of |is required with |does not hold |there is no |there is a|the field |this field |a .what. |"
            + "the text is |the ordinance |the law reimburses |every wage value |no wage value |a higher number |it is not said |"
            + "by Participatiewet |the start of |the end of |the dismissal|the person has left ";
        var code = Regex.Replace(source, @"^\s*///.*$", "", RegexOptions.Multiline);
        var texts = Regex.Matches(code, "\\$?\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\\$?\"(?:[^\"\\\\]|\\\\.)*\")*");
        return texts
            .Select(match =>
                string.Concat(
                    Regex.Matches(match.Value, "\"((?:[^\"\\\\]|\\\\.)*)\"").Select(part => part.Groups[1].Value)
                )
            )
            .Where(text => Regex.IsMatch(text, $"^({begins})"));
    }

    /// <summary>With something in the place of what is filled in.</summary>
    private static string AsGiven(string message)
    {
        var text = message.Replace("{{", "[", StringComparison.Ordinal).Replace("}}", "]", StringComparison.Ordinal);
        text = text.Replace("{where}", "in x", StringComparison.Ordinal);
        text = Regex.Replace(text, @"\{(NearNames\.Told|policies\.Near)\([^{}]*\)\}", "near it are x; ");
        return Regex.Replace(text, @"\{[^{}]*(\}|$)", "x").Replace("\\\"", "\"", StringComparison.Ordinal);
    }
}
