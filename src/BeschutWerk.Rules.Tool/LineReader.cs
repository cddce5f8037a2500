using System.Buffers;

namespace BeschutWerk.Rules.Tool;

/// <summary>Reads a stream line by line as bytes, and passes over a line that is too long without holding it.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line in bytes, 16 MiB.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>What is wrong with a longer one.</summary>
    public static string TooLong { get; } =
        FormattableString.Invariant($"the line is longer than {LongestLine / 1024 / 1024} MiB");

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly ArrayBufferWriter<byte> line = new();
    private bool isTooLong;
    private bool isFirst = true;

    /// <summary>The lines in order; null for one that is too long. An end of line after the last line adds none.</summary>
    public IEnumerable<byte[]?> Lines()
    {
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            var start = 0;
            int end;
            while ((end = Array.IndexOf(chunk, (byte)'\n', start, read - start)) >= 0)
            {
                Append(chunk.AsSpan(start, end - start));
                yield return Take();
                start = end + 1;
            }

            Append(chunk.AsSpan(start, read - start));
        }

        var last = Take();
        if (last is not { Length: 0 })
        {
            yield return last;
        }
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        isTooLong = isTooLong || line.WrittenCount + part.Length > LongestLine + ByteOrderMark.Length + 1;
        if (!isTooLong)
        {
            line.Write(part);
        }
    }

    private byte[]? Take()
    {
        var bytes = line.WrittenSpan;
        if (isFirst && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        if (bytes is [.., (byte)'\r'])
        {
            bytes = bytes[..^1];
        }

        var taken = isTooLong || bytes.Length > LongestLine ? null : bytes.ToArray();
        line.ResetWrittenCount();
        (isTooLong, isFirst) = (false, false);
        return taken;
    }
}
