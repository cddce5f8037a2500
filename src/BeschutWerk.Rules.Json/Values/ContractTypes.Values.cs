using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>The values: numbers and texts, places in the law, terms, lists.</summary>
internal sealed partial class ContractTypes
{
    private static readonly Utf8Names TrajectoryNames = new(["firstDay", "months", "extensionMonths"]);
    private static readonly Utf8Names ContractNames = new(["firstDay", "lastDay", "hours"]);
    private static readonly Utf8Names TermEndNames = new(["lastDay", "shiftedFor"]);
    private static readonly Utf8Names ShiftedDayNames = new(["day", "name"]);
    private static readonly Utf8Names PassedOverNames = new(["key", "reason"]);
    private static readonly Utf8Names RequesterNames = new(["person", "college", "other"]);

    private void AddValues()
    {
        Add(JsonForms.Date);
        Add(JsonForms.Percentage);
        Add(JsonForms.WageValue);
        Add(JsonForms.Hours);
        Add(JsonForms.TotalHours);
        Add(JsonForms.HoursFactor);
        Add(JsonForms.Amount);
        Add(JsonForms.Term);
        Add(JsonForms.Quota);
        Add(JsonForms.LastAssessmentOrUnknown);
        Add(JsonForms.EquatedDays);
        Add(JsonForms.Rule);
        AddRows(Suspension.Rows);
        AddRows(WaitingListEntry.Rows);
        Add(ListOf(Suspension.Rows, items => new Suspensions(items), list => list));
        Add(ListOf(WaitingListEntry.Rows, items => new WaitingList(items), list => list));
        AddPlaces();
        AddPolicyParts();
        Add(Object(ReadTrajectory, WriteTrajectory, TrajectoryNames));
        Add(Object(ReadContract, WriteContract, ContractNames));
        Add(Object(ReadTermEnd, WriteTermEnd, TermEndNames));
        Add(Object(ReadShiftedDay, WriteShiftedDay, ShiftedDayNames));
        Add(
            Object(
                fields => new PassedOver(fields.RequiredText("key"), fields.RequiredWord<PassedOverReason>("reason")),
                (writer, person) =>
                {
                    writer.WriteString("key"u8, person.Key);
                    writer.WriteWord("reason"u8, person.Reason);
                },
                PassedOverNames
            )
        );
    }

    private void AddRows<T>(FactRows<T> rows)
        where T : struct => Add(FactsForm(rows));

    private void AddPlaces()
    {
        Add(
            JsonForms.Of(
                (value, name) => Read(errors => CitationFields.ReadAnywhere(errors, value, name)),
                CitationFields.WriteAnywhere
            )
        );
        Add(
            JsonForms.Of(
                (value, name) => Read(errors => CitationFields.ReadRegulation(errors, value, name)),
                CitationFields.WriteRegulation
            )
        );
    }

    private void AddPolicyParts()
    {
        Add(
            JsonForms.Of(
                (value, name) => Read(errors => WaitingListOrders.Read(errors, value, name)),
                WaitingListOrders.Write
            )
        );
        Add(
            JsonForms.Of(
                (value, name) => Read(errors => (WaitingListKey?)WaitingListOrders.KeyOf(errors, value, name)),
                WaitingListOrders.WriteKey
            )
        );
        Add(
            JsonForms.Of(
                (value, name) =>
                {
                    var fields = FieldsOf(value, name, RequesterNames);
                    return new AdviceRequesters(fields.YesNo("person"), fields.YesNo("college"), fields.YesNo("other"));
                },
                PolicyFileWriter.WriteRequesters
            )
        );
    }

    /// <summary>Reads as a part of a policy file is read, of which every error is told.</summary>
    private static T Read<T>(Func<PolicyErrors, T?> read)
        where T : class
    {
        var errors = new PolicyErrors();
        return read(errors) is { } value && errors.Count == 0 ? value : throw new ReadingException(errors.All);
    }

    private static T Read<T>(Func<PolicyErrors, T?> read)
        where T : struct
    {
        var errors = new PolicyErrors();
        return read(errors) is { } value && errors.Count == 0 ? value : throw new ReadingException(errors.All);
    }

    private static JsonForm<T> Object<T>(
        Func<FieldReader, T> read,
        Action<Utf8JsonWriter, T> writeFields,
        Utf8Names names
    ) =>
        JsonForms.Of(
            (value, name) =>
            {
                var fields = FieldsOf(value, name, names);
                try
                {
                    return read(fields);
                }
                catch (InvalidValueException refusal)
                {
                    throw fields.Refused(refusal);
                }
            },
            AsObject(writeFields)
        );

    private static JsonForm<TList> ListOf<TItem, TList>(
        FactRows<TItem> rows,
        Func<IEnumerable<TItem>, TList> make,
        Func<TList, IEnumerable<TItem>> items
    )
        where TItem : struct =>
        JsonForms.Of(
            (value, name) => make(FieldReader.ItemsOf(value, name, FactNames.Of(rows), rows.From)),
            (writer, list) =>
            {
                writer.WriteStartArray();
                foreach (var item in items(list))
                {
                    writer.WriteStartObject();
                    rows.Give(item, new FactWriter(writer));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }
        );

    private static PlacementTrajectory ReadTrajectory(FieldReader fields) =>
        new PlacementTrajectory(fields.RequiredDate("firstDay"), fields.RequiredInteger("months")).ExtendedBy(
            fields.Integer("extensionMonths") ?? 0
        );

    private static void WriteTrajectory(Utf8JsonWriter writer, PlacementTrajectory trajectory)
    {
        writer.WriteDate("firstDay"u8, trajectory.FirstDay);
        writer.WriteNumber("months"u8, trajectory.Months);
        writer.WriteNumber("extensionMonths"u8, trajectory.ExtensionMonths);
    }

    private static EmploymentContract ReadContract(FieldReader fields)
    {
        var contract = new EmploymentContract(
            fields.RequiredDate("firstDay"),
            fields.Required("hours", JsonForms.Hours)
        );
        return fields.Date("lastDay") is { } lastDay ? contract.Until(lastDay) : contract;
    }

    private static void WriteContract(Utf8JsonWriter writer, EmploymentContract contract)
    {
        writer.WriteDate("firstDay"u8, contract.FirstDay);
        writer.WriteDate("lastDay"u8, contract.LastDay);
        writer.WritePropertyName("hours"u8);
        JsonForms.Hours.Write(writer, contract.Hours);
    }

    /// <summary>The days that a term moved past are those from its unmoved end to its last day, and no others.</summary>
    private static TermEnd ReadTermEnd(FieldReader fields)
    {
        var lastDay = fields.RequiredDate("lastDay");
        if (fields.Raw("shiftedFor") is not { } list)
        {
            return new TermEnd(lastDay, lastDay, moves: false);
        }

        var path = fields.PathOf("shiftedFor");
        var given = FieldReader.ItemsOf(list, path, ShiftedDayNames, ReadShiftedDay);
        var end = new TermEnd(given.Count == 0 ? lastDay : given[0].Day, lastDay, moves: true);
        return end.ShiftedFor.SequenceEqual(given)
            ? end
            : throw Wrong(
                FieldError.Invalid(
                    path,
                    "must hold every day that the term moved past, to the day before its last",
                    list
                )
            );
    }

    private static void WriteTermEnd(Utf8JsonWriter writer, TermEnd end)
    {
        writer.WriteDate("lastDay"u8, end.LastDay);
        if (end.Moves)
        {
            writer.WriteStartArray("shiftedFor"u8);
            foreach (var day in end.ShiftedFor)
            {
                writer.WriteStartObject();
                WriteShiftedDay(writer, day);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private static ShiftedDay ReadShiftedDay(FieldReader fields) =>
        new(fields.RequiredDate("day"), fields.RequiredWord<NonWorkingDay>("name"));

    private static void WriteShiftedDay(Utf8JsonWriter writer, ShiftedDay shifted)
    {
        writer.WriteDate("day"u8, shifted.Day);
        writer.WriteWord("name"u8, shifted.Name);
    }
}
