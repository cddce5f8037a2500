using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The outcomes that carry values: <c>{"outcome": "grant", "values": {"subsidisedPercent": 57.5}}</c>, with the words of an
/// answer. Those whose values are all that they hold are read back.
/// </summary>
internal sealed partial class ContractTypes
{
    private const string DecideAgain =
        "a decision is made by a rule from facts that it does not hold; keep the question (rule, policy and facts) and "
        + "decide it again, or a receipt of the review";

    private static readonly Utf8Names OutcomeNames = new(["outcome", "values"]);

    private void AddOutcomes()
    {
        AddOutcome<PolicyInForceOutcome, PolicyInForceResult>(
            (result, values) => new(result, values.Date("firstDay"), values.Date("lastDay")),
            ["firstDay", "lastDay"]
        );
        AddOutcome<AdviceInvestigationOutcome, AdviceInvestigationResult>(
            (result, values) => new(result, values.Date("withinUntil")),
            ["withinUntil"]
        );
        AddOutcome<NewAdviceOutcome, NewAdviceResult>(
            (result, values) => new(result, values.YesNo("alternativeOffered")),
            ["alternativeOffered"]
        );
        AddOutcome<PlacementIncomeOutcome, PlacementIncomeResult>(
            (result, values) => new(result, values.RequiredWord<BenefitPayer>("paidBy")),
            ["paidBy"]
        );
        AddOutcome<EmploymentContractOutcome, EmploymentContractResult>(
            (result, values) => new(result, values.RequiredDate("lastDay")),
            ["lastDay"]
        );
        AddOutcome<SubsidyOutcome, SubsidyResult>(
            (result, values) =>
                new(result, values.Percentage("subsidisedPercent"), values.Word<ResponsibleBody>("responsible")),
            ["subsidisedPercent", "responsible"]
        );
        AddOutcome<NextDeterminationOutcome, NextDeterminationResult>(
            (result, values) => new(result, values.Date("nextOn")),
            ["nextOn"]
        );
        AddOutcome<SubsidyAmountOutcome, SubsidyAmountResult>(
            ReadAmount,
            ["gross", "cap", "fullTime", "hoursFactor", "amount", "amountRounded"]
        );
        AddOutcome<WorkplaceAdaptationOutcome, WorkplaceAdaptationResult>(
            (result, values) => new(result, values.Word<ResponsibleBody>("responsible")),
            ["responsible"]
        );
        AddOutcome<SicknessOutcome, SicknessResult>(
            (result, values) => new(result, values.Word<ReintegrationBody>("reintegrationBy")),
            ["reintegrationBy"]
        );
        AddOutcome<ListedProvisionsOutcome, ListedProvisionsResult>(
            (_, values) => new(values.Texts("items")),
            ["items"]
        );
        AddOutcome<PositionOutcome, PositionResult>(ReadPositions, ["hours", "hoursNeeded", "hoursShort"]);
        AddOutcome<WaitingListResponsibilityOutcome, WaitingListResponsibilityResult>(
            (result, values) => new(result, values.YesNo("trajectoryDuty")),
            ["trajectoryDuty"]
        );
        AddOutcome<ReofferOutcome, ReofferResult>(
            (result, values) => new(result, values.Date("firstDay")),
            ["firstDay"]
        );
        AddOutcome<BehaviourSupportOutcome, BehaviourSupportResult>(
            (result, values) => new(result, values.Date("lastDay")),
            ["lastDay"]
        );
        AddOutcome<RegimeOutcome, RegimeResult>((result, values) => new(result, values.YesNo("wswOpen")), ["wswOpen"]);
    }

    /// <summary>An outcome that holds more than is written, such as the days from which its term was reckoned.</summary>
    private void AddOutcome<T>()
        where T : struct => AddWritten<T>(WriteOutcome<T>, $"it holds more than its values; {DecideAgain}");

    private void AddOutcome<T, TResult>(Func<TResult, FieldReader, T> make, string[] values)
        where T : struct
        where TResult : struct, Enum
    {
        var names = new Utf8Names([.. values]);
        Add(
            JsonForms.Of(
                (value, name) =>
                {
                    var fields = FieldsOf(value, name, OutcomeNames);
                    var result = fields.RequiredWord<TResult>("outcome");
                    var given = FieldsOf(fields.Required("values"), fields.PathOf("values"), names);
                    return make(result, given);
                },
                WriteOutcome<T>
            )
        );
    }

    private static void WriteOutcome<T>(Utf8JsonWriter writer, T outcome)
        where T : struct
    {
        if (outcome is not IOutcome given || outcome.Equals(default(T)))
        {
            throw new InvalidOperationException($"This is default({typeof(T).Name}), which is no outcome.");
        }

        writer.WriteStartObject();
        writer.WriteString("outcome"u8, given.Word);
        writer.WritePropertyName("values"u8);
        DecisionWriter.WriteObject(writer, given.Values);
        writer.WriteEndObject();
    }

    /// <summary>The amount in cents is that of the amount itself.</summary>
    private static SubsidyAmountOutcome ReadAmount(SubsidyAmountResult result, FieldReader values)
    {
        var outcome = new SubsidyAmountOutcome(
            result,
            values.Amount("gross"),
            values.Amount("cap"),
            values.Amount("fullTime"),
            values.Value("hoursFactor", JsonForms.HoursFactor),
            values.Amount("amount")
        );
        return values.Amount("amountRounded") == outcome.AmountRounded
            ? outcome
            : throw new QuestionException(
                ReadingErrorCode.InvalidValue,
                values.PathOf("amountRounded"),
                $"must be the amount rounded to cents, {outcome.AmountRounded?.ToString() ?? "absent"}"
            );
    }

    private static PositionOutcome ReadPositions(PositionResult result, FieldReader values) =>
        new(
            result,
            values.Required("hours", JsonForms.TotalHours),
            values.Required("hoursNeeded", JsonForms.TotalHours),
            values.Value("hoursShort", JsonForms.TotalHours)
        );
}
