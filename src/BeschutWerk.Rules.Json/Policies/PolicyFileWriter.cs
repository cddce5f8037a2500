using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes a policy as a file. What has no value is left out.</summary>
internal static class PolicyFileWriter
{
    /// <summary>Writes a policy.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="withWords">Whether its own words are written, which change no decision.</param>
    public static void Write(Utf8JsonWriter writer, Policy policy, bool withWords = true)
    {
        var regulation = policy.Regulation;
        writer.WriteStartObject();
        writer.WriteString("key", policy.Key);
        writer.WriteString("title", regulation.Title);
        CitationFields.WriteIds(writer, regulation);
        WriteDay(writer, "adoptedOn", policy.AdoptedOn);
        WriteDay(writer, "inForceFrom", policy.InForceFrom);
        WriteDay(writer, "retroactiveTo", policy.RetroactiveTo);
        WriteDay(writer, "lastDay", policy.LastDay);
        WriteBasis(writer, policy);
        CitationFields.Write(writer, "leftToOtherRules", policy.LeftToOtherRules, regulation);
        WriteRequesters(writer, policy);
        if (policy.Regulates(Norm.WaitingListPriority) || policy.WaitingListOrder != WaitingListOrder.ByRankDate)
        {
            writer.WritePropertyName("waitingListOrder");
            WaitingListOrders.Write(writer, policy.WaitingListOrder);
        }

        WritePositions(writer, policy.Positions, regulation);
        WriteWords(writer, withWords ? policy.OwnWords : OwnWordCollection.None);

        writer.WriteStartArray("provisions");
        foreach (var provision in policy.Provisions)
        {
            writer.WriteRawValue(OnOneLine(provision, regulation, writer), skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter writer, Policy policy)
    {
        if (policy.BasedOn.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("basedOn");
        foreach (var place in policy.BasedOn)
        {
            CitationFields.WriteValue(writer, place, policy.Regulation);
        }

        writer.WriteEndArray();
    }

    private static void WritePositions(Utf8JsonWriter writer, PositionSetting? positions, Regulation own)
    {
        if (positions is null)
        {
            return;
        }

        writer.WriteStartObject("positions");
        writer.WriteString("basis", Words.Of(positions.Basis));
        if (positions.Number is { } number)
        {
            writer.WriteNumber("number", number.Positions);
        }

        CitationFields.Write(writer, "at", positions.Citation, own);
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, OwnWordCollection words)
    {
        if (words.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("words");
        foreach (var word in words)
        {
            writer.WriteStartObject(Words.Of(word.Thing));
            WriteText(writer, "nl", word.Dutch);
            WriteText(writer, "en", word.English);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Whatever a policy has by default is left out where nothing rests on it.</summary>
    private static void WriteRequesters(Utf8JsonWriter writer, Policy policy)
    {
        var requesters = policy.AdviceRequesters;
        if (!policy.Regulates(Norm.AdviceRequest) && requesters == AdviceRequesters.PersonOrCollege)
        {
            return;
        }

        writer.WritePropertyName("adviceRequesters");
        WriteRequesters(writer, requesters);
    }

    /// <summary>Writes who may ask for the advice.</summary>
    public static void WriteRequesters(Utf8JsonWriter writer, AdviceRequesters requesters)
    {
        writer.WriteStartObject();
        WriteYesNo(writer, "person", requesters.Person);
        WriteYesNo(writer, "college", requesters.College);
        WriteYesNo(writer, "other", requesters.Other);
        writer.WriteEndObject();
    }

    /// <summary>A line for each provision, so that an indented file can be read beside the text.</summary>
    private static byte[] OnOneLine(Provision provision, Regulation own, Utf8JsonWriter around)
    {
        using var stream = new MemoryStream();
        var options = around.Options;
        if (options.Indented)
        {
            var indent = new string(options.IndentCharacter, options.IndentSize * around.CurrentDepth);
            var startOfLine = Encoding.UTF8.GetBytes(options.NewLine + indent);
            stream.Write(startOfLine, 0, startOfLine.Length);
        }

        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            WriteProvision(writer, provision, own);
        }

        return stream.ToArray();
    }

    private static void WriteProvision(Utf8JsonWriter writer, Provision provision, Regulation own)
    {
        writer.WriteStartObject();
        writer.WriteString("norm", provision.Norm.Name());
        CitationFields.Write(writer, "at", provision.Citation, own);
        WriteText(writer, "term", provision.Term?.ToString());
        if (provision.Percentage is { } percentage)
        {
            writer.WriteNumber("percentage", percentage.ToDecimal());
        }

        WriteHours(writer, provision.Hours);
        WriteDay(writer, "firstDay", provision.FirstDay);
        WriteDay(writer, "lastDay", provision.LastDay);
        CitationFields.Write(writer, "note", provision.Note, own);
        CitationFields.Write(writer, "alsoAt", provision.AlsoAt, own);
        if (provision.MovesToWorkingDay)
        {
            writer.WriteBoolean("movesToWorkingDay", value: true);
        }

        WriteText(writer, "refersTo", provision.RefersTo);
        WriteWhatDiffers(writer, provision);
        writer.WriteEndObject();
    }

    /// <summary>Force, conditions, conduct and lists, where they are not what the norm has by itself.</summary>
    private static void WriteWhatDiffers(Utf8JsonWriter writer, Provision provision)
    {
        var usual = new Provision(
            provision.Norm,
            provision.Citation,
            provision.Term,
            provision.Percentage,
            provision.Hours,
            provision.FirstDay,
            provision.LastDay
        );
        if (provision.Force != usual.Force)
        {
            writer.WriteString("force", Words.Of(provision.Force));
        }

        if (!provision.Requires.SequenceEqual(usual.Requires))
        {
            writer.WriteTexts("requires", provision.Requires.Select(Words.Of));
        }

        if (!provision.Conduct.SequenceEqual(usual.Conduct))
        {
            writer.WriteTexts("conduct", provision.Conduct.Select(Words.Of));
        }

        if (!provision.Items.IsEmpty)
        {
            writer.WriteTexts("items", provision.Items);
        }
    }

    /// <summary>A number where it is exact, otherwise hours and minutes.</summary>
    private static void WriteHours(Utf8JsonWriter writer, HoursPerWeek? hours)
    {
        if (hours is not { } known)
        {
            return;
        }

        var number = known.ToDecimal();
        if (decimal.Round(number, 4) == number)
        {
            writer.WriteNumber("hoursPerWeek", number);
        }
        else
        {
            writer.WriteString("hoursPerWeek", known.ToString());
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
    }

    private static void WriteYesNo(Utf8JsonWriter writer, string name, bool? answer)
    {
        if (answer is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }
}
