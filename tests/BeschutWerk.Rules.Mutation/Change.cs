namespace BeschutWerk.Rules.Mutation;

/// <summary>One small change of the code under test.</summary>
/// <param name="Id">The number that switches it on.</param>
/// <param name="File">Its file, relative to the package.</param>
/// <param name="Line">Where it stands there.</param>
/// <param name="Member">The member in which it stands.</param>
/// <param name="Text">What stands there and what is put in its place; the same twice in one member has a number behind it.</param>
internal sealed record Change(int Id, string File, int Line, string Member, string Text)
{
    /// <summary>By which the list of equivalent changes knows it, whatever is written above or below.</summary>
    public string Key => $"{File} | {Member} | {Text}";

    public bool IsIn(string folder) => IsIn(File, folder);

    /// <summary>Whether a file is one of a folder, or that file; a point stands for the files outside of any folder.</summary>
    public static bool IsIn(string file, string folder) =>
        folder == "."
            ? !file.Contains('/', StringComparison.Ordinal)
            : file == folder || file.StartsWith($"{folder}/", StringComparison.Ordinal);
}
