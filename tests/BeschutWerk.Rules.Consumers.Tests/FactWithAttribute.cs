namespace BeschutWerk.Rules.Tests;

/// <summary>A fact for which a program must be installed; without it the test is skipped, and the result says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(string program, string debianPackage)
    {
        if (!Dotnet.Has(program))
        {
            Skip = $"There is no {program} on the PATH. On Debian: apt-get install {debianPackage}.";
        }
    }
}
