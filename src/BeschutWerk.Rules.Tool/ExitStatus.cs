namespace BeschutWerk.Rules.Tool;

/// <summary>The exit statuses of the contract.</summary>
internal static class ExitStatus
{
    /// <summary>Every line was decided.</summary>
    public const int AllDecided = 0;

    /// <summary>Some lines were not decided.</summary>
    public const int SomeNotDecided = 1;

    /// <summary>The tool was used wrongly: an unknown option, a file that is not there, empty input.</summary>
    public const int WrongUsage = 2;
}
