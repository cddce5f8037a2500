using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Reviews a case: what its policy makes of it on a day.</summary>
public static class CaseRules
{
    /// <summary>Reviews a case on a day. Events after it are left out of account altogether.</summary>
    /// <param name="file">The case.</param>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <returns>Phase, decisions, terms, next steps, breaches and departures.</returns>
    /// <remarks>
    /// <para>
    /// What the file holds no event of has not happened: without a pre-trajectory there was none. Whether the person has
    /// reported is then unknown, since the rules tie a report to no form, and so is whether the person holds the
    /// indication, unless the file has the course of the advice: then there is none before the decision. Every fact that
    /// an event leaves out is unknown, and never counts as met or unmet.
    /// </para>
    /// <para>
    /// The hardship clause: an event that applies it to a rule, with its conditions met, takes the place of one act against
    /// that rule, the first one of its own day or later for which its new outcome is the outcome that would have been
    /// needed: of all breaches that arise from that act, or from that dismissal. A breach of an earlier day stays one.
    /// </para>
    /// <para>
    /// While the policy is known not to be in force, only that is decided; what was done then is neither a breach nor a
    /// departure. While its first day is unknown, a day on which it can have been in force is judged as if it was.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case is missing.</exception>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public static CaseReview Review(CaseFile file, LocalDate on) =>
        CaseReviewer.Review(Guard.NotNull(file, nameof(file)), Guard.Date(on, nameof(on)));

    /// <summary>
    /// Reviews a case as <see cref="Review"/> does, and works out with each negative decision what would change it, which
    /// takes longer.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <returns>An equal review, whose <see cref="CaseReview.ChangesOf"/> tells the changes.</returns>
    /// <exception cref="ArgumentNullException">The case is missing.</exception>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public static CaseReview ReviewWithChanges(CaseFile file, LocalDate on) =>
        CaseReviewer.Review(
            Guard.NotNull(file, nameof(file)),
            Guard.Date(on, nameof(on)),
            new AskedQuestions(withChanges: true)
        );
}
