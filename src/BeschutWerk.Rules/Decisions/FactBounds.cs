namespace BeschutWerk.Rules;

/// <summary>Which numbers a fact can be, in its own unit; both bounds are included unless the least is excluded.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The most; by default as much as its form holds.</param>
/// <param name="IsLeastExcluded">Whether the number must be more than the least.</param>
internal readonly record struct FactBounds(int Least, int Most = int.MaxValue, bool IsLeastExcluded = false)
{
    /// <summary>Nothing may be given that is nothing: hours, an amount.</summary>
    public static FactBounds MoreThanNone => new(0, IsLeastExcluded: true);

    /// <summary>A number that can be 0, such as the months of an extension that there was not.</summary>
    public static FactBounds NoneOrMore => new(0);

    /// <summary>A number that cannot be 0, such as the months of an extension that is decided.</summary>
    public static FactBounds OneOrMore => new(1);
}
