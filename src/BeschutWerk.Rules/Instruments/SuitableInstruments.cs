namespace BeschutWerk.Rules;

/// <summary>
/// The re-integration instruments that suit a person, with which work at a regular workplace is possible. The kinds are
/// the examples of Maastricht 2024, page 2 paragraph 2; another is possible too.
/// </summary>
[Flags]
[JsonConverter(typeof(ContractJsonConverter))]
public enum SuitableInstruments
{
    /// <summary>No instrument suits.</summary>
    None = 0,

    /// <summary>Wage cost subsidy for the employer.</summary>
    WageCostSubsidy = 1 << 0,

    /// <summary>Guidance of the person.</summary>
    Guidance = 1 << 1,

    /// <summary>Physical adaptation of the workplace or its surroundings.</summary>
    PhysicalAdaptation = 1 << 2,

    /// <summary>Tasks split off into work that suits.</summary>
    TaskSplitting = 1 << 3,

    /// <summary>Guidance at work in another way than usual.</summary>
    AdaptedGuidance = 1 << 4,

    /// <summary>An adapted pace of work.</summary>
    AdaptedPace = 1 << 5,

    /// <summary>Adapted working hours.</summary>
    AdaptedHours = 1 << 6,

    /// <summary>Another instrument.</summary>
    Other = 1 << 7,
}
