using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>The forms of the values that outcomes carry, by their names in the catalogue.</summary>
internal static class ValueForms
{
    /// <summary>Of all contracts together they can be more than those of a week.</summary>
    private const string ClockOfAll = "^[0-9]+:[0-5][0-9](?::[0-5][0-9])?$";

    public static JsonObject Of(string name, SchemaParts parts) =>
        name switch
        {
            "on"
            or "adviceReceivedOn"
            or "decidedOn"
            or "wageValueDeterminedOn"
            or "requestedOn"
            or "receivedOn"
            or "firstDay"
            or "lastDay"
            or "withinUntil"
            or "nextOn" => parts.Day(),
            "suspendedDays" or "daysLeft" or "daysLate" or "daysLeftOnceAnswered" => Schema.OfType("integer"),
            "wswOpen" or "alternativeOffered" or "trajectoryDuty" => Schema.YesNo(),
            "gross" or "cap" or "fullTime" or "amount" or "amountRounded" or "hoursFactor" => parts.Amount(),
            "subsidisedPercent" => parts.Percentage(),
            "hours" or "hoursNeeded" or "hoursShort" => parts.Part(
                "hoursOfAll",
                () => Schema.WithAll(Schema.NumberOrText(ClockOfAll), new JsonObject { ["minimum"] = 0 })
            ),
            "responsible" => Schema.Words<ResponsibleBody>(),
            "reintegrationBy" => Schema.Words<ReintegrationBody>(),
            "paidBy" => Schema.Words<BenefitPayer>(),
            "candidate" or "reason" or "newOutcome" => Schema.Text(),
            "tiedWith" or "ranking" or "unknownMatch" or "items" => Schema.ListOf(Schema.Text()),
            "passedOver" => Schema.ListOf(
                Schema.Object(
                    new Schema.Field("key", Schema.Text(), IsRequired: true),
                    new Schema.Field("reason", Schema.Words<PassedOverReason>(), IsRequired: true)
                )
            ),
            "shiftedFor" => Schema.ListOf(
                Schema.Object(
                    new Schema.Field("day", parts.Day(), IsRequired: true),
                    new Schema.Field("name", Schema.Words<NonWorkingDay>(), IsRequired: true)
                )
            ),
            "original" => DecisionSchema.Ref(parts),
            _ => throw new NotSupportedException($"The value {name} has no schema."),
        };
}
