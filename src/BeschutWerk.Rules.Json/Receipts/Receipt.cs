using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// What is needed to show years later what was decided, and to decide it again: the library, the policies with their
/// content, the case, the day, and what the review said.
/// </summary>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
#if !NETSTANDARD2_0
[System.Text.Json.Serialization.JsonConverter(typeof(ContractJsonConverter))]
#endif
public sealed class Receipt
{
    internal Receipt(
        string library,
        string policyHash,
        string nationalHash,
        CaseFile file,
        LocalDate on,
        JsonElement review
    )
    {
        Library = library;
        PolicyHash = policyHash;
        NationalHash = nationalHash;
        File = file;
        On = on;
        Review = review;
    }

    /// <summary>The version of the library that decided.</summary>
    public string Library { get; }

    /// <summary>The hash of the content of the policy, as <see cref="PolicyHash.Of(Policy)"/> gives it.</summary>
    public string PolicyHash { get; }

    /// <summary>
    /// The hash of the national law as the library knew it, as <see cref="PolicyHash.Of(NationalStatutes)"/> gives it.
    /// </summary>
    public string NationalHash { get; }

    /// <summary>The case, under the policy as it was.</summary>
    public CaseFile File { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>What the review said, as <see cref="ReviewJson"/> writes it.</summary>
    public JsonElement Review { get; }
}
