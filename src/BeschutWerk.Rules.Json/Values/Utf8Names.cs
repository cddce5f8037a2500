using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Names or words, encoded once, and found by their bytes.</summary>
internal sealed class Utf8Names(ImmutableArray<string> names)
{
    private readonly byte[][] encoded = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A bit for each length that a name has: most others are passed over by it.</summary>
    private readonly ulong lengths = names.Aggregate(0UL, (bits, name) => bits | LengthBit(name.Length));

    private readonly Lazy<string> listed = new(() => string.Join(", ", names));

    /// <summary>The names, in their order.</summary>
    public ImmutableArray<string> All { get; } = names;

    /// <summary>The names as a message lists them.</summary>
    public string Listed => listed.Value;

    /// <summary>The place of a name as it stands between its quotation marks; below 0 for one that is not among them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">Where it is most likely found, such as behind the one before it.</param>
    public int Find(ReadOnlySpan<byte> name, int from = 0)
    {
        if ((lengths & LengthBit(name.Length)) != 0)
        {
            for (var i = from; i < encoded.Length; i++)
            {
                if (name.SequenceEqual(encoded[i]))
                {
                    return i;
                }
            }
        }

        return from > 0 ? Find(name)
            : name.IndexOf((byte)'\\') < 0 ? -1
            : All.IndexOf(Unescaped(name), StringComparer.Ordinal);
    }

    /// <summary>The place of a name that is among them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">Where it is most likely found.</param>
    public int PlaceOf(string name, int from = 0)
    {
        for (var i = from; i < All.Length; i++)
        {
            if (string.Equals(name, All[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return from > 0
            ? PlaceOf(name)
            : throw new ArgumentOutOfRangeException(nameof(name), name, "There is no field of this name here.");
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader([(byte)'"', .. name, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
