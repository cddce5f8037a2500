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
    public static string Of(Policy policy) =>
        policy is null
            ? throw new ArgumentNullException(nameof(policy))
            : OfJson(writer => PolicyFileWriter.Write(writer, policy, withWords: false));

    /// <summary>
    /// The SHA-256 of national law as <see cref="StatutesJson"/> writes it on one line, in lower-case hexadecimal digits.
    /// </summary>
    /// <param name="statutes">The law.</param>
    /// <exception cref="ArgumentNullException">The law is missing.</exception>
    public static string Of(NationalStatutes statutes) => OfJson(writer => StatutesJson.Write(writer, statutes));

    /// <summary>The hash of JSON as it stands, on one line.</summary>
    internal static string Of(JsonElement content) => OfJson(content.WriteTo);

    private static string OfJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            write(writer);
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
