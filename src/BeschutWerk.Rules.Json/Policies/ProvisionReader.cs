using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads the provisions of a policy file, and what is wrong with each.</summary>
internal sealed class ProvisionReader(PolicyErrors errors, Policy policy)
{
    internal const string NormName = "norm";

    internal static readonly string[] Names =
    [
        "norm",
        "regulated",
        "at",
        "term",
        "percentage",
        "hoursPerWeek",
        "firstDay",
        "lastDay",
        "note",
        "alsoAt",
        "movesToWorkingDay",
        "refersTo",
        "force",
        "requires",
        "conduct",
        "items",
    ];

    internal static readonly (string Name, ProvisionNumbers Number, string Example)[] Numbers =
    [
        ("term", ProvisionNumbers.Term, "\"6 months\""),
        ("percentage", ProvisionNumbers.Percentage, "30"),
        ("hoursPerWeek", ProvisionNumbers.HoursPerWeek, "31"),
        ("firstDay", ProvisionNumbers.FirstDay, "\"2026-01-01\""),
        ("lastDay", ProvisionNumbers.LastDay, "\"2026-12-31\""),
    ];

    private readonly Dictionary<Norm, string> pathOfNorm = [];
    private readonly List<Norm> regulated = [];
    private readonly HashSet<string> perhapsMeant = new(StringComparer.Ordinal);

    /// <summary>Whether a provision regulates a norm, be it one with errors.</summary>
    public bool Regulates(Norm norm) => regulated.Contains(norm);

    /// <summary>The path of the provision of a norm; empty where the file has none.</summary>
    public string PathOf(Norm norm) =>
        pathOfNorm.TryGetValue(norm, out var path) ? path.Substring(0, path.LastIndexOf('.')) : "";

    /// <summary>The hours of a position that stand with the number of positions: those of the norm, which stands there too.</summary>
    public void AddHoursOfPosition(FieldReader positions, HoursPerWeek hours, Citation? at, List<Provision> provisions)
    {
        var path = positions.PathOf("hours");
        if (provisions.Find(provision => provision.Norm == Norm.HoursOfPosition) is { } own)
        {
            if (own.Hours != hours)
            {
                errors.Add(
                    ReadingErrorCode.InvalidValue,
                    path,
                    $"must be what {PathOf(Norm.HoursOfPosition)} says, {own.Hours}, or absent; it was {hours}"
                );
            }

            return;
        }

        if (at is not { } place)
        {
            errors.Add(
                ReadingErrorCode.MissingField,
                positions.PathOf("at"),
                "must be given: it is where the hours stand, such as \"art. 5 lid 2\""
            );
            return;
        }

        pathOfNorm[Norm.HoursOfPosition] = path;
        regulated.Add(Norm.HoursOfPosition);
        provisions.Add(new Provision(Norm.HoursOfPosition, place, hours: hours));
    }

    /// <summary>Reads a provision; null where it has errors, or says that its norm is not regulated.</summary>
    public Provision? Read(JsonElement item, string path)
    {
        if (errors.Fields(item, path, Names) is not { } fields)
        {
            return null;
        }

        var before = errors.Count;
        var norm = NormOf(fields);
        if (errors.Try(() => fields.YesNo("regulated")) is false)
        {
            RefuseWhatIsSaidOfIt(fields);
            return null;
        }

        var parts = PartsOf(fields, norm);
        if (norm is not { } known)
        {
            return null;
        }

        regulated.Add(known);
        CheckNumbers(fields, known);
        CheckParts(fields, known, parts);
        return errors.Count == before ? Made(known, fields, parts) : null;
    }

    /// <summary>Refuses norms that have no effect, since a norm that they need is not regulated.</summary>
    public void CheckNeededNorms()
    {
        foreach (var norm in regulated.Distinct().Where(NeededNorms.All.ContainsKey))
        {
            foreach (var needed in NeededNorms.All[norm].Where(needed => !Regulates(needed) && !IsPerhapsMeant(needed)))
            {
                errors.Add(
                    ReadingErrorCode.NeededNorm,
                    pathOfNorm[norm],
                    $"{norm.Name()} has no effect without {needed.Name()}: regulate that too, or leave this out"
                );
            }
        }
    }

    /// <summary>Refuses norms of national law in the rules of a municipality: these cannot change what a statute fixes.</summary>
    public void CheckNationalNorms()
    {
        foreach (var norm in regulated.Distinct().Where(norm => NormTable.Of(norm).IsNational))
        {
            errors.Add(
                ReadingErrorCode.NationalNorm,
                pathOfNorm[norm],
                $"{norm.Name()} is fixed by national law: the rules of a municipality cannot regulate it"
            );
        }
    }

    /// <summary>Whether a misspelt name may stand for a norm: that is told already, and no second error.</summary>
    private bool IsPerhapsMeant(Norm norm) => perhapsMeant.Contains(norm.Name());

    private Norm? NormOf(FieldReader fields)
    {
        var path = fields.PathOf("norm");
        if (errors.Try(() => fields.RequiredText("norm")) is not { } name)
        {
            return null;
        }

        if (!NormTable.TryFind(name, out var norm))
        {
            var near = NearNames.Of(name, NormTable.All.Select(row => row.Norm.Name())).ToList();
            perhapsMeant.UnionWith(near);
            errors.Add(
                ReadingErrorCode.UnknownNorm,
                path,
                $"there is no norm '{Shown.Of(name)}'"
                    + (
                        near.Count > 0 ? $"; near it are {string.Join(", ", near)}"
                        : SpeakingOf(name) is { Count: > 0 } others
                            ? $"; norms that speak of it are {string.Join(", ", others)}"
                        : "; the tool lists them all with 'norms --all'"
                    )
            );
            return null;
        }

        if (pathOfNorm.TryGetValue(norm, out var first))
        {
            errors.Add(ReadingErrorCode.DuplicateNorm, path, $"{norm.Name()} stands in the file already, at {first}");
            return norm;
        }

        pathOfNorm.Add(norm, path);
        return norm;
    }

    /// <summary>The norms whose text in Dutch or English has a word, for whoever does not know the name.</summary>
    private List<string> SpeakingOf(string word)
    {
        const int most = 6;
        const int shortest = 4;
        return word.Trim().Length < shortest
            ? []
            :
            [
                .. NormTable
                    .All.Where(row =>
                        !row.IsNational && (Has(row.Norm, Language.Dutch) || Has(row.Norm, Language.English))
                    )
                    .Select(row => row.Name)
                    .Take(most),
            ];

        bool Has(Norm norm, Language language) =>
            System.Globalization.CultureInfo.InvariantCulture.CompareInfo.IndexOf(
                norm.Explain(policy, language),
                word.Trim(),
                System.Globalization.CompareOptions.IgnoreCase
            ) >= 0;
    }

    private void RefuseWhatIsSaidOfIt(FieldReader fields)
    {
        foreach (var name in Names.Skip(2).Where(name => fields.Raw(name) is not null))
        {
            errors.Add(
                ReadingErrorCode.NotRegulated,
                fields.PathOf(name),
                $"the norm is not regulated (\"regulated\": false), so there is no '{name}' of it"
            );
        }
    }

    private Parts PartsOf(FieldReader fields, Norm? norm)
    {
        var description = norm is { } known ? NormTable.Of(known) : null;
        _ = errors.Try(() => (object)fields.Required("at"), "\"art. 4 lid 1\"");
        return new Parts(
            At: CitationFields.Read(errors, fields, "at", policy.Regulation),
            Note: CitationFields.Read(errors, fields, "note", policy.Regulation),
            AlsoAt: CitationFields.Read(errors, fields, "alsoAt", policy.Regulation),
            Term: errors.Try(() => fields.Value("term", JsonForms.Term)),
            Percentage: errors.Try(() => PercentageOf(fields)),
            Hours: errors.Try(() => fields.Hours("hoursPerWeek")),
            FirstDay: errors.Try(() => DayOf(fields, "firstDay")),
            LastDay: errors.Try(() => DayOf(fields, "lastDay")),
            MovesToWorkingDay: errors.Try(() => fields.YesNo("movesToWorkingDay")) ?? false,
            RefersTo: errors.Try(() => fields.Text("refersTo")),
            Force: errors.Try(() => fields.Word<Force>("force")),
            Requires: fields.Raw("requires") is null
                ? null
                : errors.Members(fields, "requires", description?.Conditions ?? []),
            Conduct: fields.Raw("conduct") is null
                ? null
                : errors.Members(fields, "conduct", description?.Conduct ?? []),
            Items: errors.Texts(fields, "items")
        );
    }

    private static Percentage? PercentageOf(FieldReader fields) =>
        fields.Decimal("percentage") is { } percent
            ? fields.Made("percentage", () => Percentage.FromPercent(percent))
            : null;

    private static LocalDate? DayOf(FieldReader fields, string name)
    {
        if (fields.Date(name) is not { } day)
        {
            return null;
        }

        return day >= DateBounds.Earliest && day <= DateBounds.Latest
            ? day
            : throw Wrong(
                fields,
                name,
                FormattableString.Invariant(
                    $"must be a date from {DateBounds.Earliest:uuuu-MM-dd} to {DateBounds.Latest:uuuu-MM-dd}"
                )
            );
    }

    /// <summary>Each number that the norm needs must be given, and no other.</summary>
    private void CheckNumbers(FieldReader fields, Norm norm)
    {
        var (needed, optional) = (NormTable.Of(norm).Numbers, NormTable.Of(norm).OptionalNumbers);
        if (norm == Norm.EntryIntoForce)
        {
            CheckEntry(fields);
        }

        if (NormTable.Of(norm).HasItems && IsEmpty(fields.Raw("items")))
        {
            errors.Add(
                ReadingErrorCode.MissingField,
                fields.PathOf("items"),
                $"must be given: {norm.Name()} needs it, such as [\"jobcoaching\", \"werkplekaanpassing\"]"
            );
        }

        foreach (var (name, number, example) in Numbers)
        {
            var isGiven = fields.Raw(name) is not null;
            if (needed.HasFlag(number) && !optional.HasFlag(number) && !isGiven)
            {
                errors.Add(
                    ReadingErrorCode.MissingField,
                    fields.PathOf(name),
                    $"must be given: {norm.Name()} needs it, such as {example}"
                );
            }
            else if (!needed.HasFlag(number) && isGiven)
            {
                errors.Add(
                    ReadingErrorCode.InvalidValue,
                    fields.PathOf(name),
                    $"must be absent: {norm.Name()} has none"
                );
            }
        }
    }

    private static bool IsEmpty(JsonElement? list) =>
        list is not { } given || (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0);

    /// <summary>A first day is fixed, or counted from the publication: one of the two, not both.</summary>
    private void CheckEntry(FieldReader fields)
    {
        var isGiven = fields.Raw("term") is not null;
        if (isGiven == policy.InForceFrom is not null)
        {
            errors.Add(
                isGiven ? ReadingErrorCode.InvalidValue : ReadingErrorCode.MissingField,
                fields.PathOf("term"),
                isGiven
                    ? "must be absent where inForceFrom fixes the first day"
                    : $"must be given: {Norm.EntryIntoForce} needs it, such as \"1 day\", or inForceFrom above the provisions"
            );
        }
    }

    /// <summary>What was read must fit the norm and each other.</summary>
    private void CheckParts(FieldReader fields, Norm norm, in Parts parts)
    {
        var needed = NormTable.Of(norm).Numbers;
        Refuse(
            needed.HasFlag(ProvisionNumbers.InMonths) && parts.Term is { Unit: not TermUnit.Months },
            "term",
            $"must be in months for {norm.Name()}; it was {parts.Term}"
        );
        Refuse(
            parts.LastDay < parts.FirstDay,
            "lastDay",
            FormattableString.Invariant(
                $"must not be before firstDay ({parts.FirstDay:uuuu-MM-dd}); it was {parts.LastDay:uuuu-MM-dd}"
            )
        );
        Refuse(
            parts.MovesToWorkingDay && !needed.HasFlag(ProvisionNumbers.MayMove),
            "movesToWorkingDay",
            $"must be false: {norm.Name()} has no term that can move"
        );
        Refuse(
            parts.RefersTo is { } document && string.IsNullOrWhiteSpace(document),
            "refersTo",
            "must be the title of a document, or absent; it was empty"
        );

        void Refuse(bool isWrong, string name, string message)
        {
            if (isWrong)
            {
                errors.Add(ReadingErrorCode.InvalidValue, fields.PathOf(name), message);
            }
        }
    }

    /// <summary>Whatever a provision refuses besides is an error too, at the field that it names.</summary>
    private Provision? Made(Norm norm, FieldReader fields, in Parts parts)
    {
        try
        {
            var provision = new Provision(
                norm,
                parts.At!.Value,
                parts.Term,
                parts.Percentage,
                parts.Hours,
                parts.FirstDay,
                parts.LastDay
            )
            {
                Note = parts.Note,
                AlsoAt = parts.AlsoAt,
                MovesToWorkingDay = parts.MovesToWorkingDay,
                RefersTo = parts.RefersTo,
            };
            return provision with
            {
                Force = parts.Force ?? provision.Force,
                Requires = parts.Requires ?? provision.Requires,
                Conduct = parts.Conduct ?? provision.Conduct,
                Items = parts.Items,
            };
        }
        catch (InvalidValueException refusal)
        {
            var (_, path, message) = fields.Refused(refusal).Error;
            errors.Add(ReadingErrorCode.InvalidValue, path!, message);
            return null;
        }
    }

    private static QuestionException Wrong(FieldReader fields, string name, string message) =>
        new(ReadingErrorCode.InvalidValue, fields.PathOf(name), message);

    /// <summary>What a provision says of its norm.</summary>
    private readonly record struct Parts(
        Citation? At,
        Citation? Note,
        Citation? AlsoAt,
        Term? Term,
        Percentage? Percentage,
        HoursPerWeek? Hours,
        LocalDate? FirstDay,
        LocalDate? LastDay,
        bool MovesToWorkingDay,
        string? RefersTo,
        Force? Force,
        ImmutableArray<Condition>? Requires,
        ImmutableArray<Conduct>? Conduct,
        ImmutableArray<string> Items
    );
}
