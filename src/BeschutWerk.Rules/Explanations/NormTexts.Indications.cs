namespace BeschutWerk.Rules;

/// <content>The norms of articles 3 to 11 whose words depend on the policy or the question.</content>
internal static partial class NormTexts
{
    private static NormText AdviceRequest(AdviceRequesters requesters)
    {
        var asks = Requesters(requesters);
        return new(
            $"de aanvraag komt van {asks.Dutch}",
            $"the request comes from {asks.English}",
            $"de aanvraag komt niet van {asks.Dutch}",
            $"the request does not come from {asks.English}"
        );
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

    private static NormText DecisionTerm(Policy policy)
    {
        var moved = MovedText(Norm.DecisionTerm, policy);
        var suspended = IsLeftOut(Norm.DecisionTerm, Norm.Suspension, policy)
            ? new Text("", "")
            : new(", met eventuele opschorting erbij", ", moved by any suspension");
        var (dutch, english) = (
            TermOf(Norm.DecisionTerm, policy, Language.Dutch),
            TermOf(Norm.DecisionTerm, policy, Language.English)
        );
        return new(
            $"besluit binnen {dutch} na ontvangst van het advies{suspended.Dutch}{moved.Dutch}",
            $"decision within {english} after receipt of the advice{suspended.English}{moved.English}",
            $"niet besloten binnen {dutch} na ontvangst van het advies{suspended.Dutch}{moved.Dutch}",
            $"no decision within {english} after receipt of the advice{suspended.English}{moved.English}"
        );
    }

    /// <summary>Care and reasoning are asked only where the policy attaches something to their absence.</summary>
    private static NormText AdviceFollowed(Policy policy) =>
        (
            IsLeftOut(Norm.AdviceFollowed, Norm.DepartureForCarelessness, policy),
            IsLeftOut(Norm.AdviceFollowed, Norm.InformationRequest, policy)
        ) switch
        {
            (true, true) => new(
                "het advies wordt gevolgd",
                "the advice is followed",
                "het advies wordt niet gevolgd",
                "the advice is not followed"
            ),
            (true, false) => new(
                "een voldoende gemotiveerd advies wordt gevolgd",
                "advice that is sufficiently reasoned is followed",
                "het advies is niet voldoende gemotiveerd",
                "the advice is not sufficiently reasoned"
            ),
            (false, true) => new(
                "een zorgvuldig advies wordt gevolgd",
                "advice that is careful is followed",
                "het advies is niet zorgvuldig",
                "the advice is not careful"
            ),
            (false, false) => new(
                "een zorgvuldig en voldoende gemotiveerd advies wordt gevolgd",
                "advice that is careful and sufficiently reasoned is followed",
                "het advies is niet zorgvuldig of niet voldoende gemotiveerd",
                "the advice is not careful or not sufficiently reasoned"
            ),
        };

    private static NormText ExtensionForLowWageValue(Policy policy)
    {
        var (after, instead) = IsLeftOut(Norm.ExtensionForLowWageValue, Norm.NewAdviceRequest, policy)
            ? (new Text("", ""), new Text("", ""))
            : (
                new Text(
                    "; is de verlenging op en loopt ‹het placementTrajectory› nog, dan kan het college een nieuw advies vragen",
                    "; once the extension is used up and while the ‹placementTrajectory› still runs, the college can ask for a new advice"
                ),
                new Text(
                    "; loopt er nog een, dan kan het college wel een nieuw advies vragen",
                    "; while one still runs, the college can ask for a new advice, though"
                )
            );
        return new(
            $"‹het placementTrajectory› wordt verlengd als een werkgever de persoon om de lage loonwaarde niet in dienst wil nemen{after.Dutch}",
            $"the ‹placementTrajectory› is lengthened where an employer is unwilling to employ the person for the low wage value{after.English}",
            $"er is geen ‹placementTrajectory› dat voor een hogere loonwaarde nog kan worden verlengd{instead.Dutch}",
            $"there is no ‹placementTrajectory› that can still be lengthened for a higher wage value{instead.English}"
        );
    }

    private static NormText NoWajong(Policy policy)
    {
        var note = policy.Provisions[Norm.NoWajong] is { Note: null }
            ? new Text("", "")
            : new(
                "; met zo'n uitkering zorgt UWV voor jobcoach en loondispensatie, en zoekt de gemeente alleen de dienstbetrekking",
                "; with one, UWV provides job coach and wage dispensation, and the municipality only finds the employment"
            );
        return new(
            $"geen Wajong-uitkering{note.Dutch}",
            $"no Wajong benefit{note.English}",
            $"de persoon ontvangt een Wajong-uitkering{note.Dutch}",
            $"the person receives a Wajong benefit{note.English}"
        );
    }

    private static NormText WaitingListApplies(PositionBasis? basis) =>
        basis switch
        {
            PositionBasis.Higher => new(
                "het hogere aantal plaatsen dat de raad heeft vastgesteld, is bereikt",
                "the higher number of positions that the council has set has been reached",
                "het hogere aantal plaatsen dat de raad heeft vastgesteld, is nog niet bereikt",
                "the higher number of positions that the council has set has not been reached yet"
            ),
            PositionBasis.Budget => new(
                "het budget voor de plaatsen is op",
                "the budget for the positions has been used up",
                "het budget voor de plaatsen is nog niet op",
                "the budget for the positions has not been used up yet"
            ),
            PositionBasis.Ministerial or null => new(
                "het aantal te realiseren plaatsen is bereikt",
                "the number of positions to realise has been reached",
                "het aantal te realiseren plaatsen is nog niet bereikt",
                "the number of positions to realise has not been reached yet"
            ),
        };

    /// <summary>One norm, of which each question asks something else: whether there is a period, is in it, or beyond it.</summary>
    private static NormText MisconductPeriod(string rule, string dutchTerm, string englishTerm) =>
        rule switch
        {
            "misconduct.qualify" => new(
                "ontslagen uit een dienstbetrekking beschut werk",
                "dismissed from employment in sheltered work",
                "er is geen ontslag uit een dienstbetrekking beschut werk",
                "there is no dismissal from employment in sheltered work"
            ),
            "misconduct.support" => new(
                $"binnen {dutchTerm} na het ontslag wegens misdragingen",
                $"within {englishTerm} after the dismissal for misconduct",
                $"het is niet binnen de {dutchTerm} die op de dag na het ontslag wegens misdragingen beginnen",
                $"it is not within the {englishTerm} that begin on the day after the dismissal for misconduct"
            ),
            "waitingList.next" => new(
                $"voor ieder die is ontslagen wegens misdragingen is de periode van {dutchTerm} daarna voorbij",
                $"for everyone who was dismissed for misconduct the period of {englishTerm} after it is over",
                $"voor iemand die is ontslagen wegens misdragingen is de periode van {dutchTerm} daarna nog niet voorbij",
                $"for someone who was dismissed for misconduct the period of {englishTerm} after it is not over yet"
            ),
            _ => new(
                $"de periode van {dutchTerm} na het ontslag wegens misdragingen is voorbij",
                $"the period of {englishTerm} after the dismissal for misconduct is over",
                $"de periode van {dutchTerm} na het ontslag wegens misdragingen is nog niet voorbij",
                $"the period of {englishTerm} after the dismissal for misconduct is not over yet"
            ),
        };
}
