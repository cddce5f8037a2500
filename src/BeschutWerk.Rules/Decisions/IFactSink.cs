using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What facts are written to, such as an object in JSON: a value of each form under its name.</summary>
internal interface IFactSink
{
    /// <summary>Takes that a fact is not there.</summary>
    void None(string name);

    /// <summary>Takes yes or no.</summary>
    void YesNo(string name, bool value);

    /// <summary>Takes a date.</summary>
    void Date(string name, LocalDate value);

    /// <summary>Takes a list of dates.</summary>
    void Dates(string name, IEnumerable<LocalDate> values);

    /// <summary>Takes a whole number.</summary>
    void Integer(string name, int value);

    /// <summary>Takes a text that someone wrote.</summary>
    void Text(string name, string value);

    /// <summary>Takes a word of the contract.</summary>
    void Word(string name, string value);

    /// <summary>Takes a list of words.</summary>
    void Words(string name, IEnumerable<string> values);

    /// <summary>Takes a percentage.</summary>
    void Percentage(string name, Percentage value);

    /// <summary>Takes hours a week.</summary>
    void Hours(string name, HoursPerWeek value);

    /// <summary>Takes an amount of euros.</summary>
    void Amount(string name, EuroAmount value);

    /// <summary>Takes a list of objects, each with its own facts.</summary>
    void Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
        where T : struct;
}
