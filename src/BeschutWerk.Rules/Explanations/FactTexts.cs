using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A fact for people: its name, and the question to ask where it is not known.</summary>
internal readonly record struct FactText(Text Name, Text Question)
{
    public FactText(string dutch, string english, string dutchQuestion, string englishQuestion)
        : this(new Text(dutch, english), new Text(dutchQuestion, englishQuestion)) { }
}

/// <summary>Each fact of a question or a case file in words, by its name in the catalogue.</summary>
internal static class FactTexts
{
    private static readonly ImmutableDictionary<string, FactText> Texts = new Dictionary<string, FactText>(
        StringComparer.Ordinal
    )
    {
        ["on"] = new(
            "dag van de beoordeling",
            "day of the judgement",
            "voor welke dag wordt dit beoordeeld?",
            "for which day is this judged?"
        ),
        // policy
        ["publishedOn"] = new(
            "dag van publicatie",
            "day of publication",
            "op welke dag zijn de regels gepubliceerd?",
            "on which day were the rules published?"
        ),
        ["introducedOn"] = new(
            "dag van invoering",
            "day of introduction",
            "op welke dag is beschut werk ingevoerd?",
            "on which day was sheltered work introduced?"
        ),
        // articles 2 to 4
        ["limitationPresent"] = new(
            "persoonlijke voorwaarde",
            "personal condition",
            "heeft de persoon een beperking zoals dit artikel die noemt? Ja of nee is genoeg; welke beperking het is, hoort hier niet.",
            "does the person have a limitation as this article names it? Yes or no is enough; which limitation it is does not belong here."
        ),
        ["beyondRegularEmployer"] = new(
            "nodige begeleiding of aanpassing",
            "guidance or adaptation needed",
            "is er zoveel begeleiding of aanpassing nodig als de bepaling vraagt?",
            "is as much guidance or adaptation needed as the provision asks?"
        ),
        ["workCapacity"] = new(
            "arbeidsvermogen",
            "capacity for work",
            "is er enig arbeidsvermogen?",
            "is there some capacity for work?"
        ),
        ["indicationHeld"] = new(
            "indicatie beschut werk",
            "indication for sheltered work",
            "heeft het college besloten dat de persoon de indicatie beschut werk krijgt?",
            "has the college decided that the person gets the indication for sheltered work?"
        ),
        ["requestedBy"] = new(
            "aanvrager van het advies",
            "who asks for the advice",
            "wie vraagt UWV om het advies: de persoon, het college of een ander?",
            "who asks UWV for the advice: the person, the college or someone else?"
        ),
        ["preTrajectoryCompleted"] = new(
            "‹preTrajectory› afgerond",
            "‹preTrajectory› completed",
            "is ‹het preTrajectory› afgerond?",
            "was the ‹preTrajectory› completed?"
        ),
        ["reportedOn"] = new(
            "dag van de melding",
            "day of the report",
            "op welke dag is de melding bij UWV gedaan?",
            "on which day was the report to UWV made?"
        ),
        ["wswIndication"] = new(
            "Wsw-indicatie",
            "Wsw indication",
            "is er een Wsw-indicatie?",
            "is there a Wsw indication?"
        ),
        ["lastAssessedOn"] = new(
            "laatste beoordeling",
            "last assessment",
            "wanneer was de laatste beoordeling, of was die er nooit?",
            "when was the last assessment, or was there never one?"
        ),
        ["situationChanged"] = new(
            "verandering van de situatie",
            "change of the situation",
            "is de situatie zo veranderd dat het voor het advies uitmaakt?",
            "has the situation changed so much that it matters for the advice?"
        ),
        ["requestedOn"] = new(
            "dag van de aanvraag",
            "day of the request",
            "op welke dag is UWV om het advies gevraagd?",
            "on which day was UWV asked for the advice?"
        ),
        ["receivedOn"] = new(
            "dag van ontvangst",
            "day of receipt",
            "op welke dag is het advies ontvangen?",
            "on which day was the advice received?"
        ),
        ["equatedDays"] = new(
            "gelijkgestelde dagen",
            "days put on a par with holidays",
            "welke dagen zijn met een feestdag gelijkgesteld?",
            "which days were put on a par with holidays?"
        ),
        ["adaptationsBeyondEmployer"] = new(
            "aanpassingen die een werkgever niet kan doen",
            "adaptations beyond an employer",
            "zijn er aanpassingen nodig die een werkgever niet redelijkerwijs kan doen?",
            "are adaptations needed that an employer cannot reasonably make?"
        ),
        ["supervisionBeyondEmployer"] = new(
            "toezicht of begeleiding die een werkgever niet kan geven",
            "supervision or guidance beyond an employer",
            "is er toezicht of begeleiding nodig die een gewone werkgever niet redelijkerwijs kan geven?",
            "is supervision or guidance needed that a regular employer cannot reasonably give?"
        ),
        ["adviceReceivedOn"] = new(
            "dag van ontvangst van het advies",
            "day of receipt of the advice",
            "op welke dag is het advies ontvangen?",
            "on which day was the advice received?"
        ),
        ["suspensions"] = new(
            "verzoeken om informatie aan UWV",
            "requests for information to UWV",
            "wanneer heeft het college UWV om informatie gevraagd, en wanneer kwam het antwoord?",
            "when did the college ask UWV for information, and when did the answer come?"
        ),
        ["decidedOn"] = new(
            "dag van het besluit",
            "day of the decision",
            "op welke dag is besloten?",
            "on which day was it decided?"
        ),
        ["adviceBelongs"] = new(
            "advies van UWV",
            "advice of UWV",
            "adviseert UWV dat de persoon bij de doelgroep hoort?",
            "does UWV advise that the person belongs to the target group?"
        ),
        ["carefullyPrepared"] = new(
            "zorgvuldigheid van het advies",
            "care of the advice",
            "is het advies zorgvuldig tot stand gekomen?",
            "did the advice come about with care?"
        ),
        ["sufficientlyReasoned"] = new(
            "motivering van het advies",
            "reasoning of the advice",
            "is het advies voldoende gemotiveerd?",
            "is the advice sufficiently reasoned?"
        ),
        // article 10
        ["phase"] = new(
            "‹placementTrajectory› of dienstbetrekking",
            "‹placementTrajectory› or employment",
            "loopt er een ‹placementTrajectory› of een dienstbetrekking?",
            "is there ‹a placementTrajectory› or an employment?"
        ),
        ["criteriaInDoubt"] = new(
            "twijfel over de criteria",
            "doubt about the criteria",
            "is er twijfel of de persoon nog aan de criteria voldoet?",
            "is there doubt whether the person still meets the criteria?"
        ),
        ["belongs"] = new(
            "conclusie over de doelgroep",
            "conclusion on the target group",
            "zegt het nieuwe advies dat de persoon bij de doelgroep hoort?",
            "does the new advice say that the person belongs to the target group?"
        ),
        ["alternativePossible"] = new(
            "mogelijk alternatief",
            "possible alternative",
            "is er een alternatief mogelijk, zoals dagbesteding?",
            "is an alternative possible, such as day activities?"
        ),
        ["sameTrajectoryContinued"] = new(
            "zelfde ‹placementTrajectory›",
            "same ‹placementTrajectory›",
            "gaat ‹hetzelfde placementTrajectory› verder?",
            "does the same ‹placementTrajectory› continue?"
        ),
        // articles 5 and 6
        ["startOn"] = new(
            "eerste dag van ‹het placementTrajectory›",
            "first day of the ‹placementTrajectory›",
            "op welke dag begint ‹het placementTrajectory›?",
            "on which day does the ‹placementTrajectory› start?"
        ),
        ["reported"] = new("melding", "report", "heeft de persoon zich gemeld?", "has the person reported?"),
        ["directEmployment"] = new(
            "dienstbetrekking zonder ‹placementTrajectory›",
            "employment without ‹a placementTrajectory›",
            "kan de dienstbetrekking direct beginnen, zonder ‹placementTrajectory›?",
            "can employment start at once, without ‹a placementTrajectory›?"
        ),
        ["trajectoryMonths"] = new(
            "lengte van ‹het placementTrajectory›",
            "length of the ‹placementTrajectory›",
            "hoeveel maanden duurt ‹het placementTrajectory›?",
            "how many months does the ‹placementTrajectory› last?"
        ),
        ["months"] = new(
            "aantal maanden",
            "number of months",
            "om hoeveel maanden gaat het?",
            "how many months is it?"
        ),
        ["previousExtensionMonths"] = new(
            "eerdere verlenging",
            "former extension",
            "met hoeveel maanden is ‹het placementTrajectory› al verlengd?",
            "by how many months has the ‹placementTrajectory› been extended already?"
        ),
        ["renewed"] = new(
            "‹nieuw placementTrajectory› na lage loonwaarde",
            "new ‹placementTrajectory› after a low wage value",
            "is ‹dit placementTrajectory› zelf ‹een nieuw placementTrajectory› na een lage loonwaarde?",
            "is this ‹placementTrajectory› itself a new one after a low wage value?"
        ),
        ["ground"] = new(
            "uitzonderlijke situatie",
            "exceptional situation",
            "welke uitzonderlijke situatie is er, of is die er niet?",
            "which exceptional situation is there, or is there none?"
        ),
        ["reason"] = new("reden", "reason", "is er een reden vastgelegd?", "is a reason recorded?"),
        ["wageValue"] = new("loonwaarde", "wage value", "wat is de loonwaarde?", "what is the wage value?"),
        ["higherWageValueExpected"] = new(
            "uitzicht op een hogere loonwaarde",
            "prospect of a higher wage value",
            "is er reëel uitzicht op een hogere loonwaarde?",
            "is there a real prospect of a higher wage value?"
        ),
        ["newWorkplace"] = new(
            "nieuwe werkplek",
            "new workplace",
            "is er een nieuwe werkplek?",
            "is there a new workplace?"
        ),
        ["trajectoryFirstDay"] = new(
            "eerste dag van ‹het placementTrajectory›",
            "first day of the ‹placementTrajectory›",
            "op welke dag is ‹het placementTrajectory› begonnen?",
            "on which day did the ‹placementTrajectory› start?"
        ),
        ["trajectoryLastDay"] = new(
            "laatste dag van ‹het placementTrajectory›",
            "last day of the ‹placementTrajectory›",
            "tot en met welke dag loopt ‹het placementTrajectory›?",
            "up to which day does the ‹placementTrajectory› run?"
        ),
        ["facilityFirstDay"] = new(
            "eerste dag van de voorziening",
            "first day of the facility",
            "op welke dag begint de voorziening?",
            "on which day does the facility start?"
        ),
        ["facilityLastDay"] = new(
            "laatste dag van de voorziening",
            "last day of the facility",
            "tot en met welke dag loopt de voorziening?",
            "up to which day does the facility run?"
        ),
        ["benefit"] = new(
            "uitkering",
            "benefit",
            "welke uitkering is er, of is er geen?",
            "which benefit is there, or is there none?"
        ),
        ["duringTrajectory"] = new(
            "bepaling tijdens ‹het placementTrajectory›",
            "determination during the ‹placementTrajectory›",
            "wordt de loonwaarde tijdens ‹het placementTrajectory› bepaald?",
            "is the wage value determined during the ‹placementTrajectory›?"
        ),
        ["prospectOfEmployment"] = new(
            "uitzicht op een dienstbetrekking",
            "prospect of employment",
            "geeft de werkplek uitzicht op een dienstbetrekking na ‹het placementTrajectory›?",
            "does the workplace offer a prospect of employment after the ‹placementTrajectory›?"
        ),
        ["firstContractOn"] = new(
            "dag van het eerste contract",
            "day of the first contract",
            "op welke dag begon het eerste contract?",
            "on which day did the first contract start?"
        ),
        ["noLongerInTargetGroup"] = new(
            "uitkomst van onderzoek naar de doelgroep",
            "result of investigation of the target group",
            "heeft onderzoek laten zien dat de persoon niet meer bij de doelgroep hoort?",
            "has investigation shown that the person no longer belongs to the target group?"
        ),
        ["contract"] = new(
            "soort contract",
            "kind of contract",
            "is het contract voor bepaalde of voor onbepaalde tijd?",
            "is the contract for a fixed or for an indefinite period?"
        ),
        ["hours"] = new(
            "uren per week",
            "hours a week",
            "om hoeveel uur per week gaat het?",
            "how many hours a week is it?"
        ),
        ["fullTimeHours"] = new(
            "voltijds uren per week",
            "full-time hours a week",
            "hoeveel uur per week is bij deze werkgever voltijd?",
            "how many hours a week are full time at this employer?"
        ),
        ["medicalRestriction"] = new(
            "medische urenbeperking",
            "medical restriction of hours",
            "is er een medische urenbeperking?",
            "is there a medical restriction of hours?"
        ),
        ["otherInability"] = new(
            "andere oorzaak voor minder uren",
            "other cause for fewer hours",
            "is er een andere oorzaak, blijvend of tijdelijk, waardoor dit aantal uren niet kan, of is die er niet?",
            "is there another cause, lasting or for a time, that rules these hours out, or is there none?"
        ),
        // article 7
        ["trajectory"] = new(
            "afronding van ‹het placementTrajectory›",
            "completion of the ‹placementTrajectory›",
            "is ‹het placementTrajectory› afgerond, niet afgerond, of was er geen?",
            "was the ‹placementTrajectory› completed, not completed, or was there none?"
        ),
        ["targetGroupConfirmed"] = new(
            "oordeel van het college over de doelgroep",
            "judgement of the college on the target group",
            "heeft het college beoordeeld dat de persoon bij de doelgroep hoort?",
            "did the college judge that the person belongs to the target group?"
        ),
        ["employerWilling"] = new(
            "bereidheid van de werkgever",
            "willingness of the employer",
            "wil de werkgever ondanks de loonwaarde een dienstbetrekking aanbieden?",
            "is the employer willing to offer employment in spite of the wage value?"
        ),
        ["departureReason"] = new(
            "andere reden om af te wijken",
            "other reason to depart",
            "is er een andere reden om bij deze loonwaarde af te wijken?",
            "is there another reason to depart at this wage value?"
        ),
        ["workplace"] = new(
            "werkplek",
            "workplace",
            "is er een geschikte werkplek bij een ‹formalEmployer›?",
            "is there a suitable workplace with ‹a formalEmployer›?"
        ),
        ["independentOfBenefit"] = new(
            "onafhankelijk van een uitkering",
            "independent of benefit",
            "maakt de dienstbetrekking de persoon onafhankelijk van een uitkering?",
            "does the employment make the person independent of benefit?"
        ),
        ["receivesWajong"] = new(
            "Wajong-uitkering",
            "Wajong benefit",
            "ontvangt de persoon een Wajong-uitkering?",
            "does the person receive a Wajong benefit?"
        ),
        ["outcome"] = new(
            "besluit over de loonkostensubsidie",
            "decision on wage cost subsidy",
            "wat is over de loonkostensubsidie besloten?",
            "what was decided on the wage cost subsidy?"
        ),
        ["subsidisedPercent"] = new(
            "gesubsidieerd deel van het loon",
            "subsidised share of the wage",
            "welk deel van het loon wordt gesubsidieerd?",
            "which share of the wage is subsidised?"
        ),
        ["conditionsRecorded"] = new(
            "voorwaarden in de beschikking",
            "conditions in the award",
            "staan de voorwaarden van de dienstbetrekking in de beschikking?",
            "does the award record the conditions of the employment?"
        ),
        ["hoursRecorded"] = new(
            "omvang in de beschikking",
            "extent in the award",
            "staat de omvang van de dienstbetrekking in de beschikking?",
            "does the award record the extent of the employment?"
        ),
        ["subsidyRecorded"] = new(
            "subsidie in de beschikking",
            "subsidy in the award",
            "staat de loonkostensubsidie in de beschikking?",
            "does the award record the wage cost subsidy?"
        ),
        ["personalSupportRecorded"] = new(
            "ondersteuning in de beschikking",
            "support in the award",
            "staat de persoonlijke ondersteuning in de beschikking?",
            "does the award record the personal support?"
        ),
        ["lastDeterminedOn"] = new(
            "vorige loonwaardebepaling",
            "last determination of the wage value",
            "wanneer is de loonwaarde voor het laatst bepaald?",
            "when was the wage value last determined?"
        ),
        ["everyMonths"] = new(
            "termijn uit het loonwaarderapport",
            "interval of the wage value report",
            "om de hoeveel maanden moet volgens het rapport de loonwaarde worden bepaald?",
            "every how many months does the report want the wage value determined?"
        ),
        // article 8
        ["expertFindsNecessary"] = new(
            "oordeel van een deskundige",
            "judgement of an expert",
            "vindt een deskundige de aanpassing noodzakelijk?",
            "does an expert find the adaptation necessary?"
        ),
        ["duringEmployment"] = new(
            "tijdens de dienstbetrekking",
            "during the employment",
            "loopt er op deze dag een dienstbetrekking?",
            "is there an employment on this day?"
        ),
        ["newAdvice"] = new(
            "nieuw advies van UWV",
            "new advice of UWV",
            "wat zegt een nieuw advies van UWV, of is er geen?",
            "what does a new advice of UWV say, or is there none?"
        ),
        ["period"] = new(
            "tijd van de voorzieningen",
            "time of the provisions",
            "gaat het om de tijd tot het werk begint, of om het werk zelf?",
            "is it the time until the work starts, or the work itself?"
        ),
        // articles 9, 11 and 12
        ["quota"] = new(
            "aantal te realiseren plaatsen",
            "number of positions to realise",
            "hoeveel plaatsen moeten er zijn?",
            "how many positions must there be?"
        ),
        ["contracts"] = new(
            "uren van de contracten",
            "hours of the contracts",
            "hoeveel uur per week heeft elk contract?",
            "how many hours a week has each contract?"
        ),
        ["quotaRealised"] = new(
            "aantal plaatsen bereikt",
            "number of positions reached",
            "is het aantal te realiseren plaatsen al bereikt?",
            "has the number of positions to realise been reached?"
        ),
        ["entries"] = new(
            "personen op de wachtlijst",
            "persons on the waiting list",
            "wie staan er op de wachtlijst?",
            "who is on the waiting list?"
        ),
        ["matches"] = new(
            "aansluiting van het werk",
            "match of the work",
            "sluit het beschikbare werk aan op wat deze persoon kan?",
            "does the available work match what this person can do?"
        ),
        ["shelteredEmployment"] = new(
            "dienstbetrekking beschut werk",
            "employment in sheltered work",
            "was er een dienstbetrekking beschut werk?",
            "was there employment in sheltered work?"
        ),
        ["dismissed"] = new("ontslag", "dismissal", "is de persoon ontslagen?", "was the person dismissed?"),
        ["conduct"] = new("gedrag", "conduct", "om welk gedrag ging het?", "what conduct was it for?"),
        ["dismissedOn"] = new(
            "dag van het ontslag",
            "day of the dismissal",
            "op welke dag was het ontslag?",
            "on which day was the dismissal?"
        ),
        ["forMisconduct"] = new(
            "ontslag wegens misdragingen",
            "dismissal for misconduct",
            "was het ontslag wegens misdragingen?",
            "was the dismissal for misconduct?"
        ),
        ["preventsRepetition"] = new(
            "ondersteuning tegen herhaling",
            "support against a repetition",
            "kan de ondersteuning herhaling voorkomen of beperken?",
            "can the support prevent or limit a repetition?"
        ),
        ["improvesChances"] = new(
            "grotere kans op werk",
            "better chance of work",
            "vergroot de ondersteuning de kans op werk?",
            "does the support improve the chance of work?"
        ),
        ["supportOffered"] = new(
            "aangeboden ondersteuning",
            "support offered",
            "is er ondersteuning aangeboden?",
            "was support offered?"
        ),
        ["municipalBenefit"] = new(
            "uitkering van de gemeente",
            "benefit of the municipality",
            "is de persoon na het ontslag een uitkering van de gemeente gaan ontvangen?",
            "has the person come to receive a benefit of the municipality after the dismissal?"
        ),
        ["original"] = new(
            "oorspronkelijke beslissing",
            "original decision",
            "van welke beslissing wordt afgeweken?",
            "which decision is departed from?"
        ),
        ["newOutcome"] = new(
            "nieuwe uitkomst",
            "new outcome",
            "welke uitkomst komt ervoor in de plaats?",
            "which outcome takes its place?"
        ),
        ["rule"] = new(
            "vraag waarop de hardheidsclausule is toegepast",
            "question to which the hardship clause was applied",
            "op welke vraag is de hardheidsclausule toegepast?",
            "to which question was the hardship clause applied?"
        ),
        ["specialCase"] = new(
            "bijzonder geval",
            "special case",
            "is dit een bijzonder geval?",
            "is this a special case?"
        ),
        ["unfairnessEstablished"] = new(
            "ernstige onbillijkheid",
            "serious unfairness",
            "staat vast dat de uitkomst ernstig onbillijk is?",
            "is it established that the outcome is seriously unfair?"
        ),
        ["fixedByStatute"] = new(
            "uitkomst uit een wet",
            "outcome from a statute",
            "volgt de uitkomst uit een wet in plaats van uit deze regels?",
            "does the outcome follow from a statute rather than from these rules?"
        ),
        // Maastricht 2024
        ["ableToWork"] = new(
            "kunnen werken",
            "ability to work",
            "kan de persoon werken?",
            "is the person able to work?"
        ),
        ["suitableInstruments"] = new(
            "passende instrumenten",
            "instruments that suit",
            "welke re-integratie-instrumenten passen, of past er geen?",
            "which re-integration instruments suit, or does none?"
        ),
        ["shelteredWorkFits"] = new(
            "passend beschut werk",
            "sheltered work that fits",
            "past beschut werk bij de persoon?",
            "does sheltered work fit the person?"
        ),
        // national law
        ["numberRealised"] = new(
            "aantal plaatsen bereikt",
            "number of positions reached",
            "is het aantal te realiseren plaatsen, of een hoger aantal van de raad, al bereikt?",
            "has the number of positions to realise, or a higher one of the council, been reached?"
        ),
        ["requested"] = new(
            "verzoek van de persoon",
            "request of the person",
            "vraagt de persoon er zelf om, zodat het college niet uit zichzelf handelt?",
            "does the person ask for it, so that the college does not act of itself?"
        ),
        ["wageValueDeterminedOn"] = new(
            "dag van de vaststelling van de loonwaarde",
            "day on which the wage value was determined",
            "op welke dag is de loonwaarde vastgesteld?",
            "on which day was the wage value determined?"
        ),
        ["minimumWage"] = new(
            "minimumloon",
            "minimum wage",
            "wat is het minimumloon met vakantiebijslag, in euro per maand?",
            "what is the minimum wage with its holiday allowance, in euros a month?"
        ),
        ["wageValueAmount"] = new(
            "loonwaarde in euro",
            "wage value in euros",
            "wat is de loonwaarde met vakantiebijslag, in euro per maand?",
            "what is the wage value with its holiday allowance, in euros a month?"
        ),
        ["employerCostPercent"] = new(
            "werkgeverslasten",
            "employer costs",
            "hoeveel procent zijn de werkgeverslasten? de wet van deze dag geeft het niet, voor zover die is gezien",
            "how many per cent are the employer costs? the law of this day does not tell, as far as it was seen"
        ),
        ["employmentFirstDay"] = new(
            "eerste dag van de dienstbetrekking",
            "first day of the employment",
            "op welke dag is de dienstbetrekking begonnen?",
            "on which day did the employment begin?"
        ),
        ["flatRate"] = new(
            "forfaitaire loonkostensubsidie",
            "flat rate of the subsidy",
            "geldt de forfaitaire loonkostensubsidie van de eerste maanden?",
            "does the flat rate of the first months apply?"
        ),
        ["wswEmployment"] = new(
            "dienstbetrekking onder de Wsw",
            "employment under the Wsw",
            "is het een dienstbetrekking onder de Wsw?",
            "is it an employment under the Wsw?"
        ),
        ["otherSubsidy"] = new(
            "andere loonkostensubsidie",
            "other wage cost subsidy",
            "is er al een andere loonkostensubsidie voor deze dienstbetrekking?",
            "is there another wage cost subsidy for this employment?"
        ),
        ["sicknessBenefit"] = new(
            "ziekengeld",
            "sickness benefit",
            "is er ziekengeld over deze periode?",
            "is there sickness benefit over this period?"
        ),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The question behind a fact.</summary>
    public static Text Of(string fact) => RowOf(fact).Question;

    /// <summary>The question behind a fact under a policy: one may count the budget in place of the positions.</summary>
    public static Text Of(string fact, Policy? policy) =>
        IsBudget(fact, policy)
            ? new("is het budget voor de plaatsen al op?", "has the budget for the positions been used up?")
            : Of(fact);

    /// <summary>Whether whether there is room hangs on the budget.</summary>
    public static bool IsBudget(string fact, Policy? policy) =>
        string.Equals(fact, "quotaRealised", StringComparison.Ordinal)
        && policy?.Positions?.Basis is PositionBasis.Budget;

    /// <summary>The name of a fact.</summary>
    public static Text NameOf(string fact) => RowOf(fact).Name;

    private static FactText RowOf(string fact) =>
        Texts.TryGetValue(fact, out var text)
            ? text
            : throw new ArgumentException($"'{fact}' has no text.", nameof(fact));
}
