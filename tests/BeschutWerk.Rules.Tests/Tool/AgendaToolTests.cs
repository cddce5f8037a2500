using System.Text;
using System.Text.Json;
using CsvHelper;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace BeschutWerk.Rules.Tests;

/// <summary>The command <c>agenda</c>, as a user meets it.</summary>
public sealed class AgendaToolTests
{
    private const string Day = "2026-03-19";

    /// <summary>Stands for a file that is there.</summary>
    private const string Somewhere = "(a file)";

    /// <summary>Advice on 5 January 2026: the last day of the decision is 2 March.</summary>
    private const string Advised =
        """{"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "events": [{"on": "2025-11-17", "type": "adviceRequested"}, {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true}]}""";

    private static string Examples => Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/cases.jsonl");

    [Fact]
    public void The_example_gives_a_table_by_day_in_dutch_or_in_english()
    {
        var dutch = ToolTests.AtTerminal("", "agenda", "--file", Examples, "--on", Day, "--until", "2026-09-30");
        dutch.Status.Should().Be(0);
        dutch.Error.Should().BeEmpty();
        dutch
            .Lines.Should()
            .StartWith("Werklijst van 19 maart 2026 tot en met 30 september 2026: 4 punten.")
            .And.ContainInOrder(
                "18 maart 2026",
                "  A-002  1 dag te laat           het college moet: beslissen over de indicatie (art. 4 lid 1)",
                "8 september 2026",
                "  A-001  nog 173 dagen           het college moet: de loonwaarde laten bepalen (art. 7 lid 3)",
                "Zonder dag"
            );
        var english = ToolTests.AtTerminal("", "agenda", "--file", Examples, "--on", Day, "--explain", "en");
        english.Lines[0].Should().Be("Work list from 19 March 2026 to 18 April 2026: 3 items.");
        english.Lines.Should().Contain("Without a day").And.Contain(line => line.Contains("the college must: decide"));
        english.Output.Should().NotContain("september", "the window is 30 days where no end is given");
    }

    [Fact]
    public void Two_terms_from_one_day_are_two_events_of_a_calendar()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "cases.jsonl",
            """{"case": "D-1", "policy": "nuenen-2019", "events": [{"on": "2026-02-01", "type": "trajectoryStarted"}, {"on": "2026-02-01", "type": "facilityGranted", "facilityFirstDay": "2026-02-01", "facilityLastDay": "2026-04-30"}, {"on": "2026-02-01", "type": "facilityGranted", "facilityFirstDay": "2026-02-01", "facilityLastDay": "2026-05-31"}]}"""
        );
        var run = ToolTests.AtTerminal(
            "",
            ["agenda", "--file", file, "--on", "2026-03-01", "--until", "2026-12-31", "--format", "ics"]
        );
        var uids = Calendar.Load(run.Output)!.Events.Select(item => item.Uid).ToList();
        uids.Should().OnlyHaveUniqueItems();
        uids.Count(uid => uid!.Contains("facility", StringComparison.Ordinal)).Should().Be(2);
    }

    [Theory]
    [InlineData("agenda", "A-002  1 day late")]
    [InlineData("compare", "What becomes different with: Invoering nieuw beschut werk in 2024")]
    public void The_commands_on_their_page_give_what_it_says(string command, string part)
    {
        using var folder = new TemporaryFolder();
        var line = File.ReadLines(Repository.PathTo("src/docs/tool.md"))
            .Single(text => text.Contains($"-- {command} --file", StringComparison.Ordinal));
        var arguments = line[(line.IndexOf("-- ", StringComparison.Ordinal) + 3)..]
            .Replace("src/", Repository.PathTo("src") + "/", StringComparison.Ordinal)
            .Replace("comparison.html", Path.Combine(folder.Path, "comparison.html"), StringComparison.Ordinal)
            .Split(' ');
        var run = ToolTests.AtTerminal("", arguments);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain(part);
    }

    [Fact]
    public void Json_has_one_row_a_line_with_the_fields_of_the_contract()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", Advised);
        var run = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-03-02", "--format", "json");
        run.Status.Should().Be(0);
        run.Lines.Should()
            .Contain(
                """{"case":"A-1","day":"2026-03-02","daysLeft":0,"kind":"step","what":"decideIndication","who":"college","force":"bound","norm":"DecisionTerm","citation":"art. 4 lid 1","regulation":"Beleidsregels Beschut werk gemeente Nuenen 2019"}"""
            )
            .And.Contain(
                """{"case":"A-1","day":"2026-03-02","daysLeft":0,"kind":"term","what":"indicationDecision","norm":"DecisionTerm","citation":"art. 4 lid 1","regulation":"Beleidsregels Beschut werk gemeente Nuenen 2019"}"""
            );
        ToolTests
            .AtTerminal("", "agenda", "--file", file, "--on", "2026-03-04", "--format", "json", "--explain", "nl")
            .Lines.Should()
            .Contain(line =>
                line.Contains("\"day\":\"2026-03-03\",\"daysLate\":2,\"kind\":\"breach\",\"what\":\"decisionLate\"")
                && line.Contains("\"explanation\":\"3 maart 2026, 2 dagen te laat, in strijd met de regels: ")
            );
    }

    [Fact]
    public void The_end_of_the_window_is_included_and_is_30_days_on_where_none_is_given()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", Advised);
        Rows("2026-02-15", "--until", "2026-03-01").Should().NotContain("2026-03-02");
        Rows("2026-02-15", "--until", "2026-03-02").Should().Contain("2026-03-02");
        Rows("2026-01-30").Should().NotContain("2026-03-02", "31 days on");
        Rows("2026-01-31").Should().Contain("2026-03-02", "30 days on");

        string Rows(string on, params string[] more) =>
            ToolTests.AtTerminal("", ["agenda", "--file", file, "--on", on, "--format", "json", .. more]).Output;
    }

    [Fact]
    public void For_people_a_step_and_the_term_and_the_breach_that_it_tells_too_are_one_row()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", Advised);
        Rows("2026-03-02")
            .Should()
            .Equal("  A-1  vandaag de laatste dag  het college moet: beslissen over de indicatie (art. 4 lid 1)");
        Rows("2026-03-04")
            .Should()
            .Equal("  A-1  2 dagen te laat         het college moet: beslissen over de indicatie (art. 4 lid 1)");
        ToolTests
            .Run("", "agenda", "--file", file, "--on", "2026-03-04", "--format", "json")
            .Lines.Should()
            .HaveCount(2);

        string[] Rows(string on) =>
            [
                .. ToolTests
                    .AtTerminal("", "agenda", "--file", file, "--on", on)
                    .Lines.Where(line => line.StartsWith("  A-1", StringComparison.Ordinal)),
            ];
    }

    [Fact]
    public void A_decision_that_waits_for_UWV_says_what_is_awaited_and_what_is_left_then()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "cases.jsonl",
            Advised.Replace(
                "\"adviceBelongs\": true}",
                "\"adviceBelongs\": true}, {\"on\": \"2026-01-20\", \"type\": \"informationRequested\", \"sufficientlyReasoned\": false}",
                StringComparison.Ordinal
            )
        );
        ToolTests
            .AtTerminal("", "agenda", "--file", file, "--on", "2026-01-25")
            .Lines.Should()
            .Contain(
                "  A-1  het college moet: beslissen over de indicatie; de termijn staat nu stil, tot UWV de nadere informatie geeft die "
                    + "op 20 januari 2026 is gevraagd; zodra UWV antwoordt, zijn er nog 40 dagen over (art. 4 lid 1)"
            );
    }

    [Fact]
    public void A_key_that_stands_there_twice_is_told_once_and_every_case_is_listed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", $"{Advised}\n{Advised}\n{Advised}");
        var run = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-03-02", "--lang", "nl");
        run.Status.Should().Be(0);
        run.Error.Should()
            .Be(
                "Let op: zaak 'A-1' staat meer dan een keer in het bestand; alle regels tellen mee."
                    + Environment.NewLine
            );
        run.Lines.Count(line => line.Contains("beslissen over de indicatie")).Should().Be(3);
        ToolTests
            .Run("", "agenda", "--file", file, "--on", "2026-03-02")
            .Error.Should()
            .StartWith("Note: case 'A-1' stands in the file more than once");
    }

    [Fact]
    public void A_line_with_errors_is_told_with_its_number_and_the_rest_is_listed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "cases.jsonl",
            $"{Advised}\nnonsense\n{Advised.Replace("adviceReceived", "adviceRecieved", StringComparison.Ordinal)}\n\n"
                + Advised.Replace("A-1", "A-2", StringComparison.Ordinal)
        );
        foreach (var format in new[] { "text", "json", "csv", "ics" })
        {
            var run = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-03-04", "--format", format);
            run.Status.Should().Be(1);
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(':', line.Split(':').Take(3)))
                .Should()
                .HaveCount(3)
                .And.ContainInOrder("line 3: events[1].type: unknownEvent")
                .And.Contain(line => line.StartsWith("line 2: invalidJson", StringComparison.Ordinal))
                .And.Contain(line => line.StartsWith("line 4: invalidJson", StringComparison.Ordinal));
            run.Output.Should().Contain("A-1").And.Contain("A-2");
        }
    }

    /// <summary>Article 6 lid 2 does not name who offers; it is the college as in lid 4, in the table as in the sentence.</summary>
    [Fact]
    public void Csv_names_who_offers_the_permanent_contract()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "cases.jsonl",
            """{"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "known": {"indicationHeld": true, "noLongerInTargetGroup": false}, "events": [{"on": "2024-09-01", "type": "employmentStarted", "contract": "temporary"}]}"""
        );
        var run = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-08-20", "--format", "csv");
        RowsOf(run.Output)
            .Should()
            .ContainSingle(row => row[5].Contains("onbepaalde duur"))
            .Which.Skip(5)
            .Take(3)
            .Should()
            .Equal("een dienstverband voor onbepaalde duur aanbieden", "het college", "moet");
    }

    [Fact]
    public void Csv_is_read_back_field_by_field_whatever_stands_in_it()
    {
        using var folder = new TemporaryFolder();
        var policy = File.ReadAllText(
                Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json")
            )
            .Replace("\"key\": \"voorbeeldstad-2026\"", "\"key\": \"elsewhere\"", StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(policy);
        var title = parsed.RootElement.Text("title");
        policy = policy.Replace(title!, "=HYPERLINK(\\\"x\\\"), 2026", StringComparison.Ordinal);
        var file = folder.Write(
            "cases.jsonl",
            Advised
                .Replace("A-1", "-A.1", StringComparison.Ordinal)
                .Replace("nuenen-2019", "elsewhere", StringComparison.Ordinal)
                .Replace("2019-09-10", "2026-01-20", StringComparison.Ordinal)
        );
        var run = ToolTests.AtTerminal(
            "",
            "agenda",
            "--file",
            file,
            "--on",
            "2026-02-20",
            "--format",
            "csv",
            "--explain",
            "nl",
            "--policy-file",
            folder.Write("policy.json", policy)
        );
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("\r\n").And.EndWith("\r\n");
        run.Output[0].Should().Be('z', "there is no byte order mark");

        var rows = RowsOf(run.Output);
        var header = run.Output.Split("\r\n")[0].Split(',');
        header
            .Should()
            .Equal(
                "zaak",
                "dag",
                "dagen over",
                "dagen te laat",
                "soort",
                "wat",
                "wie",
                "moet of mag",
                "wat de bepaling vraagt",
                "vindplaats",
                "regeling",
                "uitleg"
            );
        rows.Should().NotBeEmpty();
        rows.Should().OnlyContain(row => row.Length == header.Length);
        rows.Should().OnlyContain(row => row[0] == "'-A.1", "a spreadsheet would reckon what begins with -");
        rows.Select(row => row[10]).Should().Contain("'=HYPERLINK(\"x\"), 2026");
        rows.Should().Contain(row => row[4] == "stap" && row[5] == "beslissen over de indicatie" && row[7] == "moet");
        rows.Should().OnlyContain(row => row[2].All(char.IsDigit) && row[3].All(char.IsDigit));
    }

    [Fact]
    public void A_calendar_program_reads_every_row_as_an_event_for_the_whole_day_or_as_a_to_do()
    {
        var run = ToolTests.AtTerminal("", "agenda", "--file", Examples, "--on", Day, "--format", "ics");
        var rows = ToolTests.AtTerminal("", "agenda", "--file", Examples, "--on", Day, "--format", "json").Lines;
        run.Status.Should().Be(0);
        run.Output.Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
        run.Output.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        run.Output.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);

        var calendar = Calendar.Load(run.Output)!;
        (calendar.Events.Count + calendar.Todos.Count)
            .Should()
            .Be(rows.Length - 1, "the breach of the late decision is what its step still asks");
        calendar.Todos.Count.Should().Be(rows.Count(row => !row.Contains("\"day\"")));
        calendar.Events.Should().OnlyContain(item => item.IsAllDay && item.Duration == null);
        var late = calendar.Events.Single(item => item.Uid!.Contains("decideIndication"));
        (late.Start!.Year, late.Start.Month, late.Start.Day).Should().Be((2026, 3, 18));
        late.Summary.Should().Be("A-002: het college moet: beslissen over de indicatie");
        late.Categories.Should().Equal("stap");
        late.Description.Should()
            .Be("18 maart 2026, 1 dag te laat, het college moet: beslissen over de indicatie (art. 4 lid 1)");
        calendar
            .UniqueComponents.Select(item => item.DtStamp!.Value)
            .Should()
            .OnlyContain(stamp => stamp == new DateTime(2026, 3, 19), "no clock is read");
        ToolTests
            .AtTerminal("", "agenda", "--file", Examples, "--on", Day, "--format", "ics")
            .Output.Should()
            .Be(run.Output);
    }

    [Fact]
    public void A_later_calendar_has_the_same_identifiers_also_where_a_day_has_moved()
    {
        using var folder = new TemporaryFolder();
        var before = Load("2026-01-10", Advised);
        var answered = Load(
            "2026-02-01",
            Advised.Replace(
                "\"adviceBelongs\": true}",
                "\"adviceBelongs\": true}, {\"on\": \"2026-01-20\", \"type\": \"informationRequested\", \"sufficientlyReasoned\": false}, {\"on\": \"2026-01-30\", \"type\": \"informationReceived\"}",
                StringComparison.Ordinal
            )
        );
        var (one, other) = (Decision(before), Decision(answered));
        other.Uid.Should().Be(one.Uid).And.NotBeNull();
        other.Start!.Value.Should().BeAfter(one.Start!.Value);
        other.DtStamp!.Value.Should().BeAfter(one.DtStamp!.Value, "a program takes the later one");
        before.UniqueComponents.Select(item => item.Uid).Should().OnlyHaveUniqueItems();

        Calendar Load(string on, string cases) =>
            Calendar.Load(
                ToolTests
                    .AtTerminal(
                        "",
                        "agenda",
                        "--file",
                        folder.Write("cases.jsonl", cases),
                        "--on",
                        on,
                        "--until",
                        "2027-01-01",
                        "--format",
                        "ics"
                    )
                    .Output
            )!;

        static CalendarEvent Decision(Calendar calendar) =>
            calendar.Events.Single(item => item.Uid!.Contains("decideIndication", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_can_name_the_policy_of_a_policy_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "cases.jsonl",
            Advised
                .Replace("nuenen-2019", "voorbeeldstad-2026", StringComparison.Ordinal)
                .Replace("2019-09-10", "2026-01-20", StringComparison.Ordinal)
        );
        var policy = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json");
        var run = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-02-20", "--policy-file", policy);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("A-1");
        var without = ToolTests.AtTerminal("", "agenda", "--file", file, "--on", "2026-02-20");
        without.Status.Should().Be(1);
        without.Error.Should().Contain("line 1: policy: unknownPolicy");
    }

    [Fact]
    public void An_empty_list_is_an_answer_and_an_empty_file_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var nothing = folder.Write(
            "cases.jsonl",
            """{"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "events": []}"""
        );
        var early = ToolTests.AtTerminal("", "agenda", "--file", nothing, "--on", "2019-01-01");
        early.Status.Should().Be(0);
        early.Output.Should().Be("Werklijst van 1 januari 2019 tot en met 31 januari 2019: 0 punten.\n");
        var empty = ToolTests.AtTerminal("", "agenda", "--file", folder.Write("empty", ""), "--on", Day);
        empty.Status.Should().Be(2);
        empty.Error.Should().Contain("empty");
        empty.Output.Should().BeEmpty();
        ToolTests.AtTerminal("", "agenda", "--file", "absent.jsonl", "--on", Day).Status.Should().Be(2);
    }

    [Theory]
    [InlineData("agenda", "--on", Day)]
    [InlineData("agenda", "--file", Somewhere)]
    [InlineData("agenda", "--file", Somewhere, "--on", "today")]
    [InlineData("agenda", "--file", Somewhere, "--on", Day, "--until", "2026-03-18")]
    [InlineData("agenda", "--file", Somewhere, "--on", Day, "--until", "2026-02-30")]
    [InlineData("agenda", "--file", Somewhere, "--on", Day, "--format", "xml")]
    [InlineData("agenda", "--file", Somewhere, "--on", Day, "--explain", "de")]
    [InlineData("agenda", Somewhere, "--on", Day)]
    public void Wrong_usage_is_status_2_with_a_word_on_standard_error(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x.jsonl", "");
        var run = ToolTests.AtTerminal("", [.. arguments.Select(word => word == Somewhere ? file : word)]);
        run.Status.Should().Be(2, run.Output);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("--help");
    }

    [Fact]
    public void Help_tells_a_newcomer_what_to_do()
    {
        ToolTests.AtTerminal("", "--help").Output.Should().Contain("agenda").And.Contain("compare");
        ToolTests
            .AtTerminal("", "agenda", "--help")
            .Output.Should()
            .ContainAll("--file", "--on", "--until", "--policy-file", "text|json|csv|ics", "nl|en");
    }

    private static List<string[]> RowsOf(string csv)
    {
        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
