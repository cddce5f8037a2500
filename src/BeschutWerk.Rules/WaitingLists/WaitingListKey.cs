namespace BeschutWerk.Rules;

/// <summary>
/// One key in the order of a waiting list: a group that comes before whoever is not in it, a date of which the earlier
/// comes first, or the registration.
/// </summary>
/// <remarks>Immutable; equal when kind and group are equal. The default value is no key, and an order refuses it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListKey
{
    private readonly string? group;

    private WaitingListKey(WaitingListKeyKind kind, string? group)
    {
        Kind = kind;
        this.group = group;
    }

    /// <summary>
    /// The date of the indication, or after a dismissal for misconduct that of the dismissal, be it earlier or later.
    /// Source: Nuenen 2019 article 9 lid 2 and article 11 lid 2.
    /// </summary>
    public static WaitingListKey RankDate { get; } = new(WaitingListKeyKind.RankDate, group: null);

    /// <summary>The date of the indication, whatever dismissal came before or after it.</summary>
    public static WaitingListKey IndicationDate { get; } = new(WaitingListKeyKind.IndicationDate, group: null);

    /// <summary>
    /// The order of registration. Every order ends with it; a text that says so leaves no two entries tied.
    /// </summary>
    public static WaitingListKey Registration { get; } = new(WaitingListKeyKind.Registration, group: null);

    /// <summary>What kind of key it is.</summary>
    /// <remarks>0 for the default value, which is no key.</remarks>
    public WaitingListKeyKind Kind { get; }

    /// <summary>The name of the group; null for a key that is none.</summary>
    public string? GroupName => group;

    /// <summary>A group that comes before whoever is not in it.</summary>
    /// <param name="name">Its name: 1 to 64 letters, digits and hyphens.</param>
    /// <exception cref="ArgumentNullException">The name is missing.</exception>
    /// <exception cref="InvalidValueException">The name is empty, too long or holds another character.</exception>
    public static WaitingListKey Group(string name) => new(WaitingListKeyKind.Group, CheckedGroup(name, nameof(name)));

    /// <summary>The word of the key, or the group with its name.</summary>
    public override string ToString() =>
        Kind == default ? "(no key)"
        : group is null ? Words.Of(Kind)
        : $"group {group}";

    /// <summary>Which names <see cref="CheckedGroup"/> lets pass.</summary>
    internal const string GroupPattern = "^[A-Za-z0-9-]{1,64}$";

    internal static string CheckedGroup(string name, string parameter)
    {
        const int longest = 64;
        if (
            Guard.NotNull(name, parameter).Length is 0 or > longest
            || !name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
        )
        {
            Guard.Refuse(parameter, "must be a name of 1 to 64 letters, digits and hyphens", $"'{name}'");
        }

        return name;
    }
}
