using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>A window of the browser, which shows one report after the other.</summary>
internal sealed class Window : IAsyncDisposable
{
    public const int Telephone = 375;
    public const int Desk = 1280;

    /// <summary>A4 with margins of 15 mm.</summary>
    public const int Paper = 680;

    /// <summary>An address that only the test answers: nothing goes over a network.</summary>
    private const string Address = "http://report.invalid/";

    private readonly ConcurrentQueue<string> asked = [];
    private byte[] report = [];

    private Window(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the reports wanted to load.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    public static async Task<Window> Of(IPage page)
    {
        var window = new Window(page);
        await page.RouteAsync("**/*", window.Answer);
        return window;
    }

    /// <summary>Shows a report, with everything unfolded or as it comes.</summary>
    public async Task Show(byte[] next, bool unfolded)
    {
        report = next;
        await Page.GotoAsync(Address);
        if (unfolded)
        {
            await Page.EvaluateAsync("document.querySelectorAll('details').forEach(folded => { folded.open = true; })");
        }
    }

    public Task SetWidth(int width) => Page.SetViewportSizeAsync(width, 800);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private Task Answer(IRoute route)
    {
        if (string.Equals(route.Request.Url, Address, StringComparison.Ordinal))
        {
            return route.FulfillAsync(
                new RouteFulfillOptions { BodyBytes = report, ContentType = "text/html; charset=utf-8" }
            );
        }

        asked.Enqueue(route.Request.Url);
        return route.AbortAsync();
    }
}
