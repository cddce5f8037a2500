namespace BeschutWerk.Rules;

/// <content>What a norm asks, condition by condition.</content>
internal static partial class NormTexts
{
    /// <summary>Everything that the policy says of a norm: what it asks, with numbers, conditions, kinds and lists.</summary>
    public static Text InFull(Norm norm, Policy policy)
    {
        var provision = policy.Provisions[norm];
        var rule = RuleCatalogue.All.FirstOrDefault(rule => rule.Norms.Contains(norm))?.Key ?? "";
        var text =
            provision is not null && !NormConditions.AskedBy(norm).IsEmpty
                ? WithConditions(norm, policy, provision)
                : Usual(norm, policy, rule).Asks;
        return norm switch
        {
            Norm.WaitingListPriority => Joined(text, OrderOf(policy)),
            Norm.WaitingListApplies when policy.Positions?.Number is { } number => Joined(
                text,
                new($"aantal: {number}", $"number: {number}")
            ),
            Norm.MisconductKinds when provision is not null => Joined(text, Listed(provision.Conduct)),
            Norm.EntryIntoForce => Joined(text, EntryOf(policy, provision)),
            Norm.Expiry when policy.LastDay is { } day => Joined(
                text,
                new(Phrases.Date(day, Language.Dutch), Phrases.Date(day, Language.English))
            ),
            Norm.Introduction when provision is not null => Joined(
                text,
                new(
                    $"van {Day(provision.FirstDay, Language.Dutch)} tot en met {Day(provision.LastDay, Language.Dutch)}",
                    $"from {Day(provision.FirstDay, Language.English)} to {Day(provision.LastDay, Language.English)}"
                )
            ),
            _ when provision is { Items.IsEmpty: false } => Joined(text, Listed(provision.Items)),
            _ => text, // nothing more than the norm itself
        };
    }

    public static Text Of(NormKind kind) =>
        kind switch
        {
            NormKind.Definition => new("begrip", "definition"),
            NormKind.Condition => new("voorwaarde", "condition"),
            NormKind.Term => new("termijn", "term"),
            NormKind.Threshold => new("grens", "threshold"),
            NormKind.Power => new("bevoegdheid", "power"),
            NormKind.Duty => new("plicht", "duty"),
            NormKind.Priority => new("volgorde", "priority"),
            NormKind.Responsibility => new("taakverdeling", "responsibility"),
            NormKind.Exception => new("uitzondering", "exception"),
            NormKind.Principle => new("uitgangspunt", "principle"),
            NormKind.Reference => new("verwijzing", "reference"),
        };

    /// <summary>A condition as what must be so.</summary>
    public static Text Of(Condition condition, Percentage? percentage) =>
        condition switch
        {
            Condition.IndicationHeld => new("de indicatie", "the indication"),
            Condition.Reported => new("een melding", "a report"),
            Condition.Ground => new("een uitzonderlijke situatie", "an exceptional situation"),
            Condition.WageValue => new(
                $"een loonwaarde lager dan {Percent(percentage, Language.Dutch)}",
                $"a wage value below {Percent(percentage, Language.English)}"
            ),
            Condition.HigherWageValueExpected => new(
                "reëel uitzicht op een hogere loonwaarde",
                "a real prospect of a higher wage value"
            ),
            Condition.NewWorkplace => new("een nieuwe werkplek", "a new workplace"),
            Condition.TrajectoryFirstDay => new(
                "niet eerder dan ‹het placementTrajectory›",
                "not before the ‹placementTrajectory›"
            ),
            Condition.TrajectoryLastDay => new(
                "niet langer dan ‹het placementTrajectory›",
                "not beyond the ‹placementTrajectory›"
            ),
            Condition.DuringTrajectory => new("tijdens ‹het placementTrajectory›", "during the ‹placementTrajectory›"),
            Condition.ProspectOfEmployment => new(
                "een werkplek met uitzicht op een dienstbetrekking",
                "a workplace with a prospect of employment"
            ),
            Condition.MedicalRestriction => new("een medische urenbeperking", "a medical restriction of hours"),
            Condition.OtherInability => new(
                "een andere oorzaak waardoor de uren niet kunnen",
                "another cause that rules the hours out"
            ),
            Condition.ConditionsRecorded => new("de voorwaarden vermeld", "the conditions named"),
            Condition.HoursRecorded => new("de omvang vermeld", "the extent named"),
            Condition.SubsidyRecorded => new("de subsidie vermeld", "the subsidy named"),
            Condition.PersonalSupportRecorded => new(
                "de persoonlijke ondersteuning vermeld",
                "the personal support named"
            ),
            Condition.LimitationPresent => new(
                "de persoonlijke voorwaarde uit de bepaling",
                "the personal condition of the provision"
            ),
            Condition.ExpertFindsNecessary => new("een deskundige vindt het nodig", "an expert finds it necessary"),
            Condition.DuringEmployment => new("tijdens de dienstbetrekking", "during the employment"),
            Condition.NewAdvice => new(
                "een nieuw advies dat de persoon niet meer bij de doelgroep hoort",
                "a new advice that the person no longer belongs to the target group"
            ),
            Condition.Phase => new(
                "tijdens ‹placementTrajectory› of dienstbetrekking",
                "during ‹placementTrajectory› or employment"
            ),
            Condition.CriteriaInDoubt => new("twijfel over de criteria", "doubt about the criteria"),
            Condition.PreventsRepetition => new(
                "het kan herhaling voorkomen of beperken",
                "it can prevent or limit a repetition"
            ),
            Condition.ImprovesChances => new("het vergroot de kans op werk", "it improves the chance of work"),
            Condition.SupportOffered => new("aangeboden ondersteuning", "support that was offered"),
            Condition.MunicipalBenefit => new("een uitkering van de gemeente", "a benefit of the municipality"),
            Condition.SpecialCase => new("een bijzonder geval", "a special case"),
            Condition.UnfairnessEstablished => new(
                "vaststaande ernstige onbillijkheid",
                "serious unfairness established"
            ),
            Condition.SituationChanged => new("geen verandering die ertoe doet", "no change that matters"),
        };

    private static Text WithConditions(Norm norm, Policy policy, Provision provision)
    {
        var subject = SubjectOf(norm, policy);
        var alternatives = NormConditions.AlternativesOf(norm);
        var all = provision.Requires.Where(condition => !alternatives.Contains(condition)).Select(Words).ToList();
        var one = provision.Requires.Where(alternatives.Contains).Select(Words).ToList();
        if (one.Count > 0)
        {
            all.Add(
                new(
                    string.Join(" of ", one.Select(text => text.Dutch)),
                    string.Join(" or ", one.Select(text => text.English))
                )
            );
        }

        return Joined(
            subject,
            all.Count == 0
                ? new Text("verder geen voorwaarde", "no further condition")
                : new Text(
                    $"voorwaarden: {string.Join(", ", all.Select(text => text.Dutch))}",
                    $"conditions: {string.Join(", ", all.Select(text => text.English))}"
                )
        );

        Text Words(Condition condition) => Of(condition, provision.Percentage);
    }

    private static Text SubjectOf(Norm norm, Policy policy)
    {
        return norm switch
        {
            Norm.RecentAssessmentExemption => new(
                $"de persoon heeft zich binnen {Term(Language.Dutch)} na de laatste beoordeling bij UWV gemeld",
                $"the person reported to UWV within {Term(Language.English)} of the last assessment"
            ),
            Norm.TrajectoryStart => new(
                $"‹placementTrajectory› van {Term(Language.Dutch)}",
                $"‹a placementTrajectory› of {Term(Language.English)}"
            ),
            Norm.TrajectoryExtension => new(
                $"alle verlengingen samen hoogstens {Term(Language.Dutch)}",
                $"all extensions together at most {Term(Language.English)}"
            ),
            Norm.NewTrajectory when IsWithoutExtension(policy) => new(
                $"‹een nieuw placementTrajectory› van hoogstens {Term(Language.Dutch)}",
                $"a new ‹placementTrajectory› of at most {Term(Language.English)}"
            ),
            Norm.NewTrajectory => new(
                $"‹een nieuw placementTrajectory› van hoogstens {Term(Language.Dutch)}, in plaats van een verlenging",
                $"a new ‹placementTrajectory› of at most {Term(Language.English)}, instead of an extension"
            ),
            Norm.TrajectoryFacilities => new(
                "een voorziening in ‹het placementTrajectory›",
                "a facility in the ‹placementTrajectory›"
            ),
            Norm.WageValueDetermination => new("de loonwaarde laten bepalen", "having the wage value determined"),
            Norm.ReducedHours => new("minder uren dan voltijds", "fewer hours than full time"),
            Norm.AwardContents => new("de beschikking over de subsidie", "the award of the subsidy"),
            Norm.WorkplaceAdaptation => new("een aanpassing van de werkplek", "an adaptation of the workplace"),
            Norm.ProvisionsEnded => new("voorzieningen beëindigen of intrekken", "ending or withdrawing provisions"),
            Norm.NewAdviceRequest => policy.ForceOf(norm) is Force.Discretionary
                ? new("het college kan UWV om een nieuw advies vragen", "the college may ask UWV for a new advice")
                : new("UWV om een nieuw advies vragen", "asking UWV for a new advice"),
            Norm.BehaviourSupport => new(
                "ondersteuning in de periode na het ontslag",
                "support in the period after the dismissal"
            ),
            Norm.CooperationDuty => new("meewerken aan ondersteuning", "cooperating with support"),
            Norm.Hardship => new(
                "afwijken met een vermelde reden, waar geen wet het bepaalt",
                "departing with a stated reason, where no statute fixes it"
            ),
            _ => Usual(norm, policy, "").Asks,
        };

        string Term(Language language) => TermOf(norm, policy, language);
    }

    private static Text OrderOf(Policy policy)
    {
        var keys = policy.WaitingListOrder.Keys.Select(key =>
            key.Kind switch
            {
                WaitingListKeyKind.Group => new Text(
                    $"wie in groep {key.GroupName} zit",
                    $"whoever is in group {key.GroupName}"
                ),
                WaitingListKeyKind.RankDate when policy.Regulates(Norm.MisconductRank) => new(
                    "de datum van de indicatie, na ontslag wegens misdragingen die van het ontslag",
                    "the date of the indication, after a dismissal for misconduct that of the dismissal"
                ),
                WaitingListKeyKind.IndicationDate or WaitingListKeyKind.RankDate => new(
                    "de datum van de indicatie",
                    "the date of the indication"
                ),
                WaitingListKeyKind.Registration => new("de volgorde van inschrijving", "the order of registration"),
            }
        );
        return new(
            $"volgorde: eerst {string.Join(", dan ", keys.Select(text => text.Dutch))}",
            $"order: first {string.Join(", then ", keys.Select(text => text.English))}"
        );
    }

    private static Text EntryOf(Policy policy, Provision? provision)
    {
        return new(In(Language.Dutch), In(Language.English));

        string In(Language language)
        {
            var entry =
                policy.InForceFrom is { } day ? new Text("vanaf ", "from ").In(language) + Phrases.Date(day, language)
                : provision?.Term is { } term
                    ? Phrases.Length(term, language) + new Text(" na publicatie", " after publication").In(language)
                : "…";
            return policy.RetroactiveTo is { } back
                ? entry
                    + new Text(", terugwerkend tot en met ", ", working back to ").In(language)
                    + Phrases.Date(back, language)
                : entry;
        }
    }

    private static Text Listed(IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        return new(list, list);
    }

    private static Text Listed(IEnumerable<Conduct> kinds)
    {
        var texts = kinds.Select(Of).ToList();
        return new(
            string.Join(", ", texts.Select(text => text.Dutch)),
            string.Join(", ", texts.Select(text => text.English))
        );
    }

    internal static Text Of(Conduct kind) =>
        kind switch
        {
            Conduct.AlcoholAbuse => new("misbruik van alcohol", "abuse of alcohol"),
            Conduct.CrimeAgainstTrust => new("een misdrijf dat vertrouwen kost", "a crime that costs trust"),
            Conduct.ViolenceInsultOrThreat => new("geweld, belediging of dreiging", "violence, insult or threat"),
            Conduct.DamageOrEndangerment => new("opzettelijk schade of gevaar", "intentional damage or danger"),
            Conduct.RecklessnessAfterWarning => new("roekeloosheid na waarschuwing", "recklessness after a warning"),
            Conduct.DisclosureOfSecrets => new("geheimen bekendmaken", "disclosing secrets"),
            Conduct.RefusalOfOrders => new("opdrachten blijven weigeren", "refusing orders persistently"),
            Conduct.UnfitnessByOwnFault => new("ongeschikt door eigen toedoen", "unfit by own doing"),
            Conduct.Other => new("ander gedrag", "other conduct"),
            Conduct.None => new("geen gedrag", "no conduct"),
        };

    private static Text Joined(Text first, Text second) =>
        new($"{first.Dutch}; {second.Dutch}", $"{first.English}; {second.English}");

    private static string Percent(Percentage? percentage, Language language) =>
        percentage is { } known ? Phrases.Percent(known, language) : "…";

    private static string Day(NodaTime.LocalDate? day, Language language) =>
        day is { } known ? Phrases.Date(known, language) : "…";
}
