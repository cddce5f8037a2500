namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The files that a command writes: never one of its inputs, never two of them in one, and each whole or not at all. All are
/// written beside their places first and moved there when the last is complete, so that a full disk or an interrupt leaves
/// what was there.
/// </summary>
internal static class OutputFiles
{
    /// <summary>A link may lead to a link; more of them than this is taken for a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>What Unix answers to who opens a socket as a file (ENXIO).</summary>
    private const int NoSuchDevice = 6;

    /// <summary>What Unix answers to who sets the length of a device (EINVAL).</summary>
    private const int InvalidArgument = 22;

    /// <summary>What is wrong with writing these outputs beside these inputs; null where nothing is.</summary>
    /// <param name="inputs">The files that the command reads.</param>
    /// <param name="outputs">The files that it is to write, each with the option that names it.</param>
    public static Text? Conflict(IReadOnlyList<FileInfo> inputs, IReadOnlyList<(string Option, FileInfo File)> outputs)
    {
        inputs = [.. inputs, .. BehindStandardInput()];
        for (var i = 0; i < outputs.Count; i++)
        {
            var (option, file) = outputs[i];
            if (IsSpecial(Place(file)))
            {
                return new(
                    $"Optie '{option}' noemt '{file}', en dat is een pijp, een socket of een apparaat: geef een gewoon bestand.",
                    $"Option '{option}' names '{file}', which is a pipe, a socket or a device: give a regular file."
                );
            }

            if (inputs.FirstOrDefault(input => AreOne(input, file)) is { } input)
            {
                return new(
                    $"Optie '{option}' zou '{input}' overschrijven, dat de opdracht leest: geef een ander bestand.",
                    $"Option '{option}' would write over '{input}', which the command reads: give another file."
                );
            }

            for (var j = 0; j < i; j++)
            {
                if (AreOne(outputs[j].File, file))
                {
                    return new(
                        $"Opties '{outputs[j].Option}' en '{option}' noemen één bestand, '{file}': geef elk een eigen.",
                        $"Options '{outputs[j].Option}' and '{option}' name one file, '{file}': give each its own."
                    );
                }
            }

            if (Directory.Exists(file.FullName))
            {
                return new(
                    $"Optie '{option}' noemt '{file}', en dat is een map: geef een bestand.",
                    $"Option '{option}' names '{file}', which is a folder: give a file."
                );
            }

            if (!Directory.Exists(Path.GetDirectoryName(Place(file))))
            {
                return new(
                    $"Optie '{option}' noemt '{file}', in een map die er niet is.",
                    $"Option '{option}' names '{file}', in a folder that is not there."
                );
            }
        }

        return null;
    }

    /// <summary>Writes every file, each whole.</summary>
    /// <exception cref="ToldException">A file could not be written; then all are as they were.</exception>
    public static void Write(IReadOnlyList<(FileInfo File, byte[] Content)> files)
    {
        var written = new List<(string Beside, string Place)>();
        try
        {
            foreach (var (file, content) in files)
            {
                Prepare(file, content, written);
            }

            foreach (var (beside, place) in written)
            {
                File.Move(beside, place, overwrite: true);
            }
        }
        finally
        {
            foreach (var (beside, _) in written)
            {
                File.Delete(beside); // nothing where it was moved
            }
        }
    }

    private static void Prepare(FileInfo file, byte[] content, List<(string Beside, string Place)> written)
    {
        var place = Place(file);
        try
        {
            if (IsDevice(place))
            {
                File.WriteAllBytes(place, content);
                return;
            }

            var beside = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetRandomFileName()}.tmp");
            written.Add((beside, place));
            using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
            stream.Write(content);
            stream.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(place))
            {
                File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(place));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToldException(
                new($"'{file}' is niet geschreven: {failure.Message}", $"'{file}' was not written: {failure.Message}"),
                failure
            );
        }
    }

    /// <summary>What stands in the place of an output; null where nothing does.</summary>
    public static byte[]? ContentOf(FileInfo file) =>
        file.Exists && !IsDevice(Place(file)) && File.ReadAllBytes(file.FullName) is { Length: > 0 } content
            ? content
            : null;

    /// <summary>Whether two names are of one file, by another path or by a link of either kind.</summary>
    private static bool AreOne(FileInfo one, FileInfo other) =>
        string.Equals(Place(one), Place(other), NamesCompare) || AreLinkedHard(Place(one), Place(other));

    private static StringComparison NamesCompare =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <summary>
    /// Two names of one content: whoever has it open alone by the one name cannot open it by the other. A file that another
    /// program holds reads so too, and then is not to be written either.
    /// </summary>
    private static bool AreLinkedHard(string one, string other)
    {
        if (!File.Exists(one) || !File.Exists(other) || IsDevice(one) || IsDevice(other) || !AreAlike(one, other))
        {
            return false;
        }

        using var held = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.None);
        try
        {
            using var second = new FileStream(other, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>
    /// Whether two names can be of one file. What differs is not opened: it could be a pipe, and who writes into that would
    /// take this for its reader.
    /// </summary>
    private static bool AreAlike(string one, string other)
    {
        var (first, second) = (new FileInfo(one), new FileInfo(other));
        return first.Length == second.Length && first.LastWriteTimeUtc == second.LastWriteTimeUtc;
    }

    /// <summary>Where a file really stands, every link on the way followed, also one that leads to no file yet.</summary>
    private static string Place(FileInfo file)
    {
        var place = Path.GetFullPath(file.FullName);
        for (var links = 0; links < MostLinks; links++)
        {
            if (IsDevice(place) || Path.GetDirectoryName(place) is not { } folder)
            {
                return place;
            }

            place = Path.Combine(RealFolder(folder), Path.GetFileName(place));
            if (new FileInfo(place).LinkTarget is not { } target)
            {
                return place;
            }

            place = Path.GetFullPath(target, Path.GetDirectoryName(place)!);
        }

        throw new ToldException(
            new($"'{file}' is een link die naar zichzelf leidt.", $"'{file}' is a link that leads back to itself.")
        );
    }

    /// <summary>The file that standard input is redirected from, where the system tells it.</summary>
    private static IEnumerable<FileInfo> BehindStandardInput() =>
        OperatingSystem.IsLinux()
        && new FileInfo("/proc/self/fd/0").LinkTarget is { } target
        && File.Exists(target)
        && !IsDevice(target)
            ? [new FileInfo(target)]
            : [];

    private static string RealFolder(string folder)
    {
        var real = Path.GetPathRoot(folder)!;
        foreach (
            var part in folder[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.LinkTarget is null ? next.FullName : next.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }

        return real;
    }

    /// <summary>
    /// Whether a pipe, a socket or a device stands in a folder of files. A file would take its place, and to look what it holds
    /// would wait for whoever is at its other end.
    /// </summary>
    private static bool IsSpecial(string place)
    {
        if (OperatingSystem.IsWindows() || IsDevice(place) || !File.Exists(place))
        {
            return false;
        }

        try
        {
            // who opens a pipe to read and write waits for nobody
            using var opened = new FileStream(place, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (opened.CanSeek && opened.Length == 0)
            {
                opened.SetLength(0); // which no device can
            }

            return !opened.CanSeek;
        }
        catch (IOException refusal)
        {
            return refusal.HResult is NoSuchDevice or InvalidArgument;
        }
        catch (UnauthorizedAccessException)
        {
            return false; // a file that is only read is replaced as a whole
        }
    }

    /// <summary>A device or a pipe of the system is written to as it is: nothing can be moved into its place.</summary>
    private static bool IsDevice(string place) =>
        !OperatingSystem.IsWindows()
        && (
            place.StartsWith("/dev/", StringComparison.Ordinal) || place.StartsWith("/proc/", StringComparison.Ordinal)
        );
}
