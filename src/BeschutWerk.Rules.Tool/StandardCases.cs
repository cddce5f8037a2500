using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Cases on standard input: one, over as many lines as it likes, or many, one a line.</summary>
/// <param name="AreMany">Whether there are many.</param>
/// <param name="Stream">What was read to find out, and the rest.</param>
internal sealed record StandardCases(bool AreMany, Stream Stream)
{
    private const int FirstPart = 64 * 1024;

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Finds out, from the first line that is not blank and whether another follows.</summary>
    public static StandardCases Of(Stream input)
    {
        var (head, length, isAtEnd) = (new byte[FirstPart], 0, false);
        while (true)
        {
            if (Judge(head.AsMemory(0, length), isAtEnd) is { } areMany)
            {
                return new StandardCases(areMany, new Joined(head.AsMemory(0, length), input));
            }

            if (length == head.Length)
            {
                Array.Resize(ref head, 2 * head.Length);
            }

            var read = input.Read(head, length, head.Length - length);
            isAtEnd = read == 0;
            length += read;
        }
    }

    /// <summary>Whether there are many cases; null where that cannot be told yet.</summary>
    private static bool? Judge(ReadOnlyMemory<byte> head, bool isAtEnd)
    {
        if (StrictJson.IsUtf16(head.Span))
        {
            return false; // which is one error, and not one for each line
        }

        var text = StrictJson.WithoutMark(head).Span.TrimStart(WhiteSpace);
        var end = text.IndexOf((byte)'\n');
        var isFollowed = end >= 0 && !text[end..].TrimStart(WhiteSpace).IsEmpty;
        return isFollowed ? IsWhole(text[..end].TrimEnd(WhiteSpace))
            : isAtEnd ? false
            : null;
    }

    /// <summary>
    /// Whether a line is meant as a case of its own: it is an object from its first letter to its last, and not the beginning of
    /// one that is written over several lines, or it is not even the beginning of one.
    /// </summary>
    private static bool IsWhole(ReadOnlySpan<byte> line) =>
        line[0] != (byte)'{' || (line[^1] == (byte)'}' && !IsBegun(line));

    /// <summary>Whether nothing is wrong but that more must follow.</summary>
    private static bool IsBegun(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A part that was read already, and behind it the rest.</summary>
    private sealed class Joined(ReadOnlyMemory<byte> head, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> left = head;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (left.IsEmpty)
            {
                return rest.Read(buffer, offset, count);
            }

            var part = left[..Math.Min(left.Length, count)];
            part.CopyTo(buffer.AsMemory(offset));
            left = left[part.Length..];
            return part.Length;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
