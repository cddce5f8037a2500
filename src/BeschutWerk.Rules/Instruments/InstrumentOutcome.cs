namespace BeschutWerk.Rules;

/// <summary>What is chosen for a person. Source: Maastricht 2024, page 1 paragraph 4 and page 2 paragraph 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum InstrumentOutcome
{
    /// <summary>A re-integration instrument at a regular workplace; sheltered work is not at issue.</summary>
    RegularInstrument = 1,

    /// <summary>Sheltered work.</summary>
    ShelteredWork,

    /// <summary>A suitable place in day activities.</summary>
    DayActivities,
}
