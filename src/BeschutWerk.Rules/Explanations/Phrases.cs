using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Dates, lengths and fixed phrases in both languages, independent of the culture of the machine.</summary>
internal static class Phrases
{
    /// <summary>Parts between commas, with a word before the last: <c>a, b and c</c>.</summary>
    public static string Series(IReadOnlyList<string> parts, string and) =>
        string.Join(", ", parts.Take(parts.Count - 1)) + (parts.Count > 1 ? and : "") + parts[parts.Count - 1];

    /// <summary>A date for people: <c>2 maart 2026</c>, <c>2 March 2026</c>.</summary>
    public static string Date(LocalDate date, Language language) =>
        FormattableString.Invariant($"{date.Day} {MonthName(date.Month).In(language)} {date.Year}");

    /// <summary>A month in three letters, for a scale: <c>mrt</c>, <c>Mar</c>.</summary>
    public static string ShortMonth(int month, Language language) =>
        language == Language.Dutch && month == 3 ? "mrt" : MonthName(month).In(language).Substring(0, 3);

    /// <summary>A length for people: <c>8 weken</c>, <c>1 month</c>, and from two years on <c>2 jaar</c>.</summary>
    public static string Length(Term term, Language language) => Length(term.Amount, term.Unit, language);

    /// <summary>The same of a number of units that may be more than any term has.</summary>
    public static string Length(int amount, TermUnit unitOfLength, Language language)
    {
        if (unitOfLength is TermUnit.Months && amount >= 24 && amount % 12 == 0)
        {
            return FormattableString.Invariant($"{amount / 12} {new Text("jaar", "years").In(language)}");
        }

        var isOne = amount == 1;
        var unit = unitOfLength switch
        {
            TermUnit.Days => isOne ? new Text("dag", "day") : new Text("dagen", "days"),
            TermUnit.Weeks => isOne ? new Text("week", "week") : new Text("weken", "weeks"),
            TermUnit.Months => isOne ? new Text("maand", "month") : new Text("maanden", "months"),
        };
        return FormattableString.Invariant($"{amount} {unit.In(language)}");
    }

    /// <summary>A percentage for people: <c>42,5%</c>, <c>42.5%</c>.</summary>
    public static string Percent(Percentage percentage, Language language) =>
        language == Language.Dutch ? percentage.ToString().Replace('.', ',') : percentage.ToString();

    /// <summary>A number for people: <c>42,5</c>, <c>42.5</c>.</summary>
    public static string Number(decimal number, Language language)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return language == Language.Dutch ? text.Replace('.', ',') : text;
    }

    /// <summary>An amount for people, exact as it is: <c>466,67</c>, <c>466.67</c>, or as a fraction <c>1400/3</c>.</summary>
    public static string Amount(EuroAmount amount, Language language) =>
        amount.TryToDecimal(out var euros) ? Number(euros, language) : amount.ToString();

    /// <summary>Hours for people: <c>25,5</c>, <c>25.5</c>, or <c>31:20</c> where no decimal is exact.</summary>
    public static string Hours(HoursPerWeek hours, Language language) =>
        hours.HasExactDecimal ? Number(hours.ToDecimal(), language) : hours.ToString();

    /// <summary>
    /// A place for people who have the text of a policy in hand: a place in that by its number, and in another text, and always in
    /// a national law, by its title too, for the number alone would be read as the policy's.
    /// </summary>
    public static string Place(Citation citation, Policy? policy) =>
        policy is null && citation.Regulation.BwbId is null ? citation.ToShortString()
        : citation.Regulation.BwbId is null ? citation.ToShortString(policy!.Regulation)
        : citation.ToString();

    /// <summary>The value of an outcome for people.</summary>
    public static string Value(OutcomeValue outcomeValue, Language language) =>
        outcomeValue.Value switch
        {
            string word => ValueTexts.OfWord(outcomeValue.Name, word).In(language),
            LocalDate date => Date(date, language),
            ImmutableArray<string> texts => texts.IsEmpty ? Nobody.In(language) : string.Join(", ", texts),
            ImmutableArray<ImmutableArray<OutcomeValue>> objects => objects.IsEmpty
                ? Nobody.In(language)
                : string.Join(", ", objects.Select(parts => Object(parts, language))),
            decimal number => Number(number, language),
            EuroAmount amount => Amount(amount, language),
            IDecision decision => Decision(decision).In(language, decision.Policy),
            bool yes => (yes ? new Text("ja", "yes") : new Text("nee", "no")).In(language),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    /// <summary>What weighing a norm gave.</summary>
    public static Text Result(FindingResult result) =>
        result switch
        {
            FindingResult.Met => new("voldaan", "met"),
            FindingResult.Unmet => new("niet voldaan", "not met"),
            FindingResult.NotApplicable => new("niet van toepassing", "not applicable"),
            FindingResult.Unknown => new("onbekend", "unknown"),
        };

    private static Text Nobody => new("geen", "none");

    /// <summary>The first part of an object names it; the others follow in brackets.</summary>
    private static string Object(ImmutableArray<OutcomeValue> parts, Language language) =>
        $"{Value(parts[0], language)} ({string.Join(", ", parts.Skip(1).Select(part => Part(part, language)))})";

    private static string Part(OutcomeValue part, Language language) =>
        part.Value is string word && Words.TryParse<PassedOverReason>(word, out var reason)
            ? Of(reason).In(language)
            : Value(part, language);

    private static Text Of(PassedOverReason reason) =>
        reason switch
        {
            PassedOverReason.NoMatch => new("het werk sluit niet aan", "the work does not match"),
            PassedOverReason.MisconductPeriod => new(
                "nog in de periode na ontslag wegens misdragingen",
                "still within the period after a dismissal for misconduct"
            ),
            PassedOverReason.ChoiceOfCollege => new("het college koos een ander", "the college chose another"),
        };

    private static Text Decision(IDecision decision)
    {
        var outcome = OutcomeTexts.Of(decision, decision.OutcomeWord!);
        var place = decision.Citation is { } citation ? $" ({Place(citation, decision.Policy)})" : "";
        return new(outcome.Dutch.TrimEnd('.') + place, outcome.English.TrimEnd('.') + place);
    }

    private static Text MonthName(int month) =>
        month switch
        {
            1 => new("januari", "January"),
            2 => new("februari", "February"),
            3 => new("maart", "March"),
            4 => new("april", "April"),
            5 => new("mei", "May"),
            6 => new("juni", "June"),
            7 => new("juli", "July"),
            8 => new("augustus", "August"),
            9 => new("september", "September"),
            10 => new("oktober", "October"),
            11 => new("november", "November"),
            _ => new("december", "December"),
        };
}
