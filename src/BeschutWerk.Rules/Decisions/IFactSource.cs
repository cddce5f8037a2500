using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What facts are read from, such as an object in JSON: the value of a name in each form. A name that it does not have
/// gives null, or an empty list.
/// </summary>
internal interface IFactSource
{
    /// <summary>Refuses the absence of a fact that must be given.</summary>
    void Require(string name);

    /// <summary>Yes, no, or null.</summary>
    bool? YesNo(string name);

    /// <summary>A date, or null.</summary>
    LocalDate? Date(string name);

    /// <summary>A date, the word for "there was none", or null.</summary>
    (LocalDate? Date, bool IsNone) DateOr(string name, string none);

    /// <summary>The dates of a list.</summary>
    IEnumerable<LocalDate> Dates(string name);

    /// <summary>A whole number, or null.</summary>
    int? Integer(string name);

    /// <summary>A text, or null.</summary>
    string? Text(string name);

    /// <summary>The texts of a list.</summary>
    ImmutableArray<string> Texts(string name);

    /// <summary>A percentage, or null.</summary>
    Percentage? Percentage(string name);

    /// <summary>A wage value, or null.</summary>
    WageValue? WageValue(string name);

    /// <summary>Hours a week, or null.</summary>
    HoursPerWeek? Hours(string name);

    /// <summary>An amount of euros, or null.</summary>
    EuroAmount? Amount(string name);

    /// <summary>One of the words of an enumeration, or null.</summary>
    T? Word<T>(string name)
        where T : struct, Enum;

    /// <summary>Words of an enumeration but one that says "none", as a list; null where there is no list.</summary>
    IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum;

    /// <summary>The objects of a list, each with its own facts.</summary>
    IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct;
}
