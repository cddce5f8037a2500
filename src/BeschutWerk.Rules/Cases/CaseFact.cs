using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>
/// A fact that an event or the known facts of a case can carry: its name, what may be given for it, and what is refused.
/// <see cref="CaseEventTable"/> tells in which events each can stand.
/// </summary>
/// <remarks>
/// Immutable, and one object a fact: compared by reference. Wherever facts stand in a row, they stand in the order of this
/// file.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public abstract class CaseFact
{
    // csharpier-ignore-start - a table, a row a fact

    /// <inheritdoc cref="CaseFacts.LimitationPresent"/>
    public static CaseFact<bool> LimitationPresent { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.BeyondRegularEmployer"/>
    public static CaseFact<bool> BeyondRegularEmployer { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.WorkCapacity"/>
    public static CaseFact<bool> WorkCapacity { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.IndicationHeld"/>
    public static CaseFact<bool> IndicationHeld { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.RequestedBy"/>
    public static CaseFact<Requester> RequestedBy { get; } = OneOf<Requester>();
    /// <inheritdoc cref="CaseFacts.PreTrajectoryCompleted"/>
    public static CaseFact<bool> PreTrajectoryCompleted { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.WswIndication"/>
    public static CaseFact<bool> WswIndication { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.LastAssessedOn"/>
    public static CaseFact<LastAssessment> LastAssessedOn { get; } =
        Row<LastAssessment>($"{Forms.Date} | never", saysNothing: assessment => assessment.IsUnknown);
    /// <inheritdoc cref="CaseFacts.SituationChanged"/>
    public static CaseFact<bool> SituationChanged { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.AdaptationsBeyondEmployer"/>
    public static CaseFact<bool> AdaptationsBeyondEmployer { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.SupervisionBeyondEmployer"/>
    public static CaseFact<bool> SupervisionBeyondEmployer { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.AdviceBelongs"/>
    public static CaseFact<bool> AdviceBelongs { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.CarefullyPrepared"/>
    public static CaseFact<bool> CarefullyPrepared { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.SufficientlyReasoned"/>
    public static CaseFact<bool> SufficientlyReasoned { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Belongs"/>
    public static CaseFact<bool> Belongs { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.SameTrajectoryContinued"/>
    public static CaseFact<bool> SameTrajectoryContinued { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.AlternativePossible"/>
    public static CaseFact<bool> AlternativePossible { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.CriteriaInDoubt"/>
    public static CaseFact<bool> CriteriaInDoubt { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Reported"/>
    public static CaseFact<bool> Reported { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.DirectEmployment"/>
    public static CaseFact<bool> DirectEmployment { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Months"/>
    public static CaseFact<int> Months { get; } = Row<int>(Forms.Months, Bounded, bounds: PlacementTrajectory.Lengths);
    /// <inheritdoc cref="CaseFacts.Ground"/>
    public static CaseFact<ExtensionGround> Ground { get; } = OneOf<ExtensionGround>();
    /// <inheritdoc cref="CaseFacts.Reason"/>
    public static CaseFact<string> Reason { get; } = Row<string>(Forms.Text, saysNothing: string.IsNullOrWhiteSpace);
    /// <inheritdoc cref="CaseFacts.HigherWageValueExpected"/>
    public static CaseFact<bool> HigherWageValueExpected { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.NewWorkplace"/>
    public static CaseFact<bool> NewWorkplace { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.FacilityFirstDay"/>
    public static CaseFact<LocalDate> FacilityFirstDay { get; } =
        Row<LocalDate>(Forms.Date, (date, name) => Guard.Date(date, name));
    /// <inheritdoc cref="CaseFacts.FacilityLastDay"/>
    public static CaseFact<LocalDate> FacilityLastDay { get; } =
        Row<LocalDate>(Forms.Date, (date, name) => Guard.Date(date, name));
    /// <inheritdoc cref="CaseFacts.Benefit"/>
    public static CaseFact<Benefit> Benefit { get; } = OneOf<Benefit>();
    /// <inheritdoc cref="CaseFacts.ProspectOfEmployment"/>
    public static CaseFact<bool> ProspectOfEmployment { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.NoLongerInTargetGroup"/>
    public static CaseFact<bool> NoLongerInTargetGroup { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.FullTimeHours"/>
    public static CaseFact<HoursPerWeek> FullTimeHours { get; } = Row<HoursPerWeek>(Forms.HoursPerWeek, MoreThanNone, bounds: FactBounds.MoreThanNone);
    /// <inheritdoc cref="CaseFacts.Hours"/>
    public static CaseFact<HoursPerWeek> Hours { get; } = Row<HoursPerWeek>(Forms.HoursPerWeek, MoreThanNone, bounds: FactBounds.MoreThanNone);
    /// <inheritdoc cref="CaseFacts.MedicalRestriction"/>
    public static CaseFact<bool> MedicalRestriction { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.OtherInability"/>
    public static CaseFact<OtherInability> OtherInability { get; } = OneOf<OtherInability>();
    /// <inheritdoc cref="CaseFacts.Contract"/>
    public static CaseFact<ContractKind> Contract { get; } = OneOf<ContractKind>();
    /// <inheritdoc cref="CaseFacts.Trajectory"/>
    public static CaseFact<TrajectoryStatus> Trajectory { get; } = OneOf<TrajectoryStatus>();
    /// <inheritdoc cref="CaseFacts.TargetGroupConfirmed"/>
    public static CaseFact<bool> TargetGroupConfirmed { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.WageValue"/>
    public static CaseFact<WageValue> WageValue { get; } = Row<WageValue>(Forms.Percentage);
    /// <inheritdoc cref="CaseFacts.EmployerWilling"/>
    public static CaseFact<bool> EmployerWilling { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.DepartureReason"/>
    public static CaseFact<string> DepartureReason { get; } =
        Row<string>(Forms.Text, saysNothing: string.IsNullOrWhiteSpace);
    /// <inheritdoc cref="CaseFacts.Workplace"/>
    public static CaseFact<Workplace> Workplace { get; } = OneOf<Workplace>();
    /// <inheritdoc cref="CaseFacts.IndependentOfBenefit"/>
    public static CaseFact<bool> IndependentOfBenefit { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.ReceivesWajong"/>
    public static CaseFact<bool> ReceivesWajong { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Outcome"/>
    public static CaseFact<SubsidyResult> Outcome { get; } = OneOf<SubsidyResult>();
    /// <inheritdoc cref="CaseFacts.SubsidisedPercent"/>
    public static CaseFact<Percentage> SubsidisedPercent { get; } = Row<Percentage>(Forms.Percentage);
    /// <inheritdoc cref="CaseFacts.ConditionsRecorded"/>
    public static CaseFact<bool> ConditionsRecorded { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.HoursRecorded"/>
    public static CaseFact<bool> HoursRecorded { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.SubsidyRecorded"/>
    public static CaseFact<bool> SubsidyRecorded { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.PersonalSupportRecorded"/>
    public static CaseFact<bool> PersonalSupportRecorded { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.EveryMonths"/>
    public static CaseFact<int> EveryMonths { get; } = Row<int>(Forms.Months, Bounded, bounds: PlacementTrajectory.Lengths);
    /// <inheritdoc cref="CaseFacts.ExpertFindsNecessary"/>
    public static CaseFact<bool> ExpertFindsNecessary { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.QuotaRealised"/>
    public static CaseFact<bool> QuotaRealised { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Matches"/>
    public static CaseFact<bool> Matches { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.Conduct"/>
    public static CaseFact<Conduct> Conduct { get; } = OneOf<Conduct>();
    /// <inheritdoc cref="CaseFacts.ForMisconduct"/>
    public static CaseFact<bool> ForMisconduct { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.PreventsRepetition"/>
    public static CaseFact<bool> PreventsRepetition { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.ImprovesChances"/>
    public static CaseFact<bool> ImprovesChances { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.MunicipalBenefit"/>
    public static CaseFact<bool> MunicipalBenefit { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.AbleToWork"/>
    public static CaseFact<bool> AbleToWork { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.SuitableInstruments"/>
    public static CaseFact<SuitableInstruments> SuitableInstruments { get; } =
        Row<SuitableInstruments>(InstrumentRules.InstrumentsForm, OnlyInstruments);
    /// <inheritdoc cref="CaseFacts.ShelteredWorkFits"/>
    public static CaseFact<bool> ShelteredWorkFits { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.EquatedDays"/>
    public static CaseFact<EquatedDays> EquatedDays { get; } =
        Row<EquatedDays>(Forms.Dates, saysNothing: days => days.Count == 0);
    /// <inheritdoc cref="CaseFacts.Rule"/>
    public static CaseFact<string> Rule { get; } =
        Row<string>("the key of a rule", saysNothing: string.IsNullOrWhiteSpace);
    /// <inheritdoc cref="CaseFacts.NewOutcome"/>
    public static CaseFact<string> NewOutcome { get; } =
        Row<string>("an outcome of that rule", saysNothing: string.IsNullOrWhiteSpace);
    /// <inheritdoc cref="CaseFacts.SpecialCase"/>
    public static CaseFact<bool> SpecialCase { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.UnfairnessEstablished"/>
    public static CaseFact<bool> UnfairnessEstablished { get; } = Row<bool>(Forms.YesNo);
    /// <inheritdoc cref="CaseFacts.FixedByStatute"/>
    public static CaseFact<bool> FixedByStatute { get; } = Row<bool>(Forms.YesNo);
    // csharpier-ignore-end

    private protected CaseFact(
        string property,
        int place,
        string form,
        ImmutableArray<KeyValuePair<string, object>> answers
    )
    {
        Property = property;
        Name = Words.CamelCase(property);
        Place = place;
        Bit = 1UL << (place % 64);
        Form = form;
        Answers = answers;
    }

    /// <summary>The name as it stands in JSON and in the catalogue, such as <c>wageValue</c>.</summary>
    public string Name { get; }

    /// <summary>What may be given, in English, as <see cref="RuleFact.Form"/> of the catalogue.</summary>
    public string Form { get; }

    /// <summary>
    /// The words of which one is given, each with the value for which it stands; empty for a fact that is given otherwise.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, object>> Answers { get; }

    /// <summary>The name of the property of <see cref="CaseFacts"/>.</summary>
    internal string Property { get; }

    /// <summary>Where the fact stands among the others.</summary>
    internal int Place { get; }

    /// <summary>The numbers that it can be; null where its form alone tells that.</summary>
    internal FactBounds? Bounds { get; private init; }

    /// <summary>The bit of its place, which it may share with another fact.</summary>
    internal ulong Bit { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The value as it is kept; null where it says nothing.</summary>
    /// <exception cref="InvalidValueException">The value is not one of this fact.</exception>
    internal abstract object? Kept(object value);

    /// <summary>A value as a message shows it; a reason is free text, and is not repeated.</summary>
    internal string Shown(object value) => ReferenceEquals(Form, Forms.Text) ? "stated" : Facts.Text(value);

    /// <summary>A fact under the name of its property and in the place where it stands here.</summary>
    private static CaseFact<T> Row<T>(
        string form,
        Action<T, string>? refuse = null,
        Func<T, bool>? saysNothing = null,
        FactBounds? bounds = null,
        [CallerMemberName] string name = "",
        [CallerLineNumber] int place = 0
    )
        where T : notnull => new(name, place, form, [], refuse, saysNothing) { Bounds = bounds };

    private static CaseFact<T> OneOf<T>([CallerMemberName] string name = "", [CallerLineNumber] int place = 0)
        where T : struct, Enum =>
        new(
            name,
            place,
            Forms.OneOf<T>(),
            [.. Words.MembersOf<T>().Select(member => new KeyValuePair<string, object>(Words.Of(member), member))],
            (value, property) => Guard.Defined(value, property)
        );

    private static void Bounded(int months, string property) =>
        Guard.Within(months, PlacementTrajectory.Lengths, property);

    private static void OnlyInstruments(SuitableInstruments instruments, string property) =>
        _ = new InstrumentFacts { SuitableInstruments = instruments };

    private static void MoreThanNone(HoursPerWeek hours, string property)
    {
        if (hours == default)
        {
            Guard.Refuse(property, "must be more than 0", "0:00");
        }
    }
}
