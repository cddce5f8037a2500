using System.Runtime.InteropServices;

namespace BeschutWerk.Rules.Tests;

/// <summary>A program that asks every evaluator, and a question in JSON.</summary>
internal static class Everything
{
    public static string Expected { get; } =
        CallerSource.Expected.Trim() + "\npermitted: art. 3 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019";

    public static void Write(Consumer consumer, string name, string target, string properties = "")
    {
        consumer.WriteProgram(
            $"{name}.csproj",
            target,
            Consumer.Package("BeschutWerk.Rules.Json"),
            $"<InvariantGlobalization>true</InvariantGlobalization>{properties}"
        );
        consumer.Write($"{name}/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        consumer.Write(
            $"{name}/Program.cs",
            """
            namespace Caller
            {
                public static class Program
                {
                    public static void Main()
                    {
                        foreach (var line in Suite.Ask())
                        {
                            System.Console.WriteLine(line);
                        }

                        var question =
                            "{'rule': 'advice.mayRequest', 'policy': 'nuenen-2019', 'facts': {'requestedBy': 'person'}}";
                        var answer = BeschutWerk.Rules.Json.DecisionJson.Decide(
                            System.Text.Encoding.UTF8.GetBytes(question.Replace('\'', '"')));
                        System.Console.WriteLine(answer.Decision.OutcomeWord + ": " + answer.Decision.Citation);
                    }
                }
            }
            """
        );
    }

    /// <summary>What the published program prints, for this machine.</summary>
    public static string Publish(Consumer consumer)
    {
        consumer.Dotnet("publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", "out");
        return consumer.Start(
            consumer.PathTo(OperatingSystem.IsWindows() ? "Program/out/Program.exe" : "Program/out/Program"),
            []
        );
    }
}
