namespace BeschutWerk.Rules;

/// <content>What ordinances have besides, and what is no question of its own.</content>
internal static partial class NormTexts
{
    private static Text? OfOrdinances(Norm norm) =>
        norm switch
        {
            Norm.SupportingProvisions => new(
                "de voorzieningen die het werk mogelijk maken",
                "the provisions that make the work possible"
            ),
            Norm.PreEmploymentProvisions => new(
                "de voorzieningen tot het begin van het werk",
                "the provisions until the work starts"
            ),
            Norm.Expiry => new("de regels vervallen op hun laatste dag", "the rules lapse on their last day"),
            Norm.TermsOfTheAct => new("begrippen zoals in de wet", "terms as in the act"),
            Norm.Definitions => new("eigen begrippen", "definitions of its own"),
            Norm.TargetGroup => new("wie bij de doelgroep hoort", "who belongs to the target group"),
            Norm.AdviceByUwv => new("UWV adviseert", "UWV advises"),
            Norm.DecreePrevails => new(
                "een latere versie van het besluit over de advisering gaat voor",
                "a later version of the decree on the advice prevails"
            ),
            Norm.EmploymentLaw => new("het arbeidsrecht geldt", "employment law applies"),
            Norm.WageCostSubsidy => new(
                "subsidie als aan de voorwaarden is voldaan",
                "subsidy where the conditions are met"
            ),
            Norm.MunicipalSubsidyRules => new(
                "andere regels van de gemeente voor loonwaarde en subsidie",
                "other rules of the municipality on wage value and subsidy"
            ),
            Norm.PersonalSupport => new(
                "andere regels voor persoonlijke ondersteuning",
                "other rules on personal support"
            ),
            Norm.CitationTitle => new("de titel van de regels", "the title of the rules"),
            Norm.StatutoryTask => new(
                "een wettelijke taak met een aantal plaatsen",
                "a statutory task with a number of positions"
            ),
            Norm.LegalBasisOrdinance => new("de verordening waarop het berust", "the ordinance on which it rests"),
            _ => null,
        };
}
