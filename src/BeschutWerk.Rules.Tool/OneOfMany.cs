using System.Buffers;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// What goes wrong while one case or question is worked out is a fault of the program. It costs that one only, whatever it is: the
/// others are answered all the same.
/// </summary>
internal static class OneOfMany
{
    /// <summary>Whether an exception is a fault within one case, and none of the files and the memory that all share.</summary>
    public static bool IsFault(Exception exception) =>
        exception is not (IOException or UnauthorizedAccessException or OutOfMemoryException);

    /// <summary>The fault as an error beside those of what cannot be read.</summary>
    public static ReadingError ErrorOf(Exception fault) =>
        new(
            ReadingErrorCode.InternalError,
            Path: null,
            $"a fault of the program: {fault.GetType().Name}: {fault.Message}"
        );

    /// <summary>The fault in the place of what was read.</summary>
    /// <param name="key">The key of the case; null where it could not even be read.</param>
    /// <param name="fault">What went wrong.</param>
    public static Reading<CaseFile> ReadingOf(string? key, Exception fault) =>
        new(value: null, [ErrorOf(fault)], key: key);

    /// <summary>Takes back what was written of an answer that could not be finished.</summary>
    public static void Rewind(this ArrayBufferWriter<byte> buffer, int count)
    {
        var before = buffer.WrittenSpan[..count].ToArray();
        buffer.ResetWrittenCount();
        buffer.Write(before);
    }
}
