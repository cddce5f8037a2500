using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Finds everything in a case file that cannot be, in the order of the file.</summary>
internal static class CaseChecks
{
    private const int LongestKey = 64;

    /// <summary>Which keys <see cref="CheckKey"/> lets pass, as a regular expression of ECMA-262.</summary>
    internal const string KeyPattern = "^[A-Za-z0-9._-]{1,64}$";

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
                CheckEvent(happened, i, errors);
            }
            else
            {
                isComplete = false;
            }
        }

        if (isComplete)
        {
            errors.AddRange(CaseReviewer.Misfits(policy, known, ByDay(events!)));
        }

        return errors.Count == 0 ? [] : [.. errors.OrderBy(error => error.Event)];
    }

    public static ImmutableArray<CaseError> OfEvent(CaseEvent happened)
    {
        var errors = new List<CaseError>();
        CheckEvent(happened, index: null, errors);
        return [.. errors];
    }

    private static void CheckEvent(CaseEvent happened, int? index, List<CaseError> errors)
    {
        var report = new Report(errors, happened, index);
        CheckPlaces(happened, report);
        var facts = happened.Facts;
        if (facts is { FacilityFirstDay: { } first, FacilityLastDay: { } last } && last < first)
        {
            var requirement = $"must not be before facilityFirstDay ({Guard.Iso(first)})";
            report.Add(CaseFact.FacilityLastDay, requirement, Guard.Iso(last));
        }

        if (facts.LastAssessedOn.Date is { } assessed && assessed > happened.On)
        {
            var requirement = $"must not be after on ({Guard.Iso(happened.On)})";
            report.Add(CaseFact.LastAssessedOn, requirement, Guard.Iso(assessed));
        }

        if (facts.Rule is { } key)
        {
            CheckDeparture(key, facts.NewOutcome, report);
        }

        CheckContradictions(facts, report);
    }

    /// <summary>Facts that the type does not have, and those that it must have and are unknown, in the order of the facts.</summary>
    private static void CheckPlaces(CaseEvent happened, in Report report)
    {
        var (description, facts) = (CaseEventTable.Of(happened.Type), happened.Facts);
        var strange = default(List<CaseFact>);
        foreach (var item in facts.Told)
        {
            if (!description.Facts.Contains(item.Key))
            {
                (strange ??= []).Add(item.Key);
            }
        }

        foreach (var fact in description.Required)
        {
            if (facts.ValueOf(fact) is null)
            {
                (strange ??= []).Add(fact);
            }
        }

        foreach (var fact in strange?.OrderBy(fact => fact.Place) ?? Enumerable.Empty<CaseFact>())
        {
            if (facts.ValueOf(fact) is { } value)
            {
                var requirement = $"is no fact of {description}; its facts are {Names(description.Facts)}";
                report.Add(fact, requirement, fact.Shown(value));
            }
            else
            {
                report.Add(fact, $"is required with {description}", "unknown");
            }
        }
    }

    private static void CheckKey(string key, List<CaseError> errors)
    {
        if (key.Length is < 1 or > LongestKey || !key.All(IsOpaque))
        {
            var requirement = FormattableString.Invariant(
                $"must be an opaque key of 1 to {LongestKey} letters a to z or A to Z, digits, hyphens, points and underscores"
            );
            errors.Add(new CaseError(null, null, null, "case", requirement, $"'{key}'"));
        }
    }

    private static bool IsOpaque(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_';

    /// <summary>
    /// The days of publication and introduction are those that the policy itself allows, on whatever day it is judged.
    /// </summary>
    private static void CheckInForce(
        Policy policy,
        LocalDate? publishedOn,
        LocalDate? introducedOn,
        List<CaseError> errors
    )
    {
        if (publishedOn is null && introducedOn is null)
        {
            return; // a day that is unknown is always allowed
        }

        try
        {
            _ = PolicyRules.InForce(
                policy,
                new PolicyInForceFacts(DateBounds.Latest) { PublishedOn = publishedOn, IntroducedOn = introducedOn }
            );
        }
        catch (InvalidValueException refusal)
        {
            var field = Words.CamelCase(refusal.ParamName!);
            errors.Add(new CaseError(null, null, null, field, refusal.Requirement, refusal.Actual));
        }
    }

    /// <summary>Facts that are told together and cannot be true together.</summary>
    private static void CheckContradictions(CaseFacts facts, in Report report)
    {
        foreach (var row in CaseContradictions.All)
        {
            if (row.IsIn(facts))
            {
                report.Add(row.Fact, row.Requirement(facts), row.Actual(facts));
            }
        }
    }

    private static void CheckKnown(CaseFacts known, List<CaseError> errors)
    {
        var report = new Report(errors, Happened: null, Index: null);
        CheckContradictions(known, report);
        foreach (var item in known.Told)
        {
            if (!CaseEventTable.Known.Contains(item.Key))
            {
                var requirement = $"does not hold without a date; such facts are {Names(CaseEventTable.Known)}";
                report.Add(item.Key, requirement, item.Key.Shown(item.Value));
            }
        }
    }

    /// <summary>A departure departs from a question of the catalogue, other than departing itself.</summary>
    private static void CheckDeparture(string key, string? newOutcome, in Report report)
    {
        if (RuleCatalogue.Find(key) is not { } rule || ReferenceEquals(rule, HardshipRules.DepartRule))
        {
            report.Add(CaseFact.Rule, "must be the key of a rule that can be departed from", $"'{key}'");
        }
        else if (newOutcome is not null && !rule.Outcomes.Contains(newOutcome, StringComparer.Ordinal))
        {
            report.Add(CaseFact.NewOutcome, $"must be one of {string.Join(", ", rule.Outcomes)}", $"'{newOutcome}'");
        }
    }

    private static string Names(ImmutableArray<CaseFact> facts) =>
        facts.IsEmpty ? "none" : string.Join(", ", facts.Select(fact => fact.Name));

    /// <summary>The events by day, each with its place.</summary>
    private static IEnumerable<(CaseEvent Happened, int Place)> ByDay(ImmutableArray<CaseEvent> events) =>
        events.Select((happened, place) => (happened, place)).OrderBy(item => item.happened.On);

    /// <summary>Where the errors of an event go, or of the facts that are known without a date.</summary>
    private readonly record struct Report(List<CaseError> Errors, CaseEvent? Happened, int? Index)
    {
        public void Add(CaseFact fact, string requirement, string actual)
        {
            var field = Happened is null ? $"known.{fact.Name}" : fact.Name;
            Errors.Add(new CaseError(Index, Happened?.Type, Happened?.On, field, requirement, actual));
        }
    }
}
