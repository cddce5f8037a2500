using Microsoft.Playwright;

namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>
/// The Chromium of the machine, as Debian installs it: no browser is downloaded. One process for all tests.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the browser is; null where none is installed.</summary>
    public static string? Executable { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Why a test that wants it is skipped; null where it is there.</summary>
    public static string? Absent =>
        Executable is null
            ? "No browser: there is no chromium on the PATH. On Debian: apt-get install chromium."
            : null;

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return; // the tests are skipped
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Executable,
                Args =
                [
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    /// <summary>A window for reports, as wide as a desk has it.</summary>
    internal async Task<Window> Open() => await Window.Of(await browser!.NewPageAsync());

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
