using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>The review of a case for people.</summary>
internal static class ReviewText
{
    /// <summary>The explanation of the review, then what each decision comes to.</summary>
    public static string Of(CaseReview review, Language language)
    {
        var text = new StringBuilder(review.Explain(language)).Append('\n');
        if (!review.Decisions.IsEmpty)
        {
            text.Append(language == Language.Dutch ? "\nBeslissingen:\n" : "\nDecisions:\n");
        }

        foreach (var decision in review.Decisions)
        {
            var citation = decision.Citation is { } place ? $" ({place.ToShortString()})" : "";
            text.Append($"- {decision.Rule.Key}: {decision.Explain(language).Split('\n')[0]}{citation}\n");
        }

        return text.ToString();
    }
}
