using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A fact of a case whose value is of one type.</summary>
/// <typeparam name="T">The type of its value, that of its property in <see cref="CaseFacts"/>.</typeparam>
/// <remarks>Immutable, and one object a fact: compared by reference.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class CaseFact<T> : CaseFact
    where T : notnull
{
    private readonly Action<T, string>? refuse;
    private readonly Func<T, bool>? saysNothing;

    internal CaseFact(
        string property,
        int place,
        string form,
        ImmutableArray<KeyValuePair<string, object>> answers,
        Action<T, string>? refuse = null,
        Func<T, bool>? saysNothing = null
    )
        : base(property, place, form, answers) => (this.refuse, this.saysNothing) = (refuse, saysNothing);

    internal override object? Kept(object value)
    {
        if (value is not T typed)
        {
            throw new InvalidValueException(Property, $"must be a {typeof(T).Name}", value.GetType().Name);
        }

        refuse?.Invoke(typed, Property);
        return saysNothing?.Invoke(typed) is true ? null : value;
    }
}
