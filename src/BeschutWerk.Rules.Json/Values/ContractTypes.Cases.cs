using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What a case and its review hold.</summary>
internal sealed partial class ContractTypes
{
    private const string ReviewAgain =
        "a review is made from a case; keep the case, or a receipt of the review, and review it again";

    private static readonly Utf8Names ErrorNames = new(["code", "path", "message", "line"]);

    private void AddCases()
    {
        Add(
            JsonForms.Of(
                (value, _) => ReadPart(reader => reader.ReadFacts(value)),
                AsObject<CaseFacts>(CaseFactField.Write)
            )
        );
        Add(JsonForms.Of((value, _) => ReadPart(reader => reader.ReadEvent(value)), CaseJson.WriteEvent));
        Add(
            Object(
                fields => new ReadingError(
                    fields.RequiredWord<ReadingErrorCode>("code"),
                    fields.Text("path"),
                    fields.RequiredText("message")
                )
                {
                    Line = fields.Integer("line"),
                },
                JsonWriterExtensions.WriteErrorFields,
                ErrorNames
            )
        );
        AddWritten<IDecision>((writer, decision) => DecisionJson.Write(writer, decision), DecideAgain);
        AddWritten<Finding>(AsObject<Finding>(WriteFinding), DecideAgain);
        AddWritten<Findings>(WriteFindings, DecideAgain);
        AddWritten<PossibleChange>(
            AsObject<PossibleChange>((writer, change) => DecisionWriter.WriteChange(writer, change, explain: null)),
            DecideAgain
        );
        AddWritten<CaseReview>((writer, review) => ReviewJson.Write(writer, review), ReviewAgain);
        AddPart<CaseTerm>(ReviewJson.WriteTerm);
        AddPart<NextStep>(ReviewJson.WriteStep);
        AddPart<CaseBreach>((writer, breach) => ReviewJson.WriteBreach(writer, breach, explain: null));
        AddPart<CaseDeparture>(ReviewJson.WriteDeparture);
        AddPart<CaseRemark>(ReviewJson.WriteRemark);
        AddPart<CaseAmount>(ReviewJson.WriteAmount);
        AddPart<CaseRank>(ReviewJson.WriteRank);
        AddPart<FactThatMatters>(ReviewJson.WriteFact);
        AddPart<Obstacle>(ReviewJson.WriteObstacle);
        Add(
            JsonForms.Of<Receipt>(
                (value, _) => ValueOf(ReceiptJson.Read(BytesOf(value))),
                (_, _) =>
                    throw new NotSupportedException(
                        "A receipt is kept as the text that it was written as; ReceiptJson.Write makes one of a review."
                    )
            )
        );
        Add(
            JsonForms.Of<Replay>(
                (_, _) => throw new NotSupportedException("A replay is made from a receipt, with Replay.Of."),
                (_, _) => throw new NotSupportedException("A replay is written beside its receipt: ReplayJson.Write.")
            )
        );
        AddWritten<AgendaRow>((writer, row) => AgendaJson.Write(writer, row), ReviewAgain);
        AddWritten<CaseComparison>((writer, comparison) => ComparisonJson.Write(writer, comparison), ReviewAgain);
        AddWritten<PolicyComparison>(ComparisonJson.Write, ReviewAgain);
        AddWritten<NationalStatutes>(StatutesJson.Write, "the library holds the law itself");
    }

    private void AddPart<T>(Action<Utf8JsonWriter, T> writeFields) => AddWritten(AsObject(writeFields), ReviewAgain);

    private static T ReadPart<T>(Func<CaseFileReader, T?> read)
        where T : class
    {
        var reader = new CaseFileReader(KnownPolicies.BuiltIn);
        return read(reader) is { } part && reader.Errors.IsEmpty ? part : throw new ReadingException(reader.Errors);
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteNorm(finding.Norm, finding.Citation);
        writer.WriteWord("finding"u8, finding.Result);
    }

    private static void WriteFindings(Utf8JsonWriter writer, Findings findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            WriteFinding(writer, finding);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
