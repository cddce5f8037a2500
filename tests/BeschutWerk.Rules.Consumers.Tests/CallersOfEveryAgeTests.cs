namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Programs in other languages, and in C# as older projects compile it, make every facts value and ask every evaluator without
/// any setting of the language.
/// </summary>
public sealed class CallersOfEveryAgeTests
{
    private const string TellsAll = "foreach (var line in Caller.Suite.Ask()) { System.Console.WriteLine(line); }";

    private static readonly string Rules = Consumer.Package("BeschutWerk.Rules");

    [Theory]
    [InlineData("CallerOfNet10")]
    [InlineData("CallerOfNet8")]
    public void A_program_in_the_csharp_of_its_target_decides_everything(string program) => DecidesEverything(program);

    [Fact]
    public void A_library_for_netstandard_in_csharp_7_decides_everything() => DecidesEverything("CallerOfLibrary");

    [Fact]
    public void A_program_in_fsharp_decides_everything() => DecidesEverything("CallerInFSharp");

    [Fact]
    public void A_program_in_visual_basic_decides_everything() => DecidesEverything("CallerInVisualBasic");

    [Fact]
    public void The_callers_make_all_facts_and_ask_all_questions()
    {
        var asked = CallerSource.Evaluators.SelectMany(evaluator => evaluator.GetParameters());
        asked
            .Select(parameter => parameter.ParameterType)
            .Select(type => type.IsByRef ? type.GetElementType()! : type)
            .Should()
            .Contain(CallerSource.FactsTypes);
        // hardship.depart has two: one for every decision, and one that keeps the type of the outcome.
        CallerSource.Evaluators.Should().HaveCount(RuleCatalogue.All.Length + 1);
        CallerSource.Expected.Split('\n').Should().HaveCount((2 * CallerSource.Evaluators.Count) + 1);
    }

    internal static void Write(Consumer programs)
    {
        foreach (var (name, target) in new[] { ("CallerOfNet10", "net10.0"), ("CallerOfNet8", "net8.0") })
        {
            programs.WriteProgram($"{name}.csproj", target, Rules);
            programs.Write($"{name}/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
            programs.Write($"{name}/Program.cs", TellsAll);
        }

        programs.WriteProject("CalledLibrary.csproj", "netstandard2.0", Rules);
        programs.Write("CalledLibrary/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        programs.WriteProgram(
            "CallerOfLibrary.csproj",
            "net10.0",
            """<ProjectReference Include="../CalledLibrary/CalledLibrary.csproj" />"""
        );
        programs.Write("CallerOfLibrary/Program.cs", TellsAll);

        programs.WriteProgram("CallerInFSharp.fsproj", "net10.0", $"""{Rules}<Compile Include="Program.fs" />""");
        programs.Write("CallerInFSharp/Program.fs", CallerSource.In(CallerLanguage.FSharp));

        programs.WriteProgram("CallerInVisualBasic.vbproj", "net10.0", Rules);
        programs.Write("CallerInVisualBasic/Program.vb", CallerSource.In(CallerLanguage.VisualBasic));
    }

    private static void DecidesEverything(string program) =>
        BuiltPrograms.Run(program).Should().Be(CallerSource.Expected.Trim());
}
