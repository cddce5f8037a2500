namespace BeschutWerk.Rules;

/// <summary>Something of a case that another policy makes otherwise: a term, a step or a breach.</summary>
/// <remarks>Immutable; equal when both parts are equal. The default value is no change, and no comparison holds it.</remarks>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Was">What it is under the case's own policy; null where that has none.</param>
/// <param name="Becomes">What it is under the other policy; null where that has none.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseChange<T>(T? Was, T? Becomes)
    where T : struct
{
    /// <summary>What it was and becomes.</summary>
    public override string ToString() => $"{Was?.ToString() ?? "(nothing)"} -> {Becomes?.ToString() ?? "(nothing)"}";
}
