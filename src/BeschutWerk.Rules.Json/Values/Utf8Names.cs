using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Names or words, encoded once, and found by their bytes.</summary>
internal sealed class Utf8Names(ImmutableArray<string> names)
{
    /// <summary>How many sums are told apart, a power of two above the number of names.</summary>
    private const int Sums = 256;

    private readonly byte[][] encoded = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>For each sum of a few bytes, and of how many there are, the first name that has it; below 0 for none.</summary>
    private readonly short[] first = FirstOfSums(names);

    /// <summary>For each name the next that has the same sum; below 0 for none.</summary>
    private readonly short[] following = NextOfSums(names);

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
        if (from < encoded.Length && name.SequenceEqual(encoded[from]))
        {
            return from;
        }

        if (name.IsEmpty)
        {
            return -1;
        }

        for (int i = first[SumOf(name)]; i >= 0; i = following[i])
        {
            if (name.SequenceEqual(encoded[i]))
            {
                return i;
            }
        }

        return name.IndexOf((byte)'\\') < 0 ? -1 : All.IndexOf(Unescaped(name), StringComparer.Ordinal);
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

    /// <summary>What tells most names apart: their length, and the bytes at both ends and in the middle.</summary>
    private static int SumOf(ReadOnlySpan<byte> name) =>
        ((name.Length * 7) + (name[0] * 31) + (name[name.Length / 2] * 5) + (name[name.Length - 1] * 3)) & (Sums - 1);

    private static short[] FirstOfSums(ImmutableArray<string> names)
    {
        var found = new short[Sums];
        found.AsSpan().Fill(-1);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            found[SumOf(Encoding.UTF8.GetBytes(names[i]))] = (short)i;
        }

        return found;
    }

    private static short[] NextOfSums(ImmutableArray<string> names)
    {
        var sums = names.Select(name => SumOf(Encoding.UTF8.GetBytes(name))).ToList();
        return [.. sums.Select((sum, i) => (short)sums.FindIndex(i + 1, other => other == sum))];
    }

    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader([(byte)'"', .. name, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
