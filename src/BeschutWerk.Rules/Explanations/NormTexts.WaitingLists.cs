namespace BeschutWerk.Rules;

/// <content>Articles 9, 11, 12 and 13.</content>
internal static partial class NormTexts
{
    private static Text? OfWaitingLists(Norm norm, Policy policy, string rule)
    {
        return norm switch
        {
            Norm.WaitingListApplies => WaitingListApplies(policy.Positions?.Basis),
            Norm.HoursOfPosition => new(
                $"de contracten vullen samen de plaatsen, elk van {Hours(Language.Dutch)} uur per week",
                $"the contracts together make up the positions, each of {Hours(Language.English)} hours a week"
            ),
            Norm.UwvBenefitOnWaitingList => new(
                "ontvangt op de wachtlijst een uitkering van UWV",
                "receives a benefit of UWV while on the waiting list"
            ),
            Norm.WaitingListResponsibility => new(
                "de gemeente houdt verantwoordelijkheid voor wie wacht",
                "the municipality keeps a responsibility for those who wait"
            ),
            Norm.WaitingListPriority => new(
                "de eerste in rang bij wie het werk aansluit, krijgt het aangeboden",
                "the first in rank whom the work matches is offered it"
            ),
            Norm.Hardship => new(
                "een bijzonder geval, vaststaande ernstige onbillijkheid, een vermelde reden, en geen wet die het bepaalt",
                "a special case, serious unfairness established, a stated reason, and no statute that fixes it"
            ),
            _ => OfMisconduct(norm, policy, rule),
        };

        string Hours(Language language) =>
            policy.Provisions[norm]?.Hours is { } hours ? Phrases.Hours(hours, language) : "…";
    }

    private static Text WaitingListApplies(PositionBasis? basis) =>
        basis switch
        {
            PositionBasis.Higher => new(
                "het hogere aantal plaatsen dat de raad heeft vastgesteld, is bereikt",
                "the higher number of positions that the council has set has been reached"
            ),
            PositionBasis.Budget => new(
                "het budget voor de plaatsen is op",
                "the budget for the positions has been used up"
            ),
            _ => new(
                "het aantal te realiseren plaatsen is bereikt",
                "the number of positions to realise has been reached"
            ),
        };

    private static Text? OfMisconduct(Norm norm, Policy policy, string rule)
    {
        return norm switch
        {
            Norm.MisconductPeriod => MisconductPeriod(
                rule,
                TermOf(norm, policy, Language.Dutch),
                TermOf(norm, policy, Language.English)
            ),
            Norm.MisconductKinds => new(
                "een van de genoemde soorten misdragingen",
                "one of the kinds of misconduct that are listed"
            ),
            Norm.MisconductRank => new(
                "na ontslag wegens misdragingen telt voor de rang de dag van het ontslag",
                "after a dismissal for misconduct the rank follows the day of the dismissal"
            ),
            Norm.BehaviourSupport => new(
                "ondersteuning in de periode na het ontslag, die herhaling tegengaat en de kans op werk vergroot",
                "support in the period after the dismissal that counters repetition and improves the chance of work"
            ),
            Norm.CooperationDuty => new(
                "aangeboden ondersteuning, en na het ontslag een uitkering van de gemeente",
                "support that was offered, and a benefit of the municipality after the dismissal"
            ),
            Norm.EntryIntoForce => new("de regels gelden op deze dag", "the rules are in force on this day"),
            _ => null,
        };
    }

    /// <summary>One norm, of which each question asks something else: whether there is a period, is in it, or beyond it.</summary>
    private static Text MisconductPeriod(string rule, string dutchTerm, string englishTerm) =>
        rule switch
        {
            "misconduct.qualify" => new(
                "ontslagen uit een dienstbetrekking beschut werk",
                "dismissed from employment in sheltered work"
            ),
            "misconduct.support" => new(
                $"binnen {dutchTerm} na het ontslag wegens misdragingen",
                $"within {englishTerm} after the dismissal for misconduct"
            ),
            "waitingList.next" => new(
                $"voor ieder die is ontslagen wegens misdragingen is de periode van {dutchTerm} daarna voorbij",
                $"for everyone who was dismissed for misconduct the period of {englishTerm} after it is over"
            ),
            _ => new(
                $"de periode van {dutchTerm} na het ontslag wegens misdragingen is voorbij",
                $"the period of {englishTerm} after the dismissal for misconduct is over"
            ),
        };
}
