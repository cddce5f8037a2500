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
            Norm.DecisionTerm => DecisionTerm(policy),
            Norm.Suspension => new(
                "een verzoek aan UWV om informatie schort de beslistermijn op",
                "a request to UWV for information suspends the decision term"
            ),
            Norm.AdviceFollowed => AdviceFollowed(policy),
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

    /// <summary>Whether a policy has a norm without another that the usual words of it speak of.</summary>
    private static bool IsLeftOut(Norm norm, Norm other, Policy policy) =>
        policy.Regulates(norm) && !policy.Regulates(other);

    private static Text DecisionTerm(Policy policy)
    {
        var moved = MovedText(Norm.DecisionTerm, policy);
        var suspended = IsLeftOut(Norm.DecisionTerm, Norm.Suspension, policy)
            ? new Text("", "")
            : new(", met eventuele opschorting erbij", ", moved by any suspension");
        return new(In(Language.Dutch), In(Language.English));

        string In(Language language)
        {
            var term = TermOf(Norm.DecisionTerm, policy, language);
            var asks = new Text(
                $"besluit binnen {term} na ontvangst van het advies",
                $"decision within {term} after receipt of the advice"
            );
            return asks.In(language) + suspended.In(language) + moved.In(language);
        }
    }

    /// <summary>Care and reasoning are asked only where the policy attaches something to their absence.</summary>
    private static Text AdviceFollowed(Policy policy) =>
        (
            IsLeftOut(Norm.AdviceFollowed, Norm.DepartureForCarelessness, policy),
            IsLeftOut(Norm.AdviceFollowed, Norm.InformationRequest, policy)
        ) switch
        {
            (true, true) => new("het advies wordt gevolgd", "the advice is followed"),
            (true, false) => new(
                "een voldoende gemotiveerd advies wordt gevolgd",
                "advice that is sufficiently reasoned is followed"
            ),
            (false, true) => new("een zorgvuldig advies wordt gevolgd", "advice that is careful is followed"),
            _ => new(
                "een zorgvuldig en voldoende gemotiveerd advies wordt gevolgd",
                "advice that is careful and sufficiently reasoned is followed"
            ),
        };

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
