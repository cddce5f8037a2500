namespace BeschutWerk.Rules;

/// <summary>A row of facts without the type of the facts: what may be given, as whoever describes it needs to know.</summary>
internal interface IFactRow
{
    /// <summary>The fact as the catalogue has it.</summary>
    RuleFact Description { get; }

    /// <summary>The numbers that it can be; null where its form alone tells that.</summary>
    FactBounds? Bounds { get; }

    /// <summary>The texts that it can be, as a regular expression of ECMA-262; null where it is no text, or can be any.</summary>
    string? Pattern { get; }

    /// <summary>The name of a fact beside which it is not given; null where there is none.</summary>
    string? NotBeside { get; }

    /// <summary>Asks a source for the fact in its form, as whoever reads it does, and drops what it gives.</summary>
    void Ask(IFactSource source);
}

/// <summary>The rows of facts without the type of the facts.</summary>
internal interface IFactRows
{
    /// <summary>The rows, in the order of the catalogue.</summary>
    IEnumerable<IFactRow> Each { get; }
}
