using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Finds everything in a case file that cannot be, in the order of the file.</summary>
internal static class CaseChecks
{
    private const int LongestKey = 64;

    public static ImmutableArray<CaseError> OfFile(
        string key,
        Policy policy,
        ImmutableArray<CaseEvent?> events,
        CaseFacts known,
        LocalDate? publishedOn,
        LocalDate? introducedOn
    )
    {
        var errors = new List<CaseError>();
        CheckKey(key, errors);
        CheckInForce(policy, publishedOn, introducedOn: null, errors);
        CheckInForce(policy, publishedOn: null, introducedOn, errors);
        CheckKnown(known, errors);
        var isComplete = true;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i] is { } happened)
            {
                errors.AddRange(OfEvent(happened, i));
            }
            else
            {
                isComplete = false;
            }
        }

        if (isComplete)
        {
            var byDay = Enumerable.Range(0, events.Length).Select(i => (events[i]!, i)).OrderBy(item => item.Item1.On);
            errors.AddRange(CaseReviewer.Misfits(policy, known, byDay));
        }

        return [.. errors.OrderBy(error => error.Event ?? -1)];
    }

    public static ImmutableArray<CaseError> OfEvent(CaseEvent happened, int? index)
    {
        var errors = new List<CaseError>();
        var description = CaseEventTable.Of(happened.Type);
        foreach (var fact in CaseEventTable.AllFacts)
        {
            var value = happened.Facts.ValueOf(fact);
            if (value is not null && !description.Facts.Contains(fact))
            {
                Add(fact, $"is no fact of {description}; its facts are {Names(description.Facts)}", Shown(fact, value));
            }
            else if (value is null && description.Required.Contains(fact))
            {
                Add(fact, $"is required with {description}", "unknown");
            }
        }

        if (happened.Facts is { FacilityFirstDay: { } first, FacilityLastDay: { } last } && last < first)
        {
            Add(CaseFact.FacilityLastDay, $"must not be before facilityFirstDay ({Guard.Iso(first)})", Guard.Iso(last));
        }

        if (happened.Facts.LastAssessedOn.Date is { } assessed && assessed > happened.On)
        {
            Add(CaseFact.LastAssessedOn, $"must not be after on ({Guard.Iso(happened.On)})", Guard.Iso(assessed));
        }

        if (happened.Facts.Rule is { } key)
        {
            CheckDeparture(key, happened.Facts.NewOutcome, Add);
        }

        CheckContradictions(happened.Facts, Add);

        return [.. errors];

        void Add(CaseFact fact, string requirement, string actual) =>
            errors.Add(new CaseError(index, happened.Type, happened.On, Words.Of(fact), requirement, actual));
    }

    private static void CheckKey(string key, List<CaseError> errors)
    {
        if (key.Length is < 1 or > LongestKey || !key.All(IsOpaque))
        {
            var requirement = FormattableString.Invariant(
                $"must be an opaque key of 1 to {LongestKey} letters a to z, digits, hyphens, points and underscores"
            );
            errors.Add(new CaseError(null, null, null, "case", requirement, $"'{key}'"));
        }
    }

    private static bool IsOpaque(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_';

    /// <summary>The days of publication and introduction are those that the policy itself allows, on whatever day it is judged.</summary>
    private static void CheckInForce(
        Policy policy,
        LocalDate? publishedOn,
        LocalDate? introducedOn,
        List<CaseError> errors
    )
    {
        try
        {
            _ = PolicyRules.InForce(
                policy,
                new PolicyInForceFacts(DateBounds.Latest) { PublishedOn = publishedOn, IntroducedOn = introducedOn }
            );
        }
        catch (InvalidValueException refusal)
        {
            var field = Words.CamelCase(refusal.ParamName ?? "");
            errors.Add(new CaseError(null, null, null, field, refusal.Requirement, refusal.Actual));
        }
    }

    /// <summary>Facts that are told together and cannot be true together.</summary>
    private static void CheckContradictions(CaseFacts facts, Action<CaseFact, string, string> add)
    {
        if (facts is { Conduct: Conduct.None, ForMisconduct: true })
        {
            add(CaseFact.ForMisconduct, "must not be true beside conduct none", "true");
        }

        if (facts is { Benefit: Benefit.Wajong, ReceivesWajong: false })
        {
            add(CaseFact.ReceivesWajong, "must not be false beside benefit wajong", "false");
        }

        if (facts is { Benefit: Benefit.None, ReceivesWajong: true })
        {
            add(CaseFact.ReceivesWajong, "must not be true beside benefit none", "true");
        }

        if (facts is { Benefit: Benefit.None, MunicipalBenefit: true })
        {
            add(CaseFact.MunicipalBenefit, "must not be true beside benefit none", "true");
        }

        if (
            facts is { Outcome: { } outcome and not SubsidyResult.Grant, SubsidisedPercent: { } share }
            && share > default(Percentage)
        )
        {
            add(
                CaseFact.SubsidisedPercent,
                $"must be 0 or left out beside outcome {Words.Of(outcome)}",
                Shown(CaseFact.SubsidisedPercent, share)
            );
        }
    }

    private static void CheckKnown(CaseFacts known, List<CaseError> errors)
    {
        CheckContradictions(
            known,
            (fact, requirement, actual) =>
                errors.Add(new CaseError(null, null, null, $"known.{Words.Of(fact)}", requirement, actual))
        );
        foreach (var fact in CaseEventTable.AllFacts)
        {
            if (known.ValueOf(fact) is { } value && !CaseEventTable.Known.Contains(fact))
            {
                var requirement = $"does not hold without a date; such facts are {Names(CaseEventTable.Known)}";
                errors.Add(new CaseError(null, null, null, $"known.{Words.Of(fact)}", requirement, Shown(fact, value)));
            }
        }
    }

    /// <summary>A departure departs from a question of the catalogue, other than departing itself.</summary>
    private static void CheckDeparture(string key, string? newOutcome, Action<CaseFact, string, string> add)
    {
        if (RuleCatalogue.Find(key) is not { } rule || ReferenceEquals(rule, HardshipRules.DepartRule))
        {
            add(CaseFact.Rule, "must be the key of a rule that can be departed from", $"'{key}'");
        }
        else if (newOutcome is not null && !rule.Outcomes.Contains(newOutcome, StringComparer.Ordinal))
        {
            add(CaseFact.NewOutcome, $"must be one of {string.Join(", ", rule.Outcomes)}", $"'{newOutcome}'");
        }
    }

    private static string Names(ImmutableArray<CaseFact> facts) =>
        facts.IsEmpty ? "none" : string.Join(", ", facts.Select(Words.Of));

    /// <summary>A stated reason is free text and is not repeated.</summary>
    private static string Shown(CaseFact fact, object value) =>
        fact is CaseFact.Reason or CaseFact.DepartureReason
            ? "stated"
            : value switch
            {
                LocalDate date => Guard.Iso(date),
                Enum member => Words.CamelCase(member.ToString()),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };
}
