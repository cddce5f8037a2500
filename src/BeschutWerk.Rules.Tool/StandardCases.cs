using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Cases on standard input: one, over as many lines as it likes, or many, one a line.</summary>
/// <remarks>
/// There are many where a line below the first is a case by itself: an object from its first letter to its last with a field
/// that only a case file has. That holds whatever is wrong with the lines before it. Where no line is, there are many if the
/// first line cannot be the beginning of a case that goes on below it, and something stands there.
/// </remarks>
/// <param name="AreMany">Whether there are many.</param>
/// <param name="Stream">What was read to find out, and the rest.</param>
internal sealed record StandardCases(bool AreMany, Stream Stream)
{
    private const int FirstPart = 64 * 1024;

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Finds out, from as much as it takes.</summary>
    public static StandardCases Of(Stream input)
    {
        var (head, length, isAtEnd, lines) = (new byte[FirstPart], 0, false, new Lines());
        while (true)
        {
            if (lines.Judge(head.AsSpan(0, length), isAtEnd) is { } areMany)
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

    /// <summary>The lines so far, each of which is looked at once.</summary>
    private sealed class Lines
    {
        /// <summary>Where the next line begins, and up to where its end was looked for.</summary>
        private (int Line, int Searched) next;

        /// <summary>Whether a line was seen that is not blank, and whether the case that it begins can go on below it.</summary>
        private bool isBegun;

        private bool canGoOn;

        /// <summary>Whether there are many cases; null where that cannot be told yet.</summary>
        /// <param name="text">What was read so far: what it was before, and more.</param>
        /// <param name="isAtEnd">Whether that is all.</param>
        public bool? Judge(ReadOnlySpan<byte> text, bool isAtEnd)
        {
            if (StrictJson.WideEncodingOf(text) is not null)
            {
                return false; // which is one error, and not one for each line
            }

            while (TryTake(text, isAtEnd, out var line))
            {
                if (line.IsEmpty)
                {
                    continue;
                }

                if (isBegun && (!canGoOn || IsCase(line)))
                {
                    return true;
                }

                canGoOn = isBegun ? canGoOn : CanGoOn(line);
                isBegun = true;
            }

            return isAtEnd ? false : null;
        }

        /// <summary>The next line, without white space around it; false where its end was not read yet.</summary>
        private bool TryTake(ReadOnlySpan<byte> text, bool isAtEnd, out ReadOnlySpan<byte> line)
        {
            var end = text[next.Searched..].IndexOf((byte)'\n');
            if (end < 0 && (!isAtEnd || next.Line == text.Length))
            {
                next = (next.Line, text.Length);
                line = default;
                return false;
            }

            end = end < 0 ? text.Length : next.Searched + end;
            line = text[next.Line..end];
            if (next.Line == 0 && line.StartsWith(ByteOrderMark))
            {
                line = line[ByteOrderMark.Length..];
            }

            line = line.Trim(WhiteSpace);
            var following = Math.Min(end + 1, text.Length);
            next = (following, following);
            return true;
        }

        /// <summary>
        /// Whether a case that begins on this line may go on below it: it begins as an object, and is not the whole of one, or
        /// something else between its braces.
        /// </summary>
        private static bool CanGoOn(ReadOnlySpan<byte> line) =>
            line[0] == (byte)'{' && (line[^1] != (byte)'}' || IsUnfinished(line));

        /// <summary>Whether nothing is wrong but that more must follow.</summary>
        private static bool IsUnfinished(ReadOnlySpan<byte> line)
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

        /// <summary>Whether a line is a case by itself: an object with a field that nothing within a case has.</summary>
        private static bool IsCase(ReadOnlySpan<byte> line)
        {
            if (line is not [(byte)'{', .., (byte)'}'])
            {
                return false;
            }

            try
            {
                var hasField = false;
                var reader = new Utf8JsonReader(line);
                while (reader.Read())
                {
                    hasField |=
                        reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName }
                        && (
                            reader.ValueTextEquals("case"u8)
                            || reader.ValueTextEquals("policy"u8)
                            || reader.ValueTextEquals("events"u8)
                        );
                }

                return hasField;
            }
            catch (JsonException)
            {
                return false;
            }
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
