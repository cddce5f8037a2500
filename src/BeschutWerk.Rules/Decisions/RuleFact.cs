using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A fact that a rule asks for.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record RuleFact
{
    private RuleFact(string name, FactRequirement requirement, Norm? norm, string form)
    {
        Name = name;
        Requirement = requirement;
        Norm = norm;
        Form = form;
    }

    /// <summary>The name as it stands in JSON, such as <c>adviceReceivedOn</c>.</summary>
    public string Name { get; }

    /// <summary>What it means when the fact is not given.</summary>
    public FactRequirement Requirement { get; }

    /// <summary>The norm that lacks facts while this one is unknown; null for a fact that cannot be unknown.</summary>
    public Norm? Norm { get; }

    /// <summary>A second norm that needs the fact, such as that of a former version of the law; null without.</summary>
    public Norm? OtherNorm { get; private init; }

    /// <summary>
    /// The list to whose items the fact belongs, such as <c>entries</c>; null for a fact of the question itself.
    /// </summary>
    public string? List { get; private init; }

    /// <summary>What may be given, in English: <c>date</c>, <c>true or false</c>, or the words to choose from.</summary>
    public string Form { get; }

    /// <summary>The name of the day on which is judged, in every question that has one.</summary>
    internal const string DayOfJudging = "on";

    /// <summary>Whether the events of a case hold what it says, so that it is past there, and nobody changes it.</summary>
    internal bool IsOnRecord => Name is "previousExtensionMonths" or "phase";

    /// <summary>Whether it is the day on which is judged, which nobody changes.</summary>
    internal bool IsDayOfJudging => string.Equals(Name, DayOfJudging, StringComparison.Ordinal);

    internal static RuleFact Required(string name, string form) => new(name, FactRequirement.Required, null, form);

    internal static RuleFact NoneWhenAbsent(string name, string form) =>
        new(name, FactRequirement.NoneWhenAbsent, null, form);

    internal static RuleFact Unknown(string name, Norm norm, string form) =>
        new(name, FactRequirement.UnknownWhenAbsent, norm, form);

    internal static RuleFact Unknown(string name, Norm norm, Norm otherNorm, string form) =>
        new(name, FactRequirement.UnknownWhenAbsent, norm, form) { OtherNorm = otherNorm };

    /// <summary>A fact of the items of a list; the form of the list names it too.</summary>
    internal static RuleFact UnknownIn(string list, string name, Norm norm, string form) =>
        new(name, FactRequirement.UnknownWhenAbsent, norm, form) { List = list };

    /// <summary>The forms in which facts are given.</summary>
    internal static class Forms
    {
        public const string Date = "date";
        public const string Dates = "[date]";
        public const string AmountWithAllowance =
            "amount in euros a month, holiday allowance included, such as 2412.5 or \"2000/3\"";
        public const string YesNo = "true or false";
        public const string Months = "whole number of months";
        public const string Percentage = "percentage";
        public const string PercentageOfMinimumWage = "percentage of the minimum wage, in place of wageValueAmount";
        public const string HoursPerWeek = "hours a week, such as 15.25 or 15:20";
        public const string Text = "text";
        public const string WholeNumber = "whole number";

        public static string OneOf<T>()
            where T : struct, Enum => OneOf(Words.All<T>());

        public static string OneOf(ImmutableArray<string> words) => string.Join(" | ", words);
    }
}
