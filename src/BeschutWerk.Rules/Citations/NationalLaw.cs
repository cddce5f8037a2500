using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The national law on which the policy rules rest, with its numbers in the national database.</summary>
public static class NationalLaw
{
    /// <summary>The Participatiewet, the act that knows sheltered work (article 10b) and wage cost subsidy (article 10d).</summary>
    public static Regulation Participatiewet { get; } = new("Participatiewet", "BWBR0015703");

    /// <summary>The Algemene wet bestuursrecht (Awb), the general act on decisions of public bodies.</summary>
    public static Regulation Awb { get; } = new("Algemene wet bestuursrecht", "BWBR0005537");

    /// <summary>The Besluit advisering beschut werk, the decree on the advice of UWV.</summary>
    public static Regulation BesluitAdviseringBeschutWerk { get; } =
        new("Besluit advisering beschut werk", "BWBR0035947");

    /// <summary>The Invoeringswet Participatiewet, the act that closed the Wsw to newcomers.</summary>
    public static Regulation InvoeringswetParticipatiewet { get; } =
        new("Invoeringswet Participatiewet", "BWBR0035333");

    /// <summary>
    /// The Regeling loonkostensubsidie Participatiewet, the ministerial regulation up to June 2021, on wage values among
    /// others.
    /// </summary>
    public static Regulation RegelingLoonkostensubsidie { get; } =
        new("Regeling loonkostensubsidie Participatiewet", "BWBR0035633");

    /// <summary>The Besluit loonkostensubsidie Participatiewet 2021, the decree on the wage value since July 2021.</summary>
    public static Regulation BesluitLoonkostensubsidie2021 { get; } =
        new("Besluit loonkostensubsidie Participatiewet 2021", "BWBR0044894");

    /// <summary>
    /// The Regeling loonkostensubsidie Participatiewet 2021, the ministerial regulation since July 2021 on employer costs.
    /// </summary>
    public static Regulation RegelingLoonkostensubsidie2021 { get; } =
        new("Regeling loonkostensubsidie Participatiewet 2021", "BWBR0044901");

    /// <summary>The Algemene termijnenwet, the act that moves terms of acts and decrees past weekends and holidays.</summary>
    public static Regulation AlgemeneTermijnenwet { get; } = new("Algemene termijnenwet", "BWBR0002448");

    /// <summary>Every act, decree and ministerial regulation here.</summary>
    public static ImmutableArray<Regulation> All { get; } =
    [
        Participatiewet,
        Awb,
        BesluitAdviseringBeschutWerk,
        InvoeringswetParticipatiewet,
        RegelingLoonkostensubsidie,
        BesluitLoonkostensubsidie2021,
        RegelingLoonkostensubsidie2021,
        AlgemeneTermijnenwet,
    ];
}
