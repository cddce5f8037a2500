namespace BeschutWerk.Rules;

/// <summary>Parts of regular expressions of ECMA-262, for whoever describes which texts are allowed.</summary>
internal static class TextPatterns
{
    /// <summary>
    /// A character that is no white space to <see cref="char.IsWhiteSpace(char)"/>. The class \S is another: to ECMA-262 a byte
    /// order mark is white space, and the next line (U+0085) is none.
    /// </summary>
    public const string NotBlank = @"[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";
}
