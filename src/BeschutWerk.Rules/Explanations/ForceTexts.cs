namespace BeschutWerk.Rules;

/// <summary>What the force of an outcome means for whoever acts on it.</summary>
internal static class ForceTexts
{
    /// <summary>
    /// A sentence of its own where nobody has anything to keep to or to leave: an outcome that denies a duty must never
    /// read as one. Otherwise who is bound, has a power, or may depart.
    /// </summary>
    public static Text Of(Force force, Rule rule, string word) =>
        (rule.Key, word) switch
        {

            (_, "notApplicable")
            or
            ("placement.income", "noIncomeProvision")
            or
            ("misconduct.reoffer", "periodOver")
            or
            ("statute.regime" or "statute.offer", "notAvailable")
            or
            ("statute.offer", "dutyLapsed" or "noDuty")
            or
            ("subsidy.amount", _)
            or
            ("employment.employer", "anyFormalEmployer")
            or ("policy.inForce", _) => new(
                "Dit is gebonden: de regels laten hier geen andere uitkomst toe.",
                "This is bound: the rules leave no other outcome here."
            ),
            ("advice.mayRequest", "permitted") when force is Force.InPrinciple => new(
                "Het uitgangspunt is dat eerst een ‹preTrajectory› wordt afgerond; vragen mag ook zonder.",
                "In principle ‹a preTrajectory› is completed first; asking without it is permitted too."
            ),
            ("subsidy.nextDetermination", "notDue") => new(
                "Dit is gebonden: de regels leggen hier nog geen plicht op.",
                "This is bound: the rules lay no duty here yet."
            ),
            ("waitingList.responsible", "uwv") => new(
                "Dit is het uitgangspunt: het college hoeft intussen geen ‹placementTrajectory› aan te bieden, maar mag dat wel.",
                "This is the rule in principle: the college need not offer ‹a placementTrajectory› meanwhile, but may."
            ),
            ("misconduct.qualify", "collegeAssesses") => new(
                "Dit is een beoordeling: het college moet oordelen, en bepaalt zelf hoe het oordeel luidt.",
                "This is a matter of judgement: the college must judge, and decides for itself what it finds."
            ),
            _ => Of(force, Actor(rule, word)),
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
            _ => new(
                $"Dit is het uitgangspunt: {actor.Dutch} kan er met een goede reden van afwijken.",
                $"This is the rule in principle: {actor.English} may depart from it for a good reason."
            ),
        };

    /// <summary>Who acts on an outcome.</summary>
    private static Text Actor(Rule rule, string word) =>
        (rule.Key, word) switch
        {
            ("advice.mayRequest", _) => new("de aanvrager", "the requester"),
            ("statute.regime", _) => new("de gemeente", "the municipality"),
            ("advice.investigation" or "advice.conclude" or "advice.term", _) => new("UWV", "UWV"),
            ("placement.income", "uwvContinues") => new("UWV", "UWV"),
            ("placement.income", "benefitRetained") => new("wie de uitkering betaalt", "whoever pays the benefit"),
            ("provisions.workplaceAdaptation", _) => new("het college of UWV", "the college or UWV"),
            ("provisions.sickness", _) => new("ieder die het aangaat", "everyone concerned"),
            ("misconduct.cooperation", "mustCooperate") => new("de persoon", "the person"),
            _ => new("het college", "the college"),
        };
}
