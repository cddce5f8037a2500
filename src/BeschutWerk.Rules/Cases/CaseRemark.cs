using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What a source warns of in something that was done, or a reading on which a breach rests; it makes nothing a breach.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no remark, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseRemark
{
    internal CaseRemark(Caveats what, LocalDate on, Norm norm, Citation citation, Rule rule)
    {
        What = what;
        On = on;
        Norm = norm;
        Citation = citation;
        Rule = rule;
    }

    /// <summary>The one caveat.</summary>
    public Caveats What { get; }

    /// <summary>The day on which it was done.</summary>
    public LocalDate On { get; }

    /// <summary>The norm under which it was done.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>The question under which it is judged.</summary>
    public Rule Rule { get; }

    /// <summary>What and when, in the invariant culture.</summary>
    public override string ToString() =>
        What == default ? "(no remark)" : $"{Words.Of(What)} on {Guard.Iso(On)} ({Citation})";
}
