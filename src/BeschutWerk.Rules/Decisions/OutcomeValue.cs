using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A date, number or other value that an outcome carries, under its name in the catalogue.</summary>
/// <param name="Name">The name, such as <c>lastDay</c>.</param>
/// <param name="Value">
/// A <see cref="LocalDate"/>, an <see cref="int"/>, a <see cref="decimal"/>, a <see cref="bool"/>, a <see cref="string"/>,
/// an <see cref="EuroAmount"/>, an immutable array of strings, an immutable array of objects (each an immutable array of
/// <see cref="OutcomeValue"/>), or an <see cref="IDecision"/>. A value that does not exist in the case is not in the list at
/// all.
/// </param>
/// <remarks>Immutable. Of two values that are arrays only those over the same array are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct OutcomeValue(string Name, object Value)
{
    /// <summary>Name and value, in the invariant culture.</summary>
    public override string ToString() =>
        Value switch
        {
            LocalDate date => $"{Name}: {Guard.Iso(date)}",
            ImmutableArray<string> texts => $"{Name}: [{string.Join(", ", texts)}]",
            ImmutableArray<ImmutableArray<OutcomeValue>> objects =>
                $"{Name}: [{string.Join(", ", objects.Select(parts => $"{{{string.Join(", ", parts)}}}"))}]",
            _ => FormattableString.Invariant($"{Name}: {Value}"),
        };
}
