namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class NormTexts
{
    private static Text? OfNationalLaw(Norm norm, Policy policy) =>
        norm switch
        {
            Norm.WswClosed => new("de Wsw is gesloten voor nieuwe instroom", "the Wsw is closed to newcomers"),
            Norm.StatutoryPower => new(
                "de periode waarin aanbieden een bevoegdheid is",
                "the period in which offering is a power"
            ),
            Norm.StatutoryDuty => new("de tijd waarin aanbieden een plicht is", "the time in which offering is a duty"),
            Norm.UwvAdviceTerm => new(
                $"advies binnen {TermOf(norm, policy, Language.Dutch)} na de aanvraag{MovedText(norm, policy).Dutch}",
                $"advice within {TermOf(norm, policy, Language.English)} after the request{MovedText(norm, policy).English}"
            ),
            Norm.StatutoryWageCostSubsidy => new(
                "berekend uit het verschil tussen minimumloon en loonwaarde",
                "reckoned from the difference between minimum wage and wage value"
            ),
            Norm.StatutorySubsidyCap => new(
                $"het verschil, of wat ervoor in de plaats komt, blijft binnen {Percent(norm, policy, Language.Dutch)} van "
                    + "het minimumloon",
                $"the difference, or what stands in its place, is within {Percent(norm, policy, Language.English)} of the "
                    + "minimum wage"
            ),
            Norm.FlatRateSubsidy => new(
                $"in plaats daarvan {Percent(norm, policy, Language.Dutch)} van het minimumloon, in ten hoogste de eerste "
                    + $"{TermOf(norm, policy, Language.Dutch)}",
                $"in its place {Percent(norm, policy, Language.English)} of the minimum wage, in at most the first "
                    + TermOf(norm, policy, Language.English)
            ),
            _ => null,
        };

    private static Text MovedText(Norm norm, Policy policy) =>
        policy.Provisions[norm] is { MovesToWorkingDay: true }
            ? new(
                ", zo nodig door tot een werkdag (Algemene termijnenwet art. 1 en 3)",
                ", on to a working day where needed (Algemene termijnenwet art. 1 and 3)"
            )
            : new("", "");
}
