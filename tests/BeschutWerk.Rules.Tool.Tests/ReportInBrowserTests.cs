using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>The page of a review as a browser shows it, to eyes, to a screen reader and to a printer.</summary>
public sealed class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Every rule looks at everything; what passes is told by one example, and not described node by node.</summary>
    private static readonly AxeRunOptions OnlyViolations = new()
    {
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    public static TheoryData<string, Language> Reports
    {
        get
        {
            var reports = new TheoryData<string, Language>();
            foreach (var name in ExampleReports.Days.Keys)
            {
                reports.Add(name, Language.Dutch);
                reports.Add(name, Language.English);
            }

            return reports;
        }
    }

    [Fact]
    public void The_page_of_the_command_names_days_of_every_example() =>
        ExampleReports.Days.Keys.Should().BeEquivalentTo(ExampleReports.Files);

    /// <summary>
    /// The last day in Dutch by day on a telephone and by night on a desk, which between them are all that rules of axe look
    /// at; the other days, and those in English, of which only the words differ, in one of the two.
    /// </summary>
    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task Axe_finds_nothing_by_day_or_by_night_on_a_telephone_or_a_desk(string name, Language language)
    {
        (int Width, ColorScheme Colours)[] shapes =
        [
            (Window.Telephone, ColorScheme.Light),
            (Window.Desk, ColorScheme.Dark),
        ];
        await using var window = await browser.Open();
        var days = ExampleReports.Days[name];
        for (var i = 0; i < days.Length; i++)
        {
            await window.Show(ExampleReports.Of(name, days[i], language), unfolded: true);
            var isInEveryShape = language is Language.Dutch && i + 1 == days.Length;
            foreach (var (width, colours) in isInEveryShape ? shapes : [shapes[i % shapes.Length]])
            {
                await window.SetWidth(width);
                await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
                await FindNothing(window, $"{name} on {days[i]} at {width}, {colours}");
            }
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task Nothing_is_loaded_nothing_sticks_out_at_any_width_and_no_words_of_the_drawing_collide(
        string name,
        Language language
    )
    {
        await using var window = await browser.Open();
        foreach (var on in ExampleReports.Days[name])
        {
            await window.Show(ExampleReports.Of(name, on, language), unfolded: true);
            await FitsAtEveryWidth(window, $"{name} on {on}");
        }

        window.Asked.Should().NotContain(address => !address.EndsWith("/favicon.ico", StringComparison.Ordinal));
    }

    /// <summary>By day in Dutch and by night in English: the colours are the same in either.</summary>
    [BrowserFact]
    public async Task Much_long_or_unknown_fits_too_and_so_do_the_pages_of_a_comparison_and_of_coverage()
    {
        await using var window = await browser.Open();
        foreach (var (name, language, page) in OtherPages.All)
        {
            var which = $"{name}, {language}";
            await window.Page.EmulateMediaAsync(
                new() { ColorScheme = language is Language.Dutch ? ColorScheme.Light : ColorScheme.Dark }
            );
            await window.Show(page, unfolded: true);
            await FitsAtEveryWidth(window, which);
            await FindNothing(window, which);
            await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await window.SetWidth(Window.Paper);
            (await window.Page.EvaluateAsync<string[]>(BoxesThatPaperCuts)).Should().BeEmpty(which);
            await window.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        window.Asked.Should().NotContain(address => !address.EndsWith("/favicon.ico", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task What_is_folded_on_the_screen_is_open_on_paper_where_next_steps_stand_before_the_time_line(
        string name,
        Language language
    )
    {
        var on = ExampleReports.Days[name][^1];
        await using var window = await browser.Open();
        await window.Show(ExampleReports.Of(name, on, language), unfolded: false);
        var term = window.Page.Locator("#terms li").First;
        var finding = window.Page.Locator("#decisions li p").First;
        (await term.IsVisibleAsync()).Should().BeFalse();
        (await finding.IsVisibleAsync()).Should().BeFalse();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await term.IsVisibleAsync()).Should().BeTrue();
        (await finding.IsVisibleAsync()).Should().BeTrue();
        var timeLine = (await Top(window.Page, "#time-line"))!.Value;
        (await Top(window.Page, "#now")).Should().BeLessThan(timeLine);
        foreach (var before in new[] { "#breaches", "#next-steps" })
        {
            (await Top(window.Page, before) ?? 0).Should().BeLessThan(timeLine);
        }

        await window.SetWidth(Window.Paper);
        (await window.Page.EvaluateAsync<string[]>(BoxesThatPaperCuts)).Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("suspended-decision.json", Language.Dutch)]
    [InlineData("suspended-decision.json", Language.English)]
    public async Task A_screen_reader_gets_headings_terms_of_the_banner_lists_and_the_drawing_with_its_words(
        string name,
        Language language
    )
    {
        var report = ExampleReports.Of(name, new LocalDate(2026, 3, 19), language);
        await using var window = await browser.Open();
        await window.Show(report, unfolded: false);
        var heard = await window.Page.Locator("body").AriaSnapshotAsync();
        heard
            .Should()
            .ContainAll(
                language == Language.Dutch
                    ?
                    [
                        "heading \"Zaak A-002 op 19 maart 2026\" [level=1]",
                        "heading \"Hoe het ervoor staat\" [level=2]",
                        "heading \"In strijd met de regels\" [level=2]",
                        "heading \"Volgende stappen\" [level=2]",
                        "img \"Tijdlijn\"",
                        "list \"Balken\"",
                    ]
                    :
                    [
                        "heading \"Case A-002 on 19 March 2026\" [level=1]",
                        "heading \"Where it stands\" [level=2]",
                        "heading \"Against the rules\" [level=2]",
                        "heading \"Next steps\" [level=2]",
                        "img \"Time line\"",
                        "list \"Bars\"",
                    ]
            )
            .And.ContainAll("term", "definition", "listitem");
        await window.Page.Locator("#events summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        (await window.Page.Locator("#events").AriaSnapshotAsync())
            .Should()
            .Contain(
                language == Language.Dutch
                    ? "advies ontvangen: de persoon hoort bij de doelgroep"
                    : "advice received: the person belongs to the target group"
            );
        (await window.Page.Locator("#breaches span[lang=nl]").CountAsync())
            .Should()
            .Be(language == Language.Dutch ? 0 : 1, "an article is Dutch on an English page");
    }

    private static async Task FindNothing(Window window, string which)
    {
        var found = await window.Page.RunAxe(OnlyViolations);
        found.Passes.Should().Contain(rule => rule.Id == "color-contrast", "axe looked at the colours");
        found
            .Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(node => node.Html))}")
            .Should()
            .BeEmpty(which);
    }

    private static async Task FitsAtEveryWidth(Window window, string which)
    {
        foreach (var width in new[] { Window.Desk, 768, 640, Window.Telephone, 320 }) // 640 is 1280 at 200 %
        {
            await window.SetWidth(width);
            (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
                .Should()
                .BeLessThanOrEqualTo(width, $"{which} fits");
            if (width == Window.Telephone)
            {
                (await window.Page.EvaluateAsync<string[]>(WordsThatCollide)).Should().BeEmpty(which);
            }
        }
    }

    private static async Task<float?> Top(IPage page, string selector) =>
        await page.Locator(selector).CountAsync() == 0 ? null : (await page.Locator(selector).BoundingBoxAsync())!.Y;

    /// <summary>A box that fits on a page of A4 and could be cut all the same, or a box of the report that does not fit.</summary>
    private const string BoxesThatPaperCuts = """
        () => [...document.querySelectorAll('.item, svg, #now, .bars li, tr')]
          .filter(box => getComputedStyle(box).display !== 'none' && box.closest('details:not([open])') === null)
          .filter(box => getComputedStyle(box).breakInside !== 'avoid'
            || (box.closest('#cases') === null && box.getBoundingClientRect().height > 1009))
          .map(box => box.tagName + ': ' + box.textContent.trim().slice(0, 60))
        """;

    /// <summary>The words of a drawing that overlap each other, that its edge cuts off, or that are too small to read.</summary>
    private const string WordsThatCollide = """
        () => {
          const found = [];
          for (const svg of document.querySelectorAll('svg')) {
            const frame = svg.getBoundingClientRect();
            const scale = frame.width / svg.viewBox.baseVal.width;
            for (const text of svg.querySelectorAll('text')) {
              if (parseFloat(getComputedStyle(text).fontSize) * scale < 9.9) { found.push('small: ' + text.textContent); }
            }
            const all = [...svg.querySelectorAll('text.words, text.day, text.whose, text.letter:not(.again)')]
              .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
            all.forEach(({ words, box }, i) => {
              if (box.right > frame.right || box.bottom > frame.bottom + 1 || box.top < frame.top - 1) {
                found.push('cut off: ' + words);
              }
              for (const other of all.slice(i + 1)) {
                const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                if (high > 4 && wide > 0) { found.push(words + ' over ' + other.words); }
              }
            });
          }
          return found;
        }
        """;
}
