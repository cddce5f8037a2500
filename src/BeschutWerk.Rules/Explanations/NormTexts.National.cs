namespace BeschutWerk.Rules;

/// <content>The norms of national law whose words depend on the version or the question.</content>
internal static partial class NormTexts
{
    private static NormText StatutoryPower(string rule) =>
        rule is "statute.offer"
            ? new(
                "het college handelt uit zichzelf en heeft nog niets vastgesteld",
                "the college acts of itself and has determined nothing yet",
                "de persoon vraagt er zelf om, of het college heeft al iets vastgesteld",
                "the person asks for it, or the college has determined something already"
            )
            : new(
                "de periode waarin aanbieden een bevoegdheid is",
                "the period in which offering is a power",
                "aanbieden is op deze dag geen bevoegdheid",
                "offering is no power on this day"
            );

    private static NormText StatutoryDuty(string rule) =>
        rule is "statute.offer"
            ? new(
                "het college heeft vastgesteld dat de persoon op beschut werk is aangewezen",
                "the college has determined that the person needs sheltered work",
                "het college heeft niet vastgesteld dat de persoon op beschut werk is aangewezen",
                "the college has not determined that the person needs sheltered work"
            )
            : new(
                "de tijd waarin aanbieden een plicht is",
                "the time in which offering is a duty",
                "aanbieden is op deze dag geen plicht",
                "offering is no duty on this day"
            );

    private static NormText StatutorySubsidyCap(string rule, string dutch, string english) =>
        rule is "subsidy.amount"
            ? new(
                $"het verschil, of wat ervoor in de plaats komt, blijft binnen {dutch} van het minimumloon",
                $"the difference, or what stands in its place, is within {english} of the minimum wage",
                $"het verschil, of wat ervoor in de plaats komt, is meer dan {dutch} van het minimumloon",
                $"the difference, or what stands in its place, is more than {english} of the minimum wage"
            )
            : new(
                $"de vergoeding blijft binnen {dutch}, het maximum van de wet",
                $"the reimbursement stays within {english}, the cap of national law",
                $"de vergoeding zou hoger zijn dan {dutch}, het maximum van de wet",
                $"the reimbursement would be more than {english}, the cap of national law"
            );

    /// <summary>Who may ask stands in the version of the decree that holds on the day of the request.</summary>
    private static NormText UwvAdviceTerm(Policy policy)
    {
        var (dutch, english) = (
            TermOf(Norm.UwvAdviceTerm, policy, Language.Dutch),
            TermOf(Norm.UwvAdviceTerm, policy, Language.English)
        );
        var (moved, asks) = (MovedText(Norm.UwvAdviceTerm, policy), Requesters(policy.AdviceRequesters));
        return new(
            $"advies binnen {dutch} na de aanvraag van {asks.Dutch}{moved.Dutch}",
            $"advice within {english} after the request of {asks.English}{moved.English}",
            $"geen advies binnen {dutch} na de aanvraag van {asks.Dutch}{moved.Dutch}",
            $"no advice within {english} after the request of {asks.English}{moved.English}"
        );
    }

    private static NormText SubsidyDecisionTerm(Policy policy)
    {
        var (dutch, english) = (
            TermOf(Norm.SubsidyDecisionTerm, policy, Language.Dutch),
            TermOf(Norm.SubsidyDecisionTerm, policy, Language.English)
        );
        var moved = MovedText(Norm.SubsidyDecisionTerm, policy);
        const string dutchStart = "na de vaststelling van de loonwaarde, of dat die achterwege kan blijven";
        const string englishStart = "after the wage value was determined, or that this may be omitted";
        return new(
            $"besluit binnen {dutch} {dutchStart}{moved.Dutch}",
            $"decision within {english} {englishStart}{moved.English}",
            $"niet besloten binnen {dutch} {dutchStart}{moved.Dutch}",
            $"no decision within {english} {englishStart}{moved.English}"
        );
    }

    /// <summary>The Algemene termijnenwet is for acts; its article 5 takes in decrees, a policy itself says that it applies.</summary>
    private static Text MovedText(Norm norm, Policy policy) =>
        policy.Provisions[norm] switch
        {
            { MovesToWorkingDay: true, Norm: Norm.UwvAdviceTerm } => new(
                ", zo nodig door tot een werkdag (Algemene termijnenwet art. 1 en 3, door art. 5 ook voor een algemene "
                    + "maatregel van bestuur)",
                ", on to a working day where needed (Algemene termijnenwet art. 1 and 3, by art. 5 for a decree too)"
            ),
            { MovesToWorkingDay: true } => new(
                ", zo nodig door tot een werkdag (Algemene termijnenwet art. 1 en 3)",
                ", on to a working day where needed (Algemene termijnenwet art. 1 and 3)"
            ),
            _ => new("", ""),
        };
}
