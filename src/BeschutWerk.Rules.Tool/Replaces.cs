using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>What would be lost where a file is written over another that is there.</summary>
internal static class Replaces
{
    /// <summary>What stands in the place of a receipt and is not one of the same case; null where nothing does.</summary>
    public static string? AnotherReceipt(FileInfo receipt, string key)
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
                : $"is the receipt of another case, {there.File.Key}";
        }

        return "is there already, and is no receipt that can be read";
    }

    /// <summary>What stands in the place of a page and is none; null where nothing does.</summary>
    public static string? NoPage(FileInfo page) =>
        OutputFiles.ContentOf(page) is { } content && !content.AsSpan().StartsWith(ReportPage.FirstLine)
            ? "is there already, and is no page of this tool"
            : null;
}
