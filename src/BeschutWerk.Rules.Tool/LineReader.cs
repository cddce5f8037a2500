using System.Buffers;
using System.IO.Pipelines;

namespace BeschutWerk.Rules.Tool;

/// <summary>Reads a stream line by line as bytes, and passes over a line that is too long without holding it.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line in bytes, 16 MiB.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines in order; null for one that is too long. An end of line after the last line adds none.</summary>
    public IEnumerable<ReadOnlyMemory<byte>?> Lines()
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        var isFirst = true;
        var isTooLong = false;
        while (true)
        {
            var read = reader.ReadAsync().AsTask().GetAwaiter().GetResult();
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                yield return isTooLong || line.Length > LongestLine ? null : Bytes(line, ref isFirst);
                isTooLong = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > LongestLine)
            {
                isTooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (read.IsCompleted)
            {
                var last = Bytes(buffer, ref isFirst);
                if (isTooLong || last.Length > 0)
                {
                    yield return isTooLong ? null : last;
                }

                reader.Complete();
                yield break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(ReadOnlySequence<byte> line, ref bool isFirst)
    {
        ReadOnlyMemory<byte> bytes = line.ToArray();
        if (isFirst && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        isFirst = false;
        return bytes.Span is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }
}
