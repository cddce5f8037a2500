using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a policy file, and collects everything that is wrong with it.</summary>
internal sealed class PolicyFileReader(PolicyErrors errors)
{
    internal static readonly string[] Names =
    [
        "key",
        "title",
        "bwbId",
        "cvdrId",
        "adoptedOn",
        "inForceFrom",
        "retroactiveTo",
        "lastDay",
        "basedOn",
        "leftToOtherRules",
        "adviceRequesters",
        "waitingListOrder",
        "positions",
        "words",
        "provisions",
    ];

    internal static readonly string[] RequesterNames = ["person", "college", "other"];
    internal static readonly string[] PositionNames = ["basis", "number", "hours", "at"];
    internal static readonly string[] WordNames = ["nl", "en"];

    /// <summary>Reads the object of the file, or one within a file.</summary>
    public Policy? Read(JsonElement file, string path)
    {
        if (errors.Fields(file, path, Names) is not { } fields)
        {
            return null;
        }

        var regulation =
            CitationFields.RegulationOf(errors, fields, "title", "\"Beleidsregels beschut werk Mijnstad 2026\"")
            ?? new Regulation("-");
        var policy = new Policy("-", regulation, validity: default, new ProvisionCollection());
        if (errors.Try(() => fields.RequiredText("key"), "\"mijnstad-2026\"") is { } key)
        {
            policy = errors.Changed(fields.PathOf("key"), policy, p => p with { Key = key });
        }

        policy = policy with
        {
            Validity = ValidityOf(fields),
            BasedOn =
            [
                .. errors
                    .Items(fields, "basedOn")
                    .Select(item => CitationFields.Read(errors, item.Item, item.Path, regulation))
                    .OfType<Citation>(),
            ],
            LeftToOtherRules = CitationFields.Read(errors, fields, "leftToOtherRules", regulation),
            OwnWords = WordsOf(fields),
        };
        policy = WithRequesters(policy, fields);
        policy = WithOrder(policy, fields);
        return WithProvisions(policy, fields);
    }

    /// <summary>The days, one by one: of those that cannot go together, the later one here is the error.</summary>
    private PolicyValidity ValidityOf(FieldReader fields)
    {
        var validity = default(PolicyValidity);
        Add("adoptedOn", (so, day) => new(day));
        Add("inForceFrom", (so, day) => new(so.AdoptedOn, inForceFrom: day));
        Add("retroactiveTo", (so, day) => new(so.AdoptedOn, day, so.InForceFrom));
        Add("lastDay", (so, day) => so with { LastDay = day });
        return validity;

        void Add(string name, Func<PolicyValidity, LocalDate, PolicyValidity> with)
        {
            if (errors.Try(() => fields.Date(name)) is { } day)
            {
                validity = errors.Changed(fields.PathOf(name), validity, so => with(so, day));
            }
        }
    }

    private Policy WithRequesters(Policy policy, FieldReader fields)
    {
        var path = fields.PathOf("adviceRequesters");
        if (
            fields.Raw("adviceRequesters") is not { } value
            || errors.Fields(value, path, RequesterNames) is not { } requesters
        )
        {
            return policy;
        }

        var before = errors.Count;
        var read = new AdviceRequesters(
            errors.Try(() => requesters.YesNo("person")),
            errors.Try(() => requesters.YesNo("college")),
            errors.Try(() => requesters.YesNo("other"))
        );
        if (errors.Count == before && !(read.Person is true || read.College is true || read.Other is true))
        {
            errors.Add(
                ReadingErrorCode.InvalidValue,
                path,
                "must let someone ask, such as {\"person\": true, \"college\": true}; here it is nobody"
            );
        }
        else if (read.Person is false || read.College is false)
        {
            errors.Warn(path, "by Participatiewet article 10b lid 1 and 3 the person and the college may always ask");
        }

        return policy with
        {
            AdviceRequesters = read,
        };
    }

    private Policy WithOrder(Policy policy, FieldReader fields)
    {
        const string Name = "waitingListOrder";
        return fields.Raw(Name) is { } value && WaitingListOrders.Read(errors, value, fields.PathOf(Name)) is { } order
            ? policy with
            {
                WaitingListOrder = order,
            }
            : policy;
    }

    private OwnWordCollection WordsOf(FieldReader fields)
    {
        var things = Words.All<Thing>();
        if (
            fields.Raw("words") is not { } value
            || errors.Fields(value, fields.PathOf("words"), [.. things]) is not { } given
        )
        {
            return OwnWordCollection.None;
        }

        var words = new List<OwnWord>();
        foreach (var name in things)
        {
            if (
                Words.TryParse<Thing>(name, out var thing)
                && given.Raw(name) is { } word
                && errors.Fields(word, given.PathOf(name), WordNames) is { } languages
                && errors.Try(() =>
                    languages.Made("nl", () => new OwnWord(thing, languages.Text("nl"), languages.Text("en")))
                )
                    is { } read
            )
            {
                words.Add(read);
            }
        }

        return new OwnWordCollection(words);
    }

    private Policy WithProvisions(Policy policy, FieldReader fields)
    {
        var isNational = string.Equals(policy.Key, BuiltInPolicies.National.Key, StringComparison.Ordinal);
        _ = errors.Try(
            () => (object)fields.Required("provisions"),
            "[{\"norm\": \"TargetGroup\", \"at\": \"art. 2\"}]"
        );
        var reader = new ProvisionReader(errors, policy);
        var provisions = errors
            .Items(fields, "provisions")
            .Select(item => reader.Read(item.Item, item.Path))
            .OfType<Provision>()
            .ToList();
        policy = WithPositions(policy, fields, reader, provisions);
        reader.CheckNeededNorms();
        if (!isNational)
        {
            reader.CheckNationalNorms();
        }

        CheckWhatNormsNeed(policy, fields, reader);
        if (errors.Count > 0)
        {
            return policy;
        }

        policy = policy with { Provisions = new ProvisionCollection(provisions) };
        if (!isNational)
        {
            PolicyOddities.Tell(errors, policy, fields, reader);
        }

        return policy;
    }

    /// <summary>How the number is fixed; its hours are those of the norm on a position, and stand there.</summary>
    private Policy WithPositions(Policy policy, FieldReader fields, ProvisionReader reader, List<Provision> provisions)
    {
        var path = fields.PathOf("positions");
        if (fields.Raw("positions") is not { } value || errors.Fields(value, path, PositionNames) is not { } positions)
        {
            return policy;
        }

        var basis = errors.Try(
            () =>
            {
                _ = positions.Required("basis");
                return positions.Word<PositionBasis>("basis");
            },
            "\"ministerial\""
        );
        var number = errors.Try<PositionQuota?>(() =>
            positions.Integer("number") is { } n ? positions.Made("number", () => PositionQuota.FromPositions(n)) : null
        );
        var at = CitationFields.Read(errors, positions, "at", policy.Regulation);
        if (errors.Try(() => positions.Hours("hours")) is { } hours)
        {
            reader.AddHoursOfPosition(positions, hours, at, provisions);
        }

        return basis is { } known ? policy with { Positions = new PositionSetting(known, number, at) } : policy;
    }

    /// <summary>
    /// What a policy made in C# has by default must be said in a file, where its provisions rest on it: a file that is
    /// silent would else take over what another municipality has.
    /// </summary>
    private void CheckWhatNormsNeed(Policy policy, FieldReader fields, ProvisionReader provisions)
    {
        Require("adviceRequesters", Norm.AdviceRequest, "{\"person\": true, \"college\": true, \"other\": false}");
        Require("waitingListOrder", Norm.WaitingListPriority, "[{\"by\": \"indicationDate\"}]");
        if (
            provisions.Regulates(Norm.MisconductRank) && !policy.WaitingListOrder.Keys.Contains(WaitingListKey.RankDate)
        )
        {
            errors.Add(
                ReadingErrorCode.InvalidValue,
                fields.PathOf("waitingListOrder"),
                $"must be byRankDate, or hold {{\"by\": \"rankDate\"}}, where {Norm.MisconductRank} gives a dismissal a rank "
                    + "of its own"
            );
        }

        NeedsPlace("inForceFrom", policy.InForceFrom is not null);
        NeedsPlace("retroactiveTo", policy.RetroactiveTo is not null && policy.InForceFrom is null);

        void NeedsPlace(string name, bool isGiven)
        {
            if (isGiven && !provisions.Regulates(Norm.EntryIntoForce))
            {
                errors.Add(
                    ReadingErrorCode.NeededNorm,
                    fields.PathOf(name),
                    $"has no effect without {Norm.EntryIntoForce}: regulate that too, or leave this out"
                );
            }
        }

        void Require(string name, Norm norm, string example)
        {
            if (provisions.Regulates(norm) && fields.Raw(name) is null)
            {
                errors.Add(
                    ReadingErrorCode.MissingField,
                    fields.PathOf(name),
                    $"must be given: {norm.Name()} needs it, such as {example}"
                );
            }
        }
    }
}
