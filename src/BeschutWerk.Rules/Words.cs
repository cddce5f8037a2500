using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// The words of the contract: the members of an enumeration in camel case, as they stand in JSON and in the catalogue.
/// </summary>
internal static class Words
{
    /// <summary>The word of a member: <c>NotRequired</c> is <c>notRequired</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var members = Enumeration<T>.Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(members[i], value))
            {
                return Enumeration<T>.Words[i];
            }
        }

        return CamelCase(value.ToString());
    }

    /// <summary>The name of a fact of a case.</summary>
    internal static string Of(CaseFact fact) => fact.Name;

    /// <summary>The words of every member, in the order of declaration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => Enumeration<T>.Words;

    /// <summary>The words of every member but one, such as that which says "none", in the order of declaration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="except">The member that is left out.</param>
    public static ImmutableArray<string> AllBut<T>(T except)
        where T : struct, Enum => All<T>().Remove(Of(except), StringComparer.Ordinal);

    /// <summary>The member with a word.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The word, in the same case.</param>
    /// <param name="value">The member, or the default value.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        foreach (var member in Enumeration<T>.Members)
        {
            if (string.Equals(Of(member), word, StringComparison.Ordinal))
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The members in the order of declaration.</summary>
    internal static ImmutableArray<T> MembersOf<T>()
        where T : struct, Enum => Enumeration<T>.Members;

    /// <summary>Whether the value is a member of its enumeration.</summary>
    internal static bool IsDefined<T>(T value)
        where T : struct, Enum => Enumeration<T>.Members.Contains(value);

    /// <summary>A name with its first letter in lower case.</summary>
    /// <param name="name">The name of a member or property.</param>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The members of an enumeration, read once.</summary>
    private static class Enumeration<T>
        where T : struct, Enum
    {
        public static ImmutableArray<T> Members { get; } =
#if NETSTANDARD2_0
        [.. (T[])Enum.GetValues(typeof(T))];
#else
        [.. Enum.GetValues<T>()];
#endif

        public static ImmutableArray<string> Words { get; } =
        [.. Members.Select(member => CamelCase(member.ToString()))];
    }
}
