#if !NETSTANDARD2_0
namespace BeschutWerk.Rules;

/// <summary>
/// A value that people write down. It is read and written in one way, so that the framework's interfaces, which offer a
/// culture, all come down to the two methods that have none.
/// </summary>
/// <typeparam name="T">The value itself.</typeparam>
internal interface IWrittenValue<T> : ISpanParsable<T>, ISpanFormattable
    where T : struct, IWrittenValue<T>
{
    static abstract T Parse(string text);

    static abstract bool TryParse(string? text, out T value);

#pragma warning disable MA0011 // the culture is left aside on purpose
    static T IParsable<T>.Parse(string s, IFormatProvider? provider) => T.Parse(s);

    static bool IParsable<T>.TryParse(string? s, IFormatProvider? provider, out T result) => T.TryParse(s, out result);

    static T ISpanParsable<T>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => T.Parse(s.ToString());

    static bool ISpanParsable<T>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out T result) =>
        T.TryParse(s.ToString(), out result);
#pragma warning restore MA0011

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        var text = ToString(format.ToString(), provider);
        var isCopied = text.TryCopyTo(destination);
        charsWritten = isCopied ? text.Length : 0;
        return isCopied;
    }
}
#endif
