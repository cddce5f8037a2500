namespace BeschutWerk.Rules;

/// <content>Articles 5 and 6.</content>
internal static partial class NormTexts
{
    private static Text? OfPlacement(Norm norm, Policy policy)
    {
        return norm switch
        {
            Norm.TrajectoryStart => new(
                $"traject van {Term(Language.Dutch)} voor wie de indicatie heeft en zich meldt",
                $"a trajectory of {Term(Language.English)} for whoever holds the indication and reports"
            ),
            Norm.TrajectoryExtension => new(
                $"een uitzonderlijke situatie, en alle verlengingen samen hoogstens {Term(Language.Dutch)}",
                $"an exceptional situation, and all extensions together at most {Term(Language.English)}"
            ),
            Norm.NewTrajectory => new(
                $"loonwaarde lager dan {Percentage(Language.Dutch)}, reëel uitzicht op een hogere op een nieuwe "
                    + $"werkplek, hoogstens {Term(Language.Dutch)}, in plaats van een verlenging",
                $"wage value below {Percentage(Language.English)}, a real prospect of a higher one at a new "
                    + $"workplace, at most {Term(Language.English)}, instead of an extension"
            ),
            Norm.TrajectoryFacilities => new(
                "de voorziening valt binnen de termijn van het traject",
                "the facility falls within the term of the trajectory"
            ),
            Norm.BenefitRetained => new(
                "de uitkering, als die er is, loopt door",
                "the benefit, if there is one, is retained"
            ),
            Norm.WageValueDetermination => new(
                "bepaald tijdens het traject, op een werkplek met uitzicht op een dienstbetrekking",
                "determined during the trajectory, at a workplace with a prospect of employment"
            ),
            Norm.DirectEmployment => new(
                "de dienstbetrekking kan direct beginnen, zonder traject",
                "employment can start at once, without a trajectory"
            ),
            Norm.TemporaryContract => new(
                $"{InPrinciple("in principe ")}tijdelijk gedurende de eerste {Term(Language.Dutch)}",
                $"{InPrinciple("in principle ")}temporary during the first {Term(Language.English)}"
            ),
            Norm.PermanentContract => new(
                "daarna voor onbepaalde duur, tenzij onderzoek laat zien dat de persoon niet meer bij de doelgroep hoort",
                "afterwards for an indefinite period, unless investigation shows that the person no longer belongs"
            ),
            Norm.FullTime => new(
                "voltijds werk, naar wat dat bij deze werkgever is",
                "full-time work, as it is at this employer"
            ),
            Norm.ReducedHours => new("een grond voor minder uren", "a ground for fewer hours"),
            _ => null,
        };

        string InPrinciple(string words) => policy.ForceOf(norm) is Force.InPrinciple ? words : "";
        string Term(Language language) => TermOf(norm, policy, language);
        string Percentage(Language language) => PercentageOf(norm, policy, language);
    }
}
