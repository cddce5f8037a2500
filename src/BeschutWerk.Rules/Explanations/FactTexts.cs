namespace BeschutWerk.Rules;

/// <summary>The question behind each fact that can be missing.</summary>
internal static partial class FactTexts
{
    public static Text Of(string fact) =>
        fact switch
        {
            "publishedOn" => new("op welke dag zijn de regels gepubliceerd?", "on which day were the rules published?"),
            "introducedOn" => new(
                "op welke dag is beschut werk ingevoerd?",
                "on which day was sheltered work introduced?"
            ),
            "limitationPresent" => new(
                "is aan de persoonlijke voorwaarde van de bepaling voldaan?",
                "is the personal condition of the provision fulfilled?"
            ),
            "beyondRegularEmployer" => new(
                "is er zoveel begeleiding of aanpassing nodig als de bepaling vraagt?",
                "is as much guidance or adaptation needed as the provision asks?"
            ),
            "workCapacity" => new("is er enig arbeidsvermogen?", "is there some capacity for work?"),
            "indicationHeld" => new("is er een indicatie beschut werk?", "is the indication held?"),
            "requestedBy" => new("wie vraagt het advies aan?", "who asks for the advice?"),
            "preTrajectoryCompleted" => new("is ‹het preTrajectory› afgerond?", "was the ‹preTrajectory› completed?"),
            "wswIndication" => new("is er een Wsw-indicatie?", "is there a Wsw indication?"),
            "lastAssessedOn" => new(
                "wanneer was de laatste beoordeling, of was die er nooit?",
                "when was the last assessment, or was there never one?"
            ),
            "situationChanged" => new(
                "is de situatie zo veranderd dat het voor het advies uitmaakt?",
                "has the situation changed so much that it matters for the advice?"
            ),
            "adaptationsBeyondEmployer" => new(
                "zijn er aanpassingen nodig die een werkgever niet redelijkerwijs kan doen?",
                "are adaptations needed that an employer cannot reasonably make?"
            ),
            "supervisionBeyondEmployer" => new(
                "is er toezicht of begeleiding nodig die een gewone werkgever niet redelijkerwijs kan geven?",
                "is supervision or guidance needed that a regular employer cannot reasonably give?"
            ),
            "adviceBelongs" => new(
                "adviseert UWV dat de persoon bij de doelgroep hoort?",
                "does UWV advise that the person belongs to the target group?"
            ),
            "carefullyPrepared" => new(
                "is het advies zorgvuldig tot stand gekomen?",
                "did the advice come about with care?"
            ),
            "sufficientlyReasoned" => new(
                "is het advies voldoende gemotiveerd?",
                "is the advice sufficiently reasoned?"
            ),
            _ => OfPlacement(fact)
                ?? OfSubsidies(fact)
                ?? OfProvisions(fact)
                ?? OfIndicationChange(fact)
                ?? OfWaitingLists(fact)
                ?? OfInstruments(fact)
                ?? OfNationalLaw(fact)
                ?? OfListedProvisions(fact)
                ?? new(fact, fact),
        };

    /// <summary>Articles 5 and 6.</summary>
    private static Text? OfPlacement(string fact) =>
        fact switch
        {
            "reported" => new("heeft de persoon zich gemeld?", "has the person reported?"),
            "directEmployment" => new(
                "kan de dienstbetrekking direct beginnen, zonder traject?",
                "can employment start at once, without a trajectory?"
            ),
            "renewed" => new(
                "is dit traject zelf een nieuw traject na een lage loonwaarde?",
                "is this trajectory itself a new one after a low wage value?"
            ),
            "ground" => new(
                "welke uitzonderlijke situatie is er, of is die er niet?",
                "which exceptional situation is there, or is there none?"
            ),
            "wageValue" => new("wat is de loonwaarde?", "what is the wage value?"),
            "higherWageValueExpected" => new(
                "is er reëel uitzicht op een hogere loonwaarde?",
                "is there a real prospect of a higher wage value?"
            ),
            "newWorkplace" => new("is er een nieuwe werkplek?", "is there a new workplace?"),
            "benefit" => new("welke uitkering is er, of is er geen?", "which benefit is there, or is there none?"),
            "duringTrajectory" => new(
                "wordt de loonwaarde tijdens ‹het placementTrajectory› bepaald?",
                "is the wage value determined during the ‹placementTrajectory›?"
            ),
            "prospectOfEmployment" => new(
                "geeft de werkplek uitzicht op een dienstbetrekking na het traject?",
                "does the workplace offer a prospect of employment after the trajectory?"
            ),
            "noLongerInTargetGroup" => new(
                "heeft onderzoek laten zien dat de persoon niet meer bij de doelgroep hoort?",
                "has investigation shown that the person no longer belongs to the target group?"
            ),
            "contract" => new(
                "is het contract voor bepaalde of voor onbepaalde tijd?",
                "is the contract for a fixed or for an indefinite period?"
            ),
            "hours" => new("om hoeveel uur per week gaat het?", "how many hours a week is it?"),
            "fullTimeHours" => new(
                "hoeveel uur per week is bij deze werkgever voltijd?",
                "how many hours a week are full time at this employer?"
            ),
            "medicalRestriction" => new(
                "is er een vastgestelde urenbeperking?",
                "is there an established restriction of hours?"
            ),
            "otherInability" => new(
                "is er een andere oorzaak, blijvend of tijdelijk, waardoor dit aantal uren niet kan, of is die er niet?",
                "is there another cause, lasting or for a time, that rules these hours out, or is there none?"
            ),
            _ => null,
        };

    private static Text? OfListedProvisions(string fact) =>
        fact is "period"
            ? new(
                "gaat het om de tijd tot het werk begint, of om het werk zelf?",
                "is it the time until the work starts, or the work itself?"
            )
            : null;

    /// <summary>Maastricht 2024.</summary>
    private static Text? OfInstruments(string fact) =>
        fact switch
        {
            "ableToWork" => new("kan de persoon werken?", "is the person able to work?"),
            "suitableInstruments" => new(
                "welke re-integratie-instrumenten passen, of past er geen?",
                "which re-integration instruments suit, or does none?"
            ),
            "shelteredWorkFits" => new("past beschut werk bij de persoon?", "does sheltered work fit the person?"),
            _ => null,
        };
}
