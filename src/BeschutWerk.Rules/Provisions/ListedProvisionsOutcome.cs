using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What came of asking which provisions there are. Source: Participatiewet article 10b lid 7.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ListedProvisionsResult
{
    /// <summary>The policy lists them.</summary>
    Listed = 1,
}

/// <summary>The provisions that a policy lists for a period.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. Source: Participatiewet article 10b lid 7, which lets an ordinance list them.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ListedProvisionsOutcome : IOutcome
{
    private readonly ValueArray<string> items;

    internal ListedProvisionsOutcome(ImmutableArray<string> items)
    {
        Result = ListedProvisionsResult.Listed;
        this.items = new ValueArray<string>(items);
    }

    /// <summary>That they are listed; 0, which is no result, for the default value.</summary>
    public ListedProvisionsResult Result { get; }

    /// <summary>The provisions in the order of the text; none for the default value.</summary>
    public ImmutableArray<string> Items => items.OrEmpty;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("items", Items));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
