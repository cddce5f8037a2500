using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a case file, and collects everything that is wrong with it.</summary>
internal sealed class CaseFileReader(KnownPolicies policies, LocalDate? reviewedOn = null)
{
    private const int BitsOfPlaces = 64;

    /// <summary>An event with more facts is rare.</summary>
    private const int MostUsualFacts = 8;

    internal static readonly Utf8Names FileFields = new([
        "case",
        "policy",
        "publishedOn",
        "introducedOn",
        "known",
        "events",
    ]);

    internal static readonly Utf8Names OfEveryEvent = new(["on", "type"]);

    private static readonly FactFields KnownFields = new([], CaseEventTable.Known, []);

    private static readonly FactFields AllFields = new([], CaseEventTable.AllFacts, []);

    /// <summary>The fields of each type of event.</summary>
    private static readonly ImmutableArray<FactFields> EventFields =
    [
        .. CaseEventTable.All.Select(row => new FactFields(OfEveryEvent.All, row.Facts, row.Required)),
    ];

    /// <summary>The most fields that an object in a case can have.</summary>
    private static readonly int MostFields = EventFields
        .Append(KnownFields)
        .Max(fields => Math.Max(fields.Names.All.Length, FileFields.All.Length));

    private readonly List<(int? Event, ReadingError Error)> errors = [];

    private readonly List<KeyValuePair<CaseFact, object>> told = new(MostUsualFacts);

    /// <summary>The values of the object that is being read, by the place of their names.</summary>
    private JsonElement[] values = new JsonElement[MostFields];

    /// <summary>For each of the first names a bit, which is set where its field is given.</summary>
    private ulong places;

    /// <summary>The event that is being read; null for a part of the file itself.</summary>
    private int? place;

    /// <summary>The part of the file that is being read, with a point behind it.</summary>
    private string part = "";

    /// <summary>Reads the object of the file.</summary>
    public Reading<CaseFile> Read(JsonElement root)
    {
        ReadFields(root, FileFields);
        var (caseKey, named, known, events) = (values[0], values[1], values[4], values[5]);
        var (published, introduced) = (values[2], values[3]);
        var key = RequiredText("case", caseKey);
        var entry = EntryOf(named, published, introduced);
        var policy = entry?.Policy ?? PolicyOf(named);
        var (publishedOn, introducedOn) = (Date("publishedOn", published), Date("introducedOn", introduced));
        (publishedOn, introducedOn) = (entry?.PublishedOn ?? publishedOn, entry?.IntroducedOn ?? introducedOn);
        var facts = KnownOf(known);
        var happened = EventsOf(events);

        CaseFile? file = null;
        ImmutableArray<CaseError> misfits;
        if (errors.Count == 0)
        {
            CaseFile.TryCreate(key!, policy!, happened!, facts, publishedOn, introducedOn, out file, out misfits);
        }
        else
        {
            // what cannot have happened cannot have under any policy
            misfits = policy is null
                ? CaseFile.Check(key ?? "-", BuiltInPolicies.National, happened, facts)
                : CaseFile.Check(key ?? "-", policy, happened, facts, publishedOn, introducedOn);
        }

        if (errors.Count == 0 && misfits.IsEmpty)
        {
            return new Reading<CaseFile>(file, [], key: key);
        }

        // what cannot be is told, unless its field could not even be read
        var unreadable = new HashSet<string>(errors.Select(item => item.Error.Path!), StringComparer.Ordinal);
        errors.AddRange(
            misfits.Where(error => !unreadable.Contains(error.Path)).Select(error => (error.Event, Told(error)))
        );
        return new Reading<CaseFile>(
            file,
            [.. errors.OrderBy(item => item.Event ?? -1).Select(item => item.Error)],
            key: key
        );
    }

    /// <summary>Reads an event that stands by itself; null where it cannot be read.</summary>
    public CaseEvent? ReadEvent(JsonElement item) => IsObject(item, "") ? EventOf(item) : null;

    /// <summary>Reads facts that stand by themselves, known ones or those of an event.</summary>
    public CaseFacts ReadFacts(JsonElement item)
    {
        if (!IsObject(item, ""))
        {
            return CaseFacts.None;
        }

        values = new JsonElement[AllFields.Names.All.Length];
        ReadFields(item, AllFields.Names);
        return FactsOf(AllFields);
    }

    /// <summary>What was wrong with what was read by itself.</summary>
    public ImmutableArray<ReadingError> Errors => [.. errors.Select(item => item.Error)];

    /// <summary>
    /// Of policies that the case names together the one that governs the day of the review, with its own days; null where
    /// the case names one policy.
    /// </summary>
    private PolicyHistoryEntry? EntryOf(JsonElement named, JsonElement published, JsonElement introduced)
    {
        if (
            policies.Histories.IsEmpty
            || named.ValueKind is not JsonValueKind.String
            || !policies.Histories.TryGetValue(named.GetString()!, out var history)
        )
        {
            return null;
        }

        foreach (
            var (name, value) in ((string, JsonElement)[])[("publishedOn", published), ("introducedOn", introduced)]
        )
        {
            if (!value.IsNothing())
            {
                const string requirement = "must be absent: the file with the policies gives it for each";
                Add(ReadingErrorCode.InvalidValue, name, requirement);
            }
        }

        if (reviewedOn is not { } day)
        {
            Add(
                ReadingErrorCode.InvalidValue,
                "policy",
                $"must be one policy where the day of the review is not known: {history}"
            );
            return history[history.Count - 1];
        }

        var governing = history.On(day).Policy;
        return history.First(entry => entry.Policy.Equals(governing));
    }

    private Policy? PolicyOf(JsonElement named)
    {
        if (RequiredText("policy", named) is not { } key)
        {
            return null;
        }

        var policy = policies.Find(key);
        if (policy is null)
        {
            Add(
                ReadingErrorCode.UnknownPolicy,
                "policy",
                $"there is no policy '{Shown.Of(key)}'; {policies.Near(key)}the policies are {policies.Keys}"
            );
        }

        return policy;
    }

    private CaseFacts KnownOf(JsonElement known)
    {
        if (known.IsNothing() || !IsObject(known, "known"))
        {
            return CaseFacts.None;
        }

        part = "known.";
        ReadFields(known, KnownFields.Names);
        var facts = FactsOf(KnownFields);
        part = "";
        return facts;
    }

    private ImmutableArray<CaseEvent?> EventsOf(JsonElement list)
    {
        if (list.IsNothing())
        {
            AddMissing("events");
            return [];
        }

        if (list.ValueKind is not JsonValueKind.Array)
        {
            Add(ReadingErrorCode.InvalidValue, "events", $"must be a list; it was {Shown.Of(list.GetRawText())}");
            return [];
        }

        var events = ImmutableArray.CreateBuilder<CaseEvent?>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            place = events.Count;
            events.Add(IsObject(item, null) ? EventOf(item) : null);
        }

        place = null;
        return events.MoveToImmutable();
    }

    /// <summary>An event, or null where its type or day cannot be read, or what it says of who may follow on it.</summary>
    private CaseEvent? EventOf(JsonElement item)
    {
        return TryPlaceUsual(item) is { } type
            ? EventOf(type, RequiredDate("on", values[0]), errors.Count)
            : UnusualEventOf(item);
    }

    /// <summary>
    /// Puts the fields among the values of an event whose day stands first and whose type second, as most do, and of which
    /// each is known and given once.
    /// </summary>
    /// <returns>The type; null for another event.</returns>
    private CaseEventType? TryPlaceUsual(JsonElement item)
    {
        var fields = item.EnumerateObject();
        if (
            !fields.MoveNext()
            || fields.Current is var day && JsonValues.PlaceOf(day, OfEveryEvent) != 0
            || !fields.MoveNext()
            || fields.Current is var word && JsonValues.PlaceOf(word, OfEveryEvent, 1) != 1
            || !JsonWords<CaseEventType>.TryRead(word.Value, out var type)
        )
        {
            return null;
        }

        var names = EventFields[(int)type].Names;
        Array.Clear(values, 0, names.All.Length);
        (values[0], values[1], places) = (day.Value, word.Value, 0);
        return TryPlace(ref fields, names, next: OfEveryEvent.All.Length) ? type : null;
    }

    /// <summary>An event in which something is wrong, or only its day and its type stand in another place.</summary>
    private CaseEvent? UnusualEventOf(JsonElement item)
    {
        // of a field that is given twice the last
        var day = item.TryGetProperty("on"u8, out var given) ? given : default;
        var word = item.TryGetProperty("type"u8, out given) ? given : default;
        var on = RequiredDate("on", day);
        if (TypeOf(word) is not { } type)
        {
            return null;
        }

        var before = errors.Count;
        ReadFields(item, EventFields[(int)type].Names, CaseEventTable.Of(type));
        return EventOf(type, on, before);
    }

    /// <summary>An event of which the values are placed.</summary>
    private CaseEvent? EventOf(CaseEventType type, LocalDate? on, int before)
    {
        var fields = EventFields[(int)type];
        foreach (var required in fields.Required)
        {
            if (values[required].IsNothing())
            {
                AddMissing(fields.Names.All[required]);
            }
        }

        var facts = FactsOf(fields);
        var decidesWhatFollows = type is CaseEventType.IndicationDecided or CaseEventType.NewAdviceReceived;
        return on is null || (decidesWhatFollows && errors.Count > before) ? null : Made(type, on.Value, facts);
    }

    private CaseEvent? Made(CaseEventType type, LocalDate on, CaseFacts facts)
    {
        try
        {
            return new CaseEvent(type, on, facts);
        }
        catch (InvalidValueException refusal)
        {
            Add(FieldError.Refused("on", refusal));
            return null;
        }
    }

    private CaseEventType? TypeOf(JsonElement value)
    {
        if (JsonWords<CaseEventType>.TryRead(value, out var type))
        {
            return type;
        }

        if (RequiredText("type", value) is { } word)
        {
            Add(
                ReadingErrorCode.UnknownEvent,
                PathOf("type"),
                $"there is no event '{Shown.Of(word)}'; {NearNames.Told(word, JsonWords<CaseEventType>.Names.All)}the events are {string.Join(", ", CaseEventTable.All)}"
            );
        }

        return null;
    }

    /// <summary>The facts among the values that were read last.</summary>
    private CaseFacts FactsOf(FactFields fields)
    {
        told.Clear();
        for (var i = 0; i < fields.Facts.Length; i++)
        {
            var at = fields.Others + i;
            if (at < BitsOfPlaces && (places & (1UL << at)) == 0)
            {
                continue;
            }

            if (values[at].IsNothing())
            {
                continue;
            }

            if (fields.Fields[i].Read(values[at], out var error) is { } read)
            {
                told.Add(new(fields.Facts[i], read));
            }
            else if (error is not null)
            {
                Add(error);
            }
        }

        return told.Count == 0 ? CaseFacts.None : CaseFacts.Of(told);
    }

    /// <summary>
    /// Reads the fields of an object into <see cref="values"/>, of one that is given twice the last. Each that is unknown or
    /// given twice is an error, and the others can still be read.
    /// </summary>
    private void ReadFields(JsonElement item, Utf8Names names, CaseEventDescription? row = null)
    {
        if (!TryPlace(item, names))
        {
            AddNames(
                [.. item.EnumerateObject().Select(field => field.Name)],
                names,
                row is null ? "here" : $"in {row}"
            );
        }
    }

    /// <summary>Puts the fields among the values, and tells whether each is known and given once.</summary>
    private bool TryPlace(JsonElement item, Utf8Names names)
    {
        Array.Clear(values, 0, names.All.Length);
        places = 0;
        var fields = item.EnumerateObject();
        return TryPlace(ref fields, names, next: 0);
    }

    private bool TryPlace(ref JsonElement.ObjectEnumerator fields, Utf8Names names, int next)
    {
        var isSound = true;
        while (fields.MoveNext())
        {
            var field = fields.Current;
            var at = JsonValues.PlaceOf(field, names, next);
            if (at < 0)
            {
                isSound = false;
                continue;
            }

            isSound &= values[at].ValueKind is JsonValueKind.Undefined;
            values[at] = field.Value;
            places |= 1UL << at;
            next = at + 1;
        }

        return isSound;
    }

    private void AddNames(string[] all, Utf8Names names, string where)
    {
        foreach (
            var name in all.Where(name => !names.All.Contains(name, StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal)
        )
        {
            Add(
                ReadingErrorCode.UnknownField,
                PathOf(Shown.Of(name)),
                $"there is no field '{Shown.Of(name)}' {where}; {NearNames.Told(name, names.All)}the fields are {names.Listed}"
            );
        }

        foreach (var name in all.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add(
                ReadingErrorCode.DuplicateField,
                PathOf(Shown.Of(name.Key)),
                $"the field '{Shown.Of(name.Key)}' is given more than once"
            );
        }
    }

    private bool IsObject(JsonElement value, string? name)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            return true;
        }

        Add(
            ReadingErrorCode.InvalidValue,
            name ?? Place(),
            $"must be an object; it was {Shown.Of(value.GetRawText())}"
        );
        return false;
    }

    private string? RequiredText(string name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String)
        {
            return value.GetString();
        }

        if (value.IsNothing())
        {
            AddMissing(name);
        }
        else
        {
            Add(FieldError.NoText(name, value));
        }

        return null;
    }

    private LocalDate? Date(string name, JsonElement value)
    {
        if (value.IsNothing())
        {
            return null;
        }

        if (value.TryReadDate(out var date))
        {
            return date;
        }

        Add(FieldError.NoDate(name, value));
        return null;
    }

    private LocalDate? RequiredDate(string name, JsonElement value)
    {
        if (value.IsNothing())
        {
            AddMissing(name);
        }

        return Date(name, value);
    }

    private string Place() => FormattableString.Invariant($"events[{place}]");

    private string PathOf(string name) => place is null ? $"{part}{name}" : $"{Place()}.{name}";

    private void AddMissing(string name) =>
        Add(ReadingErrorCode.MissingField, PathOf(name), $"the field '{name}' is required and cannot be unknown");

    private void Add(FieldError error) => Add(ReadingErrorCode.InvalidValue, PathOf(error.Field), error.Message);

    private void Add(ReadingErrorCode code, string path, string message) =>
        errors.Add((place, new ReadingError(code, path, message)));

    private static ReadingError Told(CaseError error)
    {
        var what = error is { Type: { } type, On: { } on }
            ? $"{error.Field} of {Words.Of(type)} on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}"
            : error.Field;
        var actual = error.Actual.Length > 0 ? $"; it was {Shown.Of(error.Actual)}" : "";
        return new(ReadingErrorCode.InvalidValue, error.Path, $"{what} {error.Requirement}{actual}");
    }

    /// <summary>The names of the fields of an object that holds facts: first the others, then those of the facts.</summary>
    private sealed class FactFields(
        ImmutableArray<string> others,
        ImmutableArray<CaseFact> facts,
        ImmutableArray<CaseFact> required
    )
    {
        public Utf8Names Names { get; } = new([.. others, .. facts.Select(fact => fact.Name)]);

        /// <summary>The number of fields that are no facts.</summary>
        public int Others { get; } = others.Length;

        public ImmutableArray<CaseFact> Facts { get; } = facts;

        public ImmutableArray<CaseFactField> Fields { get; } = [.. facts.Select(CaseFactField.Of)];

        /// <summary>The places among the names of the facts that must be there.</summary>
        public ImmutableArray<int> Required { get; } =
        [.. required.Select(fact => others.Length + facts.IndexOf(fact))];
    }
}
