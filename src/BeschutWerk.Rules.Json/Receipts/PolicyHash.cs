using System.Security.Cryptography;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Identifies the content of a policy: equal policies have equal hashes, on every machine.</summary>
public static class PolicyHash
{
    /// <summary>
    /// The SHA-256 of the policy as <see cref="PolicyJson"/> writes it on one line, without its own words, which change no
    /// decision; in lower-case hexadecimal digits.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static string Of(Policy policy)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            PolicyFileWriter.Write(writer, policy, withWords: false);
        }

        return string.Concat(
            Sha256(stream.ToArray())
                .Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    private static byte[] Sha256(byte[] content)
    {
#if NETSTANDARD2_0
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(content);
#else
        return SHA256.HashData(content);
#endif
    }
}
