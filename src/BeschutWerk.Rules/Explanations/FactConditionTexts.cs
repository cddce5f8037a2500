using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// Each value that a fact can have as the condition of a sentence: "met een werkgever die dat wil", "bij een loonwaarde van 30%".
/// By the name of the fact, in front of it the question where it is asked differently there.
/// </summary>
internal static class FactConditionTexts
{
    private static readonly ImmutableDictionary<string, Sides> Answers = new Dictionary<string, Sides>(
        StringComparer.Ordinal
    )
    {
        ["limitationPresent"] = new(
            new(
                "als de persoon voldoet aan de voorwaarde die dit artikel aan de persoon zelf stelt",
                "if the person meets the condition that this article puts to the person"
            ),
            new(
                "als de persoon niet voldoet aan de voorwaarde die dit artikel aan de persoon zelf stelt",
                "if the person does not meet the condition that this article puts to the person"
            )
        ),
        ["beyondRegularEmployer"] = new(
            new(
                "als er zoveel begeleiding of aanpassing nodig is als de bepaling vraagt",
                "if as much guidance or adaptation is needed as the provision asks"
            ),
            new(
                "als er minder begeleiding of aanpassing nodig is dan de bepaling vraagt",
                "if less guidance or adaptation is needed than the provision asks"
            )
        ),
        ["workCapacity"] = new(
            new("met enig arbeidsvermogen", "with some capacity for work"),
            new("zonder arbeidsvermogen", "without capacity for work")
        ),
        ["indicationHeld"] = new(
            new("met een indicatie beschut werk", "with the indication for sheltered work"),
            new("zonder indicatie beschut werk", "without the indication for sheltered work")
        ),
        ["preTrajectoryCompleted"] = new(
            new("als ‹het preTrajectory› is afgerond", "if the ‹preTrajectory› was completed"),
            new("als ‹het preTrajectory› niet is afgerond", "if the ‹preTrajectory› was not completed")
        ),
        ["wswIndication"] = new(
            new("met een Wsw-indicatie", "with a Wsw indication"),
            new("zonder Wsw-indicatie", "without a Wsw indication")
        ),
        ["situationChanged"] = new(
            new(
                "als de situatie zo is veranderd dat het voor het advies uitmaakt",
                "if the situation has changed so much that it matters for the advice"
            ),
            new(
                "als de situatie niet zo is veranderd dat het voor het advies uitmaakt",
                "if the situation has not changed so much that it matters for the advice"
            )
        ),
        ["adaptationsBeyondEmployer"] = new(
            new(
                "als er aanpassingen nodig zijn die een werkgever redelijkerwijs niet kan doen",
                "if adaptations are needed that an employer cannot reasonably make"
            ),
            new(
                "als er geen aanpassingen nodig zijn die een werkgever redelijkerwijs niet kan doen",
                "if no adaptations are needed that an employer cannot reasonably make"
            )
        ),
        ["supervisionBeyondEmployer"] = new(
            new(
                "als er toezicht of begeleiding nodig is die een gewone werkgever redelijkerwijs niet kan geven",
                "if supervision or guidance is needed that a regular employer cannot reasonably give"
            ),
            new(
                "als er geen toezicht of begeleiding nodig is die een gewone werkgever redelijkerwijs niet kan geven",
                "if no supervision or guidance is needed that a regular employer cannot reasonably give"
            )
        ),
        ["adviceBelongs"] = new(
            new(
                "als UWV adviseert dat de persoon bij de doelgroep hoort",
                "if UWV advises that the person belongs to the target group"
            ),
            new(
                "als UWV adviseert dat de persoon niet bij de doelgroep hoort",
                "if UWV advises that the person does not belong to the target group"
            )
        ),
        ["carefullyPrepared"] = new(
            new("als het advies zorgvuldig tot stand is gekomen", "if the advice came about with care"),
            new("als het advies onzorgvuldig tot stand is gekomen", "if the advice came about carelessly")
        ),
        ["sufficientlyReasoned"] = new(
            new("als het advies voldoende is gemotiveerd", "if the advice is sufficiently reasoned"),
            new("als het advies onvoldoende is gemotiveerd", "if the advice is insufficiently reasoned")
        ),
        ["criteriaInDoubt"] = new(
            new("bij twijfel over de criteria", "with doubt about the criteria"),
            new("zonder twijfel over de criteria", "without doubt about the criteria")
        ),
        ["belongs"] = new(
            new(
                "als het nieuwe advies zegt dat de persoon bij de doelgroep hoort",
                "if the new advice says that the person belongs to the target group"
            ),
            new(
                "als het nieuwe advies zegt dat de persoon niet bij de doelgroep hoort",
                "if the new advice says that the person does not belong to the target group"
            )
        ),
        ["sameTrajectoryContinued"] = new(
            new("als ‹hetzelfde placementTrajectory› verdergaat", "if the same ‹placementTrajectory› goes on"),
            new(
                "als ‹hetzelfde placementTrajectory› niet verdergaat",
                "if the same ‹placementTrajectory› does not go on"
            )
        ),
        ["alternativePossible"] = new(
            new("als er een alternatief mogelijk is", "if an alternative is possible"),
            new("als er geen alternatief mogelijk is", "if no alternative is possible")
        ),
        ["reported"] = new(
            new("na een melding van de persoon", "after a report of the person"),
            new("zonder melding van de persoon", "without a report of the person")
        ),
        ["directEmployment"] = new(
            new(
                "als de dienstbetrekking direct kan beginnen, zonder ‹placementTrajectory›",
                "if employment can start at once, without ‹a placementTrajectory›"
            ),
            new("als de dienstbetrekking niet direct kan beginnen", "if employment cannot start at once")
        ),
        ["renewed"] = new(
            new("als dit zelf ‹een nieuw placementTrajectory› is", "if this is itself a new ‹placementTrajectory›"),
            new("als dit geen ‹nieuw placementTrajectory› is", "if this is no new ‹placementTrajectory›")
        ),
        ["higherWageValueExpected"] = new(
            new("met reëel uitzicht op een hogere loonwaarde", "with a real prospect of a higher wage value"),
            new("zonder reëel uitzicht op een hogere loonwaarde", "without a real prospect of a higher wage value")
        ),
        ["newWorkplace"] = new(
            new("met een nieuwe werkplek", "with a new workplace"),
            new("zonder nieuwe werkplek", "without a new workplace")
        ),
        ["duringTrajectory"] = new(
            new("tijdens ‹het placementTrajectory›", "during the ‹placementTrajectory›"),
            new("buiten ‹het placementTrajectory›", "outside the ‹placementTrajectory›")
        ),
        ["prospectOfEmployment"] = new(
            new("op een werkplek met uitzicht op een dienstbetrekking", "at a workplace with a prospect of employment"),
            new(
                "op een werkplek zonder uitzicht op een dienstbetrekking",
                "at a workplace without a prospect of employment"
            )
        ),
        ["noLongerInTargetGroup"] = new(
            new(
                "als onderzoek laat zien dat de persoon niet meer bij de doelgroep hoort",
                "if investigation shows that the person no longer belongs to the target group"
            ),
            new(
                "als geen onderzoek laat zien dat de persoon niet meer bij de doelgroep hoort",
                "if no investigation shows that the person no longer belongs to the target group"
            )
        ),
        ["medicalRestriction"] = new(
            new("met een medische urenbeperking", "with a medical restriction of hours"),
            new("zonder medische urenbeperking", "without a medical restriction of hours")
        ),
        ["shelteredWorkFits"] = new(
            new("als beschut werk bij de persoon past", "if sheltered work fits the person"),
            new("als beschut werk niet bij de persoon past", "if sheltered work does not fit the person")
        ),
        ["targetGroupConfirmed"] = new(
            new(
                "als het college heeft beoordeeld dat de persoon bij de doelgroep hoort",
                "if the college has judged that the person belongs to the target group"
            ),
            new(
                "als het college heeft beoordeeld dat de persoon niet bij de doelgroep hoort",
                "if the college has judged that the person does not belong to the target group"
            )
        ),
        ["employerWilling"] = new(
            new(
                "als een werkgever ondanks de loonwaarde een dienstbetrekking wil aanbieden",
                "if an employer is willing to offer employment in spite of the wage value"
            ),
            new(
                "als de werkgever om de loonwaarde geen dienstbetrekking wil aanbieden",
                "if the employer is unwilling to offer employment because of the wage value"
            )
        ),
        ["independentOfBenefit"] = new(
            new(
                "als de dienstbetrekking de persoon onafhankelijk van een uitkering maakt",
                "if the employment makes the person independent of benefit"
            ),
            new(
                "als de dienstbetrekking de persoon niet onafhankelijk van een uitkering maakt",
                "if the employment does not make the person independent of benefit"
            )
        ),
        ["receivesWajong"] = new(
            new("met een Wajong-uitkering", "with a Wajong benefit"),
            new("zonder Wajong-uitkering", "without a Wajong benefit")
        ),
        ["conditionsRecorded"] = new(
            new("als de voorwaarden in de beschikking staan", "if the award records the conditions"),
            new("als de voorwaarden niet in de beschikking staan", "if the award does not record the conditions")
        ),
        ["hoursRecorded"] = new(
            new("als de omvang in de beschikking staat", "if the award records the extent"),
            new("als de omvang niet in de beschikking staat", "if the award does not record the extent")
        ),
        ["subsidyRecorded"] = new(
            new("als de subsidie in de beschikking staat", "if the award records the subsidy"),
            new("als de subsidie niet in de beschikking staat", "if the award does not record the subsidy")
        ),
        ["personalSupportRecorded"] = new(
            new(
                "als de persoonlijke ondersteuning in de beschikking staat",
                "if the award records the personal support"
            ),
            new(
                "als de persoonlijke ondersteuning niet in de beschikking staat",
                "if the award does not record the personal support"
            )
        ),
        ["expertFindsNecessary"] = new(
            new("als een deskundige de aanpassing noodzakelijk vindt", "if an expert finds the adaptation necessary"),
            new("als geen deskundige de aanpassing noodzakelijk vindt", "if no expert finds the adaptation necessary")
        ),
        ["duringEmployment"] = new(
            new("tijdens een dienstbetrekking", "during an employment"),
            new("buiten een dienstbetrekking", "outside an employment")
        ),
        ["quotaRealised"] = new(
            new(
                "als het aantal te realiseren plaatsen is bereikt",
                "if the number of positions to realise has been reached"
            ),
            new(
                "als het aantal te realiseren plaatsen nog niet is bereikt",
                "if the number of positions to realise has not been reached yet"
            )
        ),
        ["numberRealised"] = new(
            new(
                "als het aantal te realiseren plaatsen is bereikt",
                "if the number of positions to realise has been reached"
            ),
            new(
                "als het aantal te realiseren plaatsen nog niet is bereikt",
                "if the number of positions to realise has not been reached yet"
            )
        ),
        ["matches"] = new(
            new("als het werk aansluit op wat de persoon kan", "if the work matches what the person can do"),
            new("als het werk niet aansluit op wat de persoon kan", "if the work does not match what the person can do")
        ),
        ["shelteredEmployment"] = new(
            new("als het om een dienstbetrekking beschut werk gaat", "if it concerns employment in sheltered work"),
            new(
                "als het niet om een dienstbetrekking beschut werk gaat",
                "if it does not concern employment in sheltered work"
            )
        ),
        ["dismissed"] = new(
            new("als de persoon is ontslagen", "if the person was dismissed"),
            new("als de persoon niet is ontslagen", "if the person was not dismissed")
        ),
        ["forMisconduct"] = new(
            new("als het ontslag wegens misdragingen was", "if the dismissal was for misconduct"),
            new("als het ontslag niet wegens misdragingen was", "if the dismissal was not for misconduct")
        ),
        ["preventsRepetition"] = new(
            new(
                "als de ondersteuning herhaling kan voorkomen of beperken",
                "if the support can prevent or limit a repetition"
            ),
            new(
                "als de ondersteuning herhaling niet kan voorkomen of beperken",
                "if the support cannot prevent or limit a repetition"
            )
        ),
        ["improvesChances"] = new(
            new("als de ondersteuning de kans op werk vergroot", "if the support improves the chance of work"),
            new(
                "als de ondersteuning de kans op werk niet vergroot",
                "if the support does not improve the chance of work"
            )
        ),
        ["supportOffered"] = new(
            new("als er ondersteuning is aangeboden", "if support was offered"),
            new("als er geen ondersteuning is aangeboden", "if no support was offered")
        ),
        ["municipalBenefit"] = new(
            new(
                "als de persoon na het ontslag een uitkering van de gemeente is gaan ontvangen",
                "if the person has come to receive a benefit of the municipality after the dismissal"
            ),
            new(
                "als de persoon na het ontslag geen uitkering van de gemeente is gaan ontvangen",
                "if the person has not come to receive a benefit of the municipality after the dismissal"
            )
        ),
        ["specialCase"] = new(
            new("in een bijzonder geval", "in a special case"),
            new("als dit geen bijzonder geval is", "if this is no special case")
        ),
        ["unfairnessEstablished"] = new(
            new(
                "als vaststaat dat de uitkomst ernstig onbillijk is",
                "if it is established that the outcome is seriously unfair"
            ),
            new(
                "als niet vaststaat dat de uitkomst ernstig onbillijk is",
                "if it is not established that the outcome is seriously unfair"
            )
        ),
        ["fixedByStatute"] = new(
            new("als de uitkomst uit een wet volgt", "if the outcome follows from a statute"),
            new("als de uitkomst niet uit een wet volgt", "if the outcome does not follow from a statute")
        ),
        ["ableToWork"] = new(
            new("als de persoon kan werken", "if the person is able to work"),
            new("als de persoon niet kan werken", "if the person is not able to work")
        ),
        ["requested"] = new(
            new("als de persoon er zelf om vraagt", "if the person asks for it"),
            new("als het college uit zichzelf handelt", "if the college acts of itself")
        ),
        ["flatRate"] = new(
            new("met de forfaitaire loonkostensubsidie", "with the flat rate of the subsidy"),
            new("zonder de forfaitaire loonkostensubsidie", "without the flat rate of the subsidy")
        ),
        ["wswEmployment"] = new(
            new("bij een dienstbetrekking onder de Wsw", "with an employment under the Wsw"),
            new("als het geen dienstbetrekking onder de Wsw is", "if it is no employment under the Wsw")
        ),
        ["otherSubsidy"] = new(
            new(
                "met een andere loonkostensubsidie voor dezelfde dienstbetrekking",
                "with another wage cost subsidy for the same employment"
            ),
            new(
                "zonder andere loonkostensubsidie voor dezelfde dienstbetrekking",
                "without another wage cost subsidy for the same employment"
            )
        ),
        ["sicknessBenefit"] = new(
            new("met ziekengeld over deze periode", "with sickness benefit over this period"),
            new("zonder ziekengeld over deze periode", "without sickness benefit over this period")
        ),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, Text> Words = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["requestedBy.person"] = new("als de persoon het advies vraagt", "if the person asks for the advice"),
        ["requestedBy.college"] = new("als het college het advies vraagt", "if the college asks for the advice"),
        ["requestedBy.other"] = new("als een ander het advies vraagt", "if someone else asks for the advice"),
        ["lastAssessedOn.never"] = new("als er nog nooit een beoordeling was", "if there was never an assessment"),
        ["phase.trajectory"] = new("tijdens ‹het placementTrajectory›", "during the ‹placementTrajectory›"),
        ["phase.employment"] = new("tijdens een dienstbetrekking", "during an employment"),
        ["phase.other"] = new(
            "buiten ‹placementTrajectory› en dienstbetrekking",
            "outside ‹placementTrajectory› and employment"
        ),
        ["ground.interrupted"] = new(
            "als ‹het placementTrajectory› is onderbroken",
            "if the ‹placementTrajectory› was interrupted"
        ),
        ["ground.newWorkplace"] = new("als er een nieuwe werkplek komt", "if there is a new workplace"),
        ["ground.noSuitablePlace"] = new("als er geen geschikte plek is", "if there is no suitable place"),
        ["ground.other"] = new("bij een andere uitzonderlijke situatie", "in another exceptional situation"),
        ["ground.none"] = new("zonder uitzonderlijke situatie", "without an exceptional situation"),
        ["benefit.participatiewet"] = new(
            "met een uitkering volgens de Participatiewet",
            "with a benefit under the Participatiewet"
        ),
        ["benefit.uwv"] = new("met een uitkering van UWV", "with a benefit of UWV"),
        ["benefit.wajong"] = new("met een Wajong-uitkering", "with a Wajong benefit"),
        ["benefit.other"] = new("met een andere uitkering", "with another benefit"),
        ["benefit.none"] = new("zonder uitkering", "without a benefit"),
        ["otherInability.durable"] = new(
            "als dit aantal uren door een andere oorzaak blijvend niet kan",
            "if another cause rules these hours out lastingly"
        ),
        ["otherInability.temporary"] = new(
            "als dit aantal uren door een andere oorzaak tijdelijk niet kan",
            "if another cause rules these hours out for a time"
        ),
        ["otherInability.none"] = new(
            "zonder andere oorzaak voor minder uren",
            "without another cause for fewer hours"
        ),
        ["trajectory.completed"] = new(
            "als ‹het placementTrajectory› is afgerond",
            "if the ‹placementTrajectory› was completed"
        ),
        ["trajectory.notCompleted"] = new(
            "als ‹het placementTrajectory› niet is afgerond",
            "if the ‹placementTrajectory› was not completed"
        ),
        ["trajectory.notApplicable"] = new(
            "als er geen ‹placementTrajectory› was",
            "if there was no ‹placementTrajectory›"
        ),
        ["workplace.suitable"] = new("met een geschikte werkplek", "with a suitable workplace"),
        ["workplace.orientation"] = new("met alleen een oriëntatieplek", "with an orientation place only"),
        ["workplace.none"] = new("zonder werkplek", "without a workplace"),
        ["newAdvice.belongs"] = new(
            "met een nieuw advies dat de persoon bij de doelgroep hoort",
            "with a new advice that the person belongs to the target group"
        ),
        ["newAdvice.doesNotBelong"] = new(
            "met een nieuw advies dat de persoon niet meer bij de doelgroep hoort",
            "with a new advice that the person no longer belongs to the target group"
        ),
        ["newAdvice.none"] = new("zonder nieuw advies", "without a new advice"),
        ["period.beforeEmployment"] = new("in de tijd tot het werk begint", "in the time until the work starts"),
        ["period.employment"] = new("tijdens het werk zelf", "during the work itself"),
        ["conduct.none"] = new("als er geen misdraging was", "if there was no misconduct"),
        ["conduct.other"] = new("bij gedrag dat niet in de lijst staat", "with conduct that is not on the list"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What has a number, a day or a text, with the place of it.</summary>
    private static readonly ImmutableDictionary<string, Text> Values = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["publishedOn"] = new("bij publicatie op {0}", "with publication on {0}"),
        ["introducedOn"] = new("bij invoering op {0}", "with introduction on {0}"),
        ["reportedOn"] = new("bij een melding op {0}", "with a report on {0}"),
        ["lastAssessedOn"] = new("met een laatste beoordeling op {0}", "with a last assessment on {0}"),
        ["requestedOn"] = new("bij een aanvraag op {0}", "with a request on {0}"),
        ["receivedOn"] = new("als het advies op {0} is ontvangen", "if the advice was received on {0}"),
        ["adviceReceivedOn"] = new("als het advies op {0} is ontvangen", "if the advice was received on {0}"),
        ["decidedOn"] = new("bij een besluit op {0}", "with a decision on {0}"),
        ["startOn"] = new("als ‹het placementTrajectory› op {0} begint", "if the ‹placementTrajectory› starts on {0}"),
        ["trajectoryFirstDay"] = new(
            "als ‹het placementTrajectory› op {0} begint",
            "if the ‹placementTrajectory› starts on {0}"
        ),
        ["trajectoryLastDay"] = new(
            "als ‹het placementTrajectory› tot en met {0} loopt",
            "if the ‹placementTrajectory› runs up to {0}"
        ),
        ["facilityFirstDay"] = new("als de voorziening op {0} begint", "if the facility starts on {0}"),
        ["facilityLastDay"] = new("als de voorziening tot en met {0} loopt", "if the facility runs up to {0}"),
        ["firstContractOn"] = new("met een eerste contract op {0}", "with a first contract on {0}"),
        ["lastDeterminedOn"] = new(
            "na een loonwaardebepaling op {0}",
            "after a determination of the wage value on {0}"
        ),
        ["dismissedOn"] = new("na een ontslag op {0}", "after a dismissal on {0}"),
        ["wageValueDeterminedOn"] = new(
            "als de loonwaarde op {0} is vastgesteld",
            "if the wage value was determined on {0}"
        ),
        ["employmentFirstDay"] = new("als de dienstbetrekking op {0} begon", "if the employment began on {0}"),
        ["on"] = new("op {0}", "on {0}"),
        ["trajectoryMonths"] = new("bij een ‹placementTrajectory› van {0}", "with ‹a placementTrajectory› of {0}"),
        ["placement.extend/months"] = new("bij een verlenging van {0}", "with an extension of {0}"),
        ["months"] = new("bij ‹een nieuw placementTrajectory› van {0}", "with a new ‹placementTrajectory› of {0}"),
        ["previousExtensionMonths"] = new("na een eerdere verlenging van {0}", "after a former extension of {0}"),
        ["everyMonths"] = new(
            "als het rapport na {0} een nieuwe bepaling vraagt",
            "if the report asks a new determination after {0}"
        ),
        ["wageValue"] = new("bij een loonwaarde van {0}", "with a wage value of {0}"),
        ["employerCostPercent"] = new( // which one it is changes the amount, and no outcome
            "als het percentage van de werkgeverslasten bekend is",
            "if the percentage of the employer costs is known"
        ),
        ["hours"] = new("bij {0} uur per week", "with {0} hours a week"),
        ["fullTimeHours"] = new("als {0} uur per week voltijd is", "if {0} hours a week are full time"),
        ["minimumWage"] = new("bij een minimumloon van {0} euro", "with a minimum wage of {0} euros"),
        ["wageValueAmount"] = new("bij een loonwaarde van {0} euro", "with a wage value of {0} euros"),
        ["reason"] = new("met een vastgelegde reden", "with a recorded reason"),
        ["departureReason"] = new(
            "met een andere, vastgelegde reden om af te wijken",
            "with another, recorded reason to depart"
        ),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, Text> Absent = new Dictionary<string, Text>(
        StringComparer.Ordinal
    )
    {
        ["requestedBy"] = new("als de persoon zich zelf meldt", "if the person reports"),
        ["receivedOn"] = new("als het advies nog niet is ontvangen", "if the advice has not been received yet"),
        ["decidedOn"] = new("zonder besluit", "without a decision"),
        ["previousExtensionMonths"] = new("zonder eerdere verlenging", "without a former extension"),
        ["reason"] = new("zonder vastgelegde reden", "without a recorded reason"),
        ["departureReason"] = new("zonder andere reden om af te wijken", "without another reason to depart"),
        ["suitableInstruments"] = new(
            "als geen enkel re-integratie-instrument past",
            "if no re-integration instrument suits"
        ),
        ["trajectoryMonths"] = new(
            "bij een ‹placementTrajectory› van de gewone lengte",
            "with ‹a placementTrajectory› of the usual length"
        ),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>A fact that is so or is not; under a policy that counts the budget in place of the positions, that.</summary>
    public static Text Of(string fact, bool value, Policy policy) =>
        FactTexts.IsBudget(fact, policy)
            ? value
                ? new("als het budget voor de plaatsen op is", "if the budget for the positions has been used up")
                : new(
                    "als het budget voor de plaatsen nog niet op is",
                    "if the budget for the positions is not used up yet"
                )
            : Answers.TryGetValue(fact, out var texts)
                ? (value ? texts.Yes : texts.No)
                : throw Unknown(fact);

    /// <summary>A word that the fact can be; a kind of conduct as one of those that the text lists, which all come to the same.</summary>
    public static Text Of(string fact, string word) =>
        Words.TryGetValue($"{fact}.{word}", out var text) ? text
        : string.Equals(fact, "conduct", StringComparison.Ordinal)
        && Rules.Words.TryParse<Conduct>(word, out var conduct)
            ? new(
                $"bij gedrag dat in de lijst staat, zoals {NormTexts.Of(conduct).Dutch}",
                $"with conduct that is on the list, such as {NormTexts.Of(conduct).English}"
            )
        : throw Unknown($"{fact}.{word}");

    /// <summary>Another situation than those of the text, which counts once its reason is recorded; null for other words.</summary>
    public static Text? WithoutReason(string fact, string word) =>
        (fact, word) is ("ground", "other")
            ? new(
                "bij een andere uitzonderlijke situatie waarvan de reden niet is vastgelegd",
                "in another exceptional situation of which the reason is not recorded"
            )
            : null;

    /// <summary>The instruments that suit, or that none does.</summary>
    public static Text Of(string fact, IReadOnlyList<string> words)
    {
        var texts = words.Select(word => FactWordTexts.Of(fact, word)).ToList();
        return texts.Count switch
        {
            0 => None(fact),
            1 => new(
                $"met een passend instrument ({texts[0].Dutch})",
                $"with a suitable instrument ({texts[0].English})"
            ),
            _ => new(
                $"met passende instrumenten ({string.Join(", ", texts.Select(text => text.Dutch))})",
                $"with suitable instruments ({string.Join(", ", texts.Select(text => text.English))})"
            ),
        };
    }

    /// <summary>A fact with a value in words.</summary>
    public static Text With(Rule rule, string fact, Text value) =>
        Values.TryGetValue($"{rule.Key}/{fact}", out var text) || Values.TryGetValue(fact, out text)
            ? new(text.Dutch.Replace("{0}", value.Dutch), text.English.Replace("{0}", value.English))
            : throw Unknown(fact);

    /// <summary>That there is none.</summary>
    public static Text None(string fact) => Absent.TryGetValue(fact, out var text) ? text : throw Unknown(fact);

    private static ArgumentException Unknown(string fact) => new($"'{fact}' has no text.", nameof(fact));

    /// <summary>What a fact that is answered with yes or no says, by its answer.</summary>
    private readonly record struct Sides(Text Yes, Text No);
}
