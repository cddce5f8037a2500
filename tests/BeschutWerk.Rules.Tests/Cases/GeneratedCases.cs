using FsCheck;

namespace BeschutWerk.Rules.Tests;

/// <summary>Generated case files under the policies of the tests.</summary>
internal static class GeneratedCases
{
    private static readonly CaseGenerator Generator = new(CasePolicies.All);

    public static CaseFactGenerator Facts { get; } = new(CasePolicies.All);

    public static Arbitrary<CaseFile> Files() => Generator.Files();

    public static Arbitrary<CaseOnDay> FilesOnDays() => Generator.FilesOnDays();
}
