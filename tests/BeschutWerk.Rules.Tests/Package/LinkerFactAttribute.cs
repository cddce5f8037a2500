namespace BeschutWerk.Rules.Tests;

/// <summary>A fact for which a linker must be installed; without one it is skipped, and the result says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "clang"))))
        {
            Skip = "No linker: there is no clang on the PATH. On Debian: apt-get install clang.";
        }
    }
}
