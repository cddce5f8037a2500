namespace BeschutWerk.Rules;

/// <summary>
/// Why a term of an act or decree cannot end on a day: a Saturday or Sunday (Algemene termijnenwet article 1), a
/// generally recognised holiday (article 3), or a day put on a par with these.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NonWorkingDay
{
    /// <summary>Saturday.</summary>
    Saturday = 1,

    /// <summary>Sunday.</summary>
    Sunday,

    /// <summary>New Year's Day, 1 January.</summary>
    NewYearsDay,

    /// <summary>Good Friday, two days before Easter.</summary>
    GoodFriday,

    /// <summary>Easter Monday.</summary>
    EasterMonday,

    /// <summary>The day on which the King's birthday is celebrated: 27 April, or the 26th when the 27th is a Sunday.</summary>
    KingsDay,

    /// <summary>Liberation Day, 5 May of every year.</summary>
    LiberationDay,

    /// <summary>Ascension Day, 39 days after Easter.</summary>
    AscensionDay,

    /// <summary>Whit Monday, 50 days after Easter.</summary>
    WhitMonday,

    /// <summary>Christmas Day, 25 December.</summary>
    ChristmasDay,

    /// <summary>The second Christmas day, 26 December.</summary>
    SecondChristmasDay,

    /// <summary>A day that a royal decree puts on a par with these (article 3 lid 3).</summary>
    EquatedDay,
}
