namespace BeschutWerk.Rules.Tool;

/// <summary>
/// Tells on standard error which key names more than one case of a file: a list by key would mix them up. Each key is told
/// once, and every case still counts.
/// </summary>
internal sealed class RepeatedKeys(Terminal terminal)
{
    private readonly Dictionary<string, bool> toldByKey = new(StringComparer.Ordinal);

    public IEnumerable<CaseFile> Told(IEnumerable<CaseFile> cases)
    {
        foreach (var file in cases)
        {
            if (!toldByKey.TryAdd(file.Key, value: false) && !toldByKey[file.Key])
            {
                toldByKey[file.Key] = true;
                terminal.Tell(
                    $"Let op: zaak '{file.Key}' staat meer dan een keer in het bestand; alle regels tellen mee.",
                    $"Note: case '{file.Key}' stands in the file more than once; all its lines count."
                );
            }

            yield return file;
        }
    }
}
