namespace BeschutWerk.Rules;

/// <summary>What each norm asks in a rule, in a phrase that can follow "met:" or "not met:".</summary>
/// <remarks>A finding about a person's health is named by the norm only; the text says nothing of its content.</remarks>
internal static partial class NormTexts
{
    /// <summary>What a norm asks in a rule; where the policy asks other conditions than usual, those by name.</summary>
    public static Text Of(Norm norm, Policy policy, Rule rule) =>
        policy.Provisions[norm] is { AsksAsUsual: false } provision
            ? WithConditions(norm, policy, provision)
            : Usual(norm, policy, rule.Key);

    private static Text Usual(Norm norm, Policy policy, string rule)
    {
        return norm switch
        {
            Norm.LimitationPresent => new(
                "de persoonlijke voorwaarde uit de omschrijving van de doelgroep",
                "the personal condition in the definition of the target group"
            ),
            Norm.BeyondRegularEmployer => new(
                "de voorwaarde over de begeleiding of aanpassing die nodig is",
                "the condition on the guidance or adaptation that is needed"
            ),
            Norm.WorkCapacity => new("de voorwaarde van arbeidsvermogen", "the condition of capacity for work"),
            Norm.IndicationHeld => new("heeft de indicatie beschut werk", "holds the indication for sheltered work"),
            Norm.AdviceRequest => AdviceRequest(policy.AdviceRequesters),
            Norm.AdaptationQuestion => new(
                "de vraag van UWV naar aanpassingen van het werk",
                "UWV's question about adaptations of the work"
            ),
            Norm.SupervisionQuestion => new(
                "de vraag van UWV naar toezicht en begeleiding bij het werk",
                "UWV's question about supervision and guidance at work"
            ),
            Norm.WswIndicationExemption => new("er is een Wsw-indicatie", "there is a Wsw indication"),
            Norm.RecentAssessmentExemption => new(
                $"gemeld binnen {Term(Language.Dutch)} na de laatste beoordeling, zonder verandering die ertoe doet",
                $"reported within {Term(Language.English)} of the last assessment, without a change that matters"
            ),
            Norm.DecisionTerm => new(
                $"besluit binnen {Term(Language.Dutch)} na ontvangst van het advies, met eventuele opschorting erbij"
                    + MovedText(norm, policy).Dutch,
                $"decision within {Term(Language.English)} after receipt of the advice, moved by any suspension"
                    + MovedText(norm, policy).English
            ),
            Norm.Suspension => new(
                "een verzoek aan UWV om informatie schort de beslistermijn op",
                "a request to UWV for information suspends the decision term"
            ),
            Norm.AdviceFollowed => new(
                "een zorgvuldig en voldoende gemotiveerd advies wordt gevolgd",
                "advice that is careful and sufficiently reasoned is followed"
            ),
            Norm.DepartureForCarelessness => new(
                "het advies is onzorgvuldig tot stand gekomen",
                "the advice came about carelessly"
            ),
            Norm.InformationRequest => new(
                "het advies is onvoldoende gemotiveerd",
                "the advice is insufficiently reasoned"
            ),
            _ => OfPlacement(norm, policy)
                ?? OfSubsidies(norm, policy)
                ?? OfProvisions(norm, policy)
                ?? OfWaitingLists(norm, policy, rule)
                ?? OfLetter(norm)
                ?? OfNationalLaw(norm, policy, rule)
                ?? OfOrdinances(norm)
                ?? new(norm.ToString(), norm.ToString()),
        };

        string Term(Language language) => TermOf(norm, policy, language);
    }

    private static string TermOf(Norm norm, Policy policy, Language language) =>
        policy.Provisions[norm]?.Term is { } term ? Phrases.Length(term, language) : "…";

    private static string PercentageOf(Norm norm, Policy policy, Language language) =>
        policy.Provisions[norm]?.Percentage is { } percentage ? Phrases.Percent(percentage, language) : "…";

    private static Text AdviceRequest(AdviceRequesters requesters)
    {
        var asks = Requesters(requesters);
        return new($"de aanvraag komt van {asks.Dutch}", $"the request comes from {asks.English}");
    }

    private static Text Requesters(AdviceRequesters requesters)
    {
        Text[] permitted =
        [
            .. requesters.Person is true ? [new Text("de belanghebbende", "the person concerned")] : (Text[])[],
            .. requesters.College is true ? [new Text("het college", "the college")] : (Text[])[],
            .. requesters.Other is true ? [new Text("een ander", "someone else")] : (Text[])[],
        ];
        permitted = permitted.Length == 0 ? [new Text("niemand", "nobody")] : permitted;
        return new(
            string.Join(" of ", permitted.Select(text => text.Dutch)),
            string.Join(" or ", permitted.Select(text => text.English))
        );
    }
}
