namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class NormTexts
{
    private static Text? OfNationalLaw(Norm norm, Policy policy, string rule) =>
        norm switch
        {
            Norm.WswClosed => new("de Wsw is gesloten voor nieuwe instroom", "the Wsw is closed to newcomers"),
            Norm.StatutoryPower => rule is "statute.offer"
                ? new(
                    "het college handelt uit zichzelf en heeft nog niets vastgesteld",
                    "the college acts of itself and has determined nothing yet"
                )
                : new("de periode waarin aanbieden een bevoegdheid is", "the period in which offering is a power"),
            Norm.StatutoryEmployment => new(
                "het college heeft vastgesteld dat de persoon alleen beschut kan werken",
                "the college has determined that the person can work only in a sheltered setting"
            ),
            Norm.StatutoryDuty => rule is "statute.offer"
                ? new(
                    "het college heeft vastgesteld dat de persoon op beschut werk is aangewezen",
                    "the college has determined that the person needs sheltered work"
                )
                : new("de tijd waarin aanbieden een plicht is", "the time in which offering is a duty"),
            Norm.DutyLapses => new(
                "het aantal te realiseren plaatsen is bereikt",
                "the number of positions to realise has been reached"
            ),
            Norm.UwvAdviceTerm => AdviceTerm(policy),
            Norm.DecisionWithoutAdvice => new(
                "dat het advies te laat is, staat op zichzelf niet in de weg aan een besluit",
                "that the advice is late does not by itself stand in the way of a decision"
            ),
            Norm.SubsidyDecisionTerm => new(
                $"besluit binnen {TermOf(norm, policy, Language.Dutch)} na de vaststelling van de loonwaarde, of dat die "
                    + $"achterwege kan blijven{MovedText(norm, policy).Dutch}",
                $"decision within {TermOf(norm, policy, Language.English)} after the wage value was determined, or that this "
                    + $"may be omitted{MovedText(norm, policy).English}"
            ),
            _ => OfSubsidyAmount(norm, policy, rule),
        };

    /// <summary>Participatiewet article 10d.</summary>
    private static Text? OfSubsidyAmount(Norm norm, Policy policy, string rule) =>
        norm switch
        {
            Norm.StatutoryWageCostSubsidy => new(
                "berekend uit het verschil tussen minimumloon en loonwaarde, allebei met vakantiebijslag",
                "reckoned from the difference between minimum wage and wage value, both with the holiday allowance"
            ),
            Norm.StatutorySubsidyCap => rule.StartsWith("subsidy.amount", StringComparison.Ordinal)
                ? new(
                    $"het verschil, of wat ervoor in de plaats komt, blijft binnen {Percent(norm, policy, Language.Dutch)} "
                        + "van het minimumloon",
                    $"the difference, or what stands in its place, is within {Percent(norm, policy, Language.English)} of "
                        + "the minimum wage"
                )
                : new(
                    $"de vergoeding blijft binnen {Percent(norm, policy, Language.Dutch)}, het maximum van de wet",
                    $"the reimbursement stays within {Percent(norm, policy, Language.English)}, the cap of national law"
                ),
            Norm.FlatRateSubsidy => new(
                $"in plaats daarvan {Percent(norm, policy, Language.Dutch)} van het minimumloon, in ten hoogste de eerste "
                    + $"{TermOf(norm, policy, Language.Dutch)}",
                $"in its place {Percent(norm, policy, Language.English)} of the minimum wage, in at most the first "
                    + TermOf(norm, policy, Language.English)
            ),
            Norm.EmployerCosts => new(
                $"verhoogd met de werkgeverslasten; zonder opgave {Percent(norm, policy, Language.Dutch)}",
                $"increased by the employer costs; {Percent(norm, policy, Language.English)} where none are given"
            ),
            Norm.WswEmploymentExcluded => new("geen dienstbetrekking onder de Wsw", "no employment under the Wsw"),
            Norm.OtherSubsidyExcluded => new(
                "geen andere loonkostensubsidie voor dezelfde dienstbetrekking",
                "no other wage cost subsidy for the same employment"
            ),
            Norm.WholePercentWageValue => new(
                "de loonwaarde in hele procenten, een half naar boven",
                "the wage value in whole per cents, a half up"
            ),
            Norm.SicknessExcluded => new("geen ziekengeld over deze periode", "no sickness benefit over this period"),
            _ => null,
        };

    /// <summary>Who may ask stands in the version of the decree that holds on the day of the request.</summary>
    private static Text AdviceTerm(Policy policy)
    {
        var (length, moved, asks) = (
            new Text(
                TermOf(Norm.UwvAdviceTerm, policy, Language.Dutch),
                TermOf(Norm.UwvAdviceTerm, policy, Language.English)
            ),
            MovedText(Norm.UwvAdviceTerm, policy),
            Requesters(policy.AdviceRequesters)
        );
        return new(
            $"advies binnen {length.Dutch} na de aanvraag van {asks.Dutch}{moved.Dutch}",
            $"advice within {length.English} after the request of {asks.English}{moved.English}"
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
