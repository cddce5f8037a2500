namespace BeschutWerk.Rules;

/// <summary>The question behind each fact that can be missing.</summary>
internal static partial class FactTexts
{
    public static Text Of(string fact) =>
        fact switch
        {
            "publishedOn" => new("op welke dag zijn de regels gepubliceerd?", "on which day were the rules published?"),
            "limitationPresent" => new(
                "is aan de persoonlijke voorwaarde van de doelgroep voldaan?",
                "is the personal condition of the target group fulfilled?"
            ),
            "beyondRegularEmployer" => new(
                "is er meer nodig dan van een gewone werkgever te vragen is?",
                "is more needed than a regular employer can be asked for?"
            ),
            "workCapacity" => new("is er enig arbeidsvermogen?", "is there some capacity for work?"),
            "indicationHeld" => new("is er een indicatie beschut werk?", "is the indication held?"),
            "requestedBy" => new("wie vraagt het advies aan?", "who asks for the advice?"),
            "preTrajectoryCompleted" => new("is het voorschakeltraject afgerond?", "was the pre-trajectory completed?"),
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
            _ => OfWaitingLists(fact),
        };
}
