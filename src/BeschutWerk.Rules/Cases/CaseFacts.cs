using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known at an event, or in a case as a whole: each fact under its name in the catalogue, null where it is unknown.
/// </summary>
/// <remarks>
/// Immutable; equal when every fact is equal. Only what is known takes room. Which facts an event can carry
/// <see cref="CaseEventTable"/> tells. There is nothing here about a person's health but yes, no and unknown, and no
/// personal data.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record CaseFacts
{
    /// <summary>
    /// For each fact that is told the bit of its place, which it may share: where it is missing, the fact is unknown.
    /// </summary>
    private ulong places;

    /// <summary>Facts of which nothing is known.</summary>
    public static CaseFacts None { get; } = new();

    /// <summary>What is known, in the order of the facts, each in the type of its property.</summary>
    internal ImmutableArray<KeyValuePair<CaseFact, object>> Told { get; private set; } = [];

    // csharpier-ignore-start - a table, a line a fact

    /// <summary>
    /// Whether there is a limitation as the target group asks for; nothing more of a person's health.
    /// </summary>
    public bool? LimitationPresent { get => Get(CaseFact.LimitationPresent); init => Put(CaseFact.LimitationPresent, value); }
    /// <summary>Whether more guidance or adaptation is needed than a regular employer can be asked for.</summary>
    public bool? BeyondRegularEmployer { get => Get(CaseFact.BeyondRegularEmployer); init => Put(CaseFact.BeyondRegularEmployer, value); }
    /// <summary>Whether there is some capacity for work.</summary>
    public bool? WorkCapacity { get => Get(CaseFact.WorkCapacity); init => Put(CaseFact.WorkCapacity, value); }
    /// <summary>Whether the indication is held, for a case whose decision on it is not among the events.</summary>
    public bool? IndicationHeld { get => Get(CaseFact.IndicationHeld); init => Put(CaseFact.IndicationHeld, value); }
    /// <summary>Who asked for advice.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Requester"/>.</exception>
    public Requester? RequestedBy { get => Get(CaseFact.RequestedBy); init => Put(CaseFact.RequestedBy, value); }
    /// <summary>Whether the pre-trajectory was completed.</summary>
    public bool? PreTrajectoryCompleted { get => Get(CaseFact.PreTrajectoryCompleted); init => Put(CaseFact.PreTrajectoryCompleted, value); }
    /// <summary>Whether there is a Wsw indication.</summary>
    public bool? WswIndication { get => Get(CaseFact.WswIndication); init => Put(CaseFact.WswIndication, value); }
    /// <summary>When sheltered work was last assessed, or that it never was; by default unknown.</summary>
    public LastAssessment LastAssessedOn { get => Get(CaseFact.LastAssessedOn) ?? LastAssessment.Unknown; init => Put(CaseFact.LastAssessedOn, value); }
    /// <summary>Whether the situation changed so much that it matters for the advice.</summary>
    public bool? SituationChanged { get => Get(CaseFact.SituationChanged); init => Put(CaseFact.SituationChanged, value); }
    /// <summary>
    /// UWV's answer to its first question: whether the person depends on technical or organisational adaptations that
    /// an employer cannot reasonably realise.
    /// </summary>
    public bool? AdaptationsBeyondEmployer { get => Get(CaseFact.AdaptationsBeyondEmployer); init => Put(CaseFact.AdaptationsBeyondEmployer, value); }
    /// <summary>
    /// UWV's answer to its second question: whether the person depends on permanent supervision or intensive guidance
    /// that a regular employer cannot reasonably offer.
    /// </summary>
    public bool? SupervisionBeyondEmployer { get => Get(CaseFact.SupervisionBeyondEmployer); init => Put(CaseFact.SupervisionBeyondEmployer, value); }
    /// <summary>Whether the advice says that the person belongs to the target group.</summary>
    public bool? AdviceBelongs { get => Get(CaseFact.AdviceBelongs); init => Put(CaseFact.AdviceBelongs, value); }
    /// <summary>Whether the advice came about with care.</summary>
    public bool? CarefullyPrepared { get => Get(CaseFact.CarefullyPrepared); init => Put(CaseFact.CarefullyPrepared, value); }
    /// <summary>Whether the advice is sufficiently reasoned.</summary>
    public bool? SufficientlyReasoned { get => Get(CaseFact.SufficientlyReasoned); init => Put(CaseFact.SufficientlyReasoned, value); }
    /// <summary>
    /// Of a decision on the indication or of a new advice: whether the person belongs to the target group.
    /// </summary>
    public bool? Belongs { get => Get(CaseFact.Belongs); init => Put(CaseFact.Belongs, value); }
    /// <summary>Whether the same trajectory is continued after a new advice, or another offered.</summary>
    public bool? SameTrajectoryContinued { get => Get(CaseFact.SameTrajectoryContinued); init => Put(CaseFact.SameTrajectoryContinued, value); }
    /// <summary>Whether another form of participation can be offered.</summary>
    public bool? AlternativePossible { get => Get(CaseFact.AlternativePossible); init => Put(CaseFact.AlternativePossible, value); }
    /// <summary>Whether the criteria are possibly not, or no longer, met.</summary>
    public bool? CriteriaInDoubt { get => Get(CaseFact.CriteriaInDoubt); init => Put(CaseFact.CriteriaInDoubt, value); }
    /// <summary>Whether the person reported, for a case whose report is not among the events.</summary>
    public bool? Reported { get => Get(CaseFact.Reported); init => Put(CaseFact.Reported, value); }
    /// <summary>Whether employment can start at once, without a trajectory.</summary>
    public bool? DirectEmployment { get => Get(CaseFact.DirectEmployment); init => Put(CaseFact.DirectEmployment, value); }
    /// <summary>
    /// The months of a trajectory, an extension or a new trajectory, 1 to 1,200, both included; null at the start of a
    /// trajectory means the length that the policy gives.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? Months { get => Get(CaseFact.Months); init => Put(CaseFact.Months, value); }
    /// <summary>The exceptional situation of an extension.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.ExtensionGround"/>.</exception>
    public ExtensionGround? Ground { get => Get(CaseFact.Ground); init => Put(CaseFact.Ground, value); }
    /// <summary>
    /// The reason that another exceptional situation or a departure needs; null where none is stated, and a blank text
    /// reads as null. It is free text, and never part of an explanation.
    /// </summary>
    public string? Reason { get => Get(CaseFact.Reason); init => Put(CaseFact.Reason, value); }
    /// <summary>Whether there is a real prospect of a higher wage value.</summary>
    public bool? HigherWageValueExpected { get => Get(CaseFact.HigherWageValueExpected); init => Put(CaseFact.HigherWageValueExpected, value); }
    /// <summary>Whether the new trajectory is at a new workplace.</summary>
    public bool? NewWorkplace { get => Get(CaseFact.NewWorkplace); init => Put(CaseFact.NewWorkplace, value); }
    /// <summary>The first day of a facility, planned or past.</summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? FacilityFirstDay { get => Get(CaseFact.FacilityFirstDay); init => Put(CaseFact.FacilityFirstDay, value); }
    /// <summary>The last day of a facility, included, not before its first.</summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? FacilityLastDay { get => Get(CaseFact.FacilityLastDay); init => Put(CaseFact.FacilityLastDay, value); }
    /// <summary>The benefit that the person receives, or that there is none.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Benefit"/>.</exception>
    public Benefit? Benefit { get => Get(CaseFact.Benefit); init => Put(CaseFact.Benefit, value); }
    /// <summary>Whether the workplace offers a prospect of employment after the trajectory.</summary>
    public bool? ProspectOfEmployment { get => Get(CaseFact.ProspectOfEmployment); init => Put(CaseFact.ProspectOfEmployment, value); }
    /// <summary>
    /// Whether interim investigation has shown that the person no longer belongs to the target group; null also where
    /// there was none or it is pending.
    /// </summary>
    public bool? NoLongerInTargetGroup { get => Get(CaseFact.NoLongerInTargetGroup); init => Put(CaseFact.NoLongerInTargetGroup, value); }
    /// <summary>What full time is at the employer, in hours a week, more than 0.</summary>
    /// <exception cref="InvalidValueException">It is 0 hours.</exception>
    public HoursPerWeek? FullTimeHours { get => Get(CaseFact.FullTimeHours); init => Put(CaseFact.FullTimeHours, value); }
    /// <summary>The hours a week of the employment, or of the work that is offered, more than 0.</summary>
    /// <exception cref="InvalidValueException">It is 0 hours.</exception>
    public HoursPerWeek? Hours { get => Get(CaseFact.Hours); init => Put(CaseFact.Hours, value); }
    /// <summary>Whether there is an established restriction of hours; nothing more of a person's health.</summary>
    public bool? MedicalRestriction { get => Get(CaseFact.MedicalRestriction); init => Put(CaseFact.MedicalRestriction, value); }
    /// <summary>
    /// Whether the person cannot work the stated hours for another cause, durably or for a time, or that there is none.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.OtherInability"/>.</exception>
    public OtherInability? OtherInability { get => Get(CaseFact.OtherInability); init => Put(CaseFact.OtherInability, value); }
    /// <summary>The kind of the contract.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.ContractKind"/>.</exception>
    public ContractKind? Contract { get => Get(CaseFact.Contract); init => Put(CaseFact.Contract, value); }
    /// <summary>Whether the trajectory was completed, or that there was none to complete.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.TrajectoryStatus"/>.</exception>
    public TrajectoryStatus? Trajectory { get => Get(CaseFact.Trajectory); init => Put(CaseFact.Trajectory, value); }
    /// <summary>Whether the college judged that the person belongs, and no doubt arose since.</summary>
    public bool? TargetGroupConfirmed { get => Get(CaseFact.TargetGroupConfirmed); init => Put(CaseFact.TargetGroupConfirmed, value); }
    /// <summary>The wage value, a percentage of the wage from 0 to 100.</summary>
    public WageValue? WageValue { get => Get(CaseFact.WageValue); init => Put(CaseFact.WageValue, value); }
    /// <summary>Whether the employer offers employment below the floor of the wage value.</summary>
    public bool? EmployerWilling { get => Get(CaseFact.EmployerWilling); init => Put(CaseFact.EmployerWilling, value); }
    /// <summary>
    /// Another reason for which the college departs from that floor; null where there is none, and a blank text reads
    /// as null. It is free text, and never part of an explanation.
    /// </summary>
    public string? DepartureReason { get => Get(CaseFact.DepartureReason); init => Put(CaseFact.DepartureReason, value); }
    /// <summary>The workplace that was found.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Workplace"/>.</exception>
    public Workplace? Workplace { get => Get(CaseFact.Workplace); init => Put(CaseFact.Workplace, value); }
    /// <summary>
    /// Whether the employment makes the person independent of benefit, of UWV as well as under the Participatiewet.
    /// </summary>
    public bool? IndependentOfBenefit { get => Get(CaseFact.IndependentOfBenefit); init => Put(CaseFact.IndependentOfBenefit, value); }
    /// <summary>
    /// Whether the person receives a Wajong benefit. Where it is not given, a Wajong benefit tells that it is so, and
    /// no benefit or one that UWV does not pay that it is not.
    /// </summary>
    public bool? ReceivesWajong { get => Get(CaseFact.ReceivesWajong); init => Put(CaseFact.ReceivesWajong, value); }
    /// <summary>What was decided on the subsidy, in the words of subsidy.decide.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.SubsidyResult"/>.</exception>
    public SubsidyResult? Outcome { get => Get(CaseFact.Outcome); init => Put(CaseFact.Outcome, value); }
    /// <summary>
    /// The share of the wage that the award subsidises, 0 to 100 per cent; above 0 only with the outcome to grant.
    /// </summary>
    public Percentage? SubsidisedPercent { get => Get(CaseFact.SubsidisedPercent); init => Put(CaseFact.SubsidisedPercent, value); }
    /// <summary>Whether the award records the conditions of the employment.</summary>
    public bool? ConditionsRecorded { get => Get(CaseFact.ConditionsRecorded); init => Put(CaseFact.ConditionsRecorded, value); }
    /// <summary>Whether the award records the extent of the employment.</summary>
    public bool? HoursRecorded { get => Get(CaseFact.HoursRecorded); init => Put(CaseFact.HoursRecorded, value); }
    /// <summary>Whether the award records the subsidy.</summary>
    public bool? SubsidyRecorded { get => Get(CaseFact.SubsidyRecorded); init => Put(CaseFact.SubsidyRecorded, value); }
    /// <summary>Whether the award records the personal support.</summary>
    public bool? PersonalSupportRecorded { get => Get(CaseFact.PersonalSupportRecorded); init => Put(CaseFact.PersonalSupportRecorded, value); }
    /// <summary>
    /// The interval that the wage value report gives up to the next determination, in whole months, 1 to 1,200, both
    /// included.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? EveryMonths { get => Get(CaseFact.EveryMonths); init => Put(CaseFact.EveryMonths, value); }
    /// <summary>Whether a physician or labour expert finds an adaptation of the workplace necessary.</summary>
    public bool? ExpertFindsNecessary { get => Get(CaseFact.ExpertFindsNecessary); init => Put(CaseFact.ExpertFindsNecessary, value); }
    /// <summary>
    /// Whether the number of positions of the municipality is realised, judged before this placement.
    /// </summary>
    public bool? QuotaRealised { get => Get(CaseFact.QuotaRealised); init => Put(CaseFact.QuotaRealised, value); }
    /// <summary>Whether the work that is offered matches the person's capabilities.</summary>
    public bool? Matches { get => Get(CaseFact.Matches); init => Put(CaseFact.Matches, value); }
    /// <summary>The conduct for which the person was dismissed, or that there was none.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Conduct"/>.</exception>
    public Conduct? Conduct { get => Get(CaseFact.Conduct); init => Put(CaseFact.Conduct, value); }
    /// <summary>
    /// Whether the dismissal was for misconduct, where the college assessed it; otherwise told by the conduct.
    /// </summary>
    public bool? ForMisconduct { get => Get(CaseFact.ForMisconduct); init => Put(CaseFact.ForMisconduct, value); }
    /// <summary>Whether the support can prevent or limit a repetition.</summary>
    public bool? PreventsRepetition { get => Get(CaseFact.PreventsRepetition); init => Put(CaseFact.PreventsRepetition, value); }
    /// <summary>Whether the support improves the chance of work.</summary>
    public bool? ImprovesChances { get => Get(CaseFact.ImprovesChances); init => Put(CaseFact.ImprovesChances, value); }
    /// <summary>
    /// Whether the person has come to receive a benefit of this municipality after the dismissal. Where it is not
    /// given, no benefit, one that UWV pays and a Wajong benefit tell that it is none.
    /// </summary>
    public bool? MunicipalBenefit { get => Get(CaseFact.MunicipalBenefit); init => Put(CaseFact.MunicipalBenefit, value); }
    /// <summary>Whether the person is able to work.</summary>
    public bool? AbleToWork { get => Get(CaseFact.AbleToWork); init => Put(CaseFact.AbleToWork, value); }
    /// <summary>
    /// The instruments that suit for work at a regular workplace, <see cref="Rules.SuitableInstruments.None"/> where it
    /// is known that none does.
    /// </summary>
    /// <exception cref="InvalidValueException">The value holds something that is no instrument.</exception>
    public SuitableInstruments? SuitableInstruments { get => Get(CaseFact.SuitableInstruments); init => Put(CaseFact.SuitableInstruments, value); }
    /// <summary>Whether sheltered work fits in practice.</summary>
    public bool? ShelteredWorkFits { get => Get(CaseFact.ShelteredWorkFits); init => Put(CaseFact.ShelteredWorkFits, value); }
    /// <summary>The days that royal decrees put on a par with holidays; by default none is given.</summary>
    public EquatedDays EquatedDays { get => Get(CaseFact.EquatedDays) ?? Rules.EquatedDays.None; init => Put(CaseFact.EquatedDays, value); }
    /// <summary>
    /// The key of the rule whose outcome is departed from, as the catalogue has it; a blank text reads as null.
    /// </summary>
    public string? Rule { get => Get(CaseFact.Rule); init => Put(CaseFact.Rule, value); }
    /// <summary>The word of the outcome that takes its place, one of that rule; a blank text reads as null.</summary>
    public string? NewOutcome { get => Get(CaseFact.NewOutcome); init => Put(CaseFact.NewOutcome, value); }
    /// <summary>Whether this is a special case.</summary>
    public bool? SpecialCase { get => Get(CaseFact.SpecialCase); init => Put(CaseFact.SpecialCase, value); }
    /// <summary>Whether applying the rules leads to unfairness of an overriding nature.</summary>
    public bool? UnfairnessEstablished { get => Get(CaseFact.UnfairnessEstablished); init => Put(CaseFact.UnfairnessEstablished, value); }
    /// <summary>
    /// Whether the outcome follows from a statute rather than from these rules, so that they cannot depart from it.
    /// </summary>
    public bool? FixedByStatute { get => Get(CaseFact.FixedByStatute); init => Put(CaseFact.FixedByStatute, value); }
    // csharpier-ignore-end

    /// <summary>
    /// Facts of which these are known, each with its value as <see cref="CaseFact.Kept"/> gave it; they are put in order.
    /// </summary>
    internal static CaseFacts Of(List<KeyValuePair<CaseFact, object>> kept)
    {
        for (var i = 1; i < kept.Count; i++)
        {
            if (kept[i].Key.Place < kept[i - 1].Key.Place) // mostly they are in order
            {
                kept.Sort((one, other) => one.Key.Place.CompareTo(other.Key.Place));
            }
        }

        var facts = new CaseFacts { Told = [.. kept] };
        foreach (var item in kept)
        {
            facts.places |= item.Key.Bit;
        }

        return facts;
    }

    /// <summary>These facts with another value for one, for languages without initializers.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value; one that says nothing, such as a blank reason, makes the fact unknown.</param>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <exception cref="ArgumentNullException">The fact or its value is missing.</exception>
    /// <exception cref="InvalidValueException">The value is not one of this fact.</exception>
    public CaseFacts With<T>(CaseFact<T> fact, T value)
        where T : notnull =>
        With((CaseFact)Guard.NotNull(fact, nameof(fact)), Guard.NotNull((object)value, nameof(value)));

    /// <summary>These facts with another value for one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value, in the type of its property; null where it is unknown.</param>
    /// <exception cref="InvalidValueException">The value is not one of this fact.</exception>
    internal CaseFacts With(CaseFact fact, object? value)
    {
        var changed = this with { };
        changed.Keep(fact, value is null ? null : fact.Kept(value));
        return changed;
    }

    /// <summary>The value of a fact, in the type of its property; null where it is unknown.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is missing.</exception>
    public object? ValueOf(CaseFact fact) => (places & Guard.NotNull(fact, nameof(fact)).Bit) == 0 ? null : Find(fact);

    /// <summary>Whether the same facts are known with equal values.</summary>
    /// <param name="other">The other facts.</param>
    public bool Equals(CaseFacts? other)
    {
        if (other is null || other.Told.Length != Told.Length)
        {
            return false;
        }

        for (var i = 0; i < Told.Length; i++)
        {
            if (!ReferenceEquals(Told[i].Key, other.Told[i].Key) || !Told[i].Value.Equals(other.Told[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash code over what is known.</summary>
    public override int GetHashCode() =>
        Told.Aggregate(0, (hash, item) => unchecked((((hash * 31) + item.Key.Place) * 31) + item.Value.GetHashCode()));

    /// <summary>What is known, in the invariant culture; of a reason only that it is stated.</summary>
    public override string ToString() =>
        Facts.Describe([.. Told.Select(item => (item.Key.Name, (object?)item.Key.Shown(item.Value)))]);

    /// <summary>What is known, as the fields of JSON.</summary>
    internal string Written =>
        string.Join(", ", Told.Select(item => $"\"{item.Key.Name}\": {WrittenValue(item.Key, item.Value)}"));

    /// <summary>A value as it stands in JSON; of a reason only that it is stated.</summary>
    private static string WrittenValue(CaseFact fact, object value) =>
        value switch
        {
            bool or int => Facts.Text(value),
            Percentage percentage => percentage.ToDecimal().ToString(CultureInfo.InvariantCulture),
            WageValue wageValue => wageValue.Percentage.ToDecimal().ToString(CultureInfo.InvariantCulture),
            SuitableInstruments instruments => Listed(
                Words
                    .MembersOf<SuitableInstruments>()
                    .Where(one => one != default && instruments.HasFlag(one))
                    .Select(Words.Of)
            ),
            EquatedDays days => Listed(days.Select(Guard.Iso)),
            _ => $"\"{fact.Shown(value)}\"", // a word, a day, hours or a key: nothing that JSON would write otherwise
        };

    private static string Listed(IEnumerable<string> items) =>
        $"[{string.Join(", ", items.Select(item => $"\"{item}\""))}]";

    private T? Get<T>(CaseFact<T> fact)
        where T : struct => (places & fact.Bit) != 0 && Find(fact) is T value ? value : null;

    private string? Get(CaseFact<string> fact) => (string?)ValueOf(fact);

    private object? Find(CaseFact fact)
    {
        foreach (ref readonly var item in Told.AsSpan())
        {
            if (ReferenceEquals(item.Key, fact))
            {
                return item.Value;
            }
        }

        return null;
    }

    private void Put<T>(CaseFact<T> fact, T? value)
        where T : struct => Keep(fact, value is { } known ? fact.Kept(known) : null);

    private void Put(CaseFact<string> fact, string? value) => Keep(fact, value is null ? null : fact.Kept(value));

    /// <summary>Only while the facts are made.</summary>
    private void Keep(CaseFact fact, object? value)
    {
        var at = 0;
        while (at < Told.Length && Told[at].Key.Place < fact.Place)
        {
            at++;
        }

        if (at < Told.Length && ReferenceEquals(Told[at].Key, fact))
        {
            Told = Told.RemoveAt(at);
        }

        if (value is not null)
        {
            Told = Told.Insert(at, new(fact, value));
            places |= fact.Bit;
        }
    }
}
