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
            var outcome = decision.Explain(language).Split('\n')[0];
            var force = ForceTexts.Short(decision.Force).In(language);
            text.Append(
                $"- {decision.Rule.Explain(language, review.Policy)}: {outcome}{force}{Place(decision, review)}\n"
            );
            foreach (var caveat in decision.Caveats.Each())
            {
                text.Append(language == Language.Dutch ? "  Let op: " : "  Note: ")
                    .Append(caveat.Explain(language))
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

    /// <summary>Where it stands, with the title where that is not the policy's.</summary>
    private static string Place(IDecision decision, CaseReview review) =>
        decision.Citation is not { } place ? ""
        : place.Regulation.Equals(review.Policy.Regulation) ? $" ({place.ToShortString()})"
        : $" ({place})";
}
