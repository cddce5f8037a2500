using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What deciding a receipt again gives, beside what the receipt says.</summary>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
#if !NETSTANDARD2_0
[System.Text.Json.Serialization.JsonConverter(typeof(ContractJsonConverter))]
#endif
public sealed class Replay
{
    private Replay(CaseReview review, ImmutableArray<ReplayDifference> differences, ImmutableArray<ReplayCause> causes)
    {
        Review = review;
        Differences = differences;
        Causes = causes;
    }

    /// <summary>The review as it is decided here.</summary>
    public CaseReview Review { get; }

    /// <summary>Whether it says the same as the receipt.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>Everything in which it differs, in the order of the review.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; }

    /// <summary>What can explain the differences; none where there are none.</summary>
    public ImmutableArray<ReplayCause> Causes { get; }

    /// <summary>Decides again under the policy as the receipt holds it.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <exception cref="ArgumentNullException">The receipt is missing.</exception>
    public static Replay Of(Receipt receipt) =>
        Compared(receipt ?? throw new ArgumentNullException(nameof(receipt)), receipt.File);

    /// <summary>
    /// Decides the case of a receipt under another policy. The days of publication and introduction are those of one policy:
    /// they are kept only where the other has the same key.
    /// </summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="policy">The other policy.</param>
    /// <exception cref="ArgumentNullException">The receipt or the policy is missing.</exception>
    /// <exception cref="InvalidCaseException">The case cannot be under that policy.</exception>
    public static Replay Under(Receipt receipt, Policy policy)
    {
        _ = receipt ?? throw new ArgumentNullException(nameof(receipt));
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        return Compared(receipt, receipt.File.Under(policy));
    }

    private static Replay Compared(Receipt receipt, CaseFile file)
    {
        var review = CaseRules.Review(file, receipt.On);
        var differences = ReviewComparison.Compare(receipt.Review, JsonOf(review));
        return new Replay(review, differences, differences.IsEmpty ? [] : CausesOf(receipt, file.Policy));
    }

    private static ImmutableArray<ReplayCause> CausesOf(Receipt receipt, Policy policy)
    {
        var causes = ImmutableArray.CreateBuilder<ReplayCause>();
        Add(receipt.Library, ReceiptJson.Library, ReplayCause.LibraryChanged);
        Add(receipt.NationalHash, PolicyHash.Of(receipt.File.Policy.Statutes), ReplayCause.NationalLawChanged);
        Add(receipt.PolicyHash, PolicyHash.Of(policy), ReplayCause.PolicyChanged);
        return causes.Count == 0 ? [ReplayCause.ReceiptChanged] : causes.ToImmutable();

        void Add(string was, string now, ReplayCause cause)
        {
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                causes.Add(cause);
            }
        }
    }

    private static JsonElement JsonOf(CaseReview review)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReviewJson.Write(writer, review);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
