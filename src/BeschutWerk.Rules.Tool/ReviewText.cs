using System.Collections.Immutable;
using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>The review of a case for people.</summary>
internal static class ReviewText
{
    /// <summary>The decisions to tell: that national law alone has no rules of a municipality in force tells nothing.</summary>
    public static ImmutableArray<IDecision> Decisions(CaseReview review) =>
        review.Policy.Provisions.All(provision => NormTable.Of(provision.Norm).IsNational)
            ? review.Decisions.RemoveAll(decision =>
                decision is { Status: DecisionStatus.NotRegulated, Rule.Key: "policy.inForce" }
            )
            : review.Decisions;

    /// <summary>The explanation of the review, then what each decision comes to.</summary>
    public static string Of(CaseReview review, Language language)
    {
        var text = new StringBuilder(review.Explain(language)).Append('\n');
        var decisions = Decisions(review);
        if (!decisions.IsEmpty)
        {
            text.Append(language == Language.Dutch ? "\nBeslissingen:\n" : "\nDecisions:\n");
        }

        foreach (var decision in decisions)
        {
            var outcome = DecisionExplanation.InOneLine(decision, language, review.Policy);
            text.Append($"- {review.ExplainName(decision, language)}: {outcome}\n");
            foreach (var caveat in decision.Caveats.Each())
            {
                text.Append(language == Language.Dutch ? "  Let op: " : "  Note: ")
                    .Append(CaveatTexts.Of(caveat).In(language, review.Policy))
                    .Append('\n');
            }

            if (review.ChangesOf(decision) is { } changes)
            {
                foreach (var line in changes.Explain(language).Split('\n'))
                {
                    text.Append("  ").Append(line).Append('\n');
                }
            }
        }

        return text.ToString();
    }
}
