using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>What would be lost where a file is written over another that is there.</summary>
internal static class Replaces
{
    /// <summary>What stands in the place of a receipt and is not one of the same case; null where nothing does.</summary>
    public static Text? AnotherReceipt(FileInfo receipt, string key)
    {
        if (OutputFiles.ContentOf(receipt) is not { } content)
        {
            return null;
        }

        var reading = ReceiptJson.Read(content);
        if (reading.Value is { } there)
        {
            return string.Equals(there.File.Key, key, StringComparison.Ordinal)
                ? null
                : new(
                    $"is het bewijs van een andere zaak, {there.File.Key}",
                    $"is the receipt of another case, {there.File.Key}"
                );
        }

        return new(
            "is er al, en is geen bewijs dat kan worden gelezen",
            "is there already, and is no receipt that can be read"
        );
    }

    /// <summary>What stands in the place of a page and is none; null where nothing does.</summary>
    public static Text? NoPage(FileInfo page) =>
        OutputFiles.ContentOf(page) is { } content && !content.AsSpan().StartsWith(ReportPage.FirstLine)
            ? new("is er al, en is geen pagina van dit programma", "is there already, and is no page of this tool")
            : null;

    /// <summary>That a file is not replaced.</summary>
    public static Text Refused(FileInfo file, Text why) =>
        new(
            $"'{file}' {why.Dutch}: geef een ander bestand, of '--force' om het te vervangen.",
            $"'{file}' {why.English}: give another file, or '--force' to replace it."
        );
}
