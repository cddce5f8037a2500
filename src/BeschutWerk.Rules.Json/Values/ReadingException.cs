using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// A value of the contract that the serializer of System.Text.Json could not read, with the errors that the readers of this
/// package give as values.
/// </summary>
/// <remarks>
/// The path of each error is that within the value; where the value stands in what was read, <see cref="JsonException.Path"/>
/// tells.
/// </remarks>
public sealed class ReadingException : JsonException
{
    internal ReadingException(ImmutableArray<ReadingError> errors)
        : base(string.Join("; ", Placed(errors))) => Errors = Placed(errors);

    /// <summary>Every error, one or more.</summary>
    public ImmutableArray<ReadingError> Errors { get; }

    /// <summary>What is wrong with a value itself stands nowhere within it.</summary>
    private static ImmutableArray<ReadingError> Placed(ImmutableArray<ReadingError> errors) =>
        [.. errors.Select(error => error.Path is "" ? error with { Path = null } : error)];
}
