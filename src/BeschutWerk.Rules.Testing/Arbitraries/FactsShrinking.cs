namespace BeschutWerk.Rules.Testing;

/// <summary>Smaller facts that still can be: each without one of those that need not be given.</summary>
internal static class FactsShrinking
{
    public static IEnumerable<TFacts> Smaller<TFacts>(FactRows<TFacts> rows, TFacts facts)
        where TFacts : struct
    {
        foreach (var row in rows.All)
        {
            if (
                row.Description.Requirement is not FactRequirement.Required
                && row.IsGiven(facts)
                && Without(rows, facts, row) is { } fewer
                && !fewer.Equals(facts)
            )
            {
                yield return fewer;
            }
        }
    }

    private static TFacts? Without<TFacts>(FactRows<TFacts> rows, TFacts facts, Fact<TFacts> row)
        where TFacts : struct
    {
        try
        {
            return rows.MadeAgain(facts, except: row);
        }
        catch (InvalidValueException)
        {
            return null; // the others need it
        }
    }
}
