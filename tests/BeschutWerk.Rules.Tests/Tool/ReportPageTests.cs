using System.Text;
using System.Xml.Linq;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>The page with the picture of a case.</summary>
public sealed class ReportPageTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> CaseNames =>
        [.. Directory.GetFiles(CasesFolder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string CasesFolder => Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases");

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_page_is_well_formed_and_loads_nothing_on_every_day_of_the_case(string name)
    {
        var file = Read(name);
        foreach (var on in file.Events.Select(item => item.On).Append(file.Events[^1].On.PlusMonths(8)).Distinct())
        {
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                var page = Page(file, on, language, out var text);
                page.Descendants()
                    .Select(element => element.Name.LocalName)
                    .Should()
                    .NotContain(["script", "link", "img", "iframe", "object", "embed", "base", "image", "use"]);
                page.Descendants()
                    .Attributes()
                    .Select(attribute => attribute.Name.LocalName)
                    .Should()
                    .NotContain(attribute =>
                        attribute == "src"
                        || attribute == "href"
                        || attribute.StartsWith("on", StringComparison.Ordinal)
                    );
                text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
                    .Should()
                    .NotContain("http")
                    .And.NotContain("@import")
                    .And.NotContain("&gt;", "a style would read it as it stands");
                text.Split("url(")
                    .Skip(1)
                    .Should()
                    .OnlyContain(rest => rest.StartsWith("#hatching)", StringComparison.Ordinal));
                text.Should().StartWith("<!DOCTYPE html>\n<html lang=\"" + (language == Language.Dutch ? "nl" : "en"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_page_holds_everything_that_the_review_holds(string name)
    {
        var file = Read(name);
        foreach (var on in file.Events.Select(item => item.On).Append(file.Events[^1].On.PlusMonths(8)).Distinct())
        {
            var review = CaseRules.Review(file, on);
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                var page = Page(file, on, language, out _);
                var happened = file.Events.Where(item => item.On <= on).ToList();
                Items(page, "events")
                    .Should()
                    .Equal(happened.Select(e => $"{Guard.Iso(e.On)}: {e.Type.Explain(language, review.Policy)}"));
                Items(page, "terms").Should().Equal(review.Terms.Select(term => term.Explain(language, review.Policy)));
                Items(page, "next-steps")
                    .Should()
                    .Equal(review.NextSteps.Select(step => step.Explain(language, review.Policy)));
                Items(page, "breaches")
                    .Should()
                    .Equal(review.Breaches.Select(breach => breach.Explain(language, review.Policy)));
                Items(page, "departures")
                    .Should()
                    .Equal(review.Departures.Select(d => d.Explain(language, review.Policy)));
                Items(page, "missing").Should().Equal(review.ExplainFactsThatMatter(language));
                Items(page, "decisions")
                    .Should()
                    .Equal(
                        review.Decisions.Select(decision =>
                            decision.Rule.Explain(language, review.Policy)
                            + string.Concat(decision.Explain(language).Split('\n').Select(WithoutDash))
                        )
                    );
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_picture_holds_every_event_term_suspension_and_breach_and_the_day_of_the_review(string name)
    {
        var file = Read(name);
        var on = file.Events[^1].On;
        var review = CaseRules.Review(file, on);
        var page = Page(file, on, Language.English, out _);
        var words = string.Join(
            " ",
            page.Descendants(Svg + "text")
                .Where(text => text.Attribute("class")!.Value.StartsWith("words", StringComparison.Ordinal))
                .Select(text => text.Value)
        );
        foreach (var happened in file.Events)
        {
            words.Should().Contain(happened.Type.Explain(Language.English, review.Policy));
        }

        var bars = page.Descendants(Svg + "rect").Select(bar => bar.Attribute("class")!.Value).ToList();
        bars.Count(kind => kind.StartsWith("term", StringComparison.Ordinal))
            .Should()
            .BeGreaterThanOrEqualTo(review.Terms.Count(term => term.Name is not CaseTermName.Suspension));
        bars.Contains("suspension")
            .Should()
            .Be(file.Events.Any(happened => happened.Type is CaseEventType.InformationRequested));
        page.Descendants(Svg + "path")
            .Count(path => path.Attribute("class")!.Value == "breach")
            .Should()
            .Be(review.Breaches.Length);
        words.Should().Contain("day of the review");
        page.Descendants(Svg + "circle").Should().HaveCount(file.Events.Length);
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Headings_do_not_skip_a_level_every_picture_has_a_title_and_no_id_is_used_twice(string name)
    {
        var file = Read(name);
        var page = Page(file, file.Events[^1].On, Language.Dutch, out _);
        var level = 0;
        foreach (var heading in page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3"))
        {
            var next = heading.Name.LocalName[1] - '0';
            next.Should().BeLessThanOrEqualTo(level + 1, heading.Value);
            level = next;
        }

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        foreach (var picture in page.Descendants(Svg + "svg"))
        {
            picture.Attribute("role")!.Value.Should().Be("img");
            ids.Should().Contain(picture.Attribute("aria-labelledby")!.Value);
            ids.Should().Contain(picture.Attribute("aria-describedby")!.Value);
        }

        page.Descendants()
            .Attributes("aria-labelledby")
            .Select(attribute => attribute.Value)
            .Should()
            .OnlyContain(id => ids.Contains(id));
    }

    [Fact]
    public void A_long_case_is_cut_into_sheets_that_fit_on_a_page_and_join()
    {
        var events = Enumerable
            .Range(0, 40)
            .SelectMany(month =>
                new[]
                {
                    new CaseEvent(CaseEventType.SicknessStarted, new LocalDate(2023, 1, 2).PlusMonths(month)),
                    new CaseEvent(CaseEventType.SicknessEnded, new LocalDate(2023, 1, 20).PlusMonths(month)),
                }
            )
            .Prepend(new CaseEvent(CaseEventType.EmploymentStarted, new LocalDate(2023, 1, 1)));
        var file = new CaseFile("A-900", BuiltInPolicies.Nuenen2019, events);
        var page = Page(file, new LocalDate(2026, 8, 1), Language.English, out _);
        var boxes = page.Descendants(Svg + "svg")
            .Select(svg => svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray())
            .ToList();
        boxes.Should().HaveCountGreaterThan(1);
        boxes.Should().OnlyContain(box => box[0] == 0 && box[2] == 360 && box[3] > 0 && box[3] <= 800);
        boxes.Zip(boxes.Skip(1)).Should().OnlyContain(pair => pair.First[1] + pair.First[3] == pair.Second[1]);
        page.Descendants(Svg + "circle").Should().HaveCount(81);
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Bars_in_one_lane_do_not_overlap(string name)
    {
        var file = Read(name);
        var line = TimeLine.Of(file, CaseRules.Review(file, file.Events[^1].On), new ReportText(Language.Dutch));
        var lanes = line.Lanes();
        for (var i = 0; i < lanes.Length; i++)
        {
            for (var j = i + 1; j < lanes.Length; j++)
            {
                if (lanes[i] == lanes[j])
                {
                    (line.Bars[i].Last < line.Bars[j].First).Should().BeTrue();
                }
            }
        }
    }

    [Fact]
    public void The_command_writes_the_page_beside_its_answer()
    {
        using var folder = new TemporaryFolder();
        var html = Path.Combine(folder.Path, "report.html");
        var source = Path.Combine(CasesFolder, "ordinary-course.json");
        var run = ToolTests.Run("", "review", source, "--on", "2026-07-01", "--html", html, "--explain", "en");
        run.Status.Should().Be(0);
        File.ReadAllText(html).Should().Contain("<h1>Case A-001 on 2026-07-01</h1>");
        ToolTests
            .Run("", "review", source, "--on", "2026-07-01", "--html", Path.Combine(folder.Path, "no", "such.html"))
            .Status.Should()
            .Be(2);
    }

    private static CaseFile Read(string name) =>
        CaseJson.Read(File.ReadAllBytes(Path.Combine(CasesFolder, $"{name}.json"))).File!;

    private static XElement Page(CaseFile file, LocalDate on, Language language, out string text)
    {
        text = Encoding.UTF8.GetString(ReportPage.Make(file, CaseRules.Review(file, on), language));
        return XElement.Parse(text["<!DOCTYPE html>\n".Length..]);
    }

    private static List<string> Items(XElement page, string section) =>
        [
            .. page.Descendants("section")
                .Single(found => found.Attribute("id")?.Value == section)
                .Descendants("li")
                .Where(item => item.Attribute("class")?.Value == "item")
                .Select(item => item.Value),
        ];

    private static string WithoutDash(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;
}
