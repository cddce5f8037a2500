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
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void A_program_in_the_csharp_of_its_target_decides_everything(string target)
    {
        using var consumer = new Consumer();
        consumer.WriteProgram(target, Rules);
        consumer.Write("Program/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        consumer.Write("Program/Program.cs", TellsAll);

        DecidesEverything(consumer);
    }

    [Fact]
    public void A_library_for_netstandard_in_csharp_7_decides_everything()
    {
        using var consumer = new Consumer();
        consumer.WriteProject("Suite.csproj", "netstandard2.0", Rules);
        consumer.Write("Suite/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        consumer.WriteProgram("net10.0", """<ProjectReference Include="../Suite/Suite.csproj" />""");
        consumer.Write("Program/Program.cs", TellsAll);

        DecidesEverything(consumer);
    }

    [Fact]
    public void A_program_in_fsharp_decides_everything()
    {
        using var consumer = new Consumer();
        consumer.WriteProgram("net10.0", $"""{Rules}<Compile Include="Program.fs" />""", extension: ".fsproj");
        consumer.Write("Program/Program.fs", CallerSource.In(CallerLanguage.FSharp));

        DecidesEverything(consumer);
    }

    [Fact]
    public void A_program_in_visual_basic_decides_everything()
    {
        using var consumer = new Consumer();
        consumer.WriteProgram("net10.0", Rules, extension: ".vbproj");
        consumer.Write("Program/Program.vb", CallerSource.In(CallerLanguage.VisualBasic));

        DecidesEverything(consumer);
    }

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

    private static void DecidesEverything(Consumer consumer) =>
        consumer.Dotnet("run").Should().EndWith(CallerSource.Expected.Trim());
}
