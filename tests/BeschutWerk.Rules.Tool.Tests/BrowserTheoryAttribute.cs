namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>A theory for which a browser must be installed; without one it is skipped, and the result says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Absent;
}
