namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Bytes of documents, changed by chance: as a program that goes wrong, or somebody with bad intent, sends them.</summary>
internal static class Garbled
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "null",
            "true",
            "-1",
            "1e999",
            "1e2147483648",
            "0.00000000000000000000000000000000001",
            "99999999999999999999",
            "\"\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"2024-02-30\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[",
            "]",
            "{",
            "}",
            "{}",
            "[]",
            ",",
            ":",
            "\uFFFF",
            "\u202E",
            " \t\r\n",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF],
        [0xEF, 0xBB, 0xBF],
        [0x00],
        [0xC3],
    ];

    /// <summary>A few changes of the bytes, or of the values between them; never the same length on purpose.</summary>
    public static byte[] Of(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 80), bytes.Count - at)));
                    break;
                case 4:
                    Replace(bytes, random);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Another value in the place of one, so that the document stays JSON.</summary>
    private static void Replace(List<byte> bytes, Random random)
    {
        var from = bytes.IndexOf((byte)':', random.Next(bytes.Count));
        if (from >= 0)
        {
            var to = bytes.FindIndex(from, one => one is (byte)',' or (byte)'}' or (byte)']');
            bytes.RemoveRange(from + 1, (to < 0 ? bytes.Count : to) - from - 1);
            bytes.InsertRange(from + 1, Pieces[random.Next(Pieces.Length)]);
        }
    }
}
