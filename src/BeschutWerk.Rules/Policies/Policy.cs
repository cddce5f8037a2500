using System.Collections.Immutable;
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
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record Policy
{
    private readonly string key = "";
    private readonly Regulation regulation;
    private readonly ProvisionCollection provisions;
    private readonly ValueArray<Citation> basedOn;
    private readonly OwnWordCollection ownWords = OwnWordCollection.None;
    private readonly Citation? leftToOtherRules;
    private readonly WaitingListOrder waitingListOrder = WaitingListOrder.ByRankDate;
    private readonly NationalStatutes? statutes; // null for the law that comes with the library

    /// <summary>Makes a policy.</summary>
    /// <param name="key">Its key, such as <c>nuenen-2019</c>: lower-case letters, digits and hyphens.</param>
    /// <param name="regulation">The policy rules by their citation title.</param>
    /// <param name="validity">Their days, such as <c>new PolicyValidity(adoptedOn)</c>; default where none is known.</param>
    /// <param name="provisions">The norms that they regulate.</param>
    /// <exception cref="ArgumentNullException">A reference is missing.</exception>
    /// <exception cref="InvalidValueException">The key is not allowed.</exception>
    public Policy(string key, Regulation regulation, PolicyValidity validity, ProvisionCollection provisions)
    {
        Key = key;
        this.regulation = Guard.NotNull(regulation, nameof(regulation));
        Validity = validity;
        this.provisions = Guard.NotNull(provisions, nameof(provisions));
    }

    /// <summary>The key: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
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
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public Regulation Regulation
    {
        get => regulation;
        init => regulation = Guard.NotNull(value, nameof(Regulation));
    }

    /// <summary>
    /// The days of the rules. Other days come together:
    /// <c>policy with { Validity = new(adoptedOn, inForceFrom: day) }</c>.
    /// </summary>
    public PolicyValidity Validity { get; init; }

    /// <inheritdoc cref="PolicyValidity.AdoptedOn"/>
    public LocalDate? AdoptedOn => Validity.AdoptedOn;

    /// <inheritdoc cref="PolicyValidity.RetroactiveTo"/>
    public LocalDate? RetroactiveTo => Validity.RetroactiveTo;

    /// <inheritdoc cref="PolicyValidity.InForceFrom"/>
    public LocalDate? InForceFrom => Validity.InForceFrom;

    /// <inheritdoc cref="PolicyValidity.LastDay"/>
    public LocalDate? LastDay => Validity.LastDay;

    /// <summary>The norms that the rules regulate.</summary>
    /// <exception cref="ArgumentNullException">They are missing.</exception>
    public ProvisionCollection Provisions
    {
        get => provisions;
        init => provisions = Guard.NotNull(value, nameof(Provisions));
    }

    /// <summary>
    /// The order of the waiting list. By default the earlier rank date goes first, as in Nuenen 2019 article 9 lid 2 with
    /// article 11 lid 2; the law lets a council set another order (Participatiewet article 10b lid 5).
    /// </summary>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public WaitingListOrder WaitingListOrder
    {
        get => waitingListOrder;
        init => waitingListOrder = Guard.NotNull(value, nameof(WaitingListOrder));
    }

    /// <summary>
    /// The national law under the rules, by version; that of <see cref="NationalStatutes.BuiltIn"/> unless another is given.
    /// Whatever it fixes holds whatever the rules say or leave out.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public NationalStatutes Statutes
    {
        get => statutes ?? NationalStatutes.BuiltIn;
        init =>
            statutes = ReferenceEquals(Guard.NotNull(value, nameof(Statutes)), NationalStatutes.BuiltIn) ? null : value;
    }

    /// <summary>
    /// Who may ask UWV for advice, where the rules regulate <see cref="Norm.AdviceRequest"/>; by default the person
    /// concerned and the college, as in Participatiewet article 10b lid 1 and 3.
    /// </summary>
    public AdviceRequesters AdviceRequesters { get; init; } = AdviceRequesters.PersonOrCollege;

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

    /// <summary>The provisions of law on which the rules rest; none where the text names none.</summary>
    /// <exception cref="InvalidValueException">One of them is a default value.</exception>
    public ImmutableArray<Citation> BasedOn
    {
        get => basedOn.OrEmpty;
        init
        {
            var given = value.IsDefault ? [] : value;
            Guard.Initialized(!given.Contains(default), nameof(BasedOn));
            basedOn = new ValueArray<Citation>(given);
        }
    }

    /// <summary>How the number of positions is fixed; null where the text does not say.</summary>
    public PositionSetting? Positions { get; init; }

    /// <summary>The text's own words for what each municipality calls otherwise; by default none.</summary>
    /// <exception cref="ArgumentNullException">They are missing.</exception>
    public OwnWordCollection OwnWords
    {
        get => ownWords;
        init => ownWords = Guard.NotNull(value, nameof(OwnWords));
    }

    /// <summary>
    /// The texts in which a citation of this policy can stand: its own first, then the others that it cites, then national
    /// law.
    /// </summary>
    public ImmutableArray<Regulation> Regulations =>
        [
            .. new[] { regulation }
                .Concat(
                    provisions
                        .SelectMany(provision => new[] { provision.Citation, provision.Note, provision.AlsoAt })
                        .Concat(BasedOn.Select(citation => (Citation?)citation))
                        .Append(leftToOtherRules)
                        .Append(Positions?.Citation)
                        .OfType<Citation>()
                        .Select(citation => citation.Regulation)
                )
                .Concat(NationalLaw.All)
                .Distinct(),
        ];

    /// <summary>Whether the policy regulates a norm.</summary>
    /// <param name="norm">The norm.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Regulates(Norm norm) => provisions.Regulated.Contains(norm);

    /// <summary>Where a norm stands; null where the policy does not regulate it.</summary>
    /// <param name="norm">The norm.</param>
    public Citation? CitationOf(Norm norm) => provisions[norm]?.Citation;

    /// <summary>
    /// Where the explanatory note to a norm stands, or the norm itself where there is no note; null where the policy
    /// does not regulate it.
    /// </summary>
    /// <param name="norm">The norm.</param>
    public Citation? NoteTo(Norm norm) => provisions[norm]?.Note ?? CitationOf(norm);

    /// <summary>
    /// The key with the days and what else is not usual, then a line for each provision: for a person who debugs. In a text
    /// for others stands the <see cref="Key"/>.
    /// </summary>
    public override string ToString()
    {
        var parts = Facts.Behind(
            (nameof(AdoptedOn), AdoptedOn),
            (nameof(RetroactiveTo), RetroactiveTo),
            (nameof(InForceFrom), InForceFrom),
            (nameof(LastDay), LastDay),
            (
                nameof(AdviceRequesters),
                AdviceRequesters == AdviceRequesters.PersonOrCollege ? null : $"[{AdviceRequesters}]"
            ),
            (
                nameof(WaitingListOrder),
                WaitingListOrder == WaitingListOrder.ByRankDate ? null : $"[{WaitingListOrder}]"
            ),
            (nameof(LeftToOtherRules), LeftToOtherRules?.ToShortString()),
            (nameof(BasedOn), BasedOn.IsEmpty ? null : $"[{string.Join(", ", BasedOn)}]"),
            (nameof(Positions), Positions),
            (nameof(OwnWords), OwnWords.Count == 0 ? null : $"[{OwnWords}]")
        );
        return string.Join(
            "\n",
            provisions.Select(provision => $"  {provision}").Prepend($"{Key}: {Regulation}{parts}")
        );
    }

    /// <summary>
    /// The provision that decides for a norm: that of the policy, or the cap of national law where the policy subsidises
    /// without a cap, or up to a higher one; null where there is none.
    /// </summary>
    internal Provision? Governing(Norm norm)
    {
        var own = provisions[norm];
        if (norm is not Norm.SubsidyCap || !Regulates(Norm.WageCostSubsidy))
        {
            return own;
        }

        var national = Statutes.Latest[Norm.StatutorySubsidyCap]?.Provision;
        return own is null || national?.Percentage < own.Percentage ? national : own;
    }

    /// <summary>Whether a norm asks a condition; false where the policy does not regulate the norm.</summary>
    internal bool Asks(Norm norm, Condition condition) => provisions[norm]?.Asks(condition) is true;

    /// <summary>
    /// The answer to what a norm asks; <paramref name="otherwise"/> where the policy does not regulate it, and then nothing
    /// depends on the facts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer Asks(Norm norm, Answer answer, Answer otherwise) =>
        provisions.Regulated.Contains(norm) ? answer : otherwise;

    /// <summary>As above for a norm that stands in the way of nobody where the policy does not regulate it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer Asks(Norm norm, Answer answer) => Asks(norm, answer, otherwise: Answer.Yes);

    /// <summary>Whether a norm leaves the college a choice.</summary>
    internal bool IsDiscretionary(Norm norm) => ForceOf(norm) is Force.Discretionary;

    /// <summary>How far a norm binds: by this text where it regulates the norm, otherwise by the table.</summary>
    internal Force ForceOf(Norm norm) => provisions[norm] is { } provision ? provision.Force : NormTable.Of(norm).Force;

    /// <summary>The term of a norm that the policy regulates.</summary>
    internal Term TermOf(Norm norm) => provisions[norm]?.Term ?? throw Lacks("term", norm);

    /// <summary>The percentage of a norm that the policy regulates.</summary>
    internal Percentage PercentageOf(Norm norm) => provisions[norm]?.Percentage ?? throw Lacks("percentage", norm);

    /// <summary>The hours a week of a norm that the policy regulates.</summary>
    internal HoursPerWeek HoursOf(Norm norm) => provisions[norm]?.Hours ?? throw Lacks("hours", norm);

    /// <summary>The first day of the period of a norm that the policy regulates.</summary>
    internal LocalDate FirstDayOf(Norm norm) => provisions[norm]?.FirstDay ?? throw Lacks("first day", norm);

    /// <summary>The last day of the period of a norm that the policy regulates.</summary>
    internal LocalDate LastDayOf(Norm norm) => provisions[norm]?.LastDay ?? throw Lacks("last day", norm);

    private InvalidOperationException Lacks(string number, Norm norm) => new($"{Key} gives no {number} for {norm}.");
}
