using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a policy file, and collects everything that is wrong with it.</summary>
internal sealed class PolicyFileReader
{
    private static readonly string[] Names =
    [
        "key",
        "title",
        "bwbId",
        "adoptedOn",
        "retroactiveTo",
        "lastDay",
        "leftToOtherRules",
        "adviceRequesters",
        "waitingListOrder",
        "provisions",
    ];

    private static readonly string[] RequesterNames = ["person", "college", "other"];

    private readonly PolicyErrors errors = new();

    /// <summary>Reads the object of the file.</summary>
    public PolicyReading Read(JsonElement file)
    {
        var fields = errors.Fields(file, "", Names)!;
        var regulation = CitationFields.RegulationOf(errors, fields, "title") ?? new Regulation("-");
        var policy = new Policy("-", regulation, adoptedOn: null, new ProvisionCollection());
        if (errors.Try(() => fields.RequiredText("key")) is { } key)
        {
            policy = errors.Changed("key", policy, p => p with { Key = key });
        }

        policy = WithDays(policy, fields);
        policy = policy with { LeftToOtherRules = CitationFields.Read(errors, fields, "leftToOtherRules", regulation) };
        policy = WithRequesters(policy, fields);
        policy = WithOrder(policy, fields);
        policy = WithProvisions(policy, fields);
        return new PolicyReading(policy, errors.ToImmutable());
    }

    private Policy WithDays(Policy policy, FieldReader fields)
    {
        policy = WithDay(policy, fields, "adoptedOn", (p, day) => p with { AdoptedOn = day });
        policy = WithDay(policy, fields, "retroactiveTo", (p, day) => p with { RetroactiveTo = day });
        return WithDay(policy, fields, "lastDay", (p, day) => p with { LastDay = day });
    }

    private Policy WithDay(Policy policy, FieldReader fields, string name, Func<Policy, LocalDate, Policy> with) =>
        errors.Try(() => fields.Date(name)) is { } day ? errors.Changed(name, policy, p => with(p, day)) : policy;

    private Policy WithRequesters(Policy policy, FieldReader fields)
    {
        const string Name = "adviceRequesters";
        if (fields.Raw(Name) is not { } value || errors.Fields(value, Name, RequesterNames) is not { } requesters)
        {
            return policy;
        }

        return policy with
        {
            AdviceRequesters = new AdviceRequesters(
                errors.Try(() => requesters.YesNo("person")),
                errors.Try(() => requesters.YesNo("college")),
                errors.Try(() => requesters.YesNo("other"))
            ),
        };
    }

    private Policy WithOrder(Policy policy, FieldReader fields)
    {
        const string Name = "waitingListOrder";
        if (errors.Try(() => fields.Text(Name)) is not { } word)
        {
            return policy;
        }

        if (WaitingListOrders.Find(word) is { } order)
        {
            return policy with { WaitingListOrder = order };
        }

        errors.Add(
            PolicyErrorCode.InvalidValue,
            Name,
            $"must be one of {WaitingListOrders.Words}; it was \"{Shown.Of(word)}\""
        );
        return policy;
    }

    private Policy WithProvisions(Policy policy, FieldReader fields)
    {
        if (errors.Try(() => (JsonElement?)fields.Required("provisions")) is not { } list)
        {
            return policy;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            errors.Add(
                PolicyErrorCode.InvalidValue,
                "provisions",
                $"must be a list; it was {Shown.Of(list.GetRawText())}"
            );
            return policy;
        }

        var reader = new ProvisionReader(errors, policy.Regulation);
        var provisions = list.EnumerateArray()
            .Select((item, index) => reader.Read(item, FormattableString.Invariant($"provisions[{index}]")))
            .OfType<Provision>()
            .ToImmutableArray();
        reader.CheckNeededNorms();
        if (!string.Equals(policy.Key, BuiltInPolicies.National.Key, StringComparison.Ordinal))
        {
            reader.CheckNationalNorms();
        }

        CheckWhatNormsNeed(policy, fields, reader);
        return errors.Count == 0 ? policy with { Provisions = new ProvisionCollection(provisions) } : policy;
    }

    /// <summary>
    /// What a policy made in C# has by default must be said in a file, where its provisions rest on it: a file that is
    /// silent would else take over what another municipality has.
    /// </summary>
    private void CheckWhatNormsNeed(Policy policy, FieldReader fields, ProvisionReader provisions)
    {
        Require("adviceRequesters", Norm.AdviceRequest);
        Require("waitingListOrder", Norm.WaitingListPriority);
        if (provisions.Regulates(Norm.MisconductRank) && policy.WaitingListOrder == WaitingListOrder.ByIndicationDate)
        {
            errors.Add(
                PolicyErrorCode.InvalidValue,
                "waitingListOrder",
                $"must be byRankDate where {Norm.MisconductRank} gives a dismissal a rank of its own"
            );
        }

        if (policy.RetroactiveTo is not null && !provisions.Regulates(Norm.EntryIntoForce))
        {
            errors.Add(
                PolicyErrorCode.NeededNorm,
                "retroactiveTo",
                $"has no effect without {Norm.EntryIntoForce}: regulate that too, or leave this out"
            );
        }

        void Require(string name, Norm norm)
        {
            if (provisions.Regulates(norm) && fields.Raw(name) is null)
            {
                errors.Add(PolicyErrorCode.MissingField, name, $"must be given: {norm} needs it");
            }
        }
    }
}
