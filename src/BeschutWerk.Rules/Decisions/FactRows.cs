using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The facts of a rule, a row each, in the order of the catalogue.</summary>
internal sealed class FactRows<TFacts> : IFactRows
    where TFacts : struct
{
    private readonly Func<TFacts, TFacts>? construct;

    /// <summary>The rows of facts of which none must be given.</summary>
    public FactRows(params ImmutableArray<Fact<TFacts>> rows)
    {
        All = rows;
        Descriptions = [.. rows.Select(row => row.Description)];
    }

    /// <summary>The rows of facts of which the constructor must be given some.</summary>
    /// <param name="construct">Makes the facts with the constructor, which checks what must be given.</param>
    /// <param name="rows">The rows.</param>
    public FactRows(Func<TFacts, TFacts> construct, params ImmutableArray<Fact<TFacts>> rows)
        : this(rows) => this.construct = construct;

    /// <summary>The rows.</summary>
    public ImmutableArray<Fact<TFacts>> All { get; }

    /// <inheritdoc/>
    public IEnumerable<IFactRow> Each => All;

    /// <summary>The facts as the catalogue has them.</summary>
    public ImmutableArray<RuleFact> Descriptions { get; }

    /// <summary>The form of an object with these facts: <c>{requestedOn!: date, receivedOn~: date}</c>.</summary>
    public string Form =>
        $"{{{string.Join(", ", Descriptions.Select(fact => $"{fact.Name}{Mark(fact)}: {fact.Form}"))}}}";

    /// <summary>A bit for each fact that is unknown and for which an outcome can wait, by its place.</summary>
    public uint UnknownIn(in TFacts facts)
    {
        var unknown = 0u;
        for (var place = 0; place < All.Length; place++)
        {
            if (All[place].CanBeMissing && !All[place].IsGiven(facts))
            {
                unknown |= 1u << place;
            }
        }

        return unknown;
    }

    /// <summary>The bit of the fact with a name, or with the name of its property.</summary>
    public uint Bit(string name)
    {
        var place = 0;
        while (!string.Equals(Descriptions[place].Name, name, StringComparison.OrdinalIgnoreCase))
        {
            place++;
        }

        return 1u << place;
    }

    /// <summary>Makes the facts from a source: first what the constructor must be given, then one by one what can be put in.</summary>
    public TFacts From(IFactSource source)
    {
        var taken = Take(default, source, isForConstructor: true);
        return Take(construct is null ? taken : construct(taken), source, isForConstructor: false);
    }

    /// <summary>
    /// The facts once more, made as from a source, so that what they may not be is refused; all of them, or all but one.
    /// </summary>
    /// <exception cref="InvalidValueException">The constructor or a property refuses a fact.</exception>
    public TFacts MadeAgain(in TFacts facts, Fact<TFacts>? except = null)
    {
        var taken = TakeFrom(facts, default, isForConstructor: true, except);
        return TakeFrom(facts, construct is null ? taken : construct(taken), isForConstructor: false, except);
    }

    /// <summary>Gives the facts that are given to a sink.</summary>
    public void Give(in TFacts facts, IFactSink sink)
    {
        foreach (var row in All)
        {
            row.Give(facts, sink);
        }
    }

    /// <summary>The facts that are known, in one line, in the invariant culture: <c>on: 2026-03-12, flatRate: true</c>.</summary>
    public string Describe(in TFacts facts)
    {
        var text = new FactLine();
        Give(facts, text);
        return text.ToString();
    }

    private TFacts Take(TFacts facts, IFactSource source, bool isForConstructor)
    {
        foreach (var row in All)
        {
            if (row.IsForConstructor == isForConstructor)
            {
                facts = row.Take(facts, source);
            }
        }

        return facts;
    }

    private TFacts TakeFrom(in TFacts others, TFacts facts, bool isForConstructor, Fact<TFacts>? except)
    {
        foreach (var row in All)
        {
            if (row.IsForConstructor == isForConstructor && !ReferenceEquals(row, except))
            {
                facts = row.TakeFrom(others, facts);
            }
        }

        return facts;
    }

    private static string Mark(RuleFact fact) =>
        fact.Requirement switch
        {
            FactRequirement.Required => "!",
            FactRequirement.NoneWhenAbsent => "~",
            _ => "",
        };
}
