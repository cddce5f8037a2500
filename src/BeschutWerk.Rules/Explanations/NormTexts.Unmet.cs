using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <content>What of a norm is not met, where it is known which facts of it are not as it asks.</content>
internal static partial class NormTexts
{
    /// <summary>
    /// What of a norm is not met, by the facts that are otherwise than it asks; the norm as a whole where they are not known, or
    /// none of them has words of its own.
    /// </summary>
    public static Text UnmetOf(Norm norm, Policy policy, Rule rule, IReadOnlyCollection<string> facts)
    {
        var parts = facts.Select(fact => UnmetBy(fact, norm, policy)).OfType<Text>().ToList();
        return parts.Count == 0
            ? UnmetOf(norm, policy, rule)
            : new(
                Phrases.Series(parts.ConvertAll(part => part.Dutch), " en "),
                Phrases.Series(parts.ConvertAll(part => part.English), " and ")
            );
    }

    /// <summary>Whether a norm can ask several conditions, each with words of its own.</summary>
    public static bool HasConditions(Norm norm) => !NormConditions.AskedBy(norm).IsEmpty;

    /// <summary>A fact of a norm of several conditions as it is; null where the norm does not ask it.</summary>
    private static Text? UnmetBy(string fact, Norm norm, Policy policy) =>
        ConditionsOf(norm, policy)
            .Where(asked => string.Equals(Words.Of(asked), fact, StringComparison.Ordinal))
            .Select(asked => (Text?)UnmetOf(asked, policy.Provisions[norm]?.Percentage))
            .FirstOrDefault()
        ?? TooLong(fact, norm, policy);

    private static ImmutableArray<Condition> ConditionsOf(Norm norm, Policy policy) =>
        policy.Provisions[norm] is { AsksAsUsual: false } provision ? provision.Requires : NormConditions.AskedBy(norm);

    /// <summary>The months of article 5 are no conditions that a text can leave out.</summary>
    private static Text? TooLong(string fact, Norm norm, Policy policy)
    {
        var (dutch, english) = (TermOf(norm, policy, Language.Dutch), TermOf(norm, policy, Language.English));
        return (norm, fact) switch
        {
            (Norm.TrajectoryExtension, "months") => new(
                $"de verlengingen duren samen langer dan {dutch}",
                $"the extensions together last longer than {english}"
            ),
            (Norm.TrajectoryExtension, "previousExtensionMonths") => new(
                $"de verlenging van {dutch} die het artikel geeft, is al gebruikt",
                $"the extension of {english} that the article gives has been used up"
            ),
            (Norm.TrajectoryExtension, "trajectoryMonths" or "renewed")
                when policy.Provisions[Norm.NewTrajectory]?.Term?.Amount is { } ofNew
                    && ofNew != policy.Provisions[Norm.TrajectoryStart]?.Term?.Amount => new(
                "‹het placementTrajectory› duurt ook zonder verlenging al langer dan het artikel geeft",
                "even without an extension the ‹placementTrajectory› lasts longer than the article gives"
            ),
            (Norm.TrajectoryExtension, "trajectoryMonths") => new(
                $"‹het placementTrajectory› duurt ook zonder verlenging al langer dan {TermOf(Norm.TrajectoryStart, policy, Language.Dutch)}",
                "even without an extension the ‹placementTrajectory› lasts longer than "
                    + TermOf(Norm.TrajectoryStart, policy, Language.English)
            ),
            (Norm.TrajectoryExtension, "reason") => new(
                "de reden van de uitzonderlijke situatie is niet vastgelegd",
                "the reason of the exceptional situation is not recorded"
            ),
            (Norm.NewTrajectory, "months") => new(
                $"‹het nieuwe placementTrajectory› duurt langer dan {dutch}",
                $"the new ‹placementTrajectory› lasts longer than {english}"
            ),
            (Norm.NewTrajectory, "previousExtensionMonths") => new(
                "er kan niet meer worden verlengd, dus ook niet in plaats daarvan ‹een nieuw placementTrajectory› beginnen",
                "no extension is left, and so no new ‹placementTrajectory› in place of one"
            ),
            (Norm.BehaviourSupport, "on") => new(
                $"deze dag ligt niet in de periode van {TermOf(Norm.MisconductPeriod, policy, Language.Dutch)} die op de dag na het "
                    + "ontslag begint",
                $"this day is not in the period of {TermOf(Norm.MisconductPeriod, policy, Language.English)} that begins on the day "
                    + "after the dismissal"
            ),
            (Norm.Hardship, "reason") => new("er is geen reden vastgelegd", "no reason is recorded"),
            (Norm.Hardship, "fixedByStatute") => new("een wet bepaalt de uitkomst", "a statute fixes the outcome"),
            _ => null,
        };
    }

    /// <summary>A condition as it is where it is not met.</summary>
    private static Text UnmetOf(Condition condition, Percentage? percentage) =>
        condition switch
        {
            Condition.IndicationHeld => new(
                "de persoon heeft geen indicatie beschut werk",
                "the person does not hold the indication for sheltered work"
            ),
            Condition.Reported => new("de persoon heeft zich niet gemeld", "the person has not reported"),
            Condition.Ground => new("er is geen uitzonderlijke situatie", "there is no exceptional situation"),
            Condition.WageValue => new(
                $"de loonwaarde is niet lager dan {Percent(percentage, Language.Dutch)}",
                $"the wage value is not below {Percent(percentage, Language.English)}"
            ),
            Condition.HigherWageValueExpected => new(
                "er is geen reëel uitzicht op een hogere loonwaarde",
                "there is no real prospect of a higher wage value"
            ),
            Condition.NewWorkplace => new("er is geen nieuwe werkplek", "there is no new workplace"),
            Condition.TrajectoryFirstDay => new(
                "de voorziening begint eerder dan ‹het placementTrajectory›",
                "the facility starts before the ‹placementTrajectory›"
            ),
            Condition.TrajectoryLastDay => new(
                "de voorziening duurt langer dan ‹het placementTrajectory›",
                "the facility lasts longer than the ‹placementTrajectory›"
            ),
            Condition.DuringTrajectory => new(
                "er loopt geen ‹placementTrajectory›",
                "no ‹placementTrajectory› is running"
            ),
            Condition.ProspectOfEmployment => new(
                "de werkplek geeft geen uitzicht op een dienstbetrekking",
                "the workplace offers no prospect of employment"
            ),
            Condition.MedicalRestriction => new(
                "er is geen medische urenbeperking",
                "there is no medical restriction of hours"
            ),
            Condition.OtherInability => new(
                "er is geen andere oorzaak waardoor de uren niet kunnen",
                "there is no other cause that rules the hours out"
            ),
            Condition.ConditionsRecorded => new(
                "de voorwaarden staan niet in de beschikking",
                "the award does not name the conditions"
            ),
            Condition.HoursRecorded => new(
                "de omvang staat niet in de beschikking",
                "the award does not name the extent"
            ),
            Condition.SubsidyRecorded => new(
                "de subsidie staat niet in de beschikking",
                "the award does not name the subsidy"
            ),
            Condition.PersonalSupportRecorded => new(
                "de persoonlijke ondersteuning staat niet in de beschikking",
                "the award does not name the personal support"
            ),
            Condition.LimitationPresent => new(
                "de persoon voldoet niet aan de persoonlijke voorwaarde uit de bepaling",
                "the person does not meet the personal condition of the provision"
            ),
            Condition.ExpertFindsNecessary => new("geen deskundige vindt het nodig", "no expert finds it necessary"),
            Condition.DuringEmployment => new("er is geen dienstbetrekking", "there is no employment"),
            Condition.NewAdvice => new(
                "er is geen nieuw advies dat de persoon niet meer bij de doelgroep hoort",
                "no new advice says that the person no longer belongs to the target group"
            ),
            Condition.Phase => new(
                "er loopt geen ‹placementTrajectory› of dienstbetrekking",
                "there is no ‹placementTrajectory› or employment"
            ),
            Condition.CriteriaInDoubt => new(
                "er is geen twijfel over de criteria",
                "there is no doubt about the criteria"
            ),
            Condition.PreventsRepetition => new(
                "de ondersteuning kan herhaling niet voorkomen of beperken",
                "the support cannot prevent or limit a repetition"
            ),
            Condition.ImprovesChances => new(
                "de ondersteuning vergroot de kans op werk niet",
                "the support does not improve the chance of work"
            ),
            Condition.SupportOffered => new("er is geen ondersteuning aangeboden", "no support was offered"),
            Condition.MunicipalBenefit => new(
                "er is na het ontslag geen uitkering van de gemeente",
                "there is no benefit of the municipality after the dismissal"
            ),
            Condition.SpecialCase => new("dit is geen bijzonder geval", "this is no special case"),
            Condition.UnfairnessEstablished => new(
                "ernstige onbillijkheid staat niet vast",
                "serious unfairness is not established"
            ),
            Condition.SituationChanged => new(
                "er is iets veranderd dat ertoe doet",
                "something that matters has changed"
            ),
        };
}
