namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>A fact for which a browser must be installed; without one it is skipped, and the result says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Absent;
}
