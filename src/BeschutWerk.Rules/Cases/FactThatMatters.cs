using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// An unknown fact that could still change an open decision, or that decides whether an act was right or a step is to be
/// taken.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no fact, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct FactThatMatters
{
    internal FactThatMatters(string fact, Norm norm, Citation? citation, Rule rule, LocalDate? on = null)
    {
        Fact = fact;
        Norm = norm;
        Citation = citation;
        Rule = rule;
        On = on;
    }

    /// <summary>The name of the fact, as in the catalogue or the case file.</summary>
    public string Fact { get; }

    /// <summary>The norm that lacks it.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands; null where the policy does not regulate it.</summary>
    public Citation? Citation { get; }

    /// <summary>The open question.</summary>
    public Rule Rule { get; }

    /// <summary>The day of the act that it decides about; null for what is open on the day of the review.</summary>
    public LocalDate? On { get; }

    /// <summary>Fact and question.</summary>
    public override string ToString() =>
        Fact is null ? "(no fact)" : $"{Fact} ({Rule}{(On is { } day ? $" on {Guard.Iso(day)}" : "")})";
}
