using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>How each fact of a case is read from JSON and written to it.</summary>
internal static class CaseFactFields
{
    private static readonly ImmutableDictionary<CaseFact, Reading> Readings = new Dictionary<CaseFact, Reading>
    {
        [CaseFact.LimitationPresent] = (facts, fields, name) => facts with { LimitationPresent = fields.YesNo(name) },
        [CaseFact.BeyondRegularEmployer] = (facts, fields, name) =>
            facts with
            {
                BeyondRegularEmployer = fields.YesNo(name),
            },
        [CaseFact.WorkCapacity] = (facts, fields, name) => facts with { WorkCapacity = fields.YesNo(name) },
        [CaseFact.IndicationHeld] = (facts, fields, name) => facts with { IndicationHeld = fields.YesNo(name) },
        [CaseFact.RequestedBy] = (facts, fields, name) => facts with { RequestedBy = fields.Word<Requester>(name) },
        [CaseFact.PreTrajectoryCompleted] = (facts, fields, name) =>
            facts with
            {
                PreTrajectoryCompleted = fields.YesNo(name),
            },
        [CaseFact.WswIndication] = (facts, fields, name) => facts with { WswIndication = fields.YesNo(name) },
        [CaseFact.LastAssessedOn] = (facts, fields, name) =>
            facts with
            {
                LastAssessedOn = LastAssessmentOf(fields, name),
            },
        [CaseFact.SituationChanged] = (facts, fields, name) => facts with { SituationChanged = fields.YesNo(name) },
        [CaseFact.AdaptationsBeyondEmployer] = (facts, fields, name) =>
            facts with
            {
                AdaptationsBeyondEmployer = fields.YesNo(name),
            },
        [CaseFact.SupervisionBeyondEmployer] = (facts, fields, name) =>
            facts with
            {
                SupervisionBeyondEmployer = fields.YesNo(name),
            },
        [CaseFact.AdviceBelongs] = (facts, fields, name) => facts with { AdviceBelongs = fields.YesNo(name) },
        [CaseFact.CarefullyPrepared] = (facts, fields, name) => facts with { CarefullyPrepared = fields.YesNo(name) },
        [CaseFact.SufficientlyReasoned] = (facts, fields, name) =>
            facts with
            {
                SufficientlyReasoned = fields.YesNo(name),
            },
        [CaseFact.Belongs] = (facts, fields, name) => facts with { Belongs = fields.YesNo(name) },
        [CaseFact.SameTrajectoryContinued] = (facts, fields, name) =>
            facts with
            {
                SameTrajectoryContinued = fields.YesNo(name),
            },
        [CaseFact.AlternativePossible] = (facts, fields, name) =>
            facts with
            {
                AlternativePossible = fields.YesNo(name),
            },
        [CaseFact.CriteriaInDoubt] = (facts, fields, name) => facts with { CriteriaInDoubt = fields.YesNo(name) },
        [CaseFact.Reported] = (facts, fields, name) => facts with { Reported = fields.YesNo(name) },
        [CaseFact.DirectEmployment] = (facts, fields, name) => facts with { DirectEmployment = fields.YesNo(name) },
        [CaseFact.Months] = (facts, fields, name) => facts with { Months = fields.Integer(name) },
        [CaseFact.Ground] = (facts, fields, name) => facts with { Ground = fields.Word<ExtensionGround>(name) },
        [CaseFact.Reason] = (facts, fields, name) => facts with { Reason = fields.Text(name) },
        [CaseFact.HigherWageValueExpected] = (facts, fields, name) =>
            facts with
            {
                HigherWageValueExpected = fields.YesNo(name),
            },
        [CaseFact.NewWorkplace] = (facts, fields, name) => facts with { NewWorkplace = fields.YesNo(name) },
        [CaseFact.FacilityFirstDay] = (facts, fields, name) => facts with { FacilityFirstDay = fields.Date(name) },
        [CaseFact.FacilityLastDay] = (facts, fields, name) => facts with { FacilityLastDay = fields.Date(name) },
        [CaseFact.Benefit] = (facts, fields, name) => facts with { Benefit = fields.Word<Benefit>(name) },
        [CaseFact.ProspectOfEmployment] = (facts, fields, name) =>
            facts with
            {
                ProspectOfEmployment = fields.YesNo(name),
            },
        [CaseFact.NoLongerInTargetGroup] = (facts, fields, name) =>
            facts with
            {
                NoLongerInTargetGroup = fields.YesNo(name),
            },
        [CaseFact.FullTimeHours] = (facts, fields, name) => facts with { FullTimeHours = fields.Hours(name) },
        [CaseFact.Hours] = (facts, fields, name) => facts with { Hours = fields.Hours(name) },
        [CaseFact.MedicalRestriction] = (facts, fields, name) => facts with { MedicalRestriction = fields.YesNo(name) },
        [CaseFact.OtherInability] = (facts, fields, name) =>
            facts with
            {
                OtherInability = fields.Word<OtherInability>(name),
            },
        [CaseFact.Contract] = (facts, fields, name) => facts with { Contract = fields.Word<ContractKind>(name) },
        [CaseFact.Trajectory] = (facts, fields, name) =>
            facts with
            {
                Trajectory = fields.Word<TrajectoryStatus>(name),
            },
        [CaseFact.TargetGroupConfirmed] = (facts, fields, name) =>
            facts with
            {
                TargetGroupConfirmed = fields.YesNo(name),
            },
        [CaseFact.WageValue] = (facts, fields, name) => facts with { WageValue = fields.WageValue(name) },
        [CaseFact.EmployerWilling] = (facts, fields, name) => facts with { EmployerWilling = fields.YesNo(name) },
        [CaseFact.DepartureReason] = (facts, fields, name) => facts with { DepartureReason = fields.Text(name) },
        [CaseFact.Workplace] = (facts, fields, name) => facts with { Workplace = fields.Word<Workplace>(name) },
        [CaseFact.IndependentOfBenefit] = (facts, fields, name) =>
            facts with
            {
                IndependentOfBenefit = fields.YesNo(name),
            },
        [CaseFact.ReceivesWajong] = (facts, fields, name) => facts with { ReceivesWajong = fields.YesNo(name) },
        [CaseFact.Outcome] = (facts, fields, name) => facts with { Outcome = fields.Word<SubsidyResult>(name) },
        [CaseFact.SubsidisedPercent] = (facts, fields, name) =>
            facts with
            {
                SubsidisedPercent = PercentageOf(fields, name),
            },
        [CaseFact.ConditionsRecorded] = (facts, fields, name) => facts with { ConditionsRecorded = fields.YesNo(name) },
        [CaseFact.HoursRecorded] = (facts, fields, name) => facts with { HoursRecorded = fields.YesNo(name) },
        [CaseFact.SubsidyRecorded] = (facts, fields, name) => facts with { SubsidyRecorded = fields.YesNo(name) },
        [CaseFact.PersonalSupportRecorded] = (facts, fields, name) =>
            facts with
            {
                PersonalSupportRecorded = fields.YesNo(name),
            },
        [CaseFact.EveryMonths] = (facts, fields, name) => facts with { EveryMonths = fields.Integer(name) },
        [CaseFact.ExpertFindsNecessary] = (facts, fields, name) =>
            facts with
            {
                ExpertFindsNecessary = fields.YesNo(name),
            },
        [CaseFact.QuotaRealised] = (facts, fields, name) => facts with { QuotaRealised = fields.YesNo(name) },
        [CaseFact.Matches] = (facts, fields, name) => facts with { Matches = fields.YesNo(name) },
        [CaseFact.Conduct] = (facts, fields, name) => facts with { Conduct = fields.Word<Conduct>(name) },
        [CaseFact.ForMisconduct] = (facts, fields, name) => facts with { ForMisconduct = fields.YesNo(name) },
        [CaseFact.PreventsRepetition] = (facts, fields, name) => facts with { PreventsRepetition = fields.YesNo(name) },
        [CaseFact.ImprovesChances] = (facts, fields, name) => facts with { ImprovesChances = fields.YesNo(name) },
        [CaseFact.MunicipalBenefit] = (facts, fields, name) => facts with { MunicipalBenefit = fields.YesNo(name) },
        [CaseFact.AbleToWork] = (facts, fields, name) => facts with { AbleToWork = fields.YesNo(name) },
        [CaseFact.ShelteredWorkFits] = (facts, fields, name) => facts with { ShelteredWorkFits = fields.YesNo(name) },
        [CaseFact.SuitableInstruments] = (facts, fields, name) =>
            facts with
            {
                SuitableInstruments = InstrumentsOf(fields, name),
            },
        [CaseFact.EquatedDays] = (facts, fields, name) => facts with { EquatedDays = new(fields.Dates(name)) },
        [CaseFact.Rule] = (facts, fields, name) => facts with { Rule = fields.Text(name) },
        [CaseFact.NewOutcome] = (facts, fields, name) => facts with { NewOutcome = fields.Text(name) },
        [CaseFact.SpecialCase] = (facts, fields, name) => facts with { SpecialCase = fields.YesNo(name) },
        [CaseFact.UnfairnessEstablished] = (facts, fields, name) =>
            facts with
            {
                UnfairnessEstablished = fields.YesNo(name),
            },
        [CaseFact.FixedByStatute] = (facts, fields, name) => facts with { FixedByStatute = fields.YesNo(name) },
    }.ToImmutableDictionary();

    private delegate CaseFacts Reading(CaseFacts facts, FieldReader fields, string name);

    /// <summary>The facts with one more, read from the field of its name.</summary>
    /// <exception cref="QuestionException">The field holds what it cannot.</exception>
    public static CaseFacts Read(CaseFacts facts, CaseFact fact, FieldReader fields)
    {
        try
        {
            return Readings[fact](facts, fields, Words.Of(fact));
        }
        catch (InvalidValueException refusal)
        {
            throw fields.Refused(refusal);
        }
    }

    /// <summary>Writes what is known, in the order of <see cref="CaseFact"/>.</summary>
    public static void Write(Utf8JsonWriter writer, CaseFacts facts)
    {
        foreach (var fact in CaseEventTable.AllFacts)
        {
            if (facts.ValueOf(fact) is { } value)
            {
                Write(writer, Words.Of(fact), value);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case bool yes:
                writer.WriteBoolean(name, yes);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case string text:
                writer.WriteString(name, text);
                break;
            case LocalDate date:
                writer.WriteString(name, LocalDatePattern.Iso.Format(date));
                break;
            case LastAssessment assessment:
                writer.WriteString(name, assessment.ToString());
                break;
            case HoursPerWeek hours when HasExactDecimal(hours):
                writer.WriteNumber(name, hours.ToDecimal());
                break;
            case HoursPerWeek hours:
                writer.WriteString(name, hours.ToString());
                break;
            case WageValue wageValue:
                writer.WriteNumber(name, wageValue.Percentage.ToDecimal());
                break;
            case Percentage percentage:
                writer.WriteNumber(name, percentage.ToDecimal());
                break;
            case SuitableInstruments instruments:
                writer.WriteTexts(
                    name,
                    Words
                        .AllBut(SuitableInstruments.None)
                        .Where(word =>
                            Words.TryParse<SuitableInstruments>(word, out var one) && (instruments & one) == one
                        )
                );
                break;
            case EquatedDays days:
                writer.WriteTexts(name, days.Select(LocalDatePattern.Iso.Format));
                break;
            case Enum member:
                writer.WriteString(name, Words.CamelCase(member.ToString()));
                break;
            default:
                throw new NotSupportedException($"A fact of type {value.GetType()} has no form in the contract.");
        }
    }

    /// <summary>An hour has 3600 seconds, 9 times 400, and only the 9 has a divisor that no decimal has.</summary>
    private static bool HasExactDecimal(HoursPerWeek hours) => hours.Seconds % 9 == 0;

    private static Percentage? PercentageOf(FieldReader fields, string name) =>
        fields.Decimal(name) is { } percent ? fields.Made(name, () => Percentage.FromPercent(percent)) : null;

    private static SuitableInstruments? InstrumentsOf(FieldReader fields, string name) =>
        fields
            .Words(name, except: SuitableInstruments.None)
            ?.Aggregate(SuitableInstruments.None, (all, one) => all | one);

    private static LastAssessment LastAssessmentOf(FieldReader fields, string name)
    {
        var (date, isNever) = fields.DateOr(name, "never");
        return isNever ? LastAssessment.Never
            : date is { } on ? fields.Made(name, () => LastAssessment.On(on))
            : LastAssessment.Unknown;
    }
}
