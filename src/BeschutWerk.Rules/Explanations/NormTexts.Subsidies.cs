namespace BeschutWerk.Rules;

/// <content>Articles 7, 8 and 10.</content>
internal static partial class NormTexts
{
    private static Text? OfSubsidies(Norm norm, Policy policy) =>
        norm switch
        {
            Norm.TrajectoryCompleted => new(
                "‹het placementTrajectory› is afgerond",
                "the ‹placementTrajectory› has been completed"
            ),
            Norm.TargetGroupConfirmed => new(
                "volgens het college hoort de persoon bij de doelgroep",
                "the college judged that the person belongs to the target group"
            ),
            Norm.MinimumWageValue => new(
                $"een loonwaarde van {Percent(norm, policy, Language.Dutch)} of meer",
                $"a wage value of {Percent(norm, policy, Language.English)} or more"
            ),
            Norm.EmployerWilling => new(
                "reden om bij een lagere loonwaarde af te wijken, zoals een werkgever die toch werk aanbiedt",
                "a reason to depart for a lower wage value, such as an employer who offers work all the same"
            ),
            Norm.SubsidyCap => new(
                $"de vergoeding blijft binnen {Percent(norm, policy, Language.Dutch)}",
                $"the reimbursement stays within {Percent(norm, policy, Language.English)}"
            ),
            Norm.ExtensionForLowWageValue when IsLeftOut(norm, Norm.NewAdviceRequest, policy) => new(
                "het traject wordt verlengd als een werkgever om de lage loonwaarde niet wil",
                "the trajectory is lengthened where an employer is unwilling for the low wage value"
            ),
            Norm.ExtensionForLowWageValue => new(
                "het traject wordt verlengd als een werkgever om de lage loonwaarde niet wil; is de verlenging op, dan kan een "
                    + "nieuw advies worden gevraagd",
                "the trajectory is lengthened where an employer is unwilling for the low wage value; once the extension is "
                    + "used up, a new advice can be asked"
            ),
            Norm.SuitableWorkplace => new(
                "een geschikte werkplek bij een ‹formalEmployer›",
                "a suitable workplace with ‹a formalEmployer›"
            ),
            Norm.IndependentOfBenefit => new(
                "met dit dienstverband is geen uitkering meer nodig",
                "with this employment no benefit is needed any more"
            ),
            Norm.NoWajong when policy.Provisions[norm] is { Note: null } => new(
                "geen Wajong-uitkering",
                "no Wajong benefit"
            ),
            Norm.NoWajong => new(
                "geen Wajong-uitkering; met zo'n uitkering zorgt UWV voor jobcoach en loondispensatie, en zoekt de gemeente "
                    + "alleen de dienstbetrekking",
                "no Wajong benefit; with one, UWV provides job coach and wage dispensation, and the municipality only finds "
                    + "the employment"
            ),
            Norm.AwardContents => new(
                "de beschikking noemt voorwaarden, omvang, subsidie en ondersteuning",
                "the award names conditions, extent, subsidy and support"
            ),
            Norm.AssessmentFrequency => new(
                "de periode uit het loonwaarderapport is voorbij",
                "the interval of the wage value report has passed"
            ),
            _ => null,
        };

    private static Text? OfProvisions(Norm norm, Policy policy) =>
        norm switch
        {
            Norm.WorkplaceAdaptation => new(
                "de voorwaarden voor een aanpassing van de werkplek",
                "the conditions for an adaptation of the workplace"
            ),
            Norm.SicknessDuringEmployment => new(
                "het gaat om de tijd van de dienstbetrekking",
                "it concerns the time of the employment"
            ),
            Norm.ProvisionsEnded => new(
                "tijdens de dienstbetrekking is er een nieuw advies dat de persoon niet meer bij de doelgroep hoort",
                "during the employment a new advice says that the person no longer belongs to the target group"
            ),
            Norm.NewAdviceRequest => new(
                $"in traject of dienstbetrekking, met een loonwaarde onder {Percent(norm, policy, Language.Dutch)} of twijfel over de criteria",
                $"in a trajectory or employment, with a wage value below {Percent(norm, policy, Language.English)} or doubt about the criteria"
            ),
            Norm.IndicationLost => new("het nieuwe advies is negatief", "the new advice is negative"),
            Norm.IndicationKept => new("het nieuwe advies is positief", "the new advice is positive"),
            _ => null,
        };

    /// <summary>The percentage of the policy, or of the law that stands under it.</summary>
    private static string Percent(Norm norm, Policy policy, Language language) =>
        (policy.Provisions[norm] ?? policy.Statutes.Latest[norm]?.Provision)?.Percentage is { } percentage
            ? Phrases.Percent(percentage, language)
            : "…";
}
