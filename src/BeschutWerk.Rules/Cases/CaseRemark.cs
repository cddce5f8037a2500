using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What a source warns of in something that was done; it makes it no breach.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no remark, and no review holds it.</remarks>
/// <param name="What">The one caveat.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Norm">The norm under which it was done.</param>
/// <param name="Citation">Where the norm stands.</param>
/// <param name="Rule">The question under which it is judged.</param>
public readonly record struct CaseRemark(Caveats What, LocalDate On, Norm Norm, Citation Citation, Rule Rule)
{
    /// <summary>What and when, in the invariant culture.</summary>
    public override string ToString() => $"{Words.Of(What)} on {Guard.Iso(On)} ({Citation})";
}
