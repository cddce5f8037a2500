namespace BeschutWerk.Rules;

/// <summary>What the force of an outcome means for whoever acts on it.</summary>
internal static class ForceTexts
{
    /// <summary>How far something binds, in a word.</summary>
    public static Text NameOf(Force force) =>
        force switch
        {
            Force.Bound => new("gebonden", "bound"),
            Force.Discretionary => new("bevoegdheid", "a power"),
            Force.InPrinciple => new("uitgangspunt", "in principle"),
        };

    /// <summary>
    /// A sentence of its own where nobody has anything to keep to or to leave: an outcome that denies a duty must never
    /// read as one. Otherwise who is bound, has a power, or may depart.
    /// </summary>
    public static Text Of(Force force, Rule rule, string word)
    {
        if (LeavesNothingToDo(rule, word))
        {
            return new(
                "Dit is gebonden: de regels laten hier geen andere uitkomst toe.",
                "This is bound: the rules leave no other outcome here."
            );
        }

        return rule.Key switch
        {
            "advice.mayRequest" when force is Force.InPrinciple && Is(word, AdviceRequestOutcome.Permitted) => new(
                "Het uitgangspunt is dat eerst een ‹preTrajectory› wordt afgerond; vragen mag ook zonder.",
                "In principle ‹a preTrajectory› is completed first; asking without it is permitted too."
            ),
            "subsidy.nextDetermination" when Is(word, NextDeterminationResult.NotDue) => new(
                "Dit is gebonden: de regels leggen hier nog geen plicht op.",
                "This is bound: the rules lay no duty here yet."
            ),
            "waitingList.responsible" when Is(word, WaitingListResponsibilityResult.Uwv) => new(
                "Dit is het uitgangspunt: daarvan kan met een reden worden afgeweken.",
                "This is the rule in principle: it can be departed from for a reason."
            ),
            "misconduct.qualify" when Is(word, MisconductOutcome.CollegeAssesses) => new(
                "Dit is een beoordeling: het college oordeelt zelf.",
                "This is a matter of judgement: the college judges for itself."
            ),
            "indication.term" or "subsidy.term" => OfTerm(word, Actor(rule, word), new("beslissen", "decide")),
            "advice.term" => OfTerm(word, Actor(rule, word), new("adviseren", "advise")),
            _ => Of(force, Actor(rule, word)),
        };
    }

    /// <summary>What a term binds to: what is past can no longer be kept to, and what is late is still to be done.</summary>
    private static Text OfTerm(string word, Text actor, Text act) =>
        word switch
        {
            "running" or "suspended" => new(
                $"Dit is gebonden: {actor.Dutch} moet binnen deze termijn {act.Dutch}.",
                $"This is bound: {actor.English} must {act.English} within this term."
            ),
            "overdue" => new(
                $"Dit is gebonden: {actor.Dutch} had binnen deze termijn moeten {act.Dutch}, en moet dat alsnog doen.",
                $"This is bound: {actor.English} had to {act.English} within this term, and must still do so."
            ),
            _ => new(
                $"Dit is gebonden: {actor.Dutch} moest binnen deze termijn {act.Dutch}.",
                $"This is bound: {actor.English} had to {act.English} within this term."
            ),
        };

    private static bool LeavesNothingToDo(Rule rule, string word) =>
        rule.Key switch
        {
            "policy.inForce" or "subsidy.amount" or "positions.assess" => true,
            "placement.income" => Is(word, PlacementIncomeResult.NoIncomeProvision),
            "provisions.sickness" or "misconduct.qualify" or "misconduct.reoffer" or "misconduct.support" => Is(
                word,
                ReofferResult.PeriodOver
            ) || Is(word, ReofferResult.NotApplicable),
            "employment.employer" => Is(word, EmployerOutcome.AnyFormalEmployer),
            "statute.regime" or "statute.offer" => Is(word, OfferOutcome.NotAvailable)
                || Is(word, OfferOutcome.DutyLapsed)
                || Is(word, OfferOutcome.NoDuty),
            _ => false,
        };

    private static Text Of(Force force, Text actor) =>
        force switch
        {
            Force.Bound => new(
                $"Dit is gebonden: {actor.Dutch} moet zich hieraan houden.",
                $"This is bound: {actor.English} must keep to it."
            ),
            Force.Discretionary => new(
                $"Dit is een bevoegdheid: {actor.Dutch} mag dit, maar hoeft niet.",
                $"This is a power: {actor.English} may do so, but need not."
            ),
            Force.InPrinciple => new(
                $"Dit is het uitgangspunt: {actor.Dutch} kan er met een goede reden van afwijken.",
                $"This is the rule in principle: {actor.English} may depart from it for a good reason."
            ),
        };

    /// <summary>Who acts on an outcome; the college unless the article names another.</summary>
    private static Text Actor(Rule rule, string word) =>
        rule.Key switch
        {
            "advice.mayRequest" => new("de aanvrager", "the requester"),
            "statute.regime" => new("de gemeente", "the municipality"),
            "advice.investigation" or "advice.conclude" or "advice.term" => new("UWV", "UWV"),
            "placement.income" when Is(word, PlacementIncomeResult.UwvContinues) => new("UWV", "UWV"),
            "placement.income" => new("wie de uitkering betaalt", "whoever pays the benefit"),
            "provisions.workplaceAdaptation" => new("het college of UWV", "the college or UWV"),
            "provisions.sickness" => new("ieder die het aangaat", "everyone concerned"),
            "employment.contract" => new("wie het dienstverband aanbiedt", "whoever offers the contract"), // no text here says who
            "misconduct.cooperation" when Is(word, CooperationOutcome.MustCooperate) => new("de persoon", "the person"),
            _ => new("het college", "the college"),
        };

    private static bool Is<T>(string word, T outcome)
        where T : struct, Enum => string.Equals(word, Words.Of(outcome), StringComparison.Ordinal);
}
