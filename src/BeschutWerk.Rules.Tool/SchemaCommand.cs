using System.CommandLine;
using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>The command <c>schema</c>: prints the contract as a JSON Schema, or lists the schemas.</summary>
internal static class SchemaCommand
{
    public static Command Of(Terminal terminal)
    {
        var name = new Argument<string?>("name")
        {
            Description = $"One of {string.Join(", ", JsonSchemas.Names)}. Without it: these names.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.CompletionSources.Add(_ =>
            JsonSchemas.Names.Select(known => new System.CommandLine.Completions.CompletionItem(known))
        );
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of a document of the contract.") { name };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(name)));
        return command;
    }

    private static int Run(Terminal terminal, string? name)
    {
        if (name is null)
        {
            return Write(terminal, string.Concat(JsonSchemas.Names.Select(known => known + "\n")));
        }

        if (JsonSchemas.Names.Contains(name, StringComparer.Ordinal))
        {
            return Write(terminal, JsonSchemas.Of(name));
        }

        var (given, names) = (Printable.Of(name), string.Join(", ", JsonSchemas.Names));
        var meant = UsageErrors.Meant(name, JsonSchemas.Names);
        terminal.Tell(
            $"Er is geen schema '{given}'; de schema's zijn {names}.{meant.Dutch}",
            $"There is no schema '{given}'; the schemas are {names}.{meant.English}"
        );
        terminal.Tell(CommandLine.HelpHint);
        return ExitStatus.WrongUsage;
    }

    private static int Write(Terminal terminal, string text)
    {
        terminal.Output.Write(Encoding.UTF8.GetBytes(text));
        return ExitStatus.AllDecided;
    }
}
