namespace BeschutWerk.Rules;

/// <summary>A fact with another value than it has.</summary>
/// <param name="With">The facts with that value.</param>
/// <param name="Give">Gives the value to a sink.</param>
internal readonly record struct OtherFact<TFacts>(Func<TFacts, TFacts> With, Action<IFactSink> Give)
    where TFacts : struct;
