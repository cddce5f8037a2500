using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a case file, and collects everything that is wrong with it.</summary>
internal sealed class CaseFileReader(KnownPolicies policies, LocalDate? reviewedOn = null)
{
    private static readonly ImmutableArray<string> FileFields =
    [
        "case",
        "policy",
        "publishedOn",
        "introducedOn",
        "known",
        "events",
    ];

    private static readonly ImmutableArray<string> DaysOfPolicy = ["publishedOn", "introducedOn"];

    private static readonly ImmutableArray<string> EventFields = ["on", "type"];

    private readonly List<(int? Event, CaseFileError Error)> errors = [];

    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    /// <summary>The event that is being read; null for a part of the file itself.</summary>
    private int? place;

    /// <summary>Reads the object of the file.</summary>
    public CaseReading Read(JsonElement root)
    {
        var fields = Fields(root, "", FileFields, "here");
        var key = Try(() => fields.RequiredText("case"));
        var entry = Try(() => EntryOf(fields));
        var policy = entry?.Policy ?? Try(() => PolicyOf(fields));
        var publishedOn = Try(() => fields.Date("publishedOn"));
        var introducedOn = Try(() => fields.Date("introducedOn"));
        (publishedOn, introducedOn) = (entry?.PublishedOn ?? publishedOn, entry?.IntroducedOn ?? introducedOn);
        var known = KnownOf(fields);
        var events = EventsOf(fields);

        CaseFile? file = null;
        var found =
            errors.Count == 0
                ? CaseFile.TryCreate(
                    key!,
                    policy!,
                    events!,
                    known,
                    publishedOn,
                    introducedOn,
                    out file,
                    out var misfits
                )
                    ? []
                    : misfits
                // what cannot have happened cannot have under any policy
                : policy is null
                    ? CaseFile.Check(key ?? "-", BuiltInPolicies.National, events, known)
                    : CaseFile.Check(key ?? "-", policy, events, known, publishedOn, introducedOn);
        foreach (var error in found)
        {
            Add(error);
        }

        return new CaseReading(key, file, [.. errors.OrderBy(item => item.Event ?? -1).Select(item => item.Error)]);
    }

    /// <summary>
    /// Of policies that the case names together the one that governs the day of the review, with its own days; null where
    /// the case names one policy.
    /// </summary>
    private PolicyHistoryEntry? EntryOf(FieldReader fields)
    {
        if (
            fields.Raw("policy") is not { ValueKind: JsonValueKind.String } key
            || !policies.Histories.TryGetValue(key.GetString()!, out var history)
        )
        {
            return null;
        }

        foreach (var name in DaysOfPolicy.Where(name => fields.Raw(name) is not null))
        {
            Add(CaseFileErrorCode.InvalidValue, name, "must be absent: the file with the policies gives it for each");
        }

        if (reviewedOn is not { } day)
        {
            Add(
                CaseFileErrorCode.InvalidValue,
                "policy",
                $"must be one policy where the day of the review is not known: {history}"
            );
            return history[history.Count - 1];
        }

        var governing = history.On(day).Policy;
        return history.First(entry => entry.Policy.Equals(governing));
    }

    private Policy PolicyOf(FieldReader fields)
    {
        var key = fields.RequiredText("policy");
        if (policies.Find(key) is { } policy)
        {
            return policy;
        }

        Add(
            CaseFileErrorCode.UnknownPolicy,
            "policy",
            $"there is no policy '{Shown.Of(key)}'; the policies are {policies.Keys}"
        );
        return null!;
    }

    private CaseFacts KnownOf(FieldReader fields)
    {
        if (fields.Raw("known") is not { } known)
        {
            return CaseFacts.None;
        }

        return IsObject(known, "known")
            ? FactsOf(Fields(known, "known", [.. CaseEventTable.Known.Select(Words.Of)], "here"), CaseEventTable.Known)
            : CaseFacts.None;
    }

    private ImmutableArray<CaseEvent?> EventsOf(FieldReader fields)
    {
        if (Try(() => fields.Required("events")) is not { ValueKind: not JsonValueKind.Undefined } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Add(CaseFileErrorCode.InvalidValue, "events", $"must be a list; it was {Shown.Of(list.GetRawText())}");
            return [];
        }

        var events = ImmutableArray.CreateBuilder<CaseEvent?>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            place = events.Count;
            var path = FormattableString.Invariant($"events[{events.Count}]");
            events.Add(IsObject(item, path) ? EventOf(item, path) : null);
        }

        place = null;
        return events.MoveToImmutable();
    }

    /// <summary>An event, or null where its type or day cannot be read, or what it says of who may follow on it.</summary>
    private CaseEvent? EventOf(JsonElement item, string path)
    {
        var fields = new FieldReader(item, path, NamesIn(item));
        var on = Try<LocalDate?>(() => fields.RequiredDate("on"));
        if (Try<CaseEventType?>(() => TypeOf(fields)) is not { } type)
        {
            return null;
        }

        var description = CaseEventTable.Of(type);
        var before = errors.Count;
        _ = Fields(item, path, [.. EventFields, .. description.Facts.Select(Words.Of)], $"in {description}");
        foreach (var fact in description.Required)
        {
            _ = Try(() => fields.Required(Words.Of(fact)));
        }

        var facts = FactsOf(fields, description.Facts);
        var decidesWhatFollows = type is CaseEventType.IndicationDecided or CaseEventType.NewAdviceReceived;
        return on is null || (decidesWhatFollows && errors.Count > before)
            ? null
            : Try(() => Made(fields, () => new CaseEvent(type, on.Value, facts)));
    }

    private CaseEventType? TypeOf(FieldReader fields)
    {
        var word = fields.RequiredText("type");
        if (Words.TryParse<CaseEventType>(word, out var type))
        {
            return type;
        }

        Add(
            CaseFileErrorCode.UnknownEvent,
            fields.PathOf("type"),
            $"there is no event '{Shown.Of(word)}'; the events are {string.Join(", ", CaseEventTable.All)}"
        );
        return null;
    }

    private CaseFacts FactsOf(FieldReader fields, ImmutableArray<CaseFact> given)
    {
        var facts = CaseFacts.None;
        foreach (var fact in given)
        {
            if (fields.Raw(Words.Of(fact)) is not null)
            {
                facts = Try(() => CaseFactFields.Read(facts, fact, fields)) ?? facts;
            }
        }

        return facts;
    }

    /// <summary>The fields of an object; each that is unknown or given twice is an error, and the others can still be read.</summary>
    private FieldReader Fields(JsonElement value, string path, ImmutableArray<string> names, string where)
    {
        var given = NamesIn(value);
        var fields = new FieldReader(value, path, given);
        foreach (
            var name in given
                .Where(name => !names.Contains(name, StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal)
        )
        {
            Add(
                CaseFileErrorCode.UnknownField,
                fields.PathOf(Shown.Of(name)),
                $"there is no field '{Shown.Of(name)}' {where}; the fields are {string.Join(", ", names)}"
            );
        }

        foreach (var name in given.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add(
                CaseFileErrorCode.DuplicateField,
                fields.PathOf(Shown.Of(name.Key)),
                $"the field '{Shown.Of(name.Key)}' is given more than once"
            );
        }

        return fields;
    }

    private bool IsObject(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Add(CaseFileErrorCode.InvalidValue, path, $"must be an object; it was {Shown.Of(value.GetRawText())}");
        return false;
    }

    /// <summary>Reads something; where it cannot be read, that is an error, and nothing is what is read.</summary>
    private T? Try<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (QuestionException exception)
        {
            var (code, path, message) = exception.Error;
            Add(
                code == QuestionErrorCode.MissingField
                    ? CaseFileErrorCode.MissingField
                    : CaseFileErrorCode.InvalidValue,
                path!,
                message
            );
            return default;
        }
    }

    private static T Made<T>(FieldReader fields, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidValueException refusal)
        {
            throw fields.Refused(refusal);
        }
    }

    private void Add(CaseFileErrorCode code, string path, string message)
    {
        unreadable.Add(path);
        errors.Add((place, new CaseFileError(code, path, message)));
    }

    /// <summary>What cannot be, unless its field could not even be read.</summary>
    private void Add(CaseError error)
    {
        if (unreadable.Contains(error.Path))
        {
            return;
        }

        var what = error is { Type: { } type, On: { } on }
            ? $"{error.Field} of {Words.Of(type)} on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}"
            : error.Field;
        var given = error.Actual.Length > 0 ? $"; it was {Shown.Of(error.Actual)}" : "";
        var message = $"{what} {error.Requirement}{given}";
        errors.Add((error.Event, new CaseFileError(CaseFileErrorCode.InvalidValue, error.Path, message)));
    }

    private static string[] NamesIn(JsonElement value) => [.. value.EnumerateObject().Select(field => field.Name)];
}
