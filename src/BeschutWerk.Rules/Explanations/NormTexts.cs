namespace BeschutWerk.Rules;

/// <summary>Each norm in words.</summary>
/// <remarks>A finding about a person's health is named by the norm only; the text says nothing of its content.</remarks>
internal static partial class NormTexts
{
    /// <summary>What a norm asks in a rule; where the policy asks other conditions than usual, those by name.</summary>
    public static Text Of(Norm norm, Policy policy, Rule rule) => InRule(norm, policy, rule).Asks;

    /// <summary>That a norm is not met, as a phrase that stands by itself.</summary>
    public static Text UnmetOf(Norm norm, Policy policy, Rule rule) => InRule(norm, policy, rule).Unmet;

    private static NormText InRule(Norm norm, Policy policy, Rule rule) =>
        policy.Provisions[norm] is { AsksAsUsual: false } provision
            ? new(WithConditions(norm, policy, provision))
            : Usual(norm, policy, rule.Key);

    /// <summary>Every norm in the order of the articles; the compiler misses one that was left out.</summary>
    private static NormText Usual(Norm norm, Policy policy, string rule)
    {
        return norm switch
        {
            // articles 1 to 4
            Norm.TermsOfTheAct => new("begrippen zoals in de wet", "terms as in the act"),
            Norm.Definitions => new("eigen begrippen", "definitions of its own"),
            Norm.TargetGroup => new("wie bij de doelgroep hoort", "who belongs to the target group"),
            Norm.LimitationPresent => new(
                "de persoonlijke voorwaarde uit de omschrijving van de doelgroep",
                "the personal condition in the definition of the target group",
                "de persoon voldoet niet aan de persoonlijke voorwaarde uit de omschrijving van de doelgroep",
                "the person does not meet the personal condition in the definition of the target group"
            ),
            Norm.BeyondRegularEmployer => new(
                "de voorwaarde over de begeleiding of aanpassing die nodig is",
                "the condition on the guidance or adaptation that is needed",
                "er is minder begeleiding of aanpassing nodig dan de omschrijving van de doelgroep vraagt",
                "less guidance or adaptation is needed than the definition of the target group asks"
            ),
            Norm.WorkCapacity => new(
                "de voorwaarde van enig arbeidsvermogen",
                "the condition of some capacity for work",
                "er is geen arbeidsvermogen",
                "there is no capacity for work"
            ),
            Norm.IndicationHeld => new(
                "de persoon heeft de indicatie beschut werk",
                "the person holds the indication for sheltered work",
                "de persoon heeft geen indicatie beschut werk",
                "the person does not hold the indication for sheltered work"
            ),
            Norm.AdviceRequest => AdviceRequest(policy.AdviceRequesters),
            Norm.AdviceByUwv => new("UWV adviseert", "UWV advises"),
            Norm.AdaptationQuestion => new(
                "de vraag van UWV naar aanpassingen van het werk",
                "UWV's question about adaptations of the work",
                "UWV beantwoordt de vraag naar aanpassingen van het werk met nee",
                "UWV answers its question about adaptations of the work with no"
            ),
            Norm.SupervisionQuestion => new(
                "de vraag van UWV naar toezicht en begeleiding bij het werk",
                "UWV's question about supervision and guidance at work",
                "UWV beantwoordt de vraag naar toezicht en begeleiding bij het werk met nee",
                "UWV answers its question about supervision and guidance at work with no"
            ),
            Norm.WswIndicationExemption => new(
                "er is een Wsw-indicatie",
                "there is a Wsw indication",
                "er is geen Wsw-indicatie",
                "there is no Wsw indication"
            ),
            Norm.RecentAssessmentExemption => new(
                $"de persoon heeft zich binnen {Term(Language.Dutch)} na de laatste beoordeling bij UWV gemeld, zonder verandering "
                    + "die ertoe doet",
                $"the person reported to UWV within {Term(Language.English)} of the last assessment, without a change that matters",
                $"de persoon heeft zich niet binnen {Term(Language.Dutch)} na de laatste beoordeling bij UWV gemeld, of er is "
                    + "sindsdien iets veranderd dat ertoe doet",
                $"the person did not report to UWV within {Term(Language.English)} of the last assessment, or something that "
                    + "matters has changed since"
            ),
            Norm.DecreePrevails => new(
                "een latere versie van het besluit over de advisering gaat voor",
                "a later version of the decree on the advice prevails"
            ),
            Norm.DecisionTerm => DecisionTerm(policy),
            Norm.AdviceFollowed => AdviceFollowed(policy),
            Norm.DepartureForCarelessness => new(
                "het advies is onzorgvuldig tot stand gekomen",
                "the advice came about carelessly",
                "het advies is zorgvuldig tot stand gekomen",
                "the advice came about with care"
            ),
            Norm.InformationRequest => new(
                "het advies is onvoldoende gemotiveerd",
                "the advice is insufficiently reasoned",
                "het advies is voldoende gemotiveerd",
                "the advice is sufficiently reasoned"
            ),
            Norm.Suspension => new(
                "een verzoek van het college aan UWV om informatie schort de beslistermijn op",
                "a request of the college to UWV for information suspends the decision term",
                "geen verzoek van het college aan UWV om informatie schort de beslistermijn op",
                "no request of the college to UWV for information suspends the decision term"
            ),

            // article 5
            Norm.TrajectoryStart => new(
                $"‹placementTrajectory› van {Term(Language.Dutch)} voor wie de indicatie heeft en zich meldt",
                $"‹a placementTrajectory› of {Term(Language.English)} for whoever holds the indication and reports",
                "de persoon heeft geen indicatie of heeft zich niet gemeld",
                "the person does not hold the indication, or has not reported"
            ),
            Norm.TrajectoryExtension => new(
                $"een uitzonderlijke situatie, en alle verlengingen samen hoogstens {Term(Language.Dutch)}",
                $"an exceptional situation, and all extensions together at most {Term(Language.English)}",
                $"er is geen uitzonderlijke situatie, of de verlengingen duren samen langer dan {Term(Language.Dutch)}",
                $"there is no exceptional situation, or the extensions together last longer than {Term(Language.English)}"
            ),
            Norm.NewTrajectory when IsWithoutExtension(policy) => new(
                $"loonwaarde lager dan {Percent(Language.Dutch)}, reëel uitzicht op een hogere op een nieuwe "
                    + $"werkplek, hoogstens {Term(Language.Dutch)}",
                $"wage value below {Percent(Language.English)}, a real prospect of a higher one at a new "
                    + $"workplace, at most {Term(Language.English)}",
                $"de loonwaarde is niet lager dan {Percent(Language.Dutch)}, er is geen nieuwe werkplek met reëel uitzicht op "
                    + $"een hogere loonwaarde, of ‹het nieuwe placementTrajectory› duurt langer dan {Term(Language.Dutch)}",
                $"the wage value is not below {Percent(Language.English)}, there is no new workplace with a real prospect of a "
                    + $"higher one, or the new ‹placementTrajectory› lasts longer than {Term(Language.English)}"
            ),
            Norm.NewTrajectory => new(
                $"loonwaarde lager dan {Percent(Language.Dutch)}, reëel uitzicht op een hogere op een nieuwe "
                    + $"werkplek, hoogstens {Term(Language.Dutch)}, in plaats van een verlenging",
                $"wage value below {Percent(Language.English)}, a real prospect of a higher one at a new "
                    + $"workplace, at most {Term(Language.English)}, instead of an extension",
                $"de loonwaarde is niet lager dan {Percent(Language.Dutch)}, er is geen nieuwe werkplek met reëel uitzicht op "
                    + $"een hogere loonwaarde, ‹het nieuwe placementTrajectory› duurt langer dan {Term(Language.Dutch)}, of het komt niet in plaats van "
                    + "een verlenging",
                $"the wage value is not below {Percent(Language.English)}, there is no new workplace with a real prospect of a "
                    + $"higher one, the new ‹placementTrajectory› lasts longer than {Term(Language.English)}, or it does not take the place "
                    + "of an extension"
            ),
            Norm.TrajectoryFacilities => new(
                "de voorziening valt binnen de termijn van ‹het placementTrajectory›",
                "the facility falls within the term of the ‹placementTrajectory›",
                "de voorziening valt niet binnen de termijn van ‹het placementTrajectory›",
                "the facility does not fall within the term of the ‹placementTrajectory›"
            ),
            Norm.BenefitRetained => new(
                "de uitkering, als die er is, loopt door",
                "the benefit, if there is one, is retained",
                "er is geen uitkering die doorloopt",
                "there is no benefit that is retained"
            ),
            Norm.WageValueDetermination => new(
                "de loonwaarde wordt tijdens ‹het placementTrajectory› bepaald, op een werkplek met uitzicht op een dienstbetrekking",
                "the wage value is determined during the ‹placementTrajectory›, at a workplace with a prospect of employment",
                "de loonwaarde wordt niet tijdens ‹het placementTrajectory› bepaald, of de werkplek geeft geen uitzicht op een dienstbetrekking",
                "the wage value is not determined during the ‹placementTrajectory›, or the workplace offers no prospect of employment"
            ),
            Norm.DirectEmployment => new(
                "de dienstbetrekking kan direct beginnen, zonder ‹placementTrajectory›",
                "employment can start at once, without ‹a placementTrajectory›",
                "de dienstbetrekking kan niet direct beginnen",
                "employment cannot start at once"
            ),

            // article 6
            Norm.TemporaryContract => new(
                $"{InPrinciple("in principe ")}een tijdelijk dienstverband gedurende de eerste {Term(Language.Dutch)}",
                $"{InPrinciple("in principle ")}a temporary contract during the first {Term(Language.English)}",
                $"de eerste {Term(Language.Dutch)} zijn voorbij",
                $"the first {Term(Language.English)} are over"
            ),
            Norm.EmploymentLaw => new("het arbeidsrecht geldt", "employment law applies"),
            Norm.PermanentContract => new(
                "na de eerste periode een dienstverband voor onbepaalde duur, tenzij onderzoek heeft laten zien dat de persoon niet "
                    + "meer bij de doelgroep hoort",
                "after the first period a contract for an indefinite period, unless investigation has shown that the person no "
                    + "longer belongs to the target group",
                "onderzoek heeft laten zien dat de persoon niet meer bij de doelgroep hoort",
                "investigation has shown that the person no longer belongs to the target group"
            ),
            Norm.FullTime => new(
                "voltijds werk, naar wat dat bij deze werkgever is",
                "full-time work, as it is at this employer",
                "het zijn meer uren dan voltijds is bij deze werkgever", // fewer is what the norm of reduced hours is for
                "the hours are more than full time is at this employer"
            ),
            Norm.ReducedHours => new(
                "een grond voor minder uren",
                "a ground for fewer hours",
                "er is geen grond voor minder uren",
                "there is no ground for fewer hours"
            ),

            // article 7
            Norm.WageCostSubsidy => new(
                "subsidie als aan de voorwaarden is voldaan",
                "subsidy where the conditions are met"
            ),
            Norm.TrajectoryCompleted => new(
                "‹het placementTrajectory› is afgerond",
                "the ‹placementTrajectory› has been completed",
                "‹het placementTrajectory› is niet afgerond",
                "the ‹placementTrajectory› has not been completed"
            ),
            Norm.TargetGroupConfirmed => new(
                "volgens het college hoort de persoon bij de doelgroep",
                "the college judged that the person belongs to the target group",
                "het is niet bevestigd dat de persoon bij de doelgroep hoort, of daaraan wordt getwijfeld",
                "it is not confirmed that the person belongs to the target group, or there is doubt about it"
            ),
            Norm.MinimumWageValue => new(
                $"een loonwaarde van {Percent(Language.Dutch)} of meer",
                $"a wage value of {Percent(Language.English)} or more",
                $"de loonwaarde is lager dan {Percent(Language.Dutch)}",
                $"the wage value is below {Percent(Language.English)}"
            ),
            Norm.EmployerWilling => new(
                "reden om bij een lagere loonwaarde af te wijken, zoals een werkgever die toch werk aanbiedt",
                "a reason to depart for a lower wage value, such as an employer who offers work all the same",
                "er is geen reden om bij deze loonwaarde af te wijken, zoals een werkgever die toch werk aanbiedt",
                "there is no reason to depart at this wage value, such as an employer who offers work all the same"
            ),
            Norm.SubsidyCap => new(
                $"de vergoeding blijft binnen {Percent(Language.Dutch)}",
                $"the reimbursement stays within {Percent(Language.English)}",
                $"de vergoeding zou hoger zijn dan {Percent(Language.Dutch)}",
                $"the reimbursement would be more than {Percent(Language.English)}"
            ),
            Norm.ExtensionForLowWageValue => ExtensionForLowWageValue(policy),
            Norm.SuitableWorkplace => new(
                "een geschikte werkplek bij een ‹formalEmployer›",
                "a suitable workplace with ‹a formalEmployer›",
                "er is geen geschikte werkplek bij een ‹formalEmployer›",
                "there is no suitable workplace with ‹a formalEmployer›"
            ),
            Norm.IndependentOfBenefit => new(
                "met dit dienstverband is geen uitkering meer nodig",
                "with this employment no benefit is needed any more",
                "met dit dienstverband blijft een uitkering nodig",
                "with this employment a benefit is still needed"
            ),
            Norm.NoWajong => NoWajong(policy),
            Norm.AwardContents => new(
                "de beschikking noemt voorwaarden, omvang, subsidie en ondersteuning",
                "the award names conditions, extent, subsidy and support",
                "de beschikking noemt niet alles: voorwaarden, omvang, subsidie en ondersteuning",
                "the award does not name everything: conditions, extent, subsidy and support"
            ),
            Norm.AssessmentFrequency => new(
                "de periode uit het loonwaarderapport is voorbij",
                "the interval of the wage value report has passed",
                "de periode uit het loonwaarderapport is nog niet voorbij",
                "the interval of the wage value report has not passed yet"
            ),
            Norm.MunicipalSubsidyRules => new(
                "andere regels van de gemeente voor loonwaarde en subsidie",
                "other rules of the municipality on wage value and subsidy"
            ),

            // article 8
            Norm.PersonalSupport => new(
                "andere regels voor persoonlijke ondersteuning",
                "other rules on personal support"
            ),
            Norm.WorkplaceAdaptation => new(
                "de voorwaarden voor een aanpassing van de werkplek",
                "the conditions for an adaptation of the workplace",
                "de voorwaarden voor een aanpassing van de werkplek zijn niet vervuld",
                "the conditions for an adaptation of the workplace are not fulfilled"
            ),
            Norm.SicknessDuringEmployment => new(
                "het gaat om de tijd van de dienstbetrekking",
                "it concerns the time of the employment",
                "er is op deze dag geen dienstbetrekking",
                "there is no employment on this day"
            ),
            Norm.ProvisionsEnded => new(
                "tijdens de dienstbetrekking is er een nieuw advies dat de persoon niet meer bij de doelgroep hoort",
                "during the employment a new advice says that the person no longer belongs to the target group",
                "er is tijdens de dienstbetrekking geen nieuw advies dat de persoon niet meer bij de doelgroep hoort",
                "during the employment no new advice says that the person no longer belongs to the target group"
            ),

            // article 9
            Norm.WaitingListApplies => WaitingListApplies(policy.Positions?.Basis),
            Norm.HoursOfPosition => new(
                $"de contracten vullen samen de plaatsen, elk van {Hours(Language.Dutch)} uur per week",
                $"the contracts together make up the positions, each of {Hours(Language.English)} hours a week",
                $"de contracten vullen samen de plaatsen nog niet, elk van {Hours(Language.Dutch)} uur per week",
                $"the contracts together do not make up the positions yet, each of {Hours(Language.English)} hours a week"
            ),
            Norm.UwvBenefitOnWaitingList => new(
                "de persoon ontvangt op de wachtlijst een uitkering van UWV",
                "the person receives a benefit of UWV while on the waiting list",
                "de persoon ontvangt op de wachtlijst geen uitkering van UWV",
                "the person receives no benefit of UWV while on the waiting list"
            ),
            Norm.WaitingListResponsibility => new(
                "de gemeente houdt verantwoordelijkheid voor wie wacht",
                "the municipality keeps a responsibility for those who wait"
            ),
            Norm.WaitingListPriority => new(
                "de eerste in rang bij wie het werk aansluit, krijgt het aangeboden",
                "the first in rank whom the work matches is offered it",
                "het werk sluit aan bij niemand die het nu kan krijgen",
                "the work matches nobody to whom it can be offered now"
            ),

            // article 10
            Norm.NewAdviceRequest => new(
                $"tijdens ‹het placementTrajectory› of de dienstbetrekking, bij een loonwaarde lager dan {Percent(Language.Dutch)} of "
                    + "twijfel over de criteria",
                $"during the ‹placementTrajectory› or the employment, at a wage value below {Percent(Language.English)} or with "
                    + "doubt about the criteria",
                $"de loonwaarde is niet lager dan {Percent(Language.Dutch)} en er is geen twijfel over de criteria, of er loopt "
                    + "geen ‹placementTrajectory› of dienstbetrekking",
                $"the wage value is not below {Percent(Language.English)} and there is no doubt about the criteria, or there is "
                    + "no ‹placementTrajectory› or employment"
            ),
            Norm.IndicationLost => new(
                "het nieuwe advies is negatief",
                "the new advice is negative",
                "het nieuwe advies is niet negatief",
                "the new advice is not negative"
            ),
            Norm.IndicationKept => new(
                "het nieuwe advies is positief",
                "the new advice is positive",
                "het nieuwe advies is niet positief",
                "the new advice is not positive"
            ),

            // articles 11 to 13
            Norm.MisconductPeriod => MisconductPeriod(rule, Term(Language.Dutch), Term(Language.English)),
            Norm.MisconductKinds => new(
                "een van de genoemde soorten misdragingen",
                "one of the kinds of misconduct that are listed",
                "dit gedrag staat niet in de lijst van misdragingen",
                "this conduct is not on the list of misconduct"
            ),
            Norm.MisconductRank => new(
                "na ontslag wegens misdragingen telt voor de rang de dag van het ontslag",
                "after a dismissal for misconduct the rank follows the day of the dismissal"
            ),
            Norm.BehaviourSupport => new(
                "ondersteuning in de periode na het ontslag, die herhaling kan voorkomen of beperken en de kans op werk vergroot",
                "support in the period after the dismissal that can prevent or limit a repetition and improves the chance of work",
                "de ondersteuning kan herhaling niet voorkomen of beperken, of vergroot de kans op werk niet",
                "the support cannot prevent or limit a repetition, or does not improve the chance of work"
            ),
            Norm.CooperationDuty => new(
                "aangeboden ondersteuning, en na het ontslag een uitkering van de gemeente",
                "support that was offered, and a benefit of the municipality after the dismissal",
                "er is geen ondersteuning aangeboden, of er is na het ontslag geen uitkering van de gemeente",
                "no support was offered, or there is no benefit of the municipality after the dismissal"
            ),
            Norm.Hardship => new(
                "een bijzonder geval, vaststaande ernstige onbillijkheid, een vermelde reden, en geen wet die het bepaalt",
                "a special case, serious unfairness established, a stated reason, and no statute that fixes it",
                "het is geen bijzonder geval, ernstige onbillijkheid staat niet vast, een reden ontbreekt, of een wet bepaalt de "
                    + "uitkomst",
                "it is no special case, serious unfairness is not established, a reason is lacking, or a statute fixes the outcome"
            ),
            Norm.EntryIntoForce => new(
                "de regels gelden op deze dag",
                "the rules are in force on this day",
                "de regels gelden op deze dag nog niet",
                "the rules are not yet in force on this day"
            ),
            Norm.CitationTitle => new("de titel van de regels", "the title of the rules"),

            // the letter of Maastricht
            Norm.RegularWorkFirst => new(
                "er is een passend instrument om op een gewone werkplek te werken",
                "there is a suitable instrument for work at a regular workplace",
                "er is geen passend instrument om op een gewone werkplek te werken",
                "there is no suitable instrument for work at a regular workplace"
            ),
            Norm.LastSafetyNet => new(
                "beschut werk past, als ‹lastSafetyNet›",
                "sheltered work fits, as the ‹lastSafetyNet›",
                "beschut werk past niet",
                "sheltered work does not fit"
            ),
            Norm.PreTrajectory => new(
                "eerst een ‹preTrajectory› afgerond",
                "‹a preTrajectory› was completed first",
                "er is geen ‹preTrajectory› afgerond",
                "no ‹preTrajectory› was completed"
            ),
            Norm.DevelopmentCompanyEmployer => new(
                "past beschut werk, dan een dienstbetrekking bij ‹het developmentCompany›",
                "where sheltered work fits, employment with the ‹developmentCompany›",
                "beschut werk past niet",
                "sheltered work does not fit"
            ),
            Norm.StatutoryTask => new(
                "een wettelijke taak met een aantal plaatsen",
                "a statutory task with a number of positions"
            ),
            Norm.DayActivities => new(
                "de voorwaarde voor een plek in de dagbesteding",
                "the condition for a place in day activities",
                "de voorwaarde voor een plek in de dagbesteding is niet vervuld",
                "the condition for a place in day activities is not fulfilled"
            ),
            Norm.LegalBasisOrdinance => new("de verordening waarop het berust", "the ordinance on which it rests"),
            Norm.Introduction => new(
                "beschut werk is op deze dag ingevoerd",
                "sheltered work has been introduced on this day",
                "beschut werk is op deze dag nog niet ingevoerd",
                "sheltered work has not been introduced on this day yet"
            ),

            // ordinances
            Norm.SupportingProvisions => new(
                "de voorzieningen die het werk mogelijk maken",
                "the provisions that make the work possible"
            ),
            Norm.PreEmploymentProvisions => new(
                "de voorzieningen tot het begin van het werk",
                "the provisions until the work starts"
            ),
            Norm.Expiry => new(
                "de regels vervallen op hun laatste dag",
                "the rules lapse on their last day",
                "de laatste dag van de regels is voorbij",
                "the last day of the rules has passed"
            ),

            // national law
            Norm.WswClosed => new(
                "de Wsw is gesloten voor nieuwe instroom",
                "the Wsw is closed to newcomers",
                "de Wsw is nog open voor nieuwe instroom",
                "the Wsw is still open to newcomers"
            ),
            Norm.StatutoryPower => StatutoryPower(rule),
            Norm.StatutoryEmployment => new(
                "het college heeft vastgesteld dat de persoon alleen beschut kan werken",
                "the college has determined that the person can work only in a sheltered setting",
                "het college heeft niet vastgesteld dat de persoon alleen beschut kan werken",
                "the college has not determined that the person can work only in a sheltered setting"
            ),
            Norm.StatutoryDuty => StatutoryDuty(rule),
            Norm.DutyLapses => new(
                "het aantal te realiseren plaatsen is bereikt",
                "the number of positions to realise has been reached",
                "het aantal te realiseren plaatsen is nog niet bereikt",
                "the number of positions to realise has not been reached yet"
            ),
            Norm.UwvAdviceTerm => UwvAdviceTerm(policy),
            Norm.DecisionWithoutAdvice => new(
                "dat het advies te laat is, staat op zichzelf niet in de weg aan een besluit",
                "that the advice is late does not by itself stand in the way of a decision",
                "het advies is niet te laat",
                "the advice is not late"
            ),
            Norm.StatutoryWageCostSubsidy => new(
                "berekend uit het verschil tussen minimumloon en loonwaarde, allebei met vakantiebijslag",
                "reckoned from the difference between minimum wage and wage value, both with the holiday allowance"
            ),
            Norm.StatutorySubsidyCap => StatutorySubsidyCap(rule, Percent(Language.Dutch), Percent(Language.English)),
            Norm.FlatRateSubsidy => new(
                $"in plaats daarvan {Percent(Language.Dutch)} van het minimumloon, in ten hoogste de eerste {Term(Language.Dutch)}",
                $"in its place {Percent(Language.English)} of the minimum wage, in at most the first {Term(Language.English)}",
                $"de eerste {Term(Language.Dutch)} zijn voorbij, of er is niet voor gekozen",
                $"the first {Term(Language.English)} are over, or it was not chosen"
            ),
            Norm.EmployerCosts => new(
                $"verhoogd met de werkgeverslasten; zonder opgave {Percent(Language.Dutch)}",
                $"increased by the employer costs; {Percent(Language.English)} where none are given"
            ),
            Norm.SubsidyDecisionTerm => SubsidyDecisionTerm(policy),
            Norm.WswEmploymentExcluded => new(
                "geen dienstbetrekking onder de Wsw",
                "no employment under the Wsw",
                "het is een dienstbetrekking onder de Wsw",
                "it is an employment under the Wsw"
            ),
            Norm.OtherSubsidyExcluded => new(
                "geen andere loonkostensubsidie voor dezelfde dienstbetrekking",
                "no other wage cost subsidy for the same employment",
                "er is al een andere loonkostensubsidie voor dezelfde dienstbetrekking",
                "there is another wage cost subsidy for the same employment"
            ),
            Norm.SicknessExcluded => new(
                "geen ziekengeld over deze periode",
                "no sickness benefit over this period",
                "er is ziekengeld over deze periode",
                "there is sickness benefit over this period"
            ),
            Norm.WholePercentWageValue => new(
                "de loonwaarde in hele procenten, een half naar boven",
                "the wage value in whole per cents, a half up"
            ),
        };

        string InPrinciple(string words) => policy.ForceOf(norm) is Force.InPrinciple ? words : "";
        string Term(Language language) => TermOf(norm, policy, language);
        string Percent(Language language) => PercentOf(norm, policy, language);
        string Hours(Language language) =>
            policy.Provisions[norm]?.Hours is { } hours ? Phrases.Hours(hours, language) : "…";
    }

    /// <summary>Whether a policy has a new trajectory without the extension in the place of which most texts put it.</summary>
    internal static bool IsWithoutExtension(Policy? policy) =>
        policy is not null && IsLeftOut(Norm.NewTrajectory, Norm.TrajectoryExtension, policy);

    /// <summary>Whether a policy has a norm without another that the usual words of it speak of.</summary>
    private static bool IsLeftOut(Norm norm, Norm other, Policy policy) =>
        policy.Regulates(norm) && !policy.Regulates(other);

    private static string TermOf(Norm norm, Policy policy, Language language) =>
        NumbersOf(norm, policy)?.Term is { } term ? Phrases.Length(term, language) : "…";

    private static string PercentOf(Norm norm, Policy policy, Language language) =>
        NumbersOf(norm, policy)?.Percentage is { } percentage ? Phrases.Percent(percentage, language) : "…";

    /// <summary>The provision that gives the numbers: the policy's, or that of the law that stands under it.</summary>
    private static Provision? NumbersOf(Norm norm, Policy policy) =>
        policy.Provisions[norm] ?? policy.Statutes.Latest[norm]?.Provision;
}
