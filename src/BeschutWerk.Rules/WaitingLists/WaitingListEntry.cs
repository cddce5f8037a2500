using System.Collections.Immutable;
using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.WaitingListEntry>;

namespace BeschutWerk.Rules;

/// <summary>One person on the waiting list. Source: Nuenen 2019 article 9 lid 2 and article 11 lid 2.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. No order is defined: that is a matter of the policy. The default value is
/// no entry, and a waiting list refuses it.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListEntry
{
    /// <summary>Which keys the guards of the constructor let pass: something beside white space, on one line.</summary>
    private const string KeyPattern =
        @"^(?=[\s\S]*" + TextPatterns.NotBlank + @")[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$";

    private readonly string? key;
    private readonly ValueArray<string> groups;
    private readonly LocalDate misconductDismissalOn; // the default date, which no fact can have, stands for none

    /// <summary>Starts with the person and the day of the indication.</summary>
    /// <param name="key">
    /// An opaque key of the person, not empty, without line breaks or other control characters; never a name or a citizen
    /// service number.
    /// </param>
    /// <param name="indicatedOn">
    /// The day on which the college decided on the indication, within <see cref="DateBounds"/>.
    /// </param>
    /// <param name="misconductDismissalOn">As <see cref="MisconductDismissalOn"/>.</param>
    /// <param name="groups">As <see cref="Groups"/>; null for none.</param>
    /// <param name="matches">As <see cref="Matches"/>.</param>
    /// <exception cref="ArgumentNullException">The key or a group is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The key is empty or white space or holds a control character, the date is out of bounds, or a property refuses its
    /// value.
    /// </exception>
    public WaitingListEntry(
        string key,
        LocalDate indicatedOn,
        LocalDate? misconductDismissalOn = null,
        IEnumerable<string>? groups = null,
        bool? matches = null
    )
    {
        if (string.IsNullOrWhiteSpace(Guard.NotNull(key, nameof(key))))
        {
            Guard.Refuse(nameof(key), "must not be empty", $"'{key}'");
        }

        RefuseControlCharacters(key);
        this.key = key;
        IndicatedOn = Guard.Date(indicatedOn, nameof(indicatedOn));
        (MisconductDismissalOn, Groups, Matches) = (misconductDismissalOn, groups?.ToImmutableArray() ?? [], matches);
    }

    /// <summary>The opaque key of the person.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Key
    {
        get =>
            key
            ?? throw new InvalidOperationException("This is default(WaitingListEntry), which is no person's entry.");
        private init => key = value;
    }

    /// <summary>The day on which the college decided on the indication.</summary>
    public LocalDate IndicatedOn { get; private init; }

    /// <summary>
    /// The day on which employment in sheltered work ended by dismissal for misconduct, of several the last, before or
    /// after the indication; null where there was none.
    /// </summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? MisconductDismissalOn
    {
        get => misconductDismissalOn == default ? null : misconductDismissalOn;
        init => misconductDismissalOn = Guard.Date(value, nameof(MisconductDismissalOn)).GetValueOrDefault();
    }

    /// <summary>
    /// Whether the work that is available matches the person's capabilities; null where it is unknown. A person whose
    /// match is unknown is never silently skipped.
    /// </summary>
    public bool? Matches { get; init; }

    /// <summary>
    /// The groups of the policy's order to which the person belongs, in alphabetical order; none by default. The evaluator
    /// refuses a group that an order with groups does not know.
    /// </summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// One of them is no name of 1 to 64 letters, digits and hyphens.
    /// </exception>
    public ImmutableArray<string> Groups
    {
        get => groups.OrEmpty;
        init =>
            groups = new ValueArray<string>(
                value.IsDefaultOrEmpty
                    ? default
                    :
                    [
                        .. value
                            .Select(name => WaitingListKey.CheckedGroup(name, nameof(Groups)))
                            .Distinct(StringComparer.Ordinal)
                            .OrderBy(name => name, StringComparer.Ordinal),
                    ]
            );
    }

    internal static readonly FactRows<WaitingListEntry> Rows = new(
        e => new(e.Key, e.IndicatedOn),
        Required(Form.Text.Matching(KeyPattern), e => e.key, (e, v) => e with { Key = v }),
        Required(Form.Date, e => e.IndicatedOn, (e, v) => e with { IndicatedOn = v }),
        NoneWhenAbsent(Form.Date, e => e.MisconductDismissalOn, (e, v) => e with { MisconductDismissalOn = v }),
        NoneWhenAbsent(
            Form.Texts.Matching(WaitingListKey.GroupPattern),
            e => e.Groups.IsEmpty ? null : e.Groups,
            (e, v) => e with { Groups = v ?? [] }
        ),
        YesNo(Norm.WaitingListPriority, e => e.Matches, (e, v) => e with { Matches = v })
    );

    /// <summary>Whether this is a person's entry: the default value has no key, whatever was set on it afterwards.</summary>
    internal bool HasKey => key is not null;

    /// <summary>The latest date that the entry holds.</summary>
    internal LocalDate LatestDate => LocalDate.Max(IndicatedOn, misconductDismissalOn);

    /// <summary>Whether the person belongs to a group.</summary>
    internal bool IsIn(string group)
    {
        foreach (var own in groups.OrEmpty.AsSpan())
        {
            if (string.Equals(own, group, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key with what is known, or that it is no entry: in one line, for a person who debugs.</summary>
    public override string ToString()
    {
        var known = Facts.Describe(
            (nameof(IndicatedOn), IndicatedOn),
            (nameof(MisconductDismissalOn), MisconductDismissalOn),
            (nameof(Groups), Groups.IsEmpty ? null : $"[{string.Join(", ", Groups)}]"),
            (nameof(Matches), Matches)
        );
        return key is null ? "(no entry)" : $"{key} ({known})";
    }

    /// <summary>A key stands in explanations, which are lines of text: it must not be able to begin one.</summary>
    private static void RefuseControlCharacters(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsControl(key[i]) || key[i] is '\u2028' or '\u2029')
            {
                Guard.Refuse(
                    nameof(key),
                    "must hold no line breaks or other control characters",
                    FormattableString.Invariant($"U+{(int)key[i]:X4} at place {i}")
                );
            }
        }
    }
}
