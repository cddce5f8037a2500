namespace BeschutWerk.Rules;

/// <content>Articles 9, 11 and 12.</content>
internal static partial class NormTexts
{
    private static Text? OfWaitingLists(Norm norm, Policy policy)
    {
        return norm switch
        {
            Norm.WaitingListApplies => new(
                "het aantal te realiseren plaatsen is bereikt",
                "the number of positions to realise has been reached"
            ),
            Norm.PositionOf31Hours => new(
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
            Norm.MisconductPeriod => new(
                $"de {Term(Language.Dutch)} na een ontslag uit beschut werk wegens misdragingen",
                $"the {Term(Language.English)} after a dismissal from sheltered work for misconduct"
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
            Norm.Hardship => new(
                "een bijzonder geval, vaststaande ernstige onbillijkheid, een vermelde reden, en geen wet die het bepaalt",
                "a special case, serious unfairness established, a stated reason, and no statute that fixes it"
            ),
            _ => null,
        };

        string Term(Language language) => TermOf(norm, policy, language);

        string Hours(Language language) =>
            policy.Provisions[norm]?.Hours is { } hours ? Phrases.Number(hours.ToDecimal(), language) : "…";
    }
}
