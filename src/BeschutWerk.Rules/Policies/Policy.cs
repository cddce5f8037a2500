using System.Runtime.CompilerServices;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The policy rules of one municipality as data: which norms they regulate, where each stands, and with which terms.
/// Rules read everything that may differ between municipalities from here.
/// </summary>
/// <remarks>
/// Immutable; equal when all parts are equal. A policy that differs from another is made with a <c>with</c> expression,
/// whose every part is checked.
/// </remarks>
public sealed record Policy
{
    private readonly string key = "";
    private readonly Regulation regulation;
    private readonly ProvisionCollection provisions;
    private readonly LocalDate adoptedOn;
    private readonly LocalDate? lastDay;
    private readonly Citation? leftToOtherRules;
    private readonly WaitingListOrder waitingListOrder = WaitingListOrder.ByRankDate;

    /// <summary>Makes a policy.</summary>
    /// <param name="key">Its key, such as <c>nuenen-2019</c>: lower-case letters, digits and hyphens.</param>
    /// <param name="regulation">The policy rules by their citation title.</param>
    /// <param name="adoptedOn">The day on which they were adopted, within <see cref="DateBounds"/>.</param>
    /// <param name="provisions">The norms that they regulate.</param>
    /// <exception cref="ArgumentNullException">A reference is missing.</exception>
    /// <exception cref="InvalidValueException">The key or the date is not allowed.</exception>
    public Policy(string key, Regulation regulation, LocalDate adoptedOn, ProvisionCollection provisions)
    {
        Key = key;
        this.regulation = Guard.NotNull(regulation, nameof(regulation));
        AdoptedOn = adoptedOn;
        this.provisions = Guard.NotNull(provisions, nameof(provisions));
    }

    /// <summary>The key: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="InvalidValueException">Another character, or none.</exception>
    public string Key
    {
        get => key;
        init
        {
            if (
                Guard.NotNull(value, nameof(Key)).Length == 0
                || value.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            )
            {
                Guard.Refuse(nameof(Key), "must be lower-case letters, digits and hyphens", $"'{value}'");
            }

            key = value;
        }
    }

    /// <summary>
    /// The policy rules by their citation title. A provision may stand in another text; its citation says which.
    /// </summary>
    public Regulation Regulation
    {
        get => regulation;
        init => regulation = Guard.NotNull(value, nameof(Regulation));
    }

    /// <summary>The day on which the rules were adopted; they cannot have been published before it.</summary>
    /// <exception cref="InvalidValueException">Out of <see cref="DateBounds"/>, or after the last day in force.</exception>
    public LocalDate AdoptedOn
    {
        get => adoptedOn;
        init
        {
            adoptedOn = Guard.Date(value, nameof(AdoptedOn));
            if (lastDay is { } last)
            {
                Guard.NotAfter(value, nameof(AdoptedOn), last, nameof(LastDay));
            }
        }
    }

    /// <summary>The last day on which the rules are in force, included; null while no end is known.</summary>
    /// <exception cref="InvalidValueException">Out of <see cref="DateBounds"/>, or before the adoption.</exception>
    public LocalDate? LastDay
    {
        get => lastDay;
        init
        {
            if (value is { } last)
            {
                Guard.NotBefore(Guard.Date(last, nameof(LastDay)), nameof(LastDay), adoptedOn, nameof(AdoptedOn));
            }

            lastDay = value;
        }
    }

    /// <summary>The norms that the rules regulate.</summary>
    public ProvisionCollection Provisions
    {
        get => provisions;
        init => provisions = Guard.NotNull(value, nameof(Provisions));
    }

    /// <summary>
    /// The order of the waiting list. By default the earlier rank date goes first, as in Nuenen 2019 article 9 lid 2 with
    /// article 11 lid 2; the law lets a council set another order.
    /// </summary>
    public WaitingListOrder WaitingListOrder
    {
        get => waitingListOrder;
        init => waitingListOrder = Guard.NotNull(value, nameof(WaitingListOrder));
    }

    /// <summary>
    /// The place that leaves what this policy does not regulate to other rules; null where no such place exists.
    /// It is the citation of a decision that is not regulated.
    /// </summary>
    /// <exception cref="InvalidValueException">The citation is a default value.</exception>
    public Citation? LeftToOtherRules
    {
        get => leftToOtherRules;
        init
        {
            Guard.Initialized(value != default(Citation), nameof(LeftToOtherRules));
            leftToOtherRules = value;
        }
    }

    /// <summary>Whether the policy regulates a norm.</summary>
    /// <param name="norm">The norm.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Regulates(Norm norm) => provisions[norm] is not null;

    /// <summary>Where a norm stands; null where the policy does not regulate it.</summary>
    /// <param name="norm">The norm.</param>
    public Citation? CitationOf(Norm norm) => provisions[norm]?.Citation;

    /// <summary>
    /// Where the explanatory note to a norm stands, or the norm itself where there is no note; null where the policy
    /// does not regulate it.
    /// </summary>
    /// <param name="norm">The norm.</param>
    public Citation? NoteTo(Norm norm) => provisions[norm]?.Note ?? CitationOf(norm);

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    /// <summary>The term of a norm that the policy regulates.</summary>
    internal Term TermOf(Norm norm) => provisions[norm]?.Term ?? throw Lacks("term", norm);

    /// <summary>The percentage of a norm that the policy regulates.</summary>
    internal Percentage PercentageOf(Norm norm) => provisions[norm]?.Percentage ?? throw Lacks("percentage", norm);

    /// <summary>The hours a week of a norm that the policy regulates.</summary>
    internal HoursPerWeek HoursOf(Norm norm) => provisions[norm]?.Hours ?? throw Lacks("hours", norm);

    private InvalidOperationException Lacks(string number, Norm norm) => new($"{Key} gives no {number} for {norm}.");
}
